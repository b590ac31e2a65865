import { Injectable } from '@nestjs/common';
import type { AuditKind } from '@homeward/domain';
import { sealedTable, type SealedTable } from '@homeward/policy';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type Actor, currentContext } from '../context/context.js';
import { StaleWriteError } from '../acts/problems.js';
import { Keyring } from '../crypto/keyring.js';
import { RowSealer, type RowToSeal } from '../crypto/row-sealer.js';
import { waitFor } from './bounded-pool.js';
import { Readings } from './readings.js';

type Class<T> = new () => T;
type Parameter = unknown;
/** What an entry of the log says besides its kind and subject. No values. */
interface Told {
  readonly rowId?: string;
  readonly caseId?: string;
  readonly columns?: readonly string[];
  readonly detail?: object;
}

/**
 * Every unit of work, reads too, is one transaction whose first statement names the actor to Postgres, so that row-level
 * security holds even where a check of ours is missing. `begin` and the settings go in one round trip.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly keyring: Keyring,
  ) {}

  /** As the signed-in actor of the current request. Throws leave nothing behind. */
  async run<T>(work: (tx: Tx) => Promise<T>, actor: Actor | undefined = currentContext().actor): Promise<T> {
    const [client, release] = await take(this.source);
    let broken: unknown;
    const tx = new Tx(client, this.source, this.keyring);
    try {
      await client.query(opening(actor));
      const result = await work(tx);
      if (actor) await tx.tellReadings('what no service told');
      await client.query('commit');
      return result;
    } catch (error) {
      // A broken connection cannot roll back; Postgres does it when the connection goes, and nobody may get it after us.
      await client.query('rollback').catch((reason: unknown) => (broken = reason));
      // It answers what somebody else wrote, and the entry must not go with the transaction.
      if (error instanceof StaleWriteError && actor && !broken)
        await retold(client, tx, actor).catch((reason: unknown) => {
          broken = reason;
          throw reason;
        });
      throw error;
    } finally {
      waitFor(client, undefined);
      release(broken);
    }
  }
}

/** The readings of a transaction that is gone, in one of their own. */
async function retold(client: ClientBase, tx: Tx, actor: Actor): Promise<void> {
  await client.query(opening(actor));
  await tx.tellReadings('everything');
  await client.query('commit');
}

function take(source: DataSource): Promise<[ClientBase, (broken?: unknown) => void]> {
  return (source.driver as PostgresDriver).obtainMasterConnection() as Promise<
    [ClientBase, (broken?: unknown) => void]
  >;
}

const settingName = {
  user: 'app.user_id',
  session: 'app.session_id',
  address: 'app.address',
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
    session: actor?.sessionId ?? '',
    address: context.address ?? '',
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
  private readonly sealer: RowSealer;
  private readonly readings = new Readings();

  constructor(
    private readonly client: ClientBase,
    private readonly source: DataSource,
    keyring: Keyring,
  ) {
    this.sealer = new RowSealer(keyring, this.ask);
  }

  /**
   * Rows with their sealed values opened, where the statement read them as `homeward.at('table.column', id, column)`.
   * `name` makes it a prepared statement of this connection: for what is read often, and never with variable text.
   */
  async query<R extends object>(text: string, values: readonly Parameter[] = [], name?: string): Promise<R[]> {
    const rows = await this.ask<R>(text, values, name);
    this.readings.opened(await this.sealer.open(rows));
    return rows;
  }

  /** The same where of homeward.persons nothing goes further than initials and an age band: that is no reading. */
  async queryForInitials<R extends object>(
    text: string,
    values: readonly Parameter[] = [],
    name?: string,
  ): Promise<R[]> {
    const rows = await this.ask<R>(text, values, name);
    const opened = await this.sealer.open(rows);
    this.readings.opened(opened.filter(({ column }) => !column.startsWith('persons.')));
    return rows;
  }

  private readonly ask = async <R extends object>(
    text: string,
    values: readonly Parameter[],
    name?: string,
  ): Promise<R[]> => {
    const result: QueryResult<R> = await this.client.query<R>({ text, values: [...values], ...(name ? { name } : {}) });
    return result.rows;
  };

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
    const sealed = await this.sealedOf(meta, keys, list);
    // Postgres takes 65,535 parameters in one statement.
    const size = Math.max(1, Math.floor(60_000 / keys.length));
    for (let start = 0; start < list.length; start += size) {
      const values: Parameter[] = [];
      const tuples = list.slice(start, start + size).map((row, at) => {
        const closed = sealed?.[start + at] ?? {};
        const places = keys.map(
          (key) => `$${values.push(key in closed ? closed[key] : stored(meta, key, row[key as keyof T]))}`,
        );
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
    const keys = Object.keys(patch);
    const closed = (await this.sealedOf(meta, keys, [{ ...patch, id }]))?.[0] ?? {};
    const values: Parameter[] = [id, expectedVersion];
    const sets = keys.map(
      (key) =>
        `${quoted(meta, key)} = $${values.push(key in closed ? closed[key] : stored(meta, key, patch[key as keyof T]))}`,
    );
    if (meta.findColumnWithPropertyName('updatedAt') && !('updatedAt' in patch)) sets.push(`updated_at = now()`);
    const changed = await this.execute(
      `update ${meta.tablePath} set ${[...sets, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      values,
    );
    if (changed === 0) throw await this.stale(meta, id, keys);
  }

  /**
   * Values of sealed columns for a hand-written statement, by column; of the actor's organisation unless told otherwise.
   * `insert` and `update` do it by themselves.
   */
  seal(
    table: string,
    rows: readonly (Omit<RowToSeal, 'organisation'> & { readonly organisation?: string | undefined })[],
  ): Promise<Record<string, string | null>[]> {
    const actors = currentContext().actor?.organisationId ?? '';
    return this.sealer.seal(
      table,
      rows.map((row) => ({ ...row, organisation: row.organisation ?? actors })),
    );
  }

  /** The sealed ones among these properties, by property, row by row; undefined where the table has none of them. */
  private async sealedOf(
    meta: EntityMetadata,
    keys: readonly string[],
    rows: readonly object[],
  ): Promise<Record<string, string | null>[] | undefined> {
    const sealing = sealedTable(meta.tableName);
    const closing = sealing ? keys.filter((key) => columnOf(meta, key) in sealing.columns) : [];
    if (!sealing || closing.length === 0) return undefined;
    const toSeal: Parameters<Tx['seal']>[1][number][] = [];
    for (const row of rows as readonly Record<string, unknown>[]) {
      const id = String(row['id']);
      const subject = await this.subjectOf(meta, sealing, row);
      const organisation = typeof row['organisationId'] === 'string' ? row['organisationId'] : undefined;
      const values = Object.fromEntries(closing.map((key) => [columnOf(meta, key), row[key]]));
      // No such row: the update finds that out by itself.
      if (subject) toSeal.push({ id, subject, organisation, values });
    }
    const sealed = await this.seal(meta.tableName, toSeal);
    return sealed.map((row) => Object.fromEntries(closing.map((key) => [key, row[columnOf(meta, key)] ?? null])));
  }

  private async subjectOf(
    meta: EntityMetadata,
    sealing: SealedTable,
    row: Readonly<Record<string, unknown>>,
  ): Promise<string | undefined> {
    const property = meta.findColumnWithDatabaseName(sealing.subject)?.propertyName ?? 'id';
    const known = row[property];
    if (typeof known === 'string') return known;
    const [found] = await this.ask<{ subject: string }>(
      `select ${sealing.subject} as subject from ${meta.tablePath} where id = $1`,
      [row['id']],
    );
    return found?.subject;
  }

  private async stale(meta: EntityMetadata, id: string, fields: string[]): Promise<StaleWriteError> {
    // A list as JSON, as an input has it; Postgres' own {a,b} would come back as one entry.
    const sealing = sealedTable(meta.tableName);
    const columns = fields.map((field) => {
      const column = columnOf(meta, field);
      if (sealing && column in sealing.columns)
        return `homeward.at('${meta.tableName}.${column}', id, ${quoted(meta, field)}) as "${field}"`;
      const isList = meta.findColumnWithPropertyName(field)?.isArray;
      return `${isList ? `to_json(${quoted(meta, field)})` : quoted(meta, field)}::text as "${field}"`;
    });
    const row = await this.first<Record<string, unknown>>(
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
      fields: fields.map((field) => ({ field, theirs: shown(row?.[field]) })),
    });
  }

  /** A read of personal data, an export or a refusal, in the effect's transaction: no audit, no answer. */
  async note(kind: AuditKind, subject: string, about: Told = {}): Promise<void> {
    this.readings.noted(kind, subject);
    await this.record(kind, subject, about);
  }

  /** Of these tables nothing that was opened until now is in the answer: nobody asked for the words. */
  withholds(...tables: readonly string[]): void {
    this.readings.withheld(tables);
  }

  /** At the end, with the entry of each table that was opened. */
  async tellReadings(which: 'what no service told' | 'everything'): Promise<void> {
    for (const { table, about } of this.readings.of(which)) await this.record('read', table, about);
  }

  private async record(kind: AuditKind, subject: string, about: Told): Promise<void> {
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

function columnOf(meta: EntityMetadata, property: string): string {
  const column = meta.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${meta.name} has no column for ${property}.`);
  return column.databaseName;
}

const quoted = (meta: EntityMetadata, property: string): string => `"${columnOf(meta, property)}"`;

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** pg would write a JavaScript array as a Postgres array, which a jsonb column does not take. */
function stored(meta: EntityMetadata, property: string, value: unknown): Parameter {
  const column = meta.findColumnWithPropertyName(property);
  return column?.type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : (value ?? null);
}
