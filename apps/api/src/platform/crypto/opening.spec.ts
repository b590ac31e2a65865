import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Keyring } from './keyring.js';
import type { Ask } from './keyring.js';
import { LocalKeys } from './local-keys.js';
import { openAll } from './opening.js';
import { dataKey, newDataKey, seal, SealError } from './sealing.js';

const provider = new LocalKeys(() => ({ current: 'k1', keys: { k1: Buffer.alloc(32, 7) } }));
const organisation = randomUUID();
const row = randomUUID();

/** Data keys as the table holds them, and how often it was asked for some. */
async function table(...subjects: string[]) {
  const made = subjects.map((subject) => ({ subject, organisation, key: newDataKey() }));
  const rows = await provider.wrap(made);
  const keys = new Map(made.map(({ subject, key }) => [subject, dataKey(key)]));
  const destroyed = new Set<string>();
  const asked: string[] = [];
  const ask: Ask = <R extends object>(text: string, values: readonly unknown[]) => {
    asked.push(text);
    const wanted = values[0] as string[];
    const found = text.includes('destroyed_of')
      ? [...destroyed].filter((subject) => wanted.includes(subject)).map((subject) => ({ subject }))
      : rows.filter(({ subject }) => wanted.includes(subject) && !destroyed.has(subject));
    return Promise.resolve(found as unknown as R[]);
  };
  const sealed = (subject: string, column: string, value: string | object): string => {
    const key = keys.get(subject);
    if (!key) throw new Error('no key');
    return `\u0001@${column}@${row}@${seal(key, subject, { column, row }, value)}`;
  };
  return {
    ask,
    asked,
    keys,
    destroyed,
    sealed,
    open: (of: object[]) => openAll(of, new Keyring(provider), ask, new Map()),
  };
}

describe('the rows of an answer', () => {
  it('are opened where their values stand, in json too, with one question for all keys', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const t = await table(a, b);
    const rows = [
      { id: 1, at: new Date(0), name: t.sealed(a, 'persons.name', 'សុខ ច័ន្ទ'), bytes: Buffer.from('x') },
      { id: 2, events: [{ deep: [{ reason: t.sealed(b, 'case_events.reason', 'a reason') }] }, null, 'plain @ text'] },
      { id: 3, answers: t.sealed(b, 'interviews.answers', { health: 'well' }) },
    ];
    await t.open(rows);
    expect(rows).toEqual([
      { id: 1, at: new Date(0), name: 'សុខ ច័ន្ទ', bytes: Buffer.from('x') },
      { id: 2, events: [{ deep: [{ reason: 'a reason' }] }, null, 'plain @ text'] },
      { id: 3, answers: { health: 'well' } },
    ]);
    expect(t.asked).toHaveLength(1);
  });

  it('need no key when nothing is sealed, or all of it is empty', async () => {
    const t = await table();
    const rows = [{ text: `\u0001@notes.text@${row}@`, none: null }];
    await t.open(rows);
    expect(rows).toEqual([{ text: '', none: null }]);
    await t.open([{ plain: 'x' }]);
    expect(t.asked.filter((text) => text.includes('destroyed_of'))).toEqual([]);
  });

  it('say nothing of somebody who was erased', async () => {
    const [gone, there] = [randomUUID(), randomUUID()];
    const t = await table(gone, there);
    t.destroyed.add(gone);
    const rows = [{ a: t.sealed(gone, 'notes.text', 'secret'), b: t.sealed(there, 'notes.text', 'kept') }];
    await t.open(rows);
    expect(rows).toEqual([{ a: '', b: 'kept' }]);
  });

  it.each<[string, (t: Awaited<ReturnType<typeof table>>, subject: string) => string]>([
    ['a value read without its place', (t, s) => t.sealed(s, 'notes.text', 'x').split('@').at(-1) ?? ''],
    ['a plain text in a sealed column', () => `\u0001@notes.text@${row}@somebody wrote this`],
    [
      'a value with a place of its own',
      (t, s) => `\u0001@notes.text@${row}@${t.sealed(s, 'notes.text', 'x').slice(1)}`,
    ],
    ['a value that is cut off', (t, s) => t.sealed(s, 'notes.text', 'x').slice(0, 70)],
    [
      'a value of a subject that never had a key',
      (t, s) => t.sealed(s, 'notes.text', 'x').replace('@\u0001s1.', '@\u0001s1.A'),
    ],
    ['a value of another column', (t, s) => t.sealed(s, 'notes.text', 'x').replace('notes.text', 'tasks.title')],
  ])('are refused with %s', async (_, broken) => {
    const subject = randomUUID();
    const t = await table(subject);
    await expect(t.open([{ value: broken(t, subject) }])).rejects.toThrow(SealError);
    // The twin that is whole opens.
    const whole = [{ value: t.sealed(subject, 'notes.text', 'x') }];
    await t.open(whole);
    expect(whole).toEqual([{ value: 'x' }]);
  });
});
