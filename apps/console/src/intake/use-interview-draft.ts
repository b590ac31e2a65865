import type { Answer, Answers } from '@homeward/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Settleable } from '../data/act-result.js';
import { conflictStore } from '../data/conflict-store.js';
import { send } from '../data/graphql-client.js';
import type { SaveInterviewDraftInput as SaveInput, SaveInterviewDraftMutation } from '../gql/graphql.js';
import type { SaveDraft } from '../form/draft-saver.js';
import { useDraft, type Draft } from '../form/use-draft.js';
import { changesSince, keptOf, mergeAnswers } from './draft-answers.js';
import { InterviewDocument, SaveInterviewDraftDocument, type OpenedInterview } from './interview-documents.js';

type Saved = Extract<SaveInterviewDraftMutation['saveInterviewDraft'], { __typename: 'InterviewDraftSaved' }>;

interface Written {
  readonly section: string;
  readonly answers: Answers;
}

/** Why nothing is saved at the moment, where trying again does not help by itself. */
export type Trouble =
  { readonly kind: 'held' } | { readonly kind: 'signed' } | { readonly kind: 'other'; readonly message: string };

export interface InterviewDraft {
  readonly draft: Draft;
  readonly answers: Answers;
  readonly set: (changes: Answers) => void;
  readonly problems: Saved['problems'];
  readonly trouble: Trouble | null;
  /** Ask again about answers that both devices changed. */
  readonly compare: () => void;
  /** Counts how often answers of another device were taken in. */
  readonly taken: number;
  readonly version: () => number;
}

interface Words {
  readonly label: (key: string) => string;
  readonly show: (key: string, answer: Answer) => string;
}

/** The server's side of one page: what it has, at which version, and the save that may be under way. */
interface Server {
  readonly version: number;
  readonly section: string;
  readonly answers: Answers;
  readonly underWay: string | null;
}

/**
 * An interview that saves itself: only what changed, one request after the other, the last words also when the tab is
 * closed. When another device was first, its answers are taken in; only what both changed is asked about.
 */
export function useInterviewDraft(interview: OpenedInterview, section: string, words: Words): InterviewDraft {
  const initial = interview.answers as Answers;
  const [answers, setAnswers] = useState<Answers>(initial);
  const [problems, setProblems] = useState<Saved['problems']>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [taken, setTaken] = useState(0);
  const held = useRef(false);
  const server = useRef<Server>({
    version: interview.version,
    section: interview.section,
    answers: initial,
    underWay: null,
  });
  // The same words sent again after silence keep their whole input: the server then answers with the first result.
  const attempt = useRef<{ readonly text: string; readonly input: SaveInput } | null>(null);

  async function sendOnce(written: Written, keepalive: boolean): Promise<'saved' | Settleable> {
    const at = server.current;
    const changes = changesSince(at.answers, written.answers);
    if (Object.keys(changes).length === 0 && at.section === written.section) return 'saved';
    const words = {
      interviewId: interview.id,
      expectedVersion: at.version,
      section: written.section,
      answers: changes as Record<string, unknown>,
    };
    const text = JSON.stringify(words);
    const input =
      attempt.current?.text === text ? attempt.current.input : { ...words, operationId: v7(), after: at.underWay };
    attempt.current = { text, input };
    server.current = { ...at, underWay: input.operationId };
    const { saveInterviewDraft: answer } = await send(SaveInterviewDraftDocument, { input }, { keepalive });
    attempt.current = null;
    switch (answer.__typename) {
      case 'InterviewDraftSaved':
        server.current = {
          version: answer.version,
          section: written.section,
          // What a consent taken back deleted there has to be sent again should the consent come back.
          answers: keptOf({ ...server.current.answers, ...changes }),
          underWay: null,
        };
        setProblems(answer.problems);
        setTrouble(null);
        return 'saved';
      case 'StaleWrite':
        server.current = { ...server.current, underWay: null };
        if (typeof answer.currentVersion !== 'number') throw new Error(answer.code);
        return { ...answer, currentVersion: answer.currentVersion };
      case 'Refused':
        setTrouble(
          answer.code === 'INTERVIEW_SIGNED' ? { kind: 'signed' } : { kind: 'other', message: answer.message },
        );
        throw new Error(answer.code);
      default:
        setTrouble({ kind: 'other', message: answer.fields.map(({ message }) => message).join(' ') || answer.message });
        throw new Error(answer.code);
    }
  }

  /** Takes in what another device wrote. Null: the person wants to look at the page before choosing. */
  async function reconcile(stale: Settleable, written: Written): Promise<Written | null> {
    const { interview: fresh } = await send(InterviewDocument, { id: interview.id });
    if (!fresh) throw new Error('NOT_FOUND');
    if (fresh.signedAt !== null) {
      setTrouble({ kind: 'signed' });
      throw new Error('INTERVIEW_SIGNED');
    }
    const theirs = fresh.answers as Answers;
    const merge = mergeAnswers(server.current.answers, written.answers, theirs);
    let chosen: Answers = {};
    if (merge.disputed.length > 0) {
      const mine = Object.fromEntries(
        merge.disputed.map((key) => [key, written.answers[key] ?? { state: 'NOT_ASKED' }]),
      );
      const picked = await conflictStore.ask({
        stale: {
          ...stale,
          fields: merge.disputed.map((key) => ({
            field: key,
            theirs: JSON.stringify(theirs[key] ?? { state: 'NOT_ASKED' }),
          })),
        },
        input: mine,
        labels: Object.fromEntries(merge.disputed.map((key) => [key, words.label(key)])),
        show: (field, value) => words.show(field, value as Answer),
      });
      if (picked === null) return null;
      chosen = Object.fromEntries(
        merge.disputed.map((key) => [key, (picked as Record<string, Answer>)[key] ?? { state: 'NOT_ASKED' }]),
      );
    }
    const result = { ...merge.answers, ...chosen };
    server.current = { version: fresh.version, section: fresh.section, answers: theirs, underWay: null };
    setAnswers((now) => ({ ...now, ...result }));
    setTaken((count) => count + 1);
    return { section: written.section, answers: keptOf(result) };
  }

  const save: SaveDraft<Written> = async (first, { keepalive }) => {
    if (held.current) throw new Error('held');
    let written = first;
    for (;;) {
      const result = await sendOnce(written, keepalive);
      if (result === 'saved') return;
      if (keepalive) throw new Error('STALE_WRITE');
      const next = await reconcile(result, written);
      if (next === null) {
        held.current = true;
        setTrouble({ kind: 'held' });
        throw new Error('held');
      }
      written = next;
    }
  };

  // Held still between renders: a new object would look like a new word and put the save off for ever.
  const value = useMemo(() => ({ section, answers: keptOf(answers) }), [section, answers]);
  const draft = useDraft<Written>({ value, save });
  const set = useCallback((changes: Answers) => setAnswers((now) => ({ ...now, ...changes })), []);
  return {
    draft,
    answers,
    set,
    problems,
    trouble,
    compare: () => {
      held.current = false;
      setTrouble(null);
      void draft.flush();
    },
    taken,
    version: () => server.current.version,
  };
}
