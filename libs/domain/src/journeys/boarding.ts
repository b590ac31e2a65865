import { leftBehind } from './journey-codes.js';

/** What an escort says of somebody on one leg. MISSING: looked for and not found yet; the reasons are for who stays behind. */
export const boardingMarks = [
  'NOT_YET',
  'ABOARD',
  'MISSING',
  'NO_SHOW',
  'STOPPED_AT_BORDER',
  'DENIED_BOARDING',
  'FELL_ILL',
  'ARRIVED',
] as const;
export type BoardingMark = (typeof boardingMarks)[number];

export const staysBehind = (mark: BoardingMark): boolean => (leftBehind as readonly string[]).includes(mark);

export interface Boarding {
  readonly all: number;
  /** Got in, whether or not they have arrived by now. */
  readonly aboard: number;
  readonly arrived: number;
  readonly missing: number;
  readonly behind: number;
  readonly open: number;
}

/** Everybody is in exactly one of open, missing, behind and aboard. */
export function boardingOf(marks: readonly BoardingMark[]): Boarding {
  const count = (fits: (mark: BoardingMark) => boolean): number => marks.filter(fits).length;
  return {
    all: marks.length,
    aboard: count((mark) => mark === 'ABOARD' || mark === 'ARRIVED'),
    arrived: count((mark) => mark === 'ARRIVED'),
    missing: count((mark) => mark === 'MISSING'),
    behind: count(staysBehind),
    open: count((mark) => mark === 'NOT_YET'),
  };
}
