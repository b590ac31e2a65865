import type { World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/** Somebody of the register by name, who is put there where they are not. */
export async function recipientFor(
  world: Pick<World, 'sql'>,
  organisationId: string,
  name: string,
  kind = 'OTHER',
): Promise<string> {
  const [there] = await world.sql<{ id: string }>(
    `select id from statistics.recipients where organisation_id = $1 and name = $2 and merged_into is null`,
    [organisationId, name],
  );
  if (there) return there.id;
  const id = uuid();
  await world.sql(`insert into statistics.recipients (id, organisation_id, name, kind) values ($1, $2, $3, $4)`, [
    id,
    organisationId,
    name,
    kind,
  ]);
  return id;
}
