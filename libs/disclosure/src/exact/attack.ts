import { DisclosureError } from '../disclosure-error.js';
import { MAXIMISE, MINIMISE, withSolver, type SolverModel, type SolverSession } from './solver.js';
import { axisOf, cellId, codesOf, TOTAL, type Dimension, type Impossible, type PublishedTable } from './table.js';

/** What an attacker brings along besides the table. */
export interface AttackerKnowledge {
  /** Other tables of the same snapshot. */
  readonly earlier?: readonly PublishedTable[];
  /** What cannot be, as anybody knows. */
  readonly impossible?: readonly Impossible[];
  /** Uses that persons are whole numbers (slower, sometimes narrower in three dimensions). Default false. */
  readonly integer?: boolean;
  /** Attack these cells only (keys as in the table); default: every hidden cell. */
  readonly only?: readonly (readonly string[])[];
  /** Milliseconds; default 60,000. */
  readonly timeoutMs?: number;
}

/** All that follows from the publication about one hidden cell: at least `lo`, at most `hi` persons (Infinity: no bound). */
export interface Interval {
  readonly key: readonly string[];
  readonly lo: number;
  readonly hi: number;
}

/**
 * The best an attacker can do against hidden cells: least and greatest value over all tables that agree with what was published.
 * Knows nothing of how `suppress` chose and shares no code with it but the solver: variables are cells, equations are "a total is the
 * sum of its parts, at whatever level", and totals of several tables meet in a common finest table.
 *
 * @throws DisclosureError like `suppress`; INVALID_TABLE when the publication contradicts itself
 */
export async function attack(table: PublishedTable, knowledge: AttackerKnowledge = {}): Promise<Interval[]> {
  const tables = [table, ...(knowledge.earlier ?? [])];
  const puzzle = new Puzzle(tables, knowledge.impossible ?? []);
  const wanted = knowledge.only && new Set(knowledge.only.map(cellId));
  const hidden = table.cells.filter(({ key, count }) => count === null && (!wanted || wanted.has(cellId(key))));
  return withSolver(knowledge.timeoutMs ?? 60_000, async (session) => {
    const model = await puzzle.open(session, knowledge.integer ?? false);
    const intervals: Interval[] = [];
    for (const { key } of hidden) intervals.push({ key, ...(await puzzle.interval(model, table, key)) });
    return intervals;
  });
}

type Categories = ReadonlyMap<string, string>;

/** A variable is a set of fixed categories; everything not fixed is a total. Cells that two tables share are one variable. */
const variableName = (fixed: Categories): string =>
  [...fixed]
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('\u001f');

class Puzzle {
  private readonly variables = new Map<string, number>();
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly equations: { total: number; parts: number[] }[] = [];

  constructor(tables: readonly PublishedTable[], impossible: readonly Impossible[]) {
    const dimensions = splitsOf(tables);
    for (const table of tables)
      for (const { key, count } of table.cells) {
        const v = this.variable(fixedOf(table, key));
        const least = table.zeros === 'show' && table.cells.some((cell) => cell.count !== null) ? 1 : 0;
        this.lower[v] = Math.max(this.lower[v] ?? 0, count ?? least);
        this.upper[v] = Math.min(this.upper[v] ?? Infinity, count ?? Infinity);
        if ((this.lower[v] ?? 0) > (this.upper[v] ?? 0))
          throw new DisclosureError('INVALID_TABLE', 'the publication contradicts itself');
      }
    // Close every variable downwards to the finest table.
    const open = [...this.variables.keys()].map(parseVariable);
    for (let fixed = open.pop(); fixed; fixed = open.pop()) open.push(...this.split(fixed, dimensions, impossible));
  }

  /**
   * Every split of a variable is an equation: a total is the sum of the categories of every level, a category of a level the sum of
   * its codes. Returns the parts that were not known before.
   */
  private split(fixed: Categories, splits: readonly Split[], impossible: readonly Impossible[]): Map<string, string>[] {
    const codeIn = (axis: string): string => fixed.get(finest(axis)) ?? fixed.get(axis) ?? '';
    if (impossible.some((rule) => Object.entries(rule).every(([axis, codes]) => codes.includes(codeIn(axis)))))
      this.upper[this.variable(fixed)] = 0;
    const fresh: Map<string, string>[] = [];
    for (const { name, axis, parts } of splits) {
      const taken = splits.find((one) => one.axis === axis && fixed.has(one.name));
      if (taken && (name !== finest(axis) || taken.name === name)) continue;
      const kept = [...fixed].filter(([other]) => other !== taken?.name);
      const categories = taken ? taken.parts.get(fixed.get(taken.name) ?? '') : [...parts.keys()];
      const terms = (categories ?? []).map((category) => {
        const part = new Map([...kept, [name, category]]);
        if (!this.variables.has(variableName(part))) fresh.push(part);
        return this.variable(part);
      });
      this.equations.push({ total: this.variable(fixed), parts: terms });
    }
    return fresh;
  }

  open(session: SolverSession, integer: boolean): Promise<SolverModel> {
    const n = this.lower.length;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { total, parts } of this.equations) {
      indices.push(total, ...parts);
      values.push(-1, ...parts.map(() => 1));
      starts.push(indices.length);
    }
    return session.open({
      colLower: Float64Array.from(this.lower),
      colUpper: Float64Array.from(this.upper, (value) => Math.min(value, this.cap)),
      ...(integer ? { integrality: new Int32Array(n).fill(1) } : {}),
      rowLower: new Float64Array(this.equations.length),
      rowUpper: new Float64Array(this.equations.length),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    });
  }

  async interval(
    model: SolverModel,
    table: PublishedTable,
    key: readonly string[],
  ): Promise<{ lo: number; hi: number }> {
    const objective = {
      indices: Int32Array.of(this.variable(fixedOf(table, key))),
      values: Float64Array.of(1),
    };
    const least = await model.solve(MINIMISE, objective);
    const most = await model.solve(MAXIMISE, objective);
    const hi = Math.floor(most.objective + 1e-6);
    return { lo: Math.max(0, Math.ceil(least.objective - 1e-6)), hi: hi >= this.cap / 8 ? Infinity : hi };
  }

  /** Far above every published figure: what reaches near it has no bound of its own. */
  private get cap(): number {
    const finite = this.upper.filter((value) => value !== Infinity);
    return 1000 * Math.max(100, finite.length > 0 ? Math.max(...finite) : 0);
  }

  private variable(fixed: Categories): number {
    const name = variableName(fixed);
    const known = this.variables.get(name);
    if (known !== undefined) return known;
    const index = this.lower.length;
    this.variables.set(name, index);
    this.lower.push(0);
    this.upper.push(Infinity);
    return index;
  }
}

interface Split {
  readonly name: string;
  readonly axis: string;
  /** For each category the finest codes that it consists of. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** The name under which the finest codes of an axis stand; no dimension has a colon in its name. */
const finest = (axis: string): string => `:${axis}`;

/** Every dimension of the tables, and the finest codes of each axis that has levels. */
function splitsOf(tables: readonly PublishedTable[]): Split[] {
  const splits = new Map<string, Split>();
  const partsOf = (dimension: Dimension): Map<string, readonly string[]> =>
    new Map(dimension.categories.map((category) => [category, codesOf(dimension, category)]));
  for (const dimension of tables.flatMap((table) => table.dimensions)) {
    const [axis, parts] = [axisOf(dimension), partsOf(dimension)];
    splits.set(dimension.name, { name: dimension.name, axis, parts });
    if (!dimension.level) continue;
    const codes = new Map([...parts.values()].flat().map((code) => [code, [code]]));
    splits.set(finest(axis), { name: finest(axis), axis, parts: codes });
  }
  return [...splits.values()];
}

function parseVariable(name: string): Map<string, string> {
  if (name === '') return new Map();
  return new Map(
    name.split('\u001f').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function fixedOf(table: PublishedTable, key: readonly string[]): Map<string, string> {
  return new Map(
    table.dimensions.flatMap(({ name }, d): [string, string][] => {
      const category = key[d] ?? TOTAL;
      return category === TOTAL ? [] : [[name, category]];
    }),
  );
}
