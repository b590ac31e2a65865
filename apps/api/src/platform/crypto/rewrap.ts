import type { KeyProvider, Wrapped } from './key-provider.js';

const BATCH = 500;

type Query = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;

/**
 * Wraps every data key anew that is under an older key-encryption key. The data itself stays as it is, and the API serves
 * meanwhile. Any number of nodes may do it at once: rows that another one holds are passed over.
 *
 * @param inTransaction runs one batch, so that the rows stay locked between reading and writing
 * @returns how many were wrapped anew
 */
export async function rewrapAll(
  provider: KeyProvider,
  inTransaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
): Promise<number> {
  let done = 0;
  for (;;) {
    const current = await provider.current();
    const many = await inTransaction(async (query) => {
      const old = await query<Wrapped>(`select * from homeward.keys_not_under($1, $2)`, [current, BATCH]);
      if (old.length === 0) return 0;
      const fresh = await provider.wrap(await provider.unwrap(old));
      const [count] = await query<{ n: number }>(`select homeward.rewrap_keys($1, $2, $3, $4) as n`, [
        fresh.map((key) => key.subject),
        old.map((key) => key.wrapped),
        fresh.map((key) => key.wrapped),
        fresh.map((key) => key.kek),
      ]);
      return count?.n ?? 0;
    });
    done += many;
    if (many < BATCH) return done;
  }
}
