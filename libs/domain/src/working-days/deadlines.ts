/**
 * Deadlines outside the checklist, with the defaults an organisation may change. Minutes, because the shortest is a
 * quarter of an hour: a plea in acute danger is answered before the phone is taken away.
 */
export const deadlineKinds = [
  'FIRST_REPLY',
  'FIRST_REPLY_ACUTE',
  'VERIFICATION',
  'CHASE_REQUEST',
  'ESCALATE_REQUEST',
  'SCREENING_BEGINS',
  'SCREENING_DECIDED',
  'CUSTODY_REVIEW',
  'BREAK_GLASS_REVIEW',
  'HELD_LONG',
  'HOUSE_NEED',
  'HOUSE_INCIDENT',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

const HOUR = 60;
const DAY = 24 * HOUR;
export const minutesIn = { MINUTES: 1, HOURS: HOUR, DAYS: DAY } as const;

export const defaultDeadlines = {
  FIRST_REPLY: HOUR,
  FIRST_REPLY_ACUTE: 15,
  VERIFICATION: 24 * HOUR,
  CHASE_REQUEST: 48 * HOUR,
  ESCALATE_REQUEST: 7 * DAY,
  SCREENING_BEGINS: 48 * HOUR,
  SCREENING_DECIDED: 15 * DAY,
  CUSTODY_REVIEW: 7 * DAY,
  BREAK_GLASS_REVIEW: 72 * HOUR,
  HELD_LONG: 30 * DAY,
  HOUSE_NEED: 2 * DAY,
  // The same day: somebody is missing, was hurt, or is looked for.
  HOUSE_INCIDENT: 4 * HOUR,
} as const satisfies Record<DeadlineKind, number>;

/**
 * Those that an organisation sets, in the unit in which people speak of them. The review of emergency access is not among
 * them: who opened the glass must not be able to wait its review out. The decision of a screening makes no task yet.
 */
export const settableDeadlines = {
  FIRST_REPLY: 'MINUTES',
  FIRST_REPLY_ACUTE: 'MINUTES',
  VERIFICATION: 'HOURS',
  CHASE_REQUEST: 'HOURS',
  ESCALATE_REQUEST: 'DAYS',
  SCREENING_BEGINS: 'HOURS',
  CUSTODY_REVIEW: 'DAYS',
  HELD_LONG: 'DAYS',
  HOUSE_NEED: 'DAYS',
  HOUSE_INCIDENT: 'HOURS',
} as const satisfies Partial<Record<DeadlineKind, keyof typeof minutesIn>>;
export type SettableDeadline = keyof typeof settableDeadlines;
export const isSettable = (kind: DeadlineKind): kind is SettableDeadline => kind in settableDeadlines;

/** Nothing sooner than people can act, nothing later than a quarter of a year. In minutes. */
export const deadlineLimits = { least: 5, most: 90 * DAY } as const;

export type DeadlineOverrides = Readonly<Partial<Record<DeadlineKind, number>>>;

/** When something that started at `from` is due; organisations override single deadlines, in minutes. */
export function dueAt(kind: DeadlineKind, from: Date, overrides: DeadlineOverrides = {}): Date {
  const minutes = overrides[kind] ?? defaultDeadlines[kind];
  return new Date(from.getTime() + minutes * 60_000);
}
