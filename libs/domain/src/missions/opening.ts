import {
  addDays,
  dayIn,
  isWorkingDay,
  type IsoDate,
  type Weekday,
  type WorkingCalendar,
} from '../working-days/working-days.js';

/** 'HH:MM-HH:MM', of the mission's own time on its working days. */
const SPAN = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/u;
const mostSpans = 4;

export type OpeningProblem = 'OPENING_UNREADABLE' | 'OPENING_OVERLAPS' | 'OPENING_TOO_MANY';

/** What is wrong with opening hours; they follow each other within one day. */
export function openingProblem(spans: readonly string[]): OpeningProblem | undefined {
  if (spans.length > mostSpans) return 'OPENING_TOO_MANY';
  if (spans.some((span) => !SPAN.test(span))) return 'OPENING_UNREADABLE';
  const times = spans.flatMap((span) => span.split('-'));
  return times.some((time, at) => at > 0 && time <= (times[at - 1] ?? '')) ? 'OPENING_OVERLAPS' : undefined;
}

/** "09:00-12:00, 14:00-16:00" as somebody types it. */
export const readOpening = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map((span) =>
      span
        .replace(/\s/gu, '')
        .replace(/[–—]/u, '-')
        .replace(/(^|-)(\d:)/gu, '$10$2'),
    )
    .filter((span) => span !== '');

export interface OpeningOf {
  /** ISO weekdays on which it is closed: 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly IsoDate[];
  readonly zone: string;
  readonly opening: readonly string[];
}

export interface OpenState {
  readonly open: boolean;
  /** The day there on which it next opens, or closes when it is open. */
  readonly day: IsoDate;
  /** HH:MM there: when it opens, or closes when it is open. */
  readonly time: string;
}

/** A year of holidays without one day between is a mistake in the calendar and not a mission. */
const looksAhead = 400;

/**
 * Whether a mission is open at an instant, and until or from when, by its own clock. Undefined where its hours or its zone are
 * not known, or where no day of the coming year is open: nothing is said rather than something wrong.
 */
export function openAt(mission: OpeningOf, instant: Date): OpenState | undefined {
  const { opening, zone, weekend, holidays } = mission;
  // No span at all would be "never closed" to every question that asks all spans.
  if (zone === '' || opening.length === 0 || openingProblem(opening)) return undefined;
  const calendar: WorkingCalendar = { weekend: weekend.map((day) => (day % 7) as Weekday), holidays };
  const today = dayIn(zone, instant);
  const now = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  const spans = opening.map((span) => span.split('-') as [string, string]);
  for (let ahead = 0; ahead <= looksAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isWorkingDay(day, calendar)) continue;
    for (const [from, to] of spans) {
      if (ahead === 0 && now >= to) continue;
      const open = ahead === 0 && now >= from;
      return { open, day, time: open ? to : from };
    }
  }
  return undefined;
}
