import { describe, expect, it } from '@jest/globals';
import { DisclosureError } from '../disclosure-error.js';
import { suppress } from '../exact/suppress.js';
import { tabulate } from '../exact/table.js';
import { inWorker } from './in-worker.js';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const table = (size: number) => {
  const some = letters.slice(0, size);
  const dimensions = ['x', 'y', 'z'].map((name) => ({ name, categories: some }));
  const rows = some.flatMap((x, i) =>
    some.flatMap((y, j) => some.map((z, k) => ({ x, y, z, n: String((i * 7 + j * 5 + k * 3) % 23) }))),
  );
  return tabulate(rows, dimensions, ({ n }) => Number(n));
};

describe('work in a thread of its own', () => {
  it('gives what the same call gives here, and tells how far it is', async () => {
    const phases = new Set<string>();
    const there = await inWorker(
      'suppress',
      { table: table(4), options: { k: 5 } },
      { onProgress: (phase) => phases.add(phase) },
    );
    expect(there).toEqual(await suppress(table(4), { k: 5 }));
    expect(phases.size).toBeGreaterThan(0);
  });

  it('ends at once when it is cancelled, and gives nothing', async () => {
    const ending = new AbortController();
    const asked = Date.now();
    const work = inWorker(
      'suppress',
      { table: table(8), options: { k: 11, timeoutMs: 120_000 } },
      { signal: ending.signal, onProgress: () => ending.abort() },
    );
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(Date.now() - asked).toBeLessThan(60_000);
    // The control: whoever is not cancelled is answered after it.
    await expect(inWorker('suppress', { table: table(2), options: { k: 5 } })).resolves.toHaveProperty('report');
  });

  it('says why nothing may leave as the library does', async () => {
    const refused = inWorker('suppress', { table: table(2), options: { k: 2 } });
    await expect(refused).rejects.toBeInstanceOf(DisclosureError);
    await expect(refused).rejects.toMatchObject({ code: 'K_BELOW_FLOOR' });
  });
});
