import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { forecastOf, missionsOf, readDurations } from './durations.js';
import { deadlinesOf, OpenWayHome, type WayHomeFacts } from './open-way-home.js';
import { ForecastModel } from './plan.models.js';

/** About when each of these is home, for who sees the cases. Two statements, whatever the number. */
export async function forecasts(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, ForecastModel>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; facts: WayHomeFacts | null; deadlines: Record<string, unknown> | null }>(
    `select x.id, homeward.way_home_facts(x.id) as facts, o.deadlines from unnest($1::uuid[]) x(id), homeward.organisations o where o.id = $2`,
    [[...caseIds], currentActor().organisationId],
  );
  const ways = rows.flatMap(({ id, facts, deadlines }) =>
    facts && facts.items.length > 0 ? [new OpenWayHome(id, facts, deadlinesOf(deadlines ?? {}))] : [],
  );
  const durations = await readDurations(tx, {
    missionIds: [...new Set(ways.flatMap(missionsOf))],
    nationalities: [...new Set(ways.flatMap((way) => (way.facts.nationality ? [way.facts.nationality] : [])))],
  });
  return new Map(
    ways.flatMap((way) => {
      const expected = forecastOf(way, durations);
      return expected ? [[way.caseId, Object.assign(new ForecastModel(), expected)] as const] : [];
    }),
  );
}
