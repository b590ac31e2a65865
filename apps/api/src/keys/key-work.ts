import fs from 'node:fs';
import type { KeyAct } from '@homeward/domain';
import type pg from 'pg';
import type { KeyProvider, Wrapped } from '../platform/crypto/key-provider.js';
import { pruneKeyFile, readKeyFile, rotateKeyFile } from '../platform/crypto/local-keys.js';
import { openKeys } from '../platform/crypto/open-keys.js';
import { openable } from '../platform/crypto/rewrap.js';
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

const PAGE = 2_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the command does with the keys of an installation. */
export class KeyWork {
  /** @param alone why one person does it, where the console cannot be reached; else two have approved it there */
  constructor(
    private readonly config: KeyConfig,
    private readonly database: pg.Client,
    private readonly alone = '',
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
    const version = await this.approved('ROTATE', () => rotateKeyFile(config.file));
    return [
      `${version} is the current key. The API uses it within a second and wraps the data keys anew within a minute or two.`,
      `Copy ${config.file} to where its copy is kept, now: without it nothing that is written from here on can be restored.`,
    ];
  }

  /**
   * Takes out what nothing is under any more: what data keys were wrapped as before, and of a file the older keys. Only where
   * every data key opens: what is forgotten here is what a damaged one would be mended with.
   */
  async prune(): Promise<string[]> {
    const { config } = this;
    if (config.kind === 'file' && Date.now() - fs.statSync(config.file).mtimeMs < SETTLED_MS)
      throw new StartFault(
        'The keys changed just now. Wait two minutes: something may still be written under the old one.',
      );
    return this.approved('PRUNE', async () => {
      const damaged = await this.damaged(openKeys(config, []));
      if (damaged.length > 0)
        throw new StartFault(
          `${numbers.format(damaged.length)} data keys do not open, and nothing was taken out. First: npm run keys -- repair`,
        );
      await this.database.query('select homeward.forget_wrapped()');
      if (config.kind === 'environment')
        return [
          'Now take what `npm run keys -- status` calls "not needed any more" out of HOMEWARD_KEY_ENCRYPTION_KEYS, and restart.',
        ];
      if (config.kind === 'vault')
        return [
          `Now raise min_decryption_version there, once nothing is under the older ones: vault write ${config.mount}/keys/${config.key}/config min_decryption_version=N.`,
        ];
      const inUse = (await this.counted()).flatMap(({ kek }) => (kek === null ? [] : [kek]));
      const gone = pruneKeyFile(config.file, inUse);
      if (gone.length === 0) return ['Nothing to take out.'];
      return [
        `Taken out: ${gone.join(', ')}.`,
        'Backups that were made before need it. Keep the copy of the file that holds it for as long as you keep them.',
      ];
    });
  }

  /** Puts back what damaged data keys were wrapped as before, the last that opens. */
  async repair(): Promise<string[]> {
    return this.approved('REPAIR', async () => {
      const provider = openKeys(this.config, []);
      const damaged = await this.damaged(provider);
      const { rows } = await this.database.query<Wrapped & { id: string }>(
        'select * from homeward.earlier_wrapped($1)',
        [damaged],
      );
      const back = new Map<string, string>();
      for (const row of rows)
        if (!back.has(row.subject) && (await openable(provider, [row])).length > 0) back.set(row.subject, row.id);
      await this.database.query('select homeward.put_back_wrapped($1)', [[...back.values()]]);
      const lost = damaged.length - back.size;
      return [
        `${numbers.format(damaged.length)} data keys did not open, ${numbers.format(back.size)} were put back.`,
        ...(lost > 0 ? [`${numbers.format(lost)} have nothing to be put back: restore them from a backup.`] : []),
      ];
    });
  }

  /** Subjects whose data key no key-encryption key opens. */
  private async damaged(provider: KeyProvider): Promise<string[]> {
    const found: string[] = [];
    for (let after = NOBODY; ;) {
      const { rows } = await this.database.query<Wrapped>('select * from homeward.wrapped_keys($1, $2)', [after, PAGE]);
      const opened = new Set((await openable(provider, rows)).map(({ subject }) => subject));
      found.push(...rows.flatMap(({ subject }) => (opened.has(subject) ? [] : [subject])));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return found;
      after = last.subject;
    }
  }

  private async counted(): Promise<Counted[]> {
    return (await this.database.query<Counted>('select organisation, kek, keys from homeward.key_versions()')).rows;
  }

  /**
   * Behind what two people approved, which this uses up, and in the log of every organisation, before it is done: no approval and
   * no record, no change.
   */
  private async approved<T>(act: KeyAct, change: () => T | Promise<T>): Promise<T> {
    await this.database.query('begin');
    try {
      const { rows } = await this.database.query<{ organisation: string; approval: string | null }>(
        'select * from homeward.begin_key_operation($1, $2)',
        [act, this.alone],
      );
      if (rows.length === 0) throw new StartFault(unapproved(act));
      for (const { organisation, approval } of rows) {
        await this.database.query(
          `select set_config('app.organisation_id', $1, true), set_config('app.user_id', '', true), set_config('app.request_id', 'npm-run-keys', true)`,
          [organisation],
        );
        await this.database.query(`select audit.record('update', 'data_keys', null, null, array['kek'], $1)`, [
          { act: act.toLowerCase(), ...(approval ? { approval } : { alone: true }) },
        ]);
      }
      const result = await change();
      await this.database.query('commit');
      return result;
    } catch (error) {
      await this.database.query('rollback');
      throw error;
    }
  }
}

const unapproved = (act: KeyAct): string =>
  `Two people have to approve this first. An administrator or the data protection officer asks for it in the console, under Keys; another one approves it under Requests; then, within 24 hours: npm run keys -- ${act.toLowerCase()}. If the console cannot be reached: npm run keys -- ${act.toLowerCase()} --alone --reason "why, in a sentence". All administrators and data protection officers are told of that.`;

const numbers = new Intl.NumberFormat('en');
const byAge = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
const keySet = (config: Exclude<KeyConfig, { kind: 'vault' }>) =>
  config.kind === 'file' ? readKeyFile(config.file) : config.set;

function where(config: KeyConfig): string {
  if (config.kind === 'file') return `the file ${config.file}`;
  if (config.kind === 'environment') return 'HOMEWARD_KEY_ENCRYPTION_KEYS';
  return `${config.mount}/keys/${config.key} of ${config.address}`;
}
