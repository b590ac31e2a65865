import { DisclosureError } from './disclosure-error.js';
import { MAXIMISE, MINIMISE, withSolver, type SolverModel, type SolverSession } from './solver.js';
import { cellId, TOTAL, type PublishedTable } from './table.js';

/** What an attacker brings along besides the table. */
export interface AttackerKnowledge {
  /** Other tables of the same snapshot. */
  readonly earlier?: readonly PublishedTable[];
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
 * sum of its parts", and totals of several tables meet in a common finest table.
 *
 * @throws DisclosureError like `suppress`; INVALID_TABLE when the publication contradicts itself
 */
export async function attack(table: PublishedTable, knowledge: AttackerKnowledge = {}): Promise<Interval[]> {
  const tables = [table, ...(knowledge.earlier ?? [])];
  const puzzle = new Puzzle(tables);
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

  constructor(tables: readonly PublishedTable[]) {
    const dimensions = new Map(
      tables.flatMap((table) => table.dimensions.map(({ name, categories }) => [name, categories])),
    );
    for (const table of tables)
      for (const { key, count } of table.cells) {
        const v = this.variable(fixedOf(table, key));
        const least = table.zeros === 'show' && table.cells.some((cell) => cell.count !== null) ? 1 : 0;
        this.lower[v] = Math.max(this.lower[v] ?? 0, count ?? least);
        this.upper[v] = Math.min(this.upper[v] ?? Infinity, count ?? Infinity);
        if ((this.lower[v] ?? 0) > (this.upper[v] ?? 0))
          throw new DisclosureError('INVALID_TABLE', 'the publication contradicts itself');
      }
    // Close every variable downwards to the finest table by splitting its first total.
    const names = [...dimensions.keys()];
    const open = [...this.variables.keys()].map(parseVariable);
    for (let fixed = open.pop(); fixed; fixed = open.pop()) {
      // Every split of a variable is an equation; within one table each of its totals may be split, and all are true.
      for (const name of names) {
        if (fixed.has(name)) continue;
        const parts: number[] = [];
        for (const category of dimensions.get(name) ?? []) {
          const part = new Map([...fixed, [name, category]]);
          const isNew = !this.variables.has(variableName(part));
          parts.push(this.variable(part));
          if (isNew) open.push(part);
        }
        this.equations.push({ total: this.variable(fixed), parts });
      }
    }
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
