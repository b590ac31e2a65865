import { type ItemCode } from '../checklist/checklist-items.js';
import { type CaseState, type ChecklistItem } from '../codes/index.js';
import { allowedMoves, type MoveRule } from './case-moves.js';
import { checkMove, type CaseFacts, type MoveProblem } from './check-move.js';

/** Acts in the field's words, for the one "Next" button of the case page. */
export const caseActs = [
  'BEGIN_VERIFYING',
  'RECORD_EVIDENCE',
  'CHECK_REQUESTER',
  'CONFIRM_VERIFIED',
  'RECORD_CONSENT',
  'REQUEST_RESCUE',
  'SCHEDULE_RESCUE',
  'RECORD_EXIT',
  'RECORD_CUSTODY',
  'BEGIN_CARE',
  'BEGIN_REPATRIATION',
  'CHECKLIST_ITEM',
  'RECORD_HOME',
  'BEGIN_REINTEGRATION',
  'FINISH_TASKS',
  'ASK_CLOSURE',
  'CLOSE',
  'TRY_CONTACT',
  'VERIFY_NEW_PLACE',
  'SEARCH',
  'RESUME',
] as const;
export type CaseAct = (typeof caseActs)[number];

export interface NextAct {
  readonly act: CaseAct;
  /** The state the act leads to, where it is a move of track A. */
  readonly to?: CaseState;
  readonly item?: ItemCode;
  /** What the move still lacks; the form asks for it. */
  readonly problems: readonly MoveProblem[];
}

export interface NextFacts extends CaseFacts {
  /** The first ready item of the repatriation checklist, if the case has one. */
  readonly nextItem?: ItemCode | null;
  /** Where the person is now is recorded: a custody spell is open. */
  readonly placeKnown?: boolean;
}

type Planner = (facts: NextFacts, from: CaseState) => NextAct | null;

function move(act: CaseAct, to: CaseState): Planner {
  return (facts, from) => {
    const check = checkMove({ from, to, facts });
    return { act, to, problems: check.ok ? [] : check.problems };
  };
}

const has = (next: NextAct | null, code: MoveProblem['code']): boolean =>
  next?.problems.some((problem) => problem.code === code) ?? false;

const toVerified: Planner = (facts, from) => {
  const next = move('CONFIRM_VERIFIED', 'VERIFIED')(facts, from);
  if (has(next, 'EVIDENCE_NEEDED')) return { act: 'RECORD_EVIDENCE', problems: next?.problems ?? [] };
  if (has(next, 'REQUESTER_NOT_CHECKED')) return { act: 'CHECK_REQUESTER', problems: next?.problems ?? [] };
  return next;
};

const toRequest: Planner = (facts, from) => {
  const next = move('REQUEST_RESCUE', 'RESCUE_REQUESTED')(facts, from);
  return has(next, 'CONSENT_NEEDED') ? { act: 'RECORD_CONSENT', problems: next?.problems ?? [] } : next;
};

const toClosed: Planner = (facts, from) => {
  const next = move('CLOSE', 'CLOSED')(facts, from);
  if (has(next, 'OPEN_TASKS')) return { act: 'FINISH_TASKS', problems: next?.problems ?? [] };
  if (has(next, 'APPROVAL_NEEDED')) return { act: 'ASK_CLOSURE', problems: next?.problems ?? [] };
  return next;
};

const viaChecklist =
  (otherwise: Planner): Planner =>
  (facts, from) =>
    facts.nextItem ? { act: 'CHECKLIST_ITEM', item: facts.nextItem, problems: [] } : otherwise(facts, from);

const planners = {
  REPORTED: move('BEGIN_VERIFYING', 'VERIFYING'),
  VERIFYING: toVerified,
  VERIFIED: toRequest,
  RESCUE_REQUESTED: move('SCHEDULE_RESCUE', 'RESCUE_SCHEDULED'),
  RESCUE_SCHEDULED: move('RECORD_EXIT', 'OUT'),
  // After a raid the place is often recorded with the roster: to ask for it again would send the reader in a circle.
  OUT: (facts, from) =>
    facts.placeKnown ? move('BEGIN_CARE', 'IN_CARE')(facts, from) : move('RECORD_CUSTODY', 'IN_CARE')(facts, from),
  IN_CARE: viaChecklist(move('BEGIN_REPATRIATION', 'REPATRIATING')),
  REPATRIATING: viaChecklist(move('RECORD_HOME', 'HOME')),
  HOME: move('BEGIN_REINTEGRATION', 'REINTEGRATING'),
  REINTEGRATING: viaChecklist(toClosed),
  CLOSED: () => null,
  UNVERIFIABLE: toClosed,
  DUPLICATE: toClosed,
  DECLINED_BY_PERSON: toClosed,
  LOST_CONTACT: move('TRY_CONTACT', 'VERIFYING'),
  MOVED: move('VERIFY_NEW_PLACE', 'VERIFYING'),
  MISSING: (facts, from) => (facts.beforeOut ? move('SEARCH', 'VERIFYING') : move('SEARCH', 'IN_CARE'))(facts, from),
  DECEASED: toClosed,
  REOPENED: (facts, from) => (facts.beforeOut ? move('RESUME', 'VERIFYING') : move('RESUME', 'IN_CARE'))(facts, from),
} as const satisfies Record<CaseState, Planner>;

/** The one sensible next act; null when nothing is expected any more (CLOSED). */
export function nextAct(state: CaseState, facts: NextFacts): NextAct | null {
  return planners[state](facts, state);
}

/** All moves with what each still lacks, for the menu beside the button. */
export function movesWithProblems(
  state: CaseState,
  facts: CaseFacts,
): readonly { readonly rule: MoveRule; readonly problems: readonly MoveProblem[] }[] {
  return allowedMoves(state).map((rule) => {
    const check = checkMove({ from: state, to: rule.to, facts });
    return { rule, problems: check.ok ? [] : check.problems };
  });
}

/**
 * Departure and hand-over are recorded once, on the checklist; track A follows, so that nobody has to say the same
 * thing twice. Undefined: the event leaves the state alone (a follow-up is going on, the case is closed, ...).
 */
export function stateAfterChecklist(state: CaseState, item: ChecklistItem): CaseState | undefined {
  const comesFrom: readonly CaseState[] = ['OUT', 'IN_CARE', 'REOPENED'];
  if (item === 'DEPARTED' && comesFrom.includes(state)) return 'REPATRIATING';
  if (item === 'HANDED_OVER' && (state === 'REPATRIATING' || comesFrom.includes(state))) return 'HOME';
  return undefined;
}
