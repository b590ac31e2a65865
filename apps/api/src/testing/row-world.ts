import type { Role } from '@homeward/domain';
import type { TestCase, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { hung, type Places } from './rows-of-a-case.js';

/** How a case may stand to the actors of team one. */
export const placements = [
  'mine',
  'operation',
  'shared',
  'share over',
  'other team',
  'restricted',
  'other organisation',
  'glass',
  'glass over',
  'erased',
] as const;
export type Placement = (typeof placements)[number];
export const reach: Record<Placement, readonly Role[]> = {
  mine: ['caseworker', 'coordinator', 'supervisor'],
  operation: ['field_officer'],
  shared: ['partner'],
  'share over': [],
  'other team': [],
  restricted: [],
  'other organisation': [],
  glass: ['caseworker', 'coordinator', 'supervisor'],
  'glass over': [],
  erased: [],
};

export async function makePlaces(world: World): Promise<Places> {
  const [operationId, movementId, requestId] = [uuid(), uuid(), uuid()];
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-1', 'RAID', $4)`,
    [operationId, world.here, world.teamTwo, world.neighbours.supervisor.id],
  );
  await world.sql(
    `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`,
    [operationId, world.users.field_officer.id, world.here],
  );
  await world.sql(
    `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by)
     values ($1, $2, 'M-1', 'FLIGHT', 'Phnom Penh', 'Jakarta', 'ID', now(), $3)`,
    [movementId, world.here, world.users.coordinator.id],
  );
  await world.sql(
    `insert into homeward.rescue_requests (id, organisation_id, team_id, reference, danger, state, operation_id, opened_by) values ($1, $2, $3, 'RR-1', 'HIGH', 'PREPARING', $4, $5)`,
    [requestId, world.here, world.teamOne, operationId, world.neighbours.supervisor.id],
  );
  // What its mission records takes effect at once, so that its right on the step itself is tried.
  await world.sql(
    `insert into homeward.partner_settings (id, organisation_id, mission_id, at_once, changed_by) values ($1, $2, $3, true, $4)`,
    [uuid(), world.here, world.mission, world.users.administrator.id],
  );
  return { operationId, movementId, missionId: world.mission, requestId };
}

/** A case that stands so to the actors of team one, with a row in every table. */
export async function place(world: World, placement: Placement, places: Places, verified = false): Promise<TestCase> {
  const away = placement === 'other organisation';
  const near = placement === 'mine' || placement === 'restricted' || placement === 'erased';
  const target = await world.addCase({
    ...(near
      ? { restricted: placement === 'restricted' }
      : {
          teamId: world.teamTwo,
          assignedTo: world.neighbours.caseworker.id,
          registeredBy: world.neighbours.supervisor.id,
          verified,
        }),
    ...(away
      ? {
          organisationId: world.there,
          teamId: world.teamThere,
          assignedTo: world.strangers.caseworker.id,
          registeredBy: world.strangers.supervisor.id,
          compoundId: null,
        }
      : {}),
  });
  const organisationId = away ? world.there : world.here;
  for (const rule of Object.values(hung))
    await world.sql(
      rule.insert,
      rule.values({ caseId: target.id, organisationId, actorId: world.neighbours.supervisor.id, places }),
    );
  if (placement === 'operation')
    await world.sql(
      `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, 1, '', $4)`,
      [uuid(), organisationId, places.operationId, target.id],
    );
  if (placement === 'glass' || placement === 'glass over')
    for (const role of reach.glass)
      await world.sql(
        `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, opened_at, until, review_due_at)
         values ($1, $2, $3, $4, $5, $6, '', now() - interval '1 hour', now() + $7::interval, now() + interval '71 hours')`,
        [
          uuid(),
          organisationId,
          target.id,
          target.reference,
          world.teamTwo,
          world.users[role].id,
          placement === 'glass' ? '30 minutes' : '0 seconds',
        ],
      );
  // Past what the database allows anybody: an erased case is one whose key is gone.
  if (placement === 'erased') await world.sql(`update homeward.cases set erased_at = now() where id = $1`, [target.id]);
  if (placement !== 'shared')
    await world.sql(
      `update homeward.case_shares set ${placement === 'share over' ? `until = current_date - 1` : `ended_at = now()`} where case_id = $1`,
      [target.id],
    );
  return target;
}
