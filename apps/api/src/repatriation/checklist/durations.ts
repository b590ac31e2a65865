import {
  type DueItem,
  type DurationRow,
  forecast,
  type Forecast,
  type ItemCode,
  ruleOf,
  type Spread,
  usualDays,
} from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { OpenWayHome } from './open-way-home.js';

/**
 * Usual days by step, from the organisation's own cases: those of these missions and nationalities, and the wider groups.
 * Which group is meant is usualDays' to say. A few dozen rows, counted ahead; never a look at the cases themselves.
 */
export async function readDurations(
  tx: Tx,
  about: { readonly missionIds: readonly string[]; readonly nationalities: readonly string[] },
): Promise<DurationRow[]> {
  return tx.query<DurationRow>(
    `select item, mission_id as "missionId", nationality, cases as count, lower_days::float8 as lower, median_days::float8 as median, upper_days::float8 as upper
     from homeward.item_durations where organisation_id = $1 and period = 'RECENT' and (mission_id is null or mission_id = any($2)) and (nationality is null or nationality = any($3))`,
    [currentActor().organisationId, [...about.missionIds], [...about.nationalities]],
  );
}

/** The usual days of each item of one way home. */
export function usualOf(way: OpenWayHome, rows: readonly DurationRow[]): (item: ItemCode) => Spread {
  const { nationality } = way.facts;
  return (item) => {
    const { missionId } = way.stored(item);
    return usualDays(rows, { item, missionId, nationality }, ruleOf(item, way.plan).alert);
  };
}

export function forecastOf(
  way: OpenWayHome,
  rows: readonly DurationRow[],
  due: readonly DueItem[] = way.due(),
): Forecast | null {
  const waiting = new Map(due.map((one) => [one.item, one]));
  return forecast(way.items, {
    plan: way.plan,
    today: way.today,
    exceptions: way.exceptions,
    flightOn: way.flightOn,
    // Of calendar days, as they are counted when it is done; a hold is taken off already.
    waited: (item) => waiting.get(item)?.waitingDays ?? 0,
    usual: usualOf(way, rows),
  });
}

export const missionsOf = (way: OpenWayHome): string[] => [
  ...new Set(way.facts.items.flatMap(({ missionId }) => (missionId ? [missionId] : []))),
];
