import { createPublicKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { StartFault } from '../platform/start-fault.js';
import { readCheckpoints } from './read-checkpoints.js';
import { readDatabase, readDump } from './read-log.js';
import { ChainVerifier, type Head, type Verdict } from './verify.js';

export interface Sources {
  /** A dump in plain format, or `-`. */
  readonly dump?: string | undefined;
  /** Instead of a dump: a database, as a role that sees past row-level security. */
  readonly database?: string | undefined;
  /** One file of each node that has a folder of its own. */
  readonly checkpoints: readonly string[];
  readonly publicKeys: readonly KeyObject[];
  readonly until?: number | undefined;
}

export type Report = Verdict & { readonly checkpoints: number; readonly newest: string | undefined };

/** Needs no running Homeward: a copy of the log, the checkpoints and the public key. */
export async function verifyLog(sources: Sources): Promise<Report> {
  const read = [];
  for (const file of sources.checkpoints) read.push(await readCheckpoints(file, sources.publicKeys, sources.until));
  const kept = read.flatMap((one) => one.kept).sort((a, b) => (a.at < b.at ? -1 : 1));
  const verifier = new ChainVerifier(kept);
  const heads: Head[] = [];
  for await (const row of sources.dump ? readDump(sources.dump) : readDatabase(sources.database ?? ''))
    if ('event' in row) verifier.add(row.event);
    else heads.push(row.head);
  const verdict = verifier.finish(heads);
  return {
    ...verdict,
    faults: [...read.flatMap((one) => one.faults), ...verdict.faults],
    checkpoints: read.reduce((sum, { lines }) => sum + lines, 0),
    newest: kept.at(-1)?.at,
  };
}

const USAGE =
  'npm run audit:verify -- --dump FILE --checkpoints FILE --public-key FILE [--until 2026-11-26T12:00:00Z]   (instead of --dump: --database URL)';

/** @returns the exit code: 0 the log holds, 1 it does not */
export async function verifyCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
  const sources = sourcesOf(args);
  const started = performance.now();
  const report = await verifyLog(sources);
  const seconds = (performance.now() - started) / 1000;
  say(
    `${report.events} events in ${report.chains} chains and ${report.checkpoints} signed checkpoints, in ${seconds.toFixed(1)} s.`,
  );
  if (report.newest) say(`Newest checkpoint: ${report.newest}. Events after it, not signed yet: ${report.unsigned}.`);
  const [first, ...more] = report.faults;
  if (first === undefined && report.newest) {
    say('The log holds: nothing was changed, taken out, moved or cut off.');
    return 0;
  }
  say(
    `THE LOG DOES NOT HOLD. ${first ?? 'There is no checkpoint to hold it against: a log that was rewritten as a whole would pass.'}`,
  );
  for (const fault of more) say(`Also: ${fault}`);
  return 1;
}

function sourcesOf(args: readonly string[]): Sources {
  const { values } = parse(args);
  const until = values.until === undefined ? undefined : Date.parse(values.until);
  if (!values.dump === !values.database || !values.checkpoints || !values['public-key'] || Number.isNaN(until))
    throw new StartFault(USAGE);
  for (const file of [...values.checkpoints, ...values['public-key'], values.dump ?? '-'])
    if (file !== '-' && !fs.existsSync(file)) throw new StartFault(`${file} is not there.`);
  return {
    dump: values.dump,
    database: values.database,
    checkpoints: values.checkpoints,
    publicKeys: values['public-key'].map((file) => createPublicKey(fs.readFileSync(file))),
    until,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        dump: { type: 'string' },
        database: { type: 'string' },
        checkpoints: { type: 'string', multiple: true },
        'public-key': { type: 'string', multiple: true },
        until: { type: 'string' },
      },
    });
  } catch (error) {
    throw new StartFault(`${(error as Error).message}\n${USAGE}`);
  }
}
