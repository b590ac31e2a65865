import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';

/**
 * Takes the next `count` numbers of a year for a kind of reference. The row is locked until the transaction ends, so no number is
 * given twice and none is lost to a rollback.
 * @returns the first of them
 */
export async function takeNumbers(
  tx: Tx,
  kind: 'case' | 'operation' | 'rescueRequest',
  year: number,
  count = 1,
): Promise<number> {
  const row = await tx.first<{ value: number }>(
    `insert into homeward.counters as c (organisation_id, kind, year, value) values ($1, $2, $3, $4)
     on conflict (organisation_id, kind, year) do update set value = c.value + excluded.value returning value`,
    [currentActor().organisationId, kind, year, count],
  );
  return (row?.value ?? count) - count + 1;
}
