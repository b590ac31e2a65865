import { currentActor } from '../../platform/context/context.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import { caseScope } from '../case/case-gate.js';
import type { FacetCountModel } from '../case/case.models.js';
import type { KnownPeopleFilter } from './people-around.inputs.js';
import { KnownPersonModel } from './people-around.models.js';
import { columns, type Row, shown } from './people-around.repository.js';

type KnownRow = Row & { caseId: string; reference: string; sort_key: string };

const FROM = 'from homeward.people_around p join homeward.cases c on c.id = p.case_id';
const MOST_OTHERS = 99;

/** @param named whether names, phones, wallets and notes go out */
export async function knownPage(
  tx: Tx,
  query: {
    filter: KnownPeopleFilter;
    first: number;
    after: string | null;
    count: boolean;
    /** Entries that the text of the filter may mean. */
    found: readonly string[];
  },
  named: boolean,
): Promise<Page<KnownPersonModel>> {
  const { filter, first, after } = query;
  const shape = ['knownPeople', filter];
  const cursor = decodeCursor(after, shape);
  const { where, values, add } = conditions(filter, query.found);
  const counted = query.count ? { where: [...where], values: [...values] } : undefined;
  if (cursor) where.push(`(p.recorded_at, p.id) < (${add(cursor.key)}::timestamptz, ${add(cursor.id)}::uuid)`);
  const rows = await tx.query<KnownRow>(
    `select ${columns}, c.id as "caseId", c.reference, p.recorded_at::text as sort_key
     ${FROM} join homeward.users u on u.id = p.recorded_by where ${where.join(' and ')}
     order by p.recorded_at desc, p.id desc limit ${add(first + 1)}`,
    values,
    filter.text ? undefined : statementName('known_people', where.join(' ')),
  );
  const page = toPage(
    rows,
    first,
    shape,
    (row) => row.sort_key,
    ({ sort_key: _, ...row }) => Object.assign(new KnownPersonModel(), shown(row, named), { alsoIn: 0 }),
  );
  if (counted) {
    const total = await tx.first<{ n: number }>(
      `select count(*)::int as n from (select 1 ${FROM} where ${counted.where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
      counted.values,
    );
    page.total = { value: Math.min(total?.n ?? 0, COUNT_CAP), capped: (total?.n ?? 0) > COUNT_CAP };
  }
  return page;
}

/** How many entries of each kind there are under the filter without its own kinds. */
export async function kindsOf(tx: Tx, filter: KnownPeopleFilter, found: readonly string[]): Promise<FacetCountModel[]> {
  const { where, values } = conditions(Object.assign({}, filter, { kinds: undefined }), found);
  return tx.query<FacetCountModel>(
    `select p.kind::text as value, null as label, count(*)::int as count ${FROM} where ${where.join(' and ')}
     group by 1 order by 3 desc, 1`,
    values,
  );
}

/** In how many other cases within reach each of these entries is known, by entry; a name in a hundred cases is cut. */
export async function alsoIn(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const values: unknown[] = [ids];
  const scope = caseScope(currentActor(), 'peopleAround.read', (value) => `$${values.push(value)}`);
  const rows = await tx.query<{ id: string; n: number }>(
    `select mine.id, others.n from homeward.people_around mine cross join lateral (
       select count(*)::int as n from (
         select distinct o.case_id from homeward.people_alike(mine.marks) alike
         join homeward.people_around o on o.id = alike.id and o.case_id <> mine.case_id
         join homeward.cases c on c.id = o.case_id where ${scope} limit ${MOST_OTHERS}) x) others
     where mine.id = any($1) and mine.marks <> '{}' and others.n > 0`,
    values,
    statementName('known_also', scope),
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

function conditions(
  filter: KnownPeopleFilter,
  found: readonly string[],
): {
  where: string[];
  values: unknown[];
  add: (value: unknown) => string;
} {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [caseScope(currentActor(), 'peopleAround.read', add), 'p.removed_at is null'];
  if (filter.kinds?.length) where.push(`p.kind = any(${add(filter.kinds)}::text[])`);
  if (filter.party) where.push(`p.party = ${add(filter.party)}`);
  if (filter.ids) where.push(`p.id = any(${add(filter.ids)}::uuid[])`);
  if (filter.text) where.push(`p.id = any(${add(found)}::uuid[])`);
  return { where, values, add };
}
