import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { run } from './run.js';

/** Aggregates of Microsoft's Synthetic Data Showcase (MIT). They lie beside a development checkout, not in this repository. */
const FOLDER = join(process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data'), 'sds');

interface Expected {
  readonly aggregates_example: {
    readonly rows: string[][];
    readonly R: number;
    readonly counts: Record<string, number>;
  };
  readonly candidate_generation_csv: string;
  readonly candidates_L1: string;
  readonly candidates_L2_count: number;
  readonly candidates_L3_count: number;
}

describe('aggregates of Synthetic Data Showcase', () => {
  if (!existsSync(FOLDER)) {
    it('are not on this machine: nothing to compare', () => {
      process.stdout.write('Set HOMEWARD_SHARED_DATA to the folder with sds/ to run this comparison.\n');
      expect(existsSync(FOLDER)).toBe(false);
    });
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sds-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;

  /** With next to no noise: the values of each selection, and its count. */
  async function cube(file: string, length: number): Promise<[string, number][]> {
    const parts: string[] = [];
    const args = ['cube', '--epsilon', '100000', '--delta', '0.1', '--length', String(length), file];
    await run(
      args,
      async (text) => void parts.push(text),
      () => undefined,
    );
    const [, ...lines] = parts.join('').trim().split('\n');
    return lines.map((line) => {
      const [selection = '', count] = line.split(',');
      const values = selection.split(';').map((one) => one.slice(one.indexOf(':') + 1));
      return [values.join(';'), Number(count)];
    });
  }

  it('count the same, and an empty value is no attribute', async () => {
    const { rows, R, counts } = expected.aggregates_example;
    const file = join(folder, 'example.csv');
    writeFileSync(file, ['A,B,C', ...rows.map((row) => row.join(','))].join('\n'));
    const seen = await cube(file, R);
    expect(Object.fromEntries(seen.filter(([, count]) => count > 0))).toEqual(counts);
  });

  it('are of the same combinations', async () => {
    const seen = await cube(join(FOLDER, expected.candidate_generation_csv), 3);
    const of = (size: number): string[] =>
      seen.map(([values]) => values).filter((one) => one.split(';').length === size);
    expect(of(1)).toEqual(expected.candidates_L1.split(' '));
    expect([of(2).length, of(3).length]).toEqual([expected.candidates_L2_count, expected.candidates_L3_count]);
  });
});
