import { DisclosureError } from '../disclosure-error.js';
import { MAX_ATOMS } from './atoms.js';
import { Polytope, TOLERANCE } from './polytope.js';
import { weights } from './rows.js';
import { MAXIMISE, MINIMISE, withSolver, type Sense, type Solution, type Sparse } from './solver.js';
import { protect, type OnProgress } from './suppress.js';
import type { System, SystemCell } from './system.js';
import { cellId, TOTAL, type CellStatus, type ZeroPolicy } from './table.js';

/** A dimension of anybody's own table: the finest codes, and groups of them that are published as well. */
export interface OwnDimension {
  readonly name: string;
  readonly leaves: readonly string[];
  /** Group code to the leaves in it. Groups may overlap and nest; `Total` is added by itself. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** One published cell: a leaf, a group or `Total` per dimension. `count` is undefined where it is hidden. */
export interface OwnCell {
  readonly key: readonly string[];
  readonly count: number | undefined;
}

export interface OwnSuppression {
  readonly cells: readonly { readonly key: readonly string[]; readonly count: number; readonly status: CellStatus }[];
  /** Every primary cell has at least this distance between the ends of an attacker's interval. */
  readonly width: number;
  /** Proved that no pattern of that width hides fewer cells (tables of at most 60 cells). */
  readonly minimal: boolean;
}

export interface OwnOptions {
  /** Counts from 1 to k - 1 are primary. At least 2. There is no floor here: the rule is the caller's own. */
  readonly k: number;
  readonly zeros: ZeroPolicy;
  /**
   * Persons between the two ends of what an attacker can compute for a primary cell. Not given: as few hidden cells as make every primary
   * cell inexact and, of the patterns with that many cells, the widest up to what the rule itself leaves open.
   */
  readonly width?: number;
  /** For the whole of it; default 60,000. */
  readonly timeoutMs?: number;
  readonly onProgress?: OnProgress;
}

/** What an attacker can compute of a hidden cell, in whole persons; `hi` is Infinity where nothing bounds it. */
export interface OwnInterval {
  readonly key: readonly string[];
  readonly lo: number;
  readonly hi: number;
}

/**
 * Margins of a table, hidden so that nobody computes a small cell from what is shown. The same algorithm as `suppress`, for any number of
 * dimensions and for groups of codes as margins.
 *
 * @param inner persons by leaf; combinations that are not named hold nobody
 * @returns every cell of the product of (Total, groups, leaves), in that order
 * @throws DisclosureError and then nothing may be published
 */
export async function suppressOwn(
  dimensions: readonly OwnDimension[],
  inner: ReadonlyMap<string, number>,
  { k, zeros, width, timeoutMs = 60_000, onProgress }: OwnOptions,
): Promise<OwnSuppression> {
  if (!Number.isInteger(k) || k < 2) throw new DisclosureError('INVALID_OPTION', 'k must be a whole number above 1');
  if (width !== undefined && (!Number.isInteger(width) || width < 1))
    throw new DisclosureError('INVALID_OPTION', 'the width must be a whole number of at least 1');
  const deadline = Date.now() + timeoutMs;
  const space = new OwnSpace(dimensions);
  const keys = space.keys();
  const atoms = space.atomsOf(inner);
  const cells = keys.map((key): SystemCell => {
    const members = space.members(key);
    const value = members.reduce((sum, atom) => sum + (atoms[atom] ?? 0), 0);
    const primary = value < k && (value > 0 || zeros === 'protect');
    const role = primary ? 'hidden' : value === 0 ? 'public' : 'open';
    return { members, value, role, minimum: zeros === 'show' ? 1 : 0 };
  });
  const primaries = cells.flatMap(({ role }, i) => (role === 'hidden' ? [i] : []));
  const at = async (wide: number, atMost?: number): ReturnType<typeof protect> =>
    protect(
      {
        atoms: space.size,
        links: [],
        cells,
        targets: primaries.map((cell) => ({ cell, width: wide })),
      },
      Math.max(1, deadline - Date.now()),
      onProgress,
      atMost,
    );
  const chosen =
    width === undefined
      ? await fewest(at, zeros === 'protect' ? k - 1 : k - 2, space.size)
      : { width, ...(await at(width)) };
  const primary = new Set(primaries);
  return {
    cells: keys.map((key, i) => ({
      key,
      count: cells[i]?.value ?? 0,
      status: primary.has(i) ? 'primary' : chosen.hidden.has(i) ? 'secondary' : 'shown',
    })),
    width: chosen.width,
    minimal: chosen.minimal,
  };
}

/** Solves times unknowns up to which a wider pattern is looked for after the first; a number and not seconds, so that two runs give one pattern. */
const WIDER_WORK = 100_000;

/** The widest pattern among those with as few hidden cells as the narrowest needs. `most`: what the rule leaves open by itself. */
async function fewest(
  at: (width: number, atMost?: number) => ReturnType<typeof protect>,
  most: number,
  atoms: number,
): Promise<Awaited<ReturnType<typeof protect>> & { width: number }> {
  let best = { width: 1, ...(await at(1)) };
  if (best.solves * atoms > WIDER_WORK) return best;
  let [low, high] = [1, Math.max(1, most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const wider = await at(middle, best.hidden.size).catch((error: unknown) => {
      if (error instanceof DisclosureError && error.code === 'NO_SAFE_TABLE') return undefined;
      throw error;
    });
    if (wider && wider.hidden.size <= best.hidden.size) {
      best = { width: middle, ...wider };
      low = middle;
    } else high = middle - 1;
  }
  return best;
}

/** Up to so many inner cells the bounds of `attackOwn` are those of whole persons; above, those of fractions, rounded inwards. */
const WHOLE_ATOMS = 250;

/**
 * The best an attacker can do against the hidden cells of a table: least and greatest count over all tables that agree with what is shown.
 *
 * @param minimum what the attacker knows of every hidden cell: 1 where zeros are shown
 * @returns undefined when no table agrees with what is shown under that knowledge
 */
export async function attackOwn(
  dimensions: readonly OwnDimension[],
  published: readonly OwnCell[],
  minimum: 0 | 1,
  { timeoutMs = 60_000, onProgress }: { timeoutMs?: number; onProgress?: (done: number, of: number) => void } = {},
): Promise<OwnInterval[] | undefined> {
  const space = new OwnSpace(dimensions);
  const cells = published.map(({ key, count }): SystemCell => ({
    members: space.members(key),
    value: count ?? 0,
    role: count === undefined ? 'hidden' : 'public',
    minimum,
  }));
  const system: System = { atoms: space.size, links: [], cells, targets: [] };
  const hidden = new Set(cells.flatMap(({ role }, i) => (role === 'hidden' ? [i] : [])));
  // Counts are never negative: an inner cell is bounded by every shown cell that it lies in, and by nothing else.
  const bounded = new Set(cells.flatMap(({ role, members }) => (role === 'public' ? [...members] : [])));
  try {
    return await withSolver(timeoutMs, async (session) => {
      const polytope = await Polytope.open(session, system, hidden);
      const intervals: OwnInterval[] = [];
      // With nothing hidden there is nothing to ask but whether the table can be.
      if (hidden.size === 0) await polytope.extreme(MINIMISE, weights(system, [[0, 1]]));
      const whole = ({ x }: Solution): boolean => x.every((value) => Math.abs(value - Math.round(value)) <= TOLERANCE);
      // Where fractions of persons reach further than whole ones can, only whole-number programming tells how far those do.
      const extreme = async (sense: Sense, objective: Sparse): Promise<Solution> => {
        const found = await polytope.extreme(sense, objective);
        return space.size > WHOLE_ATOMS || whole(found) ? found : polytope.extreme(sense, objective, true);
      };
      for (const i of hidden) {
        onProgress?.(intervals.length, hidden.size);
        const objective = weights(system, [[i, 1]]);
        const low = await extreme(MINIMISE, objective);
        const high = await extreme(MAXIMISE, objective);
        const hi = Math.floor(high.objective + TOLERANCE);
        intervals.push({
          key: published[i]?.key ?? [],
          lo: Math.max(0, Math.ceil(low.objective - TOLERANCE)),
          hi: cells[i]?.members.every((atom) => bounded.has(atom)) === true ? hi : Infinity,
        });
      }
      return intervals;
    });
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'SOLVER_FAILED') return undefined;
    throw error;
  }
}

/** The unknowns of a table: one per combination of leaves. */
class OwnSpace {
  readonly size: number;
  private readonly picks: readonly ReadonlyMap<string, readonly number[]>[];

  constructor(private readonly dimensions: readonly OwnDimension[]) {
    if (dimensions.length === 0) throw new DisclosureError('INVALID_TABLE', 'a table has at least one dimension');
    this.picks = dimensions.map(({ name, leaves, groups }) => {
      const at = new Map(leaves.map((leaf, i) => [leaf, i]));
      if (leaves.length === 0) throw new DisclosureError('INVALID_TABLE', `dimension ${name} has no codes`);
      if (at.has(TOTAL) || groups.has(TOTAL))
        throw new DisclosureError('INVALID_TABLE', `dimension ${name}: the code ${TOTAL} is reserved for margins`);
      return new Map<string, readonly number[]>([
        [TOTAL, [...leaves.keys()]],
        ...[...groups].map(([group, codes]) => [group, codes.map((code) => at.get(code) ?? 0)] as const),
        ...leaves.map((leaf, i) => [leaf, [i]] as const),
      ]);
    });
    this.size = dimensions.reduce((product, { leaves }) => product * leaves.length, 1);
    if (this.size > MAX_ATOMS)
      throw new DisclosureError(
        'TABLE_TOO_LARGE',
        `${String(this.size)} inner cells; at most ${String(MAX_ATOMS)}: use coarser codes`,
      );
  }

  keys(): string[][] {
    return this.picks.reduce<string[][]>(
      (heads, codes) => heads.flatMap((head) => [...codes.keys()].map((code) => [...head, code])),
      [[]],
    );
  }

  members(key: readonly string[]): Int32Array {
    return Int32Array.from(
      this.picks.reduce<number[]>(
        (heads, codes, d) => {
          const found = codes.get(key[d] ?? '');
          if (!found)
            throw new DisclosureError('INVALID_TABLE', `dimension ${this.dimensions[d]?.name ?? ''}: unknown code`);
          const many = this.dimensions[d]?.leaves.length ?? 1;
          return heads.flatMap((head) => found.map((leaf) => head * many + leaf));
        },
        [0],
      ),
    );
  }

  atomsOf(inner: ReadonlyMap<string, number>): Float64Array {
    const atoms = new Float64Array(this.size);
    for (const key of this.leafKeys()) atoms[this.members(key)[0] ?? 0] = inner.get(cellId(key)) ?? 0;
    return atoms;
  }

  private leafKeys(): string[][] {
    return this.dimensions.reduce<string[][]>(
      (heads, { leaves }) => heads.flatMap((head) => leaves.map((leaf) => [...head, leaf])),
      [[]],
    );
  }
}
