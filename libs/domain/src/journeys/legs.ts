import type { LegWarning } from './journey-codes.js';

/** One leg as a ticket tells it, with its instants. */
export interface Leg {
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly departsAt: Date;
  readonly arrivesAt: Date;
  /** Both by air: the connection needs the time of an airport. */
  readonly byAir: boolean;
}

export interface LegFault {
  readonly index: number;
  readonly code: 'ARRIVES_BEFORE_DEPARTING' | 'LEG_BEFORE_ARRIVAL';
}

export interface Connection {
  /** Of the leg that is reached. */
  readonly index: number;
  readonly minutes: number;
  readonly warnings: readonly LegWarning[];
}

/** Below this a group with papers that are looked at twice misses the next flight. A rule of thumb of ours, in minutes. */
export const shortConnection = { byAir: 120, byRoad: 45 } as const;
const aNight = 8 * 60;

/** What makes a chain of legs impossible: the times are instants, so zones are settled already. */
export function legFaults(legs: readonly Leg[]): readonly LegFault[] {
  return legs.flatMap((leg, index): LegFault[] => {
    const before = legs[index - 1];
    return [
      ...(leg.arrivesAt <= leg.departsAt ? [{ index, code: 'ARRIVES_BEFORE_DEPARTING' as const }] : []),
      ...(before && leg.departsAt < before.arrivesAt ? [{ index, code: 'LEG_BEFORE_ARRIVAL' as const }] : []),
    ];
  });
}

const place = (text: string): string => text.normalize('NFKC').trim().toLocaleLowerCase('en');

/** The time between legs, and what about it needs a second look. */
export function connections(legs: readonly Leg[]): readonly Connection[] {
  return legs.flatMap((leg, index) => {
    const before = legs[index - 1];
    if (!before) return [];
    const minutes = Math.round((leg.departsAt.getTime() - before.arrivesAt.getTime()) / 60_000);
    const enough = before.byAir && leg.byAir ? shortConnection.byAir : shortConnection.byRoad;
    return [
      {
        index,
        minutes,
        warnings: [
          ...(minutes < enough ? (['SHORT_CONNECTION'] as const) : []),
          ...(place(before.toPlace) === place(leg.fromPlace) ? [] : (['OTHER_PLACE'] as const)),
          ...(minutes >= aNight ? (['NIGHT_BETWEEN'] as const) : []),
        ],
      },
    ];
  });
}
