import { Injectable } from '@nestjs/common';
import { type AgeBand, cameOut, type CaseState, checkMove, exitModeOf, type Sex, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseEntity } from '../../cases/case/case.entity.js';
import { documentAsKept, phoneAsKept, romanisedFor } from '../../cases/person/person-facts.js';
import { PersonEntity } from '../../cases/person/person.entity.js';
import { openDeadline } from '../../cases/tasks/deadlines.js';
import { type CaseEventDraft, tell } from '../../cases/timeline/timeline.js';
import { type Filed, Filing } from '../../cases/finding/filing.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { bringAll } from '../custody/bring.js';
import { takeNumbers } from '../numbers.js';
import { type OpenOperation, OperationGate } from '../operations/operation-gate.js';
import { OperationService } from '../operations/operation.service.js';
import { type ArrivingRow, destinationOf } from './destination.js';
import { settledBirth } from './entry-values.js';
import type { ConfirmRosterInput } from './roster.inputs.js';
import { RosterConfirmationModel } from './roster.models.js';
import { bandOf, type EntryRow, RosterRepository } from './roster.repository.js';

interface KnownCase {
  case_id: string;
  state: CaseState;
  out_on: string | null;
  person_id: string;
  sex: Sex;
  age_band: AgeBand;
  nationality: string | null;
}

/** What becomes of a row: a new case, a known case that comes out, a new case of somebody known, or none but a link. */
interface Outcome {
  readonly entry: EntryRow;
  readonly caseId: string;
  readonly does: 'OPEN' | 'MOVE_OUT' | 'REOPEN' | 'LINK';
  readonly known?: KnownCase;
}

/** A person whose case stands here has come out already, and another list says so again. */
const alreadyOut: readonly CaseState[] = ['OUT', 'IN_CARE', 'REPATRIATING'];

@Injectable()
export class ConfirmRosterService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly operations: OperationService,
    private readonly roster: RosterRepository,
    private readonly filing: Filing,
  ) {}

  /** Everybody who came out and was decided gets a case and a custody spell: one transaction, all or nobody. */
  confirm(input: ConfirmRosterInput): Promise<RosterConfirmationModel | Problem> {
    return this.acts.run(
      'confirmRoster',
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'roster.confirm', input.rescueOperationId, 'RECORD_ROSTER');
        refuseWrong(input);
        // Two who confirm at once: the second waits here, and then finds the rows done.
        await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operation.id]);
        const all = await this.roster.all(tx, operation.id);
        const wanted = input.entryIds ? new Set(input.entryIds) : undefined;
        const rows = all.filter(
          (row) =>
            cameOut(row.outcome) && row.caseId === null && row.decision !== 'LEFT_OUT' && (wanted?.has(row.id) ?? true),
        );
        if (rows.length === 0) throw new RefusedError('NOBODY_TO_CONFIRM');
        const undecided = rows.filter((row) => row.decision === 'UNDECIDED');
        if (undecided.length > 0)
          throw new InvalidInputError(
            undecided.slice(0, 50).map((row): FieldProblem => ({
              field: `entries.${row.position}`,
              code: 'ROW_UNDECIDED',
              params: { row: row.position },
            })),
          );
        const known = new Map(
          (await tx.query<KnownCase>(`select * from homeward.roster_cases($1)`, [operation.id])).map((one) => [
            one.case_id,
            one,
          ]),
        );
        const outcomes = rows
          .filter((row) => row.decision !== 'SAME_AS_ROW')
          .map((row) => outcomeOf(row, known, operation));
        await this.carryOut(tx, input, operation, outcomes);
        await linkDoubles(tx, all, rows, outcomes);
        const count = (does: Outcome['does']): number => outcomes.filter((o) => o.does === does).length;
        return {
          id: operation.id,
          opened: count('OPEN'),
          movedOut: count('MOVE_OUT'),
          reopened: count('REOPEN'),
          linked: count('LINK'),
          custodySpells: outcomes.length - count('LINK'),
        };
      },
      async (tx, { id, opened, movedOut, reopened, linked, custodySpells }) =>
        Object.assign(new RosterConfirmationModel(), {
          operation: await this.operations.show(tx, id),
          opened,
          movedOut,
          reopened,
          linked,
          custodySpells,
        }),
    );
  }

  private async carryOut(
    tx: Tx,
    input: ConfirmRosterInput,
    operation: OpenOperation,
    outcomes: readonly Outcome[],
  ): Promise<void> {
    const { custody } = input;
    const out = outcomes.filter((o) => o.does !== 'LINK');
    const to = await destinationOf(tx, custody, out.map(asPerson));
    const outOn = operation.happenedOn ?? custody.from;
    const exitMode = exitModeOf[operation.kind];
    const created = outcomes.filter((o) => o.does === 'OPEN' || o.does === 'REOPEN');
    await this.filing.file(tx, await openCases(tx, operation, created, { outOn, exitMode }));
    // The rows first: row-level security lets a field officer reach a case through the roster of his or her operation.
    await tx.execute(
      `update homeward.roster_entries e set case_id = w.case_id, version = e.version + 1 from unnest($1::uuid[], $2::uuid[]) w(id, case_id) where e.id = w.id`,
      [outcomes.map((o) => o.entry.id), outcomes.map((o) => o.caseId)],
    );
    const moving = outcomes.filter((o) => o.does === 'MOVE_OUT');
    const moved = await tx.query(`select homeward.bring_out($1, $2, $3, $4, $5)`, [
      operation.id,
      moving.map((o) => o.caseId),
      exitMode,
      outOn,
      operation.compoundId,
    ]);
    if (moved.length !== moving.length) throw new RefusedError('CASE_CHANGED_MEANWHILE');
    await bringAll(
      tx,
      {
        kind: to.kind,
        placeId: to.placeId,
        place: to.place,
        from: custody.from,
        note: custody.note ?? '',
        operationId: operation.id,
        placingId: null,
      },
      out.map((o, index) => ({ caseId: o.caseId, bed: to.beds[index] ?? null, followsId: null })),
    );
    await tell(
      tx,
      out.flatMap((o) => eventsOf(o, operation, to.kind)),
    );
    await openDeadline(
      tx,
      'SCREENING_BEGINS',
      out.map((o) => o.caseId),
    );
  }
}

const asPerson = ({ entry, known }: Outcome): ArrivingRow => ({
  position: entry.position,
  sex: known?.sex ?? entry.sex,
  ageBand: known?.age_band ?? bandOf(settledBirth(entry, entry.doubts).birth),
  medicalUrgent: entry.medicalUrgent,
});

function outcomeOf(entry: EntryRow, known: ReadonlyMap<string, KnownCase>, operation: OpenOperation): Outcome {
  if (entry.decision === 'NEW_PERSON') return { entry, caseId: uuid(), does: 'OPEN' };
  const found = entry.sameAsCase ? known.get(entry.sameAsCase) : undefined;
  // Restricted since it was named: the wall holds here too.
  if (!found)
    throw new InvalidInputError([
      { field: `entries.${entry.position}`, code: 'ROW_CASE_GONE', params: { row: entry.position } },
    ]);
  const facts = {
    evidence: [],
    requesterChecked: false,
    personConsent: false,
    openTasks: 0,
    supervisorApproved: false,
    exitMode: exitModeOf[operation.kind],
    beforeOut: found.out_on === null,
  };
  if (checkMove({ from: found.state, to: 'OUT', facts }).ok)
    return { entry, caseId: found.case_id, does: 'MOVE_OUT', known: found };
  if (alreadyOut.includes(found.state)) return { entry, caseId: found.case_id, does: 'LINK', known: found };
  // Came home once and was held again: a return to a compound opens a new, linked case.
  return { entry, caseId: uuid(), does: 'REOPEN', known: found };
}

async function openCases(
  tx: Tx,
  operation: OpenOperation,
  created: readonly Outcome[],
  exit: { outOn: string; exitMode: (typeof exitModeOf)[keyof typeof exitModeOf] },
): Promise<Filed[]> {
  if (created.length === 0) return [];
  const actor = currentActor();
  const year = Number(todayIn(actor.timeZone).slice(0, 4));
  const first = await takeNumbers(tx, 'case', year, created.length);
  const prefix =
    (
      await tx.first<{ prefix: string }>(
        `select reference_prefix as prefix from homeward.organisations where id = $1`,
        [actor.organisationId],
      )
    )?.prefix ?? '';
  const people = created.map((outcome) => ({
    outcome,
    personId: outcome.known?.person_id ?? uuid(),
    birth: settledBirth(outcome.entry, outcome.entry.doubts),
  }));
  const fresh = people
    .filter(({ outcome }) => outcome.does === 'OPEN')
    .map(({ outcome: { entry }, personId, birth }) => ({
      id: personId,
      organisationId: actor.organisationId,
      name: entry.name,
      romanisedName: romanisedFor(entry.name, entry.romanisedName),
      sex: entry.sex,
      ...birth,
      nationalities: entry.nationality ? [entry.nationality] : [],
      documentNumber: entry.documentNumber && documentAsKept(entry.documentNumber),
      phone: entry.phone && phoneAsKept(entry.phone),
      registeredBy: actor.userId,
    }));
  await tx.insert(PersonEntity, fresh);
  const now = new Date();
  await tx.insert(
    CaseEntity,
    people.map(({ outcome: { entry, caseId, known }, personId, birth }, at) => ({
      id: caseId,
      organisationId: actor.organisationId,
      teamId: operation.teamId,
      reference: `${prefix}-${year}-${String(first + at).padStart(5, '0')}`,
      personId,
      state: 'OUT' as const,
      verifiedAt: now,
      registeredBy: actor.userId,
      compoundId: operation.compoundId,
      nationality: known?.nationality ?? entry.nationality,
      sex: known?.sex ?? entry.sex,
      ageBand: known?.age_band ?? bandOf(birth.birth),
      exitMode: exit.exitMode,
      outOn: exit.outOn,
      previousCaseId: known?.case_id ?? null,
    })),
  );
  return fresh.map((person) => ({ ...person, names: [person.name, person.romanisedName] }));
}

/** A double has the case of the row that it is, whenever that row was confirmed. */
async function linkDoubles(
  tx: Tx,
  all: readonly EntryRow[],
  rows: readonly EntryRow[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const cases = new Map<string, string>([
    ...all.flatMap((row): [string, string][] => (row.caseId ? [[row.id, row.caseId]] : [])),
    ...outcomes.map((o): [string, string] => [o.entry.id, o.caseId]),
  ]);
  const doubles = rows.filter((row) => row.decision === 'SAME_AS_ROW');
  const open = doubles.filter((row) => !row.sameAsRow || !cases.has(row.sameAsRow));
  if (open.length > 0)
    throw new InvalidInputError(
      open.slice(0, 50).map((row) => ({
        field: `entries.${row.position}`,
        code: 'ROW_OF_DOUBLE_NOT_OUT',
        params: { row: row.position, other: row.samePosition ?? 0 },
      })),
    );
  await tx.execute(
    `update homeward.roster_entries e set case_id = w.case_id, version = e.version + 1 from unnest($1::uuid[], $2::uuid[]) w(id, case_id) where e.id = w.id`,
    [doubles.map((row) => row.id), doubles.map((row) => cases.get(row.sameAsRow ?? '') ?? null)],
  );
}

function eventsOf(o: Outcome, operation: OpenOperation, kind: string): CaseEventDraft[] {
  const began: CaseEventDraft =
    o.does === 'MOVE_OUT'
      ? { caseId: o.caseId, kind: 'STATE_CHANGED', fromState: o.known?.state ?? null, toState: 'OUT' }
      : { caseId: o.caseId, kind: 'REGISTERED', toState: 'OUT' };
  return [
    began,
    { caseId: o.caseId, kind: 'CAME_OUT', data: { exitMode: exitModeOf[operation.kind], operationId: operation.id } },
    { caseId: o.caseId, kind: 'CUSTODY_CHANGED', data: { kind } },
  ];
}

function refuseWrong({ custody, entryIds }: ConfirmRosterInput): void {
  const problems: FieldProblem[] = [];
  if (custody.place === '' && !custody.placeId) problems.push({ field: 'custody.place', code: 'REQUIRED' });
  if (custody.from > todayIn(currentActor().timeZone)) problems.push({ field: 'custody.from', code: 'DAY_IN_FUTURE' });
  if (entryIds && (entryIds.length === 0 || entryIds.length > 5000))
    problems.push({ field: 'entryIds', code: 'ROWS_OUT_OF_RANGE' });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
