import type { LetterState } from '@homeward/domain';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CaseGate } from '../../cases/case/case-gate.js';
import { peopleOf } from './letter.rows.js';

const gone: readonly LetterState[] = ['VOIDED', 'REPLACED'];

/**
 * A letter that hangs on something sent: one that the actor reaches, about nobody but these people, and to this addressee.
 * What is not there and what is not theirs is one answer.
 * @throws InvalidInputError of the field `letterId`
 */
export async function assertLetterFor(
  tx: Tx,
  gate: CaseGate,
  letterId: string,
  about: { readonly caseIds: readonly string[]; readonly bodyId: string; readonly missionId: string | null },
): Promise<void> {
  const letter = await tx.first<{
    number: string;
    state: LetterState;
    missionId: string | null;
    bodyId: string | null;
  }>(
    `select number, state, mission_id as "missionId", body_id as "bodyId" from homeward.letters where id = $1 and organisation_id = $2`,
    [letterId, currentActor().organisationId],
  );
  const people = ((await peopleOf(tx, [letterId])).get(letterId) ?? []).map(({ caseId }) => caseId);
  const open = await gate.classes(tx, 'letter.read', people);
  const refuse = (code: string): never => {
    throw new InvalidInputError([
      { field: 'letterId', code, ...(letter ? { params: { number: letter.number } } : {}) },
    ]);
  };
  if (!letter || people.length === 0 || !people.every((id) => open.get(id)?.has('personal')))
    throw new InvalidInputError([{ field: 'letterId', code: 'NOT_FOUND' }]);
  if (gone.includes(letter.state)) refuse('LETTER_NOT_VALID');
  if (!people.every((id) => about.caseIds.includes(id))) refuse('LETTER_OTHER_PEOPLE');
  // To this body by name of the directory, or to the mission that it belongs to.
  const toMission = letter.missionId !== null && letter.missionId === about.missionId;
  if (letter.bodyId !== about.bodyId && !toMission) refuse('LETTER_OTHER_ADDRESSEE');
}
