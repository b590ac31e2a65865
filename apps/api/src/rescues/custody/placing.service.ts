import { Injectable } from '@nestjs/common';
import {
  type AgeBand,
  type CaseState,
  type CustodyBed,
  type CustodyKind,
  finalStates,
  isHeld,
  placeAll,
  type PlacingAnswer,
  type Sex,
  todayIn,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts, problemOf } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { bringAll, fitting, goBack, holdPlaces, placeToFill } from './bring.js';
import { CustodyChangeEntity } from './custody.entity.js';
import type { CustodyPlaceModel } from './place.models.js';
import { placeNames, readPlaces } from './place.reader.js';
import type {
  PlacedPersonModel,
  PlacePeopleInput,
  PlacingModel,
  PlacingPreviewInput,
  PlacingTakenBackModel,
  RecentPlacingModel,
  TakeBackPlacingInput,
} from './placing.models.js';

const MOST = 500;
/** Long enough for whoever pressed at 23:00 and sees it in the morning; after it, people are moved one by one. */
const UNDO_HOURS = 24;

/** Answers of the place; the others are of the person alone. */
const tried: readonly PlacingAnswer[] = ['PLACED', 'NO_BED', 'NOT_SUITABLE'];
const gone: readonly CaseState[] = ['HOME', ...finalStates];

interface Row {
  caseId: string;
  state: CaseState;
  sex: Sex;
  ageBand: AgeBand;
  restricted: boolean;
  medicalUrgent: boolean;
  spellId: string | null;
  spellVersion: number | null;
  spellFrom: string | null;
  placeId: string | null;
}
type Answered = PlacedPersonModel & { readonly spellId: string | null };

const mine = `s.placing_id is not null and s.recorded_by = $1 and s.taken_back_at is null`;
/** Not too long ago, and nobody moved the person on or looked in since. */
const untouched = `(s.recorded_at > now() - interval '${UNDO_HOURS} hours' and s.to_date is null and s.version = 1)`;

/** Many people of an operation are brought to one place, each answered for itself, and for a day it is taken back as one. */
@Injectable()
export class PlacingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly cases: CaseGate,
  ) {}

  async preview(input: PlacingPreviewInput): Promise<PlacingModel | Problem> {
    try {
      return await this.work.run(async (tx) => {
        const { place, people } = await this.answer(tx, input, false);
        return shown(place.id, people);
      });
    } catch (error) {
      return problemOf(error, currentContext().locale);
    }
  }

  place(input: PlacePeopleInput): Promise<PlacingModel | Problem> {
    return this.acts.run(
      'placePeople',
      input,
      async (tx) => {
        const { place, people } = await this.answer(tx, input, true);
        const placed = people.filter(({ answer }) => answer === 'PLACED');
        await endSpells(tx, placed, input.from);
        await bringAll(
          tx,
          {
            kind: place.kind,
            placeId: place.id,
            place: place.name,
            from: input.from,
            note: input.note ?? '',
            operationId: input.rescueOperationId,
            placingId: input.placingId,
          },
          placed.map(({ caseId, bed, spellId }) => ({ caseId, bed, followsId: spellId })),
        );
        await tell(
          tx,
          placed.map(({ caseId }) => ({ caseId, kind: 'CUSTODY_CHANGED' as const, data: { kind: place.kind } })),
        );
        return { id: place.id, people: people.map(kept) };
      },
      (tx, { id, people }) => this.placed(tx, input, id, people as readonly string[]),
    );
  }

  /** What became of each, with what is known of them now and to whoever still may know it. */
  private async placed(
    tx: Tx,
    input: PlacePeopleInput,
    placeId: string,
    people: readonly string[],
  ): Promise<PlacingModel> {
    const operation = await this.gate.open(tx, 'operation.record', input.rescueOperationId);
    const answers = people.map((line) => line.split(' ') as [string, PlacingAnswer]);
    const ids = answers.map(([caseId]) => caseId);
    const open = await this.cases.classes(tx, 'custody.record', ids);
    const rows = new Map((await rowsOf(tx, operation.id, ids)).map((row) => [row.caseId, row]));
    const seen = new Set(input.people.flatMap((one) => (one.seen ? [one.caseId] : [])));
    const spells = await tx.query<{ caseId: string; bed: CustodyBed | null }>(
      `select s.case_id as "caseId", s.bed from homeward.custody_spells s where s.placing_id = $1 and s.recorded_by = $2 and s.case_id = any($3::uuid[])`,
      [input.placingId, currentActor().userId, ids],
    );
    const beds = new Map(spells.map(({ caseId, bed }) => [caseId, bed]));
    const [place] = await readPlaces(tx, 'p.id = $2', [placeId]);
    return shown(
      placeId,
      answers.map(([caseId, answer]) => {
        const row = open.has(caseId) ? rows.get(caseId) : undefined;
        if (!row || !place) return { caseId, answer: 'NO_RIGHT', bed: null, concerns: [] };
        if (answer !== 'PLACED' && row.restricted) return { caseId, answer: 'RESTRICTED', bed: null, concerns: [] };
        if (!tried.includes(answer)) return { caseId, answer, bed: null, concerns: [] };
        const wish = beds.get(caseId) ?? input.bed ?? null;
        const [fit] = placeAll(place, [{ ...row, seen: seen.has(caseId) }], wish);
        return { caseId, answer, bed: fit?.bed ?? null, concerns: [...(fit?.concerns ?? [])] };
      }),
    );
  }

  /** What was recorded stays in the history as taken back, with the reason; the spell before it goes on as if nothing had been. */
  takeBack(input: TakeBackPlacingInput): Promise<PlacingTakenBackModel | Problem> {
    return this.acts.run(
      'takeBackPlacing',
      input,
      async (tx) => {
        const { organisationId, userId } = currentActor();
        // Before anything else is locked, as by whoever places people.
        await holdPlaces(tx, await placesBefore(tx, input.placingId));
        const found = await tx.query<{ id: string; caseId: string; kind: CustodyKind; open: boolean }>(
          `select s.id, s.case_id as "caseId", s.kind, ${untouched} as open from homeward.custody_spells s where s.placing_id = $2 and ${mine} order by s.id for update`,
          [userId, input.placingId],
        );
        const open = await this.cases.classes(
          tx,
          'custody.record',
          found.map(({ caseId }) => caseId),
        );
        const reached = found.filter(({ caseId }) => open.has(caseId));
        if (reached.length === 0) throw new RefusedError('NOT_FOUND');
        const back = reached.filter((one) => one.open);
        if (back.length === 0) throw new RefusedError('NOTHING_TO_TAKE_BACK');
        if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const ids = back.map(({ id }) => id);
        await tx.insert(
          CustodyChangeEntity,
          back.map(({ id, caseId }) => ({
            id: uuid(),
            organisationId,
            caseId,
            spellId: id,
            kind: 'TAKEN_BACK' as const,
            why: input.reason,
            recordedBy: userId,
          })),
        );
        await tx.execute(
          `update homeward.custody_spells set to_date = from_date, taken_back_at = now(), review_on = null, version = version + 1 where id = any($1::uuid[])`,
          [ids],
        );
        await goBack(tx, ids);
        await tell(
          tx,
          back.map(({ caseId, kind }) => ({ caseId, kind: 'CUSTODY_TAKEN_BACK' as const, data: { kind } })),
        );
        return { id: input.placingId, takenBack: back.length, kept: found.length - back.length };
      },
      (_tx, { id, takenBack, kept }) =>
        Promise.resolve({ placingId: id, takenBack: Number(takenBack), kept: Number(kept) }),
    );
  }

  recent(operationId: string): Promise<RecentPlacingModel[]> {
    return this.work.run(async (tx) => {
      const { id } = await this.gate.open(tx, 'operation.record', operationId);
      const rows = await tx.query<Omit<RecentPlacingModel, 'place'> & { placeId: string }>(
        `select s.placing_id as id, s.place_id as "placeId", count(*)::int as people, min(s.recorded_at) as "recordedAt", min(s.recorded_at) + interval '${UNDO_HOURS} hours' as until
         from homeward.custody_spells s where s.operation_id = $2 and ${mine} and ${untouched} group by s.placing_id, s.place_id order by 4 desc limit 20`,
        [currentActor().userId, id],
      );
      const names = await placeNames(
        tx,
        rows.map(({ placeId }) => placeId),
      );
      return rows.map(({ placeId, ...row }) => ({ ...row, place: names.get(placeId) ?? null }));
    });
  }

  private async answer(
    tx: Tx,
    input: PlacingPreviewInput,
    hold: boolean,
  ): Promise<{ place: CustodyPlaceModel; people: Answered[] }> {
    const { id } = await this.gate.open(tx, 'operation.record', input.rescueOperationId);
    const problems: FieldProblem[] = [];
    if (input.people.length === 0 || input.people.length > MOST)
      problems.push({ field: 'people', code: 'ROWS_OUT_OF_RANGE' });
    if (input.from > todayIn(currentActor().timeZone)) problems.push({ field: 'from', code: 'DAY_IN_FUTURE' });
    const place = await placeToFill(tx, input.placeId, input.from, 'placeId', problems, hold);
    if (!place || problems.length > 0) throw new InvalidInputError(problems);
    const wanted = [...new Map(input.people.map((one) => [one.caseId, one])).values()];
    const ids = wanted.map(({ caseId }) => caseId);
    const open = await this.cases.classes(tx, 'custody.record', ids);
    const rows = new Map((await rowsOf(tx, id, ids)).map((row) => [row.caseId, row]));
    const before = wanted.map((one) => ({
      row: rows.get(one.caseId),
      seen: one.seen ?? false,
      answer: barred(one, rows.get(one.caseId), open.has(one.caseId), input),
    }));
    const free = before.flatMap(({ row, seen, answer }) => (row && answer === null ? [{ ...row, seen }] : []));
    const fits = fitting(place, free, input.bed ?? null, problems, 'bed');
    if (problems.length > 0) throw new InvalidInputError(problems);
    const found = new Map(free.map((row, at) => [row.caseId, fits[at]]));
    for (const [at, { answer }] of before.entries())
      if (answer === 'NO_RIGHT')
        await tx.note('refusal', 'cases', { caseId: ids[at] ?? '', detail: { permission: 'custody.record' } });
    return {
      place,
      people: before.map(({ row, answer }, at) => {
        const fit = row && found.get(row.caseId);
        return {
          caseId: ids[at] ?? '',
          answer: answer ?? fit?.answer ?? 'NO_RIGHT',
          bed: fit?.bed ?? null,
          concerns: [...(fit?.concerns ?? [])],
          spellId: row?.spellId ?? null,
        };
      }),
    };
  }
}

/** Those whom the actor wants to place, and who stand on the roster of the operation. */
function rowsOf(tx: Tx, operationId: string, ids: readonly string[]): Promise<Row[]> {
  return tx.query<Row>(
    `select c.id as "caseId", c.state, c.sex, c.age_band as "ageBand", c.sensitivity = 'RESTRICTED' as restricted,
       coalesce((select r.medical_urgent from homeward.custody_reviews r where r.spell_id = s.id order by r.reviewed_on desc, r.recorded_at desc limit 1),
         (select bool_or(e.medical_urgent) from homeward.roster_entries e where e.case_id = c.id and e.operation_id = $1), false) as "medicalUrgent",
       s.id as "spellId", s.version as "spellVersion", s.from_date as "spellFrom", s.place_id as "placeId"
     from homeward.cases c left join homeward.custody_spells s on s.case_id = c.id and s.to_date is null
     where c.id = any($2::uuid[]) and c.id in (select e.case_id from homeward.roster_entries e where e.operation_id = $1)`,
    [operationId, [...ids]],
  );
}

/**
 * Why somebody is not placed with others, whatever the place. A restricted case that the actor has open is moved on its own
 * page only: nobody who is hidden goes along by habit. One that the actor has not open is not told from one that is not there.
 */
function barred(
  wanted: PlacingPreviewInput['people'][number],
  row: Row | undefined,
  allowed: boolean,
  { from, placeId }: PlacingPreviewInput,
): PlacingAnswer | null {
  if (!row || !allowed) return 'NO_RIGHT';
  if (row.restricted) return 'RESTRICTED';
  if (isHeld(row.state) || gone.includes(row.state)) return 'NOT_OUT';
  if (row.placeId === placeId) return 'HERE_ALREADY';
  const same =
    (row.spellId ?? null) === (wanted.spellId ?? null) && (row.spellVersion ?? null) === (wanted.spellVersion ?? null);
  return same && (row.spellFrom === null || row.spellFrom <= from) ? null : 'ELSEWHERE';
}

/** Where those of a placing had a bed before. */
async function placesBefore(tx: Tx, placingId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct b.place_id as id from homeward.custody_spells s join homeward.custody_spells b on b.id = s.follows_id
     where s.placing_id = $2 and ${mine} and b.place_id is not null and b.bed is not null`,
    [currentActor().userId, placingId],
  );
  return rows.map(({ id }) => id);
}

async function endSpells(tx: Tx, people: readonly Answered[], on: string): Promise<void> {
  const ids = people.flatMap(({ spellId }) => (spellId ? [spellId] : []));
  const ended = await tx.execute(
    `update homeward.custody_spells set to_date = $2, version = version + 1 where id = any($1::uuid[]) and to_date is null`,
    [ids, on],
  );
  if (ended !== ids.length) throw new RefusedError('CASE_CHANGED_MEANWHILE');
}

const shown = (placeId: string, people: readonly PlacedPersonModel[]): PlacingModel => ({
  placeId,
  people: people.map(({ caseId, answer, bed, concerns }) => ({ caseId, answer, bed, concerns })),
  placed: people.filter(({ answer }) => answer === 'PLACED').length,
});

/** What a retry is answered from is not sealed: the answer alone, and none that says something of the person. */
const kept = ({ caseId, answer }: PlacedPersonModel): string =>
  `${caseId} ${answer === 'RESTRICTED' ? 'NO_RIGHT' : answer}`;
