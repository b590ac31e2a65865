import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const CustodyPlaceParts = graphql(`
  fragment CustodyPlaceParts on CustodyPlace {
    id
    kind
    name
    country
    province
    latitude
    longitude
    phone
    answers
    visits
    lawyerAccess
    missionAccess
    ngoAccess
    dangers
    closedOn
    people
    version
    beds {
      bed
      beds
      taken
      free
    }
  }
`);

export const CustodyPlacesDocument = graphql(`
  query CustodyPlaces($closed: Boolean) {
    custodyPlaces(closed: $closed) {
      expected
      places {
        ...CustodyPlaceParts
      }
    }
  }
`);

export const CustodyPlaceDocument = graphql(`
  query CustodyPlace($id: UUID!) {
    custodyPlace(id: $id) {
      others
      place {
        ...CustodyPlaceParts
      }
      people {
        caseId
        reference
        initials
        from
        bed
        reviewOn
      }
    }
  }
`);

export const RegisterCustodyPlaceDocument = graphql(`
  mutation RegisterCustodyPlace($input: RegisterCustodyPlaceInput!) {
    registerCustodyPlace(input: $input) {
      __typename
      ... on CustodyPlace {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectCustodyPlaceDocument = graphql(`
  mutation CorrectCustodyPlace($input: CorrectCustodyPlaceInput!) {
    correctCustodyPlace(input: $input) {
      __typename
      ... on CustodyPlace {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const OpenCustodyPlaceAddressDocument = graphql(`
  mutation OpenCustodyPlaceAddress($input: OpenCustodyPlaceAddressInput!) {
    openCustodyPlaceAddress(input: $input) {
      __typename
      ... on CustodyPlaceAddress {
        placeId
        address
        recordedAt
        recordedBy {
          id
          displayName
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type Place = ResultOf<typeof CustodyPlacesDocument>['custodyPlaces']['places'][number];
export type PlacePeople = NonNullable<ResultOf<typeof CustodyPlaceDocument>['custodyPlace']>;
