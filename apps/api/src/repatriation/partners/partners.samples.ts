import { todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';
import { missionOf, prepare } from '../testing/prepare.js';

const today = todayIn();
const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;

/** A step that waits on the mission, and what the mission proposed there. */
async function proposed({ world, target }: SampleContext): Promise<string> {
  await prepare(world, target, 'NATIONALITY_VERIFIED');
  const id = uuid();
  await world.sql(
    `insert into homeward.item_proposals (id, organisation_id, case_id, mission_id, item, item_version, to_state, done_on, proposed_by)
     select $1, organisation_id, id, $3, 'NATIONALITY_VERIFIED', 1, 'DONE', current_date, registered_by from homeward.cases where id = $2`,
    [id, target.id, await missionOf(world, target)],
  );
  return id;
}

const onProposal = (operation: string, type: string, model: string, selection: string, more: object = {}): Sample => ({
  operation,
  on: 'case',
  document: mutation(operation, type, model, selection),
  variables: async (context) => ({
    input: {
      operationId: uuid(),
      caseId: context.target.id,
      proposalId: await proposed(context),
      expectedVersion: 1,
      ...more,
    },
  }),
});

export const samples: Sample[] = [
  {
    operation: 'itemProposals',
    on: 'list',
    document: `query($id: UUID!) { itemProposals(caseId: $id) { id caseId reference item } }`,
    variables: async (context) => (await proposed(context), { id: context.target.id }),
  },
  {
    operation: 'waitingProposals',
    on: 'list',
    document: `{ waitingProposals { count entries { caseId reference } } }`,
    variables: async (context) => (await proposed(context), {}),
  },
  onProposal('acceptProposal', 'AcceptProposalInput', 'ItemProposal', 'id state', {
    expectedItemVersion: 1,
    state: 'DONE',
    on: today,
  }),
  onProposal('declineProposal', 'DeclineProposalInput', 'ItemProposal', 'id state', {
    reason: 'Two photos are missing',
  }),
  onProposal('withdrawProposal', 'WithdrawProposalInput', 'SharedCase', 'caseId'),
  {
    operation: 'partnerOffices',
    on: 'organisation',
    document: `{ partnerOffices { mission { id } accounts atOnce version } }`,
    variables: () => ({}),
  },
  {
    operation: 'setPartnerUpdates',
    on: 'organisation',
    document: mutation('setPartnerUpdates', 'SetPartnerUpdatesInput', 'PartnerOffice', 'atOnce version'),
    variables: async ({ world, actor }) => {
      const missionId = uuid();
      await world.sql(
        `insert into homeward.missions (id, organisation_id, name, sending_country, located_in) select $1, organisation_id, 'Trusted', 'ID', 'KH' from homeward.users where id = $2`,
        [missionId, actor.id],
      );
      return { input: { operationId: uuid(), missionId, expectedVersion: 0, atOnce: true } };
    },
  },
];
