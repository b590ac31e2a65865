import type { KeyObject } from 'node:crypto';
import { type KeyProvider, type Wrapped } from './key-provider.js';
import { dataKey, newDataKey } from './sealing.js';

/** What has a data key of its own: destroying it makes everything about its subject unreadable, in every copy. */
export const subjectKinds = [
  'CASE',
  'PERSON',
  'ROSTER_ENTRY',
  'LIST',
  'OPERATION',
  'ORGANISATION',
  'USER',
  'ROW',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly organisation: string;
}

/** Runs in the transaction that asks, so that row-level security decides which keys there are. */
export type Ask = <R extends object>(text: string, values: readonly unknown[], name?: string) => Promise<R[]>;

/** How long another node may go on reading what was erased here, at most. */
const HOLD_MS = 30_000;
/** Some 40 MB. A board of three thousand people needs six thousand. */
const MOST = 100_000;

interface Held {
  readonly key: KeyObject;
  readonly until: number;
}

/** Data keys of the subjects that were read last, unwrapped. One for a process. */
export class Keyring {
  private readonly held = new Map<string, Held>();

  constructor(private readonly provider: KeyProvider) {}

  /** The keys there are, by subject; a subject whose key was destroyed, or is none of the actor's, is left out. */
  async keysOf(ask: Ask, subjects: Iterable<string>): Promise<Map<string, KeyObject>> {
    const found = new Map<string, KeyObject>();
    const missing: string[] = [];
    // Counted from before the rows are read: what is destroyed meanwhile must not be held for longer than it is.
    const now = Date.now();
    for (const subject of new Set(subjects)) {
      const held = this.held.get(subject);
      if (held && held.until > now) found.set(subject, held.key);
      else missing.push(subject);
    }
    if (missing.length === 0) return found;
    // A row that this transaction made may be taken back yet, and its key must then never be used again.
    const rows = await ask<Wrapped & { own: boolean }>(
      `select subject, organisation, kek, wrapped, own from homeward.keys_of($1)`,
      [missing],
      'data_keys',
    );
    const own = new Set(rows.flatMap((row) => (row.own ? [row.subject] : [])));
    for (const { subject, key } of await this.provider.unwrap(rows)) {
      const object = dataKey(key);
      found.set(subject, object);
      if (!own.has(subject)) this.keep(subject, object, now + HOLD_MS);
    }
    return found;
  }

  /** Those of them that had a key once, which was destroyed. */
  async destroyed(ask: Ask, subjects: readonly string[]): Promise<Set<string>> {
    const rows = await ask<{ subject: string }>(`select homeward.destroyed_of($1) as subject`, [subjects]);
    return new Set(rows.map(({ subject }) => subject));
  }

  /**
   * Makes keys in the transaction, where there are none. They are not kept here before the transaction ends well: a key
   * whose row was rolled back must never be used again.
   */
  async make(ask: Ask, subjects: readonly Subject[]): Promise<Map<string, KeyObject>> {
    // In one order for everybody: two that make the same ones at once must not wait for each other in a circle.
    const made = [...subjects]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, organisation }) => ({ subject: id, organisation, key: newDataKey() }));
    const kinds = new Map(subjects.map(({ id, kind }) => [id, kind]));
    const wrapped = await this.provider.wrap(made);
    const rows = await ask<{ subject_id: string }>(`select homeward.add_keys($1, $2, $3, $4, $5) as subject_id`, [
      wrapped.map((w) => w.subject),
      wrapped.map((w) => w.organisation),
      wrapped.map((w) => kinds.get(w.subject)),
      wrapped.map((w) => w.kek),
      wrapped.map((w) => w.wrapped),
    ]);
    const mine = new Set(rows.map((row) => row.subject_id));
    const keys = new Map(
      made.filter(({ subject }) => mine.has(subject)).map(({ subject, key }) => [subject, dataKey(key)]),
    );
    // Somebody else made one at the same moment: theirs counts.
    const others = subjects.filter(({ id }) => !mine.has(id)).map(({ id }) => id);
    if (others.length > 0) for (const [id, key] of await this.keysOf(ask, others)) keys.set(id, key);
    return keys;
  }

  /** After a key was destroyed here. */
  forget(subjects: Iterable<string>): void {
    for (const subject of subjects) this.held.delete(subject);
  }

  private keep(subject: string, key: KeyObject, until: number): void {
    this.held.delete(subject);
    this.held.set(subject, { key, until });
    if (this.held.size > MOST) this.held.delete(this.held.keys().next().value ?? '');
  }
}
