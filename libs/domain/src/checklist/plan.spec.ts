import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actingParties, checklistItems, checklistItemStates, repatriationExceptions } from '../codes/index.js';
import { type Checklist, type ItemCode, type OwnItem, type RaisedException } from './checklist-items.js';
import {
  applyException,
  applyItemChange,
  basePlan,
  blockedBy,
  checkItemChange,
  derivedStage,
  emptyChecklist,
  isSettled,
  type Plan,
  readyItems,
  recordOf,
  ruleOf,
  stageRank,
  waitsFor,
} from './checklist.js';
import {
  BEST_INTEREST,
  bestInterestStep,
  emptyPlan,
  noText,
  type OwnStep,
  planOf,
  planProblems,
  type StepChange,
  type StoredPlan,
  withBestInterest,
} from './plan.js';
import { isDifferent, planDifference, situationOfPapers, templateFor } from './templates.js';

const today = '2026-11-22';
const step = (code: OwnItem, more: Partial<OwnStep> = {}): OwnStep => ({
  code,
  title: { en: code, km: '' },
  hint: noText,
  party: 'COORDINATOR',
  days: 5,
  needs: [],
  before: ['TRAVEL_DOCUMENT_APPLIED'],
  mayBeNotNeeded: true,
  ...more,
});
const change = (item: StepChange['item'], more: Partial<StepChange> = {}): StepChange => ({
  item,
  needs: [],
  party: null,
  days: null,
  hint: noText,
  notNeeded: '',
  ...more,
});
const codesOf = (stored: StoredPlan, minors = false): string[] =>
  planProblems(stored, minors).map((p) => `${p.field} ${p.code}`);

const ownCodes = ['OWN_A', 'OWN_B', 'OWN_C', 'OWN_D', BEST_INTEREST] as const;
const anyItem = fc.constantFrom<ItemCode>(...checklistItems, ...ownCodes, 'OWN_NOWHERE');
/** Mostly what a person would choose, sometimes anything. */
const early = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<ItemCode>(...checklistItems.slice(0, 6), ...ownCodes) },
  { weight: 1, arbitrary: anyItem },
);
const late = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<ItemCode>(...checklistItems.slice(3, 11)) },
  { weight: 1, arbitrary: anyItem },
);
const few = fc.array(early, { maxLength: 2 });
const anyStep = fc.record({
  code: fc.constantFrom<OwnItem>(...ownCodes),
  title: fc.constant({ en: 'Step', km: '' }),
  hint: fc.constant(noText),
  party: fc.constantFrom(...actingParties),
  days: fc.nat(30),
  needs: few,
  before: fc.array(late, { minLength: 1, maxLength: 2 }),
  mayBeNotNeeded: fc.boolean(),
});
const anyChange = fc.record({
  item: fc.constantFrom(...checklistItems),
  needs: few,
  party: fc.option(fc.constantFrom(...actingParties), { freq: 3 }),
  days: fc.option(fc.nat(30)),
  hint: fc.constant(noText),
  notNeeded: fc.constantFrom('', '', 'not here'),
});
const anyTemplate = fc.record({
  own: fc.uniqueArray(anyStep, { maxLength: 4, selector: (one) => one.code }),
  changes: fc.array(anyChange, { maxLength: 2 }),
});
/** Those that a person could have saved. */
const savedTemplate = anyTemplate.filter((stored) => planProblems(stored, false).length === 0);

/** Does what can be done until nothing can: the items that are then left. */
function played(start: Checklist, plan: Plan, exceptions: readonly RaisedException[]): ItemCode[] {
  let items = start;
  for (;;) {
    const [item] = readyItems(items, exceptions, plan);
    if (!item) return [...plan.keys()].filter((one) => !isSettled(items, one));
    const to = { items, item, to: 'DONE' as const, on: today, reason: 'done', today, exceptions, plan };
    if (!checkItemChange(to).ok) return [item];
    items = applyItemChange(to);
  }
}

const move = fc.record({
  pick: fc.nat(30),
  to: fc.constantFrom(...checklistItemStates, 'DONE' as const),
  raise: fc.option(fc.constantFrom(...repatriationExceptions), { freq: 9 }),
  lift: fc.boolean(),
});
const moves = fc.array(move, { maxLength: 60 });

/** Anything that may happen to a way home; `look` sees each state with what was just done. */
function wander(
  plan: Plan,
  steps: readonly {
    pick: number;
    to: (typeof checklistItemStates)[number];
    raise: (typeof repatriationExceptions)[number] | null;
    lift: boolean;
  }[],
  look: (items: Checklist, exceptions: readonly RaisedException[], was: Checklist, undone: boolean) => void,
): void {
  let items = emptyChecklist(plan);
  let exceptions: readonly RaisedException[] = [];
  for (const { pick, to, raise, lift } of steps) {
    const was = items;
    if (raise) {
      exceptions = [...exceptions, { kind: raise, raisedOn: today }];
      items = applyException(items, raise, plan);
      look(items, exceptions, was, raise === 'MISSED_FLIGHT');
      continue;
    }
    if (lift) exceptions = exceptions.slice(1);
    // Half of the steps go where something can be done, so that walks come far.
    const ready = readyItems(items, exceptions, plan);
    const all = pick % 2 === 0 && ready.length > 0 ? ready : [...plan.keys()];
    const item = all[pick % all.length];
    if (!item) continue;
    const from = recordOf(items, item).state;
    const asked = { items, item, to, on: today, reason: 'so it was', today, exceptions, plan };
    if (!checkItemChange(asked).ok) continue;
    items = applyItemChange(asked);
    look(items, exceptions, was, from !== 'OPEN' && (to === 'OPEN' || to === 'IN_PROGRESS'));
  }
}

describe('a template is looked at before anybody begins with it', () => {
  it('says what is wrong, and where', () => {
    expect(codesOf({ own: [step('OWN_POLICE')], changes: [] })).toEqual([]);
    expect(
      codesOf({ own: [step('OWN_A', { before: ['OWN_B'] }), step('OWN_B', { before: ['OWN_A'] })], changes: [] }),
    ).toEqual(['own.0.before STEP_LEADS_NOWHERE', 'own.1.before STEP_LEADS_NOWHERE', 'own STEPS_WAIT_FOR_EACH_OTHER']);
    expect(
      codesOf({ own: [step('OWN_A', { needs: ['EXIT_PERMIT'], before: ['MISSION_NOTIFIED'] })], changes: [] }),
    ).toEqual(['own STEPS_WAIT_FOR_EACH_OTHER']);
    expect(codesOf({ own: [step('OWN_A', { before: ['ARRIVED'] })], changes: [] })).toEqual([
      'own.0.before STEP_TOO_LATE',
    ]);
    expect(codesOf({ own: [step('OWN_A', { before: [] })], changes: [] })).toEqual(['own.0.before STEP_LEADS_NOWHERE']);
    expect(codesOf({ own: [step('OWN_A', { needs: ['OWN_GONE'] })], changes: [] })).toEqual([
      'own.0.needs STEP_UNKNOWN',
    ]);
    expect(codesOf({ own: [step('OWN_A', { party: 'MISSION' })], changes: [] })).toEqual([
      'own.0.needs MISSION_BEFORE_CONSENT',
    ]);
    expect(codesOf({ own: [], changes: [change('CONSENT_AND_RISK', { notNeeded: 'in a hurry' })] })).toEqual([
      'changes.0.notNeeded STEP_NEVER_SKIPPED',
    ]);
    const byMission = checklistItems.filter(
      (item) => codesOf({ own: [], changes: [change(item, { party: 'MISSION' })] }).length === 0,
    );
    expect(byMission).toEqual(['NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED']);
    expect(codesOf({ own: [], changes: [change('HANDED_OVER', { party: 'MISSION' })] })).toEqual([
      'changes.0.party PARTY_NOT_ALLOWED',
    ]);
    expect(codesOf({ own: [{ ...bestInterestStep, party: 'MISSION' }], changes: [] }, true)).toEqual([
      'own.0.party PARTY_NOT_ALLOWED',
    ]);
    expect(codesOf(emptyPlan, true)).toEqual(['own BEST_INTEREST_MISSING']);
    expect(codesOf({ own: [{ ...bestInterestStep, mayBeNotNeeded: true }], changes: [] }, true)).toEqual([
      'own.0.mayBeNotNeeded BEST_INTEREST_SKIPPED',
    ]);
  });

  it('stands where it is needed, and a child always has a determination of the best interest', () => {
    expect([...planOf(emptyPlan)]).toEqual([...basePlan]);
    const order = [...planOf({ own: [step('OWN_A')], changes: [] }).keys()];
    expect(order.indexOf('OWN_A')).toBe(order.indexOf('TRAVEL_DOCUMENT_APPLIED') - 1);
    const child = planOf(withBestInterest(emptyPlan, true));
    expect(ruleOf('MOVEMENT_BOOKED', child).needs).toContain(BEST_INTEREST);
    expect(ruleOf(BEST_INTEREST, child).mayBeNotNeeded).toBe(false);
    expect(planProblems(withBestInterest(emptyPlan, true), true)).toEqual([]);
  });

  it('is held with what it is done for, and never tells a mission that must not know', () => {
    const plan = planOf({
      own: [step('OWN_A'), step('OWN_B', { party: 'MISSION', needs: ['CONSENT_AND_RISK'], before: ['EXIT_PERMIT'] })],
      changes: [],
    });
    const held = (item: ItemCode, kind: RaisedException['kind']): boolean =>
      blockedBy([], item, [{ kind, raisedOn: today }], plan).exceptions.length > 0;
    expect(['THIRD_COUNTRY', 'ON_HOLD', 'WITNESS_HOLD'].map((kind) => held('OWN_A', kind as never))).toEqual([
      true,
      true,
      false,
    ]);
    expect(held('OWN_B', 'THIRD_COUNTRY')).toBe(true);
    const told: Plan = new Map([...basePlan, ['FINE_SETTLED', { ...ruleOf('FINE_SETTLED'), party: 'MISSION' }]]);
    expect(blockedBy([], 'FINE_SETTLED', [{ kind: 'THIRD_COUNTRY', raisedOn: today }], told).exceptions).toEqual([
      'THIRD_COUNTRY',
    ]);
  });
});

describe('on any template that can be saved', () => {
  it('reaches the end from every state, or a named exception stands', () => {
    let ends = 0;
    fc.assert(
      fc.property(savedTemplate, fc.boolean(), moves, (stored, minor, steps) => {
        const plan = planOf(withBestInterest(stored, minor));
        wander(plan, steps, (items, exceptions) => {
          expect(played(items, plan, [])).toEqual([]);
          const stuck = played(items, plan, exceptions).filter(
            (item) => blockedBy(items, item, [], plan).items.length === 0,
          );
          for (const item of stuck) expect(blockedBy(items, item, exceptions, plan).exceptions).not.toEqual([]);
          ends += 1;
        });
      }),
      { numRuns: 150 },
    );
    expect(ends).toBeGreaterThan(500);
  });

  it('has a stage that never goes back without an undo or a missed flight, and does nothing before its needs', () => {
    fc.assert(
      fc.property(savedTemplate, moves, (stored, steps) => {
        const plan = planOf(stored);
        wander(plan, steps, (items, _exceptions, was, undone) => {
          if (!undone) expect(stageRank(derivedStage(items))).toBeGreaterThanOrEqual(stageRank(derivedStage(was)));
          for (const { item, state } of items) if (state === 'DONE') expect(waitsFor(items, item, plan)).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('only rises from begin to end, whatever is begun, done or not needed first and whatever stands in between', () => {
    const onward = fc.record({
      pick: fc.nat(30),
      to: fc.constantFrom('IN_PROGRESS' as const, 'DONE' as const, 'DONE' as const, 'NOT_NEEDED' as const),
      raise: fc.option(fc.constantFrom(...repatriationExceptions.filter((kind) => kind !== 'MISSED_FLIGHT')), {
        freq: 6,
      }),
    });
    let ends = 0;
    fc.assert(
      fc.property(
        savedTemplate,
        fc.boolean(),
        fc.array(onward, { minLength: 60, maxLength: 60 }),
        (stored, minor, steps) => {
          const plan = planOf(withBestInterest(stored, minor));
          let items = emptyChecklist(plan);
          let rank = stageRank(derivedStage(items));
          const look = (): void => {
            const now = stageRank(derivedStage(items));
            expect(now).toBeGreaterThanOrEqual(rank);
            rank = now;
          };
          for (const { pick, to, raise } of steps) {
            // Raised and lifted again: what it held is where it was.
            if (raise) items = applyException(items, raise, plan);
            look();
            const ready = readyItems(items, [], plan);
            const item = ready[pick % ready.length];
            if (!item) break;
            const asked = { items, item, to, on: today, reason: 'so it was', today, plan };
            if (checkItemChange(asked).ok) items = applyItemChange(asked);
            look();
          }
          if (derivedStage(items) !== 'NOT_STARTED') ends = Math.max(ends, rank);
        },
      ),
      { numRuns: 150 },
    );
    // The walks come as far as the hand-over, or they would have seen little.
    expect(ends).toBeGreaterThanOrEqual(stageRank('HANDED_OVER'));
  });

  it('books nobody past an open consent or determination, however much is not needed', () => {
    const skipped = fc.oneof(
      fc.constant(null),
      fc.uniqueArray(fc.constantFrom<ItemCode>(...checklistItems, ...ownCodes)),
    );
    fc.assert(
      fc.property(savedTemplate, skipped, fc.constantFrom('CONSENT_AND_RISK', BEST_INTEREST), (stored, skip, open) => {
        const plan = planOf(withBestInterest(stored, true));
        let items: Checklist = emptyChecklist(plan).map((record) =>
          ruleOf(record.item, plan).mayBeNotNeeded && (skip?.includes(record.item) ?? true)
            ? { ...record, state: 'NOT_NEEDED', on: today, reason: 'in a hurry' }
            : record,
        );
        const next = (): ItemCode | undefined => readyItems(items, [], plan).find((item) => item !== open);
        for (let item = next(); item; item = next()) {
          const done = { items, item, to: 'DONE' as const, on: today, today, plan };
          expect(checkItemChange(done)).toEqual({ ok: true });
          items = applyItemChange(done);
        }
        expect(recordOf(items, 'MOVEMENT_BOOKED').state).toBe('OPEN');
        for (const { item, state } of items)
          if (ruleOf(item, plan).party === 'MISSION' && open === 'CONSENT_AND_RISK') expect(state).not.toBe('DONE');
      }),
      { numRuns: 200 },
    );
  });

  it('lets no child be booked without a determination, whatever the template says', () => {
    fc.assert(
      fc.property(savedTemplate, moves, (stored, steps) => {
        const plan = planOf(withBestInterest(stored, true));
        wander(plan, steps, (items) => {
          const sent = ['MOVEMENT_BOOKED', 'DEPARTED'].some(
            (item) => recordOf(items, item as ItemCode).state === 'DONE',
          );
          if (sent) expect(recordOf(items, BEST_INTEREST).state).toBe('DONE');
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('controls: what the tests above would catch', () => {
  it('finds the dead end of an item that waits for one that is not there', () => {
    const broken: Plan = new Map([...basePlan, ['EXIT_PERMIT', { ...ruleOf('EXIT_PERMIT'), needs: ['OWN_NOWHERE'] }]]);
    expect(played(emptyChecklist(broken), broken, [])).toContain('HANDED_OVER');
  });

  it('finds the dead end of two that wait for each other, and the check that refuses them', () => {
    const circle: Plan = new Map([
      ...basePlan,
      ['FIT_TO_TRAVEL', { ...ruleOf('FIT_TO_TRAVEL'), needs: ['MOVEMENT_BOOKED'] }],
    ]);
    expect(played(emptyChecklist(circle), circle, [])).toContain('HANDED_OVER');
    const stored = { own: [], changes: [change('FIT_TO_TRAVEL', { needs: ['MOVEMENT_BOOKED'] })] };
    expect(codesOf(stored)).toEqual(['own STEPS_WAIT_FOR_EACH_OTHER']);
    expect(() => planOf(stored)).toThrow('wait for each other');
  });

  it('refuses many of the templates that are drawn: the filter does not let all through', () => {
    const drawn = fc.sample(anyTemplate, { numRuns: 400, seed: 7 });
    const saved = drawn.filter((stored) => planProblems(stored, false).length === 0);
    expect(saved.length).toBeGreaterThan(20);
    expect(saved.length).toBeLessThan(380);
    expect(saved.some((stored) => stored.own.length > 1)).toBe(true);
  });
});

describe('which template', () => {
  const anybody = { nationality: null, country: null, document: null, minor: null };
  const who = { nationality: 'ID', country: 'KH', document: 'NO_PASSPORT', minor: false } as const;

  it('takes the most specific that fits and says because of what', () => {
    const all = { id: 'all', ...anybody };
    const id = { id: 'ID', ...anybody, nationality: 'ID' };
    const none = { id: 'none', ...anybody, nationality: 'ID', document: 'NO_PASSPORT' as const };
    const child = { id: 'child', ...anybody, minor: true };
    expect(templateFor([all, id, none, child], who)).toEqual({ template: none, because: ['nationality', 'document'] });
    expect(templateFor([all, id, none, child], { ...who, nationality: 'VN' })).toEqual({ template: all, because: [] });
    expect(templateFor([id], { ...who, nationality: 'VN' })).toBeUndefined();
    expect(templateFor([id, none, child], { ...who, minor: true })?.template.id).toBe('child');
  });

  it('reads the papers', () => {
    const passport = (here: boolean, expired = false): { kind: string; here: boolean; expired: boolean } => ({
      kind: 'PASSPORT',
      here,
      expired,
    });
    expect(situationOfPapers([passport(true)], false)).toBe('PASSPORT_AT_HAND');
    expect(situationOfPapers([passport(true, true)], false)).toBe('PASSPORT_EXPIRED');
    expect(situationOfPapers([passport(false)], false)).toBe('NO_PASSPORT');
    expect(situationOfPapers([{ kind: 'NATIONAL_ID', here: true, expired: false }], false)).toBe('COPY_ONLY');
    expect(situationOfPapers([passport(true)], true)).toBe('UNCLEAR');
  });
});

describe('when facts change', () => {
  it('names what is added and no longer needed, and loses nothing', () => {
    const was: StoredPlan = {
      own: [step('OWN_A'), step('OWN_B')],
      changes: [change('TRAVEL_DOCUMENT_APPLIED', { notNeeded: 'passport' })],
    };
    const becomes: StoredPlan = { own: [step('OWN_C')], changes: [change('EXIT_PERMIT', { days: 20 })] };
    const items: Checklist = emptyChecklist(planOf(was)).map((record) =>
      record.item === 'OWN_A'
        ? { item: 'OWN_A', state: 'DONE', on: today }
        : record.item === 'TRAVEL_DOCUMENT_APPLIED'
          ? { ...record, state: 'NOT_NEEDED', reason: 'passport' }
          : record,
    );
    const difference = planDifference(was, becomes, items);
    expect(difference).toMatchObject({
      added: ['OWN_C'],
      noLongerNeeded: ['OWN_B'],
      neededAgain: ['TRAVEL_DOCUMENT_APPLIED'],
      changed: ['EXIT_PERMIT'],
    });
    expect(planOf(difference.plan).has('OWN_A')).toBe(true);
    expect(isDifferent(planDifference(was, was, items))).toBe(false);
  });

  it('keeps every item of the case and a plan without a circle, whatever comes after whatever', () => {
    fc.assert(
      fc.property(savedTemplate, savedTemplate, moves, (was, becomes, steps) => {
        const plan = planOf(was);
        let items = emptyChecklist(plan);
        wander(plan, steps, (then) => (items = then));
        const difference = planDifference(was, becomes, items);
        const after = planOf(difference.plan);
        for (const { item, state } of items) {
          expect(after.has(item)).toBe(true);
          const touched = [...difference.added, ...difference.noLongerNeeded, ...difference.neededAgain] as ItemCode[];
          if (state === 'DONE') expect(touched).not.toContain(item);
        }
      }),
      { numRuns: 150 },
    );
  });
});
