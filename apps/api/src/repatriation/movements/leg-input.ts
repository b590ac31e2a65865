import {
  connections,
  countryCodes,
  isFlightNumber,
  legFaults,
  type MovementKind,
  namesAirport,
} from '@homeward/domain';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import type { LegEntity } from './movement.entities.js';
import type { LegInput } from './movement.inputs.js';
import { instantOf } from './zoned-time.js';

export type PlannedLeg = Pick<
  LegEntity,
  | 'kind'
  | 'carrier'
  | 'number'
  | 'fromPlace'
  | 'toPlace'
  | 'toCountry'
  | 'departsAt'
  | 'departsZone'
  | 'arrivesAt'
  | 'arrivesZone'
  | 'airside'
>;

const byAir: readonly MovementKind[] = ['FLIGHT', 'CHARTER'];
export const mostLegs = 12;

/**
 * Legs as tickets tell them, as instants, each in the zone of its place.
 * @param path of the field of one leg, such as `legs.2.`
 * @throws InvalidInputError with everything that cannot be
 */
export function plannedLegs(legs: readonly LegInput[], path: (index: number) => string): PlannedLeg[] {
  const problems: FieldProblem[] = [];
  const planned = legs.map((leg, index) => {
    const say = (field: string, code: string): number => problems.push({ field: `${path(index)}${field}`, code });
    for (const field of ['fromPlace', 'toPlace'] as const) if (leg[field] === '') say(field, 'REQUIRED');
    // What flies by timetable has a number and airports; a charter or a bus may have neither.
    if (leg.kind === 'FLIGHT') {
      if (leg.number && !isFlightNumber(leg.number)) say('number', 'NOT_A_FLIGHT_NUMBER');
      for (const field of ['fromPlace', 'toPlace'] as const)
        if (leg[field] !== '' && !namesAirport(leg[field])) say(field, 'NOT_AN_AIRPORT');
    }
    if (!(countryCodes as readonly string[]).includes(leg.toCountry)) say('toCountry', 'NOT_A_COUNTRY');
    const arrivesZone = leg.arrivesZone || leg.departsZone;
    const departsAt = instantOf(leg.departsAt, leg.departsZone);
    const arrivesAt = leg.arrivesAt ? instantOf(leg.arrivesAt, arrivesZone) : null;
    if (!departsAt) say('departsAt', 'NOT_A_TIME');
    if (arrivesAt === undefined) say('arrivesAt', 'NOT_A_TIME');
    if (arrivesAt === null && index < legs.length - 1) say('arrivesAt', 'ARRIVAL_NEEDED');
    return {
      kind: leg.kind,
      carrier: leg.carrier ?? '',
      number: leg.number ?? '',
      fromPlace: leg.fromPlace,
      toPlace: leg.toPlace,
      toCountry: leg.toCountry,
      departsAt: departsAt ?? new Date(0),
      departsZone: leg.departsZone,
      arrivesAt: arrivesAt ?? null,
      arrivesZone,
      airside: leg.airside ?? true,
    };
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  // A last leg without an arrival has none to compare with.
  const told = planned.map((leg) => ({
    ...leg,
    arrivesAt: leg.arrivesAt ?? new Date(leg.departsAt.getTime() + 60_000),
    byAir: byAir.includes(leg.kind),
  }));
  problems.push(
    ...legFaults(told).map(({ index, code }) => ({
      field: `${path(index)}${code === 'LEG_BEFORE_ARRIVAL' ? 'departsAt' : 'arrivesAt'}`,
      code,
    })),
  );
  if (problems.length > 0) throw new InvalidInputError(problems);
  return planned;
}

/** Where somebody changes: every place of arrival but the last, and for how long. */
export function stops(
  legs: readonly Pick<
    PlannedLeg,
    'kind' | 'fromPlace' | 'toPlace' | 'toCountry' | 'departsAt' | 'arrivesAt' | 'airside'
  >[],
): { readonly country: string; readonly hours: number; readonly airside: boolean; readonly at: Date }[] {
  const told = legs.map((leg) => ({
    ...leg,
    arrivesAt: leg.arrivesAt ?? leg.departsAt,
    byAir: byAir.includes(leg.kind),
  }));
  return connections(told).flatMap(({ index, minutes }) => {
    const before = told[index - 1];
    return before
      ? [
          {
            country: before.toCountry,
            hours: Math.ceil(minutes / 60),
            // Whoever came or goes on by road crosses the border.
            airside: before.airside && before.byAir && (told[index]?.byAir ?? false),
            at: before.arrivesAt,
          },
        ]
      : [];
  });
}
