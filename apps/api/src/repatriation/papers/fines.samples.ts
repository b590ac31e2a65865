import { addDays, type ChecklistItem, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';
import { prepare } from '../testing/prepare.js';

const today = todayIn();
const document = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on WayHome { caseId stage } ${problemParts} } }`;

/** A fine of ten days and its request for a waiver. */
async function fine(
  { world, target }: SampleContext,
  item: ChecklistItem,
): Promise<{ overstayId: string; waiverId: string }> {
  await prepare(world, target, item);
  const [overstayId, waiverId] = [uuid(), uuid()];
  await world.sql(
    `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) select $1, $2, 'KH', 1000, 'USD', '2020-01-01'
     where not exists (select 1 from homeward.fine_rules where organisation_id = $2 and country = 'KH')`,
    [uuid(), world.here],
  );
  await world.sql(
    `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until) select $1, organisation_id, id, 'KH', current_date - 10 from homeward.cases where id = $2`,
    [overstayId, target.id],
  );
  await world.sql(
    `insert into homeward.fine_waivers (id, organisation_id, case_id, overstay_id, asked_on, recorded_by) select $1, organisation_id, id, $3, current_date - 2, registered_by from homeward.cases where id = $2`,
    [waiverId, target.id, overstayId],
  );
  return { overstayId, waiverId };
}
const onFine = (context: SampleContext): object => ({
  operationId: uuid(),
  caseId: context.target.id,
  expectedVersion: 1,
});

export const samples: Sample[] = [
  {
    operation: 'decideWaiver',
    on: 'case',
    document: document('decideWaiver', 'DecideWaiverInput'),
    variables: async (context) => {
      const { waiverId } = await fine(context, 'FINE_SETTLED');
      return { input: { ...onFine(context), waiverId, decision: 'PART', on: today, share: 5000, number: 'GDI 17' } };
    },
  },
  {
    operation: 'payFine',
    on: 'case',
    document: document('payFine', 'PayFineInput'),
    variables: async (context) => {
      await fine(context, 'FINE_SETTLED');
      return { input: { ...onFine(context), on: today, amountMinor: 100, payer: 'FAMILY' } };
    },
  },
  {
    operation: 'freezeFine',
    on: 'case',
    document: document('freezeFine', 'FreezeFineInput'),
    variables: async (context) => {
      await fine(context, 'FINE_SETTLED');
      return { input: { ...onFine(context), from: today, ground: 'DETAINED', note: 'In the centre at the airport' } };
    },
  },
  {
    operation: 'endFreeze',
    on: 'case',
    document: document('endFreeze', 'EndFreezeInput'),
    variables: async (context) => {
      const { overstayId } = await fine(context, 'FINE_SETTLED');
      const freezeId = uuid();
      await context.world.sql(
        `insert into homeward.fine_freezes (id, organisation_id, case_id, overstay_id, from_day, ground, recorded_by) select $1, organisation_id, id, $3, current_date - 4, 'DETAINED', registered_by from homeward.cases where id = $2`,
        [freezeId, context.target.id, overstayId],
      );
      return { input: { ...onFine(context), freezeId, to: addDays(today, -1) } };
    },
  },
  {
    operation: 'visaRules',
    on: 'organisation',
    document: `{ visaRules { id country visaKind stayDays validFrom validTo source } }`,
    variables: async ({ world, actor }) => {
      await world.sql(
        `insert into homeward.visa_rules (id, organisation_id, country, visa_kind, stay_days, valid_from, valid_to) values ($1, $2, 'KH', 'tourist', 30, '2020-01-01', '2024-12-31')`,
        [uuid(), actor.organisationId],
      );
      return {};
    },
  },
  {
    operation: 'recordVisaRule',
    on: 'organisation',
    document: `mutation($input: RecordVisaRuleInput!) { recordVisaRule(input: $input) { __typename ... on VisaRule { id } ${problemParts} } }`,
    variables: () => ({
      input: {
        operationId: uuid(),
        country: 'KH',
        visaKind: uuid(),
        stayDays: 30,
        validFrom: '2026-01-01',
        source: 'Decree',
      },
    }),
  },
];
