import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const BoardingTickParts = graphql(`
  fragment BoardingTickParts on BoardingTick {
    id
    passengerId
    companionId
    legId
    leg
    mark
    at
    by
  }
`);

/** Names: once, and logged. */
export const TickListDocument = graphql(`
  query TickList($movementId: UUID!) {
    tickList(movementId: $movementId) {
      id
      reference
      fromPlace
      toPlace
      carrier
      number
      departsAt
      departsZone
      legs {
        id
        position
        fromPlace
        toPlace
        departsAt
        departsZone
      }
      lines {
        id
        position
        seats {
          legId
          companionId
          seat
        }
        state
        open
        reference
        initials
        name
        romanisedName
        nationality
        minor
        companions {
          id
          name
          relation
          minor
        }
        services
        language
        moreNeeds
      }
    }
  }
`);

/** What all escorts ticked, without the people: asked again and again. */
export const BoardingTicksDocument = graphql(`
  query BoardingTicks($movementId: UUID!) {
    boardingTicks(movementId: $movementId) {
      ...BoardingTickParts
    }
  }
`);

export const TickPassengerDocument = graphql(`
  mutation TickPassenger($input: TickPassengerInput!) {
    tickPassenger(input: $input) {
      __typename
      ... on BoardingTick {
        ...BoardingTickParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EscortedJourneysDocument = graphql(`
  query EscortedJourneys {
    escortedJourneys {
      id
      reference
      fromPlace
      toPlace
      carrier
      number
      departsAt
      departsZone
    }
  }
`);

export type Tick = ResultOf<typeof BoardingTickParts>;
export type TickList = NonNullable<ResultOf<typeof TickListDocument>['tickList']>;
export type TickLine = TickList['lines'][number];
