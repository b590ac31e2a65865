import type { OperationKind } from '../codes/index.js';
import { type PlanPart, planParts, type RiskDegree, riskDegrees, type RiskThreat } from './operation-codes.js';

export interface JudgedThreat {
  readonly threat: RiskThreat;
  readonly likelihood: RiskDegree;
  readonly severity: RiskDegree;
  /** What is done about it. */
  readonly mitigation: string;
}

/** What is thought of before people are sent in. Everybody on the team reads it. */
export interface RiskContent {
  readonly threats: readonly JudgedThreat[];
  /** When the operation is broken off, in words that can be told from a car. */
  readonly abort: string;
  readonly medical: string;
  readonly escape: string;
}

const step = (degree: RiskDegree): number => riskDegrees.indexOf(degree);

/** Four steps of likelihood and of severity: the larger of the two, one less where the other is low. */
export function threatLevel(threat: Pick<JudgedThreat, 'likelihood' | 'severity'>): RiskDegree {
  const [low, high] = [step(threat.likelihood), step(threat.severity)].sort((a, b) => a - b) as [number, number];
  return riskDegrees[low === 0 ? Math.max(0, high - 1) : high] ?? 'LOW';
}

/** Of the worst threat: a number of small ones does not become a large one, and a large one is not thinned by small ones. */
export function riskLevel(threats: readonly Pick<JudgedThreat, 'likelihood' | 'severity'>[]): RiskDegree {
  return riskDegrees[Math.max(0, ...threats.map((threat) => step(threatLevel(threat))))] ?? 'LOW';
}

/** What an approval was given for. */
export interface ComparedPlan {
  readonly kind: OperationKind;
  readonly plannedOn: string | null;
  readonly compoundId: string | null;
  readonly place: string;
  readonly expectedCount: number | null;
  readonly plan: string;
}

const fieldOf = {
  KIND: 'kind',
  DAY: 'plannedOn',
  COMPOUND: 'compoundId',
  PLACE: 'place',
  EXPECTED: 'expectedCount',
  PLAN: 'plan',
} as const satisfies Record<PlanPart, keyof ComparedPlan>;

/** Parts in which two plans differ, in the order of the form. What was changed and changed back is no difference. */
export const planDifferences = (before: ComparedPlan, now: ComparedPlan): PlanPart[] =>
  planParts.filter((part) => before[fieldOf[part]] !== now[fieldOf[part]]);

/** Somebody who has run and waits at a petrol station is fetched at once. Everything else is thought through before. */
export const needsRiskAssessment = (kind: OperationKind, kindChanged = false): boolean =>
  kindChanged || kind !== 'ESCAPE_PICK_UP';
