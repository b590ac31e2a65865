import { graphql } from '../gql/index.js';
import type { TimelineQuery } from '../gql/graphql.js';

export type TimelineEntry = NonNullable<TimelineQuery['timeline']>['nodes'][number];

export const TimelineDocument = graphql(`
  query Timeline($caseId: UUID!, $first: Int, $after: String) {
    timeline(caseId: $caseId, first: $first, after: $after) {
      nodes {
        id
        type
        at
        actor {
          displayName
        }
        event {
          kind
          fromState
          toState
          reason
          data
        }
        note {
          kind
          fieldClass
          text
        }
        task {
          title
          kind
          report
          dueOn
          dueAt
          doneAt
          assignedTo {
            displayName
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
