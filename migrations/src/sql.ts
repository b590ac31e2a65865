/**
 * The few shapes of SQL that every table shares. They make strings and know no tables: a migration stays readable as
 * the SQL that runs, and a table cannot be created without deciding who may see it.
 */

/** Forces row-level security, writes every change to the audit log and lets the app role work within the policies. */
export function protect(table: string, grants = 'select, insert, update'): string {
  const name = table.replace('.', '_');
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    grant ${grants} on ${table} to homeward_app;
    create trigger ${name}_audit after insert or update or delete on ${table}
      for each row execute function audit.note_change();`;
}

export const me = `(select homeward.actor_id())`;
export const myOrganisation = `(select homeward.actor_organisation())`;
// The cast makes it an array to compare with; a bare sub-select after ANY would be read as a set of arrays.
export const myTeams = `(select homeward.actor_teams())::uuid[]`;
export const myMission = `(select homeward.actor_mission())`;
export const is = (...roles: string[]): string =>
  `(select homeward.has_role(${roles.map((r) => `'${r}'`).join(', ')}))`;

/** A policy for one command; `where` is both what may be seen and what may be written unless `check` says otherwise. */
export function allow(
  table: string,
  command: 'select' | 'insert' | 'update' | 'delete',
  where: string,
  check?: string,
): string {
  const name = `${table.replace('.', '_')}_${command}`;
  const using = command === 'insert' ? '' : `using (${where})`;
  const withCheck = command === 'insert' || command === 'update' ? `with check (${check ?? where})` : '';
  return `create policy ${name} on ${table} for ${command} to homeward_app ${using} ${withCheck};`;
}

/** Rows that hang on a case are seen by whoever sees the case: the policy of homeward.cases applies inside. */
export const onVisibleCase = (table: string): string =>
  `${table}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.cases c where c.id = ${table}.case_id)`;

/** New rows that hang on a case: on one that is seen, or that this transaction writes and its writer will not see again. */
export const onCaseInReach = (table: string): string =>
  `${table}.organisation_id = ${myOrganisation} and homeward.reaches_case(${table}.case_id)`;

/**
 * Interview, stays, health, money: the assigned caseworker and the team's supervisor only. The two scopes are spelled
 * out, because somebody who is coordinator as well sees more cases than interviews.
 */
export const onOwnCase = (table: string): string =>
  `${table}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.cases c where c.id = ${table}.case_id and (
     (${is('caseworker')} and (c.assigned_to = ${me} or (c.registered_by = ${me} and c.assigned_to is null)))
     or (${is('supervisor')} and c.team_id = any(${myTeams}))))`;

const checkOf = (domain: string): string =>
  `(select pg_get_constraintdef(oid) from pg_constraint where contypid = 'homeward.${domain}'::regtype and conname = '${domain}_check')`;
const replaceCheck = (domain: string, becomes: string): string => `
  do $do$ declare becomes text := ${becomes}; begin
    alter domain homeward.${domain} drop constraint ${domain}_check;
    execute 'alter domain homeward.${domain} add constraint ${domain}_check ' || becomes;
  end $do$;`;
const listed = (codes: readonly string[]): string => codes.map((code) => `, ''${code}''::text`).join('');

/** Adds codes to what the domain of a list holds by then, so that migrations of two rooms need not know each other's. */
export const addCodes = (domain: string, ...codes: string[]): string =>
  replaceCheck(domain, `replace(${checkOf(domain)}, '])', '${listed(codes)}])')`);
/** Takes them out again; rows that hold them must be gone. */
export const dropCodes = (domain: string, ...codes: string[]): string =>
  replaceCheck(domain, `replace(${checkOf(domain)}, '${listed(codes)}', '')`);
/** Events that tell of rows which are taken away. The owner of the table is under its policies, too, while they are forced. */
export const dropEvents = (kind: string): string => `
  alter table homeward.case_events no force row level security;
  delete from homeward.case_events where kind = '${kind}';
  alter table homeward.case_events force row level security;`;

/** Adds a branch to a function that lists kinds (`case kind when ... else false end`), whatever it lists by then. */
export const addBranch = (signature: string, branch: string): string =>
  replaceBranch(signature, ' else false end', ` ${branch} else false end`);
export const dropBranch = (signature: string, branch: string): string => replaceBranch(signature, ` ${branch}`, '');
const replaceBranch = (signature: string, was: string, becomes: string): string => `
  do $do$ begin
    execute replace(pg_get_functiondef('${signature}'::regprocedure), '${was.replaceAll("'", "''")}', '${becomes.replaceAll("'", "''")}');
  end $do$;`;
