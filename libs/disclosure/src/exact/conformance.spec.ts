import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Audit } from './audit.js';
import { Polytope, TOLERANCE } from './polytope.js';
import { weights } from './rows.js';
import { MAXIMISE, MINIMISE, withSolver } from './solver.js';
import { protect } from './suppress.js';
import type { System, SystemCell } from './system.js';

/**
 * Published results of the R package GaussSuppression (Statistics Norway, MIT). They lie beside a development checkout, not in this
 * repository; elsewhere this suite says so and has nothing to compare.
 */
const FOLDER = join(process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data'), 'gauss-suppression');

type Leaves = Readonly<Record<string, readonly string[]>>;
const geo: Leaves = { EU: ['Portugal', 'Spain'], nonEU: ['Iceland'], Total: ['Portugal', 'Spain', 'Iceland'] };
const sector: Leaves = {
  private: ['Agriculture', 'Entertainment', 'Industry'],
  public: ['Governmental'],
  Total: ['Agriculture', 'Entertainment', 'Industry', 'Governmental'],
};
const region: Leaves = {
  '1': ['A', 'I'],
  '4': ['B'],
  '5': ['C', 'D'],
  '6': ['E', 'F'],
  '8': ['G', 'H'],
  '10': ['J', 'K'],
  '300': ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  '400': ['I', 'J', 'K'],
  Total: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'],
};

interface Published {
  readonly file: string;
  /** Column names of the dimensions, each with the codes that stand for several leaves (undefined: only Total does). */
  readonly dimensions: Readonly<Record<string, Leaves | undefined>>;
  readonly count: string;
  /** Zeros are published there. */
  readonly zerosShown?: boolean;
}

const PUBLISHED: readonly Published[] = [
  { file: 'vignette_01.csv', dimensions: { age: undefined, geo }, count: 'freq' },
  { file: 'vignette_02.csv', dimensions: { age: undefined, geo }, count: 'freq' },
  { file: 'vignette_03.csv', dimensions: { age: { Total: ['old', 'young'] }, geo }, count: 'freq' },
  { file: 'vignette_04.csv', dimensions: { age: undefined, geo }, count: 'freq', zerosShown: true },
  { file: 'ref_01.csv', dimensions: { mun: undefined, inj: undefined }, count: 'freq' },
  { file: 'ref_03.csv', dimensions: { region }, count: 'f' },
  { file: 'direct_01.csv', dimensions: { v1: undefined, v2: undefined, v3: undefined }, count: 'freq' },
  { file: 'direct_02.csv', dimensions: { v1: undefined, v2: undefined, v3: undefined }, count: 'freq' },
  { file: 'linked_01.csv', dimensions: { geo, sector4: sector }, count: 'freq' },
  { file: 'linked_02.csv', dimensions: { geo, sector4: sector }, count: 'freq' },
  { file: 'linked_03.csv', dimensions: { geo, sector4: sector }, count: 'freq' },
  { file: 'linked_04.csv', dimensions: { geo, sector4: sector }, count: 'freq' },
  { file: 'linked_05.csv', dimensions: { region: geo, sector }, count: 'freq' },
];

interface Loaded {
  readonly system: System;
  /** Cells that the published result hides. */
  readonly hidden: ReadonlySet<number>;
}

function load({ file, dimensions, count, zerosShown = false }: Published): Loaded {
  const [head = [], ...lines] = readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = (line: readonly string[], column: string): string => line[head.indexOf(column)] ?? '';
  const axes = Object.entries(dimensions).map(([name, groups]) => {
    const codes = [...new Set(lines.map((line) => at(line, name)))];
    const leaves = groups?.Total ?? codes.filter((code) => code !== 'Total');
    return { name, leaves, group: groups ?? { Total: leaves } };
  });
  const cells = lines.map((line): SystemCell => {
    const members = axes.reduce<number[]>(
      (heads, { name, leaves, group }) => {
        const code = at(line, name);
        const picks = (group[code] ?? [code]).map((leaf) => leaves.indexOf(leaf));
        return heads.flatMap((first) => picks.map((pick) => first * leaves.length + pick));
      },
      [0],
    );
    const value = Number(at(line, count));
    const primary = at(line, 'primary') === 'TRUE';
    const role = primary ? 'hidden' : zerosShown && value === 0 ? 'public' : 'open';
    return { members: Int32Array.from(members), value, role, minimum: zerosShown ? 1 : 0 };
  });
  const flagged = (column: string): number[] => [...lines.keys()].filter((i) => at(lines[i] ?? [], column) === 'TRUE');
  return {
    system: {
      atoms: axes.reduce((product, { leaves }) => product * leaves.length, 1),
      links: [],
      cells,
      targets: flagged('primary').map((cell) => ({ cell, width: 1 })),
    },
    hidden: new Set(flagged('suppressed')),
  };
}

/** The narrowest interval that a pattern leaves to an attacker who knows it. */
const narrowest = (system: System, hidden: ReadonlySet<number>): Promise<number> =>
  withSolver(30_000, async (session) => {
    const polytope = await Polytope.open(session, system, hidden);
    let width = Infinity;
    for (const { cell } of system.targets) {
      const objective = weights(system, [[cell, 1]]);
      const high = await polytope.extreme(MAXIMISE, objective, true);
      const low = await polytope.extreme(MINIMISE, objective, true);
      width = Math.min(width, Math.round(high.objective + TOLERANCE) - Math.round(low.objective - TOLERANCE));
    }
    return width;
  });

/** Above every figure in these tables: the cell has no upper bound. */
const UNBOUNDED = 100;
const shownWidth = (width: number): string => (width >= UNBOUNDED ? 'none' : String(width)).padStart(6);

describe('published suppressions of GaussSuppression', () => {
  if (!existsSync(FOLDER)) {
    it('are not on this machine: nothing to compare', () => {
      process.stdout.write('Set HOMEWARD_SHARED_DATA to the folder with gauss-suppression/ to run this comparison.\n');
      expect(existsSync(FOLDER)).toBe(false);
    });
    return;
  }

  const lines: string[] = [];

  it.each(PUBLISHED)(
    '$file: hides no more cells, at a width no smaller',
    async (published) => {
      const { system, hidden } = load(published);
      const theirs = await narrowest(system, hidden);
      // Some published patterns leave a cell exactly computable by bounds; ours must not, whatever it costs there.
      const width = Math.min(Math.max(1, theirs), UNBOUNDED);
      const wide = { ...system, targets: system.targets.map((target) => ({ ...target, width })) };
      const ours = await protect(wide, 30_000);
      const reached = await narrowest(system, ours.hidden);
      lines.push(
        [
          published.file.padEnd(16),
          String(system.cells.length).padStart(5),
          String(system.targets.length).padStart(8),
          String(hidden.size).padStart(10),
          shownWidth(theirs),
          String(ours.hidden.size).padStart(6),
          shownWidth(reached),
          ours.minimal ? ' proved minimal' : '',
        ].join(''),
      );
      expect(reached).toBeGreaterThanOrEqual(width);
      if (theirs >= 1) expect(ours.hidden.size).toBeLessThanOrEqual(hidden.size);
    },
    60_000,
  );

  it('as a table', () => {
    process.stdout.write(`file            cells primary published width  ours  width\n${lines.join('\n')}\n`);
    expect(lines).toHaveLength(PUBLISHED.length);
  });

  it('control: the audit refuses a published pattern with one cell less', async () => {
    const { system, hidden } = load({ file: 'vignette_01.csv', dimensions: { age: undefined, geo }, count: 'freq' });
    const fewer = new Set(hidden);
    for (const i of hidden)
      if (system.cells[i]?.role === 'open') {
        fewer.delete(i);
        break;
      }
    const failing = await withSolver(30_000, async (session) =>
      new Audit(system, await Polytope.open(session, system, fewer)).failures(),
    );
    expect(failing).toHaveLength(1);
  });
});
