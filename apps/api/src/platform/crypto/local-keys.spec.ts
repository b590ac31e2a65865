import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataKeyError, KeyProviderError, type Unwrapped } from './key-provider.js';
import { fileKeys, LocalKeys, makeKeyFile, pruneKeyFile, readKeyFile, rotateKeyFile } from './local-keys.js';
import { openKeys } from './open-keys.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-keys-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
let file: string;
beforeEach(() => {
  file = path.join(folder, randomUUID(), 'keys.json');
});
const some = (): Unwrapped => ({ subject: randomUUID(), organisation: randomUUID(), key: randomBytes(32) });

describe('keys in the environment', () => {
  const set = { current: 'b', keys: { a: randomBytes(32), b: randomBytes(32) } };
  const keys = new LocalKeys(() => set);

  it('wrap with the current one and unwrap with any', async () => {
    const mine = [some(), some()];
    const wrapped = await keys.wrap(mine);
    expect(wrapped.map(({ kek }) => kek)).toEqual(['b', 'b']);
    expect(await keys.unwrap(wrapped)).toEqual(mine);
    const old = await new LocalKeys(() => ({ ...set, current: 'a' })).wrap(mine);
    expect(await keys.unwrap(old)).toEqual(mine);
  });

  it('refuse a wrapped key of somebody else, or one that was altered', async () => {
    const [one] = await keys.wrap([some()]);
    if (!one) throw new Error('nothing wrapped');
    const bytes = Buffer.from(one.wrapped, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    for (const broken of [
      { ...one, subject: randomUUID() },
      { ...one, organisation: randomUUID() },
      { ...one, kek: 'a' },
      { ...one, wrapped: bytes.toString('base64url') },
      { ...one, wrapped: one.wrapped.slice(0, 20) },
    ])
      await expect(keys.unwrap([broken])).rejects.toThrow(DataKeyError);
    await expect(keys.unwrap([{ ...one, kek: 'lost' }])).rejects.toThrow(KeyProviderError);
  });

  it('are refused at the start when the database needs another one', () => {
    expect(() => openKeys({ kind: 'environment', set }, ['a', 'z'])).toThrow(
      'HOMEWARD_KEY_ENCRYPTION_KEYS lacks the key z',
    );
    expect(() => openKeys({ kind: 'environment', set }, ['a', 'b'])).not.toThrow();
  });
});

describe('the key file', () => {
  it('is made once, for its owner alone, with nothing left beside it', () => {
    makeKeyFile(file);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['keys.json']);
    const first = fs.readFileSync(file, 'utf8');
    expect(() => makeKeyFile(file)).toThrow('EEXIST');
    openKeys({ kind: 'file', file }, [readKeyFile(file).current]);
    expect(fs.readFileSync(file, 'utf8')).toBe(first);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['keys.json']);
  });

  it('is whole and one when many starts make it at once', async () => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    // Each makes what the others are making, and reads it at once, over and over.
    const code = `import fs from 'node:fs';
      const { makeKeyFile, readKeyFile } = await import(${JSON.stringify(path.join(import.meta.dirname, 'local-keys.ts'))});
      let made = 0;
      for (let n = 0; n < 60; n++) {
        try { makeKeyFile(process.argv[1] + n); made++; } catch (error) { if (error.code !== 'EEXIST') throw error; }
        readKeyFile(process.argv[1] + n);
      }
      console.log(made);`;
    const hooks = path.join(import.meta.dirname, '../../../../../libs/testing/typescript.mjs');
    const starts = Array.from({ length: 3 }, () =>
      promisify(execFile)(process.execPath, ['--import', hooks, '--input-type=module', '-e', code, file]),
    );
    const made = (await Promise.all(starts)).map(({ stdout }) => Number(stdout));
    expect(made.reduce((sum, one) => sum + one)).toBe(60);
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(60);
  }, 60_000);

  it('is refused when others may read it, when it is damaged, and when it is gone', () => {
    makeKeyFile(file);
    fs.chmodSync(file, 0o640);
    expect(() => readKeyFile(file)).toThrow(`${file} can be read by others. Close it with: chmod 600 ${file}`);
    fs.chmodSync(file, 0o600);
    const whole = fs.readFileSync(file, 'utf8');
    const { current } = readKeyFile(file);
    const damages = [
      '',
      whole.slice(0, 40),
      '[]',
      'null',
      whole.replace(`"${current}"`, '"k9"'),
      JSON.stringify({ current: 'k1', keys: { k1: 'short' } }),
      JSON.stringify({ current: 'k1', keys: { k1: 12 } }),
    ];
    for (const damaged of damages) {
      fs.writeFileSync(file, damaged);
      expect(() => openKeys({ kind: 'file', file }, [current])).toThrow(`${file} is damaged.`);
    }
    fs.rmSync(file);
    expect(() => openKeys({ kind: 'file', file }, [current])).toThrow(`${file} is gone.`);
    // Nothing is encrypted yet: it is made.
    openKeys({ kind: 'file', file }, []);
    expect(() => openKeys({ kind: 'file', file }, [current])).toThrow(`${file} lacks the key ${current}`);
    const nowhere = path.join(file, 'below-a-file', 'keys.json');
    expect(() => openKeys({ kind: 'file', file: nowhere }, [])).toThrow('cannot be written (ENOTDIR)');
  });

  it('is read anew within a second when it was rotated, and keeps the old keys until they are pruned', async () => {
    makeKeyFile(file);
    const keys = fileKeys(file);
    const mine = [some()];
    const before = await keys.wrap(mine);
    const first = readKeyFile(file).current;
    const second = rotateKeyFile(file);
    expect(second).toMatch(/^k2-[0-9a-f]{8}$/);
    await sleep(600);
    expect(await keys.current()).toBe(second);
    expect((await keys.wrap(mine)).map(({ kek }) => kek)).toEqual([second]);
    expect(await keys.unwrap(before)).toEqual(mine);
    const third = rotateKeyFile(file);
    expect(pruneKeyFile(file, [first])).toEqual([second]);
    expect(pruneKeyFile(file, [first])).toEqual([]);
    expect(pruneKeyFile(file, [])).toEqual([first]);
    expect(Object.keys(readKeyFile(file).keys)).toEqual([third]);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['keys.json']);
  });

  it('is not changed by two commands at once', () => {
    makeKeyFile(file);
    fs.writeFileSync(`${file}.lock`, '');
    expect(() => rotateKeyFile(file)).toThrow(`Another command is changing ${file}.`);
    fs.rmSync(`${file}.lock`);
    expect(rotateKeyFile(file)).toMatch(/^k2-/);
  });

  it('stays with its owner when root changes it', () => {
    makeKeyFile(file);
    if (process.getuid?.() !== 0) return expect(fs.statSync(file).uid).toBe(process.getuid?.());
    fs.chownSync(file, 4711, 4711);
    rotateKeyFile(file);
    expect(fs.statSync(file).uid).toBe(4711);
  });

  it('takes everything with it while it is away, and gives it back', async () => {
    makeKeyFile(file);
    const keys = fileKeys(file);
    const wrapped = await keys.wrap([some()]);
    fs.renameSync(file, `${file}.away`);
    await sleep(600);
    await expect(keys.current()).rejects.toThrow(KeyProviderError);
    await expect(keys.unwrap(wrapped)).rejects.toThrow(KeyProviderError);
    fs.renameSync(`${file}.away`, file);
    expect(await keys.unwrap(wrapped)).toHaveLength(1);
  });
});
