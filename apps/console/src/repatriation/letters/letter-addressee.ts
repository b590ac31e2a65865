import type { LetterAddresseeInput, LetterPartsFragment } from '../../gql/graphql.js';

/** Whom a letter goes to, while it is being chosen: the kind first, and what belongs to it when it is known. */
export type Choosing = Partial<LetterAddresseeInput>;

const SHORTEST_REASON = 10;

const complete: Readonly<Record<LetterAddresseeInput['kind'], (to: Choosing) => boolean>> = {
  MISSION: ({ missionId }) => Boolean(missionId),
  BODY: ({ bodyId }) => Boolean(bodyId),
  RECEPTION: ({ receptionBodyId }) => Boolean(receptionBodyId),
  CARRIER: ({ movementId }) => Boolean(movementId),
  NAMED: ({ namedKind, reason }) => Boolean(namedKind) && [...(reason ?? '').trim()].length >= SHORTEST_REASON,
};

/** Undefined: not known yet, and the letter is shown without one. */
export const chosen = (to: Choosing): LetterAddresseeInput | undefined =>
  to.kind && complete[to.kind](to) ? { ...to, kind: to.kind } : undefined;

/** Of a letter that was made: a new version goes to the same one. */
export const addresseeOf = (letter: LetterPartsFragment): Choosing => ({
  kind: letter.recipientKind,
  missionId: letter.missionId,
  bodyId: letter.bodyId,
  receptionBodyId: letter.receptionBodyId,
  movementId: letter.movementId,
  namedKind: letter.namedKind,
  reason: letter.namedReason,
});
