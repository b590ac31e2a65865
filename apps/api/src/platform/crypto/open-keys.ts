import fs from 'node:fs';
import type { KeyConfig } from '../config/key-config.js';
import { StartFault } from '../start-fault.js';
import type { KeyProvider } from './key-provider.js';
import { fileKeys, LocalKeys, makeKeyFile, readKeyFile } from './local-keys.js';
import { VaultKeys } from './vault-keys.js';

/**
 * @param inUse versions that data keys of the database are under; none in an empty one, where a key file may be made
 * @throws StartFault when the keys of what is stored are not there: starting without them could only do harm
 */
export function openKeys(config: KeyConfig, inUse: readonly string[]): KeyProvider {
  if (config.kind === 'vault') return new VaultKeys(config);
  if (config.kind === 'environment') {
    refuseMissing(inUse, Object.keys(config.set.keys), 'HOMEWARD_KEY_ENCRYPTION_KEYS');
    return new LocalKeys(() => config.set);
  }
  const { file } = config;
  if (!fs.existsSync(file)) {
    if (inUse.length > 0)
      throw new StartFault(`${file} is gone. Put back the copy of it; without it nothing personal can be read.`);
    makeOnce(file);
  }
  refuseMissing(inUse, Object.keys(readKeyFile(file).keys), file);
  return fileKeys(file);
}

/** None where the tables are not made yet: then nothing is encrypted, and /readyz tells of the migrations. */
export async function versionsInUse(query: <R>(sql: string) => Promise<R[]>): Promise<string[]> {
  const [found] = await query<{ made: boolean }>(
    `select to_regprocedure('homeward.keks_in_use()') is not null as made`,
  );
  if (!found?.made) return [];
  return (await query<{ kek: string }>(`select homeward.keks_in_use() as kek`)).map(({ kek }) => kek);
}

function makeOnce(file: string): void {
  try {
    makeKeyFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another start made it at the same moment.
    if (code !== 'EEXIST') throw new StartFault(`${file} cannot be written (${code ?? String(error)}).`);
  }
}

function refuseMissing(inUse: readonly string[], known: readonly string[], where: string): void {
  const missing = inUse.filter((version) => !known.includes(version));
  if (missing.length > 0)
    throw new StartFault(`${where} lacks the key ${missing.join(', ')}, which the database was encrypted with.`);
}
