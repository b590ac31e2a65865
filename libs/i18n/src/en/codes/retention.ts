/** Codes of keeping and erasing, in English. */
export const retentionCodes = {
  retentionCategories: {
    RETURNED_HOME: 'closed, back home',
    CAME_OUT: 'closed after coming out',
    NEVER_OUT: 'ended without coming out',
    PLEA_UNANSWERED: 'plea that led to nothing',
    LOST_CONTACT: 'contact lost',
    DUPLICATE: 'double of another case',
    DECEASED: 'the person died',
  },
  retentionEvents: {
    END: 'end of the case',
    LAST_CHANGE: 'last entry of the timeline',
  },
  retentionKeeps: {
    REOPENED: 'opened again',
    HOLD: 'on hold',
    OPEN_TASKS: 'open tasks',
    JOURNEY: 'a journey is booked',
    OTHER_CASE: 'another case of the person is open',
    NOT_DECIDED: 'your organisation has not decided on this category',
    ASKED: 'asked for already',
    NOT_DUE: 'not due, or erased already',
  },
  retentionOutcomes: {
    ERASED: 'erased',
    SKIPPED: 'kept',
    GONE: 'erased before',
  },
  holdGrounds: {
    COURT: 'court case or claim',
    POLICE: 'police investigation',
    COMPLAINT: 'complaint or audit',
    PERSON_ASKED: 'the person asked for it',
    SAFETY: 'safety of somebody',
    OTHER: 'another ground',
  },
};
