import type { Role } from '@homeward/domain';
import type { Actor } from '../platform/context/context.js';
import type { AuditValues } from '../platform/context/audit-values.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import type { AuditActorModel, AuditDayModel, AuditFilter, FindingCode } from './audit.models.js';

/** Rows that only keep the product going: they say nothing of a person and would bury what does. */
const BOOKKEEPING = ['acts_done', 'counters', 'data_keys'];

export interface EventRow {
  id: string;
  at: Date;
  /** Microseconds, which a Date does not hold: what the cursor compares. */
  at_text: string;
  kind: string;
  subject: string;
  actor_id: string | null;
  case_id: string | null;
  columns: string[];
  detail: Record<string, unknown> | null;
  request_id: string | null;
  address: string | null;
}

export const eventRow = `e.id::text as id, e.at, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as at_text, e.kind, e.subject,
  e.actor_id, e.case_id, e.columns, e.detail, e.request_id, e.address`;

/** A filter whose case reference has become an id. */
export type Narrowed = Pick<AuditFilter, keyof AuditFilter> & { readonly caseId?: string | undefined };

/** Conditions over audit.events e, with `$` places filled by `add`. */
export function whereOf(actor: Actor, filter: Narrowed, add: (value: unknown) => string): string {
  const zone = add(actor.timeZone);
  const where = [`e.organisation_id = ${add(actor.organisationId)}`];
  if (filter.from) where.push(`e.at >= ${add(filter.from)}::date::timestamp at time zone ${zone}`);
  if (filter.to) where.push(`e.at < (${add(filter.to)}::date + 1)::timestamp at time zone ${zone}`);
  if (filter.actorId) where.push(`e.actor_id = ${add(filter.actorId)}`);
  if (filter.kinds?.length) where.push(`e.kind = any(${add(filter.kinds)}::text[])`);
  if (filter.subject) where.push(`e.subject = ${add(filter.subject)}`);
  else where.push(`e.subject <> all(${add(BOOKKEEPING)}::text[])`);
  if (filter.caseId) where.push(`e.case_id = ${add(filter.caseId)}`);
  if (filter.night) where.push(`${nightOf(zone)} and e.actor_id is not null`);
  if (filter.outside)
    where.push(`e.kind = 'read' and e.case_id is not null and audit.stands_outside(e.actor_id, e.case_id)`);
  // The zone is named where no day is, too: Postgres wants to know the type of each parameter.
  return `${where.join(' and ')} and ${zone}::text is not null`;
}

const nightOf = (zone: string): string =>
  `(extract(hour from e.at at time zone ${zone}) >= 22 or extract(hour from e.at at time zone ${zone}) < 6)`;

export async function daysOf(tx: Tx, actor: Actor, filter: Narrowed): Promise<AuditDayModel[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = whereOf(actor, filter, add);
  return tx.query<AuditDayModel>(
    `select to_char(e.at at time zone $1, 'YYYY-MM-DD') as day, count(*) filter (where e.kind in ('read', 'search', 'match'))::int as reads,
       count(*) filter (where e.kind in ('insert', 'update', 'delete'))::int as changes, count(*) filter (where e.kind = 'refusal')::int as refusals,
       count(*) filter (where e.kind not in ('read', 'search', 'match', 'insert', 'update', 'delete', 'refusal'))::int as others
     from audit.events e where ${where} group by 1 order by 1`,
    values,
  );
}

export interface Finding {
  code: FindingCode;
  actor_id: string | null;
  count: number;
  day: string | null;
}

/** Thirty searches are a long day's work; ten refusals are more than a slip of the finger. A file has an entry per case in it. */
const [MANY_SEARCHES, MANY_REFUSALS] = [30, 10];

export async function findingsOf(tx: Tx, actor: Actor, from: string, to: string): Promise<Finding[]> {
  const values: unknown[] = [];
  const where = whereOf(actor, { from, to }, (value) => `$${values.push(value)}`);
  return tx.query<Finding>(
    `with e as materialized (select e.id, e.at, e.kind, e.subject, e.actor_id, e.case_id, e.request_id from audit.events e where ${where}),
     searches as (select e.actor_id, to_char(e.at at time zone $1, 'YYYY-MM-DD') as day, count(*)::int as count from e where e.kind in ('search', 'match') and e.actor_id is not null group by 1, 2 having count(*) >= ${MANY_SEARCHES}),
     pairs as (select e.actor_id, e.case_id, count(*)::int as count from e where e.kind = 'read' and e.case_id is not null and e.actor_id is not null group by 1, 2),
     outside as (select actor_id, sum(count)::int as count from pairs where audit.stands_outside(actor_id, case_id) group by 1),
     night as (select e.actor_id, count(*)::int as count from e where e.kind in ('read', 'search', 'match', 'export') and e.actor_id is not null and ${nightOf('$1')} group by 1),
     refusals as (select e.actor_id, count(*)::int as count from e where e.kind = 'refusal' and e.actor_id is not null group by 1 having count(*) >= ${MANY_REFUSALS})
     (select 'GLASS' as code, null::uuid as actor_id, count(*)::int as count, null as day from e where kind = 'insert' and subject = 'break_glasses' having count(*) > 0)
     union all (select 'OUTSIDE', actor_id, count, null from outside order by count desc limit 5)
     union all (select 'SEARCHES', actor_id, count, day from searches order by count desc limit 5)
     union all (select 'NIGHT', actor_id, count, null from night order by count desc limit 5)
     union all (select 'REFUSALS', actor_id, count, null from refusals order by count desc limit 5)
     union all (select 'SIGN_IN_FAILED', null, count(*)::int, null from e where kind in ('sign_in_failed', 'factor_failed') having count(*) > 0)
     union all (select 'EXPORTS', null, count(distinct coalesce(request_id, id::text))::int, null from e where kind = 'export' having count(*) > 0)`,
    values,
  );
}

export function actorIdsOf(tx: Tx, actor: Actor, from: string, to: string): Promise<{ actor_id: string }[]> {
  const values: unknown[] = [];
  const where = whereOf(actor, { from, to }, (value) => `$${values.push(value)}`);
  return tx.query(
    `select distinct e.actor_id from audit.events e where ${where} and e.actor_id is not null limit 500`,
    values,
  );
}

/** Users by id, named only where the asker may know. */
export async function actorsOf(
  tx: Tx,
  ids: readonly (string | null)[],
  named: boolean,
  values: AuditValues,
): Promise<Map<string, AuditActorModel>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string; roles: Role[] }>(
    `select u.id, u.display_name as name, array(select r.role::text from homeward.user_roles r where r.user_id = u.id order by 1) as roles
     from homeward.users u where u.id = any($1)`,
    [wanted],
  );
  return new Map(
    rows.map(({ id, name, roles }) => [
      id,
      { id, name: named ? name : null, roles, mark: values.of(id).replaceAll(/[-_]/g, '').slice(0, 4).toUpperCase() },
    ]),
  );
}
