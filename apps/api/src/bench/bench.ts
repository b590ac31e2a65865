import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Account } from './client.js';
import { Child, freePort } from './child.js';
import type { FromChild, Replay, Statement, ToProduct, ToRaw } from './child-messages.js';
import { type BenchDatabase, openBenchDatabase } from './database.js';
import { type Accounts, type Measure, prepare } from './measures.js';
import { asPage, asTable, type Report } from './report.js';
import { compare } from './rounds.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const POOL = 10;
const CONNECTIONS = 10;

interface Options {
  readonly json: boolean;
  readonly write: boolean;
  readonly people: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly folder: string | undefined;
}

function readOptions(args: readonly string[]): Options {
  const valueOf = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const whole = (name: string, otherwise: number): number => {
    const text = valueOf(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name} takes a whole number.`);
    return value;
  };
  return {
    json: args.includes('--json'),
    write: args.includes('--write'),
    people: whole('--people', 100_000),
    rounds: whole('--rounds', 3),
    seconds: whole('--seconds', 4),
    folder: valueOf('--data'),
  };
}

/**
 * `npm run bench`: 100,000 cases, the built product and the raw side in turns.
 *
 * @param args `--json` for machines, `--write` for docs/performance.md, `--people N`, `--rounds N`, `--seconds N`, `--data FOLDER` to keep
 *   the filled database for the next run
 * @returns the exit code
 */
export async function bench(args: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  let database: BenchDatabase | undefined;
  let hurried: NodeJS.Timeout | undefined;
  const children: { stop(): Promise<void> }[] = [];
  try {
    const options = readOptions(args);
    say(`Filling a database with ${options.people} fictional people`);
    database = await openBenchDatabase({ people: options.people, folder: options.folder, say });
    hurried = withoutPace(database);
    const report = await run(options, database, children, say);
    if (options.write) await writePage(asPage(report));
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${asTable(report)}\n`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    clearInterval(hurried);
    for (const child of children) await child.stop();
    await database?.stop();
  }
}

/** People are let search a hundred times in five minutes; here the searching is measured, and not the waiting. */
const withoutPace = ({ superuserUrl }: BenchDatabase): NodeJS.Timeout => {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 1 });
  // The server goes before the timer does: that is nobody's error.
  const forget = (): void => void pool.query('delete from homeward.throttle').catch(() => undefined);
  pool.on('error', () => undefined);
  return setInterval(forget, 250).unref();
};

/** As Prettier leaves it, so that the next check of the house finds nothing to say. */
async function writePage(page: string): Promise<void> {
  const file = path.join(ROOT, 'docs', 'performance.md');
  const { format, resolveConfig } = await import('prettier');
  fs.writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}

async function run(
  options: Options,
  database: BenchDatabase,
  children: { stop(): Promise<void> }[],
  say: (line: string) => void,
): Promise<Report> {
  const startProduct = async (listens: boolean): Promise<{ child: Child<ToProduct>; base: string }> => {
    const child = Child.fork<ToProduct>('product.js');
    children.push(child);
    const port = await freePort();
    await child.ask({
      kind: 'start',
      databaseUrl: database.appUrl,
      port,
      pepper: database.pepper,
      index: database.index,
      keyFile: database.keyFile,
      poolSize: POOL,
      listens,
    });
    return { child, base: `http://127.0.0.1:${port}` };
  };
  const signIn = async (base: string): Promise<Accounts> => ({
    coordinator: await Account.signIn(base, 'coordinator@homeward.example', database.password),
    supervisor: await Account.signIn(base, 'supervisor@homeward.example', database.password),
    auditor: await Account.signIn(base, 'auditor@homeward.example', database.password),
  });

  // A product that tells what it asks Postgres, for the raw side to ask the same; it is not the one that is measured.
  const listener = await startProduct(true);
  const listened = await signIn(listener.base);
  const { measures, built, sealed } = await prepare(listened);
  const raw = Child.fork<ToRaw>('raw.js');
  children.push(raw);
  const rawPort = await freePort();
  await raw.ask({
    kind: 'start',
    databaseUrl: database.appUrl,
    port: rawPort,
    poolSize: POOL,
    keyFile: database.keyFile,
  });
  const statements = new Map<string, number>();
  for (const measure of measures) {
    const replays: Replay[] = [];
    for (const variables of measure.variables)
      replays.push(await replayOf(listener.child, listened, measure, variables));
    statements.set(measure.name, replays[0]?.statements.length ?? 0);
    await raw.ask({ kind: 'replays', name: measure.name, replays });
  }
  await listener.child.stop();

  const product = await startProduct(false);
  const accounts = await signIn(product.base);
  const results: Report['measures'][number][] = [];
  for (const measure of measures) {
    const account = accounts[measure.account];
    const compared = await compare(
      {
        url: account.url,
        headers: { cookie: account.cookie },
        bodies: measure.variables.map((variables) => JSON.stringify({ query: measure.query, variables })),
      },
      {
        url: `http://127.0.0.1:${rawPort}/`,
        headers: {},
        bodies: measure.variables.map((_, variant) => JSON.stringify({ name: measure.name, variant })),
      },
      { connections: CONNECTIONS, seconds: options.seconds, rounds: options.rounds },
    );
    // Whatever came to be refused meanwhile would have been answered fast.
    await account.ask(measure.query, measure.variables[0]);
    results.push({ name: measure.name, statements: statements.get(measure.name) ?? 0, ...compared });
    say(`${measure.name}: ${compared.product.requestsPerSecond} requests/s, ${compared.ofRaw} of raw`);
  }
  return {
    machine: {
      cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
      node: process.versions.node,
      postgres: database.version,
    },
    people: options.people,
    cases: await countCases(database.superuserUrl),
    connections: CONNECTIONS,
    rounds: options.rounds,
    seconds: options.seconds,
    seedSeconds: database.seedSeconds ?? null,
    sealed,
    built,
    measures: results,
    peakMegabytes: { product: await peakOf(product.child), raw: await peakOf(raw) },
  };
}

/** What one request of the product asks of Postgres, without the session, the keys, the audit and the ends of the transaction. */
async function replayOf(
  child: Child<ToProduct>,
  accounts: Accounts,
  measure: Measure,
  variables: object,
): Promise<Replay> {
  // The session is looked up twice a second at most: asked once before, it is not part of what is heard.
  await accounts[measure.account].ask(measure.query, variables);
  await child.ask({ kind: 'begin-listening' });
  const data = await accounts[measure.account].ask<Record<string, unknown>>(measure.query, variables);
  const heard = await child.ask({ kind: 'end-listening' });
  if (heard.kind !== 'heard') throw new Error('The product did not say what it asked.');
  if (Object.values(data).some((value) => value === null))
    throw new Error(`${measure.name} was answered with nothing.`);
  const opening = heard.queries.find(({ text }) => text.startsWith('begin'))?.text;
  const reads = heard.queries.filter(isRead);
  if (!opening || reads.length === 0) throw new Error(`${measure.name} asked Postgres nothing.`);
  return { opening, statements: reads };
}

const isRead = ({ text }: Statement): boolean =>
  /^\s*(select|with)\b/i.test(text) && !/audit\.record|find_session|homeward\.keys_of/.test(text);

async function peakOf(child: { ask(message: { readonly kind: 'usage' }): Promise<FromChild> }): Promise<number> {
  const told = await child.ask({ kind: 'usage' });
  return told.kind === 'usage' ? told.peakMegabytes : 0;
}

async function countCases(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from homeward.cases');
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}
