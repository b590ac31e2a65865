import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const ItemProposalParts = graphql(`
  fragment ItemProposalParts on ItemProposal {
    id
    caseId
    reference
    initials
    item
    title
    mission {
      id
      name
    }
    toState
    on
    note
    document {
      kind
      number
      expiresOn
    }
    state
    proposedBy
    proposedAt
    decidedBy
    decidedAt
    changed
    reason
    stale
    itemState
    itemOn
    itemNote
    itemVersion
    version
  }
`);

export const ItemProposalsDocument = graphql(`
  query ItemProposals($caseId: UUID!) {
    itemProposals(caseId: $caseId) {
      ...ItemProposalParts
    }
  }
`);

/** For lists: who, what and since when. What the mission wrote is read with its case. */
export const WaitingProposalsDocument = graphql(`
  query WaitingProposals {
    waitingProposals {
      count
      entries {
        id
        caseId
        reference
        initials
        item
        title
        mission {
          id
          name
        }
        toState
        proposedAt
        stale
      }
    }
  }
`);

export const AcceptProposalDocument = graphql(`
  mutation AcceptProposal($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      __typename
      ... on ItemProposal {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const DeclineProposalDocument = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      __typename
      ... on ItemProposal {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      __typename
      ... on SharedCase {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const PartnerOfficesDocument = graphql(`
  query PartnerOffices {
    partnerOffices {
      mission {
        id
        name
        city
        locatedIn
      }
      accounts
      atOnce
      version
    }
  }
`);

export const SetPartnerUpdatesDocument = graphql(`
  mutation SetPartnerUpdates($input: SetPartnerUpdatesInput!) {
    setPartnerUpdates(input: $input) {
      __typename
      ... on PartnerOffice {
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type Proposal = ResultOf<typeof ItemProposalsDocument>['itemProposals'][number];
