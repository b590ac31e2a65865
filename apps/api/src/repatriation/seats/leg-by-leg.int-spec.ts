import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { agreeing, along, needing } from '../journeys.samples.js';
import { traveller } from '../testing/prepare.js';

const MOVEMENT = `... on Movement { id version legs { id position endedAt } passengers { caseId companionIds seats { legId companionId seat } } }`;
interface Movement {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly legs: readonly { id: string; position: number; endedAt: string | null }[];
  readonly passengers: readonly {
    caseId: string;
    companionIds: string[];
    seats: { legId: string; companionId: string | null; seat: string }[];
  }[];
}
interface Order {
  readonly id: string;
  readonly caseId: string;
  readonly legId: string;
  readonly service: string;
  readonly orderedFrom: string;
  readonly reference: string;
}

const tomorrow = addDays(todayIn(), 1);

describe('orders and seats, leg by leg', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let people: TestCase[];
  let shown: Movement;
  const act = async (mutation: string, type: string, input: object): Promise<Movement> => {
    const answer = await api.act<Movement>(coordinator, mutation, type, input, MOVEMENT);
    if (answer.__typename === 'Movement') shown = answer;
    return answer;
  };
  const on = (input: object): object => ({ movementId: shown.id, expectedVersion: shown.version, ...input });
  const leg = (position: number): string =>
    shown.legs.find((one) => one.position === position && one.endedAt === null)?.id ?? '';
  const id = (at: number): string => people[at]?.id ?? '';
  const seats = (at: number): string[] =>
    shown.passengers.find(({ caseId }) => caseId === id(at))?.seats.map(({ seat }) => seat) ?? [];
  const orders = async (): Promise<Order[]> =>
    (
      await api.ask<{ needOrders: Order[] }>(
        coordinator,
        `query($id: UUID!) { needOrders(movementId: $id) { id caseId legId service orderedFrom reference } }`,
        { id: shown.id },
      )
    ).data?.needOrders ?? [];
  const legs = (number: string, second = 'Jakarta (CGK)'): object[] => [
    {
      kind: 'FLIGHT',
      number,
      fromPlace: 'Phnom Penh (PNH)',
      toPlace: 'Bangkok (BKK)',
      toCountry: 'TH',
      departsAt: `${tomorrow}T08:00`,
      departsZone: 'Asia/Phnom_Penh',
      arrivesAt: `${tomorrow}T09:20`,
      arrivesZone: 'Asia/Bangkok',
    },
    {
      kind: 'FLIGHT',
      number: 'TG 433',
      fromPlace: 'Bangkok (BKK)',
      toPlace: second,
      toCountry: 'ID',
      departsAt: `${tomorrow}T13:00`,
      departsZone: 'Asia/Bangkok',
      arrivesAt: `${tomorrow}T16:40`,
      arrivesZone: 'Asia/Jakarta',
    },
  ];
  const standing = (): object[] => [{ id: leg(1) }, { id: leg(2) }];
  const changed = (change: string, next: object[]): object => ({
    change,
    ground: 'CARRIER',
    reason: 'Another plane',
    legs: next.map((one, at) => ({ ...standing()[at], ...one })),
  });

  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    people = [];
    for (let n = 0; n < 3; n++) people.push(await traveller(api.world, coordinator));
    for (const one of people) await needing(api.world, coordinator, one.id);
    await agreeing(api.world, coordinator, id(0));
    await agreeing(api.world, coordinator, id(1));
  }, 120_000);
  afterAll(() => api.stop());

  it('are booked with the people, where they agreed that the carrier hears of it', async () => {
    const [{ ...first } = {}, ...onward] = legs('K6 720');
    const need = (at: number, service: string): object => ({ caseId: id(at), service });
    const booking = (needs: object[]): object => ({
      ...first,
      onward,
      passengers: people.map((one) => one.id),
      ordered: { orderedFrom: 'Special assistance', reference: 'SSR 1', needs },
    });
    expect(
      await act('bookMovement', 'BookMovementInput', booking([need(0, 'WCHS'), need(2, 'WCHS'), need(1, 'DIET')])),
    ).toMatchObject({
      fields: [
        { field: 'ordered.needs.1', code: 'NOT_TOLD_TO_CARRIER' },
        { field: 'ordered.needs.2', code: 'NEED_NOT_THERE' },
      ],
    });
    await act('bookMovement', 'BookMovementInput', booking([need(0, 'WCHS'), need(1, 'WCHS')]));
    // One wheelchair at each airport.
    expect((await orders()).map(({ caseId, legId }) => [caseId, legId])).toEqual(
      expect.arrayContaining([0, 1].flatMap((at) => [leg(1), leg(2)].map((one) => [id(at), one]))),
    );
  });

  it('are ordered anew instead of twice, and taken back', async () => {
    const again = { orderedFrom: 'Counter', reference: 'SSR 2', legIds: [leg(2)] };
    await act('orderNeeds', 'OrderNeedsInput', on({ ...again, needs: [{ caseId: id(0), service: 'WCHS' }] }));
    const mine = (await orders()).filter(({ caseId }) => caseId === id(0));
    expect(mine.map(({ reference }) => reference)).toEqual(['SSR 1', 'SSR 2']);
    await act('endNeedOrder', 'EndNeedOrderInput', on({ orderId: mine[1]?.id }));
    expect((await orders()).filter(({ caseId }) => caseId === id(0))).toHaveLength(1);
    expect(await act('endNeedOrder', 'EndNeedOrderInput', on({ orderId: mine[1]?.id }))).toMatchObject({
      __typename: 'Refused',
    });
  });

  it('give one seat to one person on each leg, children too, and name the line that is wrong', async () => {
    await along(api.world, coordinator, { movementId: shown.id, caseId: id(0) });
    const set = (...told: (readonly [number, string])[]): Promise<Movement> =>
      act(
        'setSeats',
        'SetSeatsInput',
        on({ legId: leg(1), seats: told.map(([at, seat]) => ({ caseId: id(at), seat })) }),
      );
    expect(await set([0, '12a'], [1, ' 12A'], [2, 'window'])).toMatchObject({
      fields: [
        { field: 'seats.0.seat', code: 'SEAT_TWICE' },
        { field: 'seats.1.seat', code: 'SEAT_TWICE' },
        { field: 'seats.2.seat', code: 'NOT_A_SEAT' },
      ],
    });
    await set([0, '12a'], [1, '12B']);
    expect(await set([2, '12b'])).toMatchObject({ fields: [{ field: 'seats.0.seat', code: 'SEAT_TAKEN' }] });
    // Two who change places are no doubles.
    await set([0, '12B'], [1, '12A']);
    const [companionId] = shown.passengers.find(({ caseId }) => caseId === id(0))?.companionIds ?? [];
    const child = (seat: string): Promise<Movement> =>
      act('setSeats', 'SetSeatsInput', on({ legId: leg(1), seats: [{ caseId: id(0), companionId, seat }] }));
    expect(await child('12A')).toMatchObject({ fields: [{ code: 'SEAT_TAKEN' }] });
    await child('12C');
    expect([seats(0), seats(1)]).toEqual([['12B', '12C'], ['12A']]);
    await act('setSeats', 'SetSeatsInput', on({ legId: leg(2), seats: [{ caseId: id(2), seat: '12A' }] }));
    expect(seats(2)).toEqual(['12A']);
    const list = await api.ask<{ carrierList: { text: string } }>(
      coordinator,
      `query($id: UUID!) { carrierList(movementId: $id) { text } }`,
      { id: shown.id },
    );
    expect(list.data?.carrierList.text).toMatch(/"12B"[\s\S]*"12C"/);
  });

  it('stay with a leg that was only written wrongly, and end with another plane', async () => {
    const before = (await orders()).length;
    await act('changeLegs', 'ChangeLegsInput', on(changed('CORRECTED', legs('K6 721'))));
    expect([seats(0), (await orders()).length]).toEqual([['12B', '12C'], before]);
    await act('changeLegs', 'ChangeLegsInput', on(changed('REBOOKED', legs('K6 725'))));
    expect([seats(0), seats(2)]).toEqual([[], ['12A']]);
    expect((await orders()).every(({ legId }) => legId === leg(2))).toBe(true);
  });

  it('end with the seat of a person', async () => {
    await act('setSeats', 'SetSeatsInput', on({ legId: leg(1), seats: [{ caseId: id(1), seat: '12A' }] }));
    await act('removePassenger', 'RemovePassengerInput', on({ caseId: id(1), reason: 'Goes later' }));
    expect((await orders()).some(({ caseId }) => caseId === id(1))).toBe(false);
    await act('setSeats', 'SetSeatsInput', on({ legId: leg(1), seats: [{ caseId: id(0), seat: '12A' }] }));
    await act('addPassengers', 'AddPassengersInput', on({ passengers: [id(1)] }));
    expect([seats(0), seats(1)]).toEqual([['12A'], []]);
  });
});
