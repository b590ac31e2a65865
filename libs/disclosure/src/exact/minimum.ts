import type { Audit } from './audit.js';
import { Polytope, TOLERANCE } from './polytope.js';
import { weights } from './rows.js';
import { MAXIMISE, MINIMISE, type SolverModel, type SolverSession } from './solver.js';
import type { System, Target } from './system.js';

/** Tables of at most this many cells get a pattern with the fewest hidden cells. */
export const MINIMUM_CELLS = 60;
/** Rounds and solves are bounded by number and not by time, so that two runs give one pattern. */
const ROUNDS = 150;
const SOLVES = 5000;

/**
 * Replaces the polytope's pattern by one that hides the fewest cells, after Fischetti and Salazar (2001) in the form of a hitting set:
 * the bounds on a target rest on a few shown cells (those with a dual price), so every safe pattern hides at least one of them. A
 * program over yes and no per cell collects these demands until its answer passes the audit.
 *
 * @param atMost hidden cells beyond which nobody is interested in the pattern: the search ends when it is proved to need more
 * @returns whether the pattern is now proved minimal; when the limit is reached the former pattern stands
 */
export async function improveToMinimum(
  session: SolverSession,
  system: System,
  polytope: Polytope,
  audit: Audit,
  atMost = Infinity,
): Promise<boolean> {
  const open = [...system.cells.keys()].filter((i) => system.cells[i]?.role === 'open');
  const forced = [...system.cells.keys()].filter((i) => system.cells[i]?.role === 'hidden');
  const fallback = polytope.hidden;
  const best = fallback.size - forced.length;
  if (best <= 1) return true;
  const limit = session.solves + SOLVES;
  const prices = await Polytope.open(session, system, fallback);
  const master = await openMaster(session, system, open);
  let pattern: ReadonlySet<number> = new Set(forced);
  for (let round = 0; round < ROUNDS && session.solves < limit; round++) {
    await polytope.setHidden(pattern);
    const failing = await audit.failures();
    if (failing.length === 0) return true;
    const shown = open.filter((i) => !pattern.has(i));
    for (const target of failing) {
      const demand = await demandOf(prices, system, target, shown);
      if (demand.length === 0) break;
      await master.addRow(1, Infinity, {
        indices: Int32Array.from(demand, (i) => open.indexOf(i)),
        values: new Float64Array(demand.length).fill(1),
      });
    }
    const { x } = await master.solve(MINIMISE);
    const chosen = open.filter((_, column) => (x[column] ?? 0) > 0.5);
    if (chosen.length >= best || chosen.length + forced.length > atMost) {
      await polytope.setHidden(fallback);
      return true;
    }
    pattern = new Set([...forced, ...chosen]);
  }
  await polytope.setHidden(fallback);
  return false;
}

/** One column per open cell: is it hidden? Fewest cells; among equals the least of the shown persons. */
async function openMaster(session: SolverSession, system: System, open: readonly number[]): Promise<SolverModel> {
  const whole = open.reduce((sum, i) => sum + (system.cells[i]?.value ?? 0), 1);
  return session.open({
    colLower: new Float64Array(open.length),
    colUpper: new Float64Array(open.length).fill(1),
    colCost: Float64Array.from(open, (i) => 1 + (0.5 * (system.cells[i]?.value ?? 0)) / whole),
    integrality: new Int32Array(open.length).fill(1),
    rowLower: new Float64Array(0),
    rowUpper: new Float64Array(0),
    starts: new Int32Array(1),
    indices: new Int32Array(0),
    values: new Float64Array(0),
  });
}

/**
 * Open cells of which every safe pattern hides at least one; none of them could be left out of the demand. `prices` is a polytope for
 * trying things out.
 */
async function demandOf(prices: Polytope, system: System, target: Target, shown: readonly number[]): Promise<number[]> {
  const show = (wanted: readonly number[]): Promise<void> =>
    prices.setHidden(
      new Set([...system.cells.keys()].filter((i) => system.cells[i]?.role !== 'public' && !wanted.includes(i))),
    );
  await show(shown);
  let demand = await supporters(prices, system, target, shown);
  // Fails for another reason than the bounds (only whole numbers, or a share): no more can be said than that this pattern is refused.
  if (!demand) return [...shown];
  // Each cell in turn: does the demand stand without it? Small demands are what makes the hitting set end soon.
  for (const cell of [...demand].reverse()) {
    if (!demand.includes(cell)) continue;
    const rest: number[] = demand.filter((i) => i !== cell);
    await show(rest);
    demand = (await supporters(prices, system, target, rest)) ?? demand;
  }
  return demand;
}

/** Those of the shown cells on which the target's bounds rest; undefined when the bounds are wide enough. */
async function supporters(
  prices: Polytope,
  system: System,
  target: Target,
  shown: readonly number[],
): Promise<number[] | undefined> {
  const range = weights(system, [[target.cell, 1]]);
  const high = await prices.extreme(MAXIMISE, range);
  const supports = (...prices: Float64Array[]): number[] =>
    shown.filter((i) => prices.some((price) => Math.abs(price[i] ?? 0) > TOLERANCE));
  // Often the upper bound alone is too low; then the demand rests on its prices only, and is smaller for it.
  if (Math.floor(high.objective + TOLERANCE) - (system.cells[target.cell]?.minimum ?? 0) < target.width)
    return supports(high.rowDuals);
  const low = await prices.extreme(MINIMISE, range);
  if (Math.floor(high.objective + TOLERANCE) - Math.ceil(low.objective - TOLERANCE) >= target.width) return undefined;
  return supports(high.rowDuals, low.rowDuals);
}
