import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';

const shown = `id crossingId name otherNames country otherCountry province kind state hours latitude longitude validFrom validTo source checkedOn checkedBy recordedAt recordedBy past version`;
const mutation = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on BorderCrossing { ${shown} } ${problemParts} } }`;

/** A crossing of the actor's organisation that holds. @returns its row */
export async function crossing(world: World, actor: TestUser): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.border_crossings (id, organisation_id, crossing_id, name, country, other_country, kind, state, latitude, longitude, valid_from, source)
     values ($1, $2, $1, 'Poipet – Ban Khlong Luek', 'KH', 'TH', 'ROAD', 'OPEN', 13.66, 102.55, '2026-01-01', 'To be checked.')`,
    [id, actor.organisationId],
  );
  return id;
}

export const samples: Sample[] = [
  {
    operation: 'wayHomeMap',
    on: 'organisation',
    document: `query($missionId: UUID) { wayHomeMap(nationality: "ID", missionId: $missionId) { on moreLegs
      compounds { id name country province latitude longitude precision status people }
      custody { key kind placeId name country province latitude longitude precision places people alerted nextReviewOn beds free }
      missions { id name sendingCountry locatedIn city latitude longitude people }
      crossings { crossingId name otherNames country otherCountry province kind state hours latitude longitude validFrom checkedOn people }
      routes { key fromPlace toPlace from { name latitude longitude } to { name latitude longitude } kind state people journeys { id reference departsAt people } } } }`,
    variables: async ({ world, actor }) => {
      await crossing(world, actor);
      return {};
    },
  },
  {
    operation: 'borderCrossings',
    on: 'organisation',
    document: `{ borderCrossings { ${shown} } }`,
    variables: async ({ world, actor }) => {
      await crossing(world, actor);
      return {};
    },
  },
  {
    operation: 'recordBorderCrossing',
    on: 'organisation',
    document: mutation('recordBorderCrossing', 'RecordBorderCrossingInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        replacesId: await crossing(world, actor),
        name: 'Poipet – Ban Khlong Luek',
        otherNames: ['ប៉ោយប៉ែត'],
        country: 'KH',
        otherCountry: 'TH',
        province: 'Banteay Meanchey',
        kind: 'ROAD',
        state: 'CLOSED',
        hours: '06:00-22:00',
        latitude: 13.66,
        longitude: 102.55,
        validFrom: '2026-06-01',
        source: 'Notice at the gate',
        checked: true,
      },
    }),
  },
  {
    operation: 'endBorderCrossing',
    on: 'organisation',
    document: mutation('endBorderCrossing', 'EndBorderCrossingInput'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), rowId: await crossing(world, actor), expectedVersion: 1, on: '2026-03-01' },
    }),
  },
  {
    operation: 'checkBorderCrossing',
    on: 'organisation',
    document: mutation('checkBorderCrossing', 'CheckBorderCrossingInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        rowId: await crossing(world, actor),
        expectedVersion: 1,
        source: 'Notice at the gate',
      },
    }),
  },
];
