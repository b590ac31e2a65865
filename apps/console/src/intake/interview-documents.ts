import { graphql } from '../gql/index.js';
import type { InterviewPartsFragment, StayPartsFragment } from '../gql/graphql.js';

export type OpenedInterview = InterviewPartsFragment;
export type RecordedStay = StayPartsFragment;

export const InterviewParts = graphql(`
  fragment InterviewParts on Interview {
    id
    version
    caseId
    caseReference
    section
    answers
    purposes
    startedAt
    savedAt
    signedAt
    interviewer {
      id
      displayName
    }
    signedBy {
      id
      displayName
    }
    compounds {
      id
      name
      province
    }
    amendments {
      id
      question
      was
      becomes
      reason
      amendedAt
      amendedBy {
        id
        displayName
      }
    }
  }
`);

export const InterviewDocument = graphql(`
  query Interview($id: UUID!) {
    interview(id: $id) {
      ...InterviewParts
    }
  }
`);

export const InterviewSummaryParts = graphql(`
  fragment InterviewSummaryParts on InterviewSummary {
    id
    caseId
    caseReference
    section
    asked
    amended
    startedAt
    savedAt
    signedAt
    interviewer {
      id
      displayName
    }
  }
`);

export const InterviewsDocument = graphql(`
  query Interviews($caseId: UUID!) {
    interviews(caseId: $caseId) {
      ...InterviewSummaryParts
    }
    consents(caseId: $caseId) {
      caseId
      consents {
        purpose
        given
        stands
        givenBy
        recordedAt
        withdrawnAt
      }
    }
  }
`);

export const MyDraftsDocument = graphql(`
  query MyDrafts {
    myDrafts {
      ...InterviewSummaryParts
    }
  }
`);

export const StartInterviewDocument = graphql(`
  mutation StartInterview($input: StartInterviewInput!) {
    startInterview(input: $input) {
      __typename
      ... on Interview {
        id
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SaveInterviewDraftDocument = graphql(`
  mutation SaveInterviewDraft($input: SaveInterviewDraftInput!) {
    saveInterviewDraft(input: $input) {
      __typename
      ... on InterviewDraftSaved {
        id
        version
        notKept {
          question
          purpose
        }
        problems {
          question
          code
          stay
          field
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SignInterviewDocument = graphql(`
  mutation SignInterview($input: SignInterviewInput!) {
    signInterview(input: $input) {
      __typename
      ... on Interview {
        id
        version
        signedAt
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AmendInterviewDocument = graphql(`
  mutation AmendInterview($input: AmendInterviewInput!) {
    amendInterview(input: $input) {
      __typename
      ... on Interview {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on CaseConsents {
        caseId
        notKept {
          question
          purpose
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const StayParts = graphql(`
  fragment StayParts on Stay {
    id
    version
    compound {
      id
      name
      province
    }
    place
    from
    to
    cameBy
    leftBy
    priceMinor
    priceCurrency
    note
    interviewId
    recordedAt
    recordedBy {
      id
      displayName
    }
  }
`);

export const StaysDocument = graphql(`
  query Stays($caseId: UUID!) {
    stays(caseId: $caseId) {
      ...StayParts
    }
  }
`);

export const RecordStayDocument = graphql(`
  mutation RecordStay($input: RecordStayInput!) {
    recordStay(input: $input) {
      __typename
      ... on Stay {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectStayDocument = graphql(`
  mutation CorrectStay($input: CorrectStayInput!) {
    correctStay(input: $input) {
      __typename
      ... on Stay {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const StayPlacesDocument = graphql(`
  query StayPlaces($text: ShortText) {
    stayPlaces(text: $text) {
      id
      name
      province
    }
  }
`);
