import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checklistItems, checklistItemStates, repatriationExceptions, type ChecklistItem } from '../codes/index.js';
import { addDays } from '../working-days/working-days.js';
import { dueDates } from './due-dates.js';
import { checklistRules, type Checklist, type ItemCode } from './checklist-items.js';
import {
  applyException,
  applyItemChange,
  blockedBy,
  checkItemChange,
  dependentsOf,
  derivedStage,
  emptyChecklist,
  isSettled,
  readyItems,
  recordOf,
  ruleOf,
  stageRank,
} from './checklist.js';

const today = '2026-11-22';
const done = (...items: ItemCode[]): Checklist =>
  emptyChecklist().map((r) => (items.includes(r.item) ? { item: r.item, state: 'DONE', on: '2026-11-01' } : r));
const upTo = (item: ChecklistItem): ChecklistItem[] => checklistItems.slice(0, checklistItems.indexOf(item) + 1);
const codes = (check: ReturnType<typeof checkItemChange>): string[] =>
  check.ok ? [] : check.problems.map((p) => p.code);

describe('the table', () => {
  it('stands in the order of its needs, so that nothing can wait for itself', () => {
    for (const item of checklistItems) {
      for (const need of checklistRules[item].needs as readonly ChecklistItem[]) {
        expect(checklistItems.indexOf(need)).toBeLessThan(checklistItems.indexOf(item));
      }
    }
  });

  it('holds needs, parties and days as the field has them', () => {
    expect(checklistRules.EXIT_PERMIT).toMatchObject({
      needs: ['TRAVEL_DOCUMENT_ISSUED', 'FINE_SETTLED'],
      party: 'IMMIGRATION',
      alert: { kind: 'DAYS', days: 7 },
    });
    expect(checklistRules.NATIONALITY_VERIFIED).toMatchObject({
      party: 'MISSION',
      alert: { kind: 'WORKING_DAYS', days: 5 },
    });
    expect(checklistRules.MOVEMENT_BOOKED.needs).toEqual(['EXIT_PERMIT', 'FIT_TO_TRAVEL']);
    expect(checklistRules.CONSENT_AND_RISK.mayBeNotNeeded).toBe(false);
    expect(dependentsOf('HANDED_OVER')).toHaveLength(5);
    expect(dependentsOf('CONSENT_AND_RISK')).toHaveLength(checklistItems.length - 2);
  });
});

describe('ready and blocked', () => {
  it('opens consent and the doctor first, and never the mission before consent', () => {
    expect(readyItems(emptyChecklist())).toEqual(['CONSENT_AND_RISK', 'FIT_TO_TRAVEL']);
    expect(readyItems([])).toEqual(['CONSENT_AND_RISK', 'FIT_TO_TRAVEL']);
    const check = checkItemChange({ items: emptyChecklist(), item: 'MISSION_NOTIFIED', to: 'IN_PROGRESS', today });
    expect(codes(check)).toEqual(['WAITS_FOR_ITEMS']);
  });

  it('waits for what a step rested on that is not needed', () => {
    const skipped = emptyChecklist().map((record) =>
      checklistRules[record.item as ChecklistItem].mayBeNotNeeded
        ? { ...record, state: 'NOT_NEEDED' as const, on: '2026-11-01' }
        : record,
    );
    expect(blockedBy(skipped, 'MOVEMENT_BOOKED').items).toEqual(['CONSENT_AND_RISK']);
    expect(readyItems(skipped)).toEqual(['CONSENT_AND_RISK']);
    const agreed = skipped.map((r) =>
      r.item === 'CONSENT_AND_RISK' ? { ...r, state: 'DONE' as const, on: '2026-11-05' } : r,
    );
    expect(dueDates(agreed, { today, begunOn: '2026-10-01' })).toMatchObject([
      { item: 'MOVEMENT_BOOKED', since: '2026-11-05' },
    ]);
  });

  it('lets an exception block what it must', () => {
    const items = done('CONSENT_AND_RISK');
    const asylum = [{ kind: 'THIRD_COUNTRY' as const, raisedOn: '2026-11-02' }];
    expect(readyItems(items)).toContain('MISSION_NOTIFIED');
    expect(readyItems(items, asylum)).toEqual(['FIT_TO_TRAVEL']);
    expect(blockedBy(items, 'MISSION_NOTIFIED', asylum)).toEqual({ items: [], exceptions: ['THIRD_COUNTRY'] });
    expect(readyItems(items, [{ kind: 'ON_HOLD', raisedOn: '2026-11-02' }])).toEqual([]);
    expect(readyItems(items, [{ kind: 'ON_HOLD', raisedOn: '2026-11-02', liftedOn: '2026-11-03' }])).toHaveLength(2);
    const witness = [{ kind: 'WITNESS_HOLD' as const, raisedOn: '2026-11-02' }];
    const check = checkItemChange({
      items: done(...upTo('FINE_SETTLED')),
      item: 'EXIT_PERMIT',
      to: 'DONE',
      on: today,
      today,
      exceptions: witness,
    });
    expect(codes(check)).toEqual(['EXCEPTION_STANDS']);
  });

  it('opens the booking again after a missed flight, but not behind a person who has left', () => {
    const booked = done(...upTo('MOVEMENT_BOOKED'));
    expect(recordOf(applyException(booked, 'MISSED_FLIGHT'), 'MOVEMENT_BOOKED').state).toBe('OPEN');
    expect(recordOf(applyException(done(...upTo('DEPARTED')), 'MISSED_FLIGHT'), 'MOVEMENT_BOOKED').state).toBe('DONE');
  });
});

describe('changes', () => {
  it('allows NOT_NEEDED only where the table does, and with a reason', () => {
    const of = (item: ChecklistItem, reason?: string): string[] =>
      codes(checkItemChange({ items: emptyChecklist(), item, to: 'NOT_NEEDED', reason, today }));
    expect(of('CONSENT_AND_RISK', 'in a hurry')).toEqual(['NOT_NEEDED_NOT_ALLOWED']);
    expect(of('TRAVEL_DOCUMENT_ISSUED')).toEqual(['REASON_NEEDED']);
    expect(of('TRAVEL_DOCUMENT_ISSUED', 'own passport at hand')).toEqual([]);
  });

  it('undoes with a reason, and not under something that is done, also across what was not needed', () => {
    const items = done('CONSENT_AND_RISK', 'MISSION_NOTIFIED');
    const undo = (list: Checklist, item: ChecklistItem, reason?: string): string[] =>
      codes(checkItemChange({ items: list, item, to: 'OPEN', reason, today }));
    expect(undo(items, 'MISSION_NOTIFIED')).toEqual(['REASON_NEEDED']);
    expect(undo(items, 'MISSION_NOTIFIED', 'wrong mission')).toEqual([]);
    expect(undo(items, 'CONSENT_AND_RISK', 'x')).toEqual(['DEPENDENT_DONE']);
    const skipped = done('CONSENT_AND_RISK', 'MISSION_NOTIFIED', 'TRAVEL_DOCUMENT_ISSUED').map((r) =>
      r.item === 'NATIONALITY_VERIFIED' || r.item === 'TRAVEL_DOCUMENT_APPLIED'
        ? { ...r, state: 'NOT_NEEDED' as const }
        : r,
    );
    expect(undo(skipped, 'NATIONALITY_VERIFIED', 'x')).toEqual(['DEPENDENT_DONE']);
  });

  it('takes no future date, no missing date and no arrival before the departure', () => {
    const items = done(...upTo('MOVEMENT_BOOKED')).map((r) =>
      r.item === 'DEPARTED' ? { ...r, state: 'DONE' as const, on: '2026-11-20' } : r,
    );
    const arrive = (on?: string): string[] => codes(checkItemChange({ items, item: 'ARRIVED', to: 'DONE', on, today }));
    expect(arrive()).toEqual(['DATE_NEEDED']);
    expect(arrive('2026-11-23')).toEqual(['DATE_IN_FUTURE']);
    expect(arrive('2026-11-19')).toEqual(['DATE_OUT_OF_ORDER']);
    expect(arrive('2026-11-20')).toEqual([]);
  });
});

describe('the stage', () => {
  it('follows the checklist from begin to end', () => {
    const seen = checklistItems.map((item) => derivedStage(done(...upTo(item))));
    expect(derivedStage(emptyChecklist())).toBe('NOT_STARTED');
    expect(derivedStage(done('FIT_TO_TRAVEL'))).toBe('CONSENT');
    expect([...new Set(seen)]).toEqual([
      'MISSION',
      'DOCUMENT',
      'EXIT_CLEARANCE',
      'TRAVEL',
      'DEPARTED',
      'ARRIVED',
      'HANDED_OVER',
      'FOLLOW_UP',
      'COMPLETED',
    ]);
  });

  it('does not jump over an open gate', () => {
    const items = done('CONSENT_AND_RISK').map((r) =>
      r.item === 'TRAVEL_DOCUMENT_ISSUED' ? { ...r, state: 'NOT_NEEDED' as const } : r,
    );
    expect(derivedStage(items)).toBe('MISSION');
  });

  it('never goes back without an undo or a missed flight, and the order of needs is never broken', () => {
    const step = fc.record({
      item: fc.constantFrom(...checklistItems),
      to: fc.constantFrom(...checklistItemStates),
      reason: fc.constantFrom(undefined, '', 'said so'),
      exception: fc.option(fc.constantFrom(...repatriationExceptions), { freq: 12 }),
    });
    // A guide walks down the list so that random steps meet full checklists too.
    const guided = fc.array(
      fc.oneof(
        step,
        fc
          .constantFrom(...checklistItems)
          .map((item) => ({ item, to: 'DONE' as const, reason: undefined, exception: null })),
      ),
      { maxLength: 200 },
    );
    let reached = 0;
    fc.assert(
      fc.property(guided, fc.nat(checklistItems.length), (steps, start) => {
        let items: Checklist = done(...checklistItems.slice(0, start));
        reached = Math.max(reached, stageRank(derivedStage(items)));
        for (const { item, to, reason, exception } of steps) {
          const before = derivedStage(items);
          if (exception) {
            items = applyException(items, exception);
            if (exception !== 'MISSED_FLIGHT') expect(derivedStage(items)).toBe(before);
            continue;
          }
          const from = recordOf(items, item).state;
          const change = { items, item, to, reason, on: addDays(today, -1), today };
          if (!checkItemChange(change).ok) continue;
          items = applyItemChange(change);
          const undone =
            (from === 'DONE' || from === 'NOT_NEEDED' || from === 'IN_PROGRESS') &&
            (to === 'OPEN' || to === 'IN_PROGRESS');
          if (!undone) expect(stageRank(derivedStage(items))).toBeGreaterThanOrEqual(stageRank(before));
          reached = Math.max(reached, stageRank(derivedStage(items)));
          for (const record of items) {
            if (record.state !== 'DONE') continue;
            const open = ruleOf(record.item).needs.filter((need) => !isSettled(items, need));
            expect(open).toEqual([]);
          }
        }
      }),
      // One walk begins at the end: that all stages are covered must not hang on how far a random one happens to come.
      { numRuns: 300, examples: [[[], checklistItems.length]] },
    );
    expect(reached).toBe(10);
  });
});
