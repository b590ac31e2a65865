import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';
import { ownMission } from '../testing/prepare.js';

const known =
  'id version source checkedOn checkedBy recordedAt recordedBy past earlierSources { source checkedOn checkedBy until }';
const dated = `${known} validFrom validTo withdrawn`;
const shown = `missionId yearsWithout moved contacts { ${dated} name position purposes phone mobile email languages hours }
  requirements { ${dated} act paper copies detail } fees { ${dated} kind amountMinor currency note } holidays { ${known} day name }`;
const mutation = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on MissionDirectory { ${shown} } ${problemParts} } }`;

async function contact(world: World, actor: TestUser): Promise<{ missionId: string; rowId: string }> {
  const [missionId, rowId] = [await ownMission(world, actor), uuid()];
  await world.sql(
    `insert into homeward.mission_contacts (id, organisation_id, mission_id, name, phone, valid_from, source) values ($1, $2, $3, 'Consul', '+85500123456', '2026-01-01', 'to be checked')`,
    [rowId, actor.organisationId, missionId],
  );
  return { missionId, rowId };
}

const recorded = (operation: string, type: string, more: object): Sample => ({
  operation,
  on: 'organisation',
  document: mutation(operation, type),
  variables: async ({ world, actor }) => ({
    input: {
      operationId: uuid(),
      missionId: await ownMission(world, actor),
      source: 'Their letter',
      checked: true,
      ...more,
    },
  }),
});

export const samples: Sample[] = [
  {
    operation: 'missionDirectory',
    on: 'organisation',
    document: `query($id: UUID!) { missionDirectory(missionId: $id) { ${shown} } }`,
    variables: async ({ world, actor }) => ({ id: (await contact(world, actor)).missionId }),
  },
  {
    operation: 'missionUsual',
    on: 'organisation',
    document: `query($id: UUID!) { missionUsual(missionId: $id) { period item cases lower median upper } }`,
    variables: async ({ world, actor }) => ({ id: (await contact(world, actor)).missionId }),
  },
  {
    operation: 'whoCovers',
    on: 'organisation',
    document: `{ whoCovers(nationality: "ID", country: "KH") { nationality country on missions { there validFrom validTo source checkedOn mission { id name } } elsewhere { id } } far: whoCovers(nationality: "ID", country: "BR") { elsewhere { id name city locatedIn actsIn } } }`,
    variables: () => ({}),
  },
  {
    operation: 'missionsToCheck',
    on: 'organisation',
    document: `{ missionsToCheck { kind rowId missionId missionName about source version } }`,
    variables: () => ({}),
  },
  recorded('recordMissionContact', 'RecordMissionContactInput', {
    name: 'Vice-consul',
    purposes: ['NATIONALITY'],
    phone: '+85500123456',
    email: 'consul@example.org',
    validFrom: '2026-01-01',
  }),
  recorded('recordMissionRequirement', 'RecordMissionRequirementInput', {
    act: 'TRAVEL_DOCUMENT',
    paper: 'PHOTOS',
    copies: 2,
    detail: '4 x 6 cm',
    validFrom: '2026-01-01',
  }),
  recorded('recordMissionFee', 'RecordMissionFeeInput', {
    kind: 'LAISSEZ_PASSER',
    amountMinor: 2500,
    currency: 'USD',
    validFrom: '2026-01-01',
  }),
  recorded('recordMissionHolidays', 'RecordMissionHolidaysInput', { days: [{ day: '2026-08-17', name: 'Their day' }] }),
  {
    operation: 'endMissionRow',
    on: 'organisation',
    document: mutation('endMissionRow', 'EndMissionRowInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        kind: 'CONTACT',
        expectedVersion: 1,
        on: '2026-02-01',
        ...(await contact(world, actor)),
      },
    }),
  },
  {
    operation: 'checkMissionRow',
    on: 'organisation',
    document: mutation('checkMissionRow', 'CheckMissionRowInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        kind: 'CONTACT',
        expectedVersion: 1,
        source: 'Their web page',
        ...(await contact(world, actor)),
      },
    }),
  },
];
