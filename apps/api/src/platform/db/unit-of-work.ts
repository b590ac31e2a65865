import { Injectable } from '@nestjs/common';
import type { AuditKind } from '@homeward/domain';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type Actor, currentContext } from '../context/context.js';
import { StaleWriteError } from '../acts/problems.js';
import { waitFor } from './bounded-pool.js';

type Class<T> = new () => T;
type Parameter = unknown;

/**
 * Every unit of work, reads too, is one transaction whose first statement names the actor to Postgres, so that row-level
 * security holds even where a check of ours is missing. `begin` and the settings go in one round trip.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly source: DataSource) {}

  /** As the signed-in actor of the current request. Throws leave nothing behind. */
  async run<T>(work: (tx: Tx) => Promise<T>, actor: Actor | undefined = currentContext().actor): Promise<T> {
    const [client, release] = await take(this.source);
    let broken: unknown;
    try {
      await client.query(opening(actor));
      const result = await work(new Tx(client, this.source));
      await client.query('commit');
      return result;
    } catch (error) {
      // A broken connection cannot roll back; Postgres does it when the connection goes, and nobody may get it after us.
      await client.query('rollback').catch((reason: unknown) => (broken = reason));
      throw error;
    } finally {
      waitFor(client, undefined);
      release(broken);
    }
  }
}

function take(source: DataSource): Promise<[ClientBase, (broken?: unknown) => void]> {
  return (source.driver as PostgresDriver).obtainMasterConnection() as Promise<
    [ClientBase, (broken?: unknown) => void]
  >;
}

const settingName = {
  user: 'app.user_id',
  organisation: 'app.organisation_id',
  roles: 'app.roles',
  teams: 'app.teams',
  mission: 'app.mission_id',
  request: 'app.request_id',
};

function opening(actor: Actor | undefined): string {
  const context = currentContext();
  const values: Record<keyof typeof settingName, string> = {
    user: actor?.userId ?? '',
    organisation: actor?.organisationId ?? '',
    roles: actor?.roles.join(',') ?? '',
    teams: actor?.teamIds.join(',') ?? '',
    mission: actor?.missionId ?? '',
    request: context.requestId,
  };
  const settings = (Object.keys(settingName) as (keyof typeof settingName)[]).map(
    (key) => `set_config('${settingName[key]}','${plain(values[key])}',true)`,
  );
  return `begin; select ${settings.join(',')}`;
}

/** Ids, role codes and request ids only. The simple protocol takes no parameters, so anything else is refused. */
function plain(value: string): string {
  if (!/^[A-Za-z0-9_,.:-]*$/.test(value)) throw new Error('A context setting holds a character that it must not.');
  return value;
}

/** One open transaction. Never used by two at once: queries on one client must not overlap. */
export class Tx {
  constructor(
    private readonly client: ClientBase,
    private readonly source: DataSource,
  ) {}

  /** `name` makes it a prepared statement of this connection: for what is read often, and never with variable text. */
  async query<R extends object>(text: string, values: readonly Parameter[] = [], name?: string): Promise<R[]> {
    const result: QueryResult<R> = await this.client.query<R>({ text, values: [...values], ...(name ? { name } : {}) });
    return result.rows;
  }

  async first<R extends object>(
    text: string,
    values: readonly Parameter[] = [],
    name?: string,
  ): Promise<R | undefined> {
    return (await this.query<R>(text, values, name))[0];
  }

  /** For a transaction with a statement that takes longer than the usual five seconds. */
  async patience(seconds: number): Promise<void> {
    waitFor(this.client, seconds * 1000);
    await this.client.query(`set local statement_timeout = '${Math.round(seconds)}s'`);
  }

  /** How many rows a statement touched. */
  async execute(text: string, values: readonly Parameter[] = []): Promise<number> {
    return (await this.client.query({ text, values: [...values] })).rowCount ?? 0;
  }

  /** No RETURNING: a writer may add a row that it will not see afterwards. Ids are made by the caller (UUIDv7). */
  async insert<T extends object>(entity: Class<T>, rows: Partial<T> | readonly Partial<T>[]): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as Partial<T>[];
    const first = list[0];
    if (!first) return;
    const meta = this.source.getMetadata(entity);
    const keys = Object.keys(first);
    const columns = keys.map((key) => quoted(meta, key));
    // Postgres takes 65,535 parameters in one statement.
    const size = Math.max(1, Math.floor(60_000 / keys.length));
    for (let start = 0; start < list.length; start += size) {
      const values: Parameter[] = [];
      const tuples = list.slice(start, start + size).map((row) => {
        const places = keys.map((key) => `$${values.push(stored(meta, key, row[key as keyof T]))}`);
        return `(${places.join(',')})`;
      });
      await this.client.query({
        text: `insert into ${meta.tablePath} (${columns.join(',')}) values ${tuples.join(',')}`,
        values,
      });
    }
  }

  /**
   * The only way to change a row that has a version: @VersionColumn guards nothing.
   * @throws StaleWriteError when somebody else was first, with what they wrote into the same fields
   */
  async update<T extends { id: string; version: number }>(
    entity: Class<T>,
    id: string,
    expectedVersion: number,
    patch: Partial<T>,
  ): Promise<void> {
    const meta = this.source.getMetadata(entity);
    const values: Parameter[] = [id, expectedVersion];
    const sets = Object.keys(patch).map(
      (key) => `${quoted(meta, key)} = $${values.push(stored(meta, key, patch[key as keyof T]))}`,
    );
    if (meta.findColumnWithPropertyName('updatedAt') && !('updatedAt' in patch)) sets.push(`updated_at = now()`);
    const changed = await this.execute(
      `update ${meta.tablePath} set ${[...sets, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      values,
    );
    if (changed === 0) throw await this.stale(meta, id, Object.keys(patch));
  }

  private async stale(meta: EntityMetadata, id: string, fields: string[]): Promise<StaleWriteError> {
    // A list as JSON, as an input has it; Postgres' own {a,b} would come back as one entry.
    const columns = fields.map((field) => {
      const isList = meta.findColumnWithPropertyName(field)?.isArray;
      return `${isList ? `to_json(${quoted(meta, field)})` : quoted(meta, field)}::text as "${field}"`;
    });
    const row = await this.first<Record<string, string | null>>(
      `select ${['version::text as "version"', ...columns].join(', ')} from ${meta.tablePath} where id = $1`,
      [id],
    );
    const last = await this.first<{ at: Date; by: string | null }>(
      `select l.at, u.display_name as by from audit.last_change($1, $2) l left join homeward.users u on u.id = l.actor_id`,
      [meta.tableName, id],
    );
    return new StaleWriteError({
      currentVersion: row ? Number(row.version) : undefined,
      changedAt: last?.at,
      changedBy: last?.by ?? undefined,
      fields: fields.map((field) => ({ field, theirs: row?.[field] ?? null })),
    });
  }

  /** A read of personal data, an export or a refusal, in the effect's transaction: no audit, no answer. */
  async note(
    kind: AuditKind,
    subject: string,
    about: { rowId?: string; caseId?: string; columns?: readonly string[]; detail?: object } = {},
  ): Promise<void> {
    await this.client.query({
      text: `select audit.record($1, $2, $3, $4, $5, $6)`,
      values: [
        kind,
        subject,
        about.rowId ?? null,
        about.caseId ?? null,
        about.columns ?? [],
        about.detail ? JSON.stringify(about.detail) : null,
      ],
      name: 'audit_record',
    });
  }
}

function quoted(meta: EntityMetadata, property: string): string {
  const column = meta.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${meta.name} has no column for ${property}.`);
  return `"${column.databaseName}"`;
}

/** pg would write a JavaScript array as a Postgres array, which a jsonb column does not take. */
function stored(meta: EntityMetadata, property: string, value: unknown): Parameter {
  const column = meta.findColumnWithPropertyName(property);
  return column?.type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : (value ?? null);
}
