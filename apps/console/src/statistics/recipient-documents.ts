import { graphql } from '../gql/index.js';

export const RecipientsDocument = graphql(`
  query Recipients {
    recipients {
      id
      name
      kind
      domain
      mergedReason
      mergedInto {
        id
        name
      }
      mergedHere {
        id
        name
      }
      alike {
        id
        name
      }
      releases {
        id
        number
        kind
        recipient
        open
        snapshotId
        periodFrom
        periodTo
        releasedAt
        confirmedAt
        withdrawnAt
      }
      heldTogether {
        snapshotId
        periodFrom
        periodTo
        families
      }
      addedAt
      addedBy
      version
    }
  }
`);

export const SimilarRecipientsDocument = graphql(`
  query SimilarRecipients($name: ShortText!, $domain: ShortText) {
    similarRecipients(name: $name, domain: $domain) {
      id
      name
      kind
    }
  }
`);

export const AddRecipientDocument = graphql(`
  mutation AddRecipient($input: AddRecipientInput!) {
    addRecipient(input: $input) {
      __typename
      ... on Recipient {
        id
        name
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectRecipientDocument = graphql(`
  mutation CorrectRecipient($input: CorrectRecipientInput!) {
    correctRecipient(input: $input) {
      __typename
      ... on Recipient {
        id
        name
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MergeRecipientsDocument = graphql(`
  mutation MergeRecipients($input: MergeRecipientsInput!) {
    mergeRecipients(input: $input) {
      __typename
      ... on Recipient {
        id
        name
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
