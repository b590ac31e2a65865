import type { Tx } from '../../platform/db/unit-of-work.js';

/** The days that stand become those that are reckoned by, and whoever waits for the mission waits by them: how many due days moved. */
export async function followCalendar(tx: Tx, missionId: string): Promise<number> {
  const was = await tx.first<{ weekend: number[]; holidays: string[] }>(
    `select weekend, array(select h::text from unnest(holidays) h) as holidays from homeward.missions where id = $1 for update`,
    [missionId],
  );
  await tx.execute(
    `update homeward.missions set holidays = array(select day from homeward.mission_holidays where mission_id = $1 and withdrawn_on is null order by day) where id = $1`,
    [missionId],
  );
  return moveDays(tx, missionId, was ?? { weekend: [], holidays: [] });
}

/** How many due days follow a calendar that has changed. */
export async function moveDays(
  tx: Tx,
  missionId: string,
  was: { readonly weekend: readonly number[]; readonly holidays: readonly string[] },
): Promise<number> {
  const done = await tx.first<{ moved: number }>(
    `select homeward.move_mission_days($1, $2::int[], $3::date[]) as moved`,
    [missionId, [...was.weekend], [...was.holidays]],
  );
  return done?.moved ?? 0;
}
