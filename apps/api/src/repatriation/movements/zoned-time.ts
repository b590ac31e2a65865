import { isTimeZone } from '@homeward/domain';

/** Offset of a zone at an instant, in minutes east of UTC. */
function offsetAt(zone: string, instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((local - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/**
 * The instant of a time as a ticket writes it. Undefined for what is no time, no zone, or an hour that the change to
 * summer time leaves out; of an hour that comes twice, the first.
 * @param local YYYY-MM-DDTHH:MM
 */
export function instantOf(local: string, zone: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local);
  if (!match || !isTimeZone(zone)) return undefined;
  const [, year, month, day, hour, minute] = match.map(Number) as [number, number, number, number, number, number];
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // Date.UTC rolls 31 February and 25 o'clock over instead of refusing them.
  if (new Date(asUtc).toISOString().slice(0, 16) !== local) return undefined;
  const candidates = [offsetAt(zone, new Date(asUtc - 86_400_000)), offsetAt(zone, new Date(asUtc + 86_400_000))]
    .map((offset) => new Date(asUtc - offset * 60_000))
    .filter((instant) => asUtc - instant.getTime() === offsetAt(zone, instant) * 60_000);
  return candidates.sort((a, b) => a.getTime() - b.getTime())[0];
}
