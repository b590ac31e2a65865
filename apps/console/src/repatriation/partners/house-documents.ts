import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const OwnHouseDocument = graphql(`
  query OwnHouse {
    ownHouse {
      id
      name
      kind
      zone
      atOnce
      beds {
        bed
        beds
        taken
        others
        free
      }
      version
    }
  }
`);

export const ShelteredPeopleDocument = graphql(`
  query ShelteredPeople($first: Int, $after: String) {
    shelteredPeople(first: $first, after: $after) {
      nodes {
        id
        caseId
        reference
        initials
        name
        romanisedName
        birth
        sex
        nationalities
        languages
        note
        expectedOn
        until
        sharedAt
        acknowledgedAt
        version
        spells {
          from
          to
        }
        reports {
          id
          kind
          code
          at
          urgent
          words
          state
          reply
          version
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const AcknowledgeHouseShareDocument = graphql(`
  mutation AcknowledgeHouseShare($input: AcknowledgeShareInput!) {
    acknowledgeHouseShare(input: $input) {
      __typename
      ... on ShelteredPerson {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReportFromHouseDocument = graphql(`
  mutation ReportFromHouse($input: ReportFromHouseInput!) {
    reportFromHouse(input: $input) {
      __typename
      ... on ShelteredPerson {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const WithdrawHouseReportDocument = graphql(`
  mutation WithdrawHouseReport($input: WithdrawHouseReportInput!) {
    withdrawHouseReport(input: $input) {
      __typename
      ... on ShelteredPerson {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const KeepHouseBedsDocument = graphql(`
  mutation KeepHouseBeds($input: KeepHouseBedsInput!) {
    keepHouseBeds(input: $input) {
      __typename
      ... on OwnHouse {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ShareWithHouseDocument = graphql(`
  mutation ShareWithHouse($input: ShareWithHouseInput!) {
    shareWithHouse(input: $input) {
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

export const HouseReportsDocument = graphql(`
  query HouseReports($caseId: UUID!) {
    houseReports(caseId: $caseId) {
      id
      caseId
      reference
      place {
        id
        name
      }
      kind
      code
      at
      zone
      on
      recordedOn
      bed
      beds
      urgent
      words
      state
      reply
      reportedBy
      reportedAt
      decidedBy
      decidedAt
      changed
      version
    }
  }
`);

/** For lists: who, what and since when. What the house wrote is read with its case. */
export const WaitingHouseReportsDocument = graphql(`
  query WaitingHouseReports {
    waitingHouseReports {
      count
      entries {
        id
        caseId
        reference
        initials
        place {
          id
          name
        }
        code
        urgent
        state
        reportedAt
      }
      unconfirmed {
        id
        caseId
        reference
        initials
        place {
          id
          name
        }
        expectedOn
      }
    }
  }
`);

export const AcceptHouseReportDocument = graphql(`
  mutation AcceptHouseReport($input: AcceptHouseReportInput!) {
    acceptHouseReport(input: $input) {
      __typename
      ... on HouseReport {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const DeclineHouseReportDocument = graphql(`
  mutation DeclineHouseReport($input: DeclineHouseReportInput!) {
    declineHouseReport(input: $input) {
      __typename
      ... on HouseReport {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AnswerHouseReportDocument = graphql(`
  mutation AnswerHouseReport($input: AnswerHouseReportInput!) {
    answerHouseReport(input: $input) {
      __typename
      ... on HouseReport {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const PartnerHousesDocument = graphql(`
  query PartnerHouses {
    partnerHouses {
      place {
        id
        name
      }
      kind
      accounts
      atOnce
      version
    }
  }
`);

export const SetHouseUpdatesDocument = graphql(`
  mutation SetHouseUpdates($input: SetHouseUpdatesInput!) {
    setHouseUpdates(input: $input) {
      __typename
      ... on PartnerHouse {
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type House = NonNullable<ResultOf<typeof OwnHouseDocument>['ownHouse']>;
export type Sheltered = ResultOf<typeof ShelteredPeopleDocument>['shelteredPeople']['nodes'][number];
export type HouseReport = ResultOf<typeof HouseReportsDocument>['houseReports'][number];
export type PartnerHouse = ResultOf<typeof PartnerHousesDocument>['partnerHouses'][number];
