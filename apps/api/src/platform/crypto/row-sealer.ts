import { sealedTable } from '@homeward/policy';
import type { KeyObject } from 'node:crypto';
import type { Ask, Keyring, SubjectKind } from './keyring.js';
import { openAll, type Opened } from './opening.js';
import { SealError, seal } from './sealing.js';

export interface RowToSeal {
  readonly id: string;
  /** Case, person...: whose data key it is under, as sealedTables says. */
  readonly subject: string;
  readonly organisation: string;
  /** By column. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Seals and opens within one transaction, whose own keys are nobody else's before the commit. */
export class RowSealer {
  private readonly own = new Map<string, KeyObject>();

  constructor(
    private readonly keyring: Keyring,
    private readonly ask: Ask,
  ) {}

  /** Opens in place what was read as `homeward.at('table.column', id, column)`, and says which of it held something. */
  open(rows: readonly object[]): Promise<readonly Opened[]> {
    return openAll(rows, this.keyring, this.ask, this.own);
  }

  /**
   * @param table one of sealedTables in libs/policy
   * @returns the values of each row as they are stored, by column
   * @throws SealError when a subject was erased
   */
  async seal(table: string, rows: readonly RowToSeal[]): Promise<Record<string, string | null>[]> {
    const sealing = sealedTable(table);
    if (!sealing) throw new Error(`${table} has no sealed columns.`);
    const full = rows.filter(({ values }) => Object.values(values).some(holdsSomething));
    const keys = await this.keysFor(full, sealing.kind);
    return rows.map(({ id, subject, values }) => {
      const key = keys.get(subject);
      if (!key && Object.values(values).some(holdsSomething))
        throw new SealError(`What this row of ${table} belongs to was erased.`);
      const close = (column: string, value: unknown): string | null =>
        value === null || value === undefined
          ? null
          : !key
            ? ''
            : seal(key, subject, { column: `${table}.${column}`, row: id }, value);
      return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, close(column, value)]));
    });
  }

  private async keysFor(rows: readonly RowToSeal[], kind: SubjectKind): Promise<Map<string, KeyObject>> {
    const keys = new Map<string, KeyObject>();
    const wanted = new Map<string, string>();
    for (const { subject, organisation } of rows) {
      const own = this.own.get(subject);
      if (own) keys.set(subject, own);
      else wanted.set(subject, organisation);
    }
    for (const [subject, key] of await this.keyring.keysOf(this.ask, wanted.keys())) {
      keys.set(subject, key);
      wanted.delete(subject);
    }
    if (wanted.size === 0) return keys;
    const made = await this.keyring.make(
      this.ask,
      [...wanted].map(([id, organisation]) => ({ id, kind, organisation })),
    );
    for (const [subject, key] of made) {
      keys.set(subject, key);
      this.own.set(subject, key);
    }
    return keys;
  }
}

/** Nothing needs no key: most reasons of events are empty. */
const holdsSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
