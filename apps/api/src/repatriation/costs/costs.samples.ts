import { todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';
import { aDonor, addCost } from '../testing/add-cost.js';
import { journey } from '../testing/prepare.js';

const today = todayIn();
const cost = `id batchId entry leftMinor amountMinor currency state note case { id reference } donor { id code name } version`;
const onBatch = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on CostBatch { id costs { ${cost} } } ${problemParts} } }`;
const onReference = (name: string, type: string, model: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { id } ${problemParts} } }`;
const spent = { kind: 'FOOD', amountMinor: 4_500, currency: 'USD', on: today, payer: 'ORGANISATION', state: 'PAID' };

/** Lines of the target with everything that a line can have: of a raid, of a journey, taken back, with its receipt. */
async function told({ world, target, actor }: SampleContext): Promise<string> {
  const id = await addCost(world, target.id, actor);
  const [operation, receipt] = [uuid(), uuid()];
  const { movementId } = await journey(world, actor, 'BOOKED');
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`,
    [operation, world.here, world.teamOne, `OP-${operation}`, world.users.supervisor.id],
  );
  await world.sql(
    `insert into homeward.attachments (id, organisation_id, case_id, kind, media, bytes, recorded_by) values ($1, $2, $3, 'OTHER', 'JPEG', 1, $4)`,
    [receipt, world.here, target.id, world.users.supervisor.id],
  );
  await world.sql(
    `update homeward.costs set operation_id = $2, movement_id = (select m.id from homeward.movements m where m.id = $3 and m.organisation_id = $5), attachment_id = $4 where id = $1`,
    [id, operation, movementId, receipt, world.here],
  );
  await world.sql(
    `insert into homeward.costs (id, organisation_id, batch_id, case_id, entry, refers_to, correction, kind, amount_minor, currency, spent_on, payer, state, recorded_by)
     select $2, organisation_id, batch_id, case_id, 'REVERSAL', id, 'ENTERED_TWICE', kind, -amount_minor, currency, spent_on, payer, state, recorded_by from homeward.costs where id = $1`,
    [await addCost(world, target.id, actor), uuid()],
  );
  return id;
}

export const samples: Sample[] = [
  {
    operation: 'costs',
    on: 'list',
    document: `query($filter: CostFilter) { costs(filter: $filter, first: 100) { nodes { ${cost} } } }`,
    variables: async (context) => {
      await told(context);
      return { filter: { caseId: context.target.id } };
    },
  },
  {
    operation: 'costTotals',
    on: 'list',
    document: `query($filter: CostFilter) { costTotals(by: CASE, filter: $filter, equivalentIn: "USD") { sums { key label currency totalMinor equivalentMinor } equivalentIn equivalentMinor withoutRate } }`,
    variables: async (context) => {
      await told(context);
      return { filter: { caseId: context.target.id } };
    },
  },
  {
    operation: 'othersOnBill',
    on: 'organisation',
    document: `query($id: UUID!) { othersOnBill(movementId: $id) }`,
    // Somebody of the journey is the actor's own: a caseworker is asked no more than that.
    variables: async ({ world, actor }) => {
      const { movementId, caseId } = await journey(world, actor, 'BOOKED');
      await world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [caseId, actor.id]);
      return { id: movementId };
    },
  },
  {
    operation: 'recordCost',
    on: 'case',
    document: onBatch('recordCost', 'RecordCostInput'),
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, ...spent, note: 'Rice and water' },
    }),
  },
  {
    operation: 'advanceCost',
    on: 'case',
    document: `mutation($input: AdvanceCostInput!) { advanceCost(input: $input) { __typename ... on Cost { ${cost} } ${problemParts} } }`,
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        costId: await addCost(world, target.id, actor, { state: 'ESTIMATED' }),
        expectedVersion: 1,
        state: 'PAID',
      },
    }),
  },
  {
    operation: 'refundCost',
    on: 'case',
    document: onBatch('refundCost', 'RefundCostInput'),
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        costId: await addCost(world, target.id, actor),
        expectedVersion: 1,
        amountMinor: 500,
        on: today,
      },
    }),
  },
  {
    operation: 'correctCost',
    on: 'case',
    document: onBatch('correctCost', 'CorrectCostInput'),
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        costId: await addCost(world, target.id, actor),
        expectedVersion: 1,
        ground: 'WRONG_AMOUNT',
        instead: spent,
      },
    }),
  },
  {
    operation: 'donors',
    on: 'organisation',
    document: `{ donors { id code name currency validFrom validTo budgetMinor version } }`,
    variables: async ({ world, actor }) => {
      await aDonor(world, actor.organisationId);
      return {};
    },
  },
  {
    operation: 'exchangeRates',
    on: 'organisation',
    document: `{ exchangeRates { id fromCurrency toCurrency rate validFrom source } }`,
    variables: async ({ world, actor }) => {
      await world.sql(
        `insert into homeward.exchange_rates (id, organisation_id, from_currency, to_currency, rate, valid_from) values ($1, $2, 'USD', 'THB', 34.5, '2026-01-01') on conflict do nothing`,
        [uuid(), actor.organisationId],
      );
      return {};
    },
  },
  {
    operation: 'recordDonor',
    on: 'organisation',
    document: onReference('recordDonor', 'RecordDonorInput', 'Donor'),
    variables: () => ({
      input: { operationId: uuid(), code: `D-${uuid()}`, name: 'Fund', currency: 'EUR', validFrom: '2026-01-01' },
    }),
  },
  {
    operation: 'correctDonor',
    on: 'organisation',
    document: onReference('correctDonor', 'CorrectDonorInput', 'Donor'),
    variables: async ({ world, actor }) => {
      const donorId = await aDonor(world, actor.organisationId);
      const [row] = await world.sql<{ version: number }>(`select version from homeward.donors where id = $1`, [
        donorId,
      ]);
      return {
        input: {
          operationId: uuid(),
          donorId,
          expectedVersion: row?.version ?? 1,
          code: `D-${uuid()}`,
          name: 'Almond Trust',
          currency: 'USD',
          validFrom: '2020-01-01',
        },
      };
    },
  },
  {
    operation: 'recordExchangeRate',
    on: 'organisation',
    document: onReference('recordExchangeRate', 'RecordExchangeRateInput', 'ExchangeRate'),
    variables: async ({ world }) => {
      await world.sql(`delete from homeward.exchange_rates where from_currency = 'EUR'`);
      return {
        input: {
          operationId: uuid(),
          fromCurrency: 'EUR',
          toCurrency: 'USD',
          rate: '1.0825',
          validFrom: '2026-01-01',
          source: 'National bank',
        },
      };
    },
  },
];
