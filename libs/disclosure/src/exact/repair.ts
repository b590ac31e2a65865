import { TOLERANCE } from './polytope.js';
import { systemRows, weights } from './rows.js';
import { MINIMISE, type SolverModel, type SolverSession } from './solver.js';
import { capOf, type System, type Target } from './system.js';

/**
 * Finds what else to hide so that one target is protected, after Kelly, Golden and Assad (1992): two tables that lie `width` apart
 * in the target, at the least cost of departing from the true one in cells that are still shown. The cells in which either departs
 * have to be hidden; then both tables fit what is published.
 */
export class Repair {
  private constructor(
    private readonly system: System,
    private readonly model: SolverModel,
    private free: ReadonlySet<number>,
  ) {}

  /**
   * Columns: atoms of the higher table, atoms of the lower one, then how far each departs in each cell. Rows: for each table and cell,
   * sum - departure <= value <= sum + departure.
   */
  static async open(
    session: SolverSession,
    system: System,
    hidden: ReadonlySet<number>,
    integer = false,
  ): Promise<Repair> {
    const { atoms, cells } = system;
    const n = cells.length;
    const columns = 2 * atoms + 2 * n;
    const cap = capOf(system);
    const rows = systemRows(system);
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    const rowLower: number[] = [];
    const rowUpper: number[] = [];
    for (const table of [0, 1])
      for (const direction of [-1, 1])
        cells.forEach(({ value }, i) => {
          for (let e = rows.starts[i] ?? 0; e < (rows.starts[i + 1] ?? 0); e++) {
            indices.push(table * atoms + (rows.indices[e] ?? 0));
            values.push(1);
          }
          indices.push(2 * atoms + table * n + i);
          values.push(direction);
          starts.push(indices.length);
          rowLower.push(direction < 0 ? -Infinity : value);
          rowUpper.push(direction < 0 ? value : Infinity);
        });
    for (const table of [0, 1])
      system.links.forEach((_, link) => {
        const i = n + link;
        for (let e = rows.starts[i] ?? 0; e < (rows.starts[i + 1] ?? 0); e++) {
          indices.push(table * atoms + (rows.indices[e] ?? 0));
          values.push(rows.values[e] ?? 0);
        }
        starts.push(indices.length);
        rowLower.push(0);
        rowUpper.push(0);
      });
    const colUpper = new Float64Array(columns).fill(cap);
    const colCost = new Float64Array(columns);
    for (const table of [0, 1])
      cells.forEach(({ role }, i) => {
        const column = 2 * atoms + table * n + i;
        if (role === 'public') colUpper[column] = 0;
        else if (!hidden.has(i)) colCost[column] = cost(system, i);
        else colUpper[column] = Infinity;
      });
    // Where zeros are shown, a cell that is not shown as zero is at least one, and both tables must respect that.
    for (const table of [0, 1])
      cells.forEach(({ minimum, value }, i) => {
        if (minimum === 0 || value === 0) return;
        for (let e = rows.starts[i] ?? 0; e < (rows.starts[i + 1] ?? 0); e++) {
          indices.push(table * atoms + (rows.indices[e] ?? 0));
          values.push(1);
        }
        starts.push(indices.length);
        rowLower.push(1);
        rowUpper.push(Infinity);
      });
    const integrality = new Int32Array(columns).fill(1, 0, 2 * atoms);
    const model = await session.open({
      colLower: new Float64Array(columns),
      colUpper,
      colCost,
      ...(integer ? { integrality } : {}),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    });
    return new Repair(system, model, hidden);
  }

  /**
   * @param hidden the pattern so far; it may only have grown since the last call
   * @returns the cells to hide besides, and the two tables that prove the target safe afterwards
   */
  async protect(
    target: Target,
    hidden: ReadonlySet<number>,
  ): Promise<{ hide: number[]; tables: [Float64Array, Float64Array] }> {
    const { atoms, cells } = this.system;
    const n = cells.length;
    const grown = [...hidden].filter((i) => !this.free.has(i)).sort((a, b) => a - b);
    if (grown.length > 0) {
      const indices = Int32Array.from([0, 1].flatMap((table) => grown.map((i) => 2 * atoms + table * n + i)));
      await this.model.costs({ indices, values: new Float64Array(indices.length) });
      this.free = hidden;
    }
    const high = weights(this.system, [[target.cell, 1]]);
    await this.model.addRow(target.width, Infinity, {
      indices: Int32Array.from([...high.indices, ...high.indices.map((atom) => atom + atoms)]),
      values: Float64Array.from([...high.values, ...high.values.map((weight) => -weight)]),
    });
    const ceiling = target.ceiling;
    if (ceiling) {
      const lead = weights(this.system, [
        [target.cell, 1],
        [ceiling.of, -ceiling.share],
      ]);
      await this.model.addRow(-Infinity, -0.01, {
        indices: lead.indices.map((atom) => atom + atoms),
        values: lead.values,
      });
    }
    const { x } = await this.model.solve(MINIMISE);
    if (ceiling) await this.model.dropRow();
    await this.model.dropRow();
    const departs = (i: number): boolean =>
      [0, 1].some((table) => (x[2 * atoms + table * n + i] ?? 0) > TOLERANCE) && !hidden.has(i);
    return { hide: [...cells.keys()].filter(departs), tables: [x.slice(0, atoms), x.slice(atoms, 2 * atoms)] };
  }
}

/** Fewest cells first; among equals, those that tell least. Margins carry the higher counts, so they are kept longer. */
export function cost(system: System, cell: number): number {
  const whole = Math.max(1, ...system.cells.map(({ value }) => value));
  return 1 + (system.cells[cell]?.value ?? 0) / whole;
}
