import { DisclosureError } from '../disclosure-error.js';
import { systemRows, weights } from './rows.js';
import { MINIMISE, type SolverModel, type SolverSession, type Sparse } from './solver.js';
import type { System } from './system.js';

/** Vertices that are tried before the search gives up. Of some hundred searches none needed more than four. */
const ATTEMPTS = 6;

/**
 * Whole tables close to the true one. The extremes of a cell are far away and in three dimensions often fractions of persons; a
 * table that moves one cell by ten and as little else as possible is a few loops of ones, hence mostly whole. Where it is not,
 * other prices lead to another corner. That costs milliseconds where whole-number programming costs seconds.
 */
export class Nearby {
  private readonly changed: { hidden: ReadonlySet<number> };

  private constructor(
    private readonly system: System,
    private readonly base: Float64Array,
    private readonly model: SolverModel,
    hidden: ReadonlySet<number>,
  ) {
    this.changed = { hidden };
  }

  /** Columns: what each atom gains, then what it loses (at most what it has). Rows: by how much each cell and link departs. */
  static async open(session: SolverSession, system: System, hidden: ReadonlySet<number>, cap: number): Promise<Nearby> {
    const { atoms, cells, links } = system;
    const rows = systemRows(system);
    const exact = Float64Array.from([...cells.map(({ value }) => value), ...links.map(() => 0)]);
    const bounds = { colLower: new Float64Array(atoms), colUpper: new Float64Array(atoms).fill(cap) };
    const truth = await session.open({
      ...bounds,
      integrality: new Int32Array(atoms).fill(1),
      rowLower: exact,
      rowUpper: exact,
      ...rows,
    });
    const base = (await truth.solve(MINIMISE)).x.map(Math.round);
    const indices = new Int32Array(2 * rows.indices.length);
    const values = new Float64Array(indices.length);
    rows.indices.forEach((atom, e) => {
      indices.set([atom, atom + atoms], 2 * e);
      values.set([rows.values[e] ?? 0, -(rows.values[e] ?? 0)], 2 * e);
    });
    const model = await session.open({
      colLower: new Float64Array(2 * atoms),
      colUpper: Float64Array.from([...bounds.colUpper, ...base]),
      colCost: new Float64Array(2 * atoms).fill(1),
      rowLower: Float64Array.from([
        ...cells.map(({ value, minimum }, i) => (hidden.has(i) ? minimum - value : 0)),
        ...links.map(() => 0),
      ]),
      rowUpper: Float64Array.from([...cells.map((_, i) => (hidden.has(i) ? Infinity : 0)), ...links.map(() => 0)]),
      starts: rows.starts.map((start) => 2 * start),
      indices,
      values,
    });
    return new Nearby(system, base, model, hidden);
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
    const { atoms } = this.system;
    const move: Sparse = {
      indices: Int32Array.from([...indices, ...indices.map((atom) => atom + atoms)]),
      values: Float64Array.from([...values, ...values.map((weight) => -weight)]),
    };
    await this.model.addRow(by, by, move);
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.model.costs(pricesOf(2 * atoms, attempt));
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
    const before = this.changed.hidden;
    await this.model.bounds({
      rows: this.system.cells.flatMap(({ value, minimum }, i): [number, number, number][] =>
        before.has(i) === hidden.has(i) ? [] : hidden.has(i) ? [[i, minimum - value, Infinity]] : [[i, 0, 0]],
      ),
    });
    this.changed.hidden = hidden;
  }
}

/** All alike at first, then drawn from a fixed sequence: the same search takes the same way in every run. */
function pricesOf(columns: number, attempt: number): Sparse {
  let state = attempt;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1 + (3 * state) / 2_147_483_648;
  };
  return {
    indices: Int32Array.from({ length: columns }, (_, i) => i),
    values: Float64Array.from({ length: columns }, () => (attempt === 0 ? 1 : next())),
  };
}
