import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../cli/run.js';
import { fileOf, type Manifest, signManifest, verifyManifest } from './manifest.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const table = Buffer.from('sex,people\nF,120\n');
const manifest: Manifest = {
  format: 'homeward-release-1',
  release: 7,
  purpose: 'ទស្សនៈ',
  files: [fileOf('table.csv', table)],
};
const signed = signManifest(manifest, privateKey);

describe('a signed manifest', () => {
  it('holds with its files, and shows a file that was changed or is missing', () => {
    expect(verifyManifest(signed, publicKey, () => table)).toEqual({
      signed: true,
      files: [{ name: 'table.csv', state: 'same' }],
    });
    expect(verifyManifest(signed, publicKey, () => Buffer.from('else')).files).toEqual([
      { name: 'table.csv', state: 'changed' },
    ]);
    expect(verifyManifest(signed, publicKey, () => undefined).files).toEqual([{ name: 'table.csv', state: 'missing' }]);
  });

  it('does not hold with one letter changed, another key, without a signature, or as something else', () => {
    const read = () => table;
    expect(verifyManifest(signed.replace('"release": 7', '"release": 8'), publicKey, read).signed).toBe(false);
    expect(verifyManifest(signed, generateKeyPairSync('ed25519').publicKey, read).signed).toBe(false);
    expect(verifyManifest(JSON.stringify(manifest), publicKey, read).signed).toBe(false);
    expect(verifyManifest('no json', publicKey, read)).toEqual({ signed: false, files: [] });
  });

  it('is verified by the command, which fails for what was changed', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
    const key = path.join(folder, 'key.pem');
    fs.writeFileSync(key, publicKey.export({ type: 'spki', format: 'pem' }));
    fs.writeFileSync(path.join(folder, 'manifest.json'), signed);
    fs.writeFileSync(path.join(folder, 'table.csv'), table);
    const told: string[] = [];
    const verify = () =>
      run(
        ['verify', '--key', key, folder],
        async (text) => void told.push(text),
        (text) => void told.push(text),
      );
    expect(await verify()).toBe(0);
    fs.appendFileSync(path.join(folder, 'table.csv'), ' ');
    expect(await verify()).toBe(1);
    expect(told.join('')).toContain('table.csv is changed');
    fs.rmSync(folder, { recursive: true });
  });
});
