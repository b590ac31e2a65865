import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { Acts, type Done } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import {
  CaseHoldModel,
  HoldChangeModel,
  type HoldByReferenceInput,
  type HoldCaseInput,
  HoldModel,
  type LiftHoldInput,
} from './retention.models.js';

type Row<T> = Omit<T, 'setBy'> & { readonly x_id: string; readonly x_name: string | null };

/** A case that must not be erased, whatever its age. The officer sets it by reference, a supervisor on the case. */
@Injectable()
export class HoldService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  ofCase(caseId: string): Promise<CaseHoldModel[] | null> {
    return this.work.run(async (tx) => {
      const opened = await this.gate.open(tx, 'case.read', caseId).catch((error: unknown) => {
        if (error instanceof RefusedError) return undefined;
        throw error;
      });
      if (!opened) return null;
      const rows = await tx.query<Row<CaseHoldModel>>(
        `select h.id, h.ground, h.until, coalesce(h.until < homeward.today(), false) as over, h.set_at as "setAt",
           ${at('case_holds.reason', 'h')} as reason, h.set_by as x_id, u.display_name as x_name
         from homeward.case_holds h left join homeward.users u on u.id = h.set_by
         where h.case_id = $1 and h.lifted_at is null order by h.set_at, h.id`,
        [caseId],
      );
      if (rows.length > 0) await tx.note('read', 'case_holds', { caseId, columns: ['reason'] });
      const open = opened.open.has('personal');
      return rows.map(({ x_id, x_name, ...row }) =>
        Object.assign(new CaseHoldModel(), row, {
          reference: opened.reference,
          reason: open ? row.reason : null,
          setBy: somebody(x_id, x_name),
        }),
      );
    });
  }

  list(first?: number, after?: string): Promise<Page<HoldModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const cursor = decodeCursor(after, 'holds');
      const rows = await tx.query<Row<HoldModel> & { sort_key: string }>(
        `select h.id, h.reference, h.ground, h.until, h.over, h.set_at as "setAt", h.set_at::text as sort_key, h.set_by as x_id, u.display_name as x_name
         from homeward.holds_here($1, $2, $3) h left join homeward.users u on u.id = h.set_by order by h.set_at desc, h.id desc`,
        [cursor?.key ?? null, cursor?.id ?? null, size + 1],
      );
      return toPage(
        rows,
        size,
        'holds',
        (row) => row.sort_key,
        ({ x_id, x_name, sort_key: _, ...row }) =>
          Object.assign(new HoldModel(), row, { setBy: somebody(x_id, x_name) }),
      );
    });
  }

  holdCase(input: HoldCaseInput): Promise<HoldChangeModel | Problem> {
    return this.acts.run(
      'holdCase',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'case.hold', input.caseId);
        return hold(tx, id, input, 'NOT_FOUND');
      },
      changed,
    );
  }

  holdByReference(input: HoldByReferenceInput): Promise<HoldChangeModel | Problem> {
    return this.acts.run(
      'holdByReference',
      input,
      async (tx) => {
        const found = await tx.first<{ id: string | null }>(
          `select c.id from audit.case_of_reference($1) c (id) where not exists (select 1 from homeward.erasures e where e.case_id = c.id)`,
          [input.reference],
        );
        if (!found?.id) throw new RefusedError('NO_SUCH_REFERENCE');
        return hold(tx, found.id, input, 'NO_SUCH_REFERENCE');
      },
      changed,
    );
  }

  lift(input: LiftHoldInput): Promise<HoldChangeModel | Problem> {
    return this.acts.run(
      'liftHold',
      input,
      async (tx) => {
        const about = await tx.first<{ case_id: string }>(
          `select h.case_id from homeward.case_holds h where h.id = $1`,
          [input.holdId],
        );
        if (!about) throw new RefusedError('NOT_FOUND');
        await this.gate.open(tx, 'case.hold', about.case_id);
        return lift(tx, input.holdId);
      },
      changed,
    );
  }

  liftByOfficer(input: LiftHoldInput): Promise<HoldChangeModel | Problem> {
    return this.acts.run('liftHoldByOfficer', input, (tx) => lift(tx, input.holdId), changed);
  }
}

const somebody = (id: string, name: string | null) => (name === null ? null : { id, displayName: name });
const changed = (_: Tx, { id }: Done): Promise<HoldChangeModel> =>
  Promise.resolve(Object.assign(new HoldChangeModel(), { id }));

async function hold(
  tx: Tx,
  caseId: string,
  { ground, reason, until }: HoldCaseInput | HoldByReferenceInput,
  otherwise: 'NOT_FOUND' | 'NO_SUCH_REFERENCE',
): Promise<Done> {
  if (!reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
  const day = await tx.first<{ past: boolean | null }>(`select $1::date < homeward.today() as past`, [until ?? null]);
  if (day?.past) throw new InvalidInputError([{ field: 'until', code: 'DAY_PAST' }]);
  const id = uuid();
  const [sealed] = await tx.seal('case_holds', [{ id, subject: caseId, values: { reason } }]);
  const done = await tx.first<{ held: boolean }>(`select homeward.hold_case($1, $2, $3, $4, $5) as held`, [
    id,
    caseId,
    ground,
    sealed?.['reason'] ?? '',
    until ?? null,
  ]);
  if (!done?.held) throw new RefusedError(otherwise);
  return { id };
}

async function lift(tx: Tx, id: string): Promise<Done> {
  const done = await tx.first<{ lifted: boolean }>(`select homeward.lift_hold($1) as lifted`, [id]);
  if (!done?.lifted) throw new RefusedError('NOT_FOUND');
  return { id };
}
