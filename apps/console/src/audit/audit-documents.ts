import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const AuditActorParts = graphql(`
  fragment AuditActorParts on AuditActor {
    id
    name
    roles
    mark
  }
`);

export const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {
    auditEvents(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        at
        kind
        subject
        onCase
        columns
        rows
        requestId
        address
        actor {
          ...AuditActorParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const AuditSummaryDocument = graphql(`
  query AuditSummary($filter: AuditFilter) {
    auditSummary(filter: $filter) {
      from
      to
      days {
        day
        reads
        changes
        refusals
        others
      }
      findings {
        code
        count
        day
        actor {
          ...AuditActorParts
        }
      }
      actors {
        ...AuditActorParts
      }
    }
  }
`);

export const AuditStateDocument = graphql(`
  query AuditState {
    auditState {
      checkpointAt
      unsigned
      broken
      checkedAt
      checkedEvents
      holds
    }
  }
`);

export const CheckAuditLogDocument = graphql(`
  mutation CheckAuditLog($input: CheckAuditLogInput!) {
    checkAuditLog(input: $input) {
      __typename
      ... on AuditState {
        holds
        checkedAt
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ExportAuditLogDocument = graphql(`
  mutation ExportAuditLog($input: ExportAuditLogInput!) {
    exportAuditLog(input: $input) {
      __typename
      ... on AuditFile {
        name
        text
        rows
        cut
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type AuditEvent = ResultOf<typeof AuditEventsDocument>['auditEvents']['nodes'][number];
export type AuditActor = ResultOf<typeof AuditSummaryDocument>['auditSummary']['actors'][number];
export type AuditFinding = ResultOf<typeof AuditSummaryDocument>['auditSummary']['findings'][number];
