import type { MatchCandidate } from './plea-documents.js';
import type { matchQuestion } from './plea-values.js';

/** As libs/domain proposes (`proposeAt`): below it more speaks against the same person than for it. */
export const likelyFrom = 0.5;

export const isWeak = ({ score }: Pick<MatchCandidate, 'score'>): boolean => score < likelyFrom;

const parts = [
  ['name', 'NAME_'],
  ['birth', 'BIRTH_'],
  ['nationalities', 'NATIONALITY_'],
  ['documentNumber', 'PASSPORT_'],
  ['phone', 'PHONE_'],
] as const;

type Question = NonNullable<ReturnType<typeof matchQuestion>>;
export type MatchPart = (typeof parts)[number][0];

/** What was asked and no sign came back for: not known of the other person, or not alike enough to count. */
export function untoldOf(question: Question, reasons: readonly string[]): MatchPart[] {
  return parts
    .filter(([part, sign]) => {
      const said = question[part];
      return (
        said !== null && said !== undefined && said.length > 0 && !reasons.some((reason) => reason.startsWith(sign))
      );
    })
    .map(([part]) => part);
}
