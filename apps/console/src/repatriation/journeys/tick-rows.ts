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

export type Companion = TickLine['companions'][number];

/** Of the person of a seat, or of a child or relative who travels with them. */
interface Said {
  readonly mark: BoardingMark;
  /** Pressed on this phone and not sent yet. */
  readonly unsent: boolean;
  /** Of this leg, the last first. */
  readonly ticks: readonly Tick[];
}
export interface CompanionRow extends Said {
  readonly companion: Companion;
}
export interface TickRow extends Said {
  readonly line: TickLine;
  readonly along: readonly CompanionRow[];
}

/** Seat, leg and who sits there: what the store keeps one word of. */
export const entryOf = (passengerId: string, legId: string, companionId: string | null = null): string =>
  [passengerId, legId, ...(companionId === null ? [] : [companionId])].join(' ');

/** Rows of one leg: what all escorts said, and over it what waits on this phone. */
export function tickRows(
  lines: readonly TickLine[],
  ticks: readonly Tick[],
  waiting: readonly Waiting[],
  legId: string,
): readonly TickRow[] {
  const said = (passengerId: string, companionId: string | null): Said => {
    const own = ticks
      .filter(
        (tick) =>
          tick.passengerId === passengerId && tick.legId === legId && (tick.companionId ?? null) === companionId,
      )
      .toReversed();
    const entry = entryOf(passengerId, legId, companionId);
    const mine = waiting.filter((mark) => mark.kind === 'tick' && mark.entryId === entry).at(-1);
    return {
      mark: mine?.kind === 'tick' ? mine.outcome : (own[0]?.mark ?? 'NOT_YET'),
      unsent: mine !== undefined,
      ticks: own,
    };
  };
  return lines.map((line) => ({
    line,
    ...said(line.id, null),
    along: line.companions.map((companion) => ({ companion, ...said(line.id, companion.id) })),
  }));
}

export const tickFilters = ['ALL', 'OPEN', 'BEHIND', 'MINORS'] as const;
export type TickFilter = (typeof tickFilters)[number];

const marksOf = ({ mark, along }: TickRow): readonly BoardingMark[] => [mark, ...along.map((one) => one.mark)];
const holds: Readonly<Record<TickFilter, (row: TickRow) => boolean>> = {
  ALL: () => true,
  OPEN: (row) => marksOf(row).some((mark) => mark === 'NOT_YET' || mark === 'MISSING'),
  BEHIND: (row) => marksOf(row).some(staysBehind),
  MINORS: ({ line }) => line.minor || line.companions.some(({ minor }) => minor),
};

/** By number, seat, reference or name in either script. A plain number is a number, and not part of a reference. */
export function found(rows: readonly TickRow[], only: TickFilter, text: string): readonly TickRow[] {
  const wanted = text.trim().toLocaleLowerCase();
  return rows.filter((row) => {
    if (!holds[only](row)) return false;
    if (wanted === '') return true;
    const { position, reference, name, romanisedName } = row.line;
    const seats = row.line.seats.map(({ seat }) => seat);
    if (/^\d{1,3}$/.test(wanted)) return String(position) === wanted || seats.includes(wanted);
    return [...seats, reference, name, romanisedName, ...row.line.companions.map((one) => one.name)].some((value) =>
      value?.toLocaleLowerCase().includes(wanted),
    );
  });
}
