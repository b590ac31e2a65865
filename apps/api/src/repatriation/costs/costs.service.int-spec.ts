import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestUser } from '@homeward/testing';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { aDonor } from '../testing/add-cost.js';
import { journey, traveller } from '../testing/prepare.js';

interface Cost {
  readonly id: string;
  readonly batchId: string;
  readonly entry: string;
  readonly amountMinor: number;
  readonly leftMinor: number;
  readonly currency: string;
  readonly state: string;
  readonly note: string | null;
  readonly others: number | null;
  readonly version: number;
  readonly case: { readonly id: string } | null;
}
interface Batch {
  readonly code?: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
  readonly costs: readonly Cost[];
}
const COST = `id batchId entry amountMinor leftMinor currency state note others version case { id }`;
const today = todayIn();
const spent = { kind: 'FOOD', amountMinor: 10_001, currency: 'USD', on: today, payer: 'ORGANISATION', state: 'PAID' };

describe('the ledger of costs', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    ({ coordinator } = api.world.users);
  });
  afterAll(() => api.stop());

  const record = (user: TestUser, input: object): Promise<Batch> =>
    api.act<Batch>(
      user,
      'recordCost',
      'RecordCostInput',
      { ...spent, ...input },
      `... on CostBatch { costs { ${COST} } }`,
    );
  const act = (user: TestUser, name: string, type: string, input: object): Promise<Batch> =>
    api.act<Batch>(user, name, type, input, `... on CostBatch { costs { ${COST} } }`);
  const totals = async (user: TestUser, filter: object, by = 'CURRENCY', equivalentIn: string | null = null) => {
    const { data } = await api.ask<{
      costTotals: {
        sums: Record<string, number | string | null>[];
        equivalentMinor: number | null;
        withoutRate: number;
      };
    }>(
      user,
      `query($filter: CostFilter, $by: CostGroup!, $in: Currency) { costTotals(by: $by, filter: $filter, equivalentIn: $in) {
         sums { key label currency estimatedMinor committedMinor paidMinor totalMinor lines equivalentMinor } equivalentMinor withoutRate } }`,
      { filter, by, in: equivalentIn },
    );
    if (!data) throw new Error('no totals');
    return data.costTotals;
  };
  const one = (batch: Batch): Cost => {
    const [first] = batch.costs;
    if (!first) throw new Error(JSON.stringify(batch));
    return first;
  };

  it('is kept per case, by those who work on it, with words that only they read', async () => {
    const { caseworker, field_officer: field } = api.world.users;
    const mine = await traveller(api.world, coordinator);
    await api.world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [mine.id, caseworker.id]);
    const other = await traveller(api.world, coordinator);
    const made = one(await record(caseworker, { caseId: mine.id, note: 'Rice for the brother' }));
    expect(made).toMatchObject({ amountMinor: 10_001, leftMinor: 10_001, note: 'Rice for the brother', entry: 'COST' });
    const [stored] = await api.world.sql<{ at: number }>(
      `select position('Rice' in note::text) as at from homeward.costs where id = $1`,
      [made.id],
    );
    expect(stored?.at).toBe(0);
    expect(await record(caseworker, { caseId: other.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record(coordinator, { caseId: other.id, movementId: uuid() })).toMatchObject({
      fields: [{ code: 'COST_OF_WHAT' }],
    });
    await record(coordinator, { caseId: other.id });
    const seen = await api.ask<{ costs: { nodes: { id: string }[] } }>(
      caseworker,
      `{ costs(first: 100) { nodes { id } } }`,
      {},
    );
    expect(seen.data?.costs.nodes.map(({ id }) => id)).toEqual([made.id]);
    expect((await api.ask(field, `{ costs { nodes { id } } }`, {})).errors).toBeTruthy();
    const [told] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from homeward.case_events where case_id = $1 and kind = 'COST_CHANGED'`,
      [mine.id],
    );
    expect(told?.n).toBe(1);
  });

  it('shares a bill of a journey to the last unit, and counts it once', async () => {
    const { movementId, caseId } = await journey(api.world, coordinator, 'BOOKED');
    for (let n = 0; n < 2; n += 1) {
      const more = await traveller(api.world, coordinator);
      await api.world.sql(
        `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id, state) values ($1, $2, $3, $4, 'BOOKED')`,
        [uuid(), coordinator.organisationId, movementId, more.id],
      );
    }
    const batch = await record(coordinator, { movementId, kind: 'TICKET' });
    expect(batch.costs.map((cost) => cost.amountMinor).sort()).toEqual([3333, 3334, 3334]);
    expect((await totals(coordinator, { movementId })).sums).toMatchObject([
      { totalMinor: 10_001, paidMinor: 10_001, lines: 3 },
    ]);
    expect((await totals(coordinator, { movementId }, 'CASE')).sums).toHaveLength(3);
    const wrong = await record(coordinator, { movementId, shares: [{ caseId, amountMinor: 10_000 }] });
    expect(wrong).toMatchObject({ fields: [{ field: 'shares', code: 'SHARES_NOT_WHOLE' }] });
    expect(await record(coordinator, { movementId, shares: [{ caseId: uuid(), amountMinor: 10_001 }] })).toMatchObject({
      fields: [{ code: 'SHARE_OF_NOBODY' }],
    });
    const byHand = await record(coordinator, { movementId, shares: [{ caseId, amountMinor: 10_001 }] });
    expect(byHand.costs).toHaveLength(1);
    const whole = await record(coordinator, { movementId, whole: true });
    expect(one(whole).case).toBeNull();
    expect(await record(coordinator, { movementId, whole: true, note: 'For whom?' })).toMatchObject({
      fields: [{ code: 'NOTE_NEEDS_CASE' }],
    });
  });

  it('lets everybody on a journey pay a part, also whom the recorder does not see: counted, not named, and the sum is the bill', async () => {
    const { supervisor } = api.world.users;
    const { movementId, caseId } = await journey(api.world, coordinator, 'BOOKED');
    await api.world.sql(`update homeward.cases set team_id = $2 where id = $1`, [caseId, supervisor.teamId]);
    for (let n = 0; n < 3; n += 1) {
      const other = await traveller(api.world, coordinator);
      await api.world.sql(
        `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id, state) values ($1, $2, $3, $4, 'BOOKED')`,
        [uuid(), coordinator.organisationId, movementId, other.id],
      );
      await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [other.id]);
    }
    const others = await api.ask<{ othersOnBill: number }>(
      supervisor,
      `query($id: UUID!) { othersOnBill(movementId: $id) }`,
      { id: movementId },
    );
    expect(others.data?.othersOnBill).toBe(3);
    const shared = await record(supervisor, { movementId, kind: 'TICKET' });
    expect(shared.costs.map((cost) => [cost.case?.id ?? null, cost.others, cost.amountMinor]).sort()).toEqual(
      [
        [caseId, null, 2501],
        [null, 3, 7500],
      ].sort(),
    );
    expect((await totals(coordinator, { movementId })).sums).toMatchObject([{ totalMinor: 10_001, lines: 2 }]);
    expect((await totals(supervisor, { caseId })).sums).toMatchObject([{ totalMinor: 2501 }]);
    const byHand = { movementId, shares: [{ caseId, amountMinor: 1 }] };
    expect(await record(supervisor, byHand)).toMatchObject({ fields: [{ code: 'SHARES_NOT_WHOLE' }] });
    const hand = await record(supervisor, { ...byHand, othersMinor: 10_000 });
    expect(hand.costs.map(({ others: of, amountMinor }) => [of, amountMinor])).toEqual(
      expect.arrayContaining([
        [3, 10_000],
        [null, 1],
      ]),
    );
    // Taken back, it is still the share of so many people.
    const line = hand.costs.find((cost) => cost.others === 3)!;
    const back = await act(supervisor, 'correctCost', 'CorrectCostInput', {
      costId: line.id,
      expectedVersion: line.version,
      ground: 'WRONG_AMOUNT',
      instead: { ...spent, kind: 'TICKET', amountMinor: 9_000 },
    });
    expect(back.costs.map((cost) => [cost.entry, cost.others, cost.amountMinor]).sort()).toEqual(
      [
        ['COST', 3, 10_000],
        ['COST', 3, 9_000],
        ['REVERSAL', 3, -10_000],
      ].sort(),
    );
    expect((await totals(coordinator, { movementId })).sums).toMatchObject([{ totalMinor: 10_001 + 9_001 }]);
  });

  it('commits no second ticket in silence: a new booking replaces the lost one or comes on top, as somebody says', async () => {
    const person = await traveller(api.world, coordinator);
    const flight = (more: object): object => ({
      kind: 'FLIGHT',
      fromPlace: 'Phnom Penh (PNH)',
      toPlace: 'Jakarta (CGK)',
      toCountry: 'ID',
      departsAt: `${addDays(today, 3)}T10:00`,
      departsZone: 'Asia/Phnom_Penh',
      currency: 'USD',
      passengers: [person.id],
      ...more,
    });
    const book = (more: object): Promise<{ id: string; version: number; fields?: object[] }> =>
      api.act(coordinator, 'bookMovement', 'BookMovementInput', flight(more), `... on Movement { id version }`);
    const lose = async ({ id, version }: { id: string; version: number }): Promise<unknown> =>
      api.act(
        coordinator,
        'removePassenger',
        'RemovePassengerInput',
        { movementId: id, expectedVersion: version, caseId: person.id, reason: 'Ill' },
        `... on Movement { id }`,
      );
    const promised = async (): Promise<unknown> =>
      (await totals(coordinator, { caseId: person.id })).sums.map(({ committedMinor, paidMinor }) => [
        committedMinor,
        paidMinor,
      ]);
    await lose(await book({ costMinor: 30_000 }));
    expect(await book({ costMinor: 42_000 })).toMatchObject({
      fields: [{ field: 'earlierTickets', code: 'EARLIER_TICKETS' }],
    });
    expect(await promised()).toEqual([[30_000, 0]]);
    await lose(await book({ costMinor: 42_000, earlierTickets: 'REPLACE' }));
    expect(await promised()).toEqual([[42_000, 0]]);
    await lose(await book({ costMinor: 5_000, earlierTickets: 'ADD' }));
    expect(await promised()).toEqual([[47_000, 0]]);
    // What was paid is spent: it is no question, and nothing of it is taken back.
    await api.world.sql(
      `update homeward.costs set state = 'PAID' where case_id = $1 and entry = 'COST' and amount_minor = 42000`,
      [person.id],
    );
    await lose(await book({ costMinor: 1_000, earlierTickets: 'REPLACE' }));
    expect(await promised()).toEqual([[1_000, 42_000]]);
    await book({});
    expect(await promised()).toEqual([[1_000, 42_000]]);
  });

  it('shows a bill of nobody in particular to no team but the one whose operation it is', async () => {
    const { supervisor } = api.world.users;
    const { movementId } = await journey(api.world, coordinator, 'BOOKED');
    const whole = one(await record(coordinator, { movementId, whole: true }));
    const seen = await api.ask<{ costs: { nodes: { id: string }[] } }>(
      supervisor,
      `query($filter: CostFilter) { costs(first: 100, filter: $filter) { nodes { id } } }`,
      { filter: { movementId } },
    );
    expect(seen.data?.costs.nodes.map(({ id }) => id)).not.toContain(whole.id);
    expect((await totals(supervisor, { movementId })).sums).toEqual([]);
    expect(
      await act(supervisor, 'refundCost', 'RefundCostInput', {
        costId: whole.id,
        expectedVersion: 1,
        on: today,
        amountMinor: 1,
      }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const own = one(await record(supervisor, { movementId, whole: true }));
    expect((await totals(supervisor, { movementId })).sums).toMatchObject([{ lines: 1 }]);
    expect(own.case).toBeNull();
  });

  it('takes back by a line of its own, and money that came back is off what was paid', async () => {
    const person = await traveller(api.world, coordinator);
    const cost = one(await record(coordinator, { caseId: person.id }));
    const refund = { costId: cost.id, expectedVersion: cost.version, on: today };
    expect(await act(coordinator, 'refundCost', 'RefundCostInput', { ...refund, amountMinor: 10_002 })).toMatchObject({
      fields: [{ code: 'MORE_THAN_LEFT' }],
    });
    const back = await act(coordinator, 'refundCost', 'RefundCostInput', { ...refund, amountMinor: 4_001 });
    expect(back.costs.find(({ id }) => id === cost.id)?.leftMinor).toBe(6_000);
    expect((await totals(coordinator, { caseId: person.id })).sums).toMatchObject([
      { paidMinor: 6_000, totalMinor: 6_000 },
    ]);
    const correct = { costId: cost.id, ground: 'WRONG_AMOUNT', instead: { ...spent, amountMinor: 700 } };
    expect(
      await act(coordinator, 'correctCost', 'CorrectCostInput', { ...correct, expectedVersion: cost.version }),
    ).toMatchObject({ code: 'STALE_WRITE' });
    const right = await act(coordinator, 'correctCost', 'CorrectCostInput', {
      ...correct,
      expectedVersion: cost.version + 1,
    });
    expect(right.costs.map(({ entry, amountMinor }) => [entry, amountMinor]).sort()).toEqual(
      [
        ['COST', 10_001],
        ['REVERSAL', -6_000],
        ['COST', 700],
      ].sort(),
    );
    expect((await totals(coordinator, { caseId: person.id })).sums).toMatchObject([
      { totalMinor: 700, paidMinor: 700 },
    ]);
    expect(
      await act(coordinator, 'correctCost', 'CorrectCostInput', { ...correct, expectedVersion: cost.version + 2 }),
    ).toMatchObject({ code: 'TAKEN_BACK' });
  });

  it('goes on from estimated to paid and never back, and knows whose donor codes hold', async () => {
    const person = await traveller(api.world, coordinator);
    const donorId = await aDonor(api.world, coordinator.organisationId);
    expect(await record(coordinator, { caseId: person.id, payer: 'DONOR' })).toMatchObject({
      fields: [{ code: 'DONOR_NEEDED' }],
    });
    expect(await record(coordinator, { caseId: person.id, payer: 'FAMILY', donorId })).toMatchObject({
      fields: [{ code: 'DONOR_PAYS_ITSELF' }],
    });
    expect(await record(coordinator, { caseId: person.id, payer: 'DONOR', donorId, on: '1999-01-01' })).toMatchObject({
      fields: [{ code: 'DONOR_NOT_THEN' }],
    });
    const cost = one(await record(coordinator, { caseId: person.id, payer: 'DONOR', donorId, state: 'ESTIMATED' }));
    const advance = (state: string, expectedVersion: number): Promise<Cost & { fields?: { code: string }[] }> =>
      api.act(
        coordinator,
        'advanceCost',
        'AdvanceCostInput',
        { costId: cost.id, state, expectedVersion },
        `... on Cost { ${COST} }`,
      );
    expect(await advance('PAID', 1)).toMatchObject({ state: 'PAID', version: 2 });
    expect(await advance('COMMITTED', 2)).toMatchObject({ fields: [{ code: 'ONLY_FORWARD' }] });
    const sums = await totals(coordinator, { caseId: person.id }, 'DONOR');
    expect(sums.sums).toMatchObject([{ key: donorId, paidMinor: 10_001 }]);
  });

  it('never adds two currencies but at a dated rate, and says where one is missing', async () => {
    const person = await traveller(api.world, coordinator);
    await api.world.sql(
      `insert into homeward.exchange_rates (id, organisation_id, from_currency, to_currency, rate, valid_from) values
         ($1, $4, 'USD', 'VND', 25000, $5), ($2, $4, 'USD', 'VND', 26000, $6), ($3, $4, 'KHR', 'USD', 0.00025, $5)`,
      [uuid(), uuid(), uuid(), coordinator.organisationId, addDays(today, -100), addDays(today, -10)],
    );
    const filter = { caseId: person.id };
    await record(coordinator, { ...filter, amountMinor: 26_000_000, currency: 'VND' });
    await record(coordinator, { ...filter, amountMinor: 25_000_000, currency: 'VND', on: addDays(today, -20) });
    await record(coordinator, { ...filter, amountMinor: 400_000_00, currency: 'KHR' });
    const found = await totals(coordinator, filter, 'CURRENCY', 'USD');
    expect(found).toMatchObject({ withoutRate: 0, equivalentMinor: 100_000 + 100_000 + 10_000 });
    expect(found.sums).toHaveLength(2);
    await record(coordinator, { ...filter, amountMinor: 500, currency: 'THB' });
    expect(await totals(coordinator, filter, 'CURRENCY', 'USD')).toMatchObject({
      withoutRate: 1,
      equivalentMinor: null,
    });
  });

  it('takes no rate that is a slip of the finger', async () => {
    for (const rate of ['250000000000', '0.000000000001'])
      expect(
        await api.act(
          coordinator,
          'recordExchangeRate',
          'RecordExchangeRateInput',
          { fromCurrency: 'USD', toCurrency: 'MMK', rate, validFrom: today, source: 'Bank' },
          `... on ExchangeRate { id }`,
        ),
      ).toMatchObject({ fields: [{ field: 'rate', code: 'RATE_OUT_OF_RANGE' }] });
  });

  it('has totals that are the sums of the rows, whatever was recorded', async () => {
    const person = await traveller(api.world, coordinator);
    const made = fc.sample(
      fc.record({
        amountMinor: fc.integer({ min: 1, max: 9_000_000 }),
        currency: fc.constantFrom('USD', 'THB', 'IDR'),
        state: fc.constantFrom('ESTIMATED', 'COMMITTED', 'PAID'),
        kind: fc.constantFrom('FOOD', 'SHELTER', 'MEDICAL'),
      }),
      { numRuns: 12, seed: 7 },
    );
    const costs: Cost[] = [];
    for (const row of made) costs.push(one(await record(coordinator, { caseId: person.id, ...row })));
    for (const cost of costs.slice(0, 4))
      await act(coordinator, 'correctCost', 'CorrectCostInput', {
        costId: cost.id,
        expectedVersion: 1,
        ground: 'NOT_SPENT',
      });
    const { data } = await api.ask<{ costs: { nodes: Cost[] } }>(
      coordinator,
      `query($filter: CostFilter) { costs(filter: $filter, first: 100) { nodes { ${COST} } } }`,
      { filter: { caseId: person.id } },
    );
    const rows = data?.costs.nodes ?? [];
    expect(rows).toHaveLength(16);
    for (const by of ['CURRENCY', 'KIND', 'MONTH', 'PAYER', 'CASE']) {
      const { sums } = await totals(coordinator, { caseId: person.id }, by);
      for (const currency of ['USD', 'THB', 'IDR']) {
        const of = (list: readonly { currency?: unknown }[], key: string): number =>
          list
            .filter((one) => one.currency === currency)
            .reduce((n, one) => n + Number((one as Record<string, unknown>)[key]), 0);
        expect(of(sums, 'totalMinor')).toBe(of(rows, 'amountMinor'));
        expect(of(sums, 'estimatedMinor') + of(sums, 'committedMinor') + of(sums, 'paidMinor')).toBe(
          of(sums, 'totalMinor'),
        );
      }
    }
  });
});
