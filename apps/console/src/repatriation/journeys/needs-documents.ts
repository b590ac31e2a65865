import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const TravelNeedsParts = graphql(`
  fragment TravelNeedsParts on TravelNeeds {
    id
    services
    language
    health
    words
    more
    forCarrier
    heldBack
    version
  }
`);

/** Of the people of a journey, as far as they are open. A reading that is logged. */
export const TravelNeedsDocument = graphql(`
  query TravelNeeds($movementId: UUID!) {
    travelNeeds(movementId: $movementId) {
      ...TravelNeedsParts
    }
  }
`);

export const SetTravelNeedsDocument = graphql(`
  mutation SetTravelNeeds($input: SetTravelNeedsInput!) {
    setTravelNeeds(input: $input) {
      __typename
      ... on TravelNeeds {
        ...TravelNeedsParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type TravelNeeds = ResultOf<typeof TravelNeedsParts>;
