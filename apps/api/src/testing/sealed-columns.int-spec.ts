import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealedTables } from '@homeward/policy';
import { type TestDatabase, testDatabase } from '@homeward/testing';
import pg from 'pg';
import { type Catalogue, readCatalogue } from '../dictionary/catalogue.js';
import { fieldClassOf } from '../dictionary/field-class.js';
import { inTheClear } from '../dictionary/in-the-clear.js';

/** Ids, instants, counts and flags of the row itself: what the database finds, orders and counts by. */
const OWN = /^(uuid|timestamp|date|integer|bigint|smallint|boolean|bytea)/;

describe('what is stored encrypted', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let catalogue: Catalogue;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    catalogue = await readCatalogue(client);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const nameOf = ({ table, name }: { table: string; name: string }): string =>
    `${table.replace('homeward.', '')}.${name}`;
  const listed = Object.entries(sealedTables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );

  it('is every column of libs/policy, and no other', () => {
    const sealed = catalogue.columns.filter(({ domain }) => domain === 'sealed').map(nameOf);
    expect(sealed.sort()).toEqual([...listed].sort());
    expect(sealed.length).toBeGreaterThan(60);
  });

  it('is under a subject whose column stands in the same row', () => {
    const known = new Set(catalogue.columns.map(nameOf));
    const missing = Object.entries(sealedTables).filter(
      ([table, { subject }]) => !known.has(`${table}.${subject}`) || !known.has(`${table}.id`),
    );
    expect(missing).toEqual([]);
  });

  it('is every text that somebody may write, or has a reason why it is not', () => {
    const texts = catalogue.columns.filter(
      ({ table, type, domain }) => table.startsWith('homeward.') && /^(text|jsonb)/.test(type) && domain === null,
    );
    expect(texts.map(nameOf).filter((name) => !inTheClear.has(name))).toEqual([]);
    // Nothing on the list that is sealed by now, or gone.
    const known = new Set(catalogue.columns.filter(({ domain }) => domain !== 'sealed').map(nameOf));
    expect([...inTheClear].filter((name) => !known.has(name))).toEqual([]);
  });

  it('is every column of a class above internal but ids, instants and codes', () => {
    const classed = catalogue.columns.filter((column) =>
      ['personal', 'sensitive', 'sealed'].includes(fieldClassOf(column, catalogue)),
    );
    const open = classed.filter(({ domain, type }) => domain !== 'sealed' && !OWN.test(type)).map(nameOf);
    expect(open.filter((name) => !inTheClear.has(name))).toEqual([]);
    expect(classed.filter(({ domain }) => domain === 'sealed').length).toBeGreaterThan(40);
  });

  it('takes no plain text, from nobody', async () => {
    const refused: string[] = [];
    for (const value of [
      'Sok Chan',
      '\u0001s1.',
      '\u0001s1.short',
      `x\u0001s1.${'A'.repeat(90)}`,
      `\u0001s1.${'A'.repeat(90)}\n`,
    ])
      await client.query(`select $1::homeward.sealed`, [value]).catch(() => refused.push(value));
    expect(refused).toHaveLength(5);
    await client.query(`select $1::homeward.sealed, ''::homeward.sealed`, [`\u0001s1.${'A'.repeat(90)}`]);
  });
});
