import { DataKeyError, type KeyProvider, type Unwrapped, type Wrapped } from './key-provider.js';

const BATCH = 500;

type Query = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;

/**
 * Wraps every data key anew that is under an older key-encryption key. The data itself stays as it is, and the API serves
 * meanwhile. Any number of nodes may do it at once: rows that another one holds are passed over.
 *
 * @param inTransaction runs one batch, so that the rows stay locked between reading and writing
 * @param goesOn asked before each batch
 * @returns how many were wrapped anew
 */
export async function rewrapAll(
  provider: KeyProvider,
  inTransaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
  goesOn: () => boolean = () => true,
): Promise<number> {
  let done = 0;
  while (goesOn()) {
    const current = await provider.current();
    const many = await inTransaction(async (query) => {
      const old = await query<Wrapped>(`select * from homeward.keys_not_under($1, $2)`, [current, BATCH]);
      const opened = await openable(provider, old);
      if (opened.length === 0) return 0;
      const fresh = await provider.wrap(opened);
      const was = new Map(old.map((key) => [key.subject, key.wrapped]));
      const [count] = await query<{ n: number }>(`select homeward.rewrap_keys($1, $2, $3, $4) as n`, [
        fresh.map((key) => key.subject),
        fresh.map((key) => was.get(key.subject)),
        fresh.map((key) => key.wrapped),
        fresh.map((key) => key.kek),
      ]);
      return count?.n ?? 0;
    });
    done += many;
    if (many === 0) break;
  }
  return done;
}

/** One damaged key must not keep all the others from being wrapped anew. It stays as it is, and shows in `keys -- status`. */
export async function openable(provider: KeyProvider, keys: readonly Wrapped[]): Promise<Unwrapped[]> {
  try {
    return await provider.unwrap(keys);
  } catch (error) {
    if (!(error instanceof DataKeyError)) throw error;
    const opened: Unwrapped[] = [];
    for (const key of keys)
      opened.push(
        ...(await provider.unwrap([key]).catch((reason: unknown) => {
          if (reason instanceof DataKeyError) return [];
          throw reason;
        })),
      );
    return opened;
  }
}
