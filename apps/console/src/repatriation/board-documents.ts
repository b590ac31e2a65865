import { graphql } from '../gql/index.js';

export const CompleteItemsDocument = graphql(`
  mutation CompleteItems($input: CompleteItemsInput!) {
    completeItems(input: $input) {
      __typename
      ... on CompletedItems {
        completed
        notCompleted {
          caseId
          reference
          message
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReopenItemsDocument = graphql(`
  mutation ReopenItems($input: ReopenItemsInput!) {
    reopenItems(input: $input) {
      __typename
      ... on CompletedItems {
        completed
        notCompleted {
          caseId
          reference
          message
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const BoardDocument = graphql(`
  query RepatriationBoard($group: BoardGrouping!, $filter: BoardFilter) {
    repatriationBoard(group: $group, filter: $filter) {
      people
      overdue
      held
      stuck
      groups {
        key
        title
        people
        waiting
        overdue
        oldestSince
        mission {
          ...MissionRefParts
        }
      }
      fines {
        currency
        amountMinor
        perDayMinor
        people
      }
    }
  }
`);

export const WaitingItemsDocument = graphql(`
  query WaitingItems($filter: BoardFilter, $first: Int, $after: String) {
    waitingItems(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        caseId
        reference
        initials
        nationality
        item
        title
        state
        party
        since
        dueOn
        overdueDays
        heldBy
        stuck {
          ...StuckParts
        }
        forecast {
          homeOn
          from
          to
        }
        mission {
          ...MissionRefParts
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
    }
  }
`);
