import { addDays, daysBetween, type IsoDate, weekdayOf } from '@homeward/domain';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day on which the books begin, well before the first case. */
export const FOUNDED = -1300;

/**
 * Everything in the fictional data is told as days before today, so that things are due now on whatever day somebody
 * tries Homeward. `-3` is three days ago, `5` in five days.
 */
export class Days {
  private readonly midnight: number;
  private readonly known = new Map<number, IsoDate>();

  constructor(readonly today: IsoDate) {
    this.midnight = Date.parse(`${today}T00:00:00Z`);
    if (Number.isNaN(this.midnight)) throw new RangeError('today must be a date such as 2026-11-22');
  }

  iso(day: number): IsoDate {
    let found = this.known.get(day);
    if (found === undefined) {
      found = addDays(this.today, day);
      this.known.set(day, found);
    }
    return found;
  }

  /** Milliseconds of a moment in office hours of Phnom Penh (08:00 is 01:00 UTC). */
  moment(day: number, minuteOfOffice: number): number {
    return this.midnight + day * DAY_MS + (60 + Math.min(599, Math.max(0, minuteOfOffice))) * MINUTE_MS;
  }

  /** A moment of the field: raids begin at night. */
  night(day: number, minute: number): number {
    return this.midnight + day * DAY_MS - 7 * 60 * MINUTE_MS + (4 * 60 + minute) * MINUTE_MS;
  }

  dayOf(date: IsoDate): number {
    return daysBetween(this.today, date);
  }

  /** 0 is Sunday. */
  weekday(day: number): number {
    return weekdayOf(this.iso(day));
  }

  yearOf(day: number): number {
    return Number(this.iso(day).slice(0, 4));
  }
}

const midnights = new Map<number, string>();
const minutes = Array.from(
  { length: 1440 },
  (_, at) => `T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`,
);

/** ISO 8601 in UTC. Millions are written, nearly all on whole minutes: put together, not formatted. */
export function stamp(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const minute = minutes[(ms - day * DAY_MS) / MINUTE_MS];
  if (minute === undefined) return new Date(ms).toISOString();
  let date = midnights.get(day);
  if (date === undefined) {
    date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    midnights.set(day, date);
  }
  return date + minute;
}
