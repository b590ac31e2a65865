import fs from 'node:fs';
import type pg from 'pg';
import { pruneKeyFile, readKeyFile, rotateKeyFile } from '../platform/crypto/local-keys.js';
import { VaultKeys } from '../platform/crypto/vault-keys.js';
import type { KeyConfig } from '../platform/config/key-config.js';
import { StartFault } from '../platform/start-fault.js';

/** How many data keys are under each key-encryption key; under null: destroyed. */
interface Counted {
  readonly organisation: string;
  readonly kek: string | null;
  readonly keys: number;
}

/** Whatever a transaction began under the old key is over after this long: statements and idle ones are cut much earlier. */
const SETTLED_MS = 120_000;

/** What the command does with the keys of an installation. */
export class KeyWork {
  constructor(
    private readonly config: KeyConfig,
    private readonly database: pg.Client,
  ) {}

  async status(): Promise<string[]> {
    const { config } = this;
    const counted = await this.counted();
    const under = new Map<string, number>();
    for (const { kek, keys } of counted) under.set(kek ?? '', (under.get(kek ?? '') ?? 0) + keys);
    const current = config.kind === 'vault' ? await new VaultKeys(config).current() : keySet(config).current;
    const known = config.kind === 'vault' ? [] : Object.keys(keySet(config).keys);
    const versions = [...new Set([...known, current, ...under.keys()])].filter(Boolean).sort(byAge);
    const width = Math.max(...versions.map((version) => version.length), 'destroyed'.length);
    return [
      `Keys: ${where(config)}`,
      ...versions.map((version) => {
        const keys = under.get(version) ?? 0;
        const missing = known.length > 0 && !known.includes(version);
        const said = missing
          ? 'MISSING: nothing under it can be read'
          : version === current
            ? 'current'
            : keys === 0
              ? 'not needed any more'
              : 'being wrapped anew by the API';
        return `  ${version.padEnd(width)}  ${numbers.format(keys).padStart(9)} data keys  ${said}`;
      }),
      `  ${'destroyed'.padEnd(width)}  ${numbers.format(under.get('') ?? 0).padStart(9)}`,
    ];
  }

  /** Adds a key and makes it the current one. The API sees it within a second and wraps the data keys anew. */
  async rotate(): Promise<string[]> {
    const { config } = this;
    if (config.kind === 'environment')
      throw new StartFault(
        'HOMEWARD_KEY_ENCRYPTION_KEYS is changed by hand: add NEW:KEY at its end and restart every API, then move it to the front and restart again.',
      );
    if (config.kind === 'vault')
      throw new StartFault(
        `Rotate there: vault write -f ${config.mount}/keys/${config.key}/rotate. The API notices within a minute and wraps the data keys anew.`,
      );
    const version = await this.recorded('rotate', () => rotateKeyFile(config.file));
    return [
      `${version} is the current key. The API uses it within a second and wraps the data keys anew within a minute or two.`,
      `Copy ${config.file} to where its copy is kept, now: without it nothing that is written from here on can be restored.`,
    ];
  }

  /** Takes out the keys of the file that nothing is under. */
  async prune(): Promise<string[]> {
    const { config } = this;
    if (config.kind === 'environment')
      throw new StartFault(
        'Take what `npm run keys -- status` calls "not needed any more" out of HOMEWARD_KEY_ENCRYPTION_KEYS, and restart.',
      );
    if (config.kind === 'vault')
      throw new StartFault(
        `Raise min_decryption_version there, once nothing is under the older ones: vault write ${config.mount}/keys/${config.key}/config min_decryption_version=N.`,
      );
    if (Date.now() - fs.statSync(config.file).mtimeMs < SETTLED_MS)
      throw new StartFault(
        'The keys changed just now. Wait two minutes: something may still be written under the old one.',
      );
    const inUse = (await this.counted()).flatMap(({ kek }) => (kek === null ? [] : [kek]));
    const gone = await this.recorded('prune', () => pruneKeyFile(config.file, inUse));
    if (gone.length === 0) return ['Nothing to take out.'];
    return [
      `Taken out: ${gone.join(', ')}.`,
      'Backups that were made before need it. Keep the copy of the file that holds it for as long as you keep them.',
    ];
  }

  private async counted(): Promise<Counted[]> {
    return (await this.database.query<Counted>('select organisation, kek, keys from homeward.key_versions()')).rows;
  }

  /** In the log of every organisation whose data keys it is about, before it is done: no record, no change. */
  private async recorded<T>(act: string, change: () => T): Promise<T> {
    const organisations = new Set((await this.counted()).map(({ organisation }) => organisation));
    await this.database.query('begin');
    for (const organisation of organisations) {
      await this.database.query(
        `select set_config('app.organisation_id', $1, true), set_config('app.user_id', '', true), set_config('app.request_id', 'npm-run-keys', true)`,
        [organisation],
      );
      await this.database.query(`select audit.record('update', 'data_keys', null, null, array['kek'], $1)`, [{ act }]);
    }
    const result = change();
    await this.database.query('commit');
    return result;
  }
}

const numbers = new Intl.NumberFormat('en');
const byAge = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
const keySet = (config: Exclude<KeyConfig, { kind: 'vault' }>) =>
  config.kind === 'file' ? readKeyFile(config.file) : config.set;

function where(config: KeyConfig): string {
  if (config.kind === 'file') return `the file ${config.file}`;
  if (config.kind === 'environment') return 'HOMEWARD_KEY_ENCRYPTION_KEYS';
  return `${config.mount}/keys/${config.key} of ${config.address}`;
}
