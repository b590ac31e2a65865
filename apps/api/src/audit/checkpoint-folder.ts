import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartFault } from '../platform/start-fault.js';
import { type Checkpoint, digestOf, isSigned, keyId, lineOf, NOTHING_BEFORE, readLine } from './checkpoint.js';

const KEY = 'signing-key.pem';
const PUBLIC_KEY = 'signing-key.pub.pem';
const CHECKPOINTS = 'checkpoints.jsonl';
/** More than the longest line: 64 counts of 16 digits, and hashes. */
const LAST_BYTES = 8192;

/** The folder outside the database: the key that signs, its public half, and the checkpoints, which are only added to. */
export class CheckpointFolder {
  private readonly key: KeyObject;
  readonly keyId: string;
  readonly file: string;

  /** Makes the key at the first start. @throws StartFault when the folder cannot be used */
  constructor(readonly folder: string) {
    this.file = path.join(folder, CHECKPOINTS);
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      this.key = openKey(folder);
      fs.closeSync(fs.openSync(this.file, 'a', 0o600));
    } catch (error) {
      if (error instanceof StartFault) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw new StartFault(
        `The audit folder ${folder} cannot be used (${code ?? 'the key in it is damaged'}). Set HOMEWARD_AUDIT_DIR to one that can be written.`,
      );
    }
    this.keyId = keyId(this.key);
  }

  /** Something else that this key signs; it goes nowhere. */
  signed<T>(make: (key: KeyObject) => T): T {
    return make(this.key);
  }

  /** The newest checkpoint that this folder's key signed. */
  last(): Checkpoint | undefined {
    return this.lastLine()?.checkpoint;
  }

  /** On the disk when it returns. Two at once would break the links: the caller holds the lock in the database. */
  append(found: Pick<Checkpoint, 'at' | 'counts' | 'root'>): Checkpoint {
    const last = this.lastLine();
    const checkpoint: Checkpoint = {
      ...found,
      key: this.keyId,
      previous: last ? digestOf(last.line) : NOTHING_BEFORE,
    };
    const handle = fs.openSync(this.file, 'a', 0o600);
    try {
      // A power cut may have left half a line, which must not become the beginning of this one.
      fs.writeSync(handle, `${last?.torn ? '\n' : ''}${lineOf(checkpoint, this.key)}\n`);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    return checkpoint;
  }

  private lastLine(): { line: string; checkpoint: Checkpoint; torn: boolean } | undefined {
    const handle = fs.openSync(this.file, 'r');
    try {
      const { size } = fs.fstatSync(handle);
      const from = Math.max(0, size - 2 * LAST_BYTES);
      const bytes = Buffer.alloc(size - from);
      fs.readSync(handle, bytes, 0, bytes.length, from);
      const lines = bytes.toString('utf8').split('\n');
      const torn = lines.at(-1) !== '';
      for (const line of lines.reverse()) {
        const checkpoint = readLine(line);
        if (checkpoint && isSigned(checkpoint, createPublicKey(this.key))) return { line, checkpoint, torn };
      }
      return undefined;
    } finally {
      fs.closeSync(handle);
    }
  }
}

function openKey(folder: string): KeyObject {
  const file = path.join(folder, KEY);
  if (!fs.existsSync(file)) makeKey(folder, file);
  if (process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0)
    throw new StartFault(`${file} can be read by others. Close it with: chmod 600 ${file}`);
  const key = createPrivateKey(fs.readFileSync(file));
  // Written anew where it is missing: it is made from the key, and verifiers need it.
  const open = path.join(folder, PUBLIC_KEY);
  if (!fs.existsSync(open))
    fs.writeFileSync(open, createPublicKey(key).export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
  return key;
}

/** link() fails when the name is taken: of two nodes that start at once with one folder, one makes the key. */
function makeKey(folder: string, file: string): void {
  const half = path.join(folder, `${KEY}.${process.pid}`);
  const { privateKey } = generateKeyPairSync('ed25519');
  fs.writeFileSync(half, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(half, { force: true });
  }
}
