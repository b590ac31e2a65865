import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { anonymise, coarseRows, minimalNodes, type AnonymiseOptions } from './anonymise.js';
import { hierarchyOf, microdata, type Microdata } from './microdata.js';

describe('against a search over all levels that shares nothing with it', () => {
  const band = (age: number): string => (age < 25 ? '18-24' : age < 40 ? '25-39' : '40+');
  const lines = Array.from({ length: 60 }, (_, i) => [
    String(18 + ((i * i * 3 + 5 * i) % 47)),
    ['KH', 'VN', 'TH', 'LA', 'PH'][(i * 7 + (i % 4)) % 5]!,
    i % 11 === 0 ? 'x' : i % 3 === 1 ? 'm' : 'f',
    ['a', 'b', 'c', 'a'][(i * 5) % 4]!,
  ]);
  // The youngest are a group of their own one level earlier, and the islands are alone for three.
  const trees: ((value: string) => string)[][] = [
    [(a) => a, (a) => (+a < 25 ? band(+a) : a.replace(/.$/, '0s')), (a) => band(+a), () => '*'],
    [(p) => p, (p) => (p === 'PH' ? p : p === 'TH' ? p : 'Mekong'), (p) => (p === 'PH' ? p : 'mainland'), () => '*'],
    [(s) => s, () => '*'],
  ];
  const data = microdata(
    lines,
    ['age', 'place', 'sex'].map((name, at) => ({ name, at })),
  );
  const [sensitive] = microdata(lines, [{ name: 'ill', at: 3 }]).columns;
  const hierarchies = data.columns.map((column, c) =>
    hierarchyOf(
      column,
      column.values.map((value) => trees[c]!.map((level) => level(value))),
    ),
  );
  const nodes = trees.reduce<number[][]>(
    (heads, { length }) => heads.flatMap((node) => Array.from({ length }, (_, level) => [...node, level])),
    [[]],
  );
  const tally = (values: readonly string[]): Map<string, number> =>
    values.reduce((all, value) => all.set(value, (all.get(value) ?? 0) + 1), new Map<string, number>());
  const shares = tally(lines.map((line) => line[3]!));

  it.each([
    { k: 3, suppression: 0 },
    { k: 2, suppression: 0.04 },
    { k: 5, suppression: 1 },
    { k: 3, suppression: 0.2, l: { least: 2, kind: 'distinct' as const } },
    { k: 2, suppression: 0.2, l: { least: 2, kind: 'entropy' as const }, t: 0.3 },
    { k: 4, suppression: 0, t: 0.2 },
  ])('%j', (asked) => {
    const { k, suppression, l, t } = { l: undefined, t: undefined, ...asked };
    const all = nodes.map((node) => {
      const labels = lines.map((line) => node.map((level, c) => trees[c]![level]!(line[c]!)).join());
      const classes = [...tally(labels)].map(([label, size]) => ({
        size,
        ill: tally(lines.flatMap((line, i) => (labels[i] === label ? [line[3]!] : []))),
      }));
      const kept = classes.filter(({ size, ill }) => {
        const entropy = [...ill.values()].reduce((sum, n) => sum - (n / size) * Math.log(n / size), 0);
        const apart = [...shares].reduce((sum, [v, n]) => sum + Math.abs((ill.get(v) ?? 0) / size - n / 60) / 2, 0);
        const diverse = !l || (l.kind === 'entropy' ? Math.exp(entropy) > l.least - 1e-9 : ill.size >= l.least);
        return size >= k && diverse && (t === undefined || apart <= t + 1e-9);
      });
      const squares = (some: typeof classes): number => some.reduce((sum, { size }) => sum + size * size, 0);
      const suppressed = 60 - kept.reduce((sum, { size }) => sum + size, 0);
      const bits = node.reduce((sum, level, c) => {
        const at = trees[c]![level]!;
        const joined = tally(lines.map((line) => at(line[c]!)));
        const apart = tally(lines.map((line) => line[c]!));
        return [...apart].reduce((lost, [value, n]) => lost + n * Math.log2(joined.get(at(value))! / n), sum);
      }, 0);
      return {
        node,
        suppressed,
        classes: kept.length,
        discernibility: squares(classes),
        discernibilityOfRelease: squares(kept) + suppressed * 60,
        bits,
        uniques: kept.filter(({ size }) => size === 1).length,
        highestRisk: 1 / Math.min(...kept.map(({ size }) => size)),
        averageRisk: kept.length / (60 - suppressed),
      };
    });
    const allowed = all.filter(({ suppressed }) => suppressed <= 60 * suppression);
    for (const measure of ['entropy', 'discernibility'] as const) {
      const best = Math.min(...allowed.map((one) => (measure === 'entropy' ? one.bits : one.discernibility)));
      const { judged, left } = coarseRows(data, { ...asked, measure, hierarchies, sensitive: sensitive! });
      expect(judged.loss).toBeCloseTo(best, 9);
      const {
        bits: _,
        uniques,
        highestRisk,
        averageRisk,
        ...figures
      } = all.find(({ node }) => node.join() === judged.node.join())!;
      expect(judged).toMatchObject(figures);
      if (figures.classes > 0) expect(left).toMatchObject({ uniques, highestRisk, averageRisk });
    }
  });
});

describe('the table of seven people in the tests of ARX', () => {
  const lines = ['34 male 81667', '45 female 81675', '66 male 81925', '70 female 81931']
    .concat(['34 female 81931', '70 male 81931', '45 male 81931'])
    .map((line) => line.split(' '));
  const trees = {
    age: (age: string) => [age, +age < 50 ? '<50' : '>=50', '*'],
    gender: (gender: string) => [gender, '*'],
    zipcode: (zip: string) => [5, 4, 3, 2, 1, 0].map((digits) => zip.slice(0, digits).padEnd(5, '*')),
  };
  const data = microdata(
    lines,
    ['age', 'gender', 'zipcode'].map((name, at) => ({ name, at })),
  );
  const hierarchies = data.columns.map((column) =>
    hierarchyOf(column, column.values.map(trees[column.name as keyof typeof trees])),
  );

  it.each(['entropy', 'discernibility'] as const)(
    'at k = 2, by %s: the rows and the risks that they expect',
    (measure) => {
      const { judged, rows, left } = coarseRows(data, { k: 2, suppression: 0, measure, hierarchies });
      expect(judged.node).toEqual([1, 1, 2]);
      expect(rows.map((row) => row?.join(' '))).toEqual([
        '<50 * 816**',
        '<50 * 816**',
        '>=50 * 819**',
        '>=50 * 819**',
        '<50 * 819**',
        '>=50 * 819**',
        '<50 * 819**',
      ]);
      expect(left).toMatchObject({ averageRisk: 0.42857142857142855, highestRisk: 0.5 });
    },
  );
});

/** Lie beside a development checkout, not in this repository. */
const FOLDER = join(process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data'), 'arx');

describe('the optima that ARX finds for UCI Adult', () => {
  if (!existsSync(FOLDER)) {
    it('are not on this machine: nothing to compare', () => {
      process.stdout.write('Set HOMEWARD_SHARED_DATA to the folder with arx/ to run this comparison.\n');
      expect(existsSync(FOLDER)).toBe(false);
    });
    return;
  }

  interface Optimum {
    readonly suppressionLimit: number;
    readonly node: number[];
    readonly k: number;
    readonly loss: number;
    readonly discernibility: number;
    readonly recomputed_here: { suppressed: number; keptClasses: number; minKept: number };
  }
  const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Optimum[]> & {
    column_order_adult: string[];
    lattice_adult_9qi_k5_nosuppression_recomputed_here: { minimal: string };
  };
  const read = (file: string): string[][] =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'));
  const [head = [], ...lines] = read('adult.csv');
  const columns = (names: readonly string[]) =>
    microdata(
      lines,
      names.map((name) => ({ name, at: head.indexOf(name) })),
    );
  const all = expected.column_order_adult;
  const others = all.filter((name) => name !== 'occupation');
  const occupation = columns(['occupation']).columns[0]!;
  const asked = (
    names: readonly string[],
    rest: Omit<AnonymiseOptions, 'hierarchies'>,
  ): [Microdata, AnonymiseOptions] => {
    const data = columns(names);
    return [
      data,
      {
        ...rest,
        hierarchies: data.columns.map((column) => hierarchyOf(column, read(`adult_hierarchy_${column.name}.csv`))),
      },
    ];
  };

  it.each(expected['k_anonymity_optimum_nonuniform_entropy_gs0.1']!)(
    'k = $k, suppression up to $suppressionLimit',
    (optimum) => {
      const found = anonymise(...asked(all, { k: optimum.k, suppression: optimum.suppressionLimit }));
      expect(found).toMatchObject({
        node: optimum.node,
        suppressed: optimum.recomputed_here.suppressed,
        classes: optimum.recomputed_here.keptClasses,
        smallest: optimum.recomputed_here.minKept,
      });
      expect(Math.abs(found.loss / optimum.loss - 1)).toBeLessThan(1e-14);
    },
  );

  it.each(
    expected[
      't_closeness_equal_distance_0.2_plus_k5_discernibility (sensitive=occupation; 8 QIs = column_order without occupation)'
    ]!,
  )(
    't = 0.2 of the occupation and k = 5, suppression up to $suppressionLimit',
    ({ suppressionLimit, node, discernibility }) => {
      const found = anonymise(
        ...asked(others, {
          k: 5,
          t: 0.2,
          sensitive: occupation,
          suppression: suppressionLimit,
          measure: 'discernibility',
        }),
      );
      expect(found).toMatchObject({ node, discernibility });
    },
  );

  it.each(expected.entropy_l_diversity_5_occupation!)(
    'the entropy of five occupations, suppression up to $suppressionLimit',
    ({ suppressionLimit, node }) => {
      const l = { least: 5, kind: 'entropy' } as const;
      expect(
        anonymise(...asked(others, { k: 1, l, sensitive: occupation, suppression: suppressionLimit })).node,
      ).toEqual(node);
    },
  );

  it('all 27 least general nodes at k = 5 without suppression', () => {
    const found = minimalNodes(...asked(all, { k: 5, suppression: 0 })).map((node) => node.join(''));
    expect(found.sort()).toEqual(expected.lattice_adult_9qi_k5_nosuppression_recomputed_here.minimal.split(' ').sort());
  });
});
