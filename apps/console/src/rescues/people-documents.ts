import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const ProposalParts = graphql(`
  fragment ProposalParts on RosterProposal {
    entryId
    score
    reasons
    initials
    sex
    ageBand
    nationalities
    case {
      id
      reference
      state
    }
    row {
      id
      position
    }
  }
`);

export const RosterProposalsDocument = graphql(`
  query RosterProposals($id: UUID!, $entryIds: [UUID!]!) {
    rosterProposals(rescueOperationId: $id, entryIds: $entryIds) {
      ...ProposalParts
    }
  }
`);

export const RosterDoublesDocument = graphql(`
  query RosterDoubles($id: UUID!) {
    rosterDoubles(rescueOperationId: $id) {
      ...ProposalParts
    }
  }
`);

export const DecideEntryDocument = graphql(`
  mutation DecideEntry($input: DecideEntryInput!) {
    decideEntry(input: $input) {
      __typename
      ... on RosterEntry {
        ...RosterEntryParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const DecideEntriesDocument = graphql(`
  mutation DecideEntries($input: DecideEntriesInput!) {
    decideEntries(input: $input) {
      __typename
      ... on Roster {
        touched
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SetOutcomesDocument = graphql(`
  mutation SetOutcomes($input: SetOutcomesInput!) {
    setOutcomes(input: $input) {
      __typename
      ... on Roster {
        touched
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ConfirmRosterDocument = graphql(`
  mutation ConfirmRoster($input: ConfirmRosterInput!) {
    confirmRoster(input: $input) {
      __typename
      ... on RosterConfirmation {
        opened
        movedOut
        reopened
        linked
        custodySpells
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type Proposal = ResultOf<typeof ProposalParts>;
export type Confirmation = Extract<
  ResultOf<typeof ConfirmRosterDocument>['confirmRoster'],
  { __typename: 'RosterConfirmation' }
>;
