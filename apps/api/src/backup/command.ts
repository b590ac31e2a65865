import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEvaluationPlan } from '../platform/config/config.js';
import { explain, StartFault } from '../platform/start-fault.js';
import { type Made, makeBackup, newestIn, rotate } from './backup.js';
import { readBackup } from './check.js';
import { checkRecipient, identitiesOf } from './envelope.js';
import { DamagedBackup } from './frames.js';
import { KEY_NAME, makeKeyFile, openSource, openTarget } from './place.js';
import type { Manifest } from './manifest.js';

/** `npm run backup` and `npm run restore`: arguments in, lines and an exit code out. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const backupOptions = {
  to: { type: 'string' },
  keep: { type: 'string' },
  every: { type: 'string' },
  verify: { type: 'string' },
  key: { type: 'string' },
  'new-key': { type: 'string' },
} as const;
const restoreOptions = {
  key: { type: 'string' },
  replace: { type: 'boolean' },
  'with-other-keys': { type: 'boolean' },
} as const;

export function backup(args: readonly string[]): Promise<number> {
  return answered(async () => {
    const { values } = parsed(() => parseArgs({ args: [...args], options: backupOptions }));
    if (values['new-key'] !== undefined) return newKey(values['new-key']);
    if (values.verify !== undefined) return verify(values.verify, values.key);
    const keep = whole('--keep', values.keep);
    const every = whole('--every', values.every);
    if (every === undefined) return once(values.to, keep);
    await again(every, () => once(values.to, keep));
  });
}

export function restore(args: readonly string[]): Promise<number> {
  return answered(async () => {
    const { values, positionals } = parsed(() =>
      parseArgs({ args: [...args], options: restoreOptions, allowPositionals: true }),
    );
    const began = Date.now();
    const { openKeys } = await import('../platform/crypto/open-keys.js');
    const { restore: run } = await import('./restore.js');
    const identities = identitiesFrom(values.key);
    const place = await openTarget(process.env, ROOT, say);
    try {
      const file = positionals[0] ?? newestIn(defaultFolder());
      say(`Restoring ${file}`);
      const { manifest, findings } = await run({
        file,
        identities,
        target: place.target,
        keys: place.keys,
        provider: openKeys(place.encryption, []),
        auditDir: place.auditDir,
        replace: values.replace === true,
        withOtherKeys: values['with-other-keys'] === true,
      });
      say(`Made ${manifest.madeAt}, with ${manifest.migrations.length} migrations, on PostgreSQL ${manifest.server}.`);
      for (const { what, seen } of findings) say(`  ok  ${what.padEnd(12)} ${seen}`);
      say(`Restored and verified in ${seconds(began)}. What was entered after ${manifest.madeAt} is not in it.`);
      say('End the sessions that came along, and migrate if this version is newer: docs/runbooks/restore.md.');
    } finally {
      await place.close();
    }
  });
}

async function once(to: string | undefined, keep: number | undefined): Promise<void> {
  const began = Date.now();
  const { options, close } = await openSource(process.env, ROOT, say);
  try {
    for (const recipient of options.recipients) refuseRecipient(recipient);
    const folder = to === undefined ? options.folder : path.resolve(to);
    const made = await makeBackup({ ...options, folder });
    tell(made, began);
    if (keep !== undefined) for (const name of rotate(folder, keep)) say(`  removed ${name}`);
  } finally {
    await close();
  }
}

/** From begin to begin, so that what may be lost is one interval and one backup. A failure is told and the next one tried. */
async function again(minutes: number, act: () => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  while (!stop.signal.aborted) {
    const next = Date.now() + minutes * 60_000;
    try {
      await act();
    } catch (error) {
      for (const line of explained(error)) process.stderr.write(`${new Date().toISOString()} no backup: ${line}\n`);
    }
    await sleep(Math.max(0, next - Date.now()), undefined, { signal: stop.signal }).catch(() => undefined);
  }
}

async function verify(file: string, key: string | undefined): Promise<void> {
  const began = Date.now();
  const { manifest, origin } = await readBackup(file, identitiesFrom(key), indexKeyHere());
  tellManifest(manifest);
  say(
    `Whole and unchanged, ${seconds(began)}.${origin ? '' : ' Who made it was not checked: HOMEWARD_INDEX_KEY is not here.'}`,
  );
}

async function newKey(file: string): Promise<void> {
  const { recipient } = await makeKeyFile(file);
  say(`Written: ${file}. It opens every backup made for it: keep it away from this machine, in two places.`);
  say(`HOMEWARD_BACKUP_RECIPIENT=${recipient}`);
}

function tell({ file, bytes, manifest }: Made, began: number): void {
  tellManifest(manifest);
  say(`${file}, ${(bytes / 1e6).toFixed(1)} MB, written and read again in ${seconds(began)}.`);
}

function tellManifest({ madeAt, tables, files }: Manifest): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const attachments = { folder: `${files.count} files`, bucket: 'attachments in a bucket', none: 'no attachments' };
  say(`As of ${madeAt}: ${rows.toLocaleString('en')} rows of ${tables.length} tables, ${attachments[files.store]}.`);
}

function identitiesFrom(given: string | undefined): string[] {
  const file = given ?? process.env['HOMEWARD_BACKUP_KEY_FILE'] ?? path.join(dataDir(), KEY_NAME);
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new StartFault(`The key that opens backups is not at ${file}. Name it with --key FILE.`);
  }
  const found = identitiesOf(text);
  if (found.length === 0) throw new StartFault(`${file} holds no key. One begins with AGE-SECRET-KEY-.`);
  return found;
}

/** Of the environment, or of the evaluation's folder; a backup can be checked without it, on a machine that has only the file. */
function indexKeyHere(): Buffer | undefined {
  const given = process.env['HOMEWARD_INDEX_KEY'];
  if (given) return Buffer.from(given, /^([0-9a-f]{2})+$/i.test(given) ? 'hex' : 'base64');
  const file = path.join(dataDir(), 'secrets.json');
  if (process.env['DATABASE_URL'] || !fs.existsSync(file)) return undefined;
  return Buffer.from((JSON.parse(fs.readFileSync(file, 'utf8')) as { index: string }).index, 'base64url');
}

const dataDir = (): string => readEvaluationPlan(process.env, ROOT).dataDir;
const defaultFolder = (): string => process.env['HOMEWARD_BACKUP_FOLDER'] ?? path.join(dataDir(), 'backups');

function refuseRecipient(recipient: string): void {
  try {
    checkRecipient(recipient);
  } catch {
    throw new StartFault('HOMEWARD_BACKUP_RECIPIENT is no public key of age (age1...).');
  }
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new StartFault(`${name} takes a whole number of 1 or more.`);
  return value;
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartFault(error instanceof Error ? error.message : String(error));
  }
}

async function answered(act: () => Promise<void>): Promise<number> {
  try {
    await act();
    return 0;
  } catch (error) {
    for (const line of explained(error)) process.stderr.write(`${line}\n`);
    return 1;
  }
}
const explained = (error: unknown): readonly string[] =>
  error instanceof DamagedBackup ? [`The backup cannot be used. ${error.message}`] : explain(error);

const seconds = (began: number): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
