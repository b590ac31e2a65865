import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { receptionBody } from './journeys.samples.js';
import { prepare } from './testing/prepare.js';

const today = todayIn();
const MOVEMENT = `... on Movement { id version state people toPlace confirmations { what people knownBy recordedBy }
  legs { id position toPlace endedAt change changeReason connection warnings } passengers { caseId state documentCheck receptionBody receptionToldOn transits { country need answer } handedOver } }`;
interface Movement {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly legs: readonly {
    id: string;
    position: number;
    toPlace: string;
    endedAt: string | null;
    warnings: string[];
  }[];
  readonly passengers: readonly {
    caseId: string;
    state: string;
    transits: { country: string; need: string; answer: string | null }[];
  }[];
}

const SIXTY = 60;
const stroke = [[100, 100, 300, 200, 500, 120, 700, 260]];

describe('a charter of sixty, through another country', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let people: TestCase[];
  let charter: Movement;
  const act = async (mutation: string, type: string, input: object): Promise<Movement> => {
    const answer = await api.act<Movement>(coordinator, mutation, type, input, MOVEMENT);
    if (answer.__typename === 'Movement') charter = answer;
    return answer;
  };
  const on = (input: object = {}): object => ({ movementId: charter.id, expectedVersion: charter.version, ...input });
  const stateOf = (one: TestCase | undefined): string | undefined =>
    charter.passengers.find(({ caseId }) => caseId === one?.id)?.state;
  const events = (one: TestCase, kind: string): Promise<{ data: Record<string, unknown> }[]> =>
    api.world.sql(`select data from homeward.case_events where case_id = $1 and kind = $2 order by at, id`, [
      one.id,
      kind,
    ]);

  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    people = [];
    for (let n = 0; n < SIXTY; n++) {
      const one = await api.world.addCase({ state: 'IN_CARE' });
      await prepare(api.world, one, 'MOVEMENT_BOOKED');
      people.push(one);
    }
    await api.world.sql(`update homeward.cases set nationality = 'ET' where id = any($1::uuid[])`, [
      people.map(({ id }) => id),
    ]);
  }, 120_000);
  afterAll(() => api.stop());

  const first = (): object => ({
    kind: 'CHARTER',
    number: 'HW 60',
    fromPlace: 'Phnom Penh (PNH)',
    toPlace: 'Bangkok (BKK)',
    toCountry: 'TH',
    departsAt: `${today}T00:05`,
    departsZone: 'Asia/Phnom_Penh',
    arrivesAt: `${today}T01:20`,
    arrivesZone: 'Asia/Bangkok',
  });
  const onward = (departs: string): object => ({
    kind: 'CHARTER',
    number: 'HW 61',
    fromPlace: 'Bangkok (BKK)',
    toPlace: 'Addis Ababa (ADD)',
    toCountry: 'ET',
    departsAt: `${today}T${departs}`,
    departsZone: 'Asia/Bangkok',
    arrivesAt: `${today}T20:00`,
    arrivesZone: 'Africa/Addis_Ababa',
  });
  const booking = (departs: string): object => ({
    ...first(),
    onward: [onward(departs)],
    passengers: people.map(({ id }) => id),
  });

  it('checks legs in their order and says how long there is to change', async () => {
    expect(await act('bookMovement', 'BookMovementInput', booking('01:00'))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'onward.0.departsAt', code: 'LEG_BEFORE_ARRIVAL' }],
    });
    await act('bookMovement', 'BookMovementInput', booking('02:00'));
    expect(charter).toMatchObject({ state: 'BOOKED', people: SIXTY, toPlace: 'Addis Ababa (ADD)' });
    expect(charter.legs.map(({ position, warnings }) => [position, warnings])).toEqual([
      [1, []],
      [2, ['SHORT_CONNECTION']],
    ]);
  });

  it('keeps a leg that was moved with who and why, and tells everybody', async () => {
    const legs = [
      { ...first(), id: charter.legs[0]?.id },
      { ...onward('06:00'), id: charter.legs[1]?.id },
    ];
    const change = { change: 'MOVED', ground: 'BORDER_CLOSED', reason: 'The airport closes at night', legs };
    expect(await act('changeLegs', 'ChangeLegsInput', on({ ...change, reason: '' }))).toMatchObject({
      fields: [{ field: 'reason', code: 'REASON_NEEDED' }],
    });
    await act('changeLegs', 'ChangeLegsInput', on(change));
    expect(charter.legs.map(({ position, endedAt }) => [position, endedAt === null])).toEqual([
      [1, true],
      [2, true],
      [2, false],
    ]);
    expect(charter.legs[2]).toMatchObject({ change: 'MOVED', changeReason: 'The airport closes at night' });
    expect((await events(people[0]!, 'MOVEMENT_CHANGED')).at(-1)?.data).toMatchObject({
      leg: 'MOVED',
      ground: 'BORDER_CLOSED',
    });
    expect(
      await act(
        'changeLegs',
        'ChangeLegsInput',
        on({ ...change, legs: [legs[0], { ...onward('06:00'), id: charter.legs[1]?.id }] }),
      ),
    ).toMatchObject({ fields: [{ field: 'legs', code: 'NO_CHANGE' }] });
  });

  it('lets nobody through a border in silence', async () => {
    expect(charter.passengers[0]?.transits).toMatchObject([{ country: 'TH', need: 'TO_BE_CHECKED', answer: null }]);
    const rule = {
      country: 'TH',
      nationality: 'ET',
      mostHours: 12,
      need: 'NEEDED',
      validFrom: '2020-01-01',
      source: 'Their page',
    };
    await api.act(coordinator, 'recordTransitRule', 'RecordTransitRuleInput', rule, `... on TransitRule { id }`);
    const clear = (): ReturnType<typeof act> =>
      act(
        'clearTransit',
        'ClearTransitInput',
        on({
          country: 'TH',
          caseIds: people.slice(0, 30).map(({ id }) => id),
          answer: 'HAS_VISA',
          reason: 'Seen in the passports',
        }),
      );
    await clear();
    expect(await clear()).toMatchObject({ fields: [{ code: 'NOTHING_TO_SETTLE' }] });
    // Another flight is another border: what was settled for the one before holds no more.
    await api.world.sql(
      `update homeward.movement_legs set recorded_at = clock_timestamp() where movement_id = $1 and ended_at is null`,
      [charter.id],
    );
    expect(await clear()).toMatchObject({ __typename: 'Movement' });
    expect(charter.passengers.filter(({ transits }) => transits[0]?.answer === 'HAS_VISA')).toHaveLength(30);
    const all = on({ knownBy: 'SEEN', passengers: people.map(({ id }) => ({ caseId: id, outcome: 'DEPARTED' })) });
    expect(await act('departMovement', 'DepartMovementInput', all)).toMatchObject({
      fields: [{ field: 'transitReason', code: 'TRANSIT_NOT_SETTLED' }],
    });
  });

  it('knows who waits at the other end, and whether they were told', async () => {
    const receptionBodyId = await receptionBody(api.world, coordinator);
    await act(
      'chooseReception',
      'ChooseReceptionInput',
      on({ receptionBodyId, toldOn: today, caseIds: people.map(({ id }) => id) }),
    );
    expect(charter.passengers[0]).toMatchObject({ receptionBody: 'Social ministry', receptionToldOn: today });
    await api.world.sql(`update homeward.reception_bodies set valid_to = current_date - 1 where id = $1`, [
      receptionBodyId,
    ]);
    expect(
      await act('chooseReception', 'ChooseReceptionInput', on({ receptionBodyId, caseIds: [people[0]!.id] })),
    ).toMatchObject({ fields: [{ code: 'RECEPTION_ENDED' }] });
  });

  it('departs with sixty less three, each of the three with its own reason', async () => {
    const [late, ill, stopped] = people.slice(57);
    const outcome = (one: TestCase): object =>
      one === late
        ? { outcome: 'NO_SHOW', reason: 'Not at the shelter' }
        : one === ill
          ? { outcome: 'FELL_ILL', reason: 'Fever' }
          : one === stopped
            ? { outcome: 'DENIED_BOARDING', reason: 'Paper not taken' }
            : { outcome: 'DEPARTED' };
    await act(
      'departMovement',
      'DepartMovementInput',
      on({
        knownBy: 'ESCORT_TOLD',
        transitReason: 'The airline confirmed it at the counter',
        passengers: people.map((one) => ({ caseId: one.id, ...outcome(one) })),
      }),
    );
    expect(charter).toMatchObject({
      state: 'UNDER_WAY',
      people: 57,
      confirmations: [{ what: 'DEPARTED', people: 57, knownBy: 'ESCORT_TOLD' }],
    });
    expect([stateOf(late), stateOf(ill), stateOf(stopped)]).toEqual(['NO_SHOW', 'FELL_ILL', 'DENIED_BOARDING']);
    const open = await api.world.sql<{ state: string; kind: string }>(
      `select i.state, e.kind from homeward.checklist_items i join homeward.case_exceptions e on e.case_id = i.case_id and e.lifted_at is null
       where i.item = 'MOVEMENT_BOOKED' and i.case_id = any($1::uuid[])`,
      [[late!.id, ill!.id, stopped!.id]],
    );
    expect(open).toEqual(Array.from({ length: 3 }, () => ({ state: 'OPEN', kind: 'MISSED_FLIGHT' })));
  }, 60_000);

  it('puts those who were left behind on another journey in one step', async () => {
    const [late, ill, stopped] = people.slice(57);
    const other = await api.world.addCase({ state: 'IN_CARE' });
    await prepare(api.world, other, 'MOVEMENT_BOOKED');
    const next = await api.act<Movement>(
      coordinator,
      'bookMovement',
      'BookMovementInput',
      { ...first(), toPlace: 'Addis Ababa (ADD)', toCountry: 'ET', passengers: [other.id] },
      MOVEMENT,
    );
    const moving = { toMovementId: next.id, reason: 'Next plane', caseIds: [late!.id, ill!.id, stopped!.id] };
    expect(
      await act('movePassengers', 'MovePassengersInput', on({ ...moving, toMovementId: charter.id })),
    ).toMatchObject({
      fields: [{ code: 'SAME_MOVEMENT' }],
    });
    await act('movePassengers', 'MovePassengersInput', on(moving));
    const seats = await api.world.sql(
      `select state from homeward.movement_passengers where movement_id = $1 and case_id = any($2::uuid[])`,
      [next.id, moving.caseIds],
    );
    expect(seats).toEqual(Array.from({ length: 3 }, () => ({ state: 'BOOKED' })));
    expect(await api.world.sql(`select 1 from homeward.case_exceptions where lifted_at is null`)).toEqual([]);
    const cancelled = await api.act<Movement>(
      coordinator,
      'cancelMovement',
      'CancelMovementInput',
      { movementId: next.id, expectedVersion: next.version + 1, ground: 'STRIKE', reason: 'Strike' },
      MOVEMENT,
    );
    expect(cancelled.state).toBe('CANCELLED');
  });

  it('is handed over by one signature that nobody changes, and corrected by a new form alone', async () => {
    await act('arriveMovement', 'ArriveMovementInput', on({ knownBy: 'RECEIVER_TOLD', on: today }));
    const form = { receivedBy: 'Ato Bekele', way: 'SCREEN', place: 'Addis Ababa', papers: '57 travel documents' };
    expect(await act('recordHandover', 'RecordHandoverInput', on({ ...form, strokes: [] }))).toMatchObject({
      fields: [{ field: 'strokes', code: 'SIGNATURE_NEEDED' }],
    });
    await act('recordHandover', 'RecordHandoverInput', on({ ...form, strokes: stroke }));
    const file = async (): Promise<
      {
        id: string;
        people: number;
        receivedBy: string;
        strokes: number[][];
        replaced: boolean;
        replaces: string | null;
      }[]
    > =>
      (
        await api.ask<{ handovers: { forms: never[] } }>(
          coordinator,
          `query($c: UUID!) { handovers(caseId: $c) { forms { id people receivedBy strokes replaced replaces } } }`,
          { c: people[0]!.id },
        )
      ).data?.handovers.forms ?? [];
    const [signed] = await file();
    expect(signed).toMatchObject({ people: 57, receivedBy: 'Ato Bekele', strokes: stroke, replaced: false });
    for (const statement of [`update homeward.handovers set way = 'PAPER'`, `delete from homeward.handovers`])
      await expect(api.asApp(coordinator, statement)).rejects.toThrow(/permission denied/);
    const correction = {
      ...form,
      receivedBy: 'Ato Bekele Tesfaye',
      strokes: stroke,
      handoverId: signed?.id,
      reason: 'Name',
    };
    await act('correctHandover', 'CorrectHandoverInput', on(correction));
    expect((await file()).map(({ receivedBy, replaced }) => [receivedBy, replaced])).toEqual([
      ['Ato Bekele Tesfaye', false],
      ['Ato Bekele', true],
    ]);
    expect(await act('correctHandover', 'CorrectHandoverInput', on(correction))).toMatchObject({
      code: 'HANDOVER_REPLACED',
    });
    // The day was wrong: what is counted from it moves along, and nobody is received before they arrived.
    const [newest] = await file();
    const day = { ...correction, handoverId: newest?.id, on: addDays(today, -1), reason: 'Day' };
    expect(await act('correctHandover', 'CorrectHandoverInput', on(day))).toMatchObject({
      fields: [{ field: 'on', code: 'DATE_OUT_OF_ORDER' }],
    });
    const about = [people[0]!.id];
    await api.world.sql(
      `update homeward.checklist_items set done_on = current_date - 3 where case_id = $1 and item in ('DEPARTED', 'ARRIVED')`,
      about,
    );
    await api.world.sql(
      `update homeward.checklist_items set waiting_since = current_date - 9 where case_id = $1 and waiting_since is not null`,
      about,
    );
    await act('correctHandover', 'CorrectHandoverInput', on(day));
    const [home] = await api.world.sql(
      `select (c.home_on = $2) as home, (select i.due_on = $3 from homeward.checklist_items i where i.case_id = c.id and i.item = 'FOLLOW_UP_7') as due
       from homeward.cases c where c.id = $1`,
      [...about, day.on, addDays(day.on, 7)],
    );
    expect(home).toEqual({ home: true, due: true });
    const [item] = await api.world.sql(
      `select waited_days from homeward.checklist_items where case_id = $1 and item = 'HANDED_OVER'`,
      about,
    );
    expect(item).toEqual({ waited_days: 2 });
    expect((await events(people[0]!, 'CHECKLIST_CHANGED')).at(-1)?.data).toEqual({ item: 'HANDED_OVER', on: day.on });
    // Nobody was called at home before they came home.
    await api.world.sql(
      `update homeward.checklist_items set state = 'DONE', ready = false, done_on = $2 where case_id = $1 and item = 'FOLLOW_UP_7'`,
      [...about, day.on],
    );
    const [last] = await file();
    expect(
      await act('correctHandover', 'CorrectHandoverInput', on({ ...day, handoverId: last?.id, on: today })),
    ).toMatchObject({ fields: [{ field: 'on', code: 'DEPENDENT_DONE' }] });
    await api.world.sql(
      `update homeward.checklist_items set state = 'OPEN', ready = true, done_on = null where case_id = $1 and item = 'FOLLOW_UP_7'`,
      about,
    );
  }, 60_000);

  it('asks after everybody by what was found, never by a tick alone', async () => {
    const [one] = people;
    const record = (
      item: string,
      more: object,
    ): Promise<{ __typename: string; lostTwice: boolean; backInCompound: boolean }> =>
      api.act(
        coordinator,
        'recordFollowUp',
        'RecordFollowUpInput',
        { caseId: one!.id, item, expectedVersion: 1, ...more },
        `... on FollowUps { lostTwice backInCompound entries { outcome note } }`,
      );
    await api.world.sql(`update homeward.checklist_items set version = 1 where case_id = $1 and item like 'FOLLOW%'`, [
      one!.id,
    ]);
    expect(await record('FOLLOW_UP_7', { outcome: 'LOST_CONTACT' })).toMatchObject({
      fields: [{ field: 'nextStep', code: 'NEXT_STEP_NEEDED' }],
    });
    expect(await record('FIT_TO_TRAVEL', { outcome: 'SAFE' })).toMatchObject({ fields: [{ code: 'NOT_A_FOLLOW_UP' }] });
    expect(
      await record('FOLLOW_UP_7', { outcome: 'LOST_CONTACT', nextStep: 'Ask the sister', nextOn: addDays(today, 2) }),
    ).toMatchObject({ lostTwice: false });
    expect(await api.world.sql(`select 1 from homeward.tasks where case_id = $1`, [one!.id])).toHaveLength(1);
    expect(await record('FOLLOW_UP_30', { outcome: 'LOST_CONTACT', nextStep: 'Go there' })).toMatchObject({
      lostTwice: true,
    });
    expect(await record('FOLLOW_UP_90', { outcome: 'RE_RECRUITED', nextStep: 'New case' })).toMatchObject({
      lostTwice: false,
      backInCompound: true,
    });
    const counts = await api.ask<{ followUpCounts: { item: string; outcome: string; people: number }[] }>(
      coordinator,
      `{ followUpCounts { item nationality outcome people } }`,
    );
    expect(counts.data?.followUpCounts).toContainEqual(
      expect.objectContaining({ item: 'FOLLOW_UP_90', nationality: 'ET', outcome: 'RE_RECRUITED', people: 1 }),
    );
  });

  it('takes one key for one act, whoever sends it twice', async () => {
    const operationId = uuid();
    const [, two] = people;
    await api.world.sql(`update homeward.checklist_items set version = 1 where case_id = $1 and item like 'FOLLOW%'`, [
      two!.id,
    ]);
    const input = { operationId, caseId: two!.id, item: 'FOLLOW_UP_7', expectedVersion: 1, outcome: 'SAFE' };
    for (let n = 0; n < 2; n++)
      await api.act(coordinator, 'recordFollowUp', 'RecordFollowUpInput', input, `... on FollowUps { caseId }`);
    expect(await api.world.sql(`select 1 from homeward.follow_ups where case_id = $1`, [two!.id])).toHaveLength(1);
  });
});
