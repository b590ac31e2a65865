import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

const act = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Case { id reference } ${problemParts} } }`;

export async function versionOf(
  world: SampleContext['world'],
  table: 'cases' | 'persons',
  id: string,
): Promise<number> {
  const [row] = await world.sql<{ version: number }>(`select version from homeward.${table} where id = $1`, [id]);
  return row?.version ?? 1;
}

/** Acts on a case and its person that ask for no more than the case itself. */
export const samples: Sample[] = [
  {
    operation: 'addCaseEvidence',
    on: 'case',
    document: act('addCaseEvidence', 'AddCaseEvidenceInput'),
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, kind: 'LIVE_CONTACT', note: 'Heard the voice' },
    }),
  },
  {
    operation: 'moveCase',
    on: 'case',
    document: act('moveCase', 'MoveCaseInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        expectedVersion: await versionOf(world, 'cases', target.id),
        to: 'LOST_CONTACT',
        reason: 'The line is dead',
      },
    }),
    reachedBy: ['NO_SUCH_MOVE', 'ALREADY_OUT'],
  },
  {
    operation: 'describeCase',
    on: 'case',
    document: act('describeCase', 'DescribeCaseInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        expectedVersion: await versionOf(world, 'cases', target.id),
        danger: 'HIGH',
        tags: ['insulin'],
        compoundId: null,
      },
    }),
  },
  {
    operation: 'restrictCase',
    on: 'case',
    document: act('restrictCase', 'RestrictCaseInput'),
    variables: async ({ world, target }) => {
      const [row] = await world.sql<{ assigned_to: string | null }>(
        `select assigned_to from homeward.cases where id = $1`,
        [target.id],
      );
      const userIds = row?.assigned_to ? [row.assigned_to] : [];
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          expectedVersion: await versionOf(world, 'cases', target.id),
          restricted: true,
          userIds,
          reason: 'A relative works here',
        },
      };
    },
  },
  {
    operation: 'setLegalExposure',
    on: 'case',
    document: act('setLegalExposure', 'SetLegalExposureInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        expectedVersion: await versionOf(world, 'cases', target.id),
        exposure: 'QUESTIONED',
        reason: 'At the station',
      },
    }),
  },
  {
    operation: 'correctPerson',
    on: 'case',
    document: act('correctPerson', 'CorrectPersonInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        expectedVersion: await versionOf(world, 'persons', target.personId),
        name: 'Sok Chan',
        aliases: ['Chan'],
        birth: '1998',
        phone: '+85512345678',
        reason: 'Passport seen',
      },
    }),
  },
  {
    operation: 'recordIdentification',
    on: 'case',
    document: act('recordIdentification', 'RecordIdentificationInput'),
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        body: 'NGO',
        bodyName: 'Ours',
        decision: 'VICTIM_BY_NGO',
        basis: 'Interview',
        decidedOn: '2025-02-01',
      },
    }),
  },
  {
    operation: 'identifications',
    on: 'case',
    document: `query($id: UUID!) { identifications(caseId: $id) { __typename id body decision } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
];
