import { randomBytes } from 'node:crypto';
import { checkEmail } from '@homeward/domain';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { StartFault } from '../platform/start-fault.js';
import { hashToken } from '../platform/context/request-reader.js';

const HOURS = 24;

/** Past the policies, as the owner may for one transaction: these run from the command line, before anybody exists. */
async function asOwner<T>(
  ownerUrl: string,
  tables: readonly string[],
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ made: boolean }>(`select to_regnamespace('homeward') is not null as made`);
    if (!rows[0]?.made) throw new StartFault('The database holds no tables yet. Run npm run migrate first.');
    await client.query('begin');
    for (const table of tables) await client.query(`alter table homeward.${table} no force row level security`);
    const result = await work(client);
    for (const table of tables) await client.query(`alter table homeward.${table} force row level security`);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

const administrators = `select 1 from homeward.user_roles r join homeward.users u on u.id = r.user_id
  where r.role = 'administrator' and u.disabled_at is null limit 1`;

export function hasAdministrator(ownerUrl: string): Promise<boolean> {
  return asOwner(
    ownerUrl,
    ['user_roles', 'users'],
    async (client) => ((await client.query(administrators)).rowCount ?? 0) > 0,
  );
}

/** What the first administrator signs in with unless `--email` says better. No mail is ever sent there. */
const NO_EMAIL = 'administrator@localhost.invalid';

/**
 * A one-time link by which an administrator names itself and chooses a password. It makes the organisation when there is
 * none; a link made later replaces one that was not used.
 *
 * @param email address to sign in with; needed once there is an administrator, so that nobody makes a second by mistake
 */
export function createSetupLink(ownerUrl: string, publicUrl: string, email?: string): Promise<string> {
  if (email !== undefined && !checkEmail(email).ok)
    throw new StartFault('--email takes one address, such as you@example.org.');
  const token = randomBytes(32).toString('base64url');
  return asOwner(ownerUrl, ['organisations', 'invitations', 'teams', 'users', 'user_roles'], async (client) => {
    const first = (await client.query(administrators)).rowCount === 0;
    if (email === undefined && !first)
      throw new StartFault(
        'There is an administrator already. To make another one by link: npm run setup-link -- --email ADDRESS',
      );
    const taken = await client.query(`select 1 from homeward.users where lower(email) = lower($1)`, [
      email ?? NO_EMAIL,
    ]);
    if (taken.rowCount)
      throw new StartFault('That e-mail address has an account already. Choose another: -- --email ADDRESS');
    const { rows } = await client.query<{ id: string }>(
      `select id from homeward.organisations order by created_at limit 1`,
    );
    const organisation = rows[0]?.id ?? uuid();
    if (!rows[0]) {
      await client.query(
        `insert into homeward.organisations (id, name, country, reference_prefix) values ($1, 'Homeward', 'KH', 'KH')`,
        [organisation],
      );
      await client.query(`insert into homeward.teams (id, organisation_id, name) values ($1, $2, 'Team 1')`, [
        uuid(),
        organisation,
      ]);
    }
    await client.query(`update homeward.invitations set used_at = now() where kind = 'setup' and used_at is null`);
    await client.query(
      `insert into homeward.invitations (id, organisation_id, kind, email, roles, token_hash, expires_at)
       values ($1, $2, $3, $4, '{administrator}', $5, now() + make_interval(hours => $6))`,
      [uuid(), organisation, first ? 'setup' : 'invitation', email ?? NO_EMAIL, hashToken(token), HOURS],
    );
    // In the fragment: it reaches no server log and no Referer.
    return `${publicUrl}/#/invitation/${token}`;
  });
}
