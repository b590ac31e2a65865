/** What stands in the calendar: each has its own right, its own page, and its own rule for when it is late. */
export const calendarKinds = [
  'STEP',
  'HANDOVER',
  'FOLLOW_UP',
  'TASK',
  'DEADLINE',
  'CUSTODY_REVIEW',
  'HEARING',
  'STAY_ENDS',
  'FINE_WARNING',
  'DOCUMENT_EXPIRES',
  'DEPARTURE',
  'ARRIVAL',
  'HOME_EXPECTED',
  'RESCUE_CHASE',
  'OPERATION',
  'OPERATION_TASK',
  'CHECK_IN',
  'SHARE_ENDS',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A quarter and the edges of its months; more is a list and not a calendar. */
export const CALENDAR_DAYS = 100;
