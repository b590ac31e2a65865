import { type BoardingMark, staysBehind } from '@homeward/domain';
import type { Mark as Waiting } from '../../rescues/marks-store.js';
import type { Mark } from '../way-home-words.js';
import type { Tick, TickLine } from './tick-documents.js';

export const tickMarks: Readonly<Record<BoardingMark, Mark>> = {
  NOT_YET: { tone: 'unknown', shape: 'open' },
  ABOARD: { tone: 'done', shape: 'half' },
  MISSING: { tone: 'danger', shape: 'open' },
  NO_SHOW: { tone: 'danger', shape: 'full' },
  STOPPED_AT_BORDER: { tone: 'danger', shape: 'full' },
  DENIED_BOARDING: { tone: 'danger', shape: 'full' },
  FELL_ILL: { tone: 'danger', shape: 'half' },
  ARRIVED: { tone: 'done', shape: 'full' },
};

export interface TickRow {
  readonly line: TickLine;
  readonly mark: BoardingMark;
  /** Pressed on this phone and not sent yet. */
  readonly unsent: boolean;
  /** Of this leg, the last first. */
  readonly ticks: readonly Tick[];
}

/** Seat and leg: what the store keeps one word of. */
export const entryOf = (passengerId: string, legId: string): string => `${passengerId} ${legId}`;

/** Rows of one leg: what all escorts said, and over it what waits on this phone. */
export function tickRows(
  lines: readonly TickLine[],
  ticks: readonly Tick[],
  waiting: readonly Waiting[],
  legId: string,
): readonly TickRow[] {
  return lines.map((line) => {
    const said = ticks.filter((tick) => tick.passengerId === line.id && tick.legId === legId).toReversed();
    const mine = waiting.filter((mark) => mark.kind === 'tick' && mark.entryId === entryOf(line.id, legId)).at(-1);
    return {
      line,
      mark: mine?.kind === 'tick' ? mine.outcome : (said[0]?.mark ?? 'NOT_YET'),
      unsent: mine !== undefined,
      ticks: said,
    };
  });
}

export const tickFilters = ['ALL', 'OPEN', 'BEHIND', 'MINORS'] as const;
export type TickFilter = (typeof tickFilters)[number];

const holds: Readonly<Record<TickFilter, (row: TickRow) => boolean>> = {
  ALL: () => true,
  OPEN: ({ mark }) => mark === 'NOT_YET' || mark === 'MISSING',
  BEHIND: ({ mark }) => staysBehind(mark),
  MINORS: ({ line }) => line.minor || line.companions > 0,
};

/** By number, seat, reference or name in either script. A plain number is a number, and not part of a reference. */
export function found(rows: readonly TickRow[], only: TickFilter, text: string): readonly TickRow[] {
  const wanted = text.trim().toLocaleLowerCase();
  return rows.filter((row) => {
    if (!holds[only](row)) return false;
    if (wanted === '') return true;
    const { position, seat, reference, name, romanisedName } = row.line;
    if (/^\d{1,3}$/.test(wanted)) return String(position) === wanted || seat.toLocaleLowerCase() === wanted;
    return [seat, reference, name, romanisedName].some((value) => value?.toLocaleLowerCase().includes(wanted));
  });
}
