import type { BoardingMark, RosterOutcome } from '@homeward/domain';
import { useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { type Outcome, outcomeOf } from '../data/act-result.js';
import { connectionStore } from '../data/connection-store.js';
import { isRequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { sessionStore } from '../session/session-store.js';
import { type Tick, TickPassengerDocument } from '../repatriation/journeys/tick-documents.js';
import { type Entry, FlagEntryDocument, SetOutcomeDocument } from './operation-documents.js';

export interface OutcomeMark {
  readonly kind: 'outcome';
  readonly seen: RosterOutcome;
  readonly outcome: RosterOutcome;
}
export interface FlagMark {
  readonly kind: 'flag';
  readonly medicalUrgent?: boolean;
  readonly minor?: boolean;
  readonly tag?: string;
  readonly seenTag?: string;
}
/** Of somebody on one leg of a journey: a list that escorts tick off, by the same store and the same rules. */
export interface TickMark {
  readonly kind: 'tick';
  readonly passengerId: string;
  /** A child or relative who travels with the person of the seat; left out: the person. */
  readonly companionId?: string;
  /** The leg itself: what was ticked of a bus is not said of the one that replaced it. */
  readonly legId: string;
  readonly seen: BoardingMark;
  readonly outcome: BoardingMark;
  /** When it was pressed: it may be sent an hour later. */
  readonly at: string;
}
type Judged = OutcomeMark | TickMark;
/** Row at the gate, or seat and leg: what one word can be said of. */
export type Mark = (Judged | FlagMark) & { readonly entryId: string; readonly position: number };
interface Waiting {
  readonly id: string;
  /** Who marked: nobody else's session sends it. */
  readonly by: string;
  /** A rescue operation or a journey. */
  readonly operation: string;
  readonly version: number;
  readonly mark: Mark;
}
/** Somebody else was first with another word. */
export interface Clash {
  readonly operation: string;
  readonly mark: Mark & Judged;
  readonly theirs: RosterOutcome | BoardingMark;
  readonly by: string | null;
  readonly at: string | null;
}
export interface Refusal {
  readonly operation: string;
  readonly mark: Mark;
  readonly message: string;
}
interface MarksState {
  readonly waiting: readonly Waiting[];
  readonly clashes: readonly Clash[];
  readonly refusals: readonly Refusal[];
}

let state: MarksState = { waiting: [], clashes: [], refusals: [] };
let sending = false;
const listeners = new Set<() => void>();
const arrivals = new Set<(operation: string, entry: Entry) => void>();
const tickArrivals = new Set<(journey: string, tick: Tick) => void>();

function change(patch: Partial<MarksState>): void {
  state = { ...state, ...patch };
  listeners.forEach((listener) => listener());
}
const me = (): string | undefined => sessionStore.read().session?.user.id;

/**
 * Marks at the gate. Each stands on the row at once and is sent on its own, with its own operation id, so that a repetition does
 * nothing twice. While the line is gone they wait in the memory of this page, and nowhere else: a stolen phone tells nothing.
 */
export const marksStore = {
  read: (): MarksState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Hears of every row that was written, as it stands by then. */
  onArrival(heard: (operation: string, entry: Entry) => void): () => void {
    arrivals.add(heard);
    return () => arrivals.delete(heard);
  },
  onTick(heard: (journey: string, tick: Tick) => void): () => void {
    tickArrivals.add(heard);
    return () => tickArrivals.delete(heard);
  },
  mark(operation: string, version: number, mark: Mark): void {
    const by = me();
    if (by === undefined) return;
    change({
      waiting: [...state.waiting, { id: v7(), by, operation, version, mark }],
      refusals: state.refusals.filter((one) => one.mark.entryId !== mark.entryId),
    });
    void sendAll();
  },
  settleClash(clash: Clash, mine: boolean, version: number): void {
    change({ clashes: state.clashes.filter((one) => one !== clash) });
    if (mine) marksStore.mark(clash.operation, version, { ...clash.mark, seen: clash.theirs } as Mark);
  },
  forget: (refusal: Refusal): void => change({ refusals: state.refusals.filter((one) => one !== refusal) }),
  sendNow: (): void => void sendAll(),
};

export function useMarks(): MarksState {
  return useSyncExternalStore(marksStore.subscribe, marksStore.read);
}

/** One after another, in the order in which they were made; the first that meets silence stays first. */
async function sendAll(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const next = state.waiting[0];
      if (!next || next.by !== me() || sessionStore.read().lost) return;
      if (!(await sendOne(next))) return;
    }
  } finally {
    sending = false;
  }
}

/** @returns false where it has to wait */
async function sendOne(next: Waiting): Promise<boolean> {
  const { mark, operation } = next;
  const done = (): void => change({ waiting: state.waiting.filter((one) => one !== next) });
  try {
    const answer = await told(next);
    done();
    if (answer.kind === 'done') answer.value();
    else if (answer.kind === 'stale' && mark.kind !== 'flag') {
      // What was marked on top of a word that did not hold does not hold either: the last of it is asked about.
      const later = state.waiting.filter((one) => one.mark.entryId === mark.entryId && one.mark.kind !== 'flag');
      const last = later.at(-1)?.mark ?? mark;
      change({
        waiting: state.waiting.filter((one) => !later.includes(one)),
        clashes: [
          ...state.clashes.filter((one) => one.mark.entryId !== mark.entryId),
          {
            operation,
            mark: { ...(last as Mark & Judged) },
            theirs: theirsOf(answer.stale.fields) ?? mark.seen,
            by: answer.stale.changedBy ?? null,
            at: answer.stale.changedAt ?? null,
          },
        ],
      });
    } else change({ refusals: [...state.refusals, { operation, mark, message: wordsOf(answer) }] });
    return true;
  } catch (error) {
    if (!isRequestFault(error)) throw error;
    if (error.kind === 'bad-input' || error.kind === 'forbidden') {
      done();
      change({ refusals: [...state.refusals, { operation, mark, message: error.message }] });
      return true;
    }
    return false;
  }
}

/** Sends one mark as what it is. @returns where it arrived, who has to hear of it */
async function told(next: Waiting): Promise<Outcome<() => void>> {
  const { mark, operation } = next;
  const slow = { timeoutMs: 20_000 };
  if (mark.kind === 'tick') {
    const answer = outcomeOf(await send(TickPassengerDocument, { input: tickOf(next, mark) }, slow));
    return answer.kind === 'done'
      ? { kind: 'done', value: () => tickArrivals.forEach((heard) => heard(operation, answer.value)) }
      : answer;
  }
  const answer =
    mark.kind === 'outcome'
      ? outcomeOf(await send(SetOutcomeDocument, { input: inputOf(next, mark) }, slow))
      : outcomeOf(await send(FlagEntryDocument, { input: flagOf(next, mark) }, slow));
  return answer.kind === 'done'
    ? { kind: 'done', value: () => arrivals.forEach((heard) => heard(operation, answer.value)) }
    : answer;
}

function tickOf({ id }: Waiting, { passengerId, companionId, legId, seen, outcome, at }: TickMark) {
  return {
    operationId: id,
    passengerId,
    ...(companionId === undefined ? {} : { companionId }),
    legId,
    seen,
    mark: outcome,
    at,
  };
}

function inputOf({ id, version }: Waiting, { entryId, seen, outcome }: Mark & OutcomeMark) {
  return { operationId: id, entryId, expectedVersion: version, seen, outcome };
}

function flagOf({ id }: Waiting, { entryId, medicalUrgent, minor, tag, seenTag }: Mark & FlagMark) {
  return { operationId: id, entryId, medicalUrgent, minor, tag, seenTag };
}

const theirsOf = (
  fields: readonly { readonly field: string; readonly theirs?: unknown }[],
): RosterOutcome | BoardingMark | undefined =>
  fields.find(({ field }) => field === 'outcome' || field === 'mark')?.theirs as
    RosterOutcome | BoardingMark | undefined;

function wordsOf(answer: Outcome<unknown>): string {
  if (answer.kind === 'invalid') return answer.fields.map(({ message }) => message).join(' ') || answer.message;
  return answer.kind === 'refused' ? answer.message : '';
}

/** A row as this device shows it: what stands on the server, and over it what it has not sent yet. */
export function withMarks(rows: readonly Entry[], { waiting }: MarksState): readonly Entry[] {
  if (waiting.length === 0) return rows;
  const over = new Map<string, Partial<Entry>>();
  for (const { mark } of waiting)
    if (mark.kind !== 'tick')
      over.set(mark.entryId, {
        ...over.get(mark.entryId),
        ...(mark.kind === 'outcome'
          ? { outcome: mark.outcome }
          : {
              ...(mark.medicalUrgent === undefined ? {} : { medicalUrgent: mark.medicalUrgent }),
              ...(mark.minor === undefined ? {} : { minor: mark.minor }),
              ...(mark.tag === undefined ? {} : { tag: mark.tag }),
            }),
      });
  return rows.map((row) => {
    const more = over.get(row.id);
    return more ? { ...row, ...more } : row;
  });
}

/** Called once, when the first gate is opened. */
let watching = false;
export function watchMarks(): void {
  if (watching) return;
  watching = true;
  connectionStore.subscribe(() => {
    if (connectionStore.read()) void sendAll();
  });
  sessionStore.subscribe(() => {
    const { session, lost } = sessionStore.read();
    // Signed out: what was not sent is gone with the page. Somebody else at this phone sees nothing of it.
    if (session === null || state.waiting.some(({ by }) => by !== session.user.id))
      change({ waiting: [], clashes: [], refusals: [] });
    else if (!lost) void sendAll();
  });
  window.setInterval(() => state.waiting.length > 0 && void sendAll(), 5_000);
}
