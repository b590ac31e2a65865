import type { DataSource } from 'typeorm';
import { clearIncoming } from './incoming.js';
import type { FileStore } from './store/file-store.js';

/** An upload that is still on its way may have files and no row yet, also one of another node. */
export const SPARE_MS = 3_600_000;
const AT_ONCE = 500;

/**
 * Removes files that no row knows: a crash came between the file and its row, or after an erasure. The other way round, a row
 * without its file, does not come about; backup and restore look for it.
 *
 * @returns how many were removed
 */
export async function sweep(store: FileStore, source: DataSource, incoming: string, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - SPARE_MS);
  await clearIncoming(before, incoming);
  await store.clearHalfWritten(before);
  let removed = 0;
  let batch: string[] = [];
  const finish = async (): Promise<void> => {
    const rows = await source.query<{ id: string }[]>(`select homeward.known_files($1) as id`, [batch]);
    const known = new Set(rows.map(({ id }) => id));
    for (const id of batch.filter((name) => !known.has(name))) {
      await store.remove(id);
      removed++;
    }
    batch = [];
  };
  for await (const { id, at } of store.list()) {
    if (at >= before) continue;
    batch.push(id);
    if (batch.length === AT_ONCE) await finish();
  }
  if (batch.length > 0) await finish();
  return removed;
}
