import { DisclosureError } from '../disclosure-error.js';
import { systemRows, weights } from './rows.js';
import { MINIMISE, type LinearModel, type SolverModel, type SolverSession, type Sparse } from './solver.js';
import type { System } from './system.js';

/** Vertices that are tried before the search gives up. Of some hundred searches none needed more than four. */
const ATTEMPTS = 6;
/** Fewer where cells may depart: those solves are longer, and the caller tries other distances. */
const DEPARTING_ATTEMPTS = 2;

/**
 * Whole tables close to the true one. The extremes of a cell are far away and in three dimensions often fractions of persons; a
 * table that moves one cell by ten and as little else as possible is a few loops of ones, hence mostly whole. Where it is not,
 * other prices lead to another corner. That costs milliseconds where whole-number programming costs seconds.
 */
export class Nearby {
  private constructor(
    private readonly system: System,
    private readonly base: Float64Array,
    private readonly model: SolverModel,
    /** Whether shown cells may depart, at a price. */
    private readonly departing: boolean,
    private readonly state: { hidden: ReadonlySet<number> },
  ) {}

  /** Columns: what each atom gains, then what it loses (at most what it has). Rows: by how much each cell and link departs. */
  static async open(session: SolverSession, system: System, hidden: ReadonlySet<number>, cap: number): Promise<Nearby> {
    const base = await trueTable(session, system, cap);
    return new Nearby(system, base, await session.open(modelOf(system, base, hidden, cap)), false, { hidden });
  }

  /** The same with a way out: two columns more per cell, for what it is above and below the true count although it is shown. */
  static async openDeparting(
    session: SolverSession,
    system: System,
    hidden: ReadonlySet<number>,
    cap: number,
  ): Promise<Nearby> {
    const base = await trueTable(session, system, cap);
    const bare = modelOf(system, base, hidden, cap);
    const { cells } = system;
    const indices: number[] = [];
    const values: number[] = [];
    const starts = [0];
    for (let row = 0; row + 1 < bare.starts.length; row++) {
      for (let e = bare.starts[row] ?? 0; e < (bare.starts[row + 1] ?? 0); e++) {
        indices.push(bare.indices[e] ?? 0);
        values.push(bare.values[e] ?? 0);
      }
      if (row < cells.length) {
        indices.push(...departuresOf(system, row));
        values.push(-1, 1);
      }
      starts.push(indices.length);
    }
    const most = cells.map((_, i) => departure(system, i, hidden, cap));
    const opened = await session.open({
      ...bare,
      colLower: new Float64Array(2 * (system.atoms + cells.length)),
      colUpper: Float64Array.from([...bare.colUpper, ...most.map(([up]) => up), ...most.map(([, down]) => down)]),
      colCost: new Float64Array(2 * (system.atoms + cells.length)),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    });
    return new Nearby(system, base, opened, true, { hidden });
  }

  /**
   * Looks for tables in which the cell is moved by so many persons.
   *
   * @param by must be possible for fractions of persons under the pattern
   * @param accept says whether a table is one of whole numbers; the search ends with the first
   */
  async search(
    cell: number,
    by: number,
    hidden: ReadonlySet<number>,
    accept: (atoms: Float64Array) => boolean,
  ): Promise<boolean> {
    await this.follow(hidden);
    const { indices, values } = weights(this.system, [[cell, 1]]);
    const { atoms, cells } = this.system;
    const move: Sparse = {
      indices: Int32Array.from([...indices, ...indices.map((atom) => atom + atoms)]),
      values: Float64Array.from([...values, ...values.map((weight) => -weight)]),
    };
    await this.model.addRow(by, by, move);
    try {
      for (let attempt = 0; attempt < (this.departing ? DEPARTING_ATTEMPTS : ATTEMPTS); attempt++) {
        await this.model.costs(pricesOf(2 * atoms, this.departing ? 2 * cells.length : 0, attempt));
        const { x } = await this.model.solve(MINIMISE);
        if (accept(this.base.map((value, atom) => value + (x[atom] ?? 0) - (x[atoms + atom] ?? 0)))) return true;
      }
    } catch (error) {
      // At the very edge of what is possible the solver may call it impossible: then nothing is found, and more is hidden.
      if (!(error instanceof DisclosureError) || error.code !== 'SOLVER_FAILED') throw error;
    } finally {
      await this.model.dropRow();
    }
    return false;
  }

  private async follow(hidden: ReadonlySet<number>): Promise<void> {
    const before = this.state.hidden;
    const changed = [...this.system.cells.keys()].filter((i) => before.has(i) !== hidden.has(i));
    await this.model.bounds({
      rows: changed.map((i) => [i, ...rowBounds(this.system, i, hidden)]),
      ...(this.departing
        ? {
            columns: changed.flatMap((i) => {
              const most = departure(this.system, i, hidden, Infinity);
              return departuresOf(this.system, i).map((column, d): [number, number, number] => [
                column,
                0,
                most[d] ?? 0,
              ]);
            }),
          }
        : {}),
    });
    this.state.hidden = hidden;
  }
}

/** Whole atoms with the true sums. */
async function trueTable(session: SolverSession, system: System, cap: number): Promise<Float64Array> {
  const exact = Float64Array.from([...system.cells.map(({ value }) => value), ...system.links.map(() => 0)]);
  const truth = await session.open({
    colLower: new Float64Array(system.atoms),
    colUpper: new Float64Array(system.atoms).fill(cap),
    integrality: new Int32Array(system.atoms).fill(1),
    rowLower: exact,
    rowUpper: exact,
    ...systemRows(system),
  });
  return (await truth.solve(MINIMISE)).x.map(Math.round);
}

function modelOf(system: System, base: Float64Array, hidden: ReadonlySet<number>, cap: number): LinearModel {
  const { atoms } = system;
  const rows = systemRows(system);
  const indices = new Int32Array(2 * rows.indices.length);
  const values = new Float64Array(indices.length);
  rows.indices.forEach((atom, e) => {
    indices.set([atom, atom + atoms], 2 * e);
    values.set([rows.values[e] ?? 0, -(rows.values[e] ?? 0)], 2 * e);
  });
  const bounds = system.cells.map((_, i) => rowBounds(system, i, hidden));
  return {
    colLower: new Float64Array(2 * atoms),
    colUpper: Float64Array.from([...new Float64Array(atoms).fill(cap), ...base]),
    colCost: new Float64Array(2 * atoms).fill(1),
    rowLower: Float64Array.from([...bounds.map(([low]) => low), ...system.links.map(() => 0)]),
    rowUpper: Float64Array.from([...bounds.map(([, high]) => high), ...system.links.map(() => 0)]),
    starts: rows.starts.map((start) => 2 * start),
    indices,
    values,
  };
}

/** By how much a cell may differ from its true count, departures aside. */
const rowBounds = ({ cells }: System, i: number, hidden: ReadonlySet<number>): [number, number] =>
  hidden.has(i) ? [(cells[i]?.minimum ?? 0) - (cells[i]?.value ?? 0), Infinity] : [0, 0];

/** How far a cell that is shown may depart, upwards and downwards; a hidden one needs no departure and a public one has none. */
function departure({ cells }: System, i: number, hidden: ReadonlySet<number>, cap: number): [number, number] {
  const cell = cells[i];
  if (!cell || cell.role === 'public' || hidden.has(i)) return [0, 0];
  return [cap, Math.max(0, cell.value - cell.minimum)];
}

const departuresOf = ({ atoms, cells }: System, i: number): [number, number] => [
  2 * atoms + i,
  2 * atoms + cells.length + i,
];

/** A departure weighs as much as many moves: each is a cell more to hide. */
const DEPARTURE = 1000;

/** All alike at first, then drawn from a fixed sequence: the same search takes the same way in every run. */
function pricesOf(moves: number, departures: number, attempt: number): Sparse {
  let state = attempt;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1 + (3 * state) / 2_147_483_648;
  };
  return {
    indices: Int32Array.from({ length: moves + departures }, (_, i) => i),
    values: Float64Array.from(
      { length: moves + departures },
      (_, i) => (attempt === 0 ? 1 : next()) * (i < moves ? 1 : DEPARTURE),
    ),
  };
}
