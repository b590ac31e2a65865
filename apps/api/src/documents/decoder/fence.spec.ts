import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fenced } from './fence.js';

/** What somebody would do who got JavaScript of theirs to run where a file is opened. */
const attempts = `
  const fs = require('node:fs');
  const [folder] = process.argv.slice(1);
  const tries = {
    read: () => fs.readFileSync(folder + '/secret'),
    readByHandle: () => fs.openSync(folder + '/secret', 'r'),
    list: () => fs.readdirSync(folder),
    accounts: () => fs.readFileSync('/etc/passwd'),
    ownProcess: () => fs.readFileSync('/proc/self/environ'),
    parent: () => fs.readFileSync('/proc/' + process.ppid + '/environ'),
    write: () => fs.writeFileSync(folder + '/written', 'x'),
    link: () => fs.symlinkSync(folder + '/secret', folder + '/link'),
    remove: () => fs.renameSync(folder + '/secret', folder + '/moved'),
    start: () => require('node:child_process').execFileSync(process.execPath, ['--version'], { stdio: 'ignore' }),
    inspect: () => require('node:inspector').open(0),
  };
  const open = Object.keys(tries).filter((name) => {
    try { tries[name](); return true; } catch { return false; }
  });
  console.log(JSON.stringify(open));
  process.exit(0);
`;

describe('the process in which files are made anew', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-fence-'));
    writeFileSync(path.join(folder, 'secret'), 'a name');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const opens = (args: readonly string[]): string[] =>
    JSON.parse(
      execFileSync(process.execPath, [...args, '--eval', attempts, folder], {
        env: {},
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as string[];

  it.each([
    ['built', true],
    ['from its sources', false],
  ])('reaches no file and no process (%s)', (_, built) => {
    expect(opens(fenced(built))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it('would reach all of it without its fence', () => {
    expect(opens([])).toEqual(expect.arrayContaining(['read', 'list', 'accounts', 'write', 'link', 'remove', 'start']));
  });
});
