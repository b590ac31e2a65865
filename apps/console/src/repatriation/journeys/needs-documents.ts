import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const TravelNeedsParts = graphql(`
  fragment TravelNeedsParts on TravelNeeds {
    id
    reference
    services
    language
    health
    words
    more
    forCarrier
    toOrder
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

/** Of who is chosen while a journey is booked. */
export const NeedsOfCasesDocument = graphql(`
  query NeedsOfCases($caseIds: [UUID!]!) {
    needsOfCases(caseIds: $caseIds) {
      ...TravelNeedsParts
    }
  }
`);

/** What was ordered from the carriers of a journey. */
export const NeedOrdersDocument = graphql(`
  query NeedOrders($movementId: UUID!) {
    needOrders(movementId: $movementId) {
      id
      caseId
      legId
      service
      orderedFrom
      orderedOn
      reference
      recordedBy
    }
  }
`);

export const OrderNeedsDocument = graphql(`
  mutation OrderNeeds($input: OrderNeedsInput!) {
    orderNeeds(input: $input) {
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

export const EndNeedOrderDocument = graphql(`
  mutation EndNeedOrder($input: EndNeedOrderInput!) {
    endNeedOrder(input: $input) {
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
