import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealedTables } from '@homeward/policy';
import { seen, size } from '@homeward/testing';
import pg from 'pg';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { Canaries } from './canaries.js';
import { enterEverywhere } from './canary-entries.js';
import { fail } from './canary-faults.js';
import { randomOf } from './random.js';

/** Columns of codes, days, flags and lines drawn, of what an answer was before, of a template, and of what a letter or an approval repeats from elsewhere: no text of ours goes in there. */
const CODES =
  /^(persons\.(gender|birth|birth_estimated|document_country)|stays\.(from_date|to_date|came_by|left_by|price_minor|price_currency)|people_around\.(relation|roles)|roster_entries\.(birth|birth_estimated|doubts)|interviews\.(language|setting|consent)|interview_amendments\.(question|was)|totp_factors\.secret|companions\.birth|custody_changes\.reason_before|travel_needs\.(services|language|health)|handovers\.strokes|letters\.subject|letter_cases\.said|need_orders\.service|risk_assessments\.approved_plan)$/;

describe('what was sealed', () => {
  const { random, seed } = randomOf();
  const canaries = new Canaries(random);
  const logged: Buffer[] = [];
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-canaries-'));
  const began = Date.now();
  let api: ApiUnderTest;
  let db: pg.Client;
  let needles: Buffer[];
  beforeAll(async () => {
    api = await startApi({
      folder: temp,
      logLevel: 'debug',
      log: { write: (line: string) => void logged.push(Buffer.from(line)) },
    });
    db = new pg.Client({ connectionString: api.database.superuserUrl });
    await db.connect();
    needles = canaries.needles();
  });
  afterAll(async () => {
    await db.end();
    await api.stop();
    fs.rmSync(temp, { recursive: true, force: true });
  });

  const holdsOne = (bytes: Buffer): boolean => needles.some((needle) => bytes.includes(needle));

  /** @returns "schema.table.column" of those that hold one */
  async function dump(): Promise<{ tables: number; found: string[] }> {
    const { rows } = await db.query<{ name: string; column: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, format('%I', a.attname) as column
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name, column } of rows) {
      const { rows: lines } = await db.query<{ line: string | null }>(`select ${column}::text as line from ${name}`);
      if (holdsOne(Buffer.from(lines.map(({ line }) => line).join('\n')))) found.push(`${name}.${column}`);
    }
    return { tables: rows.length, found };
  }

  /** Every file of the server that was written since we began, of other databases left out. */
  async function serverFiles(): Promise<{
    files: number;
    bytes: number;
    wal: number;
    read: string[];
    found: string[];
  }> {
    await db.query('checkpoint');
    const { rows } = await db.query<{ folder: string; oid: string }>(
      `select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`,
    );
    const [{ folder, oid } = { folder: '', oid: '' }] = rows;
    return search(path.dirname(folder), (file) => !/\/base\/\d+\//.test(file) || file.includes(`/base/${oid}/`));
  }

  function search(
    folder: string,
    wanted: (file: string) => boolean,
  ): { files: number; bytes: number; wal: number; read: string[]; found: string[] } {
    const result = { files: 0, bytes: 0, wal: 0, read: [] as string[], found: [] as string[] };
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      try {
        const stat = fs.statSync(file);
        if (!stat.isFile() || stat.mtimeMs < began - 1000 || !wanted(file)) continue;
        const bytes = fs.readFileSync(file);
        result.files += 1;
        result.read.push(name);
        result.bytes += bytes.length;
        if (file.includes('/pg_wal/')) result.wal += 1;
        if (holdsOne(bytes)) result.found.push(name);
      } catch (error) {
        // Gone since it was listed.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
    return result;
  }

  it('stands nowhere in the clear: not in a dump, a data file, the write-ahead log, the log, a file', async () => {
    const entered = await enterEverywhere(api, canaries, size(60, 200));
    expect(entered.length).toBeGreaterThanOrEqual(size(60, 200));
    const { unexpected, sent } = await fail(api, canaries);
    expect(unexpected).toEqual([]);
    // Nobody looks where nothing is: files of each kind lie there, and PostgreSQL wrote of the row that it refused.
    const lying = filesBelow(api.files);
    expect(lying).toBeGreaterThanOrEqual(10);
    // They did arrive: each sealed column that takes a text holds one, and the API gives it back.
    const columns = Object.entries(sealedTables).flatMap(([table, { columns: all }]) =>
      Object.keys(all).map((column) => `${table}.${column}`),
    );
    const empty: string[] = [];
    for (const place of columns.filter((one) => !CODES.test(one))) {
      const [table = '', column = ''] = place.split('.');
      const rows = await api.world.sql<{ v: unknown }>(
        `select homeward.at('${place}', id, ${column}) as v from homeward.${table} where ${column} is not null`,
      );
      if (!rows.some(({ v }) => holdsOne(Buffer.from(JSON.stringify(v))))) empty.push(place);
    }
    process.stdout.write(`canaries: ${entered.length} entered, seed ${seed}; in no row: ${empty.join(', ')}\n`);

    const [tables, server, files, log] = [
      await dump(),
      await serverFiles(),
      search(temp, () => true),
      logged.filter(holdsOne),
    ];
    expect({ tables: tables.found, server: server.found, files: files.found, log: log.map(String) }).toEqual({
      tables: [],
      server: [],
      files: [],
      log: [],
    });
    expect(server.wal).toBeGreaterThan(0);
    expect(files.files).toBeGreaterThan(lying);
    expect(server.read).toContain('postgres.log');
    expect(logged.length).toBeGreaterThan(50);
    expect(logged.some((line) => line.includes('request failed'))).toBe(true);
    expect(empty).toEqual([]);

    // Control: the same in a column that is not sealed, in a log line and in a temporary file, is found in each of them.
    await db.query('create table homeward.unsealed (name text)');
    await db.query('insert into homeward.unsealed select unnest($1::text[])', [entered]);
    await db.query(`do $$ begin raise warning '${canaries.next('phone')}'; end $$`);
    fs.writeFileSync(path.join(temp, 'unsealed'), Buffer.from(canaries.next('name')).toString('base64'));
    logged.push(Buffer.from(canaries.next('phone')));
    const [inTables, inServer, inFiles, inLog] = [
      await dump(),
      await serverFiles(),
      search(temp, () => true),
      logged.filter(holdsOne),
    ];
    expect(inTables.found).toEqual(['homeward.unsealed.name']);
    for (const place of [/\bbase\//, /\bpg_wal\//, /^postgres\.log$/])
      expect(inServer.found.filter((file) => place.test(file))).not.toEqual([]);
    expect(inFiles.found).toEqual(['unsealed']);
    expect(inLog).toHaveLength(1);
    seen({
      bar: 'canaries in dump, WAL, logs, files, temp',
      figure: `0 of ${entered.length} entered and ${sent.length} sent in vain or looked for found in ${tables.tables} columns, ${server.files} files of the server (${server.wal} of the WAL, ${Math.round(server.bytes / 2 ** 20)} MB), the log of PostgreSQL, ${logged.length - 1} log lines, ${files.files} other files (${lying} of attachments of each kind); ${columns.filter((one) => !CODES.test(one)).length} sealed columns reached`,
      control: `in an unsealed column: found in the table, ${inServer.found.length} files of data, WAL and the log of PostgreSQL; in a log line and a temporary file: found`,
    });
  }, 900_000);
});

const filesBelow = (folder: string): number =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
