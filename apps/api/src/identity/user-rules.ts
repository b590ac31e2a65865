import type { Role } from '@homeward/domain';
import { standsAlone } from '@homeward/policy';
import { type FieldProblem, InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';

interface Wanted {
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly missionId?: string | null;
  readonly placeId?: string | null;
}

/** Roles, teams and mission or house belong together and to this organisation. */
export async function refuseUnfit(tx: Tx, input: Wanted, problems: readonly FieldProblem[] = []): Promise<void> {
  const found: FieldProblem[] = [...problems];
  if (!input.displayName) found.push({ field: 'displayName', code: 'REQUIRED' });
  if (input.roles.length === 0) found.push({ field: 'roles', code: 'REQUIRED' });
  if (new Set(input.roles).size > 1 && input.roles.some((role) => standsAlone.includes(role)))
    found.push({ field: 'roles', code: 'ROLE_STANDS_ALONE' });
  const belongs = Boolean(input.missionId ?? input.placeId);
  if (input.roles.includes('partner') !== belongs)
    found.push({
      field: input.placeId ? 'placeId' : 'missionId',
      code: belongs ? 'MISSION_FOR_PARTNERS_ONLY' : 'MISSION_NEEDED',
    });
  if (input.missionId && input.placeId) found.push({ field: 'placeId', code: 'MISSION_OR_HOUSE' });
  const teams = await tx.first<{ n: number }>(
    `select count(*)::int as n from homeward.teams where id = any($1::uuid[])`,
    [input.teamIds],
  );
  if (teams?.n !== new Set(input.teamIds).size || new Set(input.teamIds).size !== input.teamIds.length)
    found.push({ field: 'teamIds', code: 'NOT_AN_ID' });
  if (input.missionId && !(await tx.first(`select 1 as x from homeward.missions where id = $1`, [input.missionId])))
    found.push({ field: 'missionId', code: 'NOT_AN_ID' });
  // Row-level security shows an administrator houses alone, no authority.
  if (input.placeId && !(await tx.first(`select 1 as x from homeward.custody_places where id = $1`, [input.placeId])))
    found.push({ field: 'placeId', code: 'NOT_AN_ID' });
  if (found.length > 0) throw new InvalidInputError(found);
}

/** Locks, so that two administrators cannot take the role from each other at once. */
export async function keepOneAdministrator(tx: Tx, leaving: string): Promise<void> {
  const { organisationId } = currentActor();
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('administrators ' || $1, 0))`, [organisationId]);
  const others = await tx.first(
    `select 1 as x from homeward.user_roles r join homeward.users u on u.id = r.user_id where r.role = 'administrator' and u.disabled_at is null and u.id <> $1 and u.organisation_id = $2`,
    [leaving, organisationId],
  );
  if (!others) throw new RefusedError('LAST_ADMINISTRATOR');
}
