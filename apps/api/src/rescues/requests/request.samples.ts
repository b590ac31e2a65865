import type { RescueChannelState } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';
import { makeBody, type MadeRequest, makeRequest } from './test-request.js';

const request = `... on RescueRequest { id state }`;
const done = `... on RescueRequestDone { id version notIncluded { caseId code } }`;

function mutation(
  operation: string,
  input: string,
  result: string,
  make: (made: MadeRequest, context: SampleContext) => object,
  state?: RescueChannelState,
): Sample {
  return {
    operation,
    on: 'organisation',
    document: `mutation($input: ${input}!) { ${operation}(input: $input) { __typename ${result} ${problemParts} } }`,
    variables: async (context) => {
      const made = await makeRequest(context.world, context.actor, context.target, state ? { state } : {});
      return { input: { operationId: uuid(), ...make(made, context) } };
    },
  };
}
const inChannel = (operation: string, input: string, more: object, state: RescueChannelState = 'WAITING'): Sample =>
  mutation(operation, input, request, ({ channelId }) => ({ channelId, expectedVersion: 1, ...more }), state);
const reason = 'A child of nine; nobody can speak with her alone';

export const samples: Sample[] = [
  {
    operation: 'rescueRequests',
    on: 'organisation',
    document: `query($filter: RescueRequestFilter) { rescueRequests(filter: $filter, first: 5) { nodes { id reference channels { name state } } total { value } } }`,
    variables: async ({ world, actor, target }) => {
      await makeRequest(world, actor, target);
      return { filter: { caseId: target.id } };
    },
  },
  {
    operation: 'rescueRequest',
    on: 'organisation',
    document: `query($id: UUID!) { rescueRequest(id: $id) { id reference state channels { state acts } events { kind text } people { reference initials } } }`,
    variables: async ({ world, actor, target }) => ({ id: (await makeRequest(world, actor, target)).id }),
  },
  {
    operation: 'rescueCandidates',
    on: 'organisation',
    document: `query($ids: [UUID!]) { rescueCandidates(caseIds: $ids) { caseId reference obstacle askedIn } }`,
    variables: ({ target }) => ({ ids: [target.id] }),
  },
  {
    operation: 'openRescueRequest',
    on: 'organisation',
    document: `mutation($input: OpenRescueRequestInput!) { openRescueRequest(input: $input) { __typename ${done} ${problemParts} } }`,
    variables: async ({ world, actor, target }) => {
      const { bodyId, warningId } = await makeBody(world, actor.organisationId, actor.id, true);
      return {
        input: {
          operationId: uuid(),
          place: 'Harbour road',
          danger: 'HIGH',
          asked: 'Enter building B',
          people: [{ caseId: target.id, bestInterestReason: reason }],
          unnamed: 3,
          channels: [{ bodyId, warningId, contact: 'Major' }],
        },
      };
    },
  },
  mutation('addToRescueRequest', 'AddToRescueRequestInput', done, ({ id }) => ({
    id,
    expectedVersion: 1,
    people: [],
    unnamed: 4,
  })),
  mutation('takeOutOfRescueRequest', 'TakeOutOfRescueRequestInput', request, ({ id }, { target }) => ({
    id,
    expectedVersion: 1,
    caseId: target.id,
    reason: 'Wants to stay',
  })),
  mutation('noteRescueRequest', 'NoteRescueRequestInput', request, ({ id }) => ({
    id,
    text: 'Lights on the third floor',
    danger: 'ACUTE',
  })),
  mutation('correctRescueEvent', 'CorrectRescueEventInput', request, ({ sentId }) => ({
    eventId: sentId,
    reason: 'It was not sent',
  })),
  mutation('closeRescueRequest', 'CloseRescueRequestInput', request, ({ id }) => ({
    id,
    expectedVersion: 1,
    outcome: 'CAME_OUT',
    reason: 'All at the shelter',
  })),
  mutation('planRescueFromRequest', 'PlanRescueFromRequestInput', request, ({ id }) => ({
    id,
    expectedVersion: 1,
    kind: 'RAID',
    plan: 'With the ministry',
  })),
  mutation('linkRescueRequest', 'LinkRescueRequestInput', request, ({ id, operationId }) => ({
    id,
    expectedVersion: 1,
    rescueOperationId: operationId,
    takePeople: false,
  })),
  {
    operation: 'unlinkRescueRequest',
    on: 'organisation',
    document: `mutation($input: UnlinkRescueRequestInput!) { unlinkRescueRequest(input: $input) { __typename ${request} ${problemParts} } }`,
    variables: async ({ world, actor, target }) => {
      const { id } = await makeRequest(world, actor, target);
      await world.sql(`update homeward.rescue_requests set state = 'OPERATION_PLANNED', version = 1 where id = $1`, [
        id,
      ]);
      return { input: { operationId: uuid(), id, expectedVersion: 1, reason: 'Called off' } };
    },
  },
  {
    operation: 'chooseRescueChannel',
    on: 'organisation',
    document: `mutation($input: ChooseRescueChannelInput!) { chooseRescueChannel(input: $input) { __typename ${request} ${problemParts} } }`,
    variables: async ({ world, actor, target }) => {
      const { id } = await makeRequest(world, actor, target);
      const { bodyId, warningId } = await makeBody(world, actor.organisationId, actor.id, true);
      return { input: { operationId: uuid(), id, bodyId, warningId } };
    },
  },
  inChannel(
    'sendRescueRequest',
    'SendRescueRequestInput',
    { way: 'LETTER', text: 'Letter 12', theirReference: '114/26' },
    'NOT_SENT',
  ),
  mutation(
    'chaseRescueRequests',
    'ChaseRescueRequestsInput',
    '... on RescueRequestsChased { chased }',
    ({ channelId }) => ({ channels: [{ channelId, expectedVersion: 1 }], way: 'PHONE', text: 'Nobody picks up' }),
  ),
  inChannel('escalateRescueRequest', 'EscalateRescueRequestInput', { text: 'To the general' }),
  inChannel('recordRescueAnswer', 'RecordRescueAnswerInput', {
    answer: 'PROMISED',
    text: 'A team on Friday',
    promisedBy: '2027-01-01',
  }),
  inChannel('settleRescuePromise', 'SettleRescuePromiseInput', { kept: false, text: 'Nobody came' }, 'PROMISED'),
  inChannel('closeRescueChannel', 'CloseRescueChannelInput', { reason: 'The line is dead' }),
];
