import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  allowedMoves,
  type Answers,
  type CaseState,
  type Checklist,
  checkSigning,
  type ConsentPurpose,
  consentFrom,
  derivedIdentification,
  derivedStage,
  dueDates,
  type IdentificationDecision,
  type ItemCode,
  plainCalendar,
  planOf,
  type RaisedException,
  readAnswers,
  ruleOf,
  startStates,
  type StayAnswer,
  storable,
  type StoredPlan,
  waitsFor,
  type Weekday,
} from '@homeward/domain';
import { BlindIndex } from '@homeward/domain/matching';
import { dropAll, testDatabase, type TestDatabase, testIndexKey } from '@homeward/testing';
import pg from 'pg';
import { blindMarks } from '../cases/finding/filing.js';
import { type Marked, marksOf } from '../cases/people-around/marks.js';
import { openDatabase } from '../testing/opened-database.js';
import { testKeys } from '../testing/test-keys.js';
import { seed } from './seed.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let admin: pg.Client;
const ask = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => (await admin.query<T>(sql)).rows;

beforeAll(async () => {
  database = await testDatabase();
  await seed({
    connectionString: database.superuserUrl,
    people: 900,
    passwordHash: 'none',
    keys: testKeys,
    indexKey: testIndexKey,
    progress: () => undefined,
    today: TODAY,
  });
  await openDatabase(database.ownerUrl);
  admin = new pg.Client({ connectionString: database.superuserUrl });
  // Dates as they are written, not shifted by the zone of the machine.
  admin.setTypeParser(pg.types.builtins.DATE, (text) => text);
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await dropAll();
});

describe('each story holds together by the rules of the domain', () => {
  it('track A: every step is an allowed move, with what its guards ask for', async () => {
    const rows = await ask<{ reference: string; state: CaseState; steps: CaseState[]; reasons: string[] }>(
      `select c.reference, c.state::text as state, array_agg(e.to_state order by e.at, e.id) as steps, array_agg(e.reason order by e.at, e.id) as reasons
       from homeward.cases c join homeward.case_events e on e.case_id = c.id and e.kind in ('REGISTERED', 'STATE_CHANGED') group by c.id`,
    );
    const wrong = rows.filter(({ state, steps, reasons }) => {
      if (!(startStates as readonly CaseState[]).includes(steps[0] as CaseState) || steps.at(-1) !== state) return true;
      return steps.some((to, at) => {
        const from = steps[at - 1];
        const move = from && allowedMoves(from).find((rule) => rule.to === to);
        return from !== undefined && (!move || (move.reason && reasons[at] === ''));
      });
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(900);
  });

  it('guards: evidence, consent, hand-over, approval by another, no open task', async () => {
    const passed = (state: string): string =>
      `exists (select 1 from homeward.case_events e where e.case_id = c.id and e.to_state = '${state}')`;
    const wrong = await ask(`
      select 'evidence' as guard, c.reference from homeward.cases c where ${passed('VERIFIED')} and (
        (select count(distinct kind) from homeward.case_evidence e where e.case_id = c.id and kind <> 'REQUESTER_CHECKED') < 2
        or not exists (select 1 from homeward.case_evidence e where e.case_id = c.id and kind = 'REQUESTER_CHECKED'))
      union all select 'consent', c.reference from homeward.cases c where ${passed('RESCUE_REQUESTED')} and best_interest_reason = ''
        and not exists (select 1 from homeward.consents k where k.case_id = c.id and k.purpose = 'ASSISTANCE' and k.given)
      union all select 'handed over', c.reference from homeward.cases c where ${passed('HOME')}
        and not exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.item = 'HANDED_OVER' and i.state = 'DONE' and i.done_on = c.home_on)
      union all select 'approved', c.reference from homeward.cases c where ${passed('CLOSED')}
        and not exists (select 1 from homeward.approvals a where a.case_id = c.id and a.decision = 'APPROVED' and a.decided_by <> a.requested_by)
      union all select 'open task', c.reference from homeward.cases c where state = 'CLOSED' and (next_due_on is not null or closed_at is null or closure_reason is null
        or exists (select 1 from homeward.tasks t where t.case_id = c.id and t.done_at is null))
      union all select 'exit', c.reference from homeward.cases c where ${passed('OUT')} and (exit_mode is null or out_on is null or verified_at is null)
      union all select 'seen too early', c.reference from homeward.cases c where verified_at is not null and not ${passed('VERIFIED')} and not ${passed('OUT')}`);
    expect(wrong).toEqual([]);
  });

  it('track C: the state of identification is the one that the decisions derive', async () => {
    const rows = await ask<{ state: string; decisions: IdentificationDecision[] }>(
      `select c.identification::text as state, json_agg(json_build_object('id', i.id, 'body', i.body, 'bodyName', i.body_name, 'state', i.decision, 'decidedOn', i.decided_on, 'basis', i.basis)
         order by i.decided_on) as decisions from homeward.cases c join homeward.identifications i on i.case_id = c.id group by c.id`,
    );
    const derived = rows.map((row) => derivedIdentification(row.decisions, { screeningBegun: true }));
    expect(derived.map((d) => d.state)).toEqual(rows.map((row) => row.state));
    expect(derived.filter((d) => d.disagreement).length).toBeGreaterThan(10);
  });

  it('track D: dependencies, stage, what waits on whom and until when', async () => {
    interface Item {
      item: ItemCode;
      state: Checklist[number]['state'];
      on: string | null;
      ready: boolean;
      since: string | null;
      due: string | null;
    }
    const rows = await ask<{
      reference: string;
      stage: string;
      out_on: string;
      flight: string | null;
      weekend: number[] | null;
      holidays: string[] | null;
      items: Item[];
      exceptions: RaisedException[];
      body: StoredPlan;
    }>(
      `select c.reference, c.repatriation_stage::text as stage, c.out_on, (select p.body from homeward.case_plans p where p.case_id = c.id) as body,
         (select min((m.departs_at at time zone 'UTC')::date)::text from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id
           where p.case_id = c.id and p.state <> 'NO_SHOW') as flight,
         (select m.weekend from homeward.checklist_items i join homeward.missions m on m.id = i.mission_id where i.case_id = c.id limit 1) as weekend,
         (select array_to_json(m.holidays) from homeward.checklist_items i join homeward.missions m on m.id = i.mission_id where i.case_id = c.id limit 1) as holidays,
         (select json_agg(json_build_object('item', item, 'state', state, 'on', done_on, 'ready', ready, 'since', waiting_since, 'due', due_on)) from homeward.checklist_items i where i.case_id = c.id) as items,
         coalesce((select json_agg(json_build_object('kind', kind, 'raisedOn', raised_at::date, 'liftedOn', lifted_at::date)) from homeward.case_exceptions x where x.case_id = c.id), '[]') as exceptions
       from homeward.cases c where exists (select 1 from homeward.checklist_items i where i.case_id = c.id)`,
    );
    const wrong: string[] = [];
    for (const row of rows) {
      const plan = planOf(row.body);
      if (row.items.length !== plan.size) wrong.push(`${row.reference} incomplete`);
      if (derivedStage(row.items) !== row.stage) wrong.push(`${row.reference} stage ${row.stage}`);
      for (const { item, state, on } of row.items) {
        if (state === 'OPEN') continue;
        if (waitsFor(row.items, item, plan).length > 0) wrong.push(`${row.reference} ${item} before its needs`);
        if ((state === 'DONE' || state === 'NOT_NEEDED') !== (on !== null)) wrong.push(`${row.reference} ${item} date`);
      }
      const options = { plan, today: TODAY, begunOn: row.out_on, flightOn: row.flight, exceptions: row.exceptions };
      const calendar = row.weekend && {
        weekend: row.weekend.map((day) => (day % 7) as Weekday),
        holidays: row.holidays ?? [],
      };
      const ours = new Map(dueDates(row.items, { ...options, calendar: plainCalendar }).map((due) => [due.item, due]));
      const theirs = new Map(
        dueDates(row.items, { ...options, calendar: calendar ?? plainCalendar }).map((due) => [due.item, due]),
      );
      for (const { item, ready, since, due } of row.items) {
        const expected = (ruleOf(item, plan).party === 'MISSION' ? theirs : ours).get(item);
        if (ready !== (expected !== undefined) || (expected && (expected.since !== since || expected.dueOn !== due)))
          wrong.push(`${row.reference} ${item} ${since} ${due}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter((row) => row.body.own.length > 0).length).toBeGreaterThan(40);
  });

  it('what is due next is what the triggers would say', async () => {
    const wrong =
      await ask(`select c.reference, c.next_due_on, d.due from homeward.cases c, lateral (select min(due_on) as due from (
        select t.due_on from homeward.tasks t where t.case_id = c.id and t.done_at is null union all
        select i.due_on from homeward.checklist_items i where i.case_id = c.id and i.ready and i.state in ('OPEN', 'IN_PROGRESS')) x) d
      where c.next_due_on is distinct from d.due`);
    expect(wrong).toEqual([]);
  });

  it('deadlines that came up by themselves fit where the case stands, to the hour', async () => {
    const wrong = await ask(`
      select 'hour' as what, t.id::text from homeward.tasks t where t.kind is not null and (t.due_on <> (t.due_at at time zone 'Asia/Phnom_Penh')::date
        or (t.kind = 'FIRST_REPLY' and t.due_at <> t.created_at + interval '1 hour') or (t.kind = 'FIRST_REPLY_ACUTE' and t.due_at <> t.created_at + interval '15 minutes')
        or (t.kind = 'VERIFICATION' and t.due_at <> t.created_at + interval '1 day') or t.done_at < t.created_at)
      union all select 'closed by then', c.reference from homeward.tasks t join homeward.cases c on c.id = t.case_id where t.done_at is null and (
        (t.kind in ('FIRST_REPLY', 'FIRST_REPLY_ACUTE', 'VERIFICATION') and c.state not in ('REPORTED', 'VERIFYING'))
        or (t.kind = 'SCREENING_BEGINS' and c.identification <> 'NOT_SCREENED'))
      union all select 'missing', c.reference from homeward.cases c where
        (c.state in ('REPORTED', 'VERIFYING') and not exists (select 1 from homeward.tasks t where t.case_id = c.id and t.kind = 'VERIFICATION'))
        or (c.state = 'OUT' and c.identification = 'NOT_SCREENED' and not exists (select 1 from homeward.tasks t where t.case_id = c.id and t.kind = 'SCREENING_BEGINS'))`);
    expect(wrong).toEqual([]);
    const open = await ask<{ kind: string }>(
      `select distinct kind from homeward.tasks where kind is not null and done_at is null order by kind`,
    );
    expect(open.map(({ kind }) => kind)).toEqual([
      'FIRST_REPLY',
      'FIRST_REPLY_ACUTE',
      'HOUSE_INCIDENT',
      'HOUSE_NEED',
      'SCREENING_BEGINS',
      'VERIFICATION',
    ]);
  });

  it('interviews: every answer passes the checks of the form, none lacks its consent, signed ones could be signed', async () => {
    const rows = await ask<{
      id: string;
      consent: Answers;
      answers: Answers;
      stays: StayAnswer[];
      signed: boolean;
      purposes: ConsentPurpose[] | null;
    }>(
      `select i.id, i.consent, i.answers, i.stays, i.signed_at is not null as signed,
         (select array_agg(purpose::text order by purpose) from homeward.consents k where k.interview_id = i.id and k.given) as purposes from homeward.interviews i`,
    );
    const wrong: unknown[] = [];
    for (const row of rows) {
      const answers: Answers = {
        ...row.consent,
        ...row.answers,
        ...(row.stays.length > 0 ? { stays: { state: 'GIVEN', value: row.stays } } : {}),
      };
      const { problems } = readAnswers(answers, { today: TODAY });
      const { purposes } = consentFrom(answers);
      if (problems.length > 0) wrong.push(problems);
      if (storable(answers, purposes).dropped.length > 0) wrong.push(storable(answers, purposes).dropped);
      if (row.signed && checkSigning(answers).length > 0) wrong.push(checkSigning(answers));
      if (row.signed && [...purposes].sort().join() !== (row.purposes ?? []).join())
        wrong.push([purposes, row.purposes]);
    }
    expect(wrong).toEqual([]);
    const states = new Set(rows.flatMap((row) => Object.values(row.answers).map((answer) => answer.state)));
    expect([...states].sort()).toEqual(['GIVEN', 'NOT_ASKED', 'REFUSED', 'UNKNOWN']);
    expect(rows.filter((row) => !row.signed).length).toBeGreaterThan(5);
  });

  it('custody, stays and journeys fit into each other', async () => {
    const wrong = await ask(`
      select 'spells overlap' as what, a.case_id from homeward.custody_spells a join homeward.custody_spells b on a.case_id = b.case_id and a.id <> b.id
        and a.from_date < coalesce(b.to_date, 'infinity') and b.from_date < coalesce(a.to_date, 'infinity') and a.from_date <> b.from_date
      union all select 'in care without a place', c.id from homeward.cases c where state in ('OUT', 'IN_CARE')
        and not exists (select 1 from homeward.custody_spells s where s.case_id = c.id and s.to_date is null)
      union all select 'still in custody at home', c.id from homeward.cases c where home_on is not null and exists (select 1 from homeward.custody_spells s where s.case_id = c.id and s.to_date is null)
      union all select 'spell before exit', s.case_id from homeward.custody_spells s join homeward.cases c on c.id = s.case_id where s.from_date < c.out_on
      union all select 'booked without a seat', i.case_id from homeward.checklist_items i where item = 'MOVEMENT_BOOKED' and state = 'DONE'
        and not exists (select 1 from homeward.movement_passengers p where p.case_id = i.case_id)
      union all select 'departed but the plane waits', i.case_id from homeward.checklist_items i join homeward.movement_passengers p on p.case_id = i.case_id
        join homeward.movements m on m.id = p.movement_id where i.item = 'DEPARTED' and i.state = 'DONE' and m.departs_at::date <> i.done_on
      union all select 'sold without a price before', s.case_id from homeward.stays s where came_by = 'SOLD' and price_minor is null
      union all select 'came out and still there', c.id from homeward.cases c join homeward.stays s on s.case_id = c.id where c.out_on is not null and s.left_by = 'STILL_THERE'
      union all select 'other wall', r.case_id from homeward.roster_entries r join homeward.cases c on c.id = r.case_id where r.organisation_id <> c.organisation_id
      union all select 'out on another day', c.id from homeward.cases c join homeward.custody_spells s on s.case_id = c.id join homeward.operations o on o.id = s.operation_id where o.happened_on <> c.out_on`);
    expect(wrong).toEqual([]);
  });

  it('fines are reckoned by the rules of their days', async () => {
    const rows = await ask<{ settlement: string; amount: string; waived: string }>(
      `select settlement::text, amount_minor::text as amount, waived_minor::text as waived from homeward.overstays where settlement is not null`,
    );
    expect(rows.filter((row) => Number(row.amount) <= 0 || Number(row.waived) > Number(row.amount))).toEqual([]);
    expect(rows.filter((row) => row.settlement === 'WAIVED' && row.waived !== row.amount)).toEqual([]);
    const [kh] = await ask<{ wrong: number }>(
      `select count(*)::int as wrong from homeward.overstays where country = 'KH' and settlement is not null and amount_minor <> (settled_on - legal_until) * 1000`,
    );
    expect(kh?.wrong).toBe(0);
  });

  it('people around: the same recruiter in several cases, marked as the application marks, reachable by nobody', async () => {
    const rows = await ask<
      Marked & { marks: string[]; caseId: string; organisation: string; nation: string; early: boolean }
    >(
      `select p.kind::text, p.party::text, p.name, p.aliases, p.phones, p.wallets, p.marks, p.case_id as "caseId", p.organisation_id as organisation, c.nationality::text as nation,
         p.recorded_at < c.opened_at as early from homeward.people_around p join homeward.cases c on c.id = p.case_id`,
    );
    const index = new BlindIndex(testIndexKey);
    const marked = (row: (typeof rows)[number]): string => blindMarks(index, row.organisation, marksOf(row)).join();
    expect(rows.filter((row) => marked(row) !== row.marks.join() || row.early)).toEqual([]);
    const cases = new Map<string, Set<string>>();
    for (const { marks, caseId } of rows)
      for (const mark of marks) cases.set(mark, (cases.get(mark) ?? new Set()).add(caseId));
    const shared = (kind: string): number =>
      [...cases].filter(([mark, { size }]) => mark.startsWith(kind) && size > 1).length;
    for (const kind of ['PHONE', 'WALLET', 'NAME']) expect([kind, shared(kind) > 5]).toEqual([kind, true]);
    const numbers = rows.flatMap(({ phones }) => phones).filter((said) => said.startsWith('+'));
    expect(numbers.filter((number) => !/^\+[1-9]\d{0,2}00\d{7}$/.test(number))).toEqual([]);
    expect(rows.flatMap(({ wallets }) => wallets).filter((wallet) => !/: T0[1-9A-Za-z]{32}$/.test(wallet))).toEqual([]);
    const recruiters = rows.filter(({ kind, nation }) => kind === 'RECRUITER' && nation === 'CN');
    expect(recruiters.length).toBeGreaterThan(20);
    expect(recruiters.every(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
  });

  it('identity papers: number of the person, with the family or where the person was held, never before the case', async () => {
    const wrong = await ask(`
      select 'number' as what, d.case_id from homeward.identity_documents d join homeward.cases c on c.id = d.case_id join homeward.persons p on p.id = c.person_id
        where d.number <> '' and d.number <> p.document_number
      union all select 'early', d.case_id from homeward.identity_documents d join homeward.cases c on c.id = d.case_id where d.recorded_at < c.opened_at
      union all select 'at hand while held', d.case_id from homeward.identity_documents d join homeward.cases c on c.id = d.case_id
        where d.place = 'ORGANISATION' and c.out_on is null`);
    expect(wrong).toEqual([]);
    const places = await ask<{ place: string }>(`select distinct place::text from homeward.identity_documents`);
    expect(places.length).toBeGreaterThan(9);
  });

  it('nobody can be rung by accident, and names stand in their own scripts', async () => {
    const [phones] = await ask<{ n: number }>(
      `select count(*)::int as n from homeward.persons where phone <> '' and phone !~ '^\\+[1-9]\\d{0,2}00\\d{7}$'`,
    );
    expect(phones?.n).toBe(0);
    const scripts = {
      CN: /\p{Script=Han}/u,
      TH: /\p{Script=Thai}/u,
      MM: /\p{Script=Myanmar}/u,
      IN: /\p{Script=Devanagari}/u,
      BD: /\p{Script=Bengali}/u,
      ET: /\p{Script=Ethiopic}/u,
      VN: /\p{Script=Latin}/u,
    };
    for (const [nation, script] of Object.entries(scripts)) {
      const rows = await ask<{ name: string; key: number[]; latin: string }>(
        `select p.name, i.tokens as key, p.romanised_name as latin from homeward.persons p join homeward.person_index i on i.person_id = p.id where '${nation}' = any(p.nationalities) limit 5`,
      );
      expect(rows.some((row) => script.test(row.name))).toBe(true);
      expect(rows.every((row) => row.key.length > 2 && /^[\p{Script=Latin}\p{M} .,'’/-]+$/u.test(row.latin))).toBe(
        true,
      );
    }
  });
});
