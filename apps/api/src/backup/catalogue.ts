import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { LEDGER } from '../platform/db/migrate.js';

export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

// Whatever a migration makes is found; nothing has to be listed anywhere.
const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') and c.relname <> '${LEDGER}'`;

/**
 * Tables of ours with the columns that are stored (not reckoned) and their key, in a fixed order. Unlogged ones hold nothing
 * that outlives its transaction.
 */
export async function tablesOf(client: ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select format('%I.%I', n.nspname, c.relname) as table,
      (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(quote_ident(a.attname) order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary), '{}') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and c.relpersistence = 'p' and ${ours} order by 1`);
  return rows;
}

export async function sequencesOf(client: ClientBase): Promise<{ sequence: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ sequence: string }>(
    `select format('%I.%I', n.nspname, c.relname) as sequence from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and c.relname <> '${LEDGER}_id_seq' and ${ours} order by 1`,
  );
  const states = [];
  for (const { sequence } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${sequence}`,
    );
    if (state.rows[0]) states.push({ sequence, ...state.rows[0] });
  }
  return states;
}

/** The rows of a table as COPY writes them, in the order of the key: the same rows give the same bytes. */
export function copyOut({ table, columns, key }: TableShape): string {
  const order = key.length > 0 ? key.join(', ') : 't::text';
  return `copy (select ${columns.join(', ')} from ${table} t order by ${order}) to stdout`;
}

/** So that a value is written alike, whoever connects and wherever. */
export const PLAIN_VALUES =
  '-c TimeZone=UTC -c DateStyle=ISO,YMD -c IntervalStyle=postgres -c extra_float_digits=1 -c bytea_output=hex -c statement_timeout=0 ' +
  '-c idle_in_transaction_session_timeout=0 -c lock_timeout=0';

/**
 * What surrounds the rows: columns, constraints, indexes, policies, triggers, functions, rights, comments. One digest: a wall that
 * was lost, or that a migration did not build again, changes it.
 */
export async function schemaDigest(client: ClientBase): Promise<string> {
  const hash = createHash('sha256');
  for (const line of await schemaLines(client)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** The same in words: a test that finds another digest shows the lines that differ. */
export async function schemaLines(client: ClientBase): Promise<string[]> {
  const lines: string[] = [];
  for (const query of schemaQueries) {
    const { rows } = await client.query<{ line: string }>(`select line from (${query}) q order by line collate "C"`);
    lines.push(...rows.map(({ line }) => line), '');
  }
  return lines;
}

const mine = (oid: string): string =>
  `join pg_namespace n on n.oid = ${oid} where n.nspname in ('homeward', 'audit', 'statistics')`;
// A right stands in the order in which it was given; here it stands in the order of the alphabet.
const acl = (column: string): string =>
  `(select string_agg(x::text, ',' order by x::text collate "C") from unnest(${column}) x)`;
const schemaQueries: readonly string[] = [
  `select concat_ws('|', n.nspname, n.nspowner::regrole, ${acl('n.nspacl')}) as line from pg_namespace n
   where n.nspname in ('homeward', 'audit', 'statistics')`,
  `select concat_ws('|', n.nspname, c.relname, c.relkind, c.relowner::regrole, c.relrowsecurity, c.relforcerowsecurity, ${acl('c.relacl')},
     array_to_string(c.reloptions, ','), obj_description(c.oid, 'pg_class')) as line from pg_class c ${mine('c.relnamespace')} and c.relkind <> 'i'`,
  `select concat_ws('|', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, a.attidentity,
     pg_get_expr(d.adbin, d.adrelid), ${acl('a.attacl')}, col_description(c.oid, a.attnum)) as line
   from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   ${mine('c.relnamespace')} and c.relkind in ('r', 'p', 'v', 'm', 'c') and a.attnum > 0 and not a.attisdropped`,
  `select concat_ws('|', n.nspname, coalesce(nullif(o.conrelid, 0)::regclass::text, o.contypid::regtype::text), o.conname, pg_get_constraintdef(o.oid), o.convalidated) as line
   from pg_constraint o ${mine('o.connamespace')}`,
  `select pg_get_indexdef(c.oid) as line from pg_class c ${mine('c.relnamespace')} and c.relkind = 'i'`,
  `select concat_ws('|', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive, (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(p.polroles) r),
     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as line from pg_policy p`,
  `select concat_ws('|', t.tgenabled, pg_get_triggerdef(t.oid)) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid ${mine('c.relnamespace')} and not t.tgisinternal`,
  `select concat_ws('|', p.proowner::regrole, ${acl('p.proacl')}, case p.prokind when 'a' then p.oid::regprocedure::text else pg_get_functiondef(p.oid) end, obj_description(p.oid, 'pg_proc')) as line
   from pg_proc p ${mine('p.pronamespace')}`,
  `select concat_ws('|', n.nspname, t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault, ${acl('t.typacl')}, obj_description(t.oid, 'pg_type')) as line
   from pg_type t ${mine('t.typnamespace')} and t.typtype in ('d', 'e', 'c') and t.typrelid = 0`,
];
