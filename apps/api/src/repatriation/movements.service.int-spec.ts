import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { begin, complete, itemOf, readyToTravel, WAY_HOME, type WayHome } from './testing/way-home.steps.js';

const today = todayIn();
const MOVEMENT = `... on Movement { id version state people passengers { caseId reference state handedOver name } }`;
interface Movement {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly people: number;
  readonly passengers: readonly {
    readonly caseId: string;
    readonly state: string;
    readonly handedOver: boolean;
    readonly name: string | null;
  }[];
}

describe('journeys, the board and partners', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let people: TestCase[];
  let flight: Movement;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    // A mission that is trusted: what others record is a proposal (partners/proposals.int-spec.ts).
    await api.world.sql(
      `insert into homeward.partner_settings (id, organisation_id, mission_id, at_once, changed_by) values (gen_random_uuid(), $1, $2, true, $3)`,
      [api.world.here, api.world.mission, api.world.users.administrator.id],
    );
    people = await Promise.all([1, 2, 3].map(() => api.world.addCase({ state: 'IN_CARE' })));
  });
  afterAll(() => api.stop());

  const booking = (passengers: readonly string[]): object => ({
    kind: 'FLIGHT',
    carrier: 'Golden Heron Airways',
    number: 'GH 204',
    fromPlace: 'Phnom Penh (PNH)',
    toPlace: 'Jakarta (CGK)',
    toCountry: 'ID',
    departsAt: `${today}T00:05`,
    departsZone: 'Asia/Phnom_Penh',
    arrivesAt: `${today}T06:10`,
    arrivesZone: 'Asia/Jakarta',
    costMinor: 18_000,
    currency: 'USD',
    payer: 'ORGANISATION',
    passengers,
  });
  const ids = (): string[] => people.map((one) => one.id);
  const wayHome = async (caseId: string): Promise<WayHome> => {
    const answer = await api.ask<{ wayHome: WayHome }>(
      coordinator,
      `query($id: UUID!) { wayHome(caseId: $id) { ${WAY_HOME} } }`,
      { id: caseId },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.wayHome;
  };

  it('books all of them or nobody, and says of each who is not ready why', async () => {
    const [first = '', second = '', third = ''] = ids();
    await readyToTravel(api, coordinator, first);
    await readyToTravel(api, coordinator, second, 'EXIT_PERMIT');
    const refused = await api.act(
      coordinator,
      'bookMovement',
      'BookMovementInput',
      booking([first, second, third]),
      MOVEMENT,
    );
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        {
          field: 'passengers.1',
          code: 'WAITS_FOR_ITEMS',
          message: expect.stringContaining(people[1]?.reference ?? '?'),
        },
        { field: 'passengers.2', code: 'WAY_HOME_NOT_BEGUN' },
      ],
    });
    expect(await api.world.sql(`select 1 from homeward.movements`)).toHaveLength(0);
    await complete(api, coordinator, second, 'EXIT_PERMIT');
    await complete(api, coordinator, second, 'FIT_TO_TRAVEL');
    await readyToTravel(api, coordinator, third);
    flight = await api.act<Movement>(coordinator, 'bookMovement', 'BookMovementInput', booking(ids()), MOVEMENT);
    expect(flight).toMatchObject({ __typename: 'Movement', state: 'BOOKED', people: 3, version: 1 });
    expect(flight.passengers[0]?.name).toBe('សុខ ច័ន្ទ');
    expect((await wayHome(first)).stage).toBe('TRAVEL');
    expect(await api.act(coordinator, 'bookMovement', 'BookMovementInput', booking([first]), MOVEMENT)).toMatchObject({
      fields: [{ code: 'BOOKED_ALREADY' }],
    });
  });

  it('refuses a time that no clock shows and an arrival before the departure', async () => {
    const times = (more: object): Promise<object> =>
      api.act(coordinator, 'bookMovement', 'BookMovementInput', { ...booking(ids()), ...more }, MOVEMENT);
    expect(await times({ departsAt: '2026-02-31T10:00' })).toMatchObject({
      fields: [{ field: 'departsAt', code: 'NOT_A_TIME' }],
    });
    expect(await times({ departsZone: 'Phnom Penh' })).toMatchObject({
      fields: [{ field: 'departsAt', code: 'NOT_A_TIME' }],
    });
    expect(await times({ arrivesAt: `${addDays(today, -1)}T23:00` })).toMatchObject({
      fields: [{ field: 'arrivesAt', code: 'ARRIVES_BEFORE_DEPARTING' }],
    });
  });

  it('records who left, who was stopped and who did not come, and lets one of two recorders win', async () => {
    const [first = '', second = '', third = ''] = ids();
    const boarding = {
      movementId: flight.id,
      expectedVersion: 1,
      knownBy: 'ESCORT_TOLD',
      passengers: [
        { caseId: first, outcome: 'DEPARTED' },
        { caseId: second, outcome: 'STOPPED_AT_BORDER', reason: 'The exit stamp was missing' },
      ],
    };
    const two = await Promise.all([
      api.act<Movement>(coordinator, 'departMovement', 'DepartMovementInput', boarding, MOVEMENT),
      api.act<Movement>(coordinator, 'departMovement', 'DepartMovementInput', boarding, MOVEMENT),
    ]);
    expect(two.map((one) => one.__typename).sort()).toEqual(['Movement', 'StaleWrite']);
    expect(
      await api.act(
        coordinator,
        'departMovement',
        'DepartMovementInput',
        { ...boarding, expectedVersion: 2, knownBy: 'SEEN', passengers: [{ caseId: third, outcome: 'NO_SHOW' }] },
        MOVEMENT,
      ),
    ).toMatchObject({
      fields: [{ field: 'passengers.0.reason', code: 'REASON_NEEDED' }],
    });
    expect(await wayHome(first)).toMatchObject({ stage: 'DEPARTED', caseState: 'REPATRIATING' });
    const stopped = await wayHome(second);
    expect(stopped).toMatchObject({
      stage: 'TRAVEL',
      caseState: 'IN_CARE',
      exceptions: [{ kind: 'MISSED_FLIGHT', liftedAt: null }],
    });
    expect(itemOf(stopped, 'MOVEMENT_BOOKED')).toMatchObject({ state: 'OPEN', ready: true });
    const again = await api.act<Movement>(
      coordinator,
      'bookMovement',
      'BookMovementInput',
      { ...booking([second]), earlierTickets: 'REPLACE' },
      MOVEMENT,
    );
    expect(again.people).toBe(1);
    expect((await wayHome(second)).exceptions[0]?.liftedAt).toBeTruthy();
  });

  it('takes somebody off, arrives, hands over, and the case is home', async () => {
    const [first = '', , third = ''] = ids();
    const removed = await api.act<Movement>(
      coordinator,
      'removePassenger',
      'RemovePassengerInput',
      { movementId: flight.id, expectedVersion: 2, caseId: third, reason: 'In hospital' },
      MOVEMENT,
    );
    expect(removed.passengers.find((one) => one.caseId === third)?.state).toBe('REMOVED');
    expect(itemOf(await wayHome(third), 'MOVEMENT_BOOKED').state).toBe('OPEN');
    const arrived = await api.act<Movement>(
      coordinator,
      'arriveMovement',
      'ArriveMovementInput',
      { movementId: flight.id, expectedVersion: 3, on: today, knownBy: 'RECEIVER_TOLD' },
      MOVEMENT,
    );
    expect(arrived.state).toBe('ARRIVED');
    const received = await api.act<Movement>(
      coordinator,
      'recordHandover',
      'RecordHandoverInput',
      {
        movementId: flight.id,
        expectedVersion: 4,
        receivedBy: 'Social ministry',
        way: 'PAPER',
        paperKept: 'Safe of the office',
      },
      MOVEMENT,
    );
    expect(received.passengers.find((one) => one.caseId === first)?.handedOver).toBe(true);
    const home = await wayHome(first);
    expect(home).toMatchObject({ stage: 'HANDED_OVER', caseState: 'HOME' });
    expect(itemOf(home, 'FOLLOW_UP_30').dueOn).toBe(addDays(today, 30));
    const [row] = await api.world.sql<{ home_on: string }>(`select home_on::text from homeward.cases where id = $1`, [
      first,
    ]);
    expect(row?.home_on).toBe(today);
    const undone = await api.act<WayHome>(
      coordinator,
      'reopenItem',
      'ReopenItemInput',
      {
        caseId: first,
        item: 'HANDED_OVER',
        reason: 'The wrong person',
        expectedVersion: itemOf(home, 'HANDED_OVER').version,
      },
      `... on WayHome { caseState stage }`,
    );
    expect(undone).toMatchObject({ caseState: 'REPATRIATING', stage: 'ARRIVED' });
  });

  it('lists journeys with their people and shows no name to who has no business with the case', async () => {
    const list = await api.ask<{ movements: { nodes: { id: string; people: number }[]; total: { value: number } } }>(
      coordinator,
      `{ movements(filter: { time: ALL }) { nodes { id people state } total { value } } }`,
    );
    expect(list.data?.movements.total.value).toBe(2);
    const other = await api.ask<{ movement: Movement }>(
      api.world.neighbours.caseworker,
      `query($id: UUID!) { movement(id: $id) { passengers { caseId name } } }`,
      { id: flight.id },
    );
    expect(other.data?.movement.passengers).toEqual([]);
    expect(
      (
        await api.ask(api.world.strangers.coordinator, `query($id: UUID!) { movement(id: $id) { id } }`, {
          id: flight.id,
        })
      ).data,
    ).toEqual({ movement: null });
  });

  it('shows on the board who waits for what on whom, overdue first, and what is held apart', async () => {
    const late = await api.world.addCase({ state: 'IN_CARE', nationality: 'VN' });
    await begin(api, coordinator, late.id);
    await complete(api, coordinator, late.id, 'CONSENT_AND_RISK');
    await api.world.sql(
      `update homeward.checklist_items set due_on = $2, waiting_since = $2 where case_id = $1 and item = 'MISSION_NOTIFIED'`,
      [late.id, addDays(today, -9)],
    );
    const held = await api.world.addCase({ state: 'IN_CARE' });
    await begin(api, coordinator, held.id);
    await api.act(
      coordinator,
      'raiseException',
      'RaiseExceptionInput',
      { caseId: held.id, kind: 'ON_HOLD', reason: 'In hospital' },
      `... on WayHome { caseId }`,
    );
    const board = `people overdue held groups { key people waiting overdue oldestSince } fines { currency amountMinor }`;
    const answer = await api.ask<{
      repatriationBoard: {
        people: number;
        overdue: number;
        held: number;
        groups: { key: string; overdue: number; oldestSince: string }[];
      };
    }>(coordinator, `{ repatriationBoard(group: NATIONALITY) { ${board} } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.repatriationBoard).toMatchObject({ overdue: 1, held: 1 });
    expect(answer.data?.repatriationBoard.groups[0]).toMatchObject({
      key: 'VN',
      overdue: 1,
      oldestSince: addDays(today, -9),
    });
    const waiting = await api.ask<{
      waitingItems: {
        nodes: { caseId: string; item: string; overdueDays: number; heldBy: string[] }[];
        pageInfo: { endCursor: string };
        total: { value: number };
      };
    }>(
      coordinator,
      `{ waitingItems(first: 2) { nodes { caseId item overdueDays heldBy } pageInfo { endCursor hasNextPage } total { value } } }`,
    );
    expect(waiting.data?.waitingItems.nodes[0]).toMatchObject({
      caseId: late.id,
      item: 'MISSION_NOTIFIED',
      overdueDays: 9,
    });
    expect(JSON.stringify(waiting.data)).not.toContain(held.id);
    const next = await api.ask<{ waitingItems: { nodes: { caseId: string }[] } }>(
      coordinator,
      `query($after: String) { waitingItems(first: 100, after: $after) { nodes { caseId item } } }`,
      {
        after: waiting.data?.waitingItems.pageInfo.endCursor,
      },
    );
    expect(next.data?.waitingItems.nodes).toHaveLength((waiting.data?.waitingItems.total.value ?? 0) - 2);
    const onHold = await api.ask(coordinator, `{ waitingItems(filter: { held: true }) { nodes { caseId heldBy } } }`);
    expect(JSON.stringify(onHold.data)).toContain(held.id);
    expect(
      (await api.ask(api.world.users.caseworker, `{ waitingItems { nodes { id } } }`)).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('does one item for many cases and says of the rest why not', async () => {
    const [a, b] = await Promise.all([
      api.world.addCase({ state: 'IN_CARE' }),
      api.world.addCase({ state: 'IN_CARE' }),
    ]);
    await begin(api, coordinator, a.id);
    const stranger = await api.world.addCase({
      organisationId: api.world.there,
      teamId: api.world.teamThere,
      assignedTo: null,
      compoundId: null,
    });
    const input = { caseIds: [a.id, b.id, stranger.id], item: 'FIT_TO_TRAVEL' };
    expect(
      await api.act(
        coordinator,
        'completeItems',
        'CompleteItemsInput',
        input,
        `... on CompletedItems { completed notCompleted { caseId reference code message } }`,
      ),
    ).toMatchObject({
      completed: [a.id],
      notCompleted: [
        { caseId: b.id, code: 'WAY_HOME_NOT_BEGUN', reference: b.reference },
        { caseId: stranger.id, code: 'NOT_FOUND', reference: null },
      ],
    });
  });

  it('shows a partner what was shared and nothing else, and moves the way home by its answer', async () => {
    const partner = api.world.users.partner;
    const [shared, kept] = await Promise.all([
      api.world.addCase({ state: 'IN_CARE' }),
      api.world.addCase({ state: 'IN_CARE' }),
    ]);
    for (const one of [shared, kept]) await readyToTravel(api, coordinator, one.id, 'TRAVEL_DOCUMENT_ISSUED');
    await complete(api, coordinator, shared.id, 'FIT_TO_TRAVEL');
    await api.act(
      coordinator,
      'shareCase',
      'ShareCaseInput',
      { caseId: shared.id, missionId: api.world.mission, until: addDays(today, 10) },
      `... on CaseShare { id }`,
    );
    const CASES = `{ sharedCases { nodes { id caseId reference name documentNumber acknowledgedAt version items { item state version open } } } }`;
    type Shared = {
      sharedCases: {
        nodes: {
          id: string;
          caseId: string;
          name: string;
          items: { item: string; version: number; open: boolean }[];
        }[];
      };
    };
    const seen = await api.ask<Shared>(partner, CASES);
    expect(seen.data?.sharedCases.nodes.map((one) => one.caseId)).toEqual([shared.id]);
    // Danger, identification, a prosecution: none of it is a mission's business, of the shared person neither.
    for (const question of [`case(id: "${shared.id}") { id }`, `cases { nodes { id } }`])
      expect((await api.ask(partner, `{ ${question} }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const mine = seen.data?.sharedCases.nodes[0];
    expect(mine?.items.map((item) => item.item)).toEqual([
      'NATIONALITY_VERIFIED',
      'TRAVEL_DOCUMENT_APPLIED',
      'TRAVEL_DOCUMENT_ISSUED',
    ]);
    const logged = await api.world.sql(
      `select 1 from audit.events where kind = 'read' and actor_id = $1 and subject = 'persons'`,
      [partner.id],
    );
    expect(logged).toHaveLength(1);
    expect(
      await api.act(
        partner,
        'acknowledgeShare',
        'AcknowledgeShareInput',
        { caseId: shared.id, shareId: mine?.id, expectedVersion: 1 },
        `... on SharedCase { acknowledgedAt }`,
      ),
    ).toMatchObject({ __typename: 'SharedCase' });
    const answer = (item: string, state = 'DONE', caseId = shared.id): Promise<object> =>
      api.act(
        partner,
        'updateOwnItem',
        'UpdateOwnItemInput',
        {
          caseId,
          item,
          state,
          expectedVersion: mine?.items.find((one) => one.item === item)?.version ?? 1,
          note: 'SPLP 771',
        },
        `... on SharedCase { items { item state } }`,
      );
    expect(await answer('EXIT_PERMIT')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer('TRAVEL_DOCUMENT_ISSUED', 'DONE', kept.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer('NATIONALITY_VERIFIED')).toMatchObject({ code: 'ITEM_SETTLED' });
    expect(await answer('TRAVEL_DOCUMENT_ISSUED', 'NOT_NEEDED')).toMatchObject({
      fields: [{ code: 'NOT_YOURS_TO_DECIDE' }],
    });
    expect(await answer('TRAVEL_DOCUMENT_ISSUED')).toMatchObject({ __typename: 'SharedCase' });
    // What the partner may not see has moved on all the same.
    const way = await wayHome(shared.id);
    expect(itemOf(way, 'TRAVEL_DOCUMENT_ISSUED').state).toBe('DONE');
    expect(way.stage).toBe('EXIT_CLEARANCE');
    expect((await api.ask(api.world.strangers.partner, CASES)).data).toEqual({ sharedCases: { nodes: [] } });
    const share = way.shares[0];
    await api.act(
      coordinator,
      'endShare',
      'EndShareInput',
      { caseId: shared.id, shareId: share?.id, expectedVersion: share?.version },
      `... on CaseShare { id }`,
    );
    expect((await api.ask(partner, CASES)).data).toEqual({ sharedCases: { nodes: [] } });
  });

  it('ends the sharing with the consent, whoever hears of it', async () => {
    const { partner, caseworker } = api.world.users;
    const target = await api.world.addCase({ state: 'IN_CARE' });
    await readyToTravel(api, coordinator, target.id, 'TRAVEL_DOCUMENT_ISSUED');
    const consent = (act: string, input: string, more: object): Promise<object> =>
      api.act(
        caseworker,
        act,
        input,
        { caseId: target.id, purpose: 'MISSION', ...more },
        `... on CaseConsents { caseId }`,
      );
    await consent('recordConsent', 'RecordConsentInput', { given: true, givenBy: 'PERSON' });
    const until = addDays(today, 10);
    const share = { caseId: target.id, missionId: api.world.mission, until };
    await api.act(coordinator, 'shareCase', 'ShareCaseInput', share, `... on CaseShare { id }`);
    const seen = async (): Promise<string[]> => {
      const { data } = await api.ask<{ sharedCases: { nodes: { caseId: string }[] } }>(
        partner,
        `{ sharedCases { nodes { caseId } } }`,
      );
      return data?.sharedCases.nodes.map(({ caseId }) => caseId) ?? [];
    };
    // Another purpose taken back is no reason to end it.
    await consent('recordConsent', 'RecordConsentInput', { purpose: 'HEALTH', given: false, givenBy: 'PERSON' });
    expect(await seen()).toContain(target.id);
    expect(await consent('withdrawConsent', 'WithdrawConsentInput', {})).toMatchObject({ __typename: 'CaseConsents' });
    expect(await seen()).not.toContain(target.id);
    expect(await api.act(coordinator, 'shareCase', 'ShareCaseInput', share, `... on CaseShare { id }`)).toMatchObject({
      code: 'SHARE_NEEDS_CONSENT',
    });
    expect(
      await api.world.sql(
        `select 1 from homeward.case_events where case_id = $1 and kind = 'SHARED' and to_state = 'ENDED'`,
        [target.id],
      ),
    ).toHaveLength(1);
  });
});
