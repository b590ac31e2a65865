import { finalStates } from '@homeward/domain';
import { caseScope } from '../cases/case/case-gate.js';
import type { FacetCountModel } from '../cases/case/case.models.js';
import type { Actor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import type { AuditCountModel, HomeAdministrationModel, HomeStatisticsModel } from './home.models.js';

const MOST_NATIONALITIES = 12;

const open = (
  actor: Actor,
  permission: 'case.read',
): { where: string; values: unknown[]; add: (value: unknown) => string } => {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  return { where: caseScope(actor, permission, add), values, add };
};

export function byState(tx: Tx, actor: Actor): Promise<FacetCountModel[]> {
  return counts(tx, actor, 'c.state', 30);
}

export function byNationality(tx: Tx, actor: Actor): Promise<FacetCountModel[]> {
  return counts(tx, actor, 'c.nationality', MOST_NATIONALITIES);
}

async function counts(tx: Tx, actor: Actor, column: string, most: number): Promise<FacetCountModel[]> {
  const { where, values, add } = open(actor, 'case.read');
  return tx.query<FacetCountModel>(
    `select ${column}::text as value, null as label, count(*)::int as count from homeward.cases c where ${where} and c.state <> all(${add(finalStates)}::text[]) group by 1 order by 3 desc, 1 limit ${most}`,
    values,
  );
}

export async function administration(tx: Tx, actor: Actor): Promise<HomeAdministrationModel> {
  const row = await tx.first<HomeAdministrationModel>(
    `select (select count(*)::int from homeward.users u where u.organisation_id = $1 and u.disabled_at is null) as users,
       (select count(*)::int from homeward.users u where u.organisation_id = $1 and u.disabled_at is null
          and not exists (select 1 from homeward.user_teams t where t.user_id = u.id)
          and exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role in ('caseworker', 'supervisor', 'field_officer'))) as "usersWithoutTeam",
       (select count(*)::int from homeward.invitations i where i.organisation_id = $1 and i.used_at is null and i.expires_at > now()) as "openInvitations"`,
    [actor.organisationId],
  );
  return row ?? { users: 0, usersWithoutTeam: 0, openInvitations: 0 };
}

export async function statistics(tx: Tx, actor: Actor): Promise<HomeStatisticsModel> {
  const last = await tx.first<Pick<HomeStatisticsModel, 'lastSealedAt' | 'periodFrom' | 'periodTo'>>(
    `select sealed_at as "lastSealedAt", period_from as "periodFrom", period_to as "periodTo" from statistics.snapshots where organisation_id = $1 order by sealed_at desc limit 1`,
    [actor.organisationId],
  );
  const left = await tx.first<{ releases: number; withdrawn: number }>(
    `select count(*)::int as releases, count(withdrawn_at)::int as withdrawn from statistics.releases where organisation_id = $1`,
    [actor.organisationId],
  );
  return {
    ...(last ?? { lastSealedAt: null, periodFrom: null, periodTo: null }),
    ...(left ?? { releases: 0, withdrawn: 0 }),
  };
}

export async function audit(tx: Tx, actor: Actor): Promise<AuditCountModel[]> {
  return tx.query<AuditCountModel>(
    `select kind, (count(*) filter (where kind <> 'export') + count(distinct coalesce(request_id, id::text)) filter (where kind = 'export'))::int as count
     from audit.events where organisation_id = $1 and at > now() - interval '7 days' group by 1 order by 2 desc, 1`,
    [actor.organisationId],
  );
}
