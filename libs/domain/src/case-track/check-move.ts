import { type CaseState, type ExitMode, type VerificationEvidence } from '../codes/index.js';
import { caseMoves, startStates, type MoveGuard, type MoveRule } from './case-moves.js';

/** What the guards look at. The caller reads these from the database inside the transaction that makes the move. */
export interface CaseFacts {
  readonly evidence: readonly VerificationEvidence[];
  readonly requesterChecked: boolean;
  readonly personConsent: boolean;
  readonly bestInterestReason?: string | null;
  readonly openTasks: number;
  readonly reason?: string | null;
  readonly supervisorApproved: boolean;
  readonly exitMode?: ExitMode | null;
  /** True as long as no exit is recorded for this case. */
  readonly beforeOut: boolean;
  /** True once the checklist says HANDED_OVER. */
  readonly handedOver?: boolean;
}

export const moveProblemCodes = [
  'NO_SUCH_MOVE',
  'REASON_NEEDED',
  'EVIDENCE_NEEDED',
  'REQUESTER_NOT_CHECKED',
  'CONSENT_NEEDED',
  'EXIT_MODE_NEEDED',
  'ALREADY_OUT',
  'NOT_YET_OUT',
  'HANDOVER_OR_REASON_NEEDED',
  'APPROVAL_NEEDED',
  'OPEN_TASKS',
] as const;
export type MoveProblemCode = (typeof moveProblemCodes)[number];

export interface MoveProblem {
  readonly code: MoveProblemCode;
  /** The field of the form at which the problem is shown. */
  readonly field?: 'evidence' | 'requesterChecked' | 'consent' | 'exitMode' | 'reason' | 'approval' | 'tasks';
}

export type MoveCheck = { readonly ok: true } | { readonly ok: false; readonly problems: readonly MoveProblem[] };

/** The four kinds that count towards VERIFIED; the check of the requester stands apart from them. */
export const countedEvidence = [
  'LIVE_CONTACT',
  'IDENTITY_OR_PHOTO',
  'EVIDENCE_OF_PLACE',
  'STATEMENT_OF_FAMILY',
] as const satisfies readonly VerificationEvidence[];

/** How many different kinds there are: three photographs are one kind. */
export function evidenceKinds(evidence: readonly VerificationEvidence[]): number {
  return countedEvidence.filter((kind) => evidence.includes(kind)).length;
}

const said = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim().length > 0;

const guardChecks = {
  TWO_EVIDENCES: (f) => (evidenceKinds(f.evidence) >= 2 ? null : { code: 'EVIDENCE_NEEDED', field: 'evidence' }),
  REQUESTER_CHECKED: (f) =>
    f.requesterChecked || f.evidence.includes('REQUESTER_CHECKED')
      ? null
      : { code: 'REQUESTER_NOT_CHECKED', field: 'requesterChecked' },
  CONSENT_OR_BEST_INTEREST: (f) =>
    f.personConsent || said(f.bestInterestReason) ? null : { code: 'CONSENT_NEEDED', field: 'consent' },
  EXIT_MODE: (f) => (f.exitMode ? null : { code: 'EXIT_MODE_NEEDED', field: 'exitMode' }),
  BEFORE_OUT: (f) => (f.beforeOut ? null : { code: 'ALREADY_OUT' }),
  AFTER_OUT: (f) => (f.beforeOut ? { code: 'NOT_YET_OUT' } : null),
  HANDOVER_OR_REASON: (f) =>
    f.handedOver || said(f.reason) ? null : { code: 'HANDOVER_OR_REASON_NEEDED', field: 'reason' },
  SUPERVISOR_APPROVED: (f) => (f.supervisorApproved ? null : { code: 'APPROVAL_NEEDED', field: 'approval' }),
  NO_OPEN_TASK: (f) => (f.openTasks === 0 ? null : { code: 'OPEN_TASKS', field: 'tasks' }),
} as const satisfies Record<MoveGuard, (facts: CaseFacts) => MoveProblem | null>;

function problemsOf(rule: MoveRule, facts: CaseFacts): MoveProblem[] {
  const problems: MoveProblem[] = [];
  for (const guard of rule.guards) {
    const problem = guardChecks[guard](facts);
    if (problem) problems.push(problem);
  }
  if (rule.reason && !said(facts.reason)) problems.push({ code: 'REASON_NEEDED', field: 'reason' });
  return problems;
}

export function checkMove(move: {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly facts: CaseFacts;
}): MoveCheck {
  const rules: readonly MoveRule[] = caseMoves[move.from];
  const rule = rules.find((r) => r.to === move.to);
  if (!rule) return { ok: false, problems: [{ code: 'NO_SUCH_MOVE' }] };
  const problems = problemsOf(rule, move.facts);
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}

/** A case that starts at OUT must say how the person came out; one that starts with a plea needs nothing more. */
export function checkStart(state: CaseState, facts: Pick<CaseFacts, 'exitMode'>): MoveCheck {
  if (!(startStates as readonly CaseState[]).includes(state))
    return { ok: false, problems: [{ code: 'NO_SUCH_MOVE' }] };
  if (state === 'OUT' && !facts.exitMode)
    return { ok: false, problems: [{ code: 'EXIT_MODE_NEEDED', field: 'exitMode' }] };
  return { ok: true };
}
