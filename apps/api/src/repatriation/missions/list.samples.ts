import { v7 as uuid } from 'uuid';
import type { TestUser, World } from '@homeward/testing';
import { problemParts, type Sample } from '../../testing/samples.js';
import { ownMission } from '../testing/prepare.js';

const shown = 'id fileName importedAt importedBy made ended undoneAt undoneBy mayUndo moved version';
const preview = `headerRow seen counts { outcome rows } columns { column header field confidence samples }
  rows { line outcome kind mission about validFrom validTo source cells { field text was } problems { field code message } }`;
const previewed = `query($list: MissionListInput!) { previewMissionList(list: $list) { __typename ... on MissionListPreview { ${preview} } ${problemParts} } }`;
const mutation = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on MissionImport { ${shown} } ${problemParts} } }`;

async function list(world: World, actor: TestUser): Promise<object> {
  const missionId = await ownMission(world, actor);
  const [mission] = await world.sql<{ name: string; country: string }>(
    `update homeward.missions set name = 'Embassy ' || id where id = $1 returning name, located_in as country`,
    [missionId],
  );
  return {
    rows: [
      ['Mission', 'Located in', 'Name', 'Phone', 'Languages'],
      [mission?.name ?? '', mission?.country ?? '', 'Consul', '+85500123456', 'English'],
      ['Embassy of nowhere', '', 'Consul', 'none', ''],
    ],
    validFrom: '2026-01-01',
  };
}

export const samples: Sample[] = [
  {
    operation: 'previewMissionList',
    on: 'organisation',
    document: previewed,
    variables: async ({ world, actor }) => ({ list: await list(world, actor) }),
  },
  {
    operation: 'missionImports',
    on: 'organisation',
    document: `{ missionImports { ${shown} } }`,
    variables: () => ({}),
  },
  {
    operation: 'takeMissionList',
    on: 'organisation',
    document: mutation('takeMissionList', 'TakeMissionListInput'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), list: await list(world, actor), seen: 'another look', leaveOutRefused: true },
    }),
    // What was looked at before is needed, and a sample looks at nothing.
    reachedBy: ['LIST_CHANGED_MEANWHILE'],
  },
  {
    operation: 'undoMissionList',
    on: 'organisation',
    document: mutation('undoMissionList', 'UndoMissionListInput'),
    variables: async ({ world, actor }) => {
      const importId = uuid();
      await world.sql(
        `insert into homeward.mission_imports (id, organisation_id, made, imported_by) values ($1, $2, 0, $3)`,
        [importId, actor.organisationId, actor.id],
      );
      return { input: { operationId: uuid(), importId, expectedVersion: 1 } };
    },
  },
];
