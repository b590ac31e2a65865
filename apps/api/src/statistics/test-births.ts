import type { World } from '@homeward/testing';

/** Gives each person of the cases S-1, S-2... a sealed year of birth. */
export async function bornIn(world: World, yearOf: (n: number) => number): Promise<void> {
  const people = await world.sql<{ id: string; n: number }>(
    `select person_id as id, substr(reference, 3)::int as n from homeward.cases where reference ~ '^S-[0-9]+$'`,
  );
  for (const { id, n } of people) {
    const { birth } = await world.seal('persons', id, id, { birth: String(yearOf(n)) });
    await world.sql(`update homeward.persons set birth = $2 where id = $1`, [id, birth]);
  }
}
