import { sealedTable } from '@homeward/policy';
import type { KeyObject } from 'node:crypto';
import type { KeyProvider, Unwrapped } from '../platform/crypto/key-provider.js';
import { dataKey, newDataKey, seal, type Sealable } from '../platform/crypto/sealing.js';
import type { Table, Value } from './tables.js';

/** Values of fictional people are sealed like those of real ones. Keys wait here until their rows are sent. */
export class SealedRows {
  private readonly keys = new Map<string, KeyObject>();
  private waiting: (Unwrapped & { readonly kind: string })[] = [];

  constructor(private readonly provider: KeyProvider) {}

  /** The row as it is stored. Lists and parsed json come as they are, not as Postgres writes them. */
  close(table: Table, row: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
    const sealing = sealedTable(table);
    if (!sealing) return row;
    const id = String(row['id']);
    const subject = String(row[sealing.subject]);
    const organisation = String(row['organisation_id']);
    let key: KeyObject | undefined;
    const closed = { ...row };
    for (const [column, shape] of Object.entries(sealing.columns)) {
      const value = row[column];
      if (value === null || value === undefined) continue;
      const told: Sealable = shape === 'json' || shape === 'list' ? parsed(value) : value;
      key ??= this.keyOf(subject, sealing.kind, organisation);
      closed[column] = seal(key, subject, { column: `${table}.${column}`, row: id }, told);
    }
    return closed;
  }

  /** Rows of homeward.data_keys for the keys that were made since. */
  async taken(): Promise<{ subject: string; organisation: string; kind: string; kek: string; wrapped: string }[]> {
    const taken = this.waiting;
    this.waiting = [];
    const wrapped = await this.provider.wrap(taken);
    return wrapped.map((one, at) => ({ ...one, kind: taken[at]?.kind ?? '' }));
  }

  private keyOf(subject: string, kind: string, organisation: string): KeyObject {
    const known = this.keys.get(subject);
    if (known) return known;
    const bytes = newDataKey();
    const key = dataKey(bytes);
    this.keys.set(subject, key);
    this.waiting.push({ subject, kind, organisation, key: bytes });
    return key;
  }
}

/** A json column comes as text that was made with json(), or empty. */
const parsed = (value: Value): Sealable =>
  typeof value === 'string' && value !== '' ? (JSON.parse(value) as Sealable) : (value as Sealable);
