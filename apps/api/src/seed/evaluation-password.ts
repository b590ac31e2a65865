import pg from 'pg';
import { PasswordHasher } from '../identity/password-hasher.js';
import { EVALUATION_ACCOUNTS } from '../platform/config/config.js';

/** Gives the accounts of the evaluation the password that HOMEWARD_EVALUATION_PASSWORD now says, and ends their sessions. */
export async function setEvaluationPassword(options: {
  readonly connectionString: string;
  readonly password: string;
  readonly pepper: Buffer;
}): Promise<void> {
  const hash = await new PasswordHasher(options.pepper).hash(options.password);
  const client = new pg.Client({ connectionString: options.connectionString });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `update homeward.users set password_hash = $1, password_changed_at = now(), version = version + 1 where email = any($2)`,
      [hash, EVALUATION_ACCOUNTS.map((account) => account.email)],
    );
    await client.query('update homeward.sessions set ended_at = now() where ended_at is null');
    await client.query('commit');
  } finally {
    await client.end();
  }
}
