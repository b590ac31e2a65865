import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attack, type PublishedTable } from '@homeward/disclosure';
import type { TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { recipientFor } from './test-recipients.js';
import { bornIn } from './test-births.js';
import { chosen, codeBook, impossible, type MenuDimension } from './code-book.js';
import { protectTable, type Released, type Tally } from './protect.js';
import type { StoredCell } from './statistics.entities.js';

const RELEASE = `... on Release { id number version against cells { key count } dimensions { name categories } }`;
interface Release {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly against: number[];
  readonly dimensions: { readonly name: string; readonly categories: string[] }[];
  readonly cells: { readonly key: string[]; readonly count: number | null }[];
}

const span = { from: '2025-01-01', to: '2025-06-30', fines: true };
const book = codeBook(span);
const dimensionsOf = (names: readonly string[]): readonly MenuDimension[] => {
  const picked = chosen(names, book);
  if (typeof picked === 'string') throw new Error(picked);
  return picked;
};

/** Tables that subtract from each other: two levels of one thing, a thing crossed with two others, the same again. */
const chain = [
  ['quarter', 'sex'],
  ['month', 'sex'],
  ['majority', 'sex'],
  ['ageBand', 'sex'],
  ['exitMode', 'sex'],
  ['homeBand', 'sex'],
  ['exitMode', 'homeBand'],
  ['fine'],
  ['fineAmount'],
  ['sex'],
  ['region'],
  ['nationality'],
  ['region', 'sex'],
];
/** Pairs with more combinations than this are left out: the attack on them takes minutes. */
const MOST = 700;

describe('somebody who has every release', () => {
  let api: ApiUnderTest;
  let auditor: TestUser;
  const snapshots: Record<'whole' | 'later', string> = { whole: '', later: '' };

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    auditor = world.users.auditor;
    // Drawn from digests: the same people in every run, and many of them in small cells.
    const draw = (what: string, of: number): string =>
      `(('x' || substr(md5(n || '${what}'), 1, 6))::bit(24)::int % ${of})`;
    await world.sql(
      `with people as (
         select n, gen_random_uuid() as person, ${draw('sex', 100)} as s, ${draw('age', 100)} as a, ${draw('day', 362)} as d, ${draw('exit', 100)} as e, ${draw('home', 100)} as h
         from generate_series(1, 700) n), persons as (
         insert into homeward.persons (id, organisation_id, name, sex, nationalities, registered_by)
         select person, $1, '', case when s < 30 then 'FEMALE' when s < 97 then 'MALE' when s < 98 then 'OTHER' else 'UNKNOWN' end, '{}', $2 from people)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at, exit_mode, out_on, home_on, repatriation_stage, compound_id)
       select gen_random_uuid(), $1, $3, 'S-' || n, person, $2, case when s < 30 then 'FEMALE' when s < 97 then 'MALE' when s < 98 then 'OTHER' else 'UNKNOWN' end,
         (array['CN','VN','ID','ET','UZ','BR','SG','TW','KE','JP'])[1 + (a * a / 1000)], '2025-01-01T12:00:00+07'::timestamptz + make_interval(days => d),
         case when e < 40 then 'POLICE_RAID' when e < 55 then 'SELF_ESCAPE' when e < 58 then 'RANSOM_PAID' end, case when e < 58 then '2025-08-01'::date end,
         case when e < 58 and h < 60 then '2025-08-01'::date + h end, case when e < 58 and h < 60 then 'HANDED_OVER' when e < 58 then 'MISSION' else 'NOT_STARTED' end, $4
       from people`,
      [world.here, world.users.supervisor.id, world.teamOne, world.compound],
    );
    const ages = await world.sql<{ n: number; a: number }>(
      `select n, ${draw('age', 100)} as a from generate_series(1, 700) n`,
    );
    const years = new Map(
      ages.map(({ n, a }) => [n, a < 2 ? 2017 : a < 9 ? 2010 : a < 40 ? 2005 : a < 60 ? 2002 : a < 95 ? 1998 : 1970]),
    );
    await bornIn(world, (n) => years.get(n) ?? 1998);
    await world.sql(
      `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until, settled_on, settlement, amount_minor, currency)
       select gen_random_uuid(), $1, c.id, 'KH', '2025-01-01', case when s > 0 then '2025-08-01'::date end, (array['PAID', 'PART_WAIVED', 'WAIVED', 'NO_FINE'])[s],
         (array[142000, 60000, 240000, 0])[s], 'USD' from (select id, (length(md5(reference)) + substr(reference, 3)::int * substr(reference, 3)::int) % 17 % 7 as s from homeward.cases) c where s < 5`,
      [world.here],
    );
    // Books that are not well kept: at home and never out, a Cambodian province abroad.
    await world.sql(
      `update homeward.cases set home_on = '2025-08-03', repatriation_stage = 'MISSION' where exit_mode is null and reference like 'S-_1'`,
    );
    await world.sql(
      `with abroad as (insert into homeward.compounds (id, organisation_id, name, country, province) values (gen_random_uuid(), $1, 'Abroad', 'MM', 'Kandal') returning id)
       update homeward.cases set compound_id = (select id from abroad) where reference like 'S-_2'`,
      [world.here],
    );
    snapshots.whole = await seal(span.from, span.to);
    snapshots.later = await seal('2025-07-01', '2025-12-31');
  });
  afterAll(() => api.stop());

  async function seal(periodFrom: string, periodTo: string): Promise<string> {
    const done = await api.act<{ __typename: string; id: string }>(
      auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom, periodTo },
      `... on Snapshot { id }`,
    );
    expect(done.__typename).toBe('Snapshot');
    return done.id;
  }

  async function approvalOf(releaseId: string): Promise<string> {
    const [asked] = await api.world.sql<{ id: string }>(`select id from homeward.approvals where subject_id = $1`, [
      releaseId,
    ]);
    return asked?.id ?? '';
  }

  const release = async (dimensions: string[], snapshotId = snapshots.whole): Promise<Release> =>
    api.act<Release>(
      auditor,
      'releaseTable',
      'ReleaseTableInput',
      {
        snapshotId,
        dimensions,
        purpose: 'Annual report',
        recipientId: await recipientFor(api.world, api.world.here, 'Ministry', 'MINISTRY'),
      },
      RELEASE,
    );

  const published = (of: MenuDimension[] | readonly MenuDimension[], cells: Release['cells']): PublishedTable => ({
    dimensions: of,
    cells,
    zeros: 'protect',
    k: 11,
  });
  /** What really is in the snapshot, as the service reads it. */
  const tally: Tally = async (columns) => {
    const { sql } = api.world;
    await sql('begin');
    try {
      await sql(`select set_config('app.organisation_id', $1, true), set_config('app.roles', 'auditor', true)`, [
        api.world.here,
      ]);
      return await sql(`select codes, people from statistics.tally($1, $2)`, [snapshots.whole, columns]);
    } finally {
      await sql('rollback');
    }
  };

  const combinations = (dimensions: readonly MenuDimension[]): number =>
    [...new Set(dimensions.map(({ group }) => group))].reduce(
      (product, group) => product * book.filter((d) => d.group === group).reduce((n, d) => n + d.categories.length, 1),
      1,
    );

  /** The least width that is left of a small cell that is hidden, with any other table at hand. */
  async function narrowest(tables: readonly { names: readonly string[]; cells: Release['cells'] }[]): Promise<number> {
    let width = Infinity;
    let pairs = 0;
    for (const { names, cells } of tables) {
      const mine = dimensionsOf(names);
      const truth = new Map(
        (await protectTable(tally, mine, { book, earlier: [] })).cells.map((cell) => [cell.key.join(), cell.status]),
      );
      const only = cells.filter(({ key, count }) => count === null && truth.get(key.join()) === 'primary');
      for (const other of tables) {
        const theirs = dimensionsOf(other.names);
        if (other.names === names || combinations([...mine, ...theirs]) > MOST) continue;
        pairs += 1;
        const intervals = await attack(published(mine, cells), {
          earlier: [published(theirs, other.cells)],
          only: only.map(({ key }) => key),
          impossible,
        });
        width = Math.min(width, ...intervals.map(({ lo, hi }) => hi - lo));
      }
    }
    expect(pairs).toBeGreaterThan(40);
    return width;
  }

  it('finds no row in a combination that is called impossible, however the books are kept', async () => {
    const [wrong] = await api.world.sql<{ impossible: number; abroad: number }>(
      `select count(*) filter (where exit_mode = 'NOT_OUT' and (home_band <> 'NOT_HOME' or stage <> 'NOT_STARTED')
         or country <> 'KH' and province not in ('OTHER', 'UNKNOWN')
         or (fine in ('NOT_ASSESSED', 'OPEN_FINE')) <> (fine_amount = 'NONE_SETTLED') or (fine = 'NO_FINE') <> (fine_amount = '0'))::int as impossible,
         count(*) filter (where country = 'MM' and province = 'OTHER')::int as abroad from statistics.snapshot_rows`,
    );
    expect(wrong).toEqual({ impossible: 0, abroad: 9 });
  });

  it('finds no small number by subtracting, though each release was withdrawn before the next', async () => {
    const tables: { names: readonly string[]; cells: Release['cells'] }[] = [];
    for (const names of chain) {
      const done = await release(names);
      expect(done.__typename).toBe('Release');
      // All that left is in the check, also what was withdrawn.
      expect(done.against).toEqual(tables.map((_, i) => i + 1));
      tables.push({ names, cells: done.cells });
      await api.act(
        api.world.users.data_protection_officer,
        'decideApproval',
        'DecideApprovalInput',
        { approvalId: await approvalOf(done.id), expectedVersion: 1, approve: true },
        `... on Approval { decision }`,
      );
      const gone = await api.act<Release>(
        auditor,
        'withdrawRelease',
        'WithdrawReleaseInput',
        { releaseId: done.id, expectedVersion: done.version + 1, reason: 'Sent to the wrong office' },
        RELEASE,
      );
      expect(gone.__typename).toBe('Release');
    }
    const small = tables.flatMap(({ cells }) => cells.filter(({ count }) => count === null)).length;
    expect(small).toBeGreaterThan(50);
    expect(await narrowest(tables)).toBeGreaterThanOrEqual(10);
  }, 120_000);

  it('finds small numbers where the releases before are left out of the check (control)', async () => {
    const tables: { names: readonly string[]; cells: StoredCell[] }[] = [];
    for (const names of chain)
      tables.push({ names, cells: (await protectTable(tally, dimensionsOf(names), { book, earlier: [] })).cells });
    expect(await narrowest(tables.map(({ names, cells }) => ({ names, cells: told(cells) })))).toBeLessThan(10);
  }, 120_000);

  const told = (cells: readonly StoredCell[]): Release['cells'] =>
    cells.map(({ key, count }) => ({ key: [...key], count }));

  it('gains nothing from releases that are asked for at the same moment', async () => {
    const wanted = [
      ['sex', 'majority'],
      ['sex', 'ageBand'],
      ['month', 'majority'],
      ['quarter', 'majority'],
    ];
    const answers = await Promise.all(wanted.map((names) => release(names, snapshots.later)));
    const out = answers.flatMap((answer, i) =>
      answer.__typename === 'Release' ? [{ ...answer, names: wanted[i] }] : [],
    );
    expect(out.length).toBeGreaterThan(0);
    for (const answer of answers) if (answer.__typename !== 'Release') expect(answer.code).toBe('RELEASE_UNDER_WAY');
    // One after the other, each checked against those before it.
    const order = out.sort((a, b) => a.number - b.number);
    order.forEach((one, i) => {
      expect(one.against).toEqual(order.slice(0, i).map(({ number }) => number));
    });
  }, 60_000);

  it('gains nothing from a ledger that was tampered with: nothing leaves any more', async () => {
    const { sql } = api.world;
    const kept = await sql<{ id: string; cells: Released['cells'] }>(
      `select id, cells from statistics.releases where snapshot_id = $1 order by number limit 1`,
      [snapshots.later],
    );
    const [first] = kept;
    if (!first) throw new Error('no release');
    const tampered: StoredCell[][] = [
      first.cells.slice(1),
      first.cells.map((cell) => (cell.status === 'shown' ? { ...cell, count: (cell.count ?? 0) + 1 } : cell)),
      first.cells.map((cell) => (cell.status === 'shown' ? { ...cell, count: null } : cell)),
      first.cells.map((cell) => (cell.status === 'shown' ? { ...cell, status: 'secondary' as const } : cell)),
    ];
    for (const cells of tampered) {
      await sql(`update statistics.releases set cells = $2 where id = $1`, [first.id, JSON.stringify(cells)]);
      expect(await release(['control'], snapshots.later)).toMatchObject({
        __typename: 'Refused',
        code: 'TABLE_NOT_SAFE',
      });
    }
    await sql(`update statistics.releases set cells = $2 where id = $1`, [first.id, JSON.stringify(first.cells)]);
    expect(await release(['exitMode'], snapshots.later)).toMatchObject({ __typename: 'Release' });
  }, 60_000);
});

describe('the code book', () => {
  it('splits the codes of every thing the same way at each of its levels', () => {
    const axes = new Map<string, string>();
    for (const { group, level, categories } of book) {
      if (!level) continue;
      const codes = categories.flatMap((category) => level.parts[category] ?? []);
      expect(new Set(codes).size).toBe(codes.length);
      expect(axes.get(group) ?? codes.sort().join()).toBe(codes.sort().join());
      axes.set(group, codes.sort().join());
    }
    expect([...axes.keys()]).toEqual(['period', 'age', 'nationality', 'place']);
  });

  it('puts a stored code into the category in which its finest code lies', () => {
    const category = (name: string, code: string): string | undefined => book.find((d) => d.name === name)?.of(code);
    for (const [name, fine] of [
      ['majority', 'ageBand'],
      ['quarter', 'month'],
      ['region', 'nationality'],
    ] as const) {
      const [coarse, finer] = [book.find((d) => d.name === name), book.find((d) => d.name === fine)];
      for (const code of finer?.categories.filter((c) => c !== 'OTHER') ?? [])
        expect(coarse?.level?.parts[category(name, code) ?? '']).toContain(code);
    }
    expect([category('nationality', 'SG'), category('region', 'SG')]).toEqual(['OTHER', 'SOUTHEAST_ASIA']);
    expect([category('nationality', 'DE'), category('region', 'DE')]).toEqual(['OTHER', 'OTHER']);
  });

  it('has no category outside the period, and no level that is the total again', () => {
    const names = (from: string, to: string): string[] =>
      codeBook({ from, to }).flatMap(({ name, group, categories }) =>
        group === 'period' ? [`${name} ${categories.join(' ')}`] : [],
      );
    expect(names('2026-07-01', '2026-09-30')).toEqual(['month 2026-07 2026-08 2026-09']);
    expect(names('2025-10-01', '2026-03-31')).toEqual([
      'year 2025 2026',
      'quarter 2025-Q4 2026-Q1',
      'month 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03',
    ]);
  });
});
