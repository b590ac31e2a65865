import { addDays, todayIn } from '@homeward/domain';
import type { World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { houseOf, problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

const today = todayIn();
const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;
const now = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16);

/** A house of the organisation of the case. */
async function houseFor(world: World, target: { readonly id: string }): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.custody_places (id, organisation_id, kind, name, country) select $1, organisation_id, 'SHELTER', '', 'KH' from homeward.cases where id = $2`,
    [id, target.id],
  );
  return id;
}

/** What a house said of the case. */
async function said({ world, target }: SampleContext, kind: string, code: string, houseId?: string): Promise<string> {
  const id = uuid();
  await world.sql(`delete from homeward.house_reports where case_id = $1`, [target.id]);
  await world.sql(
    `insert into homeward.house_reports (id, organisation_id, case_id, place_id, kind, code, happened_at, zone, reported_by)
     select $1, organisation_id, id, $3, $4, $5, now(), 'Asia/Phnom_Penh', registered_by from homeward.cases where id = $2`,
    [id, target.id, houseId ?? (await houseFor(world, target)), kind, code],
  );
  return id;
}

const onReport = (operation: string, type: string, kind: string, code: string, more: object): Sample => ({
  operation,
  on: 'case',
  document: mutation(operation, type, 'HouseReport', 'id state'),
  variables: async (context) => ({
    input: {
      operationId: uuid(),
      caseId: context.target.id,
      reportId: await said(context, kind, code),
      expectedVersion: 1,
      ...more,
    },
  }),
});

export const samples: Sample[] = [
  {
    operation: 'shareWithHouse',
    on: 'case',
    document: mutation('shareWithHouse', 'ShareWithHouseInput', 'CaseShare', 'id'),
    variables: async ({ world, target }) => {
      await world.sql(
        `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by)
         select $1, organisation_id, id, 'ASSISTANCE', true, '1', 'PERSON', registered_by from homeward.cases where id = $2`,
        [uuid(), target.id],
      );
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          placeId: await houseFor(world, target),
          until: addDays(today, 10),
          expectedOn: today,
          note: 'No pork',
        },
      };
    },
  },
  {
    operation: 'ownHouse',
    on: 'organisation',
    ofHouse: true,
    document: `{ ownHouse { id name beds { bed beds others free } } }`,
    variables: () => ({}),
  },
  {
    operation: 'shelteredPeople',
    on: 'list',
    ofHouse: true,
    document: `{ shelteredPeople(first: 100) { nodes { caseId reference name reports { id } } } }`,
    variables: async (context) => {
      const { world, target } = context;
      const { id } = await houseOf(world);
      await said(context, 'NEED', 'NEEDS_DOCTOR', id);
      await world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, from_date, to_date, recorded_by)
         select $1, organisation_id, id, 'SHELTER', '', $3, current_date - 1, current_date, registered_by from homeward.cases where id = $2`,
        [uuid(), target.id, id],
      );
      return {};
    },
  },
  {
    operation: 'acknowledgeHouseShare',
    on: 'case',
    ofHouse: true,
    document: mutation('acknowledgeHouseShare', 'AcknowledgeShareInput', 'ShelteredPerson', 'caseId'),
    variables: async ({ world, target }) => {
      const [share] = await world.sql<{ id: string; version: number }>(
        `update homeward.case_shares set acknowledged_at = null where case_id = $1 and place_id is not null returning id, version`,
        [target.id],
      );
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          shareId: share?.id ?? uuid(),
          expectedVersion: share?.version ?? 1,
        },
      };
    },
  },
  {
    operation: 'reportFromHouse',
    on: 'case',
    ofHouse: true,
    document: mutation('reportFromHouse', 'ReportFromHouseInput', 'ShelteredPerson', 'caseId reports { id words }'),
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        code: 'NEEDS_DOCTOR',
        at: now(),
        urgent: true,
        words: 'Fever since the morning',
      },
    }),
  },
  {
    operation: 'withdrawHouseReport',
    on: 'case',
    ofHouse: true,
    document: mutation('withdrawHouseReport', 'WithdrawHouseReportInput', 'ShelteredPerson', 'caseId'),
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        caseId: context.target.id,
        reportId: await said(context, 'NEED', 'NEEDS_FOOD', (await houseOf(context.world)).id),
        expectedVersion: 1,
      },
    }),
  },
  {
    operation: 'keepHouseBeds',
    on: 'organisation',
    ofHouse: true,
    document: mutation('keepHouseBeds', 'KeepHouseBedsInput', 'OwnHouse', 'id version'),
    variables: async ({ world }) => {
      const { id } = await houseOf(world);
      const [house] = await world.sql<{ version: number }>(
        `select version from homeward.custody_places where id = $1`,
        [id],
      );
      return {
        input: {
          operationId: uuid(),
          expectedVersion: house?.version ?? 1,
          beds: [{ bed: 'FAMILY', beds: 4, others: 1 }],
        },
      };
    },
  },
  {
    operation: 'houseReports',
    on: 'list',
    document: `query($id: UUID!) { houseReports(caseId: $id) { id caseId reference } }`,
    variables: async (context) => (await said(context, 'NEED', 'NEEDS_LAWYER'), { id: context.target.id }),
  },
  {
    operation: 'waitingHouseReports',
    on: 'list',
    document: `{ waitingHouseReports { count entries { caseId reference } unconfirmed { caseId expectedOn } } }`,
    variables: async (context) => {
      await said(context, 'INCIDENT', 'FELL_ILL');
      return {};
    },
  },
  onReport('acceptHouseReport', 'AcceptHouseReportInput', 'ARRIVAL', 'ARRIVED', { on: today }),
  onReport('declineHouseReport', 'DeclineHouseReportInput', 'ARRIVAL', 'ARRIVED', { reason: 'Was never there' }),
  onReport('answerHouseReport', 'AnswerHouseReportInput', 'NEED', 'NEEDS_DOCTOR', {
    done: false,
    reply: 'Somebody comes tomorrow',
  }),
  {
    operation: 'partnerHouses',
    on: 'organisation',
    document: `{ partnerHouses { place { id } accounts atOnce version } }`,
    variables: () => ({}),
  },
  {
    operation: 'setHouseUpdates',
    on: 'organisation',
    document: mutation('setHouseUpdates', 'SetHouseUpdatesInput', 'PartnerHouse', 'atOnce version'),
    variables: async ({ world, actor }) => {
      const placeId = uuid();
      await world.sql(
        `insert into homeward.custody_places (id, organisation_id, kind, name, country) select $1, organisation_id, 'SHELTER', '', 'KH' from homeward.users where id = $2`,
        [placeId, actor.id],
      );
      return { input: { operationId: uuid(), placeId, expectedVersion: 0, atOnce: true } };
    },
  },
];
