import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestUser } from '@homeward/testing';
import pg from 'pg';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { randomOf } from './random.js';

/** A sealed value where it is stored, and how the API shows it. */
interface Cell {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly caseId: string;
  readonly user: TestUser;
  readonly plain: string;
}

/** What the API is asked for, and where the value stands in its answer. */
const documents: Readonly<Record<string, string>> = {
  persons: `query($id: UUID!) { case(id: $id) { id person { name } } }`,
  notes: `query($id: UUID!) { timeline(caseId: $id, first: 100) { nodes { note { text } } } }`,
  pleas: `query($id: UUID!) { pleas(caseId: $id) { requesterName requesterContact message } }`,
  person_contacts: `query($id: UUID!) { contacts(caseId: $id) { value whose codeWord } }`,
};

/**
 * Whoever owns the database writes into sealed columns what they like: the checks of the column are taken off. What does
 * not stand where, and as, the API wrote it, is refused, and nothing of another place is shown.
 */
describe('sealed values that somebody tampered with', () => {
  let api: ApiUnderTest;
  let owner: pg.Client;
  let cells: Cell[];
  const { random, seed } = randomOf();
  beforeAll(async () => {
    api = await startApi();
    owner = new pg.Client({ connectionString: api.database.superuserUrl });
    await owner.connect();
    const here = await casesOf(api.world.users.caseworker, api.world.teamOne, 4);
    const there = await casesOf(api.world.strangers.caseworker, api.world.teamThere, 2);
    cells = [...here, ...there];
    await owner.query(`
      do $$ declare n text; begin
        for n in select conname from pg_constraint where contypid = 'homeward.sealed'::regtype loop
          execute format('alter domain homeward.sealed drop constraint %I', n);
        end loop;
      end $$`);
  });
  afterAll(async () => {
    await owner.end();
    await api.stop();
  });

  async function casesOf(user: TestUser, teamId: string, many: number): Promise<Cell[]> {
    const made: Cell[] = [];
    for (let n = 0; n < many; n++) {
      const told = {
        requesterName: `ម្តាយ ${n}`,
        requesterContact: `+8551234560${n}`,
        message: `Our son ${n} cannot leave.`,
      };
      const plea = {
        ...told,
        channel: 'WHATSAPP',
        requesterKind: 'PARENT',
        danger: 'HIGH',
        person: { name: `ច័ន្ទ ${n} ${user.role}`, sex: 'MALE', birth: '2003', nationalities: ['KH'] },
        teamId,
      };
      const { caseId } = await api.act<{ caseId: string }>(
        user,
        'registerPlea',
        'RegisterPleaInput',
        plea,
        '... on RegisteredPlea { caseId }',
      );
      for (const text of ['one note', 'ចំណាំ ពីរ'])
        await api.act(
          user,
          'addNote',
          'AddNoteInput',
          { caseId, kind: 'CALL', fieldClass: 'internal', text: `${text} ${n}` },
          '... on Note { id }',
        );
      const contact = {
        channel: 'PHONE',
        value: `+8559912345${n}`,
        whose: `A sister ${n}`,
        codeWord: `mango ${n}`,
        safe: true,
      };
      await api.act(user, 'recordContact', 'RecordContactInput', { caseId, ...contact }, '... on Contact { id }');
      for (const [table, columns] of Object.entries({
        persons: ['name'],
        notes: ['text'],
        pleas: ['requester_name', 'requester_contact', 'message'],
        person_contacts: ['value', 'whose', 'code_word'],
      }))
        for (const column of columns) {
          const on = table === 'persons' ? `id = (select person_id from homeward.cases where id = $1)` : 'case_id = $1';
          const rows = await api.world.sql<{ id: string; plain: string }>(
            `select id, homeward.at('${table}.${column}', id, ${column}) as plain from homeward.${table} where ${on}`,
            [caseId],
          );
          made.push(...rows.map(({ id, plain }) => ({ table, column, row: id, caseId, user, plain })));
        }
    }
    return made;
  }

  const stored = async ({ table, column, row }: Cell): Promise<string> =>
    (await owner.query<{ v: string }>(`select ${column}::text as v from homeward.${table} where id = $1`, [row]))
      .rows[0]?.v ?? '';
  const put = ({ table, column, row }: Cell, value: string): Promise<unknown> =>
    owner.query(`update homeward.${table} set ${column} = $2 where id = $1`, [row, value]);
  const ask = async (cell: Cell): Promise<{ text: string; refused: boolean }> => {
    const answer = await api.ask(cell.user, documents[cell.table] ?? '', { id: cell.caseId });
    const code = answer.errors?.[0]?.extensions.code;
    // No data beside the error, and nothing of what was stored in it.
    const refused = code === 'INTERNAL' && Object.values<unknown>(answer.data ?? {}).every((part) => part === null);
    return { text: JSON.stringify(answer), refused };
  };

  /** Puts something else there, asks the API, and puts back what was there. @returns whether it was refused */
  async function attack(cell: Cell, forged: string, hidden: readonly string[]): Promise<boolean> {
    const whole = await stored(cell);
    await put(cell, forged);
    const { text, refused } = await ask(cell);
    await put(cell, whole);
    return refused && !hidden.some((plain) => text.includes(plain));
  }

  it('are refused, each of them: bits turned, cut off, moved, in the clear', async () => {
    const faults: string[] = [];
    const counted: Record<string, number> = {};
    const count = (kind: string, cell: Cell, refused: boolean): void => {
      counted[kind] = (counted[kind] ?? 0) + 1;
      if (!refused) faults.push(`${kind}: ${cell.table}.${cell.column}, seed ${seed}`);
    };
    const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;

    for (let n = 0; n < size(120, 700); n++) {
      const cell = pick(cells);
      const whole = await stored(cell);
      const at = random.below(whole.length);
      const turned = String.fromCharCode(whole.charCodeAt(at) ^ (1 << random.below(7)));
      // PostgreSQL itself stores no U+0000.
      if (turned === '\u0000') continue;
      count('bit', cell, await attack(cell, whole.slice(0, at) + turned + whole.slice(at + 1), [cell.plain]));
    }
    for (let n = 0; n < size(20, 100); n++) {
      const cell = pick(cells);
      const whole = await stored(cell);
      const cut = pick([
        whole.slice(0, 1 + random.below(whole.length - 1)),
        `${whole}A`,
        `${whole}@`,
        'in the clear',
        '\u0001s1.',
      ]);
      count('cut off, or in the clear', cell, await attack(cell, cut, [cell.plain]));
    }
    const kinds: Readonly<Record<string, (a: Cell, b: Cell) => boolean>> = {
      row: (a, b) => a.table === b.table && a.column === b.column && a.caseId === b.caseId && a.row !== b.row,
      column: (a, b) => a.row === b.row && a.column !== b.column,
      table: (a, b) => a.table !== b.table && a.caseId === b.caseId,
      subject: (a, b) => a.caseId !== b.caseId && a.user === b.user,
      organisation: (a, b) => a.user.organisationId !== b.user.organisationId,
    };
    for (const [kind, fits] of Object.entries(kinds)) {
      const pairs = cells.flatMap((a) => cells.filter((b) => fits(a, b)).map((b) => [a, b] as const));
      expect(pairs.length).toBeGreaterThan(3);
      for (let n = 0; n < size(12, 50); n++) {
        const [a, b] = pick(pairs);
        const [mine, theirs] = [await stored(a), await stored(b)];
        await put(b, mine);
        count(`${kind} swapped`, a, await attack(a, theirs, [b.plain]));
        await put(b, theirs);
      }
    }
    expect(faults).toEqual([]);

    // The twin that was not touched opens, at the end as at the beginning.
    for (const cell of cells) expect((await ask(cell)).text).toContain(JSON.stringify(cell.plain).slice(1, -1));
    const total = Object.values(counted).reduce((sum, one) => sum + one);
    seen({
      bar: 'flipped bits and swapped rows in ciphertext',
      figure: `${total} of ${total} refused (${Object.entries(counted)
        .map(([kind, n]) => `${n} ${kind}`)
        .join(', ')})`,
      control: `without the place in the additional data: ${swapsAccepted(100)} of 100 swaps opened`,
    });
  }, 900_000);

  it('are not told from the present one when an older value of the same cell is put back (known)', async () => {
    const { caseworker } = api.world.users;
    const cell = cells.find(({ table, user }) => table === 'persons' && user === caseworker);
    if (!cell) throw new Error('no person');
    const older = await stored(cell);
    await put(cell, (await api.world.seal('persons', cell.row, cell.row, { name: 'ឈ្មោះ ថ្មី' }))['name'] ?? '');
    expect((await ask(cell)).text).toContain('ឈ្មោះ ថ្មី');
    await put(cell, older);
    expect((await ask(cell)).text).toContain(cell.plain);
  });
});

/** The same cipher and key without the place: what was moved opens, and the check above would find it. */
function swapsAccepted(many: number): number {
  const key = randomBytes(32);
  const seal = (text: string): Buffer => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  };
  const open = (bytes: Buffer): string => {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
  };
  const rows = Array.from({ length: many }, (_, n) => seal(`row ${n}`));
  return rows.filter((_, n) => open(rows[(n + 1) % many] ?? Buffer.alloc(0)) === `row ${(n + 1) % many}`).length;
}
