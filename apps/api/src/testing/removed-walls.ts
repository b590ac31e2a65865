import type { RowWalls } from './row-walls.js';

/** One wall of the database, and the statement that takes it away. */
export interface Removal {
  readonly kind: 'policy' | 'right' | 'trigger';
  readonly table: string;
  readonly name: string;
  readonly statement: string;
}

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly using: string | null;
  readonly check: string | null;
}

/** Policies of the app role. Those of the roles that own functions open something for a function; they are no walls. */
const policies = `select n.nspname || '.' || c.relname as "table", p.polname as name, p.polpermissive as permissive, p.polcmd as command,
    pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as "check"
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('homeward', 'audit', 'statistics') and (p.polroles = '{0}' or 'homeward_app'::regrole = any(p.polroles)) order by 1, 2`;

const opened = (command: string): string =>
  `${command === 'a' ? '' : ' using (true)'}${['a', 'w', '*'].includes(command) ? ' with check (true)' : ''}`;

export async function removals(walls: RowWalls): Promise<Removal[]> {
  const found: Removal[] = [];
  for (const policy of (await walls.client.query<Policy>(policies)).rows) {
    const { table, name, permissive, command, using, check } = policy;
    // Open to everybody as it stands, and said to be: nothing can be taken away.
    if ((using ?? 'true') === 'true' && (check ?? 'true') === 'true') continue;
    const statement = permissive
      ? `alter policy ${name} on ${table}${opened(command)}`
      : `drop policy ${name} on ${table}`;
    found.push({ kind: 'policy', table, name: `${name} on ${table}`, statement });
  }
  for (const table of walls.tables.keys())
    for (const right of ['select', 'insert', 'update', 'delete']) {
      const held = await walls.client.query(`select 1 where has_table_privilege('homeward_app', $1, $2)`, [
        table,
        right,
      ]);
      if (held.rowCount === 0)
        found.push({
          kind: 'right',
          table,
          name: `${right} on the whole of ${table}`,
          statement: `grant ${right} on ${table} to homeward_app`,
        });
    }
  const triggers = await walls.client.query<{ table: string; name: string }>(
    `select n.nspname || '.' || c.relname as "table", t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('homeward', 'audit', 'statistics') and not t.tgisinternal order by 1, 2`,
  );
  for (const { table, name } of triggers.rows)
    found.push({
      kind: 'trigger',
      table,
      name: `${name} on ${table}`,
      statement: `alter table ${table} disable trigger ${name}`,
    });
  return found;
}
