import { createPublicKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { identitiesOf } from '../backup/envelope.js';
import { DamagedBackup } from '../backup/frames.js';
import { StartFault } from '../platform/start-fault.js';
import { readCheckpoints } from './read-checkpoints.js';
import { type BackupLog, CutShort, type LogRow, openBackup, readDatabase, readDump } from './read-log.js';
import { ChainVerifier, type Head, type Verdict } from './verify.js';

export interface Sources {
  /** A dump in plain format, or `-`. */
  readonly dump?: string | undefined;
  /** Instead of a dump: a database, as a role that sees past row-level security. */
  readonly database?: string | undefined;
  /** Instead of a dump: a file of `npm run backup`, and what opens it. */
  readonly backup?: { readonly file: string; readonly identities: readonly string[] } | undefined;
  /** One file of each node that has a folder of its own. */
  readonly checkpoints: readonly string[];
  readonly publicKeys: readonly KeyObject[];
  readonly until?: number | undefined;
}

export interface Report extends Verdict {
  readonly checkpoints: number;
  /** Of those that were held against the log. */
  readonly newest: string | undefined;
  /** The moment of the backup that was looked at. */
  readonly madeAt?: string;
}

/** Needs no running Homeward: a copy of the log, the checkpoints and the public key. */
export async function verifyLog(sources: Sources): Promise<Report> {
  const { backup } = sources;
  const faults: string[] = [];
  const heads: Head[] = [];
  let opened: BackupLog | undefined;
  let verifier = new ChainVerifier([]);
  let [checkpoints, newest]: [number, string | undefined] = [0, undefined];
  try {
    opened = backup && (await openBackup(backup.file, backup.identities));
    const until = sources.until ?? (opened && Date.parse(opened.madeAt));
    const read = [];
    for (const file of sources.checkpoints) read.push(await readCheckpoints(file, sources.publicKeys, until));
    const kept = read.flatMap((one) => one.kept).sort((a, b) => (a.at < b.at ? -1 : 1));
    faults.push(...read.flatMap((one) => one.faults));
    checkpoints = read.reduce((sum, { lines }) => sum + lines, 0);
    newest = kept.at(-1)?.at;
    verifier = new ChainVerifier(kept);
    for await (const row of opened?.rows ?? rowsOf(sources))
      if ('event' in row) verifier.add(row.event);
      else heads.push(row.head);
  } catch (error) {
    // What cannot be read to its end has not been verified, however well it began.
    if (!(error instanceof CutShort) && !(error instanceof DamagedBackup)) throw error;
    faults.push(`The copy of the log is not whole. ${error.message}`);
  }
  const verdict = verifier.finish(heads);
  return {
    ...verdict,
    faults: [...faults, ...verdict.faults],
    checkpoints,
    newest,
    ...(opened ? { madeAt: opened.madeAt } : {}),
  };
}

const rowsOf = ({ dump, database }: Sources): AsyncIterable<LogRow> =>
  dump === undefined ? readDatabase(database ?? '') : readDump(dump);

const USAGE =
  'npm run audit:verify -- --dump FILE --checkpoints FILE --public-key FILE [--until 2026-11-26T12:00:00Z]   (instead of --dump: --database URL, or --backup FILE --key FILE)';

/** @returns the exit code: 0 the log holds, 1 it does not */
export async function verifyCommand(args: readonly string[], say: (line: string) => void): Promise<number> {
  const sources = sourcesOf(args);
  const started = performance.now();
  const report = await verifyLog(sources);
  const seconds = (performance.now() - started) / 1000;
  say(
    `${report.events} events in ${report.chains} chains and ${report.checkpoints} signed checkpoints, in ${seconds.toFixed(1)} s.`,
  );
  if (report.madeAt)
    say(`The backup shows the log as it was at ${report.madeAt}; what was signed later is not asked of it.`);
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
  const { dump, database, backup, key } = values;
  const given = [dump, database, backup].filter((one) => one !== undefined);
  const keyFits = (backup === undefined) === (key === undefined);
  if (given.length !== 1 || !keyFits || !values.checkpoints || !values['public-key'] || Number.isNaN(until))
    throw new StartFault(USAGE);
  for (const file of [...values.checkpoints, ...values['public-key'], dump ?? '-', backup ?? '-', key ?? '-'])
    if (file !== '-' && !fs.existsSync(file)) throw new StartFault(`${file} is not there.`);
  return {
    dump,
    database,
    backup:
      backup === undefined ? undefined : { file: backup, identities: identitiesOf(fs.readFileSync(key ?? '', 'utf8')) },
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
        backup: { type: 'string' },
        key: { type: 'string' },
        checkpoints: { type: 'string', multiple: true },
        'public-key': { type: 'string', multiple: true },
        until: { type: 'string' },
      },
    });
  } catch (error) {
    throw new StartFault(`${(error as Error).message}\n${USAGE}`);
  }
}
