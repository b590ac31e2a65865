import type { ExitMode, OperationKind, OperationState, RosterOutcome } from '../codes/index.js';

/** What may be done to a rescue operation, in the field's words. */
export const operationActs = ['CHANGE', 'BEGIN', 'FINISH', 'CANCEL', 'RECORD_ROSTER'] as const;
export type OperationAct = (typeof operationActs)[number];

/**
 * A finished operation still takes names: lists come days later, and people are brought out of the crowd by their
 * family after the vans have left. A cancelled one takes nothing.
 */
export const operationMoves = {
  PLANNED: ['CHANGE', 'BEGIN', 'CANCEL', 'RECORD_ROSTER'],
  UNDER_WAY: ['CHANGE', 'FINISH', 'CANCEL', 'RECORD_ROSTER'],
  DONE: ['RECORD_ROSTER'],
  CANCELLED: [],
} as const satisfies Record<OperationState, readonly OperationAct[]>;

export function mayOperation(state: OperationState, act: OperationAct): boolean {
  return (operationMoves[state] as readonly OperationAct[]).includes(act);
}

/** How somebody came out, as the kind of operation says it. */
export const exitModeOf = {
  RAID: 'POLICE_RAID',
  TARGETED_RESCUE: 'TARGETED_RESCUE',
  NEGOTIATED_RELEASE: 'NEGOTIATED_RELEASE',
  ESCAPE_PICK_UP: 'SELF_ESCAPE',
} as const satisfies Record<OperationKind, ExitMode>;

/** Somebody who was not on any list and stood at the gate has come out as much as the others. */
export const cameOutOutcomes = ['FOUND', 'UNEXPECTED'] as const satisfies readonly RosterOutcome[];

export function cameOut(outcome: RosterOutcome): boolean {
  return (cameOutOutcomes as readonly RosterOutcome[]).includes(outcome);
}
