import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Shards of the log, as the migration audit-chain makes them. */
export const SHARDS = 64;

/** How far the log had come at an instant, signed: whoever rewrites the log cannot rewrite this. */
export interface Checkpoint {
  readonly at: string;
  /** Events in each shard, 64 numbers. */
  readonly counts: readonly number[];
  /** Of the key that signed. */
  readonly key: string;
  /** SHA-256 of the line before, or 64 zeros: a line that is taken out shows. */
  readonly previous: string;
  /** SHA-256 over the newest hashes of all shards in order, 32 zero bytes for an empty one. */
  readonly root: string;
}

const CONTEXT = 'homeward audit checkpoint 1\n';
export const NOTHING_BEFORE = '0'.repeat(64);

export function lineOf(checkpoint: Checkpoint, key: KeyObject): string {
  const body = bodyOf(checkpoint);
  const signature = sign(null, Buffer.from(CONTEXT + body), key).toString('base64url');
  return JSON.stringify({ ...(JSON.parse(body) as Checkpoint), signature });
}

/** A line that is no whole checkpoint: what a power cut leaves of one. */
export function readLine(line: string): (Checkpoint & { readonly signature: string }) | undefined {
  try {
    const read = JSON.parse(line) as Checkpoint & { signature: string };
    const whole =
      Array.isArray(read.counts) &&
      read.counts.length === SHARDS &&
      read.counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
      [read.at, read.key, read.previous, read.root, read.signature].every((part) => typeof part === 'string');
    return whole ? read : undefined;
  } catch {
    return undefined;
  }
}

export const isSigned = (checkpoint: Checkpoint & { readonly signature: string }, key: KeyObject): boolean =>
  verify(null, Buffer.from(CONTEXT + bodyOf(checkpoint)), key, Buffer.from(checkpoint.signature, 'base64url'));

/** Names in order, as canonical JSON has them. */
const bodyOf = ({ at, counts, key, previous, root }: Checkpoint): string =>
  JSON.stringify({ at, counts, key, previous, root });

export const digestOf = (line: string): string => createHash('sha256').update(line).digest('hex');

/** @param hashes hex by shard; shards that are missing are empty */
export function rootOf(hashes: readonly (string | undefined)[]): string {
  const digest = createHash('sha256');
  for (let shard = 0; shard < SHARDS; shard += 1) digest.update(hashes[shard] ?? NOTHING_BEFORE, 'hex');
  return digest.digest('hex');
}

/** A short name of a public key, the same wherever it is computed. */
export function keyId(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}
