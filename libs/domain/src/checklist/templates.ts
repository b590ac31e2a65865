import { documentSituations, type ChecklistItem, type DocumentSituation } from '../codes/index.js';
import { type Checklist, type ItemCode, type OwnItem } from './checklist-items.js';
import { isFixed, isSettled, recordOf } from './checklist.js';
import { type StoredPlan, planOf } from './plan.js';

/** For whom a template is; what is null is for anybody. */
export interface ForWhom {
  readonly nationality: string | null;
  readonly country: string | null;
  readonly document: DocumentSituation | null;
  readonly minor: boolean | null;
}

/** What is known of one person when a checklist is chosen. */
export interface Situation {
  readonly nationality: string | null;
  /** Where the person is, not where from. */
  readonly country: string;
  readonly document: DocumentSituation;
  readonly minor: boolean;
}

export const situationKeys = [
  'nationality',
  'document',
  'minor',
  'country',
] as const satisfies readonly (keyof Situation)[];
export type SituationKey = (typeof situationKeys)[number];

const fits = (one: ForWhom, who: Situation): boolean =>
  situationKeys.every((key) => one[key] === null || one[key] === who[key]);
const said = (one: ForWhom): readonly SituationKey[] => situationKeys.filter((key) => one[key] !== null);
/**
 * What is for children goes before everything else: they lose most by a checklist that forgets them. Then what says more
 * goes first; of as many, nationality before papers before age before country.
 */
const rank = (one: ForWhom): number =>
  (one.minor === true ? 128 : 0) +
  said(one).length * 16 +
  situationKeys.reduce((sum, key, i) => sum + (one[key] === null ? 0 : 8 >> i), 0);

/** The most specific template that fits, and because of what; undefined where none does. */
export function templateFor<T extends ForWhom>(
  templates: readonly T[],
  who: Situation,
): { readonly template: T; readonly because: readonly SituationKey[] } | undefined {
  const [template] = templates.filter((one) => fits(one, who)).sort((a, b) => rank(b) - rank(a));
  return template && { template, because: said(template) };
}

/** Two templates for the same people could not be told apart. */
export const sameFor = (a: ForWhom, b: ForWhom): boolean => situationKeys.every((key) => a[key] === b[key]);

/** Papers as they are recorded, the best first: what a coordinator would say of them. */
export function situationOfPapers(
  papers: readonly { readonly kind: string; readonly here: boolean; readonly expired: boolean }[],
  stateless: boolean,
): DocumentSituation {
  if (stateless) return 'UNCLEAR';
  const passports = papers.filter((paper) => paper.kind === 'PASSPORT' && paper.here);
  if (passports.some((paper) => !paper.expired)) return 'PASSPORT_AT_HAND';
  if (passports.length > 0) return 'PASSPORT_EXPIRED';
  return papers.some((paper) => paper.here) ? 'COPY_ONLY' : 'NO_PASSPORT';
}

/** What taking another plan would do to a checklist. Nothing that was done is in any of these lists. */
export interface PlanDifference {
  readonly added: readonly OwnItem[];
  /** Own steps that nobody needs any more, and fixed ones that the new template does without. */
  readonly noLongerNeeded: readonly ItemCode[];
  /** Fixed items that were not needed by the old template alone, and are by the new one. */
  readonly neededAgain: readonly ChecklistItem[];
  /** Items whose needs, party or days are others. */
  readonly changed: readonly ItemCode[];
  /** The plan that the case would then have: the new one, and what of the old one stays to be read. */
  readonly plan: StoredPlan;
}

export function isDifferent(difference: PlanDifference): boolean {
  const { added, noLongerNeeded, neededAgain, changed } = difference;
  return added.length + noLongerNeeded.length + neededAgain.length + changed.length > 0;
}

export function planDifference(was: StoredPlan, becomes: StoredPlan, items: Checklist): PlanDifference {
  const codes = new Set<ItemCode>(becomes.own.map((step) => step.code));
  const gone = was.own.filter((step) => !codes.has(step.code));
  // Kept to be read, and for nothing else: what it stood before goes by the new plan.
  const kept = gone.map((step) => ({ ...step, needs: [], before: [] }));
  const plan: StoredPlan = { own: [...becomes.own, ...kept], changes: becomes.changes };
  const before = planOf(was);
  const after = planOf(plan);
  const skips = (stored: StoredPlan, item: ItemCode): boolean =>
    stored.changes.some((change) => change.item === item && change.notNeeded !== '');
  const untouched = (item: ItemCode): boolean => !isSettled(items, item);
  const restsOnNothingDone = (item: ItemCode): boolean =>
    [...after].every(([other, rule]) => !rule.needs.includes(item) || recordOf(items, other).state !== 'DONE');
  const goneCodes = new Set<ItemCode>(gone.map((step) => step.code));
  return {
    added: becomes.own.map((step) => step.code).filter((code) => !before.has(code)),
    noLongerNeeded: [
      ...gone.map((step) => step.code).filter(untouched),
      ...becomes.changes.map((change) => change.item).filter((item) => skips(becomes, item) && untouched(item)),
    ],
    neededAgain: was.changes
      .filter((change) => change.notNeeded !== '' && !skips(becomes, change.item))
      .map((change) => change.item)
      .filter((item) => {
        const record = recordOf(items, item);
        const reason = was.changes.find((change) => change.item === item)?.notNeeded;
        return record.state === 'NOT_NEEDED' && (record.reason ?? reason) === reason && restsOnNothingDone(item);
      }),
    changed: [...after.keys()].filter((item) => {
      const [a, b] = [before.get(item), after.get(item)];
      if (!a || !b || goneCodes.has(item) || !untouched(item)) return false;
      const needs = (list: readonly ItemCode[]): string =>
        list
          .filter((need) => !goneCodes.has(need))
          .sort()
          .join();
      const same = a.party === b.party && JSON.stringify(a.alert) === JSON.stringify(b.alert);
      const added = b.needs.filter((need) => isFixed(need) || before.has(need));
      return !same || needs(a.needs) !== needs(added);
    }),
    plan,
  };
}

export const isDocumentSituation = (value: unknown): value is DocumentSituation =>
  (documentSituations as readonly unknown[]).includes(value);
