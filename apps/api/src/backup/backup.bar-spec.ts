import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWorld, dropAll, seen, size, testDatabase, type TestDatabase, type World } from '@homeward/testing';
import { testSealing } from '../testing/test-keys.js';
import { makeBackup } from './backup.js';
import { readBackup } from './check.js';
import { newBackupKey, readEnvelope, writeEnvelope } from './envelope.js';
import { NO_FILES } from './files.js';
import { type Frame, parsed } from './frames.js';
import { type Random, randomOf } from '../testing/random.js';

/** Somebody holds the backups: reads them, and gives back others. */
describe('a thief of backups', () => {
  const keys = { pepper: randomBytes(32), index: randomBytes(32) };
  let database: TestDatabase;
  let world: World;
  let folder: string;
  let file: string;
  let identity: string;
  let recipient: string;
  beforeAll(async () => {
    ({ identity, recipient } = await newBackupKey());
    database = await testDatabase();
    world = await buildWorld(database, testSealing);
    for (let n = 0; n < 40; n += 1) await world.addCase({ name: canary(n) });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-bar-'));
    ({ file } = await makeBackup({
      databaseUrl: database.superuserUrl,
      keys,
      files: NO_FILES,
      folder,
      recipients: [recipient],
    }));
  });
  afterAll(async () => {
    await world.close();
    await dropAll();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const canary = (n: number): string => `សុខ សាក្សី${n}ដែលគេរក`;
  const opens = async (changed: Buffer): Promise<boolean> => {
    const other = path.join(folder, 'changed.age');
    fs.writeFileSync(other, changed);
    return readBackup(other, [identity], keys.index).then(
      () => true,
      () => false,
    );
  };

  it('finds no name in it, and changes nothing unnoticed', async () => {
    const { random, seed } = randomOf();
    const whole = fs.readFileSync(file);
    const stored = await world.sql<{ t: string }>(`select email as t from homeward.users`);
    const texts = [...stored.map(({ t }) => t), ...Array.from({ length: 40 }, (_, n) => canary(n))];
    const found = texts.filter((text) => whole.includes(text));
    // The same look at what is inside finds what is not sealed field by field: e-mail addresses.
    const inside = Buffer.concat(await bytesOf(readEnvelope(file, [identity])));
    const control = texts.filter((text) => inside.includes(text));
    expect({ seed, found }).toEqual({ seed, found: [] });
    expect(control.length).toBeGreaterThan(10);

    expect(await opens(whole)).toBe(true);
    const attacks = size(60, 1000);
    const missed: string[] = [];
    for (let n = 0; n < attacks; n += 1) {
      const [name, changed] = attack(random, whole, n);
      if (await opens(changed)) missed.push(name);
    }
    expect({ seed, missed }).toEqual({ seed, missed: [] });
    // Without the seal over the manifest a whole file of the thief's own making would pass: the public key is no secret.
    const own = path.join(folder, 'own.age');
    await writeEnvelope(own, without(readEnvelope(file, [identity])), [recipient]);
    await expect(readBackup(own, [identity], keys.index)).rejects.toThrow();
    await expect(readBackup(own, [identity], undefined)).resolves.toMatchObject({ origin: false });
    seen({
      bar: 'a thief of backups: names found, changes that pass unnoticed',
      figure: `0 of ${texts.length} canaries; 0 of ${attacks} bits, cuts, swaps and doublings`,
      control: `opened with its key: ${control.length} canaries; without the installation's seal a forged manifest passes`,
    });
  });
});

const CHUNK = 64 * 1024 + 16;
function attack(random: Random, whole: Buffer, n: number): [string, Buffer] {
  const at = random.below(whole.length);
  if (n % 3 === 1) return [`cut at ${at}`, whole.subarray(0, at)];
  const header = whole.indexOf('\n---') + 49 + 16;
  const chunks = Math.floor((whole.length - header) / CHUNK);
  if (n % 3 === 2 && chunks >= 2) {
    const chunk = (k: number): Buffer => whole.subarray(header + k * CHUNK, header + (k + 1) * CHUNK);
    const [a, b] = [random.below(chunks), random.below(chunks)];
    const parts = Array.from({ length: chunks }, (_, k) => chunk(k === a ? b : k === b ? a : k));
    if (a === b) parts.splice(a, 0, chunk(a));
    const rest = whole.subarray(header + chunks * CHUNK);
    return [`chunks ${a} and ${b}`, Buffer.concat([whole.subarray(0, header), ...parts, rest])];
  }
  const changed = Buffer.from(whole);
  changed.writeUInt8(changed.readUInt8(at) ^ (1 << random.below(8)), at);
  return [`bit at ${at}`, changed];
}

async function bytesOf(frames: AsyncIterable<Frame>): Promise<Buffer[]> {
  const list: Buffer[] = [];
  for await (const { bytes } of frames) list.push(bytes);
  return list;
}

/** The thief's own: everything as it was, and a manifest that says so, under a seal that is none. */
async function* without(frames: AsyncIterable<Frame>): AsyncGenerator<Frame, void> {
  for await (const frame of frames)
    yield frame.kind === 'manifest'
      ? { kind: 'manifest', bytes: Buffer.from(JSON.stringify({ ...parsed<object>(frame), seal: 'ab'.repeat(32) })) }
      : frame;
}
