import { sealedTable } from '@homeward/policy';
import type { Sealing } from '@homeward/testing';
import { Keyring } from '../platform/crypto/keyring.js';
import { LocalKeys } from '../platform/crypto/local-keys.js';
import { RowSealer } from '../platform/crypto/row-sealer.js';

/** One key-encryption key for every test: what a world stores, the API under test opens. */
export const testKeySet = { current: 'k1', keys: { k1: Buffer.from('homeward tests: key of 32 bytes.') } };
export const testKeys = new LocalKeys(() => testKeySet);

export const testKeyring = (): Keyring => new Keyring(testKeys);

/** For buildWorld: past every policy, as the world itself is. */
export const testSealing: Sealing = (ask) => {
  const sealer = new RowSealer(testKeyring(), ask);
  return {
    // A table without sealed columns takes its values as they are.
    seal: (table, rows) =>
      sealedTable(table)
        ? sealer.seal(table, rows)
        : Promise.resolve(rows.map(({ values }) => values as Record<string, string | null>)),
    open: async (rows) => {
      await sealer.open(rows);
    },
  };
};
