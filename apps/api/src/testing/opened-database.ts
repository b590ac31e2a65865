import { sealWith, SealColumns1763709000000 } from '@homeward/migrations';
import { DataSource } from 'typeorm';
import { migrationSealer } from '../platform/crypto/migration-sealer.js';
import { testKeys } from './test-keys.js';

/**
 * Takes the sealing of every column back, so that a test can look at a whole database with plain SQL. It is the way down of
 * the migration itself, which is thereby walked over every kind of row that there is.
 */
export async function openDatabase(ownerUrl: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1 }).initialize();
  const runner = source.createQueryRunner();
  sealWith(migrationSealer(testKeys));
  try {
    await runner.startTransaction();
    await new SealColumns1763709000000().down(runner);
    await runner.commitTransaction();
  } finally {
    sealWith(undefined);
    await source.destroy();
  }
}
