import { addDays, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';
import { missionOf, prepare } from '../testing/prepare.js';

const today = todayIn();
const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;

/** A step that waits on the mission, and what the mission proposed there. */
async function proposed(
  { world, target, actor }: SampleContext,
  item: 'NATIONALITY_VERIFIED' | 'TRAVEL_DOCUMENT_ISSUED' = 'NATIONALITY_VERIFIED',
): Promise<string> {
  await prepare(world, target, item);
  const id = uuid();
  const paper = item === 'TRAVEL_DOCUMENT_ISSUED';
  const sealed = await world.seal(
    'item_proposals',
    id,
    target.id,
    { document_number: paper ? 'B 1234567' : '' },
    actor.organisationId,
  );
  await world.sql(
    `insert into homeward.item_proposals (id, organisation_id, case_id, mission_id, item, item_version, to_state, done_on, proposed_by, document_number, document_kind, document_expires_on)
     select $1, organisation_id, id, $3, $4, 1, 'DONE', current_date, registered_by, $5, $6, $7 from homeward.cases where id = $2`,
    [
      id,
      target.id,
      await missionOf(world, target),
      item,
      sealed['document_number'],
      paper ? 'EMERGENCY_CERTIFICATE' : null,
      paper ? addDays(today, 30) : null,
    ],
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
    document: `query($id: UUID!) { itemProposals(caseId: $id) { id caseId reference item document { kind number expiresOn } } }`,
    variables: async (context) => (await proposed(context, 'TRAVEL_DOCUMENT_ISSUED'), { id: context.target.id }),
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
