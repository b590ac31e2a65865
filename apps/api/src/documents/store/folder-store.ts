import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type FileStore, isFileId, MissingFileError } from './file-store.js';

const HALF = 'half-written';

/** A folder of this machine: two letters of the id, then the id. Written beside, flushed, then renamed. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(id: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    const home = path.dirname(this.at(id));
    // A backup leaves out what ends like this.
    const half = path.join(this.folder, HALF, `${id}.part`);
    await fs.mkdir(path.dirname(half), { recursive: true, mode: 0o700 });
    await fs.mkdir(home, { recursive: true, mode: 0o700 });
    try {
      const handle = await fs.open(half, 'wx', 0o600);
      try {
        for await (const piece of bytes) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(half, this.at(id));
      await flushFolder(home);
    } catch (error) {
      await fs.rm(half, { force: true });
      throw error;
    }
  }

  async get(id: string): Promise<AsyncIterable<Buffer>> {
    const stream = createReadStream(this.at(id), { highWaterMark: 128 * 1024 });
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ENOENT' ? new MissingFileError() : error),
      );
    });
    return stream as AsyncIterable<Buffer>;
  }

  async remove(id: string): Promise<void> {
    await fs.rm(this.at(id), { force: true });
  }

  async *list(): AsyncIterable<{ id: string; at: Date }> {
    for (const shelf of await namesIn(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
      for (const id of await namesIn(path.join(this.folder, shelf)))
        if (isFileId(id)) yield { id, at: (await fs.stat(this.at(id))).mtime };
    }
  }

  async clearHalfWritten(before: Date): Promise<void> {
    for (const name of await namesIn(path.join(this.folder, HALF))) {
      const half = path.join(this.folder, HALF, name);
      if ((await fs.stat(half)).mtime < before) await fs.rm(half, { force: true });
    }
  }

  private at(id: string): string {
    // Ids come from our own rows; a name that is none must not lead anywhere.
    if (!isFileId(id)) throw new MissingFileError();
    // The last letters of a UUIDv7 are random; its first ones are the clock.
    return path.join(this.folder, id.slice(-2), id);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The name is as safe as the bytes only when the folder is flushed too. Windows cannot, and needs not. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
