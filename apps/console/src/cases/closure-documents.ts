import { graphql } from '../gql/index.js';

export const CaseApprovalsDocument = graphql(`
  query CaseApprovals($caseId: UUID!) {
    approvals(caseId: $caseId, first: 20) {
      nodes {
        ...ApprovalParts
      }
    }
  }
`);

export const RequestClosureDocument = graphql(`
  mutation RequestClosure($input: RequestClosureInput!) {
    requestClosure(input: $input) {
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
