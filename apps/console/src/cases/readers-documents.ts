import { graphql } from '../gql/index.js';
import type { CaseReadersQuery, CaseVisitsQuery } from '../gql/graphql.js';

export type CaseReader = NonNullable<CaseReadersQuery['caseReaders']>[number];
export type CaseVisit = NonNullable<CaseVisitsQuery['caseVisits']>['nodes'][number];

export const CaseReadersDocument = graphql(`
  query CaseReaders($caseId: UUID!) {
    caseReaders(caseId: $caseId) {
      id
      name
      roles
      readings
      lastAt
    }
  }
`);

/** The API logs this asking: it is sent by a deliberate press alone. */
export const CaseVisitsDocument = graphql(`
  query CaseVisits($caseId: UUID!, $readerId: UUID, $first: Int, $after: String) {
    caseVisits(caseId: $caseId, readerId: $readerId, first: $first, after: $after) {
      nodes {
        readerId
        name
        roles
        from
        to
        readings
        kinds
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
