import type { KeyProvider } from '../platform/crypto/key-provider.js';
import type { BackupConfig } from '../platform/config/config.js';
import { StartFault } from '../platform/start-fault.js';
import { type Checked, readBackup, type Taker } from './check.js';
import { DamagedBackup } from './frames.js';
import { isEmpty, Loading, type Target } from './load.js';
import { fingerprints, type Head } from './manifest.js';
import { eraseAgain } from './erase-again.js';
import { type Finding, finding, verifyDatabase, verifyKeys, verifyLog } from './verify.js';

export interface RestoreOptions {
  readonly file: string;
  readonly identities: readonly string[];
  readonly target: Target;
  readonly keys: BackupConfig['keys'];
  /** What wraps the data keys. */
  readonly provider: KeyProvider;
  /** Folder of the checkpoints and of the ledger of erasures. Undefined: none was named, and nothing is erased again. */
  readonly auditDir: string | undefined;
  /** Put what is there aside. */
  readonly replace: boolean;
  /** Pepper or index key are gone for good: what depends on them has to be made anew (docs/runbooks). */
  readonly withOtherKeys: boolean;
}

export interface Restored extends Checked {
  readonly findings: readonly Finding[];
}

/**
 * Restores a backup, verifies all of it, and only then gives it the place of what was there.
 *
 * @throws DamagedBackup, StartFault; either way nothing was changed
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { target, keys } = options;
  if (!options.replace && !(await isEmpty(target)))
    throw new StartFault(`${target.database} holds data. --replace puts it aside as ${target.database}_replaced.`);
  const loading = new Loading(target);
  const taker: Taker = {
    async head(head) {
      if (!options.withOtherKeys) refuseOtherKeys(head, keys);
      await loading.prepare(head.migrations);
    },
    beginTable: (part) => loading.beginTable(part),
    beginFile: (part) => loading.beginFile(part),
    data: (bytes) => loading.data(bytes),
    endTable: () => loading.endTable(),
    endFile: () => loading.endFile(),
  };
  try {
    const checked = await readBackup(
      options.file,
      options.identities,
      options.withOtherKeys ? undefined : keys.index,
      taker,
    );
    const client = await loading.finish(checked.manifest);
    const written = loading.filesWritten();
    const { files } = checked.manifest;
    const findings = [
      ...(await verifyDatabase(client, checked.manifest)),
      await verifyLog(client),
      await verifyKeys(client, options.provider),
      finding(
        'attachments',
        files.count,
        files.store === 'bucket' ? 'in a bucket, not in the backup' : `${files.count} files, SHA-256 of each`,
        files.store !== 'folder' || written?.sha256 === files.sha256 ? [] : ['they differ'],
      ),
    ];
    const wrong = findings.filter(({ fault }) => fault);
    if (wrong.length > 0)
      throw new DamagedBackup(
        `What was restored does not verify: ${wrong.map(({ what, fault }) => `${what} (${fault})`).join('; ')}.`,
      );
    findings.push(await eraseAgain(client, options.auditDir));
    await loading.takePlace();
    return { ...checked, findings };
  } catch (error) {
    await loading.giveUp();
    throw error;
  }
}

function refuseOtherKeys(head: Head, keys: BackupConfig['keys']): void {
  const here = fingerprints(keys);
  const other = [
    ...(head.keys.pepper === here.pepper ? [] : ['the pepper']),
    ...(head.keys.index === here.index ? [] : ['the index key']),
  ];
  if (other.length > 0)
    throw new StartFault(
      `These are not the keys of the backup: ${other.join(' and ')}. Put back the copy of the keys first. If they are lost, --with-other-keys restores without them.`,
    );
}
