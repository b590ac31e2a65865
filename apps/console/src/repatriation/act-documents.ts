import { graphql } from '../gql/index.js';

export const BeginRepatriationDocument = graphql(`
  mutation BeginRepatriation($input: BeginRepatriationInput!) {
    beginRepatriation(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const TakeChecklistDocument = graphql(`
  mutation TakeChecklist($input: TakeChecklistInput!) {
    takeChecklist(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const StartItemDocument = graphql(`
  mutation StartItem($input: StartItemInput!) {
    startItem(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CompleteItemDocument = graphql(`
  mutation CompleteItem($input: CompleteItemInput!) {
    completeItem(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReopenItemDocument = graphql(`
  mutation ReopenItem($input: ReopenItemInput!) {
    reopenItem(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MarkNotNeededDocument = graphql(`
  mutation MarkNotNeeded($input: MarkNotNeededInput!) {
    markNotNeeded(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SetItemMissionDocument = graphql(`
  mutation SetItemMission($input: SetItemMissionInput!) {
    setItemMission(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RaiseExceptionDocument = graphql(`
  mutation RaiseException($input: RaiseExceptionInput!) {
    raiseException(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const LiftExceptionDocument = graphql(`
  mutation LiftException($input: LiftExceptionInput!) {
    liftException(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ApplyForTravelDocumentDocument = graphql(`
  mutation ApplyForTravelDocument($input: ApplyForTravelDocumentInput!) {
    applyForTravelDocument(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const IssueTravelDocumentDocument = graphql(`
  mutation IssueTravelDocument($input: IssueTravelDocumentInput!) {
    issueTravelDocument(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AssessOverstayDocument = graphql(`
  mutation AssessOverstay($input: AssessOverstayInput!) {
    assessOverstay(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AskWaiverDocument = graphql(`
  mutation AskWaiver($input: AskWaiverInput!) {
    askWaiver(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SettleFineDocument = graphql(`
  mutation SettleFine($input: SettleFineInput!) {
    settleFine(input: $input) {
      __typename
      ... on WayHome {
        caseId
        stage
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ShareCaseDocument = graphql(`
  mutation ShareCase($input: ShareCaseInput!) {
    shareCase(input: $input) {
      __typename
      ... on CaseShare {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const EndShareDocument = graphql(`
  mutation EndShare($input: EndShareInput!) {
    endShare(input: $input) {
      __typename
      ... on CaseShare {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
