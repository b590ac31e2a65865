import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeVault, type FakeVault } from '../../testing/fake-vault.js';
import { DataKeyError, KeyProviderError, type Unwrapped } from './key-provider.js';
import { VaultKeys, type VaultOptions } from './vault-keys.js';

const some = (): Unwrapped => ({ subject: randomUUID(), organisation: randomUUID(), key: randomBytes(32) });

describe('Vault or OpenBao', () => {
  let vault: FakeVault;
  beforeEach(async () => {
    vault = await startFakeVault();
  });
  afterEach(() => vault.stop());
  const keysWith = (options: Partial<VaultOptions> = {}): VaultKeys =>
    new VaultKeys({
      address: vault.address,
      mount: 'transit',
      key: 'homeward',
      token: { value: vault.token },
      ...options,
    });

  it('wraps and unwraps many in one call, each bound to its subject', async () => {
    const mine = Array.from({ length: 300 }, some);
    const keys = keysWith();
    const wrapped = await keys.wrap(mine);
    expect(new Set(wrapped.map(({ kek }) => kek))).toEqual(new Set(['vault:v1']));
    expect(await keys.unwrap(wrapped)).toEqual(mine);
    expect(vault.calls).toEqual(['POST encrypt', 'POST decrypt']);
    expect(await keys.wrap([])).toEqual([]);
    expect(vault.calls).toHaveLength(2);
  });

  it('goes in pieces where there are more', async () => {
    const mine = Array.from({ length: 1201 }, some);
    const keys = keysWith();
    expect(await keys.unwrap(await keys.wrap(mine))).toEqual(mine);
    expect(vault.calls).toHaveLength(6);
  });

  it('never sends the key-encryption key about, nor a data key to decrypt', async () => {
    const mine = some();
    const [wrapped] = await keysWith().wrap([mine]);
    expect(wrapped?.wrapped).toMatch(/^vault:v1:[A-Za-z0-9+/=]+$/);
    expect(wrapped?.wrapped).not.toContain(mine.key.toString('base64'));
  });

  it('refuses a wrapped key of another subject or organisation, and one that was altered', async () => {
    const keys = keysWith();
    const [one] = await keys.wrap([some()]);
    if (!one) throw new Error('nothing wrapped');
    for (const broken of [
      { ...one, subject: randomUUID() },
      { ...one, organisation: randomUUID() },
      { ...one, wrapped: one.wrapped.replace(/.{6}$/, 'AAAAA=') },
    ])
      await expect(keys.unwrap([broken])).rejects.toThrow(DataKeyError);
    expect(await keys.unwrap([one])).toHaveLength(1);
  });

  it('notices a rotation, at the latest with the next key that it wraps', async () => {
    const keys = keysWith();
    const mine = [some()];
    expect(await keys.current()).toBe('vault:v1');
    const before = await keys.wrap(mine);
    vault.rotate();
    expect(await keys.current()).toBe('vault:v1');
    expect((await keys.wrap(mine))[0]?.kek).toBe('vault:v2');
    expect(await keys.current()).toBe('vault:v2');
    expect(await keys.unwrap(before)).toEqual(mine);
    expect(await keysWith().current()).toBe('vault:v2');
  });

  it.each<[string, (vault: FakeVault) => void]>([
    ['sealed or standing by (503)', (v) => v.fail(503)],
    ['refusing the token (403)', (v) => v.fail(403)],
    ['in trouble (500)', (v) => v.fail(500)],
    ['asked too often (429)', (v) => v.fail(429)],
    ['answering with no json', (v) => v.answer('<html>')],
    ['answering with something else', (v) => v.answer('{"data":{}}')],
    ['sending us elsewhere', (v) => v.fail(307)],
    ['cutting the line', (v) => v.fail(0)],
  ])('passes as not available while it is %s, and works again afterwards', async (_, trouble) => {
    const keys = keysWith();
    const wrapped = await keys.wrap([some()]);
    trouble(vault);
    await expect(keys.unwrap(wrapped)).rejects.toThrow(KeyProviderError);
    await expect(keys.wrap([some()])).rejects.toThrow(KeyProviderError);
    await expect(keys.current()).rejects.toThrow(KeyProviderError);
    vault.well();
    expect(await keys.unwrap(wrapped)).toHaveLength(1);
  });

  it('passes as not available when nobody listens, or nothing comes in time', async () => {
    const wrapped = await keysWith().wrap([some()]);
    await expect(keysWith({ address: 'http://127.0.0.1:1' }).unwrap(wrapped)).rejects.toThrow(KeyProviderError);
    vault.hold();
    const began = Date.now();
    await expect(keysWith().unwrap(wrapped)).rejects.toThrow(KeyProviderError);
    expect(Date.now() - began).toBeLessThan(7_000);
  }, 15_000);

  it('reads its token from the file each time, so that an agent can renew it', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-token-')), 'token');
    fs.writeFileSync(file, `${vault.token}\n`, { mode: 0o600 });
    const keys = keysWith({ token: { file } });
    const wrapped = await keys.wrap([some()]);
    vault.token = 'renewed';
    await expect(keys.unwrap(wrapped)).rejects.toThrow(KeyProviderError);
    fs.writeFileSync(file, 'renewed');
    expect(await keys.unwrap(wrapped)).toHaveLength(1);
    fs.rmSync(path.dirname(file), { recursive: true });
    await expect(keys.unwrap(wrapped)).rejects.toThrow(KeyProviderError);
  });

  it('names its namespace and its mount, where there are others', async () => {
    vault.expect({ namespace: 'ngo/homeward', mount: 'teams/transit' });
    await expect(keysWith().wrap([some()])).rejects.toThrow(KeyProviderError);
    const keys = keysWith({ namespace: 'ngo/homeward', mount: 'teams/transit' });
    expect(await keys.unwrap(await keys.wrap([some()]))).toHaveLength(1);
  });

  it('tells of no secret in its errors', async () => {
    vault.fail(403);
    const mine = some();
    const told = await keysWith()
      .wrap([mine])
      .catch((error: unknown) => (error as Error).message);
    expect(told).toBe('The key service refused with 403.');
  });
});
