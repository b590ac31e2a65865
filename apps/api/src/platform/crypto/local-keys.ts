import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartFault } from '../start-fault.js';
import { bindingOf, type KeyProvider, KeyProviderError, type Unwrapped, type Wrapped } from './key-provider.js';

/** Key-encryption keys by version, and which of them is the current one. */
export interface KeySet {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
}

/** Wraps in this process with AES-256-GCM, with keys that `read` gives: of a file or of the environment. */
export class LocalKeys implements KeyProvider {
  constructor(private readonly read: () => KeySet) {}

  current(): Promise<string> {
    return Promise.resolve(this.read().current);
  }

  wrap(keys: readonly Unwrapped[]): Promise<Wrapped[]> {
    const { current } = this.read();
    return Promise.resolve(
      keys.map(({ key, ...whose }) => {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', this.keyOf(current), nonce, { authTagLength: 16 });
        cipher.setAAD(bindingOf(whose));
        const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
        return { ...whose, kek: current, wrapped: wrapped.toString('base64url') };
      }),
    );
  }

  async unwrap(keys: readonly Wrapped[]): Promise<Unwrapped[]> {
    await Promise.resolve();
    return keys.map(({ kek, wrapped, subject, organisation }) => {
      const bytes = Buffer.from(wrapped, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.keyOf(kek), bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAAD(bindingOf({ subject, organisation }));
      decipher.setAuthTag(bytes.subarray(-16));
      try {
        const key = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
        return { subject, organisation, key };
      } catch (error) {
        throw new KeyProviderError(`A data key does not open with the key-encryption key ${kek}.`, { cause: error });
      }
    });
  }

  private keyOf(version: string): Buffer {
    const key = this.read().keys[version];
    if (!key) throw new KeyProviderError(`The key-encryption key ${version} is not known here.`);
    return key;
  }
}

interface KeyFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Keys of a file that only its owner may read. It is read again when it changed, so that a key that was added by
 * `npm run keys -- rotate` is in use within a second, without a restart.
 */
export function fileKeys(file: string): LocalKeys {
  let seen: { at: number; looked: number; set: KeySet } | undefined;
  return new LocalKeys(() => {
    const now = Date.now();
    if (seen && now - seen.looked < 1000) return seen.set;
    const at = fs.statSync(file).mtimeMs;
    seen = { at, looked: now, set: seen?.at === at ? seen.set : readKeyFile(file) };
    return seen.set;
  });
}

export function readKeyFile(file: string): KeySet {
  const open = process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0;
  if (open) throw new StartFault(`${file} can be read by others. Close it with: chmod 600 ${file}`);
  let held: KeyFile;
  try {
    held = JSON.parse(fs.readFileSync(file, 'utf8')) as KeyFile;
  } catch {
    throw new StartFault(`${file} is damaged. Put back the copy of it; without it nothing personal can be read.`);
  }
  const keys = Object.fromEntries(
    Object.entries(held.keys).map(([version, text]) => [version, Buffer.from(text, 'base64')]),
  );
  if (!keys[held.current] || Object.values(keys).some((key) => key.length !== 32))
    throw new StartFault(`${file} is damaged. Put back the copy of it; without it nothing personal can be read.`);
  return { current: held.current, keys };
}

/** Makes the file with a first key. @throws EEXIST when it is there: a key is never overwritten. */
export function makeKeyFile(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const [version, key] = newKey(1);
  write(file, { current: version, keys: { [version]: key } });
}

/** Adds a key and makes it the current one. The old ones stay until no data key is under them. @returns its version */
export function rotateKeyFile(file: string): string {
  const { keys } = readKeyFile(file);
  const numbers = Object.keys(keys).map((version) => Number(/^k(\d+)-/.exec(version)?.[1] ?? 0));
  const [next, key] = newKey(Math.max(...numbers) + 1);
  const texts = Object.fromEntries(Object.entries(keys).map(([version, key]) => [version, key.toString('base64')]));
  write(file, { current: next, keys: { ...texts, [next]: key } }, true);
  return next;
}

/** Takes out the keys that nothing is under any more; the current one stays. @returns their versions */
export function pruneKeyFile(file: string, inUse: readonly string[]): string[] {
  const { current, keys } = readKeyFile(file);
  const gone = Object.keys(keys).filter((version) => version !== current && !inUse.includes(version));
  if (gone.length === 0) return gone;
  const kept = Object.entries(keys).filter(([version]) => !gone.includes(version));
  write(file, { current, keys: Object.fromEntries(kept.map(([v, key]) => [v, key.toString('base64')])) }, true);
  return gone;
}

/** The version tells the key apart from the first of another file: a file that was made anew by mistake is found out. */
function newKey(number: number): [version: string, key: string] {
  const key = randomBytes(32);
  return [`k${number}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`, key.toString('base64')];
}

/** Renamed when whole: a power cut must not leave half a key. */
function write(file: string, content: KeyFile, over = false): void {
  const half = `${file}.new`;
  fs.rmSync(half, { force: true });
  const handle = fs.openSync(half, 'wx', 0o600);
  try {
    fs.writeSync(handle, `${JSON.stringify(content, undefined, 2)}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  if (over) fs.renameSync(half, file);
  else {
    // link() fails when the name is taken: of two starts at once one makes the key.
    fs.linkSync(half, file);
    fs.rmSync(half);
  }
}
