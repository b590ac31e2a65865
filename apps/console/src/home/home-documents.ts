import { graphql } from '../gql/index.js';
import type { HomeQuery } from '../gql/graphql.js';

export type Home = HomeQuery['home'];

/** One question for the whole page; a block that the role may not see comes back as null and is not drawn. */
export const HomeDocument = graphql(`
  query Home {
    home {
      due {
        today
        overdue
        entries {
          id
          kind
          caseId
          caseReference
          initials
          title
          deadline
          report
          item
          stepTitle
          dueOn
          dueAt
          overdueDays
        }
      }
      stuck {
        count
        own
        entries {
          caseId
          caseReference
          initials
          state
          heldBy
          since
          own
        }
      }
      drafts {
        interviewId
        caseReference
        initials
        section
        savedAt
      }
      news {
        since
        count
        entries {
          id
          at
          kind
          toState
          caseId
          caseReference
          initials
          actor {
            displayName
          }
        }
      }
      byState {
        value
        count
      }
      byNationality {
        value
        count
      }
      timeToHome {
        since
        all {
          ...TimeUntilParts
        }
        groups {
          ...TimeUntilParts
        }
      }
      fines {
        currency
        amountMinor
        perDayMinor
        people
      }
      approvals {
        count
        entries {
          ...ApprovalParts
        }
        answered {
          ...ApprovalParts
        }
      }
      glassReviews {
        ...BreakGlassParts
      }
      notices {
        ...NoticeParts
      }
      unassignedPleas {
        count
        entries {
          caseId
          caseReference
          initials
          danger
          nationality
          openedAt
        }
      }
      waitingShares {
        id
        caseReference
        initials
        sharedAt
        until
      }
      administration {
        users
        usersWithoutTeam
        openInvitations
      }
      statistics {
        lastSealedAt
        periodFrom
        periodTo
        releases
        withdrawn
      }
      audit {
        kind
        count
      }
    }
  }
`);
