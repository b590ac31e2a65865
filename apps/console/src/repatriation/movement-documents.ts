import { graphql } from '../gql/index.js';

export const MovementParts = graphql(`
  fragment MovementParts on Movement {
    id
    reference
    kind
    carrier
    number
    fromPlace
    toPlace
    toCountry
    departsAt
    departsZone
    arrivesAt
    arrivesZone
    escort
    state
    people
    version
  }
`);

export const StuckParts = graphql(`
  fragment StuckParts on StuckOnTheWay {
    movementId
    journey
    why
    mark
    markedAt
    leg
    place
    toPlace
    departsAt
    departsZone
  }
`);

export const MovementsDocument = graphql(`
  query Movements($filter: MovementFilter, $first: Int, $after: String) {
    movements(filter: $filter, first: $first, after: $after) {
      nodes {
        ...MovementParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
    }
  }
`);

export const MovementDocument = graphql(`
  query Movement($id: UUID!) {
    movement(id: $id) {
      ...MovementParts
      passengers {
        id
        caseId
        reference
        initials
        nationality
        sex
        state
        seats {
          legId
          companionId
          seat
        }
        handedOver
        mark
        companionIds
        stuck {
          ...StuckParts
        }
      }
    }
  }
`);

/** With names: only for the printed manifest, on purpose, and logged. */
export const ManifestDocument = graphql(`
  query Manifest($id: UUID!) {
    movement(id: $id) {
      id
      passengers {
        id
        caseId
        name
        romanisedName
        birth
        travelDocument
      }
    }
  }
`);

export const BookMovementDocument = graphql(`
  mutation BookMovement($input: BookMovementInput!) {
    bookMovement(input: $input) {
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

export const AddPassengersDocument = graphql(`
  mutation AddPassengers($input: AddPassengersInput!) {
    addPassengers(input: $input) {
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

export const RemovePassengerDocument = graphql(`
  mutation RemovePassenger($input: RemovePassengerInput!) {
    removePassenger(input: $input) {
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

export const DepartMovementDocument = graphql(`
  mutation DepartMovement($input: DepartMovementInput!) {
    departMovement(input: $input) {
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

export const ArriveMovementDocument = graphql(`
  mutation ArriveMovement($input: ArriveMovementInput!) {
    arriveMovement(input: $input) {
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

export const RecordHandoverDocument = graphql(`
  mutation RecordHandover($input: RecordHandoverInput!) {
    recordHandover(input: $input) {
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
