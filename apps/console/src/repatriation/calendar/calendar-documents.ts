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
      moreFines
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
