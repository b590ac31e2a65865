// Writes the secrets of an installation into five files beside this one, each for one service alone, readable by their
// owner only: `node docker/make-env.mjs homeward.example.org [age1...]`. Never overwrites: a lost pepper locks every user out.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const domain = process.argv[2];
if (!domain || !/^[a-z0-9.-]+$/i.test(domain)) {
  console.error('Which name do users open? node docker/make-env.mjs homeward.example.org');
  process.exit(1);
}
const secret = () => randomBytes(32).toString('base64url');
const [owner, app, backup, pepper, index] = [secret(), secret(), secret(), secret(), secret()];
// The compose file's own network, on which is nobody else.
const closed = { HOMEWARD_DATABASE_CLOSED_NETWORK: '1' };
const address = (role, password) => `postgres://${role}:${password}@postgres:5432/homeward`;
const files = {
  'postgres.env': {
    POSTGRES_PASSWORD: secret(),
    HOMEWARD_OWNER_PASSWORD: owner,
    HOMEWARD_APP_PASSWORD: app,
    HOMEWARD_BACKUP_PASSWORD: backup,
  },
  'migrate.env': {
    ...closed,
    HOMEWARD_OWNER_DATABASE_URL: address('homeward_owner', owner),
    HOMEWARD_PUBLIC_URL: `https://${domain}`,
    // What is sealed or filed anew by a version is opened for that.
    HOMEWARD_INDEX_KEY: index,
    HOMEWARD_KEY_FILE: '/keys/keys.json',
  },
  'api.env': {
    ...closed,
    DATABASE_URL: address('homeward_app', app),
    HOMEWARD_PEPPER: pepper,
    HOMEWARD_INDEX_KEY: index,
    HOMEWARD_KEY_FILE: '/keys/keys.json',
    HOMEWARD_PUBLIC_URL: `https://${domain}`,
    HOMEWARD_TRUST_PROXY: '1',
    HOMEWARD_AUDIT_DIR: '/audit',
    HOMEWARD_FILES_DIR: '/files',
  },
  'backup.env': {
    ...closed,
    HOMEWARD_BACKUP_DATABASE_URL: address('homeward_backup', backup),
    // The public key of whoever may read backups: npm run backup -- --new-key FILE, on another machine, prints it.
    HOMEWARD_BACKUP_RECIPIENT: process.argv[3] ?? '',
    HOMEWARD_BACKUP_FOLDER: '/backups',
    HOMEWARD_FILES_DIR: '/files',
    HOMEWARD_PEPPER: pepper,
    HOMEWARD_INDEX_KEY: index,
  },
  'proxy.env': { HOMEWARD_DOMAIN: domain },
};
const existing = Object.keys(files).filter((name) => fs.existsSync(path.join(import.meta.dirname, name)));
if (existing.length > 0) {
  console.error(`There already: ${existing.join(', ')}. Keep a copy elsewhere before you remove them.`);
  process.exit(1);
}
for (const [name, values] of Object.entries(files)) {
  const text = Object.entries(values).map(([key, value]) => `${key}=${value}\n`);
  fs.writeFileSync(path.join(import.meta.dirname, name), text.join(''), { mode: 0o600, flag: 'wx' });
}
console.log(
  `Written: ${Object.keys(files).join(', ')}. Keep a copy of api.env in a safe: without the pepper no password works.`,
);
