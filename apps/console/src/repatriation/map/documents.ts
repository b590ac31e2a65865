import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const WayHomeMapDocument = graphql(`
  query WayHomeMap($nationality: Country, $missionId: UUID, $on: Day) {
    wayHomeMap(nationality: $nationality, missionId: $missionId, on: $on) {
      on
      moreLegs
      compounds {
        id
        name
        country
        province
        latitude
        longitude
        precision
        status
        people
      }
      custody {
        key
        kind
        placeId
        name
        country
        province
        latitude
        longitude
        precision
        places
        people
        alerted
        nextReviewOn
        beds
        free
      }
      missions {
        id
        name
        sendingCountry
        locatedIn
        city
        latitude
        longitude
        people
      }
      crossings {
        crossingId
        name
        otherNames
        country
        otherCountry
        province
        kind
        state
        hours
        latitude
        longitude
        validFrom
        checkedOn
        people
      }
      routes {
        key
        fromPlace
        toPlace
        from {
          name
          latitude
          longitude
        }
        to {
          name
          latitude
          longitude
        }
        kind
        state
        people
        journeys {
          id
          reference
          departsAt
          people
        }
      }
    }
  }
`);

export const BorderCrossingParts = graphql(`
  fragment BorderCrossingParts on BorderCrossing {
    id
    crossingId
    name
    otherNames
    country
    otherCountry
    province
    kind
    state
    hours
    latitude
    longitude
    validFrom
    validTo
    source
    checkedOn
    checkedBy
    recordedAt
    recordedBy
    past
    version
  }
`);

export const BorderCrossingsDocument = graphql(`
  query BorderCrossings {
    borderCrossings {
      ...BorderCrossingParts
    }
  }
`);

export const RecordBorderCrossingDocument = graphql(`
  mutation RecordBorderCrossing($input: RecordBorderCrossingInput!) {
    recordBorderCrossing(input: $input) {
      __typename
      ... on BorderCrossing {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EndBorderCrossingDocument = graphql(`
  mutation EndBorderCrossing($input: EndBorderCrossingInput!) {
    endBorderCrossing(input: $input) {
      __typename
      ... on BorderCrossing {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CheckBorderCrossingDocument = graphql(`
  mutation CheckBorderCrossing($input: CheckBorderCrossingInput!) {
    checkBorderCrossing(input: $input) {
      __typename
      ... on BorderCrossing {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type MapAnswer = ResultOf<typeof WayHomeMapDocument>['wayHomeMap'];
export type Crossing = ResultOf<typeof BorderCrossingParts>;
