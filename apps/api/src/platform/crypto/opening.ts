import type { KeyObject } from 'node:crypto';
import { blankOf } from '@homeward/policy';
import { type Ask, type Keyring } from './keyring.js';
import { isOfSealedColumn, isSealed, open, placeOf, SealError, subjectOf } from './sealing.js';

/** A value that was opened and holds something. */
export interface Opened {
  /** "persons.name" */
  readonly column: string;
  readonly row: string;
  readonly subject: string;
}

interface Found {
  readonly holder: Record<string | number, unknown>;
  readonly at: string | number;
  readonly text: string;
  readonly column: string;
  readonly row: string;
  readonly subject: string;
}

/**
 * Opens every sealed value of a result where it stands, in columns as in json that the statement built.
 *
 * @param mine keys that this transaction made
 * @returns those that held something
 * @throws SealError when one does not open, or was read without saying from which row
 */
export async function openAll(
  rows: readonly object[],
  keyring: Keyring,
  ask: Ask,
  mine: ReadonlyMap<string, KeyObject>,
): Promise<readonly Opened[]> {
  const found: Found[] = [];
  for (const row of rows) collect(row as Record<string, unknown>, found);
  if (found.length === 0) return [];
  const wanted = new Set(found.map(({ subject }) => subject).filter((subject) => subject !== '' && !mine.has(subject)));
  const keys = await keyring.keysOf(ask, wanted);
  const without = [...wanted].filter((subject) => !keys.has(subject));
  const erased = without.length > 0 ? await keyring.destroyed(ask, without) : new Set();
  const opened: Opened[] = [];
  for (const { holder, at, text, column, row, subject } of found) {
    const key = mine.get(subject) ?? keys.get(subject);
    // What is left of somebody who was erased reads as nothing.
    if (key) {
      holder[at] = open(key, text, { column, row });
      opened.push({ column, row, subject });
    } else if (text === '' || erased.has(subject)) holder[at] = blankOf(column);
    else throw new SealError(`A value of ${column} is under a key that is not there.`);
  }
  return opened;
}

function collect(holder: Record<string | number, unknown>, found: Found[]): void {
  for (const at in holder) {
    const value = holder[at];
    if (typeof value === 'string') {
      if (isOfSealedColumn(value)) found.push(find(holder, at, value));
    } else if (value !== null && typeof value === 'object' && !(value instanceof Date) && !Buffer.isBuffer(value))
      collect(value as Record<string, unknown>, found);
  }
}

function find(holder: Found['holder'], at: string | number, value: string): Found {
  const { column, row, text } = placeOf(value);
  if (text === '') return { holder, at, text, column, row, subject: '' };
  if (!isSealed(text)) throw new SealError(`A value of ${column} stands there in the clear.`);
  return { holder, at, text, column, row, subject: subjectOf(text) };
}
