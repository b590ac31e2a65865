import type { MakeSealer } from '@homeward/migrations';
import type { KeyProvider } from './key-provider.js';
import { Keyring } from './keyring.js';
import { RowSealer } from './row-sealer.js';

/** For migrations that seal what stands open; they run as the owner, past the policies, in a transaction of their own. */
export function migrationSealer(provider: KeyProvider): MakeSealer {
  let made: { readonly ask: unknown; readonly sealer: ReturnType<MakeSealer> } | undefined;
  return (ask) => {
    // One for each transaction: keys that were rolled back must not be met again.
    if (made?.ask !== ask) {
      const sealer = new RowSealer(new Keyring(provider), ask);
      const open = async (rows: readonly object[]): Promise<void> => {
        await sealer.open(rows);
      };
      made = { ask, sealer: { open, seal: (...given) => sealer.seal(...given) } };
    }
    return made.sealer;
  };
}
