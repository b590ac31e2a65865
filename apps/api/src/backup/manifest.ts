import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { BackupConfig } from '../platform/config/config.js';

export const FORMAT = 1;

/** Stands first: what a restore must know before it touches anything. */
export interface Head {
  readonly format: number;
  readonly madeAt: string;
  readonly migrations: readonly string[];
  /** Major version of the PostgreSQL that it came from. */
  readonly server: number;
  /** Which keys belong to it, without telling them: they never travel with it. */
  readonly keys: Fingerprints;
}

export interface TablePart {
  readonly table: string;
  readonly columns: readonly string[];
}
export interface FilePart {
  readonly file: string;
}

export interface TableSum extends TablePart {
  readonly rows: number;
  readonly bytes: number;
  /** Of the rows in the order of the primary key, as COPY writes them. */
  readonly sha256: string;
}
export interface FilesSum {
  /** Where attachments lie: in the backup, in a bucket that has to be kept by other means, or there are none. */
  readonly store: 'folder' | 'bucket' | 'none';
  readonly count: number;
  readonly bytes: number;
  /** Of one line per file: name, size, SHA-256. */
  readonly sha256: string;
}
export interface SequenceState {
  readonly sequence: string;
  readonly value: string;
  readonly called: boolean;
}

/** Stands last. */
export interface Manifest extends Head {
  readonly schema: string;
  readonly tables: readonly TableSum[];
  readonly sequences: readonly SequenceState[];
  readonly files: FilesSum;
}
export interface Sealed {
  readonly manifest: Manifest;
  /** HMAC by a key that no backup holds: whoever knows the public key could make a file, but not this. */
  readonly seal: string;
}

export interface Fingerprints {
  readonly pepper: string;
  readonly index: string;
}
export function fingerprints(keys: BackupConfig['keys']): Fingerprints {
  const of = (key: Buffer): string =>
    createHmac('sha256', key).update('homeward backup: which key').digest('hex').slice(0, 16);
  return { pepper: of(keys.pepper), index: of(keys.index) };
}

export function seal(manifest: Manifest, index: Buffer): Sealed {
  return { manifest, seal: mac(manifest, index).toString('hex') };
}
export function isOurs({ manifest, seal }: Sealed, index: Buffer): boolean {
  const given = Buffer.from(seal, 'hex');
  const right = mac(manifest, index);
  return given.length === right.length && timingSafeEqual(given, right);
}
function mac(manifest: Manifest, index: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', index, Buffer.alloc(0), 'homeward backup manifest', 32));
  return createHmac('sha256', key).update(JSON.stringify(manifest)).digest();
}
