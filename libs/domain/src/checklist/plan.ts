import { actingParties, checklistItems, type ActingParty, type ChecklistItem } from '../codes/index.js';
import { checklistRules, type ItemAlert, type ItemCode, type ItemRule, type OwnItem } from './checklist-items.js';
import { isFixed, type Plan } from './checklist.js';

/** Words in the languages of the console; at least one of them is said. */
export interface StepTexts {
  readonly en: string;
  readonly km: string;
}

/** A step of the organisation's own. Only days are counted for it: a calendar belongs to a mission. */
export interface OwnStep {
  readonly code: OwnItem;
  readonly title: StepTexts;
  readonly hint: StepTexts;
  readonly party: ActingParty;
  readonly days: number;
  readonly needs: readonly ItemCode[];
  /** What waits for it. A step that nothing waits for would be forgotten on the day of the flight. */
  readonly before: readonly ItemCode[];
  readonly mayBeNotNeeded: boolean;
}

/** What a template says about one of the nineteen. */
export interface StepChange {
  readonly item: ChecklistItem;
  readonly needs: readonly ItemCode[];
  readonly party: ActingParty | null;
  readonly days: number | null;
  readonly hint: StepTexts;
  /** Not needed from the first day on, and why (own passport at hand); empty where it is needed. */
  readonly notNeeded: string;
}

/** The body of a template, and of the checklist that one case began with. */
export interface StoredPlan {
  readonly own: readonly OwnStep[];
  readonly changes: readonly StepChange[];
}

/** In the language asked for, else in the other: a step without words could not be done. */
export function inWords({ en, km }: StepTexts, locale: string): string {
  return (locale === 'km' ? [km, en] : [en, km]).find((text) => text !== '') ?? '';
}

export const noText: StepTexts = { en: '', km: '' };
export const emptyPlan: StoredPlan = { own: [], changes: [] };

/** Who is not of age goes home only when somebody has decided that it is best for the child, whatever a template says. */
export const BEST_INTEREST = 'OWN_BEST_INTEREST' satisfies OwnItem;
export const bestInterestStep: OwnStep = {
  code: BEST_INTEREST,
  title: { en: 'Best-interest determination', km: 'ការកំណត់ផលប្រយោជន៍ល្អបំផុតរបស់កុមារ' },
  hint: {
    en: 'A panel decides in writing that going home is best for the child. Without it nobody books.',
    km: 'គណៈកម្មការសម្រេចជាលាយលក្ខណ៍អក្សរថាការត្រឡប់ទៅផ្ទះជាការល្អបំផុតសម្រាប់កុមារ។ បើគ្មានទេ មិនត្រូវកក់ដំណើរទេ។',
  },
  party: 'CASEWORKER',
  days: 14,
  needs: ['CONSENT_AND_RISK'],
  before: ['MOVEMENT_BOOKED'],
  mayBeNotNeeded: false,
};

/** The plan of a case, with what every child has. */
export function withBestInterest(stored: StoredPlan, minor: boolean): StoredPlan {
  if (!minor || stored.own.some((step) => step.code === BEST_INTEREST)) return stored;
  return { ...stored, own: [...stored.own, bestInterestStep] };
}

function withDays(alert: ItemAlert, days: number | null): Pick<ItemRule, 'alert' | 'daysOfTemplate'> {
  return days !== null && (alert.kind === 'DAYS' || alert.kind === 'WORKING_DAYS')
    ? { alert: { ...alert, days }, daysOfTemplate: true }
    : { alert };
}

/** All rules of a stored plan, in no order yet; what it names and does not have is left out. */
function rulesOf(stored: StoredPlan): Map<ItemCode, ItemRule> {
  const known = new Set<ItemCode>([...checklistItems, ...stored.own.map((step) => step.code)]);
  const before = (item: ItemCode): OwnItem[] =>
    stored.own.filter((step) => step.before.includes(item)).map((step) => step.code);
  const unique = (items: readonly ItemCode[]): ItemCode[] => [...new Set(items)].filter((item) => known.has(item));
  const rules = new Map<ItemCode, ItemRule>();
  for (const item of checklistItems) {
    const rule: ItemRule = checklistRules[item];
    const change = stored.changes.find((one) => one.item === item);
    rules.set(item, {
      ...rule,
      ...withDays(rule.alert, change?.days ?? null),
      party: change?.party ?? rule.party,
      needs: unique([...rule.needs, ...(change?.needs ?? []), ...before(item)]),
    });
  }
  for (const step of stored.own)
    rules.set(step.code, {
      needs: unique([...step.needs, ...before(step.code)]),
      party: step.party,
      alert: { kind: 'DAYS', days: step.days },
      mayBeNotNeeded: step.mayBeNotNeeded,
      inOrder: false,
      daysOfTemplate: true,
    });
  return rules;
}

/** Each after what it needs, otherwise in the usual order; items of a circle, which nothing can begin, are left over. */
function inOrder(rules: ReadonlyMap<ItemCode, ItemRule>): { sorted: Map<ItemCode, ItemRule>; circle: ItemCode[] } {
  const sorted = new Map<ItemCode, ItemRule>();
  const left = new Map(rules);
  const ready = (item: ItemCode): boolean => left.get(item)?.needs.every((need) => sorted.has(need)) ?? false;
  for (;;) {
    // An own step stands where it is first needed, and not behind all that could be done meanwhile.
    const next = [...left].flatMap(([item, rule]) =>
      ready(item) ? [item] : rule.needs.filter((need) => !isFixed(need) && ready(need)),
    )[0];
    const rule = next && left.get(next);
    if (!rule) return { sorted, circle: [...left.keys()] };
    sorted.set(next, rule);
    left.delete(next);
  }
}

/** @throws Error for a plan in which items wait for each other: none such is ever stored */
export function planOf(stored: StoredPlan): Plan {
  const { sorted, circle } = inOrder(rulesOf(stored));
  if (circle.length > 0) throw new Error(`items wait for each other: ${circle.join(', ')}`);
  return sorted;
}

export const planProblemCodes = [
  'STEP_CODE_NOT_RIGHT',
  'STEP_CODE_TWICE',
  'STEP_TITLE_NEEDED',
  'STEP_DAYS_NOT_RIGHT',
  'STEP_UNKNOWN',
  'STEPS_WAIT_FOR_EACH_OTHER',
  'STEP_LEADS_NOWHERE',
  'STEP_TOO_LATE',
  'STEP_NEVER_SKIPPED',
  'MISSION_BEFORE_CONSENT',
  'PARTY_NOT_ALLOWED',
  'BEST_INTEREST_MISSING',
  'BEST_INTEREST_SKIPPED',
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

export interface PlanProblem {
  /** Such as `own.2.needs`. */
  readonly field: string;
  readonly code: PlanProblemCode;
  readonly items: readonly ItemCode[];
}

/** A journey is recorded as it happened: nothing can stand between the booking and the hand-over. */
const lastBefore = checklistItems.indexOf('MOVEMENT_BOOKED');
const tooLate = (item: ItemCode): boolean => checklistItems.indexOf(item as ChecklistItem) > lastBefore;

/** Of the nineteen a mission ticks these alone: a journey, a hand-over or a fine is nothing that it could know or decide. */
const ofMission: ReadonlySet<ItemCode> = new Set<ChecklistItem>([
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
]);

/** Who may act on a step: a form offers these alone, and the check at the door asks the same. */
export const partiesFor = (item: string): readonly ActingParty[] =>
  actingParties.filter((party) => {
    if (party !== 'MISSION') return true;
    return item in checklistRules ? ofMission.has(item as ItemCode) : item !== BEST_INTEREST;
  });

const ownCode = /^OWN_[A-Z][A-Z0-9_]{0,39}$/;
export const isStepCode = (code: string): code is ItemCode => code in checklistRules || ownCode.test(code);
const mostDays = 365;
const goodDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= mostDays;

/**
 * Everything that an item rests on, at any distance; also where items wait for each other. It holds for what is not needed
 * too, because that hands on what it waited for.
 */
function restsOn(rules: ReadonlyMap<ItemCode, ItemRule>, item: ItemCode): ReadonlySet<ItemCode> {
  const found = new Set<ItemCode>();
  const look = [item];
  for (let one = look.pop(); one !== undefined; one = look.pop())
    for (const need of rules.get(one)?.needs ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      look.push(need);
    }
  return found;
}

/**
 * What is wrong with a template before anybody begins with it. An empty answer means: nothing waits for itself, every step
 * leads to the hand-over, the hand-over can be reached, nobody is told before the person agrees, and no child goes home
 * without a determination of the best interest. A test plays generated templates through to hold this.
 */
export function planProblems(stored: StoredPlan, forMinors: boolean): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const add = (field: string, code: PlanProblemCode, items: readonly ItemCode[] = []): void => {
    problems.push({ field, code, items });
  };
  const codes = stored.own.map((step) => step.code);
  const known = new Set<ItemCode>([...checklistItems, ...codes]);
  const unknown = (field: string, items: readonly ItemCode[]): void => {
    const missing = items.filter((item) => !known.has(item));
    if (missing.length > 0) add(field, 'STEP_UNKNOWN', missing);
  };
  const rules = rulesOf(stored);
  const { circle } = inOrder(rules);
  const toHome = restsOn(rules, 'HANDED_OVER');

  stored.own.forEach((step, index) => {
    const at = `own.${index}`;
    if (!ownCode.test(step.code)) add(`${at}.code`, 'STEP_CODE_NOT_RIGHT');
    if (codes.indexOf(step.code) !== index) add(`${at}.code`, 'STEP_CODE_TWICE', [step.code]);
    if (step.title.en.trim() === '' && step.title.km.trim() === '') add(`${at}.title`, 'STEP_TITLE_NEEDED');
    if (!goodDays(step.days)) add(`${at}.days`, 'STEP_DAYS_NOT_RIGHT');
    unknown(`${at}.needs`, step.needs);
    unknown(`${at}.before`, step.before);
    const late = [...step.needs, ...step.before].filter(tooLate);
    if (late.length > 0) add(`${at}.before`, 'STEP_TOO_LATE', late);
    else if (!toHome.has(step.code)) add(`${at}.before`, 'STEP_LEADS_NOWHERE', [step.code]);
    if (step.party === 'MISSION' && !restsOn(rules, step.code).has('CONSENT_AND_RISK'))
      add(`${at}.needs`, 'MISSION_BEFORE_CONSENT', [step.code]);
    if (!partiesFor(step.code).includes(step.party)) add(`${at}.party`, 'PARTY_NOT_ALLOWED', [step.code]);
    if (step.code === BEST_INTEREST && step.mayBeNotNeeded) add(`${at}.mayBeNotNeeded`, 'BEST_INTEREST_SKIPPED');
  });
  stored.changes.forEach((change, index) => {
    const at = `changes.${index}`;
    if (stored.changes.findIndex((one) => one.item === change.item) !== index)
      add(`${at}.item`, 'STEP_CODE_TWICE', [change.item]);
    unknown(`${at}.needs`, change.needs);
    if (change.needs.length > 0 && tooLate(change.item)) add(`${at}.needs`, 'STEP_TOO_LATE', [change.item]);
    if (change.days !== null && !goodDays(change.days)) add(`${at}.days`, 'STEP_DAYS_NOT_RIGHT');
    if (change.notNeeded.trim() !== '' && !checklistRules[change.item].mayBeNotNeeded)
      add(`${at}.notNeeded`, 'STEP_NEVER_SKIPPED', [change.item]);
    if (change.party !== null && !partiesFor(change.item).includes(change.party))
      add(`${at}.party`, 'PARTY_NOT_ALLOWED', [change.item]);
  });
  if (circle.length > 0) add('own', 'STEPS_WAIT_FOR_EACH_OTHER', circle);
  if (forMinors && !codes.includes(BEST_INTEREST)) add('own', 'BEST_INTEREST_MISSING');
  return problems;
}
