import { type IdentificationBody, type IdentificationState } from '../codes/index.js';
import { isIsoDate, type IsoDate } from '../working-days/working-days.js';

export type IdentificationDecisionState = Exclude<IdentificationState, 'NOT_SCREENED' | 'SCREENING'>;

/**
 * One decision of one body. Bodies disagree, and that is data: nothing here is ever overwritten. `replaces` is set by
 * an appeal, or by a court that lifts another body's decision.
 */
export interface IdentificationDecision {
  readonly id: string;
  readonly body: IdentificationBody;
  /** Tells two bodies of the same kind apart (two ministries). */
  readonly bodyName?: string | null;
  readonly state: IdentificationDecisionState;
  readonly decidedOn: IsoDate;
  readonly basis: string;
  readonly replaces?: string | null;
  /** Decided on appeal, without naming what it lifts: then it lifts all earlier decisions of authorities. */
  readonly appeal?: boolean;
}

const byOrganisation = ['POTENTIAL_VICTIM', 'VICTIM_BY_NGO', 'NOT_VICTIM', 'WITHDRAWN'] as const;
const byAuthority = ['POTENTIAL_VICTIM', 'VICTIM_OFFICIAL', 'NOT_VICTIM', 'WITHDRAWN'] as const;

/** Only an authority identifies officially; an organisation's word opens services but not the law's protection. */
export const decisionsByBody = {
  NGO: byOrganisation,
  POLICE: byAuthority,
  IMMIGRATION: byAuthority,
  MINISTRY: byAuthority,
  MISSION: byAuthority,
  COURT: byAuthority,
  OTHER: byOrganisation,
} as const satisfies Record<IdentificationBody, readonly IdentificationDecisionState[]>;

export const identificationProblemCodes = [
  'NOT_THIS_BODY',
  'BASIS_NEEDED',
  'DATE_NEEDED',
  'DATE_IN_FUTURE',
  'REPLACES_UNKNOWN',
  'ALREADY_REPLACED',
] as const;
export type IdentificationProblemCode = (typeof identificationProblemCodes)[number];

export interface IdentificationProblem {
  readonly code: IdentificationProblemCode;
  readonly field: 'state' | 'basis' | 'decidedOn' | 'replaces';
}

export function checkDecision(
  decision: Omit<IdentificationDecision, 'id'>,
  context: { readonly today: IsoDate; readonly earlier: readonly IdentificationDecision[] },
): { readonly ok: true } | { readonly ok: false; readonly problems: readonly IdentificationProblem[] } {
  const problems: IdentificationProblem[] = [];
  const mayDecide: readonly IdentificationState[] = decisionsByBody[decision.body];
  if (!mayDecide.includes(decision.state)) problems.push({ code: 'NOT_THIS_BODY', field: 'state' });
  if (decision.basis.trim() === '') problems.push({ code: 'BASIS_NEEDED', field: 'basis' });
  if (!isIsoDate(decision.decidedOn)) problems.push({ code: 'DATE_NEEDED', field: 'decidedOn' });
  else if (decision.decidedOn > context.today) problems.push({ code: 'DATE_IN_FUTURE', field: 'decidedOn' });
  if (decision.replaces) {
    if (!context.earlier.some((d) => d.id === decision.replaces))
      problems.push({ code: 'REPLACES_UNKNOWN', field: 'replaces' });
    if (context.earlier.some((d) => d.replaces === decision.replaces))
      problems.push({ code: 'ALREADY_REPLACED', field: 'replaces' });
  }
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}

const isAuthority = (d: IdentificationDecision): boolean => d.body !== 'NGO' && d.body !== 'OTHER';
const bodyKey = (d: IdentificationDecision): string => `${d.body}|${(d.bodyName ?? '').trim().toLowerCase()}`;

/** The decisions that stand: not lifted by an appeal, and the latest of their body (on one day: the later in the list). */
export function standingDecisions(decisions: readonly IdentificationDecision[]): readonly IdentificationDecision[] {
  const replaced = new Set(decisions.map((d) => d.replaces).filter((id) => id));
  decisions.forEach((appeal, at) => {
    if (!appeal.appeal || appeal.replaces || !isAuthority(appeal)) return;
    decisions
      .filter(
        (d, i) => isAuthority(d) && (d.decidedOn < appeal.decidedOn || (d.decidedOn === appeal.decidedOn && i < at)),
      )
      .forEach((d) => replaced.add(d.id));
  });
  const latest = new Map<string, IdentificationDecision>();
  for (const decision of decisions) {
    if (replaced.has(decision.id)) continue;
    const other = latest.get(bodyKey(decision));
    if (!other || decision.decidedOn >= other.decidedOn) latest.set(bodyKey(decision), decision);
  }
  return [...latest.values()];
}

export interface DerivedIdentification {
  readonly state: IdentificationState;
  readonly standing: readonly IdentificationDecision[];
  /** Some body says victim and another says not. The case page shows both, and an appeal may be due. */
  readonly disagreement: boolean;
  readonly official: 'OPEN' | 'VICTIM' | 'NOT_VICTIM';
}

const mostProtectiveFirst = [
  'VICTIM_OFFICIAL',
  'VICTIM_BY_NGO',
  'POTENTIAL_VICTIM',
  'NOT_VICTIM',
  'WITHDRAWN',
] as const satisfies readonly IdentificationDecisionState[];

/**
 * The most protective decision that stands gives the state: a person whom one body takes for a victim is treated as
 * one until nobody does (presumption in the victim's favour, OSCE and UNODC guidance).
 */
export function derivedIdentification(
  decisions: readonly IdentificationDecision[],
  options: { readonly screeningBegun: boolean },
): DerivedIdentification {
  const standing = standingDecisions(decisions);
  const said = new Set(standing.map((d) => d.state));
  const state = mostProtectiveFirst.find((s) => said.has(s)) ?? (options.screeningBegun ? 'SCREENING' : 'NOT_SCREENED');
  const authorities = standing.filter(isAuthority);
  const official = authorities.some((d) => d.state === 'VICTIM_OFFICIAL')
    ? 'VICTIM'
    : authorities.some((d) => d.state === 'NOT_VICTIM')
      ? 'NOT_VICTIM'
      : 'OPEN';
  const victim = said.has('VICTIM_OFFICIAL') || said.has('VICTIM_BY_NGO') || said.has('POTENTIAL_VICTIM');
  return { state, standing, disagreement: victim && said.has('NOT_VICTIM'), official };
}
