import type { Sample } from '../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'home',
    on: 'organisation',
    document: `{ home { due { today overdue entries { id caseReference } } stuck { count own entries { caseId caseReference heldBy since } } drafts { interviewId } news { count entries { id } } byState { value count } byNationality { value count }
      timeToHome { since all { key people done } groups { key people } } fines { currency amountMinor perDayMinor people } approvals { count entries { id } answered { id } } glassReviews { id } notices { id } unassignedPleas { count entries { caseId } } waitingShares { id }
      administration { users usersWithoutTeam openInvitations } statistics { lastSealedAt releases } audit { kind count } } }`,
    variables: () => ({}),
  },
];
