import { graphql } from '../../gql/index.js';

export const OpenRescueRequestDocument = graphql(`
  mutation OpenRescueRequest($input: OpenRescueRequestInput!) {
    openRescueRequest(input: $input) {
      __typename
      ... on RescueRequestDone {
        id
        version
        notIncluded {
          caseId
          reference
          code
          message
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AddToRescueRequestDocument = graphql(`
  mutation AddToRescueRequest($input: AddToRescueRequestInput!) {
    addToRescueRequest(input: $input) {
      __typename
      ... on RescueRequestDone {
        id
        version
        notIncluded {
          caseId
          reference
          code
          message
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const TakeOutOfRescueRequestDocument = graphql(`
  mutation TakeOutOfRescueRequest($input: TakeOutOfRescueRequestInput!) {
    takeOutOfRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const NoteRescueRequestDocument = graphql(`
  mutation NoteRescueRequest($input: NoteRescueRequestInput!) {
    noteRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectRescueEventDocument = graphql(`
  mutation CorrectRescueEvent($input: CorrectRescueEventInput!) {
    correctRescueEvent(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CloseRescueRequestDocument = graphql(`
  mutation CloseRescueRequest($input: CloseRescueRequestInput!) {
    closeRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const PlanRescueFromRequestDocument = graphql(`
  mutation PlanRescueFromRequest($input: PlanRescueFromRequestInput!) {
    planRescueFromRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const LinkRescueRequestDocument = graphql(`
  mutation LinkRescueRequest($input: LinkRescueRequestInput!) {
    linkRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
        people {
          caseId
          state
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const UnlinkRescueRequestDocument = graphql(`
  mutation UnlinkRescueRequest($input: UnlinkRescueRequestInput!) {
    unlinkRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ChooseRescueChannelDocument = graphql(`
  mutation ChooseRescueChannel($input: ChooseRescueChannelInput!) {
    chooseRescueChannel(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SendRescueRequestDocument = graphql(`
  mutation SendRescueRequest($input: SendRescueRequestInput!) {
    sendRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EscalateRescueRequestDocument = graphql(`
  mutation EscalateRescueRequest($input: EscalateRescueRequestInput!) {
    escalateRescueRequest(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordRescueAnswerDocument = graphql(`
  mutation RecordRescueAnswer($input: RecordRescueAnswerInput!) {
    recordRescueAnswer(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SettleRescuePromiseDocument = graphql(`
  mutation SettleRescuePromise($input: SettleRescuePromiseInput!) {
    settleRescuePromise(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CloseRescueChannelDocument = graphql(`
  mutation CloseRescueChannel($input: CloseRescueChannelInput!) {
    closeRescueChannel(input: $input) {
      __typename
      ... on RescueRequest {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ChaseRescueRequestsDocument = graphql(`
  mutation ChaseRescueRequests($input: ChaseRescueRequestsInput!) {
    chaseRescueRequests(input: $input) {
      __typename
      ... on RescueRequestsChased {
        chased
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
