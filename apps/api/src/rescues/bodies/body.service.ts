import { Injectable } from '@nestjs/common';
import { countryCodes } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Acts } from '../../platform/acts/acts.js';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { LeakNoteEntity, LeakNoteOpeningEntity, RescueBodyEntity, RescueWarningEntity } from './body.entities.js';
import type {
  CorrectRescueBodyInput,
  LeakNotesModel,
  OpenLeakNotesInput,
  RegisterRescueBodyInput,
  RescueBodyModel,
  WarnOfRescueBodyInput,
} from './body.models.js';
import { readBodies, readBody } from './body.reader.js';

/** To whom a plea can be taken, and whom not to tell. */
@Injectable()
export class RescueBodyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  bodies(retired: boolean): Promise<RescueBodyModel[]> {
    return this.work.run((tx) => readBodies(tx, retired ? 'true' : 'b.retired_at is null', []));
  }

  body(id: string): Promise<RescueBodyModel | null> {
    return this.work.run(async (tx) => (await readBodies(tx, 'b.id = $2', [id]))[0] ?? null);
  }

  register(input: RegisterRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.acts.run(
      'registerRescueBody',
      input,
      async (tx) => {
        const id = uuid();
        const values = await fields(tx, input);
        await tx.insert(RescueBodyEntity, { id, organisationId: currentActor().organisationId, ...values });
        return { id };
      },
      (tx, done) => readBody(tx, done.id),
    );
  }

  correct(input: CorrectRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.acts.run(
      'correctRescueBody',
      input,
      async (tx) => {
        const { id, retiredAt } = await readBody(tx, input.bodyId);
        await tx.update(RescueBodyEntity, id, input.expectedVersion, {
          ...(await fields(tx, input)),
          retiredAt: input.retired ? (retiredAt ?? new Date()) : null,
        });
        return { id };
      },
      (tx, done) => readBody(tx, done.id),
    );
  }

  /** A new warning stands beside the old ones: what was known when must be told later. */
  warn(input: WarnOfRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.acts.run(
      'warnOfRescueBody',
      input,
      async (tx) => {
        const { id: bodyId } = await readBody(tx, input.bodyId);
        const compoundIds = [...new Set(input.compoundIds ?? [])];
        const problems: FieldProblem[] = [];
        if (input.risk !== 'NONE_KNOWN' && !input.warning) problems.push({ field: 'warning', code: 'REQUIRED' });
        if ((input.provinces?.length ?? 0) > 50)
          problems.push({ field: 'provinces', code: 'TOO_MANY', params: { most: 50 } });
        if (compoundIds.length > 50) problems.push({ field: 'compoundIds', code: 'TOO_MANY', params: { most: 50 } });
        const known = await tx.query(`select id from homeward.compounds where id = any($1::uuid[])`, [compoundIds]);
        if (known.length < compoundIds.length) problems.push({ field: 'compoundIds', code: 'NOT_FOUND' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { organisationId, userId } = currentActor();
        await tx.insert(RescueWarningEntity, {
          id: uuid(),
          organisationId,
          bodyId,
          risk: input.risk,
          warning: input.warning ?? '',
          provinces: [...new Set((input.provinces ?? []).filter(Boolean))],
          compoundIds,
          recordedBy: userId,
        });
        if (input.note)
          await tx.insert(LeakNoteEntity, { id: uuid(), organisationId, bodyId, text: input.note, recordedBy: userId });
        return { id: bodyId };
      },
      (tx, done) => readBody(tx, done.id),
    );
  }

  /** The reason is kept, and row-level security opens the notes for it, for this sitting and this body alone. */
  openNotes(input: OpenLeakNotesInput): Promise<LeakNotesModel | Problem> {
    return this.acts.run(
      'openLeakNotes',
      input,
      async (tx) => {
        const { id: bodyId } = await readBody(tx, input.bodyId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const { organisationId, userId, sessionId } = currentActor();
        const { reason } = input;
        await tx.insert(LeakNoteOpeningEntity, { id: uuid(), organisationId, bodyId, userId, sessionId, reason });
        return { id: bodyId };
      },
      async (tx, done) => {
        const rows = await tx.query<LeakNotesModel['notes'][number] & { u_id: string | null; u_name: string }>(
          `select n.id, ${at('rescue_leak_notes.text', 'n')} as text, n.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
           from homeward.rescue_leak_notes n left join homeward.users u on u.id = n.recorded_by where n.body_id = $1 order by n.recorded_at desc, n.id desc limit 100`,
          [done.id],
        );
        await tx.note('read', 'rescue_leak_notes', {
          rowId: done.id,
          columns: ['text'],
          detail: { sealed: true, reason: true },
        });
        return {
          bodyId: done.id,
          notes: rows.map(({ u_id, u_name, ...row }) => ({
            ...row,
            recordedBy: u_id ? { id: u_id, displayName: u_name } : null,
          })),
        };
      },
    );
  }
}

async function fields(
  tx: Tx,
  input: RegisterRescueBodyInput | CorrectRescueBodyInput,
): Promise<Partial<RescueBodyEntity>> {
  const problems: FieldProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  if (!countryCodes.includes(input.country as never)) problems.push({ field: 'country', code: 'NOT_A_COUNTRY' });
  if (input.missionId && !(await tx.first(`select 1 as found from homeward.missions where id = $1`, [input.missionId])))
    problems.push({ field: 'missionId', code: 'NOT_FOUND' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return {
    kind: input.kind,
    name: input.name,
    country: input.country,
    province: input.province ?? '',
    missionId: input.missionId ?? null,
    phone: input.phone ?? '',
    email: input.email ?? '',
    hours: input.hours ?? '',
    way: input.way,
    note: input.note ?? '',
    source: input.source ?? '',
  };
}
