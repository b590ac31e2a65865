import { Injectable } from '@nestjs/common';
import { proposeAt } from '@homeward/domain/matching';
import { GraphQLError } from 'graphql';
import { CaseGate } from '../../cases/case/case-gate.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { Proposals } from './proposals.js';
import { RosterEntryEntity } from './roster.entity.js';
import type { DecideEntriesInput, DecideEntryInput } from './roster.inputs.js';
import type { RosterEntryModel, RosterModel, RosterProposalModel } from './roster.models.js';
import { type EntryRow, RosterRepository } from './roster.repository.js';
import { RosterService } from './roster.service.js';

/** Rows of one step. Each step is seconds at most, also among 100,000 people; a list has as many as it needs. */
const MOST_COMPARED = 10;
const MOST_DECIDED = 50;

/** Who a row is. The machine proposes, a person decides; nothing is merged silently. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly cases: CaseGate,
    private readonly roster: RosterRepository,
    private readonly entries: RosterService,
    private readonly proposals: Proposals,
  ) {}

  /** Cases that a few rows may mean. A long list is compared step after step: each is short, and none needs another. */
  propose(operationId: string, entryIds: readonly string[]): Promise<RosterProposalModel[]> {
    if (entryIds.length > MOST_COMPARED)
      throw new GraphQLError('TOO_MANY', {
        extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY', field: 'entryIds', params: { most: MOST_COMPARED } },
      });
    return this.work.run(async (tx) => {
      await this.gate.open(tx, 'roster.import', operationId);
      const found = bestFirst(await this.proposals.ofCases(tx, await this.roster.some(tx, operationId, entryIds)));
      await tx.note('read', 'roster_proposals', { detail: { operationId, proposals: found.length } });
      return found;
    });
  }

  /** For every row that is undecided: earlier rows of the list that may be the same person. */
  doubles(operationId: string): Promise<RosterProposalModel[]> {
    return this.work.run(async (tx) => {
      await this.gate.open(tx, 'roster.import', operationId);
      const all = await this.roster.all(tx, operationId);
      const found = bestFirst(this.proposals.ofRows(all, idsOf(all.filter(undecided))));
      await tx.note('read', 'roster_proposals', { detail: { operationId, proposals: found.length } });
      return found;
    });
  }

  decide(input: DecideEntryInput): Promise<RosterEntryModel | Problem> {
    return this.acts.run(
      'decideEntry',
      input,
      async (tx) => {
        const operationId = await this.roster.operationOf(tx, input.entryId);
        await this.gate.openFor(tx, 'roster.import', operationId, 'RECORD_ROSTER');
        const entry = await this.roster.one(tx, operationId, input.entryId);
        if (entry.caseId) throw new RefusedError('ENTRY_CONFIRMED');
        if (input.decision === 'NEW_PERSON' && entry.name === '')
          throw new InvalidInputError([{ field: 'decision', code: 'ROW_NEEDS_NAME', params: { row: entry.position } }]);
        const sameAsCase = input.decision === 'SAME_AS_CASE' ? await this.fitCase(tx, entry, input.caseId) : null;
        const sameAsRow = input.decision === 'SAME_AS_ROW' ? await fitRow(tx, entry, input.rowId) : null;
        await tx.update(RosterEntryEntity, entry.id, input.expectedVersion, {
          decision: input.decision,
          sameAsCase,
          sameAsRow,
          decidedBy: input.decision === 'UNDECIDED' ? null : currentActor().userId,
        });
        // It opens the case to the whole operation: who said so must be found again.
        if (sameAsCase) await tx.note('match_confirmed', 'roster_entries', { rowId: entry.id, caseId: sameAsCase });
        return { id: entry.id };
      },
      (tx, done) => this.entries.show(tx, done.id),
    );
  }

  /** Rows that resemble nobody are new people. Whoever resembles somebody by now is left to be looked at by a person. */
  decideClear(input: DecideEntriesInput): Promise<RosterModel | Problem> {
    return this.acts.run(
      'decideEntries',
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'roster.import', input.rescueOperationId, 'RECORD_ROSTER');
        if (input.entryIds.length > MOST_DECIDED)
          throw new InvalidInputError([{ field: 'entryIds', code: 'TOO_MANY', params: { most: MOST_DECIDED } }]);
        const all = await this.roster.all(tx, operation.id);
        const open = all.filter((row) => undecided(row) && row.name !== '');
        // Both halves of a possible double wait: deciding the first row alone would already make it a person.
        const doubles = this.proposals.ofRows(all, idsOf(open)).flatMap((p) => (p.row ? [p.entryId, p.row.id] : []));
        const asked = open.filter((row) => input.entryIds.includes(row.id) && !doubles.includes(row.id));
        const known = new Set((await this.proposals.ofCases(tx, asked)).map((p) => p.entryId));
        const clear = asked.filter((row) => !known.has(row.id));
        const touched = await tx.execute(
          `update homeward.roster_entries e set decision = 'NEW_PERSON', decided_by = $3, version = e.version + 1
           from unnest($1::uuid[], $2::int[]) w(id, version) where e.id = w.id and e.version = w.version and e.decision = 'UNDECIDED' and e.case_id is null`,
          [clear.map((row) => row.id), clear.map((row) => row.version), currentActor().userId],
        );
        return { id: operation.id, touched };
      },
      (tx, done) => this.entries.summary(tx, done.id, Number(done['touched'])),
    );
  }

  /**
   * Only a case that resembles the row, or one that the actor may read anyway: confirming opens the case to the team, so a
   * row must not be a way to any case whose id somebody knows.
   */
  private async fitCase(tx: Tx, entry: EntryRow, caseId: string | null | undefined): Promise<string> {
    if (!caseId) throw new InvalidInputError([{ field: 'caseId', code: 'REQUIRED' }]);
    // A little below the bar of proposals: scores move with how many bear the same name in the list.
    const proposed = (await this.proposals.ofCases(tx, [entry], proposeAt * 0.8)).some((p) => p.case?.id === caseId);
    if (!proposed && !(await this.cases.classes(tx, 'case.read', [caseId])).has(caseId))
      throw new InvalidInputError([{ field: 'caseId', code: 'CASE_NOT_PROPOSED' }]);
    const taken = await tx.first<{ position: number }>(
      `select position from homeward.roster_entries where operation_id = $1 and id <> $2 and same_as_case = $3 and decision = 'SAME_AS_CASE' limit 1`,
      [entry.operationId, entry.id, caseId],
    );
    if (taken) throw new InvalidInputError([{ field: 'caseId', code: 'CASE_TAKEN', params: { row: taken.position } }]);
    return caseId;
  }
}

const idsOf = (rows: readonly EntryRow[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

const bestFirst = (proposals: readonly RosterProposalModel[]): RosterProposalModel[] =>
  [...proposals].sort((a, b) => b.score - a.score);

const undecided = (row: EntryRow): boolean => row.decision === 'UNDECIDED' && row.caseId === null;

async function fitRow(tx: Tx, entry: EntryRow, rowId: string | null | undefined): Promise<string> {
  const other = await tx.first<{ id: string; decision: string; position: number }>(
    `select id, decision, position from homeward.roster_entries where id = $1 and operation_id = $2`,
    [rowId ?? null, entry.operationId],
  );
  if (!other || other.id === entry.id)
    throw new InvalidInputError([{ field: 'rowId', code: rowId ? 'NOT_FOUND' : 'REQUIRED' }]);
  if (other.decision === 'SAME_AS_ROW')
    throw new InvalidInputError([{ field: 'rowId', code: 'ROW_IS_DOUBLE', params: { row: other.position } }]);
  const pointing = await tx.first<{ position: number }>(
    `select position from homeward.roster_entries where same_as_row = $1 limit 1`,
    [entry.id],
  );
  if (pointing)
    throw new InvalidInputError([{ field: 'rowId', code: 'ROW_HAS_DOUBLES', params: { row: pointing.position } }]);
  return other.id;
}
