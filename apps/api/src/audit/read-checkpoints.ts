import type { KeyObject } from 'node:crypto';
import fs from 'node:fs';
import readline from 'node:readline';
import { type Checkpoint, digestOf, isSigned, keyId, NOTHING_BEFORE, readLine } from './checkpoint.js';

export interface ReadCheckpoints {
  readonly lines: number;
  /** The last of each day and the last of all: each covers what came before it. */
  readonly kept: readonly Checkpoint[];
  readonly faults: readonly string[];
}

/**
 * Checks every line's signature and that each follows the one before.
 * @param until later ones are not held against the log: a copy of it may be older than they are
 */
export async function readCheckpoints(
  file: string,
  keys: readonly KeyObject[],
  until = Number.POSITIVE_INFINITY,
): Promise<ReadCheckpoints> {
  const byId = new Map(keys.map((key) => [keyId(key), key]));
  const days = new Map<string, Checkpoint>();
  const faults: string[] = [];
  let before: { readonly digest: string; readonly checkpoint?: Checkpoint } = { digest: NOTHING_BEFORE };
  let [number, lines] = [0, 0];
  for await (const line of readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    const checkpoint = readLine(line);
    // Half a line is what a power cut leaves; a whole one that was spoilt is missed by the one after it.
    if (!checkpoint) continue;
    lines += 1;
    const at = `Line ${number} of ${file}, the checkpoint of ${checkpoint.at},`;
    const key = byId.get(checkpoint.key);
    if (!key) faults.push(`${at} is signed by the key ${checkpoint.key}, whose public half was not given.`);
    else if (!isSigned(checkpoint, key)) faults.push(`${at} does not bear its signature: it was changed.`);
    if (checkpoint.previous !== before.digest)
      faults.push(`${at} does not follow the line before it: lines were taken out or exchanged.`);
    const { checkpoint: earlier } = before;
    if (earlier && checkpoint.counts.some((count, shard) => count < (earlier.counts[shard] ?? 0)))
      faults.push(`${at} counts fewer events than the one before it: the log was shorter then.`);
    before = { digest: digestOf(line), checkpoint };
    if (Date.parse(checkpoint.at) <= until) days.set(checkpoint.at.slice(0, 10), checkpoint);
    if (faults.length >= 10) break;
  }
  return { lines, kept: [...days.values()], faults };
}
