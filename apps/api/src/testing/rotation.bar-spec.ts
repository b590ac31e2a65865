import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestCase, type TestUser } from '@homeward/testing';
import { KeyWork } from '../keys/key-work.js';
import type { Unwrapped, Wrapped } from '../platform/crypto/key-provider.js';
import { type Ask, Keyring } from '../platform/crypto/keyring.js';
import { fileKeys, LocalKeys, pruneKeyFile, readKeyFile } from '../platform/crypto/local-keys.js';
import { openAll } from '../platform/crypto/opening.js';
import pg from 'pg';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { approveKeys } from './key-approval.js';
import { testKeySet } from './test-keys.js';

const PEOPLE = size(16, 64);
const KEYS = 5_000;

describe('a rotation of the key-encryption key', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-rotation-'));
  const file = path.join(folder, 'keys.json');
  let api: ApiUnderTest;
  let command: pg.Client;
  let stored: pg.Client;
  let others: Unwrapped[];
  beforeAll(async () => {
    // What the world stores is under the key of the tests, which is the first one of this file.
    const first = { current: 'k1', keys: { k1: testKeySet.keys.k1.toString('base64') } };
    fs.writeFileSync(file, JSON.stringify(first), { mode: 0o600 });
    api = await startApi({
      keys: { pepper: randomBytes(32), index: randomBytes(32), encryption: { kind: 'file', file } },
      rewrapEveryMs: 200,
    });
    command = new pg.Client({ connectionString: api.database.appUrl });
    stored = new pg.Client({ connectionString: api.database.superuserUrl });
    await Promise.all([command.connect(), stored.connect()]);
    others = Array.from({ length: KEYS }, () => ({
      subject: randomUUID(),
      organisation: api.world.here,
      key: randomBytes(32),
    }));
    const wrapped = await fileKeys(file).wrap(others);
    await api.world.sql(
      `insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped)
       select s, $2, 'CASE', 'k1', w from unnest($1::uuid[], $3::text[]) u (s, w)`,
      [others.map(({ subject }) => subject), api.world.here, wrapped.map((one) => one.wrapped)],
    );
  });
  afterAll(async () => {
    await command.end();
    await stored.end();
    await api.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const under = async (): Promise<string[]> =>
    (await api.world.sql<{ kek: string }>('select homeward.keks_in_use() as kek order by 1')).map(({ kek }) => kek);

  it('is seen by nobody: writers and readers go on while every data key is wrapped anew', async () => {
    const { caseworker, supervisor } = api.world.users;
    const cases: TestCase[] = [];
    for (let n = 0; n < PEOPLE / 2; n++) cases.push(await api.world.addCase());
    const written = new Map<string, string[]>(cases.map(({ id }) => [id, []]));
    const failures: string[] = [];
    const counted = { writes: 0, reads: 0, cases: 0 };
    const state = { over: false };
    let fresh: string | undefined;
    const expected = (what: string, ok: boolean, answer: unknown): void => {
      if (!ok) failures.push(`${what}: ${JSON.stringify(answer).slice(0, 200)}`);
    };

    const writer = async (target: TestCase, n: number): Promise<void> => {
      for (let turn = 0; !state.over; turn++) {
        if (turn % 5 === 4) {
          // Somebody new: a data key that is made in the middle of it.
          const answer = await plea(caseworker, `សុខ ${n} ${turn}`);
          expected('registerPlea', answer, answer);
          counted.cases += 1;
          continue;
        }
        const text = `ចំណាំ ${n} ${turn} ${randomUUID()}`;
        const note = { caseId: target.id, kind: 'CALL', fieldClass: 'internal', text };
        const answer = await api
          .act<{ __typename: string }>(caseworker, 'addNote', 'AddNoteInput', note, '... on Note { id }')
          .catch((error: unknown) => ({ __typename: String(error) }));
        expected('addNote', answer.__typename === 'Note', answer);
        if (answer.__typename === 'Note') written.get(target.id)?.push(text);
        counted.writes += 1;
      }
    };
    const reader = async (target: TestCase): Promise<void> => {
      while (!state.over) {
        const before = [...(written.get(target.id) ?? [])].slice(-20);
        const texts = await notesOf(supervisor, target);
        expected(
          'timeline',
          before.every((text) => texts.includes(text)),
          texts,
        );
        counted.reads += 1;
      }
    };
    const work = Promise.all(cases.flatMap((target, n) => [writer(target, n), reader(target)]));
    try {
      await approveKeys(api.world, 'ROTATE');
      const said = await new KeyWork({ kind: 'file', file }, command).rotate();
      fresh = readKeyFile(file).current;
      expect(said[0]).toContain(`${fresh} is the current key.`);
      const end = Date.now() + 60_000;
      while ((await under()).join() !== fresh && Date.now() < end) await new Promise((go) => setTimeout(go, 100));
    } finally {
      state.over = true;
      await work;
    }
    expect(failures).toEqual([]);
    expect(fresh).not.toBe('k1');
    expect(await under()).toEqual([fresh]);
    expect(counted.writes).toBeGreaterThan(PEOPLE / 2);

    // The old one is not needed any more, and everything opens without it, in a process that holds nothing yet.
    await expect(new KeyWork({ kind: 'file', file }, command).prune()).rejects.toThrow('Wait two minutes');
    expect(pruneKeyFile(file, await under())).toEqual(['k1']);
    const alone = new LocalKeys(() => readKeyFile(file));
    const rows = await api.world.sql<Wrapped>(
      `select subject_id as subject, organisation_id as organisation, kek, wrapped from homeward.data_keys`,
    );
    const opened = new Map((await alone.unwrap(rows)).map(({ subject, key }) => [subject, key]));
    expect(others.filter(({ subject, key }) => !opened.get(subject)?.equals(key))).toEqual([]);
    const ask: Ask = async <R extends object>(text: string, values: readonly unknown[]) =>
      (await stored.query<R>(text, [...values])).rows;
    const notes = await ask<{ text: string }>(
      `select homeward.at('notes.text', id, text) as text from homeward.notes`,
      [],
    );
    await openAll(notes, new Keyring(alone), ask, new Map());
    const kept = new Set(notes.map(({ text }) => text));
    const lost = [...written.values()].flat().filter((text) => !kept.has(text));
    expect(lost).toEqual([]);

    // Control: the old file, with nothing but the old key, opens none of them.
    const before = new LocalKeys(() => ({ current: 'k1', keys: { k1: testKeySet.keys.k1 } }));
    const refused = await Promise.all(
      rows.map((row) =>
        before.unwrap([row]).then(
          () => 0,
          () => 1,
        ),
      ),
    );
    expect(refused.reduce<number>((sum, one) => sum + one, 0)).toBe(rows.length);
    const [noted] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where subject = 'data_keys' and detail ->> 'act' = 'rotate'`,
    );
    // The keys are of the installation: in the log of each of its organisations.
    expect(noted?.n).toBe([api.world.here, api.world.there].length);
    seen({
      bar: `rotation of the key-encryption key under ${PEOPLE} writers and readers, ${KEYS.toLocaleString('en')} data keys`,
      figure: `0 failures in ${counted.writes + counted.cases} writes and ${counted.reads} reads; ${rows.length} of ${rows.length} keys wrapped anew and opened, 0 of ${[...written.values()].flat().length} notes lost`,
      control: `the old key alone: ${rows.length} of ${rows.length} refused`,
    });
  }, 180_000);

  async function notesOf(user: TestUser, target: TestCase): Promise<string[]> {
    const answer = await api.ask<{ timeline: { nodes: { note: { text: string } | null }[] } }>(
      user,
      `query($id: UUID!) { timeline(caseId: $id, first: 100) { nodes { note { text } } } }`,
      { id: target.id },
    );
    return (
      answer.data?.timeline.nodes.flatMap(({ note }) => (note ? [note.text] : [])) ?? [JSON.stringify(answer.errors)]
    );
  }

  async function plea(user: TestUser, name: string): Promise<boolean> {
    const input = {
      channel: 'WHATSAPP',
      requesterKind: 'PARENT',
      requesterName: 'ម្តាយ',
      requesterContact: '+85512345678',
      message: 'Our son cannot leave.',
      danger: 'HIGH',
      person: { name, sex: 'MALE', birth: '2003', nationalities: ['KH'] },
      teamId: api.world.teamOne,
    };
    const answer = await api
      .act<{ __typename: string }>(user, 'registerPlea', 'RegisterPleaInput', input, '... on RegisteredPlea { id }')
      .catch((error: unknown) => ({ __typename: String(error) }));
    return answer.__typename === 'RegisteredPlea';
  }
});
