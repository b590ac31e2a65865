import type { T } from '../i18n/use-t.js';

const dayMs = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO day stays that day everywhere; an instant falls on a day of a time zone. Undefined for what is no date. */
export function dayIn(value: string, timeZone: string): CalendarDay | undefined {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (plain) return { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) };
  const at = Date.parse(value);
  if (Number.isNaN(at)) return undefined;
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((entry) => entry.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const serial = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / dayMs;

/** Whole days from `value` to now in the zone: positive is past, negative is to come. */
export function daysSince(value: string, now: Date, timeZone: string): number | undefined {
  const then = dayIn(value, timeZone);
  const today = dayIn(now.toISOString(), timeZone);
  return then && today ? serial(today) - serial(then) : undefined;
}

/** "3 Mar 2026"; also "Mar 2026" and "2026" for dates known in part. */
export function dateWords(value: string, timeZone: string, t: T): string {
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  if (partial) return partial[2] === undefined ? value : `${t(`shell.date.m${Number(partial[2])}`)} ${partial[1]}`;
  const day = dayIn(value, timeZone);
  return day ? `${day.day} ${t(`shell.date.m${day.month}`)} ${day.year}` : t('shell.date.unknown');
}

/** "today", "12 d ago", "in 3 d". */
export function distanceWords(value: string, now: Date, timeZone: string, t: T): string | undefined {
  const days = daysSince(value, now, timeZone);
  if (days === undefined) return undefined;
  if (days === 0) return t('shell.date.today');
  if (days === 1) return t('shell.date.yesterday');
  if (days === -1) return t('shell.date.tomorrow');
  return days > 0 ? t('shell.date.daysAgo', { count: days }) : t('shell.date.inDays', { count: -days });
}

export function timeWords(value: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(value),
  );
}

/** "20 s ago", "5 min ago", "3 h ago", then days. */
export function agoWords(value: string, now: Date, timeZone: string, t: T): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(value)) / 1000));
  if (Number.isNaN(seconds)) return t('shell.date.unknown');
  if (seconds < 5) return t('shell.date.now');
  if (seconds < 60) return t('shell.date.secondsAgo', { count: seconds });
  if (seconds < 3_600) return t('shell.date.minutesAgo', { count: Math.floor(seconds / 60) });
  if (seconds < 86_400) return t('shell.date.hoursAgo', { count: Math.floor(seconds / 3_600) });
  return distanceWords(value, now, timeZone, t) ?? t('shell.date.unknown');
}
