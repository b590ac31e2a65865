import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { sweep } from '../sweep.js';
import { type S3OnLoopback, startS3 } from '../testing/s3-on-loopback.js';
import { type FileStore, MissingFileError } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

async function* of(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Promise.resolve(piece);
}
async function* breaking(): AsyncGenerator<Buffer> {
  yield Promise.resolve(Buffer.alloc(1000));
  throw new Error('The line broke.');
}
async function read(store: FileStore, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await store.get(id)) pieces.push(piece);
  return Buffer.concat(pieces);
}
async function ids(store: FileStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of store.list()) found.push(id);
  return found.sort();
}

let s3: S3OnLoopback;
let folder: string;
beforeAll(async () => {
  s3 = await startS3();
  folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-store-'));
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});
const bucket = (): FileStore =>
  new S3Store({
    endpoint: s3.url,
    region: 'us-east-1',
    bucket: 'files',
    prefix: 'homeward/',
    pathStyle: true,
    accessKeyId: 'a',
    secretAccessKey: 'b',
  });

describe.each([
  ['folder', (): FileStore => new FolderStore(folder)],
  ['bucket', bucket],
])('a %s', (kind, make) => {
  it('keeps files whole or not at all, and knows no other names', async () => {
    const store = make();
    const [id, gone] = [uuid(), uuid()];
    await store.put(id, of(Buffer.from('one'), Buffer.from('two')));
    expect((await read(store, id)).toString()).toBe('onetwo');
    const large = Buffer.alloc(7 * 1024 * 1024, 'x');
    const second = uuid();
    await store.put(second, of(large.subarray(0, 6_000_000), large.subarray(6_000_000)));
    expect((await read(store, second)).equals(large)).toBe(true);
    await expect(store.put(gone, breaking())).rejects.toThrow();
    expect(await ids(store)).toEqual([id, second].sort());
    await expect(store.get(gone)).rejects.toBeInstanceOf(MissingFileError);
    for (const name of ['../secrets.json', '..', '', 'half-written', `${id}/../x`]) {
      await expect(store.get(name)).rejects.toBeInstanceOf(MissingFileError);
      await expect(store.put(name, of(Buffer.from('x')))).rejects.toThrow();
    }
    await store.remove(id);
    await store.remove(id);
    expect(await ids(store)).toEqual([second]);
    await store.remove(second);
  }, 30_000);

  it('is swept of what no row knows, once nobody can be writing it any more', async () => {
    const store = make();
    const [known, orphan] = [uuid(), uuid()];
    await store.put(known, of(Buffer.from('k')));
    await store.put(orphan, of(Buffer.from('o')));
    const rows = { query: () => Promise.resolve([{ id: known }]) } as unknown as DataSource;
    const incoming = path.join(folder, 'incoming');
    expect(await sweep(store, rows, incoming)).toBe(0);
    expect(await ids(store)).toEqual([known, orphan].sort());
    expect(await sweep(store, rows, incoming, new Date(Date.now() + 2 * 3_600_000))).toBe(1);
    expect(await ids(store)).toEqual([known]);
    await store.remove(known);
    expect(kind).toBeTruthy();
  }, 30_000);
});

it('what a crash left half-written in a folder goes at the next start', async () => {
  const store = new FolderStore(folder);
  await store.put(uuid(), of(Buffer.from('x')));
  const half = path.join(folder, 'half-written', uuid());
  writeFileSync(half, 'half');
  const long = new Date(Date.now() - 7_200_000);
  await store.clearHalfWritten(new Date(Date.now() - 3_600_000));
  expect(existsSync(half)).toBe(true);
  utimesSync(half, long, long);
  await store.clearHalfWritten(new Date(Date.now() - 3_600_000));
  expect(readdirSync(path.join(folder, 'half-written'))).toEqual([]);
});
