import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
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

export function hasAdministrator(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, ['user_roles', 'users'], async (client) => {
    const { rowCount } = await client.query(
      `select 1 from homeward.user_roles r join homeward.users u on u.id = r.user_id where r.role = 'administrator' and u.disabled_at is null limit 1`,
    );
    return (rowCount ?? 0) > 0;
  });
}

/**
 * A one-time link by which the first administrator of a new organisation names itself and chooses a password. It makes
 * the organisation when there is none; a link made later replaces one that was not used.
 */
export function createSetupLink(ownerUrl: string, publicUrl: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  return asOwner(ownerUrl, ['organisations', 'invitations', 'teams'], async (client) => {
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
       values ($1, $2, 'setup', 'administrator@localhost.invalid', '{administrator}', $3, now() + make_interval(hours => $4))`,
      [uuid(), organisation, hashToken(token), HOURS],
    );
    // In the fragment: it reaches no server log and no Referer.
    return `${publicUrl}/#/invitation/${token}`;
  });
}
