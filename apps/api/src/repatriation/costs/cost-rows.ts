import { currencyDigits, type Currency, type FieldClass } from '@homeward/domain';
import { scopesOf } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import { type Actor, currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import type { CostGroup } from '@homeward/domain';
import type { CostFilter } from './cost.inputs.js';
import { CostModel, CostSumModel, CostTotalsModel } from './cost.models.js';

type Add = (value: unknown) => string;
export type CostPermission = 'cost.read' | 'cost.record' | 'cost.export';

/** Lines within reach of the right: of cases as every list has them, of nobody in particular for those who see all of it. */
export function within(actor: Actor, permission: CostPermission, add: Add): string {
  const scopes = scopesOf(actor.roles, permission);
  const mine = `k.organisation_id = ${add(actor.organisationId)}`;
  const ofCases = `(k.case_id is not null and ${caseScope(actor, permission, add)})`;
  if (scopes.has('verified')) return `${mine} and (${ofCases} or k.case_id is null)`;
  if (!scopes.has('team')) return `${mine} and ${ofCases}`;
  // What is of nobody in particular may be of another team: a team sees that of its own operations, and what it wrote itself.
  const ownWhole = `(k.case_id is null and (k.recorded_by = ${add(actor.userId)}
    or exists (select 1 from homeward.operations ow where ow.id = k.operation_id and ow.team_id = any(${add(actor.teamIds)}::uuid[]))))`;
  return `${mine} and (${ofCases} or ${ownWhole})`;
}

/** Whether a line of nobody in particular is one that the actor may change. */
export async function reachesWhole(tx: Tx, id: string): Promise<boolean> {
  const values: unknown[] = [id];
  const add: Add = (value) => `$${values.push(value)}`;
  const found = await tx.first(
    `select 1 as found from ${from} where k.id = $1 and ${within(currentActor(), 'cost.record', add)}`,
    values,
  );
  return found !== undefined;
}

export function filtered(filter: CostFilter, add: Add): string[] {
  const is = (column: string, value: string | null | undefined): string[] =>
    value === undefined || value === null ? [] : [`k.${column} = ${add(value)}`];
  return [
    ...is('case_id', filter.caseId),
    ...is('operation_id', filter.rescueId),
    ...is('movement_id', filter.movementId),
    ...is('donor_id', filter.donorId),
    ...is('payer', filter.payer),
    ...is('kind', filter.kind),
    ...is('state', filter.state),
    ...is('currency', filter.currency),
    ...(filter.from ? [`k.spent_on >= ${add(filter.from)}`] : []),
    ...(filter.to ? [`k.spent_on <= ${add(filter.to)}`] : []),
  ];
}

const ref = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'reference', ${alias}.reference) end`;
const from = `homeward.costs k left join homeward.cases c on c.id = k.case_id`;
const columns = `k.id, k.batch_id as "batchId", k.entry, k.refers_to as "refersTo", k.correction, k.case_id, ${ref('c')} as "case", ${ref('o')} as operation, ${ref('m')} as movement,
  k.others, k.overstay_id is not null as "ofFine", k.kind, k.amount_minor as "amountMinor", k.currency, k.spent_on as "spentOn", k.payer, k.state, k.attachment_id as "attachmentId",
  case when k.entry = 'COST' then k.amount_minor + coalesce((select sum(x.amount_minor) from homeward.costs x where x.refers_to = k.id), 0) else 0 end::bigint as "leftMinor",
  case when d.id is not null then jsonb_build_object('id', d.id, 'code', d.code, 'name', d.name) end as donor,
  u.display_name as "recordedBy", k.recorded_at as "recordedAt", k.version`;
const joins = `left join homeward.operations o on o.id = k.operation_id left join homeward.movements m on m.id = k.movement_id
  left join homeward.donors d on d.id = k.donor_id left join homeward.users u on u.id = k.recorded_by`;
// A line of nobody has no words, and no key that they could be under.
const note = `case when k.case_id is not null then ${at('costs.note', 'k')} end as note`;

interface Row extends Omit<CostModel, 'note'> {
  readonly case_id: string | null;
  readonly note: string | null;
  readonly sort_key: string;
}
type Classes = (caseIds: string[]) => Promise<ReadonlyMap<string, ReadonlySet<FieldClass>>>;

/** @param classes which fields are open on each case; a line of a case that it leaves out is not shown */
export async function readCosts(
  tx: Tx,
  query: {
    filter: CostFilter;
    first: number;
    after: string | null;
    permission: CostPermission;
    ids?: readonly string[];
  },
  classes: Classes,
): Promise<Page<CostModel>> {
  const { filter, first, after } = query;
  const shape = ['costs', filter];
  const cursor = decodeCursor(after, shape);
  const values: unknown[] = [];
  const add: Add = (value) => `$${values.push(value)}`;
  const where = [within(currentActor(), query.permission, add), ...filtered(filter, add)];
  if (query.ids) where.push(`k.id = any(${add(query.ids)}::uuid[])`);
  if (cursor) where.push(`(k.spent_on, k.id) < (${add(cursor.key)}::date, ${add(cursor.id)}::uuid)`);
  const rows = await tx.query<Row>(
    `select ${columns}, ${note}, k.spent_on::text as sort_key from ${from} ${joins} where ${where.join(' and ')} order by k.spent_on desc, k.id desc limit ${first + 1}`,
    values,
  );
  const page = toPage(
    rows,
    first,
    shape,
    (row) => row.sort_key,
    (row) => row,
  );
  const open = await classes([...new Set(page.nodes.flatMap((row) => (row.case_id ? [row.case_id] : [])))]);
  return {
    pageInfo: page.pageInfo,
    nodes: page.nodes
      .filter(({ case_id }) => case_id === null || open.has(case_id))
      .map(({ case_id, sort_key: _, ...row }) =>
        Object.assign(new CostModel(), row, {
          note: case_id === null ? '' : open.get(case_id)?.has('personal') ? row.note : null,
        }),
      ),
  };
}

const groups: Readonly<Record<CostGroup, { key: string; label: string; join?: string }>> = {
  CURRENCY: { key: 'null::text', label: 'null::text' },
  PAYER: { key: 'k.payer::text', label: 'null::text' },
  KIND: { key: 'k.kind::text', label: 'null::text' },
  DONOR: { key: 'k.donor_id::text', label: 'd.code', join: 'left join homeward.donors d on d.id = k.donor_id' },
  MONTH: { key: `to_char(k.spent_on, 'YYYY-MM')`, label: 'null::text' },
  CASE: { key: 'k.case_id::text', label: 'c.reference' },
  OPERATION: {
    key: 'k.operation_id::text',
    label: 'o.reference',
    join: 'left join homeward.operations o on o.id = k.operation_id',
  },
  MOVEMENT: {
    key: 'k.movement_id::text',
    label: 'm.reference',
    join: 'left join homeward.movements m on m.id = k.movement_id',
  },
};
const MOST_SUMS = 500;

/**
 * Sums in Postgres, never of two currencies together. What is worth how much in another is reckoned line by line at the rate of
 * the day on which it was spent, rounded to the minor unit, and is said to be unknown where a rate is missing.
 */
export async function readTotals(
  tx: Tx,
  query: { filter: CostFilter; by: CostGroup; equivalentIn: Currency | null; permission: CostPermission },
): Promise<CostTotalsModel> {
  const values: unknown[] = [];
  const add: Add = (value) => `$${values.push(value)}`;
  const { key, label, join = '' } = groups[query.by];
  const where = [within(currentActor(), query.permission, add), ...filtered(query.filter, add)];
  const worth = query.equivalentIn ? equivalent(query.equivalentIn, add) : 'null::bigint';
  const sum = (condition: string): string => `coalesce(sum(amount_minor) filter (where ${condition}), 0)::bigint`;
  const rows = await tx.query<CostSumModel & { without: number }>(
    `select key, label, currency, ${sum(`state = 'ESTIMATED'`)} as "estimatedMinor", ${sum(`state = 'COMMITTED'`)} as "committedMinor",
       ${sum(`state in ('PAID', 'REFUNDED')`)} as "paidMinor", sum(amount_minor)::bigint as "totalMinor", count(*)::int as lines,
       case when count(*) = count(worth) then sum(worth)::bigint end as "equivalentMinor", (count(*) - count(worth))::int as without
     from (select ${key} as key, ${label} as label, k.currency, k.amount_minor, k.state, ${worth} as worth from ${from} ${join} where ${where.join(' and ')}) x
     group by key, label, currency order by ${query.by === 'MONTH' ? 'key desc' : `label nulls last, sum(amount_minor) desc`}, currency limit ${MOST_SUMS}`,
    values,
  );
  const sums = rows.map(({ without: _, ...row }) => Object.assign(new CostSumModel(), row));
  const withoutRate = query.equivalentIn ? rows.reduce((n, row) => n + row.without, 0) : 0;
  return Object.assign(new CostTotalsModel(), {
    sums,
    equivalentIn: query.equivalentIn,
    equivalentMinor:
      query.equivalentIn && withoutRate === 0 ? sums.reduce((n, one) => n + (one.equivalentMinor ?? 0), 0) : null,
    withoutRate,
  });
}

/** The latest rate of the pair on that day; the other way round where only that is known. */
function equivalent(to: Currency, add: Add): string {
  const target = add(to);
  const digits = add(JSON.stringify(currencyDigits));
  const shift = `power(10::numeric, (${digits}::jsonb ->> ${target}::text)::int - (${digits}::jsonb ->> k.currency)::int)`;
  const rate = `(select case when r.from_currency = k.currency then r.rate else 1 / r.rate end from homeward.exchange_rates r
    where r.organisation_id = k.organisation_id and r.valid_from <= k.spent_on
      and ((r.from_currency = k.currency and r.to_currency = ${target}) or (r.from_currency = ${target} and r.to_currency = k.currency))
    order by r.valid_from desc, r.from_currency = k.currency desc limit 1)`;
  return `case when k.currency = ${target} then k.amount_minor else round(k.amount_minor * ${rate} * ${shift})::bigint end`;
}
