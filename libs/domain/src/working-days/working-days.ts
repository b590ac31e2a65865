/**
 * Dates of this work are calendar days ('YYYY-MM-DD'), never instants: a fine grows per day, a mission answers in
 * working days, and a case is read in Phnom Penh and in Addis Ababa alike. Everything here counts on UTC midnights so
 * that no time zone or summer time of the machine can shift a deadline.
 */
export type IsoDate = string;

/** 0 is Sunday, as in Date.getUTCDay. Missions differ: Friday and Saturday in some, Saturday and Sunday in most. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface WorkingCalendar {
  readonly weekend: readonly Weekday[];
  readonly holidays: readonly IsoDate[];
}

export const plainCalendar: WorkingCalendar = { weekend: [0, 6], holidays: [] };

/** Where the work is done; an organisation may set another. */
export const defaultZone = 'Asia/Phnom_Penh';

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function epochDay(date: IsoDate): number {
  const parts = ISO_DATE.exec(date);
  if (!parts) throw new RangeError('not an ISO date');
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  // Date.UTC reads years 0 to 99 as 1900 to 1999 and rolls 31 February over: both are refused, not repaired.
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) {
    throw new RangeError('not a day of the calendar');
  }
  return time / DAY_MS;
}

function fromEpochDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  try {
    epochDay(value);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError('days must be whole');
  return fromEpochDay(epochDay(date) + days);
}

/** Days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

export function weekdayOf(date: IsoDate): Weekday {
  return new Date(epochDay(date) * DAY_MS).getUTCDay() as Weekday;
}

export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(weekdayOf(date)) && !calendar.holidays.includes(date);
}

/** A calendar without one working day would make every deadline endless, so it is refused when it is used. */
function assertHasWorkingDays(calendar: WorkingCalendar): void {
  if (new Set(calendar.weekend).size > 6) throw new RangeError('a calendar needs at least one working day a week');
}

/**
 * The n-th working day after `date` (the day itself never counts: a letter handed over on Monday with five working
 * days is due the next Monday). n = 0 gives the date, moved on to a working day if it is none.
 */
export function addWorkingDays(date: IsoDate, n: number, calendar: WorkingCalendar): IsoDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('working days must be a whole number, 0 or more');
  assertHasWorkingDays(calendar);
  const free = new Set(calendar.holidays);
  const weekend = new Set<number>(calendar.weekend);
  let day = epochDay(date);
  let left = n;
  const works = (at: number): boolean => !weekend.has(new Date(at * DAY_MS).getUTCDay()) && !free.has(fromEpochDay(at));
  while (left > 0 || !works(day)) {
    day += 1;
    if (left > 0 && works(day)) left -= 1;
  }
  return fromEpochDay(day);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  assertHasWorkingDays(calendar);
  let count = 0;
  for (let day = epochDay(from) + 1; day <= epochDay(to); day += 1) {
    if (isWorkingDay(fromEpochDay(day), calendar)) count += 1;
  }
  return count;
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone: at 18:00 UTC it is already tomorrow in Phnom Penh. */
export function dayIn(zone: string, instant: Date): IsoDate {
  let format = formatters.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, format);
  }
  const part = (type: string): string => format.formatToParts(instant).find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

export function todayIn(zone: string = defaultZone, now: Date = new Date()): IsoDate {
  return dayIn(zone, now);
}
