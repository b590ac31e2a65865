import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { StaleWrite } from '../../data/act-result.js';
import { send } from '../../data/graphql-client.js';
import type { SaveDraft } from '../../form/draft-saver.js';
import { type Draft, useDraft } from '../../form/use-draft.js';
import type { SaveLetterDraftInput } from '../../gql/graphql.js';
import { SaveLetterDraftDocument } from './draft-documents.js';
import { draftInput, type LetterWords } from './letter-words.js';
import type { LetterStart } from './write-button.js';

export interface KeptAt {
  readonly id: string;
  readonly version: number;
}

export interface LetterDraft {
  readonly draft: Draft;
  /** Somebody, in another tab or on another device, went on with it. Nothing is kept before it is settled. */
  readonly conflict: StaleWrite | null;
  /** What stands on this page is to stay. */
  readonly keepMine: () => void;
  /** Why it is not taken, where trying again does not help. */
  readonly trouble: string | null;
  readonly id: () => string | undefined;
  /** The letter is made: nothing is kept any more. */
  readonly end: () => void;
}

/** A letter that keeps itself while it is written: one request after the other, the last words also when the tab is closed. */
export function useLetterDraft(
  start: LetterStart,
  words: LetterWords,
  kept: KeptAt | null,
  onBegun: (id: string) => void,
): LetterDraft {
  const at = useRef<KeptAt | null>(kept);
  const ended = useRef(false);
  const unanswered = useRef<SaveLetterDraftInput | null>(null);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const stale = useRef<StaleWrite | null>(null);
  const [conflict, setConflict] = useState<StaleWrite | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const settle = (next: StaleWrite | null): void => {
    stale.current = next;
    setConflict(next);
  };

  async function sendOne(input: SaveLetterDraftInput, keepalive: boolean): Promise<void> {
    unanswered.current = input;
    const { saveLetterDraft: answer } = await send(SaveLetterDraftDocument, { input }, { keepalive });
    unanswered.current = null;
    switch (answer.__typename) {
      case 'LetterDraft':
        setTrouble(null);
        if (!at.current) onBegun(answer.id);
        at.current = { id: answer.id, version: answer.version };
        return;
      case 'StaleWrite':
        settle(answer);
        throw new Error(answer.code);
      case 'Refused':
        if (at.current && answer.code === 'NOT_FOUND') {
          settle({ ...answer, __typename: 'StaleWrite', fields: [], currentVersion: null });
          throw new Error(answer.code);
        }
        setTrouble(answer.message);
        throw new Error(answer.code);
      default:
        setTrouble(answer.message);
        throw new Error(answer.code);
    }
  }

  async function keep(value: LetterWords, keepalive: boolean): Promise<void> {
    if (ended.current) return;
    if (stale.current) throw new Error('STALE_WRITE');
    // What met silence may have been taken: asked again with its own id, the version is known, and nobody else was here.
    if (unanswered.current) await sendOne(unanswered.current, keepalive);
    await sendOne(
      {
        ...draftInput(start, value),
        operationId: v7(),
        ...(at.current ? { draftId: at.current.id, expectedVersion: at.current.version } : {}),
      },
      keepalive,
    );
  }

  const save: SaveDraft<LetterWords> = (value, { keepalive }) => {
    const next = running.current.catch(() => undefined).then(() => keep(value, keepalive));
    running.current = next;
    return next;
  };
  const draft = useDraft<LetterWords>({ value: words, save });
  return {
    draft,
    conflict,
    keepMine: () => {
      const version = stale.current?.currentVersion;
      // Thrown away there: it begins anew here.
      at.current = at.current && typeof version === 'number' ? { ...at.current, version } : null;
      settle(null);
      void draft.flush();
    },
    trouble,
    id: () => at.current?.id,
    end: () => {
      ended.current = true;
    },
  };
}
