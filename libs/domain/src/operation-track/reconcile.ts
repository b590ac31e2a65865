import type { RosterDecision, RosterOutcome } from '../codes/index.js';
import type { RosterGap } from './operation-codes.js';

/** What of a row counts: a row that is no person more (a double, or left out) counts nowhere. */
export interface CountedRow {
  readonly position: number;
  readonly outcome: RosterOutcome;
  readonly decision: RosterDecision;
  /** The person stood on a list before, or was named beforehand. */
  readonly listed: boolean;
}

export interface OpenRow {
  readonly position: number;
  readonly gap: RosterGap;
}

/** expected + unexpected = sum of outcomes; `open` names the rows that keep it from being so. */
export interface Reconciliation {
  /** People who were on a list. */
  readonly expected: number;
  /** People who were on none. */
  readonly unexpected: number;
  readonly outcomes: Readonly<Record<Exclude<RosterOutcome, 'EXPECTED'>, number>>;
  /** Of all outcomes: whoever is still expected has none. */
  readonly sum: number;
  readonly setAside: number;
  readonly open: readonly OpenRow[];
  readonly even: boolean;
}

const setAside: readonly RosterDecision[] = ['SAME_AS_ROW', 'LEFT_OUT'];
export const countsAsPerson = (row: Pick<CountedRow, 'decision'>): boolean => !setAside.includes(row.decision);

/** Why a row is open; undefined: it is settled. */
export function gapOf(row: Pick<CountedRow, 'outcome' | 'listed' | 'decision'>): RosterGap | undefined {
  if (!countsAsPerson(row)) return undefined;
  if (row.outcome === 'EXPECTED') return 'STILL_EXPECTED';
  if (row.listed) return row.outcome === 'UNEXPECTED' ? 'LISTED_UNEXPECTED' : undefined;
  return row.outcome === 'ABSENT' || row.outcome === 'MOVED_BEFORE' ? 'UNLISTED_ABSENT' : undefined;
}

export function reconcile(rows: readonly CountedRow[]): Reconciliation {
  const people = rows.filter(countsAsPerson);
  const of = (outcome: RosterOutcome): number => people.filter((row) => row.outcome === outcome).length;
  const outcomes = {
    FOUND: of('FOUND'),
    REFUSED: of('REFUSED'),
    MOVED_BEFORE: of('MOVED_BEFORE'),
    ABSENT: of('ABSENT'),
    UNEXPECTED: of('UNEXPECTED'),
  };
  const expected = people.filter((row) => row.listed).length;
  const sum = Object.values(outcomes).reduce((all, one) => all + one, 0);
  const open = rows
    .flatMap((row): OpenRow[] => {
      const gap = gapOf(row);
      return gap ? [{ position: row.position, gap }] : [];
    })
    .sort((a, b) => a.position - b.position);
  return {
    expected,
    unexpected: people.length - expected,
    outcomes,
    sum,
    setAside: rows.length - people.length,
    open,
    even: open.length === 0 && people.length === sum,
  };
}

/** The outcome as it is kept: who was on a list is found, who was on none is there unexpectedly. Both came out. */
export function outcomeFor(listed: boolean, wanted: RosterOutcome): RosterOutcome {
  if (listed) return wanted === 'UNEXPECTED' ? 'FOUND' : wanted;
  return wanted === 'FOUND' || wanted === 'EXPECTED' ? 'UNEXPECTED' : wanted;
}

/** What a device saw when it marked, what it wants, and what stands there by now. */
export type MarkVerdict = 'WRITE' | 'SAME' | 'CONFLICT';

/**
 * Several devices mark the same row. The same word twice is one word; a mark on what was seen is written, whatever else of the
 * row changed meanwhile; a mark on something else is a question to a person, and never written over the other.
 */
export function judgeMark<Word>(now: Word, seen: Word, wanted: Word): MarkVerdict {
  if (now === wanted) return 'SAME';
  return now === seen ? 'WRITE' : 'CONFLICT';
}
