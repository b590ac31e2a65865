import { type ChecklistItem, checklistItems, checklistRules, ruleOf, todayIn } from '@homeward/domain';
import type { TestCase, TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/** Past every policy: a case that is out, with a checklist on which everything before `upTo` is done and `upTo` waits. */
export async function prepare(
  world: World,
  target: TestCase,
  upTo: ChecklistItem,
  done: readonly ChecklistItem[] = [],
): Promise<void> {
  const needed = new Set<ChecklistItem>(done);
  const add = (item: ChecklistItem): void =>
    checklistRules[item].needs.forEach((need) => (needed.add(need), add(need)));
  [upTo, ...done].forEach(add);
  for (const table of [
    'movement_passengers',
    'costs',
    'fine_freezes',
    'fine_waivers',
    'overstays',
    'travel_documents',
    'case_exceptions',
    'item_proposals',
    'checklist_items',
    'case_plans',
  ])
    await world.sql(`delete from homeward.${table} where case_id = $1`, [target.id]);
  await world.sql(
    `update homeward.cases set state = 'IN_CARE', verified_at = coalesce(verified_at, now()), out_on = current_date where id = $1 and state <> 'IN_CARE'`,
    [target.id],
  );
  const mission = await missionOf(world, target);
  for (const item of checklistItems) {
    const settled = needed.has(item);
    const ready = !settled && checklistRules[item].needs.every((need) => needed.has(need));
    await world.sql(
      `insert into homeward.checklist_items (id, organisation_id, case_id, item, state, acts, mission_id, ready, waiting_since, due_on, done_on)
       select $1, c.organisation_id, c.id, $3, $4, $5, $6, $7, $8, $8, $9 from homeward.cases c where c.id = $2`,
      [
        uuid(),
        target.id,
        item,
        settled ? 'DONE' : 'OPEN',
        ruleOf(item).party,
        ruleOf(item).party === 'MISSION' ? mission : null,
        ready,
        ready ? todayIn() : null,
        settled ? todayIn() : null,
      ],
    );
  }
}

export async function missionOf(world: World, target: { readonly id: string }): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `select m.id from homeward.missions m join homeward.cases c on c.organisation_id = m.organisation_id where c.id = $1 order by m.id limit 1`,
    [target.id],
  );
  return row?.id ?? uuid();
}

export async function ownMission(world: World, actor: TestUser): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `select id from homeward.missions where organisation_id = $1 order by id limit 1`,
    [actor.organisationId],
  );
  return row?.id ?? uuid();
}

/** Somebody of the actor's own organisation who is ready to travel. */
export async function traveller(world: World, actor: TestUser): Promise<TestCase> {
  const made = await world.addCase({
    organisationId: actor.organisationId,
    teamId: actor.teamId,
    assignedTo: null,
    registeredBy: actor.id,
    compoundId: null,
    state: 'IN_CARE',
  });
  await prepare(world, made, 'MOVEMENT_BOOKED');
  return made;
}

/** A journey of the actor's organisation with one traveller on it, at the given point. */
export async function journey(
  world: World,
  actor: TestUser,
  state: 'BOOKED' | 'DEPARTED' | 'ARRIVED',
): Promise<{ movementId: string; caseId: string }> {
  const made = await traveller(world, actor);
  const past: ChecklistItem[] = [
    'MOVEMENT_BOOKED',
    ...(state === 'BOOKED' ? [] : (['DEPARTED'] as const)),
    ...(state === 'ARRIVED' ? (['ARRIVED'] as const) : []),
  ];
  await prepare(world, made, state === 'BOOKED' ? 'DEPARTED' : state === 'DEPARTED' ? 'ARRIVED' : 'HANDED_OVER', past);
  const movementId = uuid();
  await world.sql(
    `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by)
     values ($1, $2, $3, 'FLIGHT', 'Phnom Penh', 'Jakarta', 'ID', now() - interval '1 hour', $4)`,
    [movementId, actor.organisationId, `MV-${movementId}`, actor.id],
  );
  await world.sql(
    `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id, state) values ($1, $2, $3, $4, $5)`,
    [uuid(), actor.organisationId, movementId, made.id, state],
  );
  return { movementId, caseId: made.id };
}
