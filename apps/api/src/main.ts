import 'reflect-metadata';
import type { Server } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type Config,
  ConfigError,
  EVALUATION_ACCOUNTS,
  isProduction,
  readEvaluationPlan,
  readIndexKey,
  readKeyConfig,
  readOwnerConfig,
  readProductionConfig,
} from './platform/config/config.js';
import type { KeyProvider } from './platform/crypto/key-provider.js';
import { openKeys } from './platform/crypto/open-keys.js';
import { migrate } from './platform/db/migrate.js';
import { type DataFolder, openDataFolder } from './platform/evaluation/data-folder.js';
import { type EvaluationDatabase, openEvaluationDatabase } from './platform/evaluation/evaluation-database.js';
import { sessionPace } from './platform/context/session-pace.js';
import { bind, close, probe, unready } from './platform/listening.js';
import { codeOf, explain, StartFault, WAITED_FOR } from './platform/start-fault.js';
import { Stopping } from './platform/stopping.js';
import type * as serverModule from './server.js';

/** Start-up only: chooses the mode, brings up what it needs in order, and takes it down in the opposite one. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EVALUATION_PEOPLE = 2000;
const VERIFY = '--verify-audit';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * @param args `--production`, `--migrate`, `--setup-link [--email ADDRESS]`, `--verify-audit ...` or `--seed [--people N]`; none: whatever DATABASE_URL says
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const stopping = new Stopping();
  try {
    if (args.includes('--migrate')) await runMigrations();
    else if (args.includes(VERIFY)) return await verifyAudit(args.slice(args.indexOf(VERIFY) + 1));
    else if (args.includes('--setup-link')) await printSetupLink(args);
    else if (args.includes('--seed')) await seedOnly(args, stopping);
    else if (isProduction(process.env, args.includes('--production'))) await serveProduction(stopping);
    else await serveEvaluation(stopping);
    await stopping.finish();
    return 0;
  } catch (error) {
    await stopping.finish();
    if (stopping.signal.aborted && !stopping.failed) {
      say('Stopped.');
      return stopping.interruptedCode;
    }
    for (const line of explain(error)) process.stderr.write(`${line}\n`);
    return 1;
  }
}

async function serveEvaluation(stopping: Stopping): Promise<void> {
  const plan = readEvaluationPlan(process.env, ROOT);
  // Before anything is made: a refusal should not cost half a minute.
  const folder = await openDataFolder(plan.dataDir, plan.password);
  stopping.last(() => folder.release());
  const port = await probe(plan.host, plan.port);
  const loading = import('./server.js');
  // Whoever waits for it gets its error; until then Node must not call it unhandled.
  loading.catch(() => undefined);
  say('Starting the database');
  const database = await openEvaluationDatabase({
    folder,
    signal: stopping.signal,
    say,
    fill: (superuserUrl) => fillEvaluation(superuserUrl, EVALUATION_PEOPLE, folder),
    refile: (ownerUrl) => refileEvaluation(ownerUrl, folder),
  });
  holdDatabase(database, stopping);
  if (plan.password && plan.password !== folder.secrets.password) {
    const { setEvaluationPassword } = await import('./seed/evaluation-password.js');
    await setEvaluationPassword({
      connectionString: database.superuserUrl,
      password: plan.password,
      pepper: bytes(folder.secrets.pepper),
    });
    folder.setPassword(plan.password);
  }
  const shown = plan.host.includes(':') ? `[${plan.host}]` : plan.host;
  const config: Config = {
    mode: 'evaluation',
    sessionPace,
    host: plan.host,
    port,
    publicUrl: `http://${shown}:${port}`,
    secureCookies: false,
    trustProxy: 0,
    logLevel: plan.logLevel,
    database: { url: database.appUrl, poolSize: plan.poolSize },
    keys: {
      pepper: bytes(folder.secrets.pepper),
      index: bytes(folder.secrets.index),
      encryption: { kind: 'file', file: folder.keyFile },
    },
    files: { kind: 'folder', path: path.join(folder.path, 'files') },
    auditDir: path.join(folder.path, 'audit'),
    freeDocuments: plan.freeDocuments,
    secondFactor: plan.secondFactor,
    directory: plan.directory,
    evaluation: { accounts: EVALUATION_ACCOUNTS, password: folder.secrets.password },
  };
  await listen(config, await loading, stopping);
  say('');
  say(`Homeward is ready: ${config.publicUrl}`);
  say('Evaluation with fictional people. Do not enter real ones.');
  say('');
  for (const { email, role } of EVALUATION_ACCOUNTS) say(`  ${email.padEnd(32)} ${role.replaceAll('_', ' ')}`);
  say(`  password of all: ${folder.secrets.password}`);
  say('');
  say(`Data: ${folder.path}. Ctrl-C stops everything.`);
  await stopping.asked;
}

async function serveProduction(stopping: Stopping): Promise<void> {
  const config = readProductionConfig(process.env);
  await probe(config.host, config.port);
  await listenWhenPossible(config, stopping);
  say(`Homeward listens on ${config.host} port ${config.port} for ${config.publicUrl}`);
  await stopping.asked;
}

async function listen(config: Config, { createServer }: typeof serverModule, stopping: Stopping): Promise<void> {
  stopping.signal.throwIfAborted();
  const api = await createServer(config);
  stopping.last(() => api.close());
  await bind(api.server, config.host, config.port);
}

/**
 * The database may come up after us, as it does when a whole machine starts. Until then the port answers that we live and
 * are not ready: an orchestrator that saw nothing would kill us.
 */
async function listenWhenPossible(config: Config, stopping: Stopping): Promise<void> {
  const loaded = await import('./server.js');
  let waiting: Server | undefined;
  try {
    for (let told = 0; ;) {
      stopping.signal.throwIfAborted();
      const api = await loaded.createServer(config).catch((error: unknown) => {
        if (!WAITED_FOR.has(codeOf(error))) throw error;
      });
      if (api) {
        stopping.last(() => api.close());
        await close(waiting);
        return await bind(api.server, config.host, config.port);
      }
      if (Date.now() - told > 30_000) {
        process.stderr.write('The database does not answer yet; waiting for it.\n');
        told = Date.now();
      }
      if (!waiting) {
        waiting = unready(config);
        await bind(waiting, config.host, config.port);
      }
      await sleep(1000, undefined, { signal: stopping.signal });
    }
  } finally {
    await close(waiting);
  }
}

async function runMigrations(): Promise<void> {
  const { ownerUrl, publicUrl } = readOwnerConfig(process.env);
  const keys = (): KeyProvider => openKeys(readKeyConfig(process.env), []);
  const { holdsPeople, refile } = await import('./cases/finding/refile.js');
  const secrets = (): { keys: KeyProvider; indexKey: Buffer } => ({
    keys: keys(),
    indexKey: readIndexKey(process.env),
  });
  // A migration may take out what people are found by. Without the keys to file them anew nothing is begun.
  if (await holdsPeople(ownerUrl)) secrets();
  const applied = await migrate(ownerUrl, undefined, keys);
  for (const name of applied) say(`applied ${name}`);
  const filed = await refile(ownerUrl, secrets);
  if (filed > 0) say(`${filed} people and entries are filed, so that they are found again.`);
  say(applied.length === 0 ? 'The database is up to date.' : `${applied.length} migrations applied.`);
  const { hasAdministrator } = await import('./identity/setup-link.js');
  if (!(await hasAdministrator(ownerUrl))) {
    if (publicUrl) await printSetupLink([]);
    else say('There is no administrator yet. Set HOMEWARD_PUBLIC_URL and run: npm run setup-link');
  }
}

async function verifyAudit(args: readonly string[]): Promise<number> {
  const { verifyCommand } = await import('./audit/verify-command.js');
  return verifyCommand(args, say);
}

async function printSetupLink(args: readonly string[]): Promise<void> {
  const { ownerUrl, publicUrl } = readOwnerConfig(process.env);
  if (!publicUrl) throw new ConfigError(['HOMEWARD_PUBLIC_URL is not set. It takes the address users open.']);
  const { createSetupLink } = await import('./identity/setup-link.js');
  const email = args.includes('--email') ? (args[args.indexOf('--email') + 1] ?? '') : undefined;
  const link = await createSetupLink(ownerUrl, publicUrl, email);
  say('Open this once, within its time, to become an administrator:');
  say(link);
}

async function seedOnly(args: readonly string[], stopping: Stopping): Promise<void> {
  const given = args[args.indexOf('--people') + 1];
  const people = args.includes('--people') ? Number(given) : EVALUATION_PEOPLE;
  if (!Number.isInteger(people) || people < 1 || people > 1_000_000)
    throw new StartFault('--people takes a whole number from 1 to 1000000.');
  if (isProduction(process.env))
    throw new StartFault('Fictional people are for the evaluation only. Unset DATABASE_URL.');
  const plan = readEvaluationPlan(process.env, ROOT);
  const folder = await openDataFolder(plan.dataDir, plan.password);
  stopping.last(() => folder.release());
  if (plan.password) folder.setPassword(plan.password);
  const database = await openEvaluationDatabase({
    folder,
    signal: stopping.signal,
    say,
    anew: true,
    fill: (superuserUrl) => fillEvaluation(superuserUrl, people, folder),
    refile: (ownerUrl) => refileEvaluation(ownerUrl, folder),
  });
  await database.stop();
  say(`${people} people stand in ${folder.path}. Start with: npm start`);
}

async function refileEvaluation(ownerUrl: string, { secrets, keyFile }: DataFolder): Promise<number> {
  const { refile } = await import('./cases/finding/refile.js');
  return refile(ownerUrl, () => ({
    keys: openKeys({ kind: 'file', file: keyFile }, []),
    indexKey: bytes(secrets.index),
  }));
}

async function fillEvaluation(superuserUrl: string, people: number, folder: DataFolder): Promise<void> {
  const { secrets, keyFile } = folder;
  const { seed } = await import('./seed/seed.js');
  // Nothing is lost when the machine dies in the middle: the half-filled database is dropped at the next start.
  const connectionString = `${superuserUrl}?options=${encodeURIComponent('-c synchronous_commit=off')}`;
  const { PasswordHasher } = await import('./identity/password-hasher.js');
  const passwordHash = await new PasswordHasher(bytes(secrets.pepper)).hash(secrets.password);
  const keys = openKeys({ kind: 'file', file: keyFile }, []);
  const files = path.join(folder.path, 'files');
  const indexKey = bytes(secrets.index);
  await seed({ connectionString, people, passwordHash, keys, indexKey, files, progress: say });
}

function holdDatabase(database: EvaluationDatabase, stopping: Stopping): void {
  let wanted = false;
  stopping.last(async (now) => {
    wanted = true;
    await database.stop(now);
  });
  void database.gone.then(() => {
    if (!wanted)
      stopping.fail(new StartFault('The database stopped unexpectedly. Start Homeward again; it recovers by itself.'));
  });
}

const bytes = (secret: string): Buffer => Buffer.from(secret, 'base64url');
