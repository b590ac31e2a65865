import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { nameKey } from '@homeward/domain/matching';
import { holds, type Permission, sealedTables } from '@homeward/policy';
import { seen, size, type TestUser } from '@homeward/testing';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import pg from 'pg';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { type Random, randomOf } from './random.js';
import { roomSamples } from './room-samples.js';
import type { Sample } from './samples.js';

/**
 * Names, phones and sentences that stand nowhere else are entered through every mutation of the API. All of one kind share a
 * part that was made for this run: a place that holds that part, in any of the ways in which a text can be written down,
 * holds something that was to be sealed.
 */
class Canaries {
  readonly khmer: string;
  readonly latin: string;
  readonly phone: string;
  readonly made: string[] = [];

  constructor(random: Random) {
    const some = (letters: string, many: number): string =>
      Array.from({ length: many }, () => letters.charAt(random.below(letters.length))).join('');
    this.khmer = some('កខគឃចជញដតថធនបផពភមរលវសហ', 9);
    const sounds = Array.from({ length: 5 }, () => some('bdfgkmnprstvz', 1) + some('aeiou', 1)).join('');
    this.latin = `Q${sounds}`;
    this.phone = `+85512${some('0123456789', 4)}`;
  }

  next(kind: 'name' | 'phone' | 'text'): string {
    const n = this.made.length;
    const own = String.fromCharCode(97 + (n % 26)) + String.fromCharCode(97 + (Math.floor(n / 26) % 26));
    const one =
      kind === 'phone'
        ? `${this.phone}${String(n % 100).padStart(2, '0')}`
        : kind === 'name'
          ? n % 2
            ? `${this.latin}${own} Sok`
            : `${this.khmer}${'កខគឃចជញដតថ'.charAt(n % 10)} ច័ន្ទ`
          : `${this.latin}${own} said to ${this.khmer} that ${this.phone} is right.`;
    this.made.push(one);
    return one;
  }

  /** Every way in which one of the shared parts may lie about. */
  needles(): Buffer[] {
    const parts = new Set(
      [this.khmer, this.latin, this.phone, this.phone.slice(1)].flatMap((part) => [
        part,
        part.toLowerCase(),
        part.toUpperCase(),
        nameKey(part),
      ]),
    );
    return [...parts].filter((part) => part.length >= 6).flatMap(written);
  }
}

function written(part: string): Buffer[] {
  const utf8 = Buffer.from(part);
  const utf16 = Buffer.from(part, 'utf16le');
  // In base64 a text looks otherwise depending on where in a group of three it begins; the ends are cut off.
  const inBase64 = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    const inner = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + utf8.length) * 8) / 6));
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const escaped = JSON.stringify(part)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    ...[...new Set(inBase64)].map((text) => Buffer.from(text)),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(part)),
  ].filter(({ length }, at, all) => length >= 6 && all.findIndex((other) => other.equals(all[at] as Buffer)) === at);
}

/** What these write about staff, machines, places, missions and rules is not sealed (dictionary/in-the-clear.ts says why). */
const OPEN =
  /Compound|Operator|Team$|User$|Factors|Password|Sessions|Organisation$|Mission$|Coverage|FineRule|Movement|Passenger|Release|Snapshot|ApiToken|releaseTable|assessOverstay/;
/** The same, field by field, and texts that are codes. */
const OPEN_FIELDS = /^(caseReference|visaKind|resource|question|section|kind|seat|tags)$/;

/** Columns of codes, days and flags, and of what an answer was before: no text of ours goes in there. */
const CODES =
  /^(persons\.(gender|birth|birth_estimated|document_country)|stays\.(from_date|to_date|came_by|left_by|price_minor|price_currency)|people_around\.(relation|roles)|roster_entries\.(birth|birth_estimated|doubts)|interviews\.(language|setting|consent)|interview_amendments\.(question|was)|totp_factors\.secret)$/;

describe('what was sealed', () => {
  const { random, seed } = randomOf();
  const canaries = new Canaries(random);
  const logged: Buffer[] = [];
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-canaries-'));
  const began = Date.now();
  const was = process.env['TMPDIR'];
  let api: ApiUnderTest;
  let db: pg.Client;
  let needles: Buffer[];
  beforeAll(async () => {
    process.env['TMPDIR'] = temp;
    api = await startApi({
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
    process.env['TMPDIR'] = was;
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
  async function serverFiles(): Promise<{ files: number; bytes: number; wal: number; found: string[] }> {
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
  ): { files: number; bytes: number; wal: number; found: string[] } {
    const result = { files: 0, bytes: 0, wal: 0, found: [] as string[] };
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      try {
        const stat = fs.statSync(file);
        if (!stat.isFile() || stat.mtimeMs < began - 1000 || !wanted(file)) continue;
        const bytes = fs.readFileSync(file);
        result.files += 1;
        result.bytes += bytes.length;
        if (file.includes('/pg_wal/')) result.wal += 1;
        if (holdsOne(bytes)) result.found.push(file.slice(folder.length + 1));
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
    expect(logged.length).toBeGreaterThan(50);
    expect(empty).toEqual([]);

    // Control: the same in a column that is not sealed, in a log line and in a temporary file, is found in each of them.
    await db.query('create table homeward.unsealed (name text)');
    await db.query('insert into homeward.unsealed select unnest($1::text[])', [entered]);
    fs.writeFileSync(path.join(temp, 'unsealed'), Buffer.from(canaries.next('name')).toString('base64'));
    logged.push(Buffer.from(canaries.next('phone')));
    const [inTables, inServer, inFiles, inLog] = [
      await dump(),
      await serverFiles(),
      search(temp, () => true),
      logged.filter(holdsOne),
    ];
    expect(inTables.found).toEqual(['homeward.unsealed.name']);
    expect(inServer.found.some((file) => file.includes('/base/'))).toBe(true);
    expect(inServer.found.some((file) => file.includes('/pg_wal/'))).toBe(true);
    expect(inFiles.found).toEqual(['unsealed']);
    expect(inLog).toHaveLength(1);
    seen({
      bar: 'canaries in dump, WAL, logs, files, temp',
      figure: `0 of ${entered.length} found in ${tables.tables} columns, ${server.files} files of the server (${server.wal} of the WAL, ${Math.round(server.bytes / 2 ** 20)} MB), ${logged.length - 1} log lines, ${files.files} other files; ${columns.filter((one) => !CODES.test(one)).length} sealed columns reached`,
      control: `in an unsealed column: found in the table, ${inServer.found.length} files of data and WAL; in a log line and a temporary file: found`,
    });
  }, 900_000);
});

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));

/** Every text of every mutation's input, over all samples, until there are enough. @returns what the API took */
async function enterEverywhere(api: ApiUnderTest, canaries: Canaries, enough: number): Promise<string[]> {
  const permission = new Map(operations().map((o) => [o.name, o]));
  const mutations = (await roomSamples()).flatMap((sample) => {
    const operation = permission.get(sample.operation);
    const role = (['supervisor', ...roles] as const).find(
      (r) => operation?.permission && holds([r], operation.permission as Permission),
    );
    return operation?.kind === 'mutation' && role && !OPEN.test(sample.operation) ? [{ sample, role }] : [];
  });
  const taken: string[] = [];
  for (let round = 0; round < 5 && (round === 0 || taken.length < enough); round++)
    for (const { sample, role } of mutations) taken.push(...(await enter(api, canaries, sample, role)));
  await enterFiles(api, canaries, taken);
  return taken;
}

/** With all texts that the input may have, or else with those that the sample has. */
async function enter(api: ApiUnderTest, canaries: Canaries, sample: Sample, role: Role): Promise<string[]> {
  const type = schema
    .getMutationType()
    ?.getFields()
    [sample.operation]?.args.find(({ name }) => name === 'input')?.type;
  if (!type) return [];
  for (const wide of [true, false]) {
    const target = await api.world.addCase();
    const valid = (await sample.variables({ world: api.world, actor: api.world.users[role], target })) as {
      input: Record<string, unknown>;
    };
    const from = canaries.made.length;
    const input = {
      ...(withCanaries(type, valid.input, canaries, wide, '') as object),
      ...told[sample.operation]?.(canaries, valid.input),
    };
    const answer = await api.ask(api.world.users[role], sample.document, {
      input: { ...input, operationId: uuid() },
    });
    const made = canaries.made.slice(from);
    const root = Object.values<unknown>(answer.data ?? {})[0] as { __typename?: string } | null | undefined;
    if (root && !/^(InvalidInput|Refused|StaleWrite)$/.test(root.__typename ?? '') && made.length > 0) return made;
  }
  return [];
}

function withCanaries(
  type: GraphQLInputType,
  value: unknown,
  canaries: Canaries,
  wide: boolean,
  field: string,
): unknown {
  if (isNonNullType(type)) return withCanaries(type.ofType, value, canaries, wide, field);
  if (isListType(type)) {
    const item = type.ofType;
    if (Array.isArray(value)) return value.map((one) => withCanaries(item, one, canaries, wide, field));
    return wide && isText(item) && !OPEN_FIELDS.test(field) && value === undefined
      ? [canaries.next(kindOf(field))]
      : value;
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Record<string, unknown>;
    const filled = Object.values(type.getFields()).map(
      ({ name, type: of }) => [name, withCanaries(of, given[name], canaries, wide, name)] as const,
    );
    return Object.fromEntries(filled.filter(([, one]) => one !== undefined));
  }
  if (getNamedType(type).name === 'Json') return inJson(value, canaries);
  if (!isText(type) || OPEN_FIELDS.test(field) || !(wide || typeof value === 'string')) return value;
  return canaries.next(kindOf(field));
}

const given = (value: unknown): object => ({ state: 'GIVEN', value });
/** Inputs that are JSON: their texts are not told by the schema. */
const told: Readonly<Record<string, (canaries: Canaries, valid: Readonly<Record<string, unknown>>) => object>> = {
  planOperation: () => ({ place: 'Harbour road' }),
  changeOperation: () => ({ place: 'Harbour road' }),
  saveView: (c) => ({ query: { sort: 'DUE', filter: { text: c.next('name') } } }),
  amendInterview: (c) => ({ question: 'dailyLife', becomes: given(c.next('text')) }),
  saveInterviewDraft: (c) => ({
    answers: {
      workBefore: given(c.next('text')),
      safeContact: given(c.next('phone')),
      medicine: given(c.next('text')),
      interpreter: given(c.next('name')),
      place: given(c.next('text')),
      stays: given([{ compoundId: null, place: c.next('text'), from: '2024', note: c.next('name') }]),
    },
  }),
};

/** What comes as a file: a list of people, a photo with its name and what it shows. */
async function enterFiles(api: ApiUnderTest, canaries: Canaries, taken: string[]): Promise<void> {
  const { world } = api;
  const { caseworker, supervisor } = world.users;
  const send = async (
    user: TestUser,
    where: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ): Promise<void> => {
    const answer = await fetch(`${api.url}/files/${where}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-act-id': uuid(),
        cookie: `homeward=${user.token}`,
        ...headers,
      },
      body: new Blob([new Uint8Array(body)]),
    });
    if (answer.status !== 200) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
  };
  const operation = await api.act<{ id: string }>(
    supervisor,
    'planOperation',
    'PlanOperationInput',
    { kind: 'RAID', plannedOn: '2027-01-05', compoundId: world.compound },
    '... on Operation { id }',
  );
  const people = Array.from({ length: 10 }, () => [canaries.next('name'), 'M', canaries.next('phone')]);
  const called = canaries.next('name');
  const list = [['Name', 'Sex', 'Phone'], ...people].map((row) => row.join(',')).join('\n');
  await send(
    supervisor,
    `rosters/${operation.id}`,
    { 'x-file-name': encodeURIComponent(`${called}.csv`) },
    Buffer.from(list),
  );
  const target = await world.addCase();
  const about = { kind: 'PERSON_PHOTO', caption: canaries.next('text'), fileName: `${canaries.next('name')}.png` };
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
    .png()
    .toBuffer();
  await send(caseworker, `cases/${target.id}`, { 'x-file-about': encodeURIComponent(JSON.stringify(about)) }, photo);
  taken.push(...people.flatMap(([name = '', , phone = '']) => [name, phone]), called, about.caption, about.fileName);
}

/** Free texts of an interview's answers: those that stand as `value`, and what is said in their own words. */
function inJson(value: unknown, canaries: Canaries): unknown {
  if (Array.isArray(value)) return value.map((one) => inJson(one, canaries));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && /\s|[a-z]{4}/.test(one) ? canaries.next('text') : inJson(one, canaries),
    ]),
  );
}

const isText = (type: GraphQLInputType): boolean => /^(ShortText|LongText)$/.test(getNamedType(type).name);
const kindOf = (field: string): 'name' | 'phone' | 'text' =>
  /phone|contact$|^value$|wallet/i.test(field) ? 'phone' : /name|alias|whose/i.test(field) ? 'name' : 'text';
