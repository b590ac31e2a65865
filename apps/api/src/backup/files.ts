import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { data, type Frame, json } from './frames.js';
import type { FilesSum } from './manifest.js';
import { Sum } from './sum.js';

/** Where attachments lie: ciphertext, each file whole before it gets its name and never changed after. */
export interface FileStore {
  readonly kind: FilesSum['store'];
  read(sums: FilesTotal): AsyncIterable<Frame>;
}

/** Counts and hashes files as they are read, and as they were written back: the two must agree. */
export class FilesTotal {
  private readonly hash = createHash('sha256');
  private count = 0;
  private bytes = 0;

  constructor(private readonly store: FilesSum['store']) {}

  add(file: string, sum: { readonly bytes: number; readonly sha256: string }): void {
    this.hash.update(`${file}\t${sum.bytes}\t${sum.sha256}\n`);
    this.count += 1;
    this.bytes += sum.bytes;
  }

  whole(): FilesSum {
    return { store: this.store, count: this.count, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
export const sumOfFiles = (store: FilesSum['store']): FilesTotal => new FilesTotal(store);

export const NO_FILES: FileStore = { kind: 'none', read: nothing };
/** A bucket has versions and copies of its own; the manifest says that it must be kept beside the backup. */
export const IN_A_BUCKET: FileStore = { kind: 'bucket', read: nothing };

export function folderStore(folder: string): FileStore {
  return {
    kind: 'folder',
    async *read(sums) {
      for await (const file of filesIn(folder)) {
        const sum = new Sum();
        const name = path.relative(folder, file).split(path.sep).join('/');
        let handle: fs.promises.FileHandle;
        try {
          handle = await fs.promises.open(file);
        } catch (error) {
          // Erased while we read: its row is gone, or its key is.
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
          throw error;
        }
        yield json('begin', { file: name });
        for await (const chunk of handle.createReadStream() as AsyncIterable<Buffer>) {
          sum.add(chunk);
          yield data(chunk);
        }
        const { bytes, sha256 } = sum.whole();
        yield json('end', { file: name, bytes, sha256 });
        sums.add(name, { bytes, sha256 });
      }
    },
  };
}

/** In a fixed order, so that the sum over all of them is the same wherever they lie. Half-written files (`.part`) are left out. */
async function* filesIn(folder: string): AsyncGenerator<string, void> {
  if (!fs.existsSync(folder)) return;
  const entries = await fs.promises.readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(full);
    else if (entry.isFile() && !entry.name.endsWith('.part')) yield full;
  }
}

async function* nothing(): AsyncGenerator<Frame, void> {
  // There is nothing to read.
}

/** Writes files of a backup below a folder. A name that leads out of it is refused, whoever wrote it. */
export class FileWriter {
  private open: { file: string; handle: fs.promises.FileHandle; sum: Sum } | undefined;
  readonly total = new FilesTotal('folder');

  constructor(private readonly folder: string) {}

  async begin(file: string): Promise<void> {
    const full = path.resolve(this.folder, file);
    if (!full.startsWith(path.resolve(this.folder) + path.sep))
      throw new Error('A file of the backup leads elsewhere.');
    await fs.promises.mkdir(path.dirname(full), { recursive: true, mode: 0o700 });
    this.open = { file, handle: await fs.promises.open(full, 'wx', 0o600), sum: new Sum() };
  }

  async write(chunk: Buffer): Promise<void> {
    this.open?.sum.add(chunk);
    await this.open?.handle.write(chunk);
  }

  async end(): Promise<void> {
    if (!this.open) return;
    const { file, handle, sum } = this.open;
    await handle.sync();
    await handle.close();
    this.total.add(file, sum.whole());
    this.open = undefined;
  }
}
