import { TOLERANCE, type Polytope } from './polytope.js';
import { weights } from './rows.js';
import { MAXIMISE, MINIMISE, type Sense, type Sparse } from './solver.js';
import type { System, Target } from './system.js';

/** Up to so many unknowns whole-number programming ends soon. */
const EXACT_ATOMS = 600;

/**
 * The audit of a suppression pattern. It does not believe the solver: a target counts as protected only when two tables of whole
 * numbers are at hand that agree with every shown cell, checked by addition, and lie far enough apart in the target. Both
 * could be the true one, so no attacker, however clever, can narrow the cell further.
 */
export class Audit {
  /** Cell values of whole-number tables that fitted some pattern of this run. Always holds the true one. */
  private readonly witnesses: Float64Array[];
  /** Those of them that fit the pattern they were last asked about. */
  private fitting: { pattern: ReadonlySet<number>; seen: number; values: Float64Array[] } | undefined;

  constructor(
    private readonly system: System,
    private readonly polytope: Polytope,
  ) {
    this.witnesses = [Float64Array.from(system.cells, ({ value }) => value)];
  }

  /**
   * Whether the target is protected under the polytope's present pattern. No solve when the witnesses at hand suffice, two when
   * the extremes are whole, a few more where they are fractions of persons.
   *
   * @param exact false: gives up where only whole-number programming over many unknowns could tell, as if it were not
   */
  async protects(target: Target, exact = true): Promise<boolean> {
    if (this.certified(target)) return true;
    // Many unknowns: the extremes are mostly fractions, and one table nearby is cheaper than both.
    if (this.system.atoms > EXACT_ATOMS) {
      await this.search(target.cell, target.width);
      if (this.certified(target)) return true;
    }
    const range = this.objective([[target.cell, 1]]);
    const high = await this.push(MAXIMISE, range);
    if (this.certified(target)) return true;
    const low = await this.push(MINIMISE, range);
    if (this.certified(target)) return true;
    if (Math.floor(high.bound + TOLERANCE) - Math.ceil(low.bound - TOLERANCE) < target.width) return false;
    const up = Math.min(
      target.width,
      Math.floor(high.bound + TOLERANCE) - (this.system.cells[target.cell]?.value ?? 0),
    );
    await this.search(target.cell, up);
    if (!this.certified(target)) await this.search(target.cell, up - target.width);
    if (this.certified(target)) return true;
    if (!exact && this.system.atoms > EXACT_ATOMS) return false;
    if (!high.whole) await this.push(MAXIMISE, range, true);
    if (!low.whole && !this.certified(target)) await this.push(MINIMISE, range, true);
    if (target.ceiling && !this.certified(target)) {
      const lead = this.objective([
        [target.cell, 1],
        [target.ceiling.of, -target.ceiling.share],
      ]);
      if (!(await this.push(MINIMISE, lead)).whole) await this.push(MINIMISE, lead, true);
    }
    return this.certified(target);
  }

  /** Targets without proof. Solves for each at most four times. */
  async failures(targets: readonly Target[] = this.system.targets): Promise<Target[]> {
    const failing: Target[] = [];
    for (const target of targets) if (!(await this.protects(target))) failing.push(target);
    return failing;
  }

  /** Adds a table to the witnesses if it is one of whole numbers. What it proves is decided in `certified`. */
  offer(atoms: Float64Array): boolean {
    const whole = atoms.map((value) => Math.round(value));
    if (atoms.some((value, i) => Math.abs(value - (whole[i] ?? 0)) > TOLERANCE) || whole.some((value) => value < 0))
      return false;
    const sum = (members: Int32Array): number => members.reduce((all, atom) => all + (whole[atom] ?? 0), 0);
    if (this.system.links.some(({ plus, minus }) => sum(plus) !== sum(minus))) return false;
    this.witnesses.push(Float64Array.from(this.system.cells, ({ members }) => sum(members)));
    return true;
  }

  /**
   * Looks for a whole table in which the target lies at least `width` away from its true count, at the least price in cells that are still
   * shown. Cheaper than `Repair`, which moves both ends.
   *
   * @returns the cells that have to be hidden for it. Where only tables with fractions of persons were found, theirs: hiding them makes room,
   *   and proves nothing yet. Undefined where there are none.
   */
  async departures({ cell, width }: Target): Promise<number[] | undefined> {
    const { cells } = this.system;
    const { value = 0, minimum = 0 } = cells[cell] ?? {};
    const found: { whole?: number[]; fractional?: number[] } = {};
    // Twice and three times as far: where the shortest way is of halves or thirds of persons, that one is whole.
    for (const times of [1, 2, 3]) {
      for (const by of [times * width, -times * width]) {
        if (value + by < minimum) continue;
        await this.polytope.search(
          cell,
          by,
          (atoms) => {
            const apart = this.apart(atoms);
            const whole = this.offer(atoms);
            if (!whole) found.fractional ??= apart;
            else if (!found.whole || apart.length < found.whole.length) found.whole = apart;
            return whole;
          },
          true,
        );
      }
      if (found.whole) return found.whole;
    }
    return found.fractional?.length === 0 ? undefined : found.fractional;
  }

  /** The cells that are still shown and differ from their true count. */
  private apart(atoms: Float64Array): number[] {
    const { hidden } = this.polytope;
    return this.system.cells.flatMap(({ members, value }, i) =>
      hidden.has(i) || Math.abs(members.reduce((all, atom) => all + (atoms[atom] ?? 0), 0) - value) <= TOLERANCE
        ? []
        : [i],
    );
  }

  /** The proof itself: integers only, no solver. */
  certified({ cell, width, ceiling }: Target): boolean {
    let low = Infinity;
    let high = -Infinity;
    let below = ceiling === undefined;
    for (const values of this.fittingWitnesses()) {
      const value = values[cell] ?? 0;
      low = Math.min(low, value);
      high = Math.max(high, value);
      below ||= ceiling !== undefined && value < ceiling.share * (values[ceiling.of] ?? 0) - TOLERANCE;
    }
    return this.polytope.hidden.has(cell) && high - low >= width && below;
  }

  private fittingWitnesses(): readonly Float64Array[] {
    const pattern = this.polytope.hidden;
    if (this.fitting?.pattern !== pattern) this.fitting = { pattern, seen: 0, values: [] };
    const cache = this.fitting;
    for (; cache.seen < this.witnesses.length; cache.seen++) {
      const values = this.witnesses[cache.seen];
      if (values && this.fits(values)) cache.values.push(values);
    }
    return cache.values;
  }

  private fits(values: Float64Array): boolean {
    const { hidden } = this.polytope;
    return this.system.cells.every(({ value, minimum }, i) =>
      hidden.has(i) ? (values[i] ?? 0) >= minimum : values[i] === value,
    );
  }

  private async search(cell: number, by: number): Promise<void> {
    if (by !== 0) await this.polytope.search(cell, by, (atoms) => this.offer(atoms));
  }

  private async push(sense: Sense, objective: Sparse, integer = false): Promise<{ bound: number; whole: boolean }> {
    const solution = await this.polytope.extreme(sense, objective, integer);
    return { bound: solution.objective, whole: this.offer(solution.x) };
  }

  private objective(parts: readonly (readonly [number, number])[]): Sparse {
    return weights(this.system, parts);
  }
}
