import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StartFault } from '../start-fault.js';
import {
  bindingOf,
  DataKeyError,
  type KeyProvider,
  KeyProviderError,
  type Unwrapped,
  type Wrapped,
} from './key-provider.js';

/** Key-encryption keys by version, and which of them is the current one. */
export interface KeySet {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
}

/** Wraps in this process with AES-256-GCM, with keys that `read` gives: of a file or of the environment. */
export class LocalKeys implements KeyProvider {
  constructor(private readonly read: () => KeySet) {}

  async current(): Promise<string> {
    await Promise.resolve();
    return this.read().current;
  }

  async wrap(keys: readonly Unwrapped[]): Promise<Wrapped[]> {
    await Promise.resolve();
    const set = this.read();
    return keys.map(({ key, ...whose }) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyIn(set, set.current), nonce, { authTagLength: 16 });
      cipher.setAAD(bindingOf(whose));
      const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
      return { ...whose, kek: set.current, wrapped: wrapped.toString('base64url') };
    });
  }

  async unwrap(keys: readonly Wrapped[]): Promise<Unwrapped[]> {
    await Promise.resolve();
    const set = this.read();
    return keys.map(({ kek, wrapped, ...whose }) => {
      const bytes = Buffer.from(wrapped, 'base64url');
      if (bytes.length !== 12 + 32 + 16) throw new DataKeyError(kek);
      const decipher = createDecipheriv('aes-256-gcm', keyIn(set, kek), bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAAD(bindingOf(whose));
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        const key = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
        return { subject: whose.subject, organisation: whose.organisation, key };
      } catch (error) {
        throw new DataKeyError(kek, { cause: error });
      }
    });
  }
}

function keyIn({ keys }: KeySet, version: string): Buffer {
  const key = keys[version];
  if (!key) throw new KeyProviderError(`The key-encryption key ${version} is not known here.`);
  return key;
}

interface KeyFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

const key = z.base64().transform((text) => Buffer.from(text, 'base64'));
const keyFile = z.object({
  current: z.string(),
  keys: z.record(
    z.string(),
    key.refine(({ length }) => length === 32),
  ),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Keys of a file that only its owner may read. It is read again when it changed, so that a key that was added by
 * `npm run keys -- rotate` is in use within a second, without a restart.
 */
export function fileKeys(file: string): LocalKeys {
  let seen: { at: string; looked: number; set: KeySet } | undefined;
  return new LocalKeys(() => {
    const now = Date.now();
    if (seen && now - seen.looked < 500) return seen.set;
    try {
      const { ino, mtimeMs } = fs.statSync(file);
      const at = `${ino} ${mtimeMs}`;
      seen = { at, looked: now, set: seen?.at === at ? seen.set : readKeyFile(file) };
    } catch (error) {
      // Gone or damaged under a running server: nothing is opened until somebody puts it back.
      throw new KeyProviderError('The file of the key-encryption keys cannot be read.', { cause: error });
    }
    return seen.set;
  });
}

export function readKeyFile(file: string): KeySet {
  const open = process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0;
  if (open) throw new StartFault(`${file} can be read by others. Close it with: chmod 600 ${file}`);
  const read = keyFile.safeParse(parsed(fs.readFileSync(file, 'utf8')));
  if (read.success && read.data.keys[read.data.current]) return read.data;
  throw new StartFault(`${file} is damaged. Put back the copy of it; without it nothing personal can be read.`);
}

/** Makes the file with a first key. @throws EEXIST when it is there: a key is never overwritten. */
export function makeKeyFile(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const [version, key] = newKey(1);
  const half = writeBeside(file, { current: version, keys: { [version]: key } });
  try {
    // Fails when the name is taken: of two starts at once one makes the key.
    fs.linkSync(half, file);
  } finally {
    fs.rmSync(half);
  }
  settle(file);
}

/** Adds a key and makes it the current one. The old ones stay until no data key is under them. @returns its version */
export function rotateKeyFile(file: string): string {
  return alone(file, () => {
    const { keys } = readKeyFile(file);
    const numbers = Object.keys(keys).map((version) => Number(/^k(\d+)/.exec(version)?.[1] ?? 0));
    const [next, key] = newKey(Math.max(...numbers) + 1);
    put(file, { current: next, keys: { ...texts(keys), [next]: key } });
    return next;
  });
}

/** Takes out the keys that nothing is under any more; the current one stays. @returns their versions */
export function pruneKeyFile(file: string, inUse: readonly string[]): string[] {
  return alone(file, () => {
    const { current, keys } = readKeyFile(file);
    const gone = Object.keys(keys).filter((version) => version !== current && !inUse.includes(version));
    const kept = Object.fromEntries(Object.entries(keys).filter(([version]) => !gone.includes(version)));
    if (gone.length > 0) put(file, { current, keys: texts(kept) });
    return gone;
  });
}

/** The version tells the key apart from the first of another file: one that was made anew by mistake is found out. */
function newKey(number: number): [version: string, key: string] {
  const key = randomBytes(32);
  return [`k${number}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`, key.toString('base64')];
}

const texts = (keys: KeySet['keys']): KeyFile['keys'] =>
  Object.fromEntries(Object.entries(keys).map(([version, key]) => [version, key.toString('base64')]));

/** Of two commands at once the second would overwrite the first one's key, under which something may be already. */
function alone<T>(file: string, change: () => T): T {
  const lock = `${file}.lock`;
  try {
    fs.closeSync(fs.openSync(lock, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new StartFault(`Another command is changing ${file}. If none is, remove ${lock}.`);
  }
  try {
    return change();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Takes the place of the old file, for the same user: a command may run as root, and the API does not. */
function put(file: string, content: KeyFile): void {
  const { uid, gid } = fs.statSync(file);
  const half = writeBeside(file, content);
  if (process.getuid?.() === 0) fs.chownSync(half, uid, gid);
  fs.renameSync(half, file);
  settle(file);
}

/** Whole before it has its name: a power cut must not leave half a key. */
function writeBeside(file: string, content: KeyFile): string {
  const half = `${file}.${randomBytes(6).toString('hex')}.new`;
  const handle = fs.openSync(half, 'wx', 0o600);
  try {
    fs.writeSync(handle, `${JSON.stringify(content, undefined, 2)}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  return half;
}

/** The name, too, has to be on the disk before anything is under the key. */
function settle(file: string): void {
  const folder = fs.openSync(path.dirname(file), 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
