import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cubeOfCounts, DEFAULT_K, estimates, restoredCube, seededRandomness, TOTAL } from '@homeward/disclosure';
import { QUALITY_EPSILON, YEARLY_RHO } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { axes, chosen, codeBook, type MenuDimension } from './code-book.js';
import { answerOf } from './cube.service.js';
import { protectTable, type Tally } from './protect.js';
import { qualityAxes } from './quality.js';

interface Table {
  readonly cells: { readonly key: string[]; readonly estimate: number; readonly lo: number; readonly hi: number }[];
}
interface Quality {
  readonly people: { readonly estimate: number; readonly lo: number; readonly hi: number };
  readonly unknown: { readonly group: string; readonly share: number; readonly lo: number; readonly hi: number }[];
}

const span = { from: '2024-01-01', to: '2024-03-31', corrects: false, fines: true };
const book = codeBook(span);
const REPEATS = 1_000;
const QUESTIONS = 10_000;
/** So often one document may ask for the same field. */
const AT_ONCE = 5;

describe('asking again', () => {
  let api: ApiUnderTest;
  let snapshot: string;
  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    await world.sql(
      `with people as (
         select gen_random_uuid() as id, n, case when n % 4 = 0 then 'FEMALE' else 'MALE' end as sex from generate_series(1, 900) n), persons as (
         insert into homeward.persons (id, organisation_id, name, sex, nationalities, registered_by) select id, $1, '', sex, '{}', $2 from people)
       insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, sex, nationality, opened_at)
       select gen_random_uuid(), $1, $3, 'R-' || n, id, $2, sex, (array['CN','CN','CN','VN','VN','ID'])[1 + n % 6], '2024-01-05'::date + (n % 80) from people`,
      [world.here, world.users.supervisor.id, world.teamOne],
    );
    snapshot = await seal('2024-01-01', '2024-03-31');
  });
  afterAll(() => api.stop());

  const auditor = () => api.world.users.auditor;
  const seal = async (periodFrom: string, periodTo: string): Promise<string> =>
    (
      await api.act<{ id: string }>(
        auditor(),
        'sealSnapshot',
        'SealSnapshotInput',
        { periodFrom, periodTo },
        `... on Snapshot { id }`,
      )
    ).id;
  const qualityOf = async (id: string): Promise<Quality | null> =>
    (
      await api.ask<{ snapshotQuality: Quality | null }>(
        auditor(),
        `query($id: UUID!) { snapshotQuality(snapshotId: $id) { people { estimate lo hi } unknown { group share lo hi } } }`,
        { id },
      )
    ).data?.snapshotQuality ?? null;
  const spending = (): Promise<object[]> =>
    api.world.sql(
      `select act, rho from statistics.ledger where organisation_id = $1 union all select kind, rho from statistics.cubes where organisation_id = $1 order by 1, 2`,
      [api.world.here],
    );
  const tally: Tally = (columns) =>
    api.asApp(auditor(), `select codes, people from statistics.tally($1, $2)`, [snapshot, columns]);
  const dimensionsOf = (names: readonly string[]): readonly MenuDimension[] => {
    const picked = chosen(names, book);
    if (typeof picked === 'string') throw new Error(picked);
    return picked;
  };

  it('how much is not known is there as soon as a period is sealed, and paid from the year', async () => {
    const quality = await qualityOf(snapshot);
    expect(quality?.unknown.map(({ group }) => group).sort()).toEqual(
      qualityAxes(span)
        .map(({ group }) => group)
        .sort(),
    );
    const share = (group: string): number => quality?.unknown.find((one) => one.group === group)?.share ?? -1;
    // Nobody has a place or an age here, everybody a sex.
    expect([share('place') > 0.9, share('age') > 0.9, share('sex') < 0.1]).toEqual([true, true, true]);
    expect(Math.abs((quality?.people.estimate ?? 0) - 900)).toBeLessThan(60);
    expect(await qualityOf(snapshot)).toEqual(quality);
    const [paid] = await api.world.sql<{ epsilon: number; rho: number; told: number }>(
      `select c.epsilon, c.rho, l.rho as told from statistics.cubes c join statistics.ledger l on l.snapshot_id = c.snapshot_id and l.act = 'QUALITY_MADE' where c.snapshot_id = $1`,
      [snapshot],
    );
    expect(paid).toEqual({ epsilon: QUALITY_EPSILON, rho: paid?.told, told: paid?.told });
    expect(paid?.rho).toBeCloseTo(0.01422, 4);
  });

  it('counts with noise: 1,000 repeats and 10,000 questions of the menu get identical cells and take nothing from the year', async () => {
    const made = await api.act<{ __typename: string }>(
      auditor(),
      'makeCube',
      'MakeCubeInput',
      { snapshotId: snapshot, epsilon: 4, length: 1 },
      `... on Snapshot { id }`,
    );
    expect(made.__typename).toBe('Snapshot');
    const before = await spending();
    const asked = async (questions: readonly (readonly string[])[]): Promise<string[]> => {
      const fields = questions.map(
        (_, i) => `q${i}: cubeTable(snapshotId: $id, dimensions: $d${i}) { cells { key estimate lo hi } }`,
      );
      const { data, errors } = await api.ask(
        auditor(),
        `query($id: UUID!, ${questions.map((_, i) => `$d${i}: [ShortText!]!`).join(', ')}) { ${fields.join(' ')} }`,
        { id: snapshot, ...Object.fromEntries(questions.map((names, i) => [`d${i}`, names])) },
      );
      expect(errors).toBeUndefined();
      const tables = data as Readonly<Record<string, Table>> | undefined;
      return questions.map((_, i) => JSON.stringify(tables?.[`q${i}`]?.cells));
    };
    // One question, a thousand times over the wire, a few at once.
    const repeats: string[] = [];
    const once = Array.from({ length: AT_ONCE }, () => ['nationality']);
    while (repeats.length < REPEATS)
      repeats.push(...(await Promise.all(Array.from({ length: 8 }, () => asked(once)))).flat());
    expect(new Set(repeats).size).toBe(1);

    // Everything the menu has, over the wire once; then ten thousand questions of what is stored.
    const menu = book.map(({ name }) => [name]);
    expect(menu.length).toBeGreaterThan(17);
    const wire = new Map<string, string>();
    for (let from = 0; from < menu.length; from += AT_ONCE) {
      const some = menu.slice(from, from + AT_ONCE);
      (await asked(some)).forEach((cells, i) => wire.set((some[i] ?? []).join(), cells));
    }
    expect(wire.get('nationality')).toBe(repeats[0]);
    const [stored] = await api.world.sql<{ content: unknown }>(
      `select content from statistics.cubes where snapshot_id = $1 and kind = 'COUNTS'`,
      [snapshot],
    );
    const cube = restoredCube(stored?.content);
    let other = 0;
    for (let n = 0; n < QUESTIONS; n++) {
      const names = menu[n % menu.length] ?? [];
      if (JSON.stringify(answerOf(cube, book, names)?.cells) !== wire.get(names.join())) other += 1;
    }
    expect(other).toBe(0);
    expect(await spending()).toEqual(before);
  }, 60_000);

  it('noise that is drawn anew for each question is averaged away (control), what is stored is not', async () => {
    const truth = await tally(['sex']);
    const men = truth.find(({ codes }) => codes[0] === 'MALE')?.people ?? 0;
    const sexes = axes(span).find(({ group }) => group === 'sex')?.codes ?? [];
    const counts = sexes.map((code) => truth.find(({ codes }) => codes[0] === code)?.people ?? 0);
    const random = seededRandomness('anew');
    const anew = Array.from({ length: REPEATS }, () => {
      const one = cubeOfCounts([{ name: 'sex', values: sexes }], () => counts, {
        epsilon: QUALITY_EPSILON,
        delta: 1e-6,
        length: 1,
        random,
      });
      return estimates(one, ['sex']).find(({ key }) => key[0] === 'MALE')?.estimate ?? 0;
    });
    expect(new Set(anew).size).toBeGreaterThan(10);
    expect(Math.abs(anew.reduce((sum, n) => sum + n, 0) / REPEATS - men)).toBeLessThan(1);
  });

  it('an exact table is answered from what left: 1,000 repeats look at nobody, and counted anew it is the same', async () => {
    const picked = dimensionsOf(['nationality']);
    const names = picked.map(({ name }) => name);
    const first = await protectTable(tally, picked, { book, earlier: [] });
    const released = { number: 1, dimensions: names, k: DEFAULT_K, ...first };
    const nobody: Tally = () => Promise.reject(new Error('somebody was counted'));
    for (let n = 0; n < REPEATS; n++)
      expect((await protectTable(nobody, picked, { book, earlier: [released] })).cells).toEqual(first.cells);
    expect((await protectTable(tally, picked, { book, earlier: [] })).cells).toEqual(first.cells);
    expect(first.cells.filter(({ count }) => count === null).length).toBeGreaterThan(3);
    // Control: where chance chose each time what else is hidden, answers laid together would show all of it, and small ones follow by subtracting.
    const random = seededRandomness('which');
    const open = first.cells.filter(({ key, status }) => status !== 'primary' && !key.includes(TOTAL));
    const seen = new Set<string>();
    for (let n = 0; n < REPEATS; n++) for (const { key } of open) if (random.word() % 2 === 0) seen.add(key.join());
    const truth = await tally(['nationality']);
    const known = truth.filter(({ codes }) => seen.has(codes.join())).reduce((sum, { people }) => sum + people, 0);
    expect(first.cells.find(({ key }) => key.includes(TOTAL))?.count).toBe(known);
    // As it is, one of those stays hidden always.
    expect(open.some(({ count }) => count === null)).toBe(true);
  });

  it('a period of before fines were counted offers none, and what was drawn of it is still read', async () => {
    const { sql, here } = api.world;
    const old = uuid();
    await sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-03-31', $3)`,
      [old, here, auditor().id],
    );
    const attributes = axes({ from: '2015-01-01', to: '2015-03-31' });
    expect(attributes.map(({ group }) => group)).toHaveLength(13);
    expect(axes(span).map(({ group }) => group)).toHaveLength(15);
    await sql(
      `insert into statistics.snapshot_rows (snapshot_id, organisation_id, period, sex, age_band, nationality, country, province, recruitment, fraud, control, exit_mode, identification, stage, stay_band, home_band)
       select $1, $2, '2015-02', 'MALE', '21-23', 'ID', 'KH', 'Kandal', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_OUT', 'NOT_SCREENED', 'NOT_STARTED', 'UNKNOWN', 'NOT_HOME' from generate_series(1, 60)`,
      [old, here],
    );
    // While others are sealed, which takes of the same year and tells the same ledger.
    const [made, ...sealed] = await Promise.all([
      api.act<{ __typename: string }>(
        auditor(),
        'makeCube',
        'MakeCubeInput',
        { snapshotId: old, epsilon: 1, length: 1 },
        `... on Snapshot { id }`,
      ),
      ...[2010, 2011, 2012].map((year) => seal(`${year}-01-01`, `${year}-03-31`)),
    ]);
    expect(made.__typename).toBe('Snapshot');
    expect(sealed.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    const { data } = await api.ask<{
      sex: Table | null;
      fine: Table | null;
      snapshots: { id: string; dimensions: { name: string }[] }[];
    }>(
      auditor(),
      `query($id: UUID!) { sex: cubeTable(snapshotId: $id, dimensions: ["sex"]) { cells { key } } fine: cubeTable(snapshotId: $id, dimensions: ["fine"]) { cells { key } }
         snapshots { id dimensions { name } } }`,
      { id: old },
    );
    expect(data?.sex?.cells.length).toBeGreaterThan(3);
    expect(data?.fine).toBeNull();
    const offers = (id: string): boolean =>
      data?.snapshots.find((one) => one.id === id)?.dimensions.some(({ name }) => name === 'fine') ?? false;
    expect([offers(old), offers(snapshot)]).toEqual([false, true]);
    // Nothing was drawn when it was sealed: the counts tell how much is not known.
    expect((await qualityOf(old))?.unknown.map(({ group }) => group)).toContain('place');
  });

  it('a year that is spent still seals, and tells what is not known when counts are made', async () => {
    const { sql, here } = api.world;
    const [taken] = await sql<{ rho: number }>(
      `select sum(rho) as rho from statistics.cubes where organisation_id = $1`,
      [here],
    );
    const rest = uuid();
    await sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2016-01-01', '2016-03-31', $3)`,
      [rest, here, auditor().id],
    );
    await api.asApp(
      auditor(),
      `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by) values ($1, $2, $3, 1, 0.000001, $4, 1, '{}', $5)`,
      [uuid(), here, rest, YEARLY_RHO - Number(taken?.rho) - 0.01, auditor().id],
    );
    const sealed = await seal('2024-04-01', '2024-06-30');
    expect(sealed).toMatch(/^[0-9a-f-]{36}$/);
    expect(await qualityOf(sealed)).toBeNull();
    expect(await sql(`select 1 from statistics.cubes where snapshot_id = $1`, [sealed])).toEqual([]);
  });
});
