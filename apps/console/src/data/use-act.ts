import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotice } from '../parts/use-notice.js';
import { outcomeOf, type DoneOf, type Outcome } from './act-result.js';
import { conflictStore } from './conflict-store.js';
import { isRequestFault } from './faults.js';
import { send } from './graphql-client.js';
import { idReused, OperationIds } from './operation-id.js';
import type { TypedDocument } from './typed-document.js';

/** What the caller gives: the input without the operation id, which is made here. */
export type InputOf<TVariables> = TVariables extends { input: infer TInput } ? Omit<TInput, 'operationId'> : never;

export interface ActOptions<TResult> {
  readonly onDone?: (value: DoneOf<TResult>) => void;
  /** Catalogue key of the notice after success; none: the page itself shows what happened. */
  readonly doneKey?: string;
  /** An act started by a button has no form to show a fault in: it becomes a notice. */
  readonly notices?: boolean;
  /** The fields of a form, sent until there is an answer: one act, whatever is changed in between. */
  readonly form?: boolean;
  /**
   * Of what takes long: what became of it, asked where the line broke before the answer came (a proxy cuts after a minute). Such an act waits for
   * its answer as long as it takes.
   */
  readonly whereabouts?: (operationId: string) => Promise<Whereabouts>;
  /** One of several in a row: whoever sends them reads the page anew after the last. */
  readonly step?: boolean;
}

/** `DONE`: sent again with its id, it is answered with what was made. `GONE`: nothing is done, and nothing is under way. */
export type Whereabouts = 'UNDER_WAY' | 'DONE' | 'GONE';

const LOOK_MS = 2_000;
/** So long it may neither be seen nor be done: it waits for its turn, or writes down what it made. */
const UNSEEN_LOOKS = 5;

/** For the conflict dialog: translated words of the fields, and how their values are written. ActForm knows both. */
export interface FieldWords {
  readonly labels?: Readonly<Record<string, string>>;
  readonly show?: (field: string, value: unknown) => string;
}

export interface Act<TResult, TVariables> {
  readonly submit: (input: InputOf<TVariables>, words?: FieldWords) => Promise<Outcome<DoneOf<TResult>>>;
  readonly sending: boolean;
  /** Of what was sent last: how far long work is, is asked by it. */
  readonly operationId: string | null;
  /** The last answer that was not `done`; null while sending and after success. */
  readonly outcome: Outcome<DoneOf<TResult>> | null;
  readonly reset: () => void;
}

/** A value as it stands, where no field knows better words for it. */
export function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainWords).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/**
 * One act: sends the mutation with an operation id, reads its result union, lets the person settle a conflict, reads
 * everything on the page anew after success. A second click while the first is under way gets the first's answer.
 */
export function useAct<TResult, TVariables extends { input: unknown }>(
  document: TypedDocument<TResult, TVariables>,
  options: ActOptions<TResult> = {},
): Act<TResult, TVariables> {
  const queries = useQueryClient();
  const notice = useNotice();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome<DoneOf<TResult>> | null>(null);
  const [ids] = useState(() => new OperationIds(options.form ? 'form' : 'buttons'));
  const underWay = useRef<Promise<Outcome<DoneOf<TResult>>> | null>(null);

  /** A broken line ends nothing at the other end: it is looked for until it is done, and fetched then. */
  async function answered(operationId: string, variables: TVariables): Promise<TResult> {
    const { whereabouts } = options;
    if (!whereabouts) return send(document, variables, { timeoutMs: 60_000 });
    try {
      return await send(document, variables, { timeoutMs: null });
    } catch (error) {
      if (!isRequestFault(error) || error.kind !== 'network') throw error;
      for (let unseen = 0; unseen < UNSEEN_LOOKS;) {
        await new Promise((later) => window.setTimeout(later, LOOK_MS));
        // Without a line nothing is known: the page says that there is none, and the looking goes on.
        const now = await whereabouts(operationId).catch(() => 'UNDER_WAY' as const);
        if (now === 'DONE') return send(document, variables, { timeoutMs: 60_000 });
        unseen = now === 'GONE' ? unseen + 1 : 0;
      }
      throw error;
    }
  }

  async function once(input: InputOf<TVariables>): Promise<Outcome<DoneOf<TResult>>> {
    const operationId = ids.idFor(input);
    setSent(operationId);
    try {
      const variables = { input: { ...input, operationId } } as unknown as TVariables;
      const answer = outcomeOf<TResult>(await answered(operationId, variables));
      // What was done already stays done: sent once more from the same form it must not get a new id.
      if (answer.kind !== 'refused' || answer.code !== idReused) ids.settled(input);
      return answer;
    } catch (error) {
      if (!isRequestFault(error)) throw error;
      return outcomeOfFault<DoneOf<TResult>>(error.kind, error.message, error.details);
    }
  }

  async function untilSettled(first: InputOf<TVariables>, words: FieldWords): Promise<Outcome<DoneOf<TResult>>> {
    let input = first;
    for (;;) {
      const answer = await once(input);
      if (answer.kind !== 'stale') return answer;
      const chosen = await conflictStore.ask({
        stale: answer.stale,
        input,
        labels: words.labels ?? {},
        show: words.show ?? ((_field, value) => plainWords(value)),
      });
      if (chosen === null) return answer;
      input = chosen as InputOf<TVariables>;
    }
  }

  async function run(input: InputOf<TVariables>, words: FieldWords): Promise<Outcome<DoneOf<TResult>>> {
    setSending(true);
    setOutcome(null);
    try {
      const answer = await untilSettled(input, words);
      if (answer.kind === 'done') {
        if (options.doneKey !== undefined) notice.done(options.doneKey);
        options.onDone?.(answer.value);
        if (options.step !== true) await queries.invalidateQueries();
      } else {
        setOutcome(answer);
        if (options.notices === true) notice.outcome(answer, () => void submit(input, words));
      }
      return answer;
    } finally {
      setSending(false);
      underWay.current = null;
    }
  }

  const submit: Act<TResult, TVariables>['submit'] = (input, words = {}) => (underWay.current ??= run(input, words));
  return {
    submit,
    sending,
    operationId: sent,
    outcome,
    reset: () => setOutcome(null),
  };
}

function outcomeOfFault<TDone>(
  kind: string,
  message: string,
  details: { readonly field?: string; readonly code?: string; readonly requestId?: string },
): Outcome<TDone> {
  if (kind === 'network') return { kind: 'network' };
  if (kind === 'unauthenticated') return { kind: 'ended' };
  if (kind === 'forbidden') return { kind: 'refused', code: 'FORBIDDEN', message };
  // The server's sentence says to load the page again: with words in a form that must not be the first thing to do.
  if (kind === 'renewed') return { kind: 'renewed' };
  if (kind === 'bad-input' && details.field !== undefined) {
    return { kind: 'invalid', message, fields: [{ field: details.field, code: details.code ?? '', message }] };
  }
  return { kind: 'unexpected', message, requestId: details.requestId };
}
