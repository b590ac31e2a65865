import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const RetentionFilesDocument = graphql(`
  query RetentionFiles($category: RetentionCategory, $soon: Boolean, $after: String) {
    retentionFiles(category: $category, soon: $soon, first: 50, after: $after) {
      nodes {
        reference
        caseId
        category
        countedFrom
        dueOn
        keeps
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
export type RetentionFile = ResultOf<typeof RetentionFilesDocument>['retentionFiles']['nodes'][number];

export const RetentionDryRunDocument = graphql(`
  query RetentionDryRun($references: [ShortText!]!) {
    retentionDryRun(references: $references) {
      goes {
        reference
        category
        dueOn
      }
      skipped {
        reference
        why
      }
      counts {
        records
        rosterRows
        lists
        files
        bytes
        shares
        tasks
        people
      }
    }
  }
`);
export type DryRun = ResultOf<typeof RetentionDryRunDocument>['retentionDryRun'];

export const AskRetentionDocument = graphql(`
  mutation AskRetention($input: AskRetentionInput!) {
    askRetention(input: $input) {
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

export const RetentionBatchesDocument = graphql(`
  query RetentionBatches($after: String) {
    retentionBatches(first: 10, after: $after) {
      nodes {
        id
        approvalId
        decision
        askedAt
        askedBy {
          displayName
        }
        decidedBy {
          displayName
        }
        cases
        erased
        waiting
        done {
          records
          files
          people
        }
        left {
          reference
          why
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
export type RetentionBatch = ResultOf<typeof RetentionBatchesDocument>['retentionBatches']['nodes'][number];

export const RetentionRulesDocument = graphql(`
  query RetentionRules {
    retentionRules {
      category
      event
      months
      decided
      basis
      setBy {
        displayName
      }
      setAt
      version
    }
  }
`);
export type RetentionRule = ResultOf<typeof RetentionRulesDocument>['retentionRules'][number];

export const SetRetentionRuleDocument = graphql(`
  mutation SetRetentionRule($input: SetRetentionRuleInput!) {
    setRetentionRule(input: $input) {
      __typename
      ... on RetentionRule {
        category
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
