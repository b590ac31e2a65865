import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, ...lines: string[]): string => {
  writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  return join(folder, name);
};

async function command(...args: string[]): Promise<{ code: number; out: string[]; told: string }> {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(
    args,
    async (text) => void out.push(...text.trim().split('\n')),
    (text) => told.push(text),
  );
  return { code, out, told: told.join('') };
}

describe('npm run disclosure', () => {
  const cells = file(
    'cells.csv',
    'age;geo;freq',
    'young;Spain;5',
    'young;Iceland;1',
    'old;Spain;6',
    'old;Iceland;4',
    'old;Portugal;3',
  );
  const geo = file('geo.csv', 'child,parent', 'Spain,EU', 'Portugal,EU', 'Iceland,nonEU');
  const table = ['--dims', 'age,geo', '--count', 'freq', '--hierarchy', `geo=${geo}`];

  it('suppress, then attack what it gave', async () => {
    const suppressed = await command('suppress', ...table, '--k', '3', '--zeros', 'show', cells);
    expect(suppressed).toMatchObject({ code: 0, told: '' });
    expect(suppressed.out[0]).toBe('age,geo,freq,status');
    expect(suppressed.out).toContain('young,Iceland,,primary');
    expect(suppressed.out).toContain('Total,EU,14,shown');
    expect(suppressed.out).toHaveLength(1 + 3 * 6);
    const attacked = await command('attack', ...table, file('published.csv', ...suppressed.out));
    expect(attacked.out[0]).toBe('age,geo,lo,hi,lo_if_positive,hi_if_positive');
    expect(attacked.out.some((line) => line.startsWith('young,Iceland,'))).toBe(true);
    for (const line of attacked.out.slice(1)) {
      const [, , lo, hi, one, other] = line.split(',');
      expect(Number(hi)).toBeGreaterThan(Number(lo));
      expect(Number(one)).toBeGreaterThanOrEqual(Math.max(1, Number(lo)));
      expect(Number(other)).toBeLessThanOrEqual(Number(hi));
    }
  });

  it('takes what statistics packages write: quotes, a byte order mark, semicolons, Khmer, 3.0, 1e+02, NA, other columns', async () => {
    const odd = file('odd.csv', '\uFEFF"a, b";note;n', '"x;1";;3.0', '"y ""2""";q;1e+02', 'ខ្មែរ;q;1');
    const { out } = await command('suppress', '--k', '4', odd, '--dims="a, b"', '--count=n');
    expect(out).toEqual(['"a, b",n,status', 'Total,104,shown', 'x;1,,primary', '"y ""2""",100,shown', 'ខ្មែរ,,primary']);
    const gaps = file('gaps.csv', 'a,n', 'Total,NA', 'x,60', 'y,70', 'z,80', 'w,90');
    // A total is as bounded as its parts, however far it lies above what is shown.
    expect((await command('attack', '--dims', 'a', '--count', 'n', gaps)).out[1]).toBe('Total,300,300,300,300');
  });

  it('does what the handbook shows', async () => {
    const handbook = readFileSync(resolve('docs/disclosure.md'), 'utf8');
    const block = (name: string): string[] => {
      const [, text = ''] = new RegExp(`\`${name}\`:\n\n\`\`\`csv\n([^\`]*)\`\`\``).exec(handbook) ?? [];
      return text.trim().split('\n');
    };
    const options = [
      '--dims',
      'age,geo',
      '--count',
      'freq',
      '--hierarchy',
      `geo=${file('g.csv', ...block('geo.csv'))}`,
    ];
    const suppressed = await command('suppress', ...options, '--k', '3', file('inner.csv', ...block('inner.csv')));
    expect(suppressed.out).toEqual(block('table.csv'));
    const attacked = await command('attack', ...options, file('table.csv', ...suppressed.out));
    expect(attacked.out).toEqual(block('intervals.csv'));
  });

  it('reaches any width that was asked for', async () => {
    const alone = file('alone.csv', 'a,n', 'x,1');
    const { code, out } = await command('suppress', '--dims', 'a', '--count', 'n', '--k', '3', '--width', '500', alone);
    expect({ code, out }).toEqual({ code: 0, out: ['a,n,status', 'Total,,primary', 'x,,primary'] });
  });

  it.each([
    [['suppress', '--dims', 'age,freq', '--count', 'freq', '--k', '3', cells], /--count freq: is a column of --dims/],
    [['suppress', ...table, '--k', '3', file('nothing.csv')], /nothing.csv: is empty/],
    [['suppress', ...table, '--k', '3', '--minutes', '0', cells], /--minutes: a number from 0.01/],
    [['synthesise', cells], /there is no column selection; there are age, geo, freq/],
    [['synthesise', file('half-cube.csv', 'selection,count', 'a,3')], /half-cube.csv: a: attribute:value/],
    [['suppress', ...table, '--k', '1', cells], /--k: a whole number from 2/],
    [
      ['suppress', '--dims', 'age,place', '--count', 'freq', '--k', '3', cells],
      /no column place; there are age, geo, freq/,
    ],
    [
      ['suppress', ...table, '--k', '3', file('margin.csv', 'age,geo,freq', 'young,EU,4', 'young,Iceland,3')],
      /geo EU is a margin/,
    ],
    [
      ['suppress', ...table, '--k', '3', file('half.csv', 'age,geo,freq', 'young,Spain,2.5')],
      /line 2: freq is no whole number/,
    ],
    [['suppress', ...table, '--k', '3', file('twice.csv', 'age,geo,freq', 'young,Spain,2', 'young,Spain,2')], /twice/],
    [['suppress', ...table, '--zeros', 'hide', '--k', '3', cells], /--zeros: one of show, protect/],
    [['suppress', ...table, '--k', '3', join(folder, 'nowhere.csv')], /cannot be read/],
    [
      ['attack', ...table, file('wrong.csv', 'age,geo,freq', 'Total,Total,9', 'young,Total,9', 'old,Total,9')],
      /contradict/,
    ],
    [['risk', '--quasi', 'age', '--fraction', '2', cells], /--fraction: a number from/],
    [['cube', '--length', '9', cells], /--length: a whole number from 1 to 3/],
    [['anonymise', '--quasi', 'age', '--k', '2', '--l', '2', cells], /need --sensitive/],
    [['anonymise', '--quasi', 'age', '--k', '2', '--suppression', '4', cells], /from 0 to 1; 4 % is 0.04/],
    [['anonymise', '--quasi', 'age', '--k', '2', '--bad', cells], /--bad/],
    [['risk', '--quasi', 'a', file('ragged.csv', 'a,b', 'x,y', 'x')], /ragged.csv: Invalid Record Length/],
    [['risk', '--quasi', 'a', file('empty.csv', 'a,b')], /there are no rows/],
    [['risk', '--quasi', 'c', file('short.csv', 'a,b', 'x,y')], /no column c; there are a, b/],
    [['disclose'], /npm run -s disclosure/],
  ])('%j is refused, nothing is written', async (args, words) => {
    const { code, out, told } = await command(...args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(told).toMatch(words);
  });

  it('writes nothing when a table is too large to be audited', async () => {
    const large = file('large.csv', 'a,b,n', ...Array.from({ length: 80 }, (_, i) => `a${i},b${i},9`));
    const { code, out, told } = await command('suppress', '--dims', 'a,b', '--count', 'n', '--k', '3', large);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(told).toMatch(/6400 inner cells; at most 6000.*Nothing was written/);
  });

  it('anonymise and risk', async () => {
    const rows = file('rows.csv', 'age,place,ill', '20,A,no', '30,A,yes', '40,B,no', '50,B,yes');
    file('rows_hierarchy_age.csv', '20,20-39,*', '30,20-39,*', '40,40-59,*', '50,40-59,*');
    const anonymised = await command(
      'anonymise',
      '--quasi',
      'age,place',
      '--hierarchies',
      folder,
      '--k',
      '2',
      '--suppression',
      '0.04',
      '--sensitive',
      'ill',
      '--l',
      '2',
      '--out',
      join(folder, 'out.csv'),
      rows,
    );
    expect(JSON.parse(anonymised.out.join('\n'))).toMatchObject({
      node: [1, 0],
      suppressed: 0,
      classes: 2,
      averageRisk: 0.5,
      highestRisk: 0.5,
      uniques: 0,
    });
    const least = ['--sensitive', 'ill', '--least', '2', '--out', join(folder, 'told.csv'), rows];
    const some = await command('anonymise', '--quasi', 'place', '--k', '2', ...least);
    // One of each answer to a place: none is told.
    expect(JSON.parse(some.out.join('\n'))).toMatchObject({ node: [0], suppressed: 0, untold: 4, fewest: 2 });
    expect(readFileSync(join(folder, 'told.csv'), 'utf8').split('\n')[1]).toBe('A,*');
    const risk = await command('risk', '--quasi', 'age,place', rows);
    expect(JSON.parse(risk.out.join('\n'))).toMatchObject({ classes: 4, uniques: 4, highestRisk: 1 });
    expect(
      JSON.parse((await command('risk', '--quasi', 'age,place', join(folder, 'out.csv'))).out.join('\n')),
    ).toMatchObject({ classes: 2 });
  });

  it('cube and synthesise, with a warning where the rows say what can be', async () => {
    const rows = file('many.csv', 'a,b', ...Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 'x,y' : 'z,')));
    const cube = await command(
      'cube',
      '--epsilon',
      '50',
      '--delta',
      '0.001',
      '--length',
      '2',
      '--seed-for-tests',
      '1',
      rows,
    );
    expect(cube.out[0]).toBe('selection,count');
    expect(cube.out.slice(1).map((line) => line.split(',')[0])).toEqual(['a:x', 'a:z', 'b:y', 'a:x;b:y', 'a:z;b:y']);
    const drawn = async (seed: string) => (await command('cube', '--seed-for-tests', seed, rows)).out;
    expect(await drawn('7')).toEqual(await drawn('7'));
    expect(await drawn('7')).not.toEqual(await drawn('8'));
    expect(cube.told).toMatch(/Values are taken from the rows/);
    expect(cube.told).toMatch(/Never publish this/);
    const values = file('values.csv', 'a,x', 'a,z', 'a,w', 'b,y', 'b,');
    const named = await command('cube', '--values', values, '--seed-for-tests', '1', rows);
    expect(named.told).not.toMatch(/Values are taken/);
    expect(named.out.some((line) => line.startsWith('a:w,'))).toBe(true);
    const made = await command('synthesise', '--rows', '50', file('cube.csv', ...cube.out));
    expect(made.out).toHaveLength(51);
    expect(made.out[0]).toBe('a,b');
    expect(made.out.filter((line) => line === 'x,y').length).toBeGreaterThan(15);
    const odd = file('odd-values.csv', 'when,who', ...Array.from({ length: 90 }, () => '"8:30, late","a ""b"":"'));
    const times = await command('cube', '--seed-for-tests', '1', odd);
    expect(times.out.at(-1)).toMatch(/^"when:8:30, late;who:a ""b"":",/);
    const again = await command('synthesise', '--rows', '1', file('odd-cube.csv', ...times.out));
    expect(again.out).toEqual(['when,who', '"8:30, late","a ""b"":"']);
    const apart = await command('cube', '--seed-for-tests', '1', file('apart.csv', 'a', '"x;y"', '"x;y"'));
    expect(apart).toMatchObject({ code: 2, out: [] });
    expect(apart.told).toMatch(/apart.csv: column a: names must not hold : or ; and values no ;/);
  });
});
