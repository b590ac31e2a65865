import { graphql } from '../../gql/index.js';

export const RegisterRescueBodyDocument = graphql(`
  mutation RegisterRescueBody($input: RegisterRescueBodyInput!) {
    registerRescueBody(input: $input) {
      __typename
      ... on RescueBody {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectRescueBodyDocument = graphql(`
  mutation CorrectRescueBody($input: CorrectRescueBodyInput!) {
    correctRescueBody(input: $input) {
      __typename
      ... on RescueBody {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const WarnOfRescueBodyDocument = graphql(`
  mutation WarnOfRescueBody($input: WarnOfRescueBodyInput!) {
    warnOfRescueBody(input: $input) {
      __typename
      ... on RescueBody {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const OpenLeakNotesDocument = graphql(`
  mutation OpenLeakNotes($input: OpenLeakNotesInput!) {
    openLeakNotes(input: $input) {
      __typename
      ... on LeakNotes {
        bodyId
        notes {
          id
          text
          recordedAt
          recordedBy {
            id
            displayName
          }
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
