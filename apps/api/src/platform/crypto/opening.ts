import type { KeyObject } from 'node:crypto';
import { blankOf } from '@homeward/policy';
import { type Ask, type Keyring } from './keyring.js';
import { isSealed, MARK, open, SealError, subjectOf } from './sealing.js';

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
 * @throws SealError when one does not open, or was read without saying from which row
 */
export async function openAll(
  rows: readonly object[],
  keyring: Keyring,
  ask: Ask,
  mine: ReadonlyMap<string, KeyObject>,
): Promise<void> {
  const found: Found[] = [];
  for (const row of rows) collect(row as Record<string, unknown>, found);
  if (found.length === 0) return;
  const keys = await keyring.keysOf(ask, subjectsWithout(found, mine));
  for (const { holder, at, text, column, row, subject } of found) {
    if (text === MARK) {
      holder[at] = blankOf(column);
      continue;
    }
    const key = mine.get(subject) ?? keys.get(subject);
    // No key: the subject was erased. What is left of it reads as nothing.
    holder[at] = key ? open(key, text, { column, row }) : blankOf(column);
  }
}

function* subjectsWithout(found: readonly Found[], mine: ReadonlyMap<string, KeyObject>): Iterable<string> {
  for (const { subject } of found) if (subject !== '' && !mine.has(subject)) yield subject;
}

function collect(holder: Record<string | number, unknown>, found: Found[]): void {
  for (const at in holder) {
    const value = holder[at];
    if (typeof value === 'string') {
      if (isSealed(value)) found.push(place(holder, at, value));
    } else if (value !== null && typeof value === 'object' && !(value instanceof Date) && !Buffer.isBuffer(value))
      collect(value as Record<string, unknown>, found);
  }
}

/** "<sealed>@persons.name@<row id>", as homeward.at() writes it. */
function place(holder: Found['holder'], at: string | number, value: string): Found {
  const [text = '', column, row] = value.split('@');
  if (!column || !row)
    throw new SealError(
      "A sealed value was read without its place. Read it as homeward.at('table.column', id, column).",
    );
  if (text === MARK) return { holder, at, text, column, row, subject: '' };
  if (text.length < MARK.length + 22) throw new SealError(`A value of ${column} is cut off.`);
  return { holder, at, text, column, row, subject: subjectOf(text) };
}
