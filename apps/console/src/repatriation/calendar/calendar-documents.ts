import { graphql } from '../../gql/index.js';
import type { ResultOf } from '../../data/typed-document.js';

export const CalendarEntryParts = graphql(`
  fragment CalendarEntryParts on CalendarEntry {
    id
    kind
    subjectId
    day
    at
    zone
    from
    until
    overdue
    caseId
    reference
    initials
    nationality
    item
    title
    deadline
    party
    since
    mission {
      ...MissionRefParts
    }
    word
    fromPlace
    toPlace
    number
    people
    amountMinor
    currency
    movable
    version
  }
`);

export const CalendarDocument = graphql(`
  query Calendar($from: Day!, $to: Day!, $filter: CalendarFilter) {
    calendar(from: $from, to: $to, filter: $filter) {
      today
      zone
      completeUntil
      moreEstimates
      days {
        day
        count
        overdue
        kinds {
          kind
          count
          overdue
        }
      }
      overdueCount
      overdue {
        ...CalendarEntryParts
      }
      entries {
        ...CalendarEntryParts
      }
      closures {
        day
        name
        mission {
          ...MissionRefParts
        }
      }
    }
  }
`);

export const CalendarDayDocument = graphql(`
  query CalendarDay($day: Day!, $filter: CalendarFilter, $after: String) {
    calendarDay(day: $day, filter: $filter, after: $after) {
      nodes {
        ...CalendarEntryParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const CalendarOverdueDocument = graphql(`
  query CalendarOverdue($filter: CalendarFilter, $after: String) {
    calendarOverdue(filter: $filter, after: $after) {
      nodes {
        ...CalendarEntryParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const MoveTaskDocument = graphql(`
  mutation MoveTask($input: RescheduleTaskInput!) {
    rescheduleTask(input: $input) {
      __typename
      ... on Task {
        id
        version
        dueOn
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type Calendar = ResultOf<typeof CalendarDocument>['calendar'];
export type Entry = Calendar['entries'][number];
export type Closure = Calendar['closures'][number];
export type DayCount = Calendar['days'][number];
