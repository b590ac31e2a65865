import { graphql } from '../../gql/index.js';

/** Names: on purpose, and logged. */
export const TravellingAlongDocument = graphql(`
  query TravellingAlong($movementId: UUID!) {
    travellingAlong(movementId: $movementId) {
      movementId
      escorts {
        id
        name
        contact
        role
        ticks
      }
      companions {
        id
        caseId
        reference
        name
        birth
        relation
        documentNumber
        mark
      }
      bags {
        id
        caseId
        reference
        label
        what
        handings {
          id
          at
          fromWhom
          toWhom
          place
          recordedBy
        }
      }
    }
  }
`);

export const AddEscortDocument = graphql(`
  mutation AddEscort($input: AddEscortInput!) {
    addEscort(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AddCompanionDocument = graphql(`
  mutation AddCompanion($input: AddCompanionInput!) {
    addCompanion(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RemoveFromJourneyDocument = graphql(`
  mutation RemoveFromJourney($input: RemoveFromJourneyInput!) {
    removeFromJourney(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AddEvidenceDocument = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const HandEvidenceDocument = graphql(`
  mutation HandEvidence($input: HandEvidenceInput!) {
    handEvidence(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
