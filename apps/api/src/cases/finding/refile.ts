import { BlindIndex } from '@homeward/domain/matching';
import pg from 'pg';
import type { KeyProvider } from '../../platform/crypto/key-provider.js';
import { Keyring } from '../../platform/crypto/keyring.js';
import { RowSealer } from '../../platform/crypto/row-sealer.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Marked, marksOf } from '../people-around/marks.js';
import { distinct } from '../person/person-facts.js';
import { blindMarks, blindOf, documentMarks, literal, requesterMarks } from './filing.js';

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly romanised: string;
  readonly aliases: readonly string[];
  readonly birth: string | null;
  readonly birthEstimated: boolean;
  readonly documentNumber: string;
  readonly phone: string;
}

interface Numbered {
  readonly id: string;
  readonly organisation: string;
  readonly number: string;
}
type Around = Marked & { readonly id: string; readonly organisation: string };

const NIL = '00000000-0000-0000-0000-000000000000';
const tables = ['persons', 'people_around', 'roster_entries', 'identity_documents', 'pleas', 'person_index'].map(
  (name) => `homeward.${name}`,
);

/** Whether anybody was ever entered; asked of the size of the table, since the owner is shown no row of it. */
export async function holdsPeople(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-refile' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ size: string | null }>(
      `select pg_relation_size(to_regclass('homeward.persons')) as size`,
    );
    return Number(rows[0]?.size ?? 0) > 0;
  } finally {
    await client.end();
  }
}

/**
 * Files whoever stands in no index: people of before it was there. As the owner, past the policies and the triggers that tell
 * of changes, in one transaction: nobody changed anything, and the same words are found as before.
 *
 * @param secrets asked for only where somebody is to be filed
 * @returns how many rows were filed
 */
export async function refile(
  ownerUrl: string,
  secrets: () => { readonly keys: KeyProvider; readonly indexKey: Buffer },
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-refile' });
  client.on('error', () => undefined);
  await client.connect();
  const ask = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(text, [...values])).rows;
  try {
    await client.query('begin');
    for (const table of tables)
      await client.query(`alter table ${table} no force row level security; alter table ${table} disable trigger user`);
    let filed = 0;
    if ((await ask(`${unfiled} limit 1`, [])).length > 0) {
      const { keys, indexKey } = secrets();
      const index = new BlindIndex(indexKey);
      const sealer = new RowSealer(new Keyring(keys), ask);
      filed += await eachBatch<Row>(ask, sealer, persons, async (rows) => {
        const blind = rows.map((row) => blindOf(index, row.organisation, findable(row)));
        await ask(
          `insert into homeward.person_index (person_id, organisation_id, tokens, marks)
           select id, organisation, tokens::smallint[], marks::text[] from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) n (id, organisation, tokens, marks)`,
          [
            rows.map(({ id }) => id),
            rows.map(({ organisation }) => organisation),
            blind.map(({ tokens }) => literal(tokens)),
            blind.map(({ marks }) => literal(marks)),
          ],
        );
      });
      filed += await eachBatch<Row>(ask, sealer, roster, (rows) =>
        write(
          ask,
          'roster_entries',
          rows.map((row) => ({ id: row.id, ...blindOf(index, row.organisation, findable(row)) })),
        ),
      );
      filed += await eachBatch<Around>(ask, sealer, around, (rows) =>
        write(
          ask,
          'people_around',
          rows.map((row) => ({
            id: row.id,
            tokens: blindOf(index, row.organisation, named([row.name, ...row.aliases])).tokens,
            marks: blindMarks(index, row.organisation, marksOf(row)).map((mark) => `"${mark}"`),
          })),
        ),
      );
      filed += await eachBatch<Numbered>(ask, sealer, papers, (rows) =>
        mark(ask, 'identity_documents', rows, ({ organisation, number }) => documentMarks(index, organisation, number)),
      );
      filed += await eachBatch<Numbered>(ask, sealer, requesters, (rows) =>
        mark(ask, 'pleas', rows, ({ organisation, number }) => requesterMarks(index, organisation, number)),
      );
    }
    for (const table of tables)
      await client.query(`alter table ${table} enable trigger user; alter table ${table} force row level security`);
    await client.query('commit');
    return filed;
  } finally {
    await client.end();
  }
}

const noIndex = `not exists (select 1 from homeward.person_index i where i.person_id = p.id)`;
const persons = `select p.id, p.organisation_id as organisation, ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as romanised,
  ${at('persons.aliases', 'p')} as aliases, ${at('persons.birth', 'p')} as birth, ${at('persons.birth_estimated', 'p')} as "birthEstimated",
  ${at('persons.document_number', 'p')} as "documentNumber", ${at('persons.phone', 'p')} as phone
  from homeward.persons p where p.id > $1 and p.name <> '' and ${noIndex} order by p.id limit ${BATCH}`;
const roster = `select e.id, e.organisation_id as organisation, ${at('roster_entries.name', 'e')} as name, ${at('roster_entries.romanised_name', 'e')} as romanised,
  '[]'::json as aliases, ${at('roster_entries.birth', 'e')} as birth, ${at('roster_entries.birth_estimated', 'e')} as "birthEstimated",
  ${at('roster_entries.document_number', 'e')} as "documentNumber", ${at('roster_entries.phone', 'e')} as phone
  from homeward.roster_entries e where e.id > $1 and e.name <> '' and e.tokens = '{}' order by e.id limit ${BATCH}`;
const around = `select p.id, p.organisation_id as organisation, p.kind, p.party, ${at('people_around.name', 'p')} as name, ${at('people_around.aliases', 'p')} as aliases,
  ${at('people_around.phones', 'p')} as phones, ${at('people_around.wallets', 'p')} as wallets
  from homeward.people_around p where p.id > $1 and p.name <> '' and p.tokens = '{}' order by p.id limit ${BATCH}`;
const unmarked = `d.number <> '' and d.marks = '{}' and d.removed_at is null`;
const papers = `select d.id, d.organisation_id as organisation, ${at('identity_documents.number', 'd')} as number
  from homeward.identity_documents d where d.id > $1 and ${unmarked} order by d.id limit ${BATCH}`;
const unasked = `k.requester_contact <> '' and k.marks = '{}'`;
const requesters = `select k.id, k.organisation_id as organisation, ${at('pleas.requester_contact', 'k')} as number
  from homeward.pleas k where k.id > $1 and ${unasked} order by k.id limit ${BATCH}`;
const unfiled = `select 1 where exists (select 1 from homeward.persons p where p.name <> '' and ${noIndex})
  or exists (select 1 from homeward.roster_entries e where e.name <> '' and e.tokens = '{}')
  or exists (select 1 from homeward.people_around p where p.name <> '' and p.tokens = '{}')
  or exists (select 1 from homeward.identity_documents d where ${unmarked})
  or exists (select 1 from homeward.pleas k where ${unasked})`;

const findable = (row: Row): Parameters<typeof blindOf>[2] => ({
  ...row,
  names: distinct([row.name, row.romanised, ...row.aliases]),
});
const named = (names: readonly string[]): Parameters<typeof blindOf>[2] => ({
  names,
  birth: null,
  birthEstimated: false,
  documentNumber: '',
  phone: '',
});

type Ask = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;

async function eachBatch<R extends { readonly id: string }>(
  ask: Ask,
  sealer: RowSealer,
  statement: string,
  file: (rows: readonly R[]) => Promise<unknown>,
): Promise<number> {
  let filed = 0;
  for (let last = NIL; ;) {
    const rows = await ask<R>(statement, [last]);
    if (rows.length === 0) return filed;
    await sealer.open(rows);
    await file(rows);
    filed += rows.length;
    last = rows[rows.length - 1]?.id ?? NIL;
  }
}

const write = (
  ask: Ask,
  table: 'roster_entries' | 'people_around',
  rows: readonly { readonly id: string; readonly tokens: readonly number[]; readonly marks: readonly string[] }[],
): Promise<object[]> =>
  ask(
    `update homeward.${table} t set tokens = n.tokens::smallint[], marks = n.marks::text[]
     from unnest($1::uuid[], $2::text[], $3::text[]) n (id, tokens, marks) where t.id = n.id`,
    [rows.map(({ id }) => id), rows.map(({ tokens }) => literal(tokens)), rows.map(({ marks }) => literal(marks))],
  );

const mark = (
  ask: Ask,
  table: 'identity_documents' | 'pleas',
  rows: readonly Numbered[],
  marksOfRow: (row: Numbered) => readonly string[],
): Promise<object[]> =>
  ask(
    `update homeward.${table} t set marks = n.marks::text[] from unnest($1::uuid[], $2::text[]) n (id, marks) where t.id = n.id`,
    [rows.map(({ id }) => id), rows.map((row) => literal(marksOfRow(row)))],
  );
