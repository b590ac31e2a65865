import { Injectable } from '@nestjs/common';
import { cameOut, judgeMark, outcomeFor, readTag, type RosterOutcome } from '@homeward/domain';
import { GraphQLError } from 'graphql';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { OperationService } from '../operations/operation.service.js';
import { freeTag } from './free-tag.js';
import { RosterEntryEntity } from './roster.entity.js';
import type { FlagEntryInput, SetOutcomeInput } from './roster.inputs.js';
import { RosterChangesModel, type RosterEntryModel } from './roster.models.js';
import { entryModel, type EntryRow, RosterRepository } from './roster.repository.js';
import { momentOf, RosterService } from './roster.service.js';

/** Marks at the gate, made on several devices at once, and what each of them learns of the others. */
@Injectable()
export class MarksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly operations: OperationService,
    private readonly roster: RosterRepository,
    private readonly entries: RosterService,
  ) {}

  setOutcome(input: SetOutcomeInput): Promise<RosterEntryModel | Problem> {
    return this.acts.run(
      'setOutcome',
      input,
      async (tx) => {
        const entry = await this.held(tx, input.entryId);
        const wanted = outcomeFor(entry.listed, input.outcome);
        refuseTakingBack(entry, wanted);
        // With what the device showed a mark is judged by itself: somebody else's tag or correction is no conflict with it.
        const verdict = input.seen ? judgeMark(entry.outcome, input.seen, wanted) : 'WRITE';
        // No row has version 0: the conflict is told as every other, with who was first and what stands there.
        const expected = input.seen ? (verdict === 'WRITE' ? entry.version : 0) : input.expectedVersion;
        if (verdict !== 'SAME')
          await tx.update(RosterEntryEntity, entry.id, expected, { outcome: wanted, outcomeAt: momentOf(wanted) });
        return { id: entry.id };
      },
      (tx, done) => this.entries.show(tx, done.id),
    );
  }

  /** Marks beside the outcome, and the tag. Two devices that say the same say it once; another tag is a conflict. */
  flag(input: FlagEntryInput): Promise<RosterEntryModel | Problem> {
    return this.acts.run(
      'flagEntry',
      input,
      async (tx) => {
        const entry = await this.held(tx, input.entryId, typeof input.tag === 'string');
        const patch: Partial<RosterEntryEntity> = {};
        if (typeof input.medicalUrgent === 'boolean') patch.medicalUrgent = input.medicalUrgent;
        if (typeof input.minor === 'boolean') patch.minor = input.minor;
        if (typeof input.tag === 'string') {
          const tag = await freeTag(tx, entry.operationId, input.tag, entry.id);
          const seen = input.seenTag ? readTag(input.seenTag) : '';
          if (tag !== entry.tag && entry.tag !== seen)
            throw new StaleWriteError({
              currentVersion: entry.version,
              changedAt: undefined,
              changedBy: undefined,
              fields: [{ field: 'tag', theirs: entry.tag }],
            });
          patch.tag = tag;
        }
        const changes = (Object.keys(patch) as (keyof typeof patch & keyof EntryRow)[]).some(
          (key) => patch[key] !== entry[key],
        );
        if (changes) await tx.update(RosterEntryEntity, entry.id, entry.version, patch);
        return { id: entry.id };
      },
      (tx, done) => this.entries.show(tx, done.id),
    );
  }

  /** What other devices did since: asked every few seconds at the gate, so nothing is read where nothing changed. */
  changes(operationId: string, since: string | null): Promise<RosterChangesModel> {
    if (since !== null && !/^\d{1,19}$/.test(since))
      throw new GraphQLError('BAD_CURSOR', { extensions: { code: 'BAD_USER_INPUT', reason: 'BAD_CURSOR' } });
    return this.work.run(async (tx) => {
      const { open } = await this.gate.open(tx, 'operation.read', operationId);
      const { cursor, reset, rows } = await this.roster.since(tx, operationId, since);
      if (rows.length > 0)
        await tx.note('read', 'roster_entries', { columns: ['name'], detail: { operationId, rows: rows.length } });
      return Object.assign(new RosterChangesModel(), {
        cursor,
        reset,
        entries: rows.map((row) => entryModel(row, open)),
        operation: rows.length > 0 ? await this.operations.show(tx, operationId) : null,
      });
    });
  }

  /** The row as nobody else writes it now. A tag is taken under the lock of the operation, which comes first everywhere. */
  private async held(tx: Tx, entryId: string, forTag = false): Promise<EntryRow> {
    const operationId = await this.roster.operationOf(tx, entryId);
    await this.gate.openFor(tx, 'operation.record', operationId, 'RECORD_ROSTER');
    if (forTag) await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operationId]);
    await tx.query(`select 1 from homeward.roster_entries where id = $1 for update`, [entryId]);
    return this.roster.one(tx, operationId, entryId);
  }
}

/** A case was opened because the person came out; the roster cannot say afterwards that nobody came. */
function refuseTakingBack(entry: EntryRow, outcome: RosterOutcome): void {
  if (entry.caseId && !cameOut(outcome)) throw new RefusedError('ENTRY_CONFIRMED');
}
