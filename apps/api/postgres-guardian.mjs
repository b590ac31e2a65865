// Holds the test run's Postgres: started by libs/testing/postgres-start.mjs as `node --conditions=source --import typescript.mjs`. Makes
// a template database with the real migrations, prints its address as one line of JSON, and waits. When its standard
// input ends, for whatever reason (teardown, Ctrl-C, a killed Jest), the server is stopped and its folder removed.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { addressOf, startEmbeddedPostgres } from './src/platform/db/embedded-postgres.ts';
import { migrate } from './src/platform/db/migrate.ts';
import { findHome } from './src/platform/db/postgres-account.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-test-'));
fs.chmodSync(folder, 0o711);
const stopping = new AbortController();
let server;

async function finish(code) {
  stopping.abort();
  await server?.stop(true);
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
/** A migration is a long statement: show where in it Postgres stopped. */
function tell(error) {
  const at = Number(error?.position ?? error?.driverError?.position);
  const near =
    at && error.query
      ? `\n  near: ${error.query.slice(Math.max(0, at - 160), at + 80).replaceAll('\n', '\n    ')}`
      : '';
  process.stderr.write(`${error?.stack ?? String(error)}${near}\n`);
}
process.on('uncaughtException', (error) => {
  tell(error);
  void finish(1);
});
process.stdin
  .resume()
  .on('end', () => void finish(0))
  .on('error', () => void finish(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined); // standard input decides

try {
  const password = randomBytes(24).toString('base64url');
  const home = await findHome(path.join(folder, 'postgres'), (line) => process.stderr.write(`${line}\n`));
  server = await startEmbeddedPostgres({ home, password, durable: false, signal: stopping.signal });
  const admin = new pg.Client(server.superuser);
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(fs.readFileSync(path.join(root, 'docker/bootstrap-roles.sql'), 'utf8'));
  const roles = {};
  for (const role of ['homeward_owner', 'homeward_app']) {
    roles[role] = randomBytes(24).toString('base64url');
    await admin.query(`alter role ${role} password ${admin.escapeLiteral(roles[role])}`);
  }
  await admin.query('create database homeward_template owner homeward_owner');
  const template = addressOf(server, 'homeward_owner', roles.homeward_owner, 'homeward_template');
  const applied = await migrate(template);
  // A template with a guest cannot be copied.
  await admin.query('alter database homeward_template with is_template true allow_connections false');
  await admin.end();
  console.log(JSON.stringify({ port: server.port, superuserPassword: password, roles, migrations: applied.length }));
} catch (error) {
  tell(error);
  await finish(1);
}
void server.gone.then(() => !stopping.signal.aborted && finish(1));
