import { Nearby } from './nearby.js';
import { systemRows } from './rows.js';
import type { LinearModel, Sense, Solution, SolverModel, SolverSession, Sparse } from './solver.js';
import { capOf, type System } from './system.js';

/** Distance from a whole number below which a solver's figure is taken for it; everything rounded is verified afterwards. */
export const TOLERANCE = 1e-6;

/**
 * All tables that an attacker cannot tell from the true one: non-negative atoms whose sums equal every shown cell. Lives in the
 * solver; showing or hiding a cell only moves the bounds of its row.
 */
export class Polytope {
  private constructor(
    private readonly system: System,
    private readonly models: readonly [linear: SolverModel, integer: () => Promise<SolverModel>],
    private readonly nearby: () => Promise<Nearby>,
    private readonly departing: () => Promise<Nearby>,
    private readonly state: { hidden: ReadonlySet<number>; integerHidden: ReadonlySet<number> | undefined },
  ) {}

  static async open(session: SolverSession, system: System, hidden: ReadonlySet<number>): Promise<Polytope> {
    const cap = capOf(system);
    const model = attackModel(system, hidden, cap);
    const state = { hidden, integerHidden: undefined as ReadonlySet<number> | undefined };
    let integer: SolverModel | undefined;
    const openInteger = async (): Promise<SolverModel> => {
      integer ??= await session.open({ ...model, integrality: new Int32Array(system.atoms).fill(1) });
      state.integerHidden ??= hidden;
      return integer;
    };
    let nearby: Nearby | undefined;
    const openNearby = async (): Promise<Nearby> => (nearby ??= await Nearby.open(session, system, state.hidden, cap));
    let departing: Nearby | undefined;
    const openDeparting = async (): Promise<Nearby> =>
      (departing ??= await Nearby.openDeparting(session, system, state.hidden, cap));
    return new Polytope(system, [await session.open(model), openInteger], openNearby, openDeparting, state);
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

  /** See `Nearby.search`. */
  async search(
    cell: number,
    by: number,
    accept: (atoms: Float64Array) => boolean,
    departing = false,
  ): Promise<boolean> {
    return (await (departing ? this.departing() : this.nearby())).search(cell, by, this.state.hidden, accept);
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
