import { Injectable } from '@nestjs/common';
import { type CaseState, type CustodyKind, type FieldClass, isHeld, todayIn } from '@homeward/domain';
import { may } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { firstReview } from './custody-review.js';
import { CustodySpellEntity } from './custody.entity.js';
import type { ChangeCustodyInput, CustodyModel } from './custody.models.js';

interface Row {
  id: string;
  kind: CustodyKind;
  place: string;
  from: string;
  to: string | null;
  note: string;
  reviewOn: string | null;
  recordedAt: Date;
  version: number;
  o_id: string | null;
  o_reference: string;
  u_id: string | null;
  u_name: string;
}

@Injectable()
export class CustodyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly cases: CaseGate,
  ) {}

  /** @returns null when there is no such case for this actor */
  read(caseId: string): Promise<CustodyModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.show(tx, caseId);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  change(input: ChangeCustodyInput): Promise<CustodyModel | Problem> {
    return this.acts.run(
      'changeCustody',
      input,
      async (tx) => {
        const open = await this.cases.open(tx, 'custody.record', input.caseId);
        if (isHeld(open.state as CaseState)) throw new RefusedError('CASE_NOT_OUT');
        const actor = currentActor();
        await this.endOpen(tx, input);
        await tx.insert(CustodySpellEntity, {
          id: uuid(),
          organisationId: actor.organisationId,
          caseId: open.id,
          kind: input.kind,
          place: input.place,
          fromDate: input.from,
          note: input.note ?? '',
          reviewOn: input.reviewOn ?? firstReview(input.kind, input.from),
          recordedBy: actor.userId,
        });
        await tell(tx, { caseId: open.id, kind: 'CUSTODY_CHANGED', data: { kind: input.kind } });
        return { id: open.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, caseId: string): Promise<CustodyModel> {
    const { open, facts } = await this.cases.open(tx, 'custody.read', caseId);
    const rows = await tx.query<Row>(
      `select s.id, s.kind, ${at('custody_spells.place', 's')} as "place", s.from_date as "from", s.to_date as "to", ${at('custody_spells.note', 's')} as "note", s.review_on as "reviewOn", s.recorded_at as "recordedAt", s.version,
         o.id as o_id, o.reference as o_reference, u.id as u_id, u.display_name as u_name
       from homeward.custody_spells s left join homeward.operations o on o.id = s.operation_id left join homeward.users u on u.id = s.recorded_by
       where s.case_id = $1 order by s.to_date is null desc, s.from_date desc, s.recorded_at desc`,
      [caseId],
    );
    if (open.has('personal') && rows.length > 0)
      await tx.note('read', 'custody_spells', { caseId, columns: ['place'] });
    return {
      caseId,
      spells: rows.map((row) => toModel(row, open)),
      mayChange: may(currentActor(), 'custody.record', facts),
    };
  }

  /** Closes the open spell on the day the next begins; whoever saw an older one is told of the newer. */
  private async endOpen(tx: Tx, input: ChangeCustodyInput): Promise<void> {
    const problems: FieldProblem[] = [];
    if (input.place === '') problems.push({ field: 'place', code: 'REQUIRED' });
    if (input.from > todayIn(currentActor().timeZone)) problems.push({ field: 'from', code: 'DAY_IN_FUTURE' });
    const held = await tx.first<{ id: string; from: string; version: number }>(
      `select id, from_date as "from", version from homeward.custody_spells where case_id = $1 and to_date is null`,
      [input.caseId],
    );
    if (held && input.from < held.from) problems.push({ field: 'from', code: 'BEFORE_OPEN_SPELL' });
    if (problems.length > 0) throw new InvalidInputError(problems);
    // Without a named spell the client believed that there is none; version 0 makes the guarded update say who was first.
    if (held)
      await tx.update(CustodySpellEntity, held.id, input.spellId === held.id ? (input.expectedVersion ?? 0) : 0, {
        toDate: input.from,
      });
  }
}

function toModel(row: Row, open: ReadonlySet<FieldClass>): CustodyModel['spells'][number] {
  const named = open.has('personal');
  return {
    id: row.id,
    kind: row.kind,
    place: named ? row.place : null,
    from: row.from,
    to: row.to,
    note: named ? row.note : null,
    reviewOn: row.reviewOn,
    operation: row.o_id ? { id: row.o_id, reference: row.o_reference } : null,
    recordedBy: row.u_id ? { id: row.u_id, displayName: row.u_name } : null,
    recordedAt: row.recordedAt,
    version: row.version,
  };
}
