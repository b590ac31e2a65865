import type { LetterDraftPartsFragment, LetterPreviewInput } from '../../gql/graphql.js';
import { chosen, type Choosing } from './letter-addressee.js';
import type { LetterStart } from './write-button.js';

/** Everything about a letter that its writer chooses or writes. */
export interface LetterWords {
  readonly templateId: string;
  readonly to: Choosing;
  /** Null: as the entry of the directory says it. */
  readonly recipient: string | null;
  readonly dated: string;
  /** Null: whoever makes it. */
  readonly signatory: string | null;
}

const written = (text: string | null): string | null => text?.trim() || null;

const about = (start: LetterStart, { templateId, recipient, dated, signatory }: LetterWords) => ({
  templateId,
  caseIds: [...start.caseIds],
  recipient: written(recipient),
  dated: dated || null,
  signatory: written(signatory),
});

/** What the letter is made of: with an addressee once it is known. */
export const letterInput = (start: LetterStart, words: LetterWords): LetterPreviewInput => ({
  ...about(start, words),
  addressee: chosen(words.to) ?? null,
});

/** What is kept of it: also what is half chosen. */
export const draftInput = (start: LetterStart, words: LetterWords) => ({
  ...about(start, words),
  addressee: words.to.kind ? { ...words.to, kind: words.to.kind } : null,
  replacesId: start.replaces?.id ?? null,
});

export const startOfDraft = (draft: LetterDraftPartsFragment): LetterStart => ({
  caseIds: draft.people.map(({ caseId }) => caseId),
  kind: draft.kind,
  ...(draft.addressee ? { addressee: draft.addressee } : {}),
  ...(draft.replaces ? { replaces: draft.replaces } : {}),
});

export const wordsOfDraft = (draft: LetterDraftPartsFragment, today: string): LetterWords => ({
  templateId: draft.templateId,
  to: draft.addressee ?? {},
  recipient: draft.recipient ?? null,
  dated: draft.dated ?? today,
  signatory: draft.signatory ?? null,
});
