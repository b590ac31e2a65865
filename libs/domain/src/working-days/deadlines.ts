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
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

const HOUR = 60;
const DAY = 24 * HOUR;

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
} as const satisfies Record<DeadlineKind, number>;

export type DeadlineOverrides = Readonly<Partial<Record<DeadlineKind, number>>>;

/** When something that started at `from` is due; organisations override single deadlines, in minutes. */
export function dueAt(kind: DeadlineKind, from: Date, overrides: DeadlineOverrides = {}): Date {
  const minutes = overrides[kind] ?? defaultDeadlines[kind];
  return new Date(from.getTime() + minutes * 60_000);
}
