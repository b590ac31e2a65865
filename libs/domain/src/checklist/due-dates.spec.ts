import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checklistItems, type ChecklistItem } from '../codes/index.js';
import { addDays } from '../working-days/working-days.js';
import { emptyChecklist } from './checklist.js';
import { type Checklist, type ItemCode } from './checklist-items.js';
import { alerts, dueDates, type DueItem, type DueOptions } from './due-dates.js';

const begunOn = '2026-11-02'; // a Monday
const settled = (dates: Partial<Record<ItemCode, string>>): Checklist =>
  emptyChecklist().map((r) => (dates[r.item] ? { item: r.item, state: 'DONE', on: dates[r.item] } : r));
const find = (items: Checklist, item: ChecklistItem, options: Partial<DueOptions>): DueItem | undefined =>
  dueDates(items, { begunOn, today: '2026-11-22', ...options }).find((d) => d.item === item);

describe('since when, on whom, until when', () => {
  const notified = settled({ CONSENT_AND_RISK: '2026-11-04', MISSION_NOTIFIED: '2026-11-05' });

  it('counts from the last thing that was needed, in working days of the mission', () => {
    expect(find(notified, 'NATIONALITY_VERIFIED', {})).toEqual({
      item: 'NATIONALITY_VERIFIED',
      party: 'MISSION',
      since: '2026-11-05',
      waitingDays: 17,
      dueOn: '2026-11-12',
      overdueDays: 10,
      heldBy: [],
    });
    const calendar = { weekend: [5, 6] as const, holidays: ['2026-11-09'] };
    expect(find(notified, 'NATIONALITY_VERIFIED', { calendar })?.dueOn).toBe('2026-11-15');
    expect(find(notified, 'TRAVEL_DOCUMENT_APPLIED', {})).toBeUndefined();
  });

  it('takes the deadlines of the organisation', () => {
    const deadlines = { NATIONALITY_VERIFIED: { kind: 'DAYS', days: 30 } } as const;
    expect(find(notified, 'NATIONALITY_VERIFIED', { deadlines })).toMatchObject({
      dueOn: '2026-12-05',
      overdueDays: 0,
    });
  });

  it('hangs the doctor on the flight, and says so while there is none', () => {
    expect(find(notified, 'FIT_TO_TRAVEL', {})?.dueOn).toBeNull();
    expect(find(notified, 'FIT_TO_TRAVEL', { flightOn: '2026-11-23' })).toMatchObject({
      dueOn: '2026-11-21',
      overdueDays: 1,
    });
  });

  it('dates follow-ups from the hand-over', () => {
    const dates = Object.fromEntries(checklistItems.slice(0, 14).map((item) => [item, '2026-11-10']));
    const due = dueDates(settled(dates), { begunOn, today: '2026-11-17' });
    expect(due.map((d) => d.dueOn)).toEqual(['2026-11-17', '2026-12-10', '2027-02-08', '2027-05-09', '2027-11-10']);
    expect(alerts(settled(dates), { begunOn, today: '2026-11-17' }).map((a) => [a.item, a.kind])).toEqual([
      ['FOLLOW_UP_7', 'DUE_TODAY'],
    ]);
    expect(alerts(settled(dates), { begunOn, today: '2026-11-18' }).map((a) => [a.item, a.kind])).toEqual([
      ['FOLLOW_UP_7', 'OVERDUE'],
    ]);
  });
});

describe('a hold', () => {
  const items = settled({ CONSENT_AND_RISK: '2026-11-02' });

  it('raises no alert while it stands and gives the days back when it is lifted', () => {
    const standing = [{ kind: 'ON_HOLD' as const, raisedOn: '2026-11-02' }];
    expect(find(items, 'MISSION_NOTIFIED', { exceptions: standing })).toMatchObject({
      waitingDays: 0,
      overdueDays: 0,
      heldBy: ['ON_HOLD'],
    });
    expect(alerts(items, { begunOn, today: '2026-11-22', exceptions: standing })).toEqual([]);
    const lifted = [{ kind: 'ON_HOLD' as const, raisedOn: '2026-11-02', liftedOn: '2026-11-20' }];
    expect(find(items, 'MISSION_NOTIFIED', { exceptions: lifted })).toMatchObject({
      waitingDays: 2,
      dueOn: '2026-11-21',
      overdueDays: 1,
      heldBy: [],
    });
  });

  it('counts overlapping holds once, whatever they are', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, n]) => ({
      kind: 'ON_HOLD' as const,
      raisedOn: addDays('2026-10-25', a),
      liftedOn: addDays('2026-10-25', a + n),
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (exceptions) => {
        const free = Array.from({ length: 20 }, (_, i) => addDays('2026-11-02', i)).filter(
          (day) => !exceptions.some((e) => e.raisedOn <= day && day < e.liftedOn),
        ).length;
        expect(find(items, 'MISSION_NOTIFIED', { exceptions })?.waitingDays).toBe(free);
      }),
    );
  });
});
