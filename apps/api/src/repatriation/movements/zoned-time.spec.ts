import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf } from './zoned-time.js';

const shown = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(instant)
    .replace(' ', 'T');

describe('the time on a ticket', () => {
  it('reads it in the zone of its place', () => {
    expect(instantOf('2026-11-22T23:55', 'Asia/Phnom_Penh')?.toISOString()).toBe('2026-11-22T16:55:00.000Z');
    expect(instantOf('2026-11-23T06:10', 'Asia/Jakarta')?.toISOString()).toBe('2026-11-22T23:10:00.000Z');
    expect(instantOf('2026-07-01T12:00', 'Europe/Paris')?.toISOString()).toBe('2026-07-01T10:00:00.000Z');
    expect(instantOf('2026-03-01T08:00', 'Asia/Kathmandu')?.toISOString()).toBe('2026-03-01T02:15:00.000Z');
  });

  it('takes the first of an hour that comes twice and none of one that is left out', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Paris')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29T02:30', 'Europe/Paris')).toBeUndefined();
  });

  it('refuses what is no time or no zone', () => {
    for (const wrong of ['2026-02-31T10:00', '2026-01-01T25:00', '2026-01-01', '2026-01-01T10:00Z', ''])
      expect(instantOf(wrong, 'Asia/Phnom_Penh')).toBeUndefined();
    expect(instantOf('2026-01-01T10:00', 'Phnom Penh')).toBeUndefined();
  });

  it('is what a clock there shows, for any zone and minute', () => {
    const zone = fc.constantFrom(
      'Asia/Phnom_Penh',
      'Asia/Kathmandu',
      'Africa/Addis_Ababa',
      'America/Sao_Paulo',
      'Europe/London',
      'Pacific/Auckland',
    );
    const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(zone, minute, (name, at) => {
        const local = shown(new Date(at * 60_000), name);
        const found = instantOf(local, name);
        return found !== undefined && shown(found, name) === local;
      }),
    );
  });
});
