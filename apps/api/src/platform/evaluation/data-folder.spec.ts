import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StartFault } from '../start-fault.js';
import { openDataFolder } from './data-folder.js';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-folder-'));
afterAll(() => fs.rmSync(base, { recursive: true }));

let folder: string;
let count = 0;
beforeEach(() => {
  folder = path.join(base, String((count += 1)));
});

const modeOf = (file: string): string => (fs.statSync(path.join(folder, file)).mode & 0o777).toString(8);
const open = (password?: string) => openDataFolder(folder, password, 150);

describe('the data folder of an evaluation', () => {
  it('makes secrets of its own once, for its owner alone', async () => {
    const first = await open();
    const { secrets } = first;
    first.release();
    const again = await open();
    expect(again.secrets).toEqual(secrets);
    again.release();
    expect(modeOf('secrets.json')).toBe('600');
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length);
    expect(secrets.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(fs.readdirSync(folder)).toEqual(['secrets.json']);
  });

  it('takes the password that is wanted, and keeps a new one', async () => {
    const first = await open('a-password-of-theirs');
    expect(first.secrets.password).toBe('a-password-of-theirs');
    first.setPassword('another-password');
    first.release();
    const again = await open('a-third-password');
    expect(again.secrets.password).toBe('another-password');
    again.release();
  });

  it('is refused to a second instance, in one line that names the first', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(new RegExp(`already running.*process ${process.pid}`));
    first.release();
    (await open()).release();
  });

  it('lets one of many through who come at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, open));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('waits for an instance that is just leaving', async () => {
    const first = await open();
    setTimeout(() => first.release(), 50);
    (await openDataFolder(folder, undefined, 2000)).release();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 - 3, started: 'another boot/1' }],
    ['a number that belongs to another program now', { pid: process.pid, started: 'another boot/1' }],
    ['nobody, as it was cut off while being written', undefined],
  ])('is taken over from %s', async (_, holder) => {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'lock'), holder ? JSON.stringify(holder) : '{"pi');
    (await open()).release();
    expect(fs.existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  it('says in one line that it cannot be written', async () => {
    fs.writeFileSync(folder, 'a file');
    await expect(open()).rejects.toThrow(StartFault);
    await expect(open()).rejects.toThrow(/cannot be written.*HOMEWARD_DATA_DIR/);
  });

  it.each([
    ['damaged', () => fs.writeFileSync(path.join(folder, 'secrets.json'), '{"installation":')],
    ['gone', () => fs.rmSync(path.join(folder, 'secrets.json'))],
  ])('does not make new secrets for a cluster whose own are %s', async (word, harm) => {
    (await open()).release();
    fs.mkdirSync(path.join(folder, 'postgres/cluster'), { recursive: true });
    harm();
    await expect(open()).rejects.toThrow(word);
    expect(fs.existsSync(path.join(folder, 'lock'))).toBe(false);
  });
});
