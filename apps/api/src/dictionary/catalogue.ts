import type pg from 'pg';

export interface Column {
  readonly table: string;
  readonly name: string;
  /** As written in SQL; a domain by its own name. */
  readonly type: string;
  readonly domain: string | null;
  readonly nullable: boolean;
  readonly standard: string | null;
  readonly references: string | null;
  readonly unique: boolean;
  readonly comment: string | null;
}

export interface Table {
  /** With its schema. */
  readonly name: string;
  readonly comment: string | null;
  readonly audited: boolean;
  /** Commands that the app role is granted, on the table or on some of its columns. */
  readonly granted: readonly Command[];
  /** Where a grant is on some columns only: which. */
  readonly columnGrants: Readonly<Partial<Record<Command, readonly string[]>>>;
  readonly checks: readonly string[];
  /** Triggers other than the one of the audit log. */
  readonly triggers: readonly string[];
}

export const commands = ['select', 'insert', 'update', 'delete'] as const;
export type Command = (typeof commands)[number];

export interface Policy {
  readonly table: string;
  readonly role: string;
  readonly commands: readonly Command[];
  readonly using: string | null;
  readonly check: string | null;
}

export interface Domain {
  readonly name: string;
  readonly check: string;
}

export interface Catalogue {
  readonly tables: readonly Table[];
  readonly columns: readonly Column[];
  readonly policies: readonly Policy[];
  readonly domains: readonly Domain[];
}

const ours = `n.nspname in ('homeward', 'audit', 'statistics')`;
const from = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;
const letters: Record<string, readonly Command[]> = {
  r: ['select'],
  a: ['insert'],
  w: ['update'],
  d: ['delete'],
  '*': commands,
};

/** What the database says about itself, in an order that does not depend on when a table was made. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const ask = async <R extends object>(text: string): Promise<R[]> => (await client.query<R>(text)).rows;
  const tables = await ask<Table>(`
    select n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as comment,
      exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname = 'note_change') as audited,
      array(select g from unnest(array['select', 'insert', 'update', 'delete']) g
        where case g when 'delete' then has_table_privilege('homeward_app', c.oid, g) else has_any_column_privilege('homeward_app', c.oid, g) end) as granted,
      (select coalesce(jsonb_object_agg(g, (select jsonb_agg(a.attname order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege('homeward_app', c.oid, a.attnum, g))), '{}')
        from unnest(array['select', 'insert', 'update']) g where not has_table_privilege('homeward_app', c.oid, g) and has_any_column_privilege('homeward_app', c.oid, g)) as "columnGrants",
      array(select t.tgname::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and not t.tgisinternal and p.proname <> 'note_change' order by t.tgname) as triggers,
      array(select pg_get_constraintdef(k.oid, true) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and cardinality(k.conkey) > 1 order by k.conname) as checks
    from ${from} where ${ours} and c.relkind = 'r' order by 1`);
  const columns = await ask<Column>(`
    select n.nspname || '.' || c.relname as table, a.attname as name, replace(format_type(a.atttypid, a.atttypmod), 'homeward.', '') as type,
      case when t.typtype = 'd' then t.typname end as domain, not a.attnotnull as nullable,
      case when a.attidentity <> '' then 'counted' else pg_get_expr(d.adbin, d.adrelid) end as standard,
      (select min(f.confrelid::regclass::text) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]) as references,
      exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and not i.indisprimary and i.indpred is null and i.indkey::text = a.attnum::text) as unique,
      col_description(c.oid, a.attnum) as comment
    from ${from} join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where ${ours} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`);
  const policies = await ask<{
    table: string;
    role: string;
    command: string;
    using: string | null;
    check: string | null;
  }>(`
    select n.nspname || '.' || c.relname as table, r.rolname as role, p.polcmd as command,
      pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = any(p.polroles)
    where ${ours} order by 1, 2, position(p.polcmd::text in 'rawd*'), 4, 5`);
  const domains = await ask<Domain>(`
    select t.typname as name, pg_get_constraintdef(k.oid, true) as check from pg_type t join pg_namespace n on n.oid = t.typnamespace
    join pg_constraint k on k.contypid = t.oid where ${ours} order by 1`);
  return {
    tables,
    columns,
    policies: policies.map(({ command, ...policy }) => ({ ...policy, commands: letters[command] ?? [] })),
    domains,
  };
}
