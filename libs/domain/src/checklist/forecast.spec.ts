import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checklistItems, type ChecklistItem } from '../codes/index.js';
import { daysBetween } from '../working-days/working-days.js';
import { basePlan, emptyChecklist } from './checklist.js';
import { type Checklist } from './checklist-items.js';
import { type DurationRow, type Spread, usualDays } from './durations.js';
import { forecast, type Forecast, type ForecastOptions } from './forecast.js';

const today = '2026-11-22';
const spread = (median: number, more: Partial<Spread> = {}): Spread => ({
  count: 20,
  lower: median / 2,
  median,
  upper: median * 2,
  basis: 'ITEM',
  ...more,
});
const done = (...items: ChecklistItem[]): Checklist =>
  emptyChecklist().map((r) =>
    items.includes(r.item as ChecklistItem) ? { item: r.item, state: 'DONE', on: '2026-11-01' } : r,
  );
const seen = (items: Checklist, more: Partial<ForecastOptions> = {}): Forecast => {
  const answer = forecast(items, {
    plan: basePlan,
    today,
    exceptions: [],
    waited: () => 0,
    usual: () => spread(2),
    flightOn: null,
    ...more,
  });
  if (!answer) throw new Error('handed over');
  return answer;
};
const days = (answer: Forecast): number => daysBetween(today, answer.homeOn ?? today);

describe('about when somebody is home', () => {
  it('names the path that decides, and what it waits on most', () => {
    const items = done('CONSENT_AND_RISK', 'MISSION_NOTIFIED');
    const answer = seen(items, { usual: (item) => spread(item === 'TRAVEL_DOCUMENT_ISSUED' ? 30 : 2) });
    expect(answer.path).toEqual([
      'NATIONALITY_VERIFIED',
      'TRAVEL_DOCUMENT_APPLIED',
      'TRAVEL_DOCUMENT_ISSUED',
      'EXIT_PERMIT',
      'MOVEMENT_BOOKED',
      'DEPARTED',
      'ARRIVED',
      'HANDED_OVER',
    ]);
    expect(answer.waitsMostOn).toBe('TRAVEL_DOCUMENT_ISSUED');
    expect(seen(items, { usual: (item) => spread(item === 'FINE_SETTLED' ? 90 : 2) }).path).toContain('WAIVER_ASKED');
    expect(answer.from && answer.homeOn && answer.to && answer.from < answer.homeOn && answer.homeOn < answer.to).toBe(
      true,
    );
  });

  it('gives the same date for the same facts, and a later one for slower work', () => {
    const items = done('CONSENT_AND_RISK');
    expect(seen(items)).toEqual(seen(items));
    fc.assert(
      fc.property(fc.constantFrom(...checklistItems.slice(0, 14)), fc.integer({ min: 3, max: 80 }), (slow, n) => {
        const later = seen(emptyChecklist(), { usual: (item) => spread(item === slow ? n : 2) });
        expect(days(later)).toBeGreaterThanOrEqual(days(seen(emptyChecklist())) - 1);
      }),
      { numRuns: 40 },
    );
  });

  it('sees that the last of several counts: side by side takes longer than the usual days of one', () => {
    const before = [...checklistItems.slice(0, 4), 'OVERSTAY_ASSESSED', 'WAIVER_ASKED'] as const;
    const one = seen(done(...before, 'FINE_SETTLED'), { usual: () => spread(10) });
    const two = seen(done(...before), { usual: () => spread(10) });
    expect(days(two)).toBeGreaterThan(days(one));
  });

  it('goes by a booked flight, and by what was waited already', () => {
    const booked = done(...checklistItems.slice(0, 11));
    const answer = seen(booked, { flightOn: '2026-12-20', usual: () => spread(0.1) });
    expect(answer.homeOn && answer.homeOn >= '2026-12-20' && answer.homeOn <= '2026-12-22').toBe(true);
    const items = done(...checklistItems.slice(0, 3), 'OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED');
    const slow = (n: number): number =>
      days(
        seen(items, {
          usual: () => spread(10, { lower: 9, upper: 11 }),
          waited: (item) => (item === 'TRAVEL_DOCUMENT_APPLIED' ? n : 0),
        }),
      );
    expect(slow(8)).toBeLessThan(slow(0));
    expect(slow(200)).toBeGreaterThan(0);
  });

  it('says nothing while it is held, nor when the person is home', () => {
    const held = seen(done('CONSENT_AND_RISK'), { exceptions: [{ kind: 'WITNESS_HOLD', raisedOn: today }] });
    expect(held).toMatchObject({ homeOn: null, heldBy: ['WITNESS_HOLD'] });
    expect(
      seen(done('CONSENT_AND_RISK'), { exceptions: [{ kind: 'MISSED_FLIGHT', raisedOn: today }] }).homeOn,
    ).not.toBeNull();
    expect(forecast(done(...checklistItems.slice(0, 14)), {} as never)).toBeNull();
  });

  it('lies between its bounds, whatever the spreads are', () => {
    const any = fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(40))
      .map(([a, b, c]) => spread(a + b, { lower: a, upper: a + b + c }));
    fc.assert(
      fc.property(any, fc.nat(14), (usual, upTo) => {
        const answer = forecast(done(...checklistItems.slice(0, Math.min(upTo, 13))), {
          plan: basePlan,
          today,
          exceptions: [],
          waited: () => 3,
          usual: () => usual,
          flightOn: null,
          draws: 60,
        });
        expect(
          answer?.from && answer.homeOn && answer.to && answer.from <= answer.homeOn && answer.homeOn <= answer.to,
        ).toBe(true);
        expect(answer?.from && answer.from >= today).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('usual days', () => {
  const row = (missionId: string | null, nationality: string | null, count: number): DurationRow => ({
    item: 'NATIONALITY_VERIFIED',
    missionId,
    nationality,
    count,
    lower: 3,
    median: count,
    upper: 20,
  });
  const about = { item: 'NATIONALITY_VERIFIED', missionId: 'm', nationality: 'ID' } as const;
  const alert = { kind: 'WORKING_DAYS', days: 5 } as const;

  it('come from the narrowest group that is large enough, with its count', () => {
    const rows = [row('m', 'ID', 4), row('m', null, 12), row(null, 'ID', 30), row(null, null, 90)];
    expect(usualDays(rows, about, alert)).toMatchObject({ basis: 'MISSION', count: 12 });
    expect(usualDays(rows, { ...about, missionId: null }, alert)).toMatchObject({ basis: 'NATIONALITY', count: 30 });
    expect(usualDays(rows, { ...about, missionId: null, nationality: 'LA' }, alert)).toMatchObject({
      basis: 'ITEM',
      count: 90,
    });
    expect(usualDays([], about, alert)).toMatchObject({ basis: 'RULE', count: 0, median: 7 });
  });
});
