import { pendingMigrations } from './db/migrate.js';

export type CheckName = 'database' | 'migrations' | 'keys';
export interface HealthReport {
  readonly ready: boolean;
  /** Names and a word, never a reason: /readyz answers anybody who can reach the port. */
  readonly checks: Readonly<Record<CheckName, 'ok' | 'failed'>>;
}

type Query = (sql: string) => Promise<{ rows: { name: string }[] }>;

/** Asking costs a connection, so answers are shared for this long: a flood of /readyz must not become one of queries. */
const FRESH_MS = 1000;
const PATIENCE_MS = 3000;

/**
 * Whether this process can serve. `live` needs no check: a process that answers at all is alive, and restarting it would
 * not bring the database back.
 */
export class Health {
  private last: { at: number; report: Promise<HealthReport> } | undefined;
  private migrated = false;

  /**
   * @param query   runs on the pool of the app role
   * @param hasKeys whether the keys that this mode needs are loaded, and whoever keeps the key-encryption keys answers
   * @param onFault told the reason, for the log
   */
  constructor(
    private readonly query: Query,
    private readonly hasKeys: () => boolean | Promise<boolean>,
    private readonly onFault: (check: CheckName, error: unknown) => void = () => undefined,
  ) {}

  check(now = Date.now()): Promise<HealthReport> {
    if (!this.last || now - this.last.at >= FRESH_MS) this.last = { at: now, report: this.look() };
    return this.last.report;
  }

  private async look(): Promise<HealthReport> {
    const database = await this.holds('database', async () => {
      await this.query('select 1 as name');
      return true;
    });
    // Migrations are never taken back under a running server: once complete is complete.
    this.migrated ||=
      database &&
      (await this.holds('migrations', async () => {
        const pending = await pendingMigrations(this.query);
        if (pending.length > 0) throw new Error(`not applied: ${pending.join(', ')}`);
        return true;
      }));
    const keys = await this.holds('keys', async () => this.hasKeys());
    const word = (ok: boolean): 'ok' | 'failed' => (ok ? 'ok' : 'failed');
    return {
      ready: database && this.migrated && keys,
      checks: { database: word(database), migrations: word(database && this.migrated), keys: word(keys) },
    };
  }

  private async holds(check: CheckName, act: () => Promise<boolean>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
      });
      return await Promise.race([act(), late]);
    } catch (error) {
      this.onFault(check, error);
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
