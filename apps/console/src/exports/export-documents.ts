import { graphql } from '../gql/index.js';

export const AskSubjectAccessDocument = graphql(`
  mutation AskSubjectAccess($input: AskSubjectAccessInput!) {
    askSubjectAccess(input: $input) {
      __typename
      ... on Approval {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CaseExportPlanDocument = graphql(`
  query CaseExportPlan($filter: CaseFilter!) {
    caseExportPlan(filter: $filter) {
      cases
      most
      columns
      personal
    }
  }
`);

export const AskCaseExportDocument = graphql(`
  mutation AskCaseExport($input: AskCaseExportInput!) {
    askCaseExport(input: $input) {
      __typename
      ... on Approval {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
