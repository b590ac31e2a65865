import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { BackupConfig } from '../platform/config/config.js';
import { StartFault } from '../platform/start-fault.js';
import { PLAIN_VALUES } from './catalogue.js';
import { readBackup } from './check.js';
import { dump } from './dump.js';
import { newBackupKey, writeEnvelope } from './envelope.js';
import type { FileStore } from './files.js';
import { fingerprints, type Manifest } from './manifest.js';

export interface BackupOptions {
  /** Of a role that row-level security does not bind. */
  readonly databaseUrl: string;
  readonly keys: BackupConfig['keys'];
  readonly files: FileStore;
  readonly folder: string;
  /** Public keys: whoever has the key of one of them can read the backup. */
  readonly recipients: readonly string[];
}

export interface Made {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

const NAME = /^homeward-\d{8}T\d{9}Z\.age$/;
const HALF = /^homeward-\d{8}T\d{9}Z\.age\.part$/;

/**
 * Writes a backup and reads it again, whole, before it gets its name. For that it is made for one more key, which lives as
 * long as this call: afterwards this machine cannot open it.
 */
export async function makeBackup(options: BackupOptions): Promise<Made> {
  const { folder } = options;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const left of fs.readdirSync(folder).filter((name) => HALF.test(name))) fs.rmSync(path.join(folder, left));
  const file = path.join(folder, `homeward-${new Date().toISOString().replaceAll(/[-:.]/g, '')}.age`);
  const half = `${file}.part`;
  const passing = await newBackupKey();
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    options: PLAIN_VALUES,
    application_name: 'homeward-backup',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const frames = dump(client, { keys: fingerprints(options.keys), index: options.keys.index, files: options.files });
    await writeEnvelope(half, frames, [...options.recipients, passing.recipient]);
  } catch (error) {
    fs.rmSync(half, { force: true });
    throw error;
  } finally {
    await client.end();
  }
  const { manifest } = await readBackup(half, [passing.identity], options.keys.index);
  fs.renameSync(half, file);
  syncFolder(folder);
  return { file, bytes: fs.statSync(file).size, manifest };
}

/** The newest `keep` stay; nothing but our own files is looked at. @returns names of those that were removed */
export function rotate(folder: string, keep: number): string[] {
  const old = fs
    .readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(keep);
  for (const name of old) fs.rmSync(path.join(folder, name));
  return old;
}

export function newestIn(folder: string): string {
  const newest = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => NAME.test(name))
        .sort()
        .at(-1)
    : undefined;
  if (!newest) throw new StartFault(`There is no backup in ${folder}.`);
  return path.join(folder, newest);
}

/** A name is on the disk when its folder is. */
function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
