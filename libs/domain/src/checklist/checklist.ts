import {
  checklistItems,
  repatriationStages,
  type ChecklistItem,
  type ChecklistItemState,
  type RepatriationException,
  type RepatriationStage,
} from '../codes/index.js';
import { isIsoDate, type IsoDate } from '../working-days/working-days.js';
import {
  checklistRules,
  exceptionEffects,
  followUpItems,
  type Checklist,
  type ChecklistRecord,
  type ItemCode,
  type ItemRule,
  type RaisedException,
} from './checklist-items.js';

/** All items of one way home with their rules, each after what it needs. */
export type Plan = ReadonlyMap<ItemCode, ItemRule>;

/** The table as it stands, where no template adds to it. */
export const basePlan: Plan = new Map(checklistItems.map((item) => [item, checklistRules[item]] as const));

export const isFixed = (item: ItemCode): item is ChecklistItem => item in checklistRules;

/** @throws Error when the item is none of this plan; the plan of a case holds every item that the case has */
export function ruleOf(item: ItemCode, plan: Plan = basePlan): ItemRule {
  const rule = plan.get(item);
  if (!rule) throw new Error(`no such item in this plan: ${item}`);
  return rule;
}

export function emptyChecklist(plan: Plan = basePlan): Checklist {
  return [...plan.keys()].map((item) => ({ item, state: 'OPEN' }));
}

export function recordOf(items: Checklist, item: ItemCode): ChecklistRecord {
  return items.find((record) => record.item === item) ?? { item, state: 'OPEN' };
}

const isSettledState = (state: ChecklistItemState): boolean => state === 'DONE' || state === 'NOT_NEEDED';

export function isSettled(items: Checklist, item: ItemCode): boolean {
  return isSettledState(recordOf(items, item).state);
}

/** What an item needs, and what those of them that are not needed rested on: skipping a step skips nothing before it. */
export function needsNow(items: Checklist, item: ItemCode, plan: Plan = basePlan): readonly ItemCode[] {
  const found = new Set(ruleOf(item, plan).needs);
  // A set is walked on to what is added meanwhile.
  for (const need of found)
    if (recordOf(items, need).state === 'NOT_NEEDED') ruleOf(need, plan).needs.forEach((one) => found.add(one));
  return [...found];
}

/** Needs that are not settled yet: what this item waits for. */
export function waitsFor(items: Checklist, item: ItemCode, plan: Plan = basePlan): readonly ItemCode[] {
  return needsNow(items, item, plan).filter((need) => !isSettled(items, need));
}

export interface Blocked {
  readonly items: readonly ItemCode[];
  readonly exceptions: readonly RepatriationException[];
}

export function standingExceptions(exceptions: readonly RaisedException[]): readonly RaisedException[] {
  return exceptions.filter((e) => !e.liftedOn);
}

/**
 * Does an exception hold an item? What a mission does is held like the others of the mission: who asks for protection is
 * hidden from it. Otherwise the table says so of the fixed ones, and an own step is held with everything that it is done for.
 */
export function holdsItem(kind: RepatriationException, item: ItemCode, plan: Plan = basePlan): boolean {
  const blocks: readonly ItemCode[] = exceptionEffects[kind].blocks;
  if (plan.get(item)?.party === 'MISSION' && blocks.includes('MISSION_NOTIFIED')) return true;
  if (isFixed(item)) return blocks.includes(item);
  const purposes = [...plan].filter(([, rule]) => rule.needs.includes(item)).map(([other]) => other);
  return purposes.length > 0
    ? purposes.every((other) => holdsItem(kind, other, plan))
    : blocks.length === checklistItems.length;
}

/** What stands in the way of an item, both other items and exceptions. */
export function blockedBy(
  items: Checklist,
  item: ItemCode,
  exceptions: readonly RaisedException[] = [],
  plan: Plan = basePlan,
): Blocked {
  return {
    items: waitsFor(items, item, plan),
    exceptions: standingExceptions(exceptions)
      .filter((e) => holdsItem(e.kind, item, plan))
      .map((e) => e.kind),
  };
}

export function isBlocked(
  items: Checklist,
  item: ItemCode,
  exceptions: readonly RaisedException[] = [],
  plan: Plan = basePlan,
): boolean {
  const blocked = blockedBy(items, item, exceptions, plan);
  return blocked.items.length > 0 || blocked.exceptions.length > 0;
}

/** Open items that somebody can act on now, in the usual order. */
export function readyItems(
  items: Checklist,
  exceptions: readonly RaisedException[] = [],
  plan: Plan = basePlan,
): readonly ItemCode[] {
  return [...plan.keys()].filter((item) => !isSettled(items, item) && !isBlocked(items, item, exceptions, plan));
}

/** Everything that rests on an item, at any distance. */
export function dependentsOf(item: ItemCode, plan: Plan = basePlan): readonly ItemCode[] {
  const found = new Set<ItemCode>([item]);
  // A plan is in order: needs stand before what needs them (a test holds this), so one pass is enough.
  for (const [other, rule] of plan) {
    if (rule.needs.some((need) => found.has(need))) found.add(other);
  }
  found.delete(item);
  return [...found];
}

/** What must be settled before a way home is past each of its first stages, in their order. */
export const stageGates: readonly (readonly [RepatriationStage, readonly ChecklistItem[]])[] = [
  ['CONSENT', ['CONSENT_AND_RISK']],
  ['MISSION', ['MISSION_NOTIFIED', 'NATIONALITY_VERIFIED']],
  ['DOCUMENT', ['TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED']],
  ['EXIT_CLEARANCE', ['OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED', 'EXIT_PERMIT']],
  ['TRAVEL', ['FIT_TO_TRAVEL', 'MOVEMENT_BOOKED', 'DEPARTED']],
  ['DEPARTED', ['ARRIVED']],
  ['ARRIVED', ['HANDED_OVER']],
];

/**
 * The stage is the first gate with something open. It is never typed in and cannot jump: a passport at hand before
 * consent does not make a case look as if it waited for the exit permit.
 */
export function derivedStage(items: Checklist): RepatriationStage {
  if (items.every((record) => record.state === 'OPEN')) return 'NOT_STARTED';
  for (const [stage, gate] of stageGates) {
    if (gate.some((item) => !isSettled(items, item))) return stage;
  }
  const settled = followUpItems.filter((item) => isSettled(items, item)).length;
  if (settled === followUpItems.length) return 'COMPLETED';
  return followUpItems.some((item) => recordOf(items, item).state !== 'OPEN') ? 'FOLLOW_UP' : 'HANDED_OVER';
}

export function stageRank(stage: RepatriationStage): number {
  return repatriationStages.indexOf(stage);
}

export const itemProblemCodes = [
  'NO_CHANGE',
  'WAITS_FOR_ITEMS',
  'EXCEPTION_STANDS',
  'DATE_NEEDED',
  'DATE_IN_FUTURE',
  'DATE_OUT_OF_ORDER',
  'NOT_NEEDED_NOT_ALLOWED',
  'REASON_NEEDED',
  'DEPENDENT_DONE',
] as const;
export type ItemProblemCode = (typeof itemProblemCodes)[number];

export interface ItemProblem {
  readonly code: ItemProblemCode;
  readonly field?: 'state' | 'on' | 'reason';
  /** The items or exceptions in the way. */
  readonly items?: readonly ItemCode[];
  readonly exceptions?: readonly RepatriationException[];
}

export interface ItemChange {
  readonly items: Checklist;
  readonly item: ItemCode;
  readonly to: ChecklistItemState;
  readonly on?: IsoDate | null;
  readonly reason?: string | null;
  readonly today: IsoDate;
  readonly exceptions?: readonly RaisedException[];
  readonly plan?: Plan;
}

export type ItemCheck = { readonly ok: true } | { readonly ok: false; readonly problems: readonly ItemProblem[] };

const said = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim().length > 0;

function dateProblems(change: ItemChange): ItemProblem[] {
  const { on, today, items, item } = change;
  if (!isIsoDate(on)) return [{ code: 'DATE_NEEDED', field: 'on' }];
  if (on > today) return [{ code: 'DATE_IN_FUTURE', field: 'on' }];
  const rule = ruleOf(item, change.plan);
  const late = rule.inOrder ? rule.needs.filter((need) => (recordOf(items, need).on ?? '') > on) : [];
  return late.length > 0 ? [{ code: 'DATE_OUT_OF_ORDER', field: 'on', items: late }] : [];
}

/**
 * May an item change? Undo: what is settled may be opened again only with a reason, and only while nothing that rests
 * on it is done, so that no case shows an exit permit without the document it was given for.
 */
export function checkItemChange(change: ItemChange): ItemCheck {
  const { items, item, to, exceptions = [], plan = basePlan } = change;
  const from = recordOf(items, item).state;
  const problems: ItemProblem[] = [];
  const reasonGiven = said(change.reason);

  if (from === to) return { ok: false, problems: [{ code: 'NO_CHANGE', field: 'state' }] };
  if (isSettledState(from)) {
    const done = dependentsOf(item, plan).filter((d) => recordOf(items, d).state === 'DONE');
    if (done.length > 0 && !isSettledState(to)) problems.push({ code: 'DEPENDENT_DONE', items: done });
    if (!reasonGiven) problems.push({ code: 'REASON_NEEDED', field: 'reason' });
  }
  if (to === 'DONE' || to === 'IN_PROGRESS') {
    const blocked = blockedBy(items, item, exceptions, plan);
    // Going back from DONE to IN_PROGRESS is an undo and must stay possible while an exception stands.
    if (!isSettledState(from) || to === 'DONE') {
      if (blocked.items.length > 0) problems.push({ code: 'WAITS_FOR_ITEMS', items: blocked.items });
      if (blocked.exceptions.length > 0) problems.push({ code: 'EXCEPTION_STANDS', exceptions: blocked.exceptions });
    }
  }
  if (to === 'DONE') problems.push(...dateProblems(change));
  if (to === 'NOT_NEEDED') {
    if (!ruleOf(item, plan).mayBeNotNeeded) problems.push({ code: 'NOT_NEEDED_NOT_ALLOWED', field: 'state' });
    if (!reasonGiven && !problems.some((p) => p.code === 'REASON_NEEDED')) {
      problems.push({ code: 'REASON_NEEDED', field: 'reason' });
    }
  }
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}

/** The checklist after a change that checkItemChange allowed. */
export function applyItemChange(change: ItemChange): Checklist {
  const { items, item, to } = change;
  const record: ChecklistRecord = {
    item,
    state: to,
    on: to === 'DONE' || to === 'NOT_NEEDED' ? (change.on ?? change.today) : null,
    reason: change.reason ?? null,
  };
  return [...(change.plan ?? basePlan).keys()].map((name) => (name === item ? record : recordOf(items, name)));
}

/** Raising an exception needs a reason and may put items back (a missed flight opens the booking again). */
export function applyException(items: Checklist, kind: RepatriationException, plan: Plan = basePlan): Checklist {
  const departed = recordOf(items, 'DEPARTED').state === 'DONE';
  const reopens: readonly ItemCode[] = departed ? [] : exceptionEffects[kind].reopens;
  return [...plan.keys()].map((item) => (reopens.includes(item) ? { item, state: 'OPEN' } : recordOf(items, item)));
}
