import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { distinctAmongAlike, frequencies, individualRisk } from './frequencies.js';
import { microdata, type Microdata } from './microdata.js';
import { distinctionAndSeparation, risk } from './risk.js';

const FOLDER = process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data');
const table = (rows: readonly (readonly string[])[], names: readonly string[]): Microdata =>
  microdata(
    rows,
    names.map((name, at) => ({ name, at })),
  );

describe('risk of rows as they are', () => {
  it('counts who is alone', () => {
    const report = risk(table([['a'], ['a'], ['b']], ['x']));
    expect(report).toMatchObject({
      rows: 3,
      classes: 2,
      uniques: 1,
      highestRisk: 1,
      averageRisk: 2 / 3,
      discernibility: 5,
    });
    expect(report.population).toBeUndefined();
  });

  it('says of a population what the whole sample says, when the sample is the population', () => {
    const rows = [['a'], ['a'], ['b'], ['c']];
    expect(risk(table(rows, ['x']), 1).population).toMatchObject({ uniqueness: 0.5, model: 'sample' });
    expect(risk(table(rows, ['x']), 0.5).population?.uniqueness).toBeGreaterThan(0);
  });

  it('knows the risk of one sampled of F: the mean of 1/F', () => {
    const of = (f: number, F: number): number =>
      individualRisk({ sample: Int32Array.of(f), population: Float64Array.of(F) })[0]!;
    // f = 1: p / (1 - p) ln(1 / p), the closed form of Franconi and Polettini.
    expect(of(1, 4)).toBeCloseTo(Math.log(4) / 3, 12);
    expect(of(3, 3)).toBeCloseTo(1 / 3, 12);
  });
});

describe('figures of ARX and sdcMicro', () => {
  if (!existsSync(join(FOLDER, 'arx'))) {
    it('are not on this machine: nothing to compare', () => {
      process.stdout.write('Set HOMEWARD_SHARED_DATA to the folder with arx/ and sdcMicro/ to run this comparison.\n');
      expect(existsSync(join(FOLDER, 'arx'))).toBe(false);
    });
    return;
  }
  const json = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  const arx = json('arx/expected.json') as {
    column_order_adult: string[];
    adult: Record<string, number> & { population_uniqueness_dankar: Record<string, number | string> };
    quasi_identifier_distinction_separation: { data: string[][]; expected: Record<string, [number, number]> };
  };
  const sdc = json('sdcMicro/expected.json') as {
    freqCalc: Record<'A' | 'B' | 'C' | 'w' | 'fk' | 'Fk', (number | null)[]>[];
    indivRisk_case1: { exact_survey: number[]; no_survey: number[] };
    ldiversity: { rows: (string | number | null)[][]; distinct_l: number[] };
  };

  it('Adult as it is, and what it says of populations', () => {
    const [head = [], ...lines] = readFileSync(join(FOLDER, 'arx/adult.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'));
    const adult = microdata(
      lines,
      arx.column_order_adult.map((name) => ({ name, at: head.indexOf(name) })),
    );
    const at = (fraction: number) => risk(adult, fraction);
    expect(at(1)).toMatchObject({
      rows: arx.adult.rows,
      classes: arx.adult.equivalence_classes_raw,
      averageRisk: arx.adult.average_risk_raw,
      uniques: arx.adult.sample_uniques_raw_recomputed_here,
    });
    const dankar = arx.adult.population_uniqueness_dankar;
    // ARX ends Pitman's iteration earlier: eleven digits are the same.
    expect(at(0.01).population?.uniqueness).toBeCloseTo(Number(dankar['0.01']), 11);
    expect(at(0.1).population?.pitman).toBeCloseTo(parseFloat(String(dankar['0.1'])), 11);
    expect(at(0.1).population?.zayatz).toBeCloseTo(0.3207402393466189, 14);
    expect(at(0.2).population).toMatchObject({ model: 'zayatz' });
    expect(at(0.2).population?.uniqueness).toBeCloseTo(Number(dankar['0.2']), 14);
    expect(at(1).population?.uniqueness).toBe(dankar['1.0']);
  });

  it('how well columns tell rows apart', () => {
    const [head = [], ...lines] = arx.quasi_identifier_distinction_separation.data;
    for (const [names, [distinction, separation]] of Object.entries(
      arx.quasi_identifier_distinction_separation.expected,
    )) {
      const data = microdata(
        lines,
        names.split(',').map((name) => ({ name, at: head.indexOf(name) })),
      );
      const found = distinctionAndSeparation(data);
      expect(found.distinction).toBeCloseTo(distinction, 12);
      expect(found.separation).toBeCloseTo(separation, 12);
    }
  });

  const coded = (one: (typeof sdc.freqCalc)[number]): [Microdata, Float64Array] => [
    table(
      one.A.map((_, i) => [one.A, one.B, one.C].map((column) => String(column[i] ?? ''))),
      ['A', 'B', 'C'],
    ),
    Float64Array.from(one.w, Number),
  ];

  it.each(sdc.freqCalc.map((one, i) => [i + 1, one] as const))('frequencies, example %d', (_, one) => {
    const [data, weights] = coded(one);
    const { sample, population } = frequencies(data, 'any', weights);
    expect([...sample]).toEqual(one.fk);
    expect([...population]).toEqual(one.Fk);
  });

  it('individual risks, and how many sensitive values the alike have', () => {
    const [data, weights] = coded(sdc.freqCalc[0]!);
    individualRisk(frequencies(data, 'any', weights)).forEach((value, row) =>
      expect(value).toBeCloseTo(sdc.indivRisk_case1.exact_survey[row]!, 8),
    );
    individualRisk(frequencies(data, 'any')).forEach((value, row) =>
      expect(value).toBeCloseTo(sdc.indivRisk_case1.no_survey[row]!, 5),
    );
    const rows = sdc.ldiversity.rows.map((row) => row.map((value) => String(value ?? '')));
    const [sensitive] = microdata(rows, [{ name: 'income', at: 3 }]).columns;
    expect([...distinctAmongAlike(table(rows, ['sex', 'occupation', 'ethnicity']), sensitive!, 'any')]).toEqual(
      sdc.ldiversity.distinct_l,
    );
  });
});
