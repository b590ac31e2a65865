import type { CheckInAnswer, CheckInState } from './operation-codes.js';

/** Minutes after its hour in which a check-in may still come before it is an alarm: enough to put the phone back in reach. */
export const checkInGraceMinutes = 5;
/** "I am safe" answers what is due within this many minutes as well: nobody taps twice in a car. */
export const checkInEarlyMinutes = 15;
export const mostCheckIns = 48;

export interface CheckInHours {
  readonly dueAt: Date;
  readonly answer: CheckInAnswer | null;
  readonly stoodDownAt: Date | null;
}

const MINUTE_MS = 60_000;

export function checkInState({ dueAt, answer, stoodDownAt }: CheckInHours, now: Date): CheckInState {
  if (answer) return answer;
  if (stoodDownAt) return 'STOOD_DOWN';
  const late = (now.getTime() - dueAt.getTime()) / MINUTE_MS;
  if (late >= checkInGraceMinutes) return 'OVERDUE';
  return late >= -checkInEarlyMinutes ? 'DUE' : 'PLANNED';
}

/** Whether a word now answers it: whatever is late, and what comes due soon. */
export const answeredBy = (dueAt: Date, now: Date): boolean =>
  dueAt.getTime() - now.getTime() <= checkInEarlyMinutes * MINUTE_MS;

/** The hours of a plan: the first, then one after another. */
export function checkInHours(first: Date, everyMinutes: number, times: number): Date[] {
  return Array.from({ length: times }, (_, at) => new Date(first.getTime() + at * everyMinutes * MINUTE_MS));
}
