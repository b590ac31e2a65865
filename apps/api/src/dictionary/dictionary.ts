import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { operations } from '../platform/access/requires.js';
import { addressOf, startEmbeddedPostgres, SUPERUSER } from '../platform/db/embedded-postgres.js';
import { migrate } from '../platform/db/migrate.js';
import { findHome } from '../platform/db/postgres-account.js';
import { schemaText } from '../schema-text.js';
import { authorisationPage } from './authorisation-page.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { dictionaryPage } from './page.js';

/** Writes docs/data-dictionary.md and docs/authorisation.md, or with --check fails when a committed one differs. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
// Only a schema that was made knows its operations.
await schemaText();
const pages = {
  'docs/authorisation.md': authorisationPage(operations()),
  'docs/data-dictionary.md': dictionaryPage(await migratedCatalogue()),
};
for (const [name, text] of Object.entries(pages)) {
  const target = path.join(root, name);
  if (!process.argv.includes('--check')) fs.writeFileSync(target, text);
  else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${name} is not what the sources say. Run: npm run dictionary\n`);
    process.exitCode = 1;
  }
}

/** Of a database that holds every migration and nothing else, on a server that is gone afterwards. */
async function migratedCatalogue(): Promise<Catalogue> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-dictionary-'));
  fs.chmodSync(folder, 0o711);
  const [password, owner] = [randomBytes(24).toString('base64url'), randomBytes(24).toString('base64url')];
  const home = await findHome(path.join(folder, 'postgres'), (line) => process.stderr.write(`${line}\n`));
  const server = await startEmbeddedPostgres({ home, password, durable: false });
  const clients: pg.Client[] = [];
  const connect = async (config: pg.ClientConfig): Promise<pg.Client> => {
    const client = new pg.Client(config);
    clients.push(client);
    await client.connect();
    return client;
  };
  try {
    const admin = await connect(server.superuser);
    await admin.query(fs.readFileSync(path.join(root, 'docker/bootstrap-roles.sql'), 'utf8'));
    await admin.query(`alter role homeward_owner password ${admin.escapeLiteral(owner)}`);
    await admin.query('create database dictionary owner homeward_owner');
    await migrate(addressOf(server, 'homeward_owner', owner, 'dictionary'));
    return await readCatalogue(
      await connect({ connectionString: addressOf(server, SUPERUSER, password, 'dictionary') }),
    );
  } finally {
    for (const client of clients) await client.end();
    await server.stop(true);
    fs.rmSync(home.folder, { recursive: true, force: true });
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
