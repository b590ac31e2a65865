// Jest's globalSetup for the kinds that need Postgres: one server per run, one template database, a clone per test file.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export default async function start() {
  const here = import.meta.dirname;
  const guardian = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--import',
      path.join(here, 'typescript.mjs'),
      path.resolve(here, '../../apps/api/postgres-guardian.mjs'),
    ],
    // Its own process group: it must outlive Ctrl-C by the moment that it needs to remove the server.
    {
      cwd: path.resolve(here, '../..'),
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
      detached: true,
    },
  );
  const line = await new Promise((resolve, reject) => {
    // TypeORM tells of a failed migration on standard output.
    createInterface({ input: guardian.stdout }).on('line', (text) =>
      text.startsWith('{"port"') ? resolve(text) : process.stderr.write(`${text}\n`),
    );
    guardian.once('exit', (code) =>
      reject(new Error(`The test database did not start (exit ${code}); its message stands above.`)),
    );
  });
  // Workers inherit the environment.
  process.env.HOMEWARD_TEST_POSTGRES = line;
  globalThis.homewardGuardian = guardian;
}
