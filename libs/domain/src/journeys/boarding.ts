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

/**
 * What the marks of the first leg say of a departure. Nobody is guessed: who was not ticked, or is still looked for, has to be
 * decided by whoever records it. Without a single mark there is nothing to go by.
 */
export function departureBy(
  marks: readonly BoardingMark[],
): readonly ('DEPARTED' | (typeof leftBehind)[number] | null)[] {
  if (marks.every((mark) => mark === 'NOT_YET')) return marks.map(() => 'DEPARTED');
  return marks.map((mark) =>
    mark === 'ABOARD' || mark === 'ARRIVED'
      ? 'DEPARTED'
      : staysBehind(mark)
        ? (mark as (typeof leftBehind)[number])
        : null,
  );
}

/** Who of those on the last leg has arrived: those whom escorts ticked, or everybody where nobody was ticked there. */
export function arrivedBy(marks: readonly BoardingMark[]): readonly boolean[] {
  const ticked = marks.includes('ARRIVED');
  return marks.map((mark) => !ticked || mark === 'ARRIVED');
}
