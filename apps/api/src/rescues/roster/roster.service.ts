import { Injectable } from '@nestjs/common';
import { cameOut, type ListField, type RosterOutcome } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Filing } from '../../cases/finding/filing.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { OperationGate } from '../operations/operation-gate.js';
import { OperationService } from '../operations/operation.service.js';
import { findableOf, namesOf } from './entry-values.js';
import { freeTag } from './free-tag.js';
import { RosterEntryEntity } from './roster.entity.js';
import type { AddRosterPersonInput, CorrectEntryInput, RosterFilter, SetOutcomesInput } from './roster.inputs.js';
import type { RosterEntryModel, RosterModel } from './roster.models.js';
import { entryModel, type EntryRow, isMinor, RosterRepository } from './roster.repository.js';

/** The roster at the gate: who is on it, what became of each, somebody who was on no list. */
@Injectable()
export class RosterService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly operations: OperationService,
    private readonly roster: RosterRepository,
    private readonly filing: Filing,
  ) {}

  page(query: {
    operationId: string;
    filter?: RosterFilter;
    first?: number;
    after?: string;
    count: boolean;
  }): Promise<Page<RosterEntryModel>> {
    const first = pageSize(query.first, 100);
    return this.work.run(async (tx) => {
      const { open } = await this.gate.open(tx, 'operation.read', query.operationId);
      const page = await this.roster.page(
        tx,
        {
          operationId: query.operationId,
          filter: query.filter ?? {},
          first,
          after: query.after ?? null,
          count: query.count,
        },
        open,
      );
      if (page.nodes.length > 0)
        await tx.note('read', 'roster_entries', {
          columns: ['name'],
          detail: { operationId: query.operationId, rows: page.nodes.length },
        });
      return page;
    });
  }

  async show(tx: Tx, entryId: string): Promise<RosterEntryModel> {
    const operationId = await this.roster.operationOf(tx, entryId);
    const { open } = await this.gate.open(tx, 'operation.read', operationId);
    const model = entryModel(await this.roster.one(tx, operationId, entryId), open);
    await tx.note('read', 'roster_entries', { rowId: entryId, columns: ['name'] });
    return model;
  }

  /** What acts on several rows are answered with. */
  async summary(tx: Tx, operationId: string, touched: number): Promise<RosterModel> {
    return { operation: await this.operations.show(tx, operationId), touched };
  }

  setOutcomes(input: SetOutcomesInput): Promise<RosterModel | Problem> {
    return this.acts.run(
      'setOutcomes',
      input,
      async (tx) => {
        await this.gate.openFor(tx, 'operation.record', input.rescueOperationId, 'RECORD_ROSTER');
        if (input.entries.length === 0 || input.entries.length > 1000)
          throw new InvalidInputError([{ field: 'entries', code: 'ROWS_OUT_OF_RANGE' }]);
        const changed = await tx.query<{ id: string }>(
          `update homeward.roster_entries e set outcome = case when e.listed or $3 not in ('FOUND', 'EXPECTED') then $3 else 'UNEXPECTED' end, outcome_at = $4, version = e.version + 1
           from unnest($1::uuid[], $2::int[]) w(id, version)
           where e.id = w.id and e.version = w.version and e.operation_id = $5 and (e.case_id is null or $6) returning e.id`,
          [
            input.entries.map((e) => e.id),
            input.entries.map((e) => e.expectedVersion),
            input.outcome,
            momentOf(input.outcome),
            input.rescueOperationId,
            cameOut(input.outcome),
          ],
        );
        const done = new Set(changed.map((row) => row.id));
        const missed = input.entries.filter((entry) => !done.has(entry.id));
        if (missed.length > 0)
          throw new InvalidInputError(
            await this.missedRows(
              tx,
              input.rescueOperationId,
              missed.map((entry) => entry.id),
            ),
          );
        return { id: input.rescueOperationId, touched: done.size };
      },
      (tx, done) => this.summary(tx, done.id, Number(done['touched'])),
    );
  }

  correct(input: CorrectEntryInput): Promise<RosterEntryModel | Problem> {
    return this.acts.run(
      'correctEntry',
      input,
      async (tx) => {
        const entry = await this.forRecording(tx, input.entryId);
        // Once there is a case, the person's own record is corrected, where the reason is asked.
        if (entry.caseId) throw new RefusedError('ENTRY_CONFIRMED');
        if (input.name === '' || input.name === null)
          throw new InvalidInputError([{ field: 'name', code: 'REQUIRED' }]);
        const names =
          input.name === undefined && input.romanisedName === undefined
            ? {}
            : namesOf({
                name: input.name ?? entry.name,
                romanisedName:
                  (input.romanisedName ?? (input.name === undefined ? entry.romanisedName : '')) || undefined,
              });
        const settled = new Set<ListField>([...(input.settles ?? []), ...touchedFields(input)]);
        const patch: Partial<RosterEntryEntity> = {
          ...names,
          ...(input.sex === undefined ? {} : { sex: input.sex ?? 'UNKNOWN' }),
          ...(input.nationality === undefined ? {} : { nationality: input.nationality }),
          ...(input.birth === undefined
            ? {}
            : {
                birth: input.birth,
                birthEstimated: input.birth !== null && input.birth === entry.birth && entry.birthEstimated,
              }),
          ...(input.documentNumber === undefined ? {} : { documentNumber: input.documentNumber ?? '' }),
          ...(input.phone === undefined ? {} : { phone: input.phone ?? '' }),
          ...(input.room === undefined ? {} : { room: input.room ?? '' }),
        };
        await tx.update(RosterEntryEntity, entry.id, input.expectedVersion, {
          ...patch,
          ...this.filing.blind(findableOf({ ...entry, ...patch })),
          doubts: entry.doubts.filter((doubt) => !settled.has(doubt.field)),
        });
        return { id: entry.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Short intake at the gate: a name is enough, everything else can wait for a quiet room. */
  add(input: AddRosterPersonInput): Promise<RosterEntryModel | Problem> {
    return this.acts.run(
      'addRosterPerson',
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'operation.record', input.rescueOperationId, 'RECORD_ROSTER');
        if (input.name === '' && !input.nameUnknown) throw new InvalidInputError([{ field: 'name', code: 'REQUIRED' }]);
        const tag = input.tag ? await freeTag(tx, operation.id, input.tag) : '';
        const names = namesOf({ name: input.name, romanisedName: input.romanisedName || undefined });
        const outcome = input.outcome ?? 'UNEXPECTED';
        const id = uuid();
        const findable = {
          ...names,
          birth: input.birth ?? null,
          birthEstimated: input.birthEstimated ?? false,
          documentNumber: input.documentNumber ?? '',
          phone: input.phone ?? '',
        };
        await tx.insert(RosterEntryEntity, {
          id,
          organisationId: currentActor().organisationId,
          operationId: operation.id,
          position: await nextPosition(tx, operation.id),
          ...findable,
          sex: input.sex ?? 'UNKNOWN',
          nationality: input.nationality ?? null,
          room: input.room ?? '',
          ...this.filing.blind(findableOf(findable)),
          doubts: [],
          outcome,
          outcomeAt: momentOf(outcome),
          listed: outcome !== 'UNEXPECTED',
          medicalUrgent: input.medicalUrgent ?? false,
          minor: input.minor ?? isMinor(findable.birth),
          tag,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** A row for an act that records at the gate: reachable, and its operation takes names. */
  async forRecording(tx: Tx, entryId: string): Promise<EntryRow> {
    const operationId = await this.roster.operationOf(tx, entryId);
    await this.gate.openFor(tx, 'operation.record', operationId, 'RECORD_ROSTER');
    return this.roster.one(tx, operationId, entryId);
  }

  /** Somebody else changed these rows, or they have a case: each is named by its number. */
  private async missedRows(
    tx: Tx,
    operationId: string,
    ids: readonly string[],
  ): Promise<{ field: string; code: string; params: { row: number } }[]> {
    const rows = await tx.query<{ position: number; confirmed: boolean }>(
      `select position, case_id is not null as confirmed from homeward.roster_entries where operation_id = $1 and id = any($2::uuid[]) order by position limit 50`,
      [operationId, ids],
    );
    if (rows.length === 0) throw new RefusedError('NOT_FOUND');
    return rows.map(({ position, confirmed }) => ({
      field: `entries.${position}`,
      code: confirmed ? 'ROW_CONFIRMED' : 'ROW_CHANGED',
      params: { row: position },
    }));
  }
}

/** The next number on the roster. The operation is locked, so that two phones at the gate never give the same one. */
export async function nextPosition(tx: Tx, operationId: string): Promise<number> {
  await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operationId]);
  const row = await tx.first<{ last: number }>(
    `select coalesce(max(position), 0)::int as last from homeward.roster_entries where operation_id = $1`,
    [operationId],
  );
  return (row?.last ?? 0) + 1;
}

export const momentOf = (outcome: RosterOutcome): Date | null => (outcome === 'EXPECTED' ? null : new Date());

function touchedFields(input: CorrectEntryInput): ListField[] {
  const fields: [unknown, ListField[]][] = [
    [input.name, ['NAME', 'NATIVE_NAME', 'FAMILY_NAME', 'GIVEN_NAME']],
    [input.romanisedName, ['ROMANISED_NAME']],
    [input.sex, ['SEX']],
    [input.nationality, ['NATIONALITY']],
    [input.birth, ['BIRTH', 'AGE']],
    [input.documentNumber, ['PASSPORT']],
    [input.phone, ['PHONE']],
    [input.room, ['ROOM']],
  ];
  return fields.flatMap(([value, list]) => (value === undefined ? [] : list));
}
