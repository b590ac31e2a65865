import type { LinearModel, Sense, Solution, SolverModel, SolverSession, Sparse } from './solver.js';
import type { System } from './system.js';

/** Distance from a whole number below which a solver's figure is taken for it; everything rounded is verified afterwards. */
export const TOLERANCE = 1e-6;

/** Weights on atoms: a cell, or a difference of cells. */
export function weights(system: System, parts: readonly (readonly [cell: number, weight: number])[]): Sparse {
  const sum = new Map<number, number>();
  for (const [cell, weight] of parts)
    for (const atom of system.cells[cell]?.members ?? []) sum.set(atom, (sum.get(atom) ?? 0) + weight);
  const indices = [...sum.keys()].sort((a, b) => a - b);
  return { indices: Int32Array.from(indices), values: Float64Array.from(indices, (atom) => sum.get(atom) ?? 0) };
}

/** One row per cell over the atoms, then one per link. */
export function systemRows(system: System): { starts: Int32Array; indices: Int32Array; values: Float64Array } {
  const rows = [
    ...system.cells.map(({ members }) => [members, new Int32Array()] as const),
    ...system.links.map(({ plus, minus }) => [plus, minus] as const),
  ];
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(([plus, minus], i) => (starts[i + 1] = (starts[i] ?? 0) + plus.length + minus.length));
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length).fill(1);
  rows.forEach(([plus, minus], i) => {
    const at = starts[i] ?? 0;
    indices.set(plus, at);
    indices.set(minus, at + plus.length);
    values.fill(-1, at + plus.length, at + plus.length + minus.length);
  });
  return { starts, indices, values };
}

/**
 * All tables that an attacker cannot tell from the true one: non-negative atoms whose sums equal every shown cell. Lives in the
 * solver; showing or hiding a cell only moves the bounds of its row.
 */
export class Polytope {
  private constructor(
    private readonly system: System,
    private readonly models: readonly [linear: SolverModel, integer: () => Promise<SolverModel>],
    private readonly state: { hidden: ReadonlySet<number>; integerHidden: ReadonlySet<number> | undefined },
  ) {}

  static async open(session: SolverSession, system: System, hidden: ReadonlySet<number>): Promise<Polytope> {
    // No attacker learns anything from the cap: it only keeps atoms that no shown cell bounds within the solver's range.
    const cap = 4 * Math.max(100, ...system.cells.map(({ value }) => value));
    const model = attackModel(system, hidden, cap);
    const state = { hidden, integerHidden: undefined as ReadonlySet<number> | undefined };
    let integer: SolverModel | undefined;
    const openInteger = async (): Promise<SolverModel> => {
      integer ??= await session.open({ ...model, integrality: new Int32Array(system.atoms).fill(1) });
      state.integerHidden ??= hidden;
      return integer;
    };
    return new Polytope(system, [await session.open(model), openInteger], state);
  }

  get hidden(): ReadonlySet<number> {
    return this.state.hidden;
  }

  async setHidden(next: ReadonlySet<number>): Promise<void> {
    await this.models[0].bounds({ rows: this.changes(this.state.hidden, next) });
    this.state.hidden = next;
  }

  /** Extreme value over the polytope; over its whole-number points only, with `integer`. */
  async extreme(sense: Sense, objective: Sparse, integer = false): Promise<Solution> {
    if (!integer) return this.models[0].solve(sense, objective);
    const model = await this.models[1]();
    await model.bounds({ rows: this.changes(this.state.integerHidden ?? this.state.hidden, this.state.hidden) });
    this.state.integerHidden = this.state.hidden;
    return model.solve(sense, objective);
  }

  private changes(from: ReadonlySet<number>, to: ReadonlySet<number>): [number, number, number][] {
    return this.system.cells.flatMap(({ value, minimum }, i): [number, number, number][] =>
      from.has(i) === to.has(i) ? [] : to.has(i) ? [[i, minimum, Infinity]] : [[i, value, value]],
    );
  }
}

function attackModel(system: System, hidden: ReadonlySet<number>, cap: number): LinearModel {
  return {
    colLower: new Float64Array(system.atoms),
    colUpper: new Float64Array(system.atoms).fill(cap),
    rowLower: Float64Array.from([
      ...system.cells.map(({ value, minimum }, i) => (hidden.has(i) ? minimum : value)),
      ...system.links.map(() => 0),
    ]),
    rowUpper: Float64Array.from([
      ...system.cells.map(({ value }, i) => (hidden.has(i) ? Infinity : value)),
      ...system.links.map(() => 0),
    ]),
    ...systemRows(system),
  };
}
