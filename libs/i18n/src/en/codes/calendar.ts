/** Codes of the calendar, in English. */
export const calendarCodes = {
  calendarKinds: {
    STEP: 'step of the way home',
    HANDOVER: 'handover',
    FOLLOW_UP: 'follow-up',
    TASK: 'task',
    DEADLINE: 'deadline',
    CUSTODY_REVIEW: 'custody review',
    HEARING: 'hearing or appointment',
    STAY_ENDS: 'legal stay ends',
    FINE_WARNING: 'fine warning',
    DOCUMENT_EXPIRES: 'paper expires',
    DEPARTURE: 'departure',
    ARRIVAL: 'arrival',
    HOME_EXPECTED: 'home, estimated',
    RESCUE_CHASE: 'request to chase',
    OPERATION: 'own operation',
    OPERATION_TASK: 'task of an operation',
    CHECK_IN: 'own check-in',
    SHARE_ENDS: 'share ends',
  },
};
