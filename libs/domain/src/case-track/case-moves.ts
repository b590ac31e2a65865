import { type CaseState } from '../codes/index.js';

/** What must be true of a case before it may move. Each guard is checked in check-move.ts and named to the reader. */
export const moveGuards = [
  'TWO_EVIDENCES',
  'REQUESTER_CHECKED',
  'CONSENT_OR_BEST_INTEREST',
  'EXIT_MODE',
  'BEFORE_OUT',
  'AFTER_OUT',
  'HANDOVER_OR_REASON',
  'SUPERVISOR_APPROVED',
  'NO_OPEN_TASK',
] as const;
export type MoveGuard = (typeof moveGuards)[number];

export interface MoveRule {
  readonly to: CaseState;
  readonly guards: readonly MoveGuard[];
  readonly reason: boolean;
}

/** A case begins with a plea, or with a person at the shelter door or in a raid. */
export const startStates = ['REPORTED', 'OUT'] as const satisfies readonly CaseState[];
export type StartState = (typeof startStates)[number];

// A plea is often a trap for the person or for the team: two kinds of evidence and a look at who asks come first.
const verified = { to: 'VERIFIED', guards: ['TWO_EVIDENCES', 'REQUESTER_CHECKED'], reason: false } as const;
// Nobody is "rescued" against their will unless somebody wrote down why (a child, a person who cannot speak freely).
const requested = { to: 'RESCUE_REQUESTED', guards: ['CONSENT_OR_BEST_INTEREST'], reason: false } as const;
const scheduled = { to: 'RESCUE_SCHEDULED', guards: ['CONSENT_OR_BEST_INTEREST'], reason: false } as const;
const out = { to: 'OUT', guards: ['BEFORE_OUT', 'EXIT_MODE'], reason: false } as const;
const home = { to: 'HOME', guards: ['AFTER_OUT', 'HANDOVER_OR_REASON'], reason: false } as const;
const closed = { to: 'CLOSED', guards: ['SUPERVISOR_APPROVED', 'NO_OPEN_TASK'], reason: true } as const;
const reopened = { to: 'REOPENED', guards: [], reason: true } as const;

const plain = <S extends CaseState>(to: S): { to: S; guards: readonly []; reason: false } => ({
  to,
  guards: [],
  reason: false,
});
const withReason = <S extends CaseState>(to: S): { to: S; guards: readonly []; reason: true } => ({
  to,
  guards: [],
  reason: true,
});
const beforeOut = <S extends CaseState>(to: S): { to: S; guards: readonly ['BEFORE_OUT']; reason: true } => ({
  to,
  guards: ['BEFORE_OUT'],
  reason: true,
});
const afterOut = <S extends CaseState>(to: S): { to: S; guards: readonly ['AFTER_OUT']; reason: false } => ({
  to,
  guards: ['AFTER_OUT'],
  reason: false,
});

const lostContact = beforeOut('LOST_CONTACT');
const moved = beforeOut('MOVED');
const declined = beforeOut('DECLINED_BY_PERSON');
const unverifiable = beforeOut('UNVERIFIABLE');
const backToVerifying = { to: 'VERIFYING', guards: ['BEFORE_OUT'], reason: true } as const;
// Any state that is not an end may turn out to be one of these.
const ends = [withReason('MISSING'), withReason('DECEASED'), withReason('DUPLICATE')] as const;
const asideBeforeOut = [unverifiable, declined, lostContact, moved, ...ends] as const;

/**
 * Track A. Exhaustive: a state without a row does not compile. Nothing is a dead end for good: families report a
 * death in error and a double may be two people, so even DUPLICATE, DECEASED and CLOSED lead to REOPENED with a reason.
 */
export const caseMoves = {
  REPORTED: [plain('VERIFYING'), out, ...asideBeforeOut],
  VERIFYING: [verified, out, ...asideBeforeOut],
  VERIFIED: [requested, out, backToVerifying, ...asideBeforeOut],
  RESCUE_REQUESTED: [scheduled, out, withReason('VERIFIED'), ...asideBeforeOut],
  RESCUE_SCHEDULED: [out, { ...requested, reason: true }, ...asideBeforeOut],
  OUT: [plain('IN_CARE'), plain('REPATRIATING'), home, ...ends, closed],
  IN_CARE: [plain('REPATRIATING'), home, plain('REINTEGRATING'), ...ends, closed],
  // Stopped at the border, flight missed, return refused on the way: back to the shelter.
  REPATRIATING: [home, withReason('IN_CARE'), ...ends, closed],
  HOME: [plain('REINTEGRATING'), withReason('IN_CARE'), ...ends, closed],
  REINTEGRATING: [closed, withReason('IN_CARE'), ...ends],
  UNVERIFIABLE: [backToVerifying, out, lostContact, moved, ...ends, closed],
  DECLINED_BY_PERSON: [backToVerifying, out, lostContact, moved, ...ends, closed],
  LOST_CONTACT: [backToVerifying, out, moved, ...ends, closed],
  // Sold on: what was verified was the old place.
  MOVED: [{ ...backToVerifying, reason: false }, out, lostContact, ...ends],
  MISSING: [backToVerifying, out, afterOut('IN_CARE'), withReason('DECEASED'), withReason('DUPLICATE'), closed],
  DUPLICATE: [closed, reopened],
  DECEASED: [closed, reopened],
  CLOSED: [reopened],
  REOPENED: [
    { ...backToVerifying, reason: false },
    out,
    afterOut('IN_CARE'),
    afterOut('REPATRIATING'),
    home,
    afterOut('REINTEGRATING'),
    ...ends,
    closed,
  ],
} as const satisfies Record<CaseState, readonly MoveRule[]>;

/** States that a case rests in when nothing more is expected of anybody. */
export const finalStates = ['CLOSED', 'DUPLICATE', 'DECEASED'] as const satisfies readonly CaseState[];

/** States in which the person is, as far as is known, still held. */
export const heldStates = [
  'REPORTED',
  'VERIFYING',
  'VERIFIED',
  'RESCUE_REQUESTED',
  'RESCUE_SCHEDULED',
  'UNVERIFIABLE',
  'DECLINED_BY_PERSON',
  'LOST_CONTACT',
  'MOVED',
] as const satisfies readonly CaseState[];

export function isFinal(state: CaseState): boolean {
  return (finalStates as readonly CaseState[]).includes(state);
}

export function isHeld(state: CaseState): boolean {
  return (heldStates as readonly CaseState[]).includes(state);
}

export function allowedMoves(from: CaseState): readonly MoveRule[] {
  return caseMoves[from];
}

/** The main line, for the row of dots on the case page; asides are shown beside it. */
export const mainLine = [
  'REPORTED',
  'VERIFYING',
  'VERIFIED',
  'RESCUE_REQUESTED',
  'RESCUE_SCHEDULED',
  'OUT',
  'IN_CARE',
  'REPATRIATING',
  'HOME',
  'REINTEGRATING',
  'CLOSED',
] as const satisfies readonly CaseState[];
