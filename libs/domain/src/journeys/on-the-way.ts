import { type BoardingMark, staysBehind } from './boarding.js';
import type { LegChange, leftBehind } from './journey-codes.js';

/** Why somebody who is on the way does not get on. */
export const onTheWayTroubles = ['MISSED_LEG', 'LEG_CHANGED', 'NO_ONWARD_LEG'] as const;
export type OnTheWayTrouble = (typeof onTheWayTroubles)[number];

export interface LegOfJourney {
  readonly id: string;
  readonly position: number;
  readonly departsAt: Date;
  /** Null: it stands. */
  readonly endedAt: Date | null;
  readonly change: LegChange | null;
}
export interface MarkOnLeg {
  readonly legId: string;
  readonly mark: BoardingMark;
}

export interface WhereNow {
  /** The first leg that this person really flew; null: none that anybody saw. */
  readonly departedWith: string | null;
  /** Ticked as arrived at the end of the last leg that stands. */
  readonly arrived: boolean;
  readonly stuck: {
    readonly why: OnTheWayTrouble;
    /** The leg on which they were to go on; null: none stands. */
    readonly legId: string | null;
    /** What an escort said of it. */
    readonly mark: BoardingMark | null;
  } | null;
}

export const isInTrouble = (mark: BoardingMark): boolean => mark === 'MISSING' || staysBehind(mark);
const inOrder = (a: LegOfJourney, b: LegOfJourney): number =>
  a.position - b.position || a.departsAt.getTime() - b.departsAt.getTime();

/**
 * Where somebody is, from the legs of their journey and what escorts ticked. What was ticked of a leg that was replaced proves
 * nothing of the next one, but whoever was ticked as arrived with it has flown it.
 * @param marks of this person, the first first
 * @param departed somebody recorded the departure: then the first leg was flown, also where nobody ticked
 */
export function whereNow(legs: readonly LegOfJourney[], marks: readonly MarkOnLeg[], departed: boolean): WhereNow {
  const sorted = [...legs].sort(inOrder);
  const standing = sorted.filter(({ endedAt }) => endedAt === null);
  const last = (leg: LegOfJourney): BoardingMark =>
    marks.filter(({ legId }) => legId === leg.id).at(-1)?.mark ?? 'NOT_YET';
  const flown = sorted.filter((leg) => last(leg) === 'ARRIVED' || (last(leg) === 'ABOARD' && leg.endedAt === null));
  const end = standing.at(-1);
  const arrived = end !== undefined && last(end) === 'ARRIVED';
  const departedWith = flown[0]?.id ?? null;
  const done = flown.at(-1) ?? (departed ? (standing[0] ?? sorted[0]) : undefined);
  if (!done || arrived) return { departedWith, arrived, stuck: null };
  const onward = standing.filter(({ position }) => position > done.position);
  const missed = onward.find((leg) => isInTrouble(last(leg)));
  if (missed) return { departedWith, arrived, stuck: { why: 'MISSED_LEG', legId: missed.id, mark: last(missed) } };
  // Changed while they were under way: whoever waits in between knows of another plane, or of none.
  const changed = sorted.filter(
    ({ position, endedAt, change }) =>
      endedAt !== null && endedAt > done.departsAt && position > done.position && change !== 'CORRECTED',
  );
  const next = onward[0];
  if (!next) return { departedWith, arrived, stuck: changed.length > 0 ? noOnward : null };
  return changed.some(({ position }) => position === next.position)
    ? { departedWith, arrived, stuck: { why: 'LEG_CHANGED', legId: next.id, mark: null } }
    : { departedWith, arrived, stuck: null };
}

const noOnward = { why: 'NO_ONWARD_LEG', legId: null, mark: null } as const;

/** What was ticked of somebody, and of each child or relative who travels with them. */
export interface Ticked {
  readonly marks: readonly MarkOnLeg[];
  readonly along: readonly (readonly MarkOnLeg[])[];
}

export interface Departure {
  /** Null: whoever records it has to decide. */
  readonly outcome: 'DEPARTED' | (typeof leftBehind)[number] | null;
  /** The leg with which they left. */
  readonly legId: string | null;
}

const said = ({ marks }: { readonly marks: readonly MarkOnLeg[] }): boolean =>
  marks.some(({ mark }) => mark !== 'NOT_YET');

/**
 * What the marks say of a departure: with the first leg that each of them really flew. Nobody is guessed: who was not ticked, is
 * still looked for, or left without a child who travels along, has to be decided by whoever records it. Without a single mark there
 * is nothing to go by.
 */
export function departuresBy(legs: readonly LegOfJourney[], people: readonly Ticked[]): readonly Departure[] {
  const first = [...legs].sort(inOrder).find(({ endedAt }) => endedAt === null)?.id ?? null;
  if (!people.some((one) => said(one) || one.along.some((marks) => said({ marks }))))
    return people.map(() => ({ outcome: 'DEPARTED', legId: first }));
  return people.map(({ marks, along }) => {
    const { departedWith } = whereNow(legs, marks, false);
    if (departedWith !== null)
      return along.every((one) => whereNow(legs, one, false).departedWith !== null)
        ? { outcome: 'DEPARTED', legId: departedWith }
        : { outcome: null, legId: null };
    const mark = marks.filter(({ legId }) => legId === first).at(-1)?.mark ?? 'NOT_YET';
    return { outcome: staysBehind(mark) ? (mark as (typeof leftBehind)[number]) : null, legId: null };
  });
}

/**
 * Who of those under way has arrived: those whom escorts ticked at the end of the last leg that stands, with whoever travels with
 * them. Where nobody was ticked there: everybody but those who are stuck; and nobody where it was ticked of a last leg that was
 * replaced since.
 */
export function arrivalsBy(legs: readonly LegOfJourney[], people: readonly Ticked[]): readonly boolean[] {
  const at = people.map(({ marks }) => whereNow(legs, marks, true));
  if (at.some(({ arrived }) => arrived))
    return people.map(
      ({ along }, index) =>
        (at[index]?.arrived ?? false) && along.every((marks) => whereNow(legs, marks, true).arrived),
    );
  const end = [...legs].sort(inOrder).findLast(({ endedAt }) => endedAt === null);
  const replaced = legs.filter(({ endedAt, position }) => endedAt !== null && position >= (end?.position ?? 1));
  if (people.some(({ marks }) => marks.some(({ legId }) => replaced.some(({ id }) => id === legId))))
    return people.map(() => false);
  return at.map(({ stuck }) => stuck === null);
}
