import { graphql } from '../gql/index.js';

export const DecideWaiverDocument = graphql(`
  mutation DecideWaiver($input: DecideWaiverInput!) {
    decideWaiver(input: $input) {
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

export const PayFineDocument = graphql(`
  mutation PayFine($input: PayFineInput!) {
    payFine(input: $input) {
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

export const FreezeFineDocument = graphql(`
  mutation FreezeFine($input: FreezeFineInput!) {
    freezeFine(input: $input) {
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

export const EndFreezeDocument = graphql(`
  mutation EndFreeze($input: EndFreezeInput!) {
    endFreeze(input: $input) {
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

export const VisaRulesDocument = graphql(`
  query VisaRules {
    visaRules {
      id
      country
      visaKind
      stayDays
      validFrom
      validTo
      source
    }
  }
`);

export const RecordVisaRuleDocument = graphql(`
  mutation RecordVisaRule($input: RecordVisaRuleInput!) {
    recordVisaRule(input: $input) {
      __typename
      ... on VisaRule {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
