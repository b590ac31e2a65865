import { graphql } from '../gql/index.js';

export const MissionParts = graphql(`
  fragment MissionParts on Mission {
    id
    name
    sendingCountry
    locatedIn
    city
    address
    phone
    email
    weekend
    zone
    opening
    holidays
    note
    source
    checkedOn
    earlierSources {
      source
      checkedOn
      checkedBy
      until
    }
    version
    coverage {
      id
      nationality
      country
      validFrom
      validTo
      source
      checkedOn
      version
    }
  }
`);

export const MissionsDocument = graphql(`
  query Missions {
    missions {
      ...MissionParts
    }
  }
`);

export const MissionDocument = graphql(`
  query Mission($id: UUID!) {
    mission(id: $id) {
      ...MissionParts
    }
  }
`);

export const FineRulesDocument = graphql(`
  query FineRules {
    fineRules {
      id
      country
      visaKind
      perDayMinor
      capMinor
      freeDays
      warnEveryMinor
      currency
      validFrom
      validTo
      source
    }
  }
`);

export const RegisterMissionDocument = graphql(`
  mutation RegisterMission($input: RegisterMissionInput!) {
    registerMission(input: $input) {
      __typename
      ... on Mission {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectMissionDocument = graphql(`
  mutation CorrectMission($input: CorrectMissionInput!) {
    correctMission(input: $input) {
      __typename
      ... on Mission {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordCoverageDocument = graphql(`
  mutation RecordCoverage($input: RecordCoverageInput!) {
    recordCoverage(input: $input) {
      __typename
      ... on MissionCoverage {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordFineRuleDocument = graphql(`
  mutation RecordFineRule($input: RecordFineRuleInput!) {
    recordFineRule(input: $input) {
      __typename
      ... on FineRule {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
