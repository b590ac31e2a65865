import type { CaseState, ClosureReason } from '../codes/index.js';
import type { IsoDate } from '../working-days/working-days.js';

/** Kinds of case files by how they ended: each is kept as long as its own rule says. */
export const retentionCategories = [
  'RETURNED_HOME',
  'CAME_OUT',
  'NEVER_OUT',
  'PLEA_UNANSWERED',
  'LOST_CONTACT',
  'DUPLICATE',
  'DECEASED',
] as const;
export type RetentionCategory = (typeof retentionCategories)[number];

/** What a period is counted from: the day the case came to its end, or the last entry of its timeline. */
export const retentionEvents = ['END', 'LAST_CHANGE'] as const;
export type RetentionEvent = (typeof retentionEvents)[number];

/** Why a case whose period is over is kept all the same, or is not erased with the others. */
export const retentionKeeps = [
  'REOPENED',
  'HOLD',
  'OPEN_TASKS',
  'JOURNEY',
  'OTHER_CASE',
  'NOT_DECIDED',
  'ASKED',
  'NOT_DUE',
] as const;
export type RetentionKeep = (typeof retentionKeeps)[number];

export const retentionOutcomes = ['ERASED', 'SKIPPED', 'GONE'] as const;
export type RetentionOutcome = (typeof retentionOutcomes)[number];

/** On what ground a case must not be erased. */
export const holdGrounds = ['COURT', 'POLICE', 'COMPLAINT', 'PERSON_ASKED', 'SAFETY', 'OTHER'] as const;
export type HoldGround = (typeof holdGrounds)[number];

/**
 * Proposed until an organisation decides; nothing is erased by a proposal. No law names a number: the GDPR (Article 5.1 e, Recital 39)
 * and IOM's data protection principles ask that whoever keeps data sets a time by its purpose and reviews it. Sixty months cover the
 * usual limitation of civil claims and the follow-up of a year after return; what never came to help is kept for less; who
 * was lost or died may still be asked for by a court or a family.
 */
export const retentionDefaults = {
  RETURNED_HOME: { event: 'END', months: 60 },
  CAME_OUT: { event: 'END', months: 60 },
  NEVER_OUT: { event: 'END', months: 24 },
  PLEA_UNANSWERED: { event: 'LAST_CHANGE', months: 24 },
  LOST_CONTACT: { event: 'LAST_CHANGE', months: 120 },
  DUPLICATE: { event: 'END', months: 12 },
  DECEASED: { event: 'END', months: 120 },
} as const satisfies Record<RetentionCategory, { readonly event: RetentionEvent; readonly months: number }>;

/** Months of a rule. Below the least a family that writes again after half a year would find nobody who knows it. */
export const retentionMonths = { least: 6, most: 300 } as const;
/** Cases of one request: what a second person can still look through. */
export const retentionBatch = 50;
/** How far ahead the due list looks. */
export const retentionSoonDays = 90;

export interface RetentionFacts {
  readonly state: CaseState;
  readonly closureReason: ClosureReason | null;
  readonly cameOut: boolean;
  readonly cameHome: boolean;
}

/** Undefined: no period runs. Nobody is forgotten who is still held, in care, on the way or missing. */
export function retentionCategory(facts: RetentionFacts): RetentionCategory | undefined {
  const { state, closureReason, cameOut, cameHome } = facts;
  const closed = state === 'CLOSED';
  for (const same of ['DUPLICATE', 'DECEASED', 'LOST_CONTACT'] as const)
    if (state === same || (closed && closureReason === same)) return same;
  if (closed && (cameHome || closureReason === 'SETTLED_AT_HOME')) return 'RETURNED_HOME';
  if (closed) return cameOut ? 'CAME_OUT' : 'NEVER_OUT';
  if (cameOut) return undefined;
  if (state === 'UNVERIFIABLE' || state === 'DECLINED_BY_PERSON') return 'NEVER_OUT';
  return state === 'REPORTED' || state === 'VERIFYING' ? 'PLEA_UNANSWERED' : undefined;
}

/** The first day on which a file may go. A month that has no such day ends it: 31 August and six months are 28 or 29 February. */
export function retentionDueOn(from: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
