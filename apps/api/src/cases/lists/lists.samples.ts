import { v7 as uuid } from 'uuid';
import { versionOf } from '../case/case-acts.samples.js';
import { problemParts, type Sample } from '../../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'assignCases',
    // Each case is refused by itself, so what counts is whether it is among those that were assigned.
    on: 'list',
    seen: (data, target) =>
      JSON.stringify((data as { assignCases: { done?: object[] } }).assignCases.done ?? []).includes(target.id),
    document: `mutation($input: AssignCasesInput!) { assignCases(input: $input) { __typename ... on AssignedCases { done { id reference } refused { caseId code } } ${problemParts} } }`,
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        cases: [{ caseId: target.id, expectedVersion: await versionOf(world, 'cases', target.id) }],
        reason: 'Nobody is free',
      },
    }),
  },
  {
    operation: 'colleagues',
    on: 'organisation',
    document: `{ colleagues { id displayName roles openCases teams { id name } } }`,
    variables: () => ({}),
  },
  { operation: 'teams', on: 'organisation', document: `{ teams { id name } }`, variables: () => ({}) },
  {
    operation: 'savedViews',
    on: 'organisation',
    document: `query($resource: ShortText!) { savedViews(resource: $resource) { id name query } }`,
    variables: () => ({ resource: 'cases' }),
  },
  {
    operation: 'saveView',
    on: 'organisation',
    document: `mutation($input: SaveViewInput!) { saveView(input: $input) { __typename ... on SavedView { id resource } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), resource: 'cases', name: 'Due', query: { sort: 'DUE' } } }),
  },
  {
    operation: 'deleteView',
    on: 'organisation',
    document: `mutation($input: DeleteViewInput!) { deleteView(input: $input) { __typename ... on DeletedView { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      const id = uuid();
      await world.sql(
        `insert into homeward.saved_views (id, organisation_id, user_id, resource, name, query) values ($1, $2, $3, 'cases', '', '')`,
        [id, actor.organisationId, actor.id],
      );
      return { input: { operationId: uuid(), id } };
    },
  },
];
