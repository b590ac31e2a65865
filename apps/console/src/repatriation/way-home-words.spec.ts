import { describe, expect, it } from '@jest/globals';
import { cityOf, hasPassed, zoneOfCountry, zones } from './journey-words.js';
import { firstToDo, fromMinor, toMinor } from './way-home-words.js';

describe('money that is typed', () => {
  it('is counted in the smallest unit that its currency has', () => {
    expect(toMinor(12.34, 'USD')).toBe(1234);
    expect(toMinor(3_000_000, 'VND')).toBe(3_000_000);
    expect(toMinor(1.5, 'KWD')).toBe(1500);
    expect(toMinor(19.99, null)).toBe(1999);
    expect(toMinor(null, 'USD')).toBeNull();
    expect(toMinor(Number.NaN, 'USD')).toBeNull();
  });

  it('comes back as it was typed', () => {
    for (const [value, currency] of [
      [600, 'USD'],
      [25_000, 'VND'],
      [0.125, 'TND'],
    ] as const)
      expect(fromMinor(toMinor(value, currency) ?? 0, currency)).toBe(value);
  });
});

describe('the step to look at first', () => {
  const step = (
    item: string,
    over: Partial<{ state: 'OPEN' | 'DONE'; ready: boolean; held: boolean; late: number }>,
  ) => ({
    item,
    state: over.state ?? ('OPEN' as const),
    ready: over.ready ?? true,
    heldBy: over.held === true ? (['ON_HOLD'] as const).slice() : [],
    overdueDays: over.late ?? 0,
  });

  it('is the longest overdue that nothing holds', () => {
    const items = [step('a', { late: 2 }), step('b', { late: 9, held: true }), step('c', { late: 4 })];
    expect(firstToDo(items)?.item).toBe('c');
  });

  it('stays on what is held up when nothing else can be done', () => {
    const items = [step('a', { state: 'DONE' }), step('b', { held: true }), step('c', { ready: false })];
    expect(firstToDo(items)?.item).toBe('b');
  });

  it('is none when all is done', () => {
    expect(firstToDo([step('a', { state: 'DONE' }), step('b', { ready: false })])).toBeUndefined();
  });
});

describe('clocks of journeys', () => {
  it('offers for a country only zones that the list has and the machine knows', () => {
    for (const zone of Object.values(zoneOfCountry)) {
      expect(zones).toContain(zone);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('names the place', () => {
    expect(cityOf('Asia/Ho_Chi_Minh')).toBe('Ho Chi Minh');
    expect(cityOf('UTC')).toBe('UTC');
  });

  it('knows what should have left', () => {
    expect(hasPassed('2026-11-26T03:00:00Z', new Date('2026-11-26T03:00:01Z'))).toBe(true);
    expect(hasPassed('2026-11-26T03:00:00Z', new Date('2026-11-26T02:59:59Z'))).toBe(false);
  });
});
