import { Audit } from './audit.js';
import { DisclosureError } from '../disclosure-error.js';
import { improveToMinimum, MINIMUM_CELLS } from './minimum.js';
import { Polytope } from './polytope.js';
import { Repair } from './repair.js';
import { withSolver, type SolverSession } from './solver.js';
import { PublishedSpan } from './span.js';
import { systemOf, type System, type Target } from './system.js';
import type { CountTable, Dominance, Impossible, SuppressedTable, ZeroPolicy } from './table.js';

/** k when the caller names none: the threshold of the public trafficking data sets (CTDC). */
export const DEFAULT_K = 11;
/** No caller gets below it, whatever the reason. */
export const FLOOR_K = 5;
/** Above it, an interval as wide as k - 1 would exceed what tables of this population can hide. */
export const CEILING_K = 100;
/** No interval is narrower than this, even with a smaller k. */
export const MINIMUM_WIDTH = 10;

const REPAIR_ROUNDS = 20;
/** Republishing stops after this much work, in solves times unknowns: the pattern is safe at every moment, only larger than needed. */
const REDUCE_WORK = 600_000;
const REDUCE_SOLVES = 3000;
const DEFAULT_TIMEOUT_MS = 30_000;

export interface SuppressOptions {
  /** Counts from 1 to k - 1 are hidden. Default 11, at least 5. */
  readonly k?: number;
  /**
   * 'protect' (default): a zero is hidden like any small count, because "nobody" is a fact about everybody in that row. 'show': zeros are
   * published, and the audit grants the attacker that every hidden cell holds at least one person.
   */
  readonly zeros?: ZeroPolicy;
  /**
   * Hides cells that make up `share` (for instance 0.9) or more of their row in a sensitive dimension. Needs zeros: 'protect',
   * since the shown zeros of such a row would tell the same.
   */
  readonly dominance?: readonly Dominance[];
  /** Everything already published of the same snapshot. The attacker has it, and its hidden cells stay protected. */
  readonly earlier?: readonly SuppressedTable[];
  /** Combinations that anybody knows to be empty. They are no place to hide somebody in. */
  readonly impossible?: readonly Impossible[];
  /**
   * 'show': how many there are in all is never hidden for another cell, at the price of more hidden cells elsewhere. 'open'
   * (default): it is a cell like any other.
   */
  readonly total?: 'open' | 'show';
  /** Milliseconds until TIMEOUT; default 30,000. */
  readonly timeoutMs?: number;
  /** Told now and then. `of` is what is known by then: a phase may end sooner. */
  readonly onProgress?: OnProgress;
}

/** In this order; the second and the third may take long. */
export const PHASES = ['CANDIDATES', 'AUDIT', 'REDUCE', 'MINIMUM'] as const;
export type Phase = (typeof PHASES)[number];
export type OnProgress = (phase: Phase, done: number, of: number) => void;
const nobody: OnProgress = () => undefined;

/** For the ledger: how the pattern came about. */
export interface SuppressionReport {
  readonly primary: number;
  readonly secondary: number;
  readonly rounds: number;
  readonly solves: number;
  /** No pattern hides fewer cells (proved for tables of at most 60 cells, where the proof ended within its limit). */
  readonly minimal: boolean;
}

export interface Suppression {
  readonly table: SuppressedTable;
  readonly report: SuppressionReport;
}

/**
 * Decides which cells of a table may be shown, so that neither the table nor its subtraction from anything in `earlier` narrows a
 * small cell to less than max(k - 1, 10) persons. The same input always gives the same pattern: a pattern that changed from call to call
 * would show in one download what it hides in the next.
 *
 * Method and proof: see the README of this library. The result holds true counts; `publish` makes what may leave.
 *
 * @throws DisclosureError for every reason not to publish; then there is no partial result
 */
export async function suppress(table: CountTable, options: SuppressOptions = {}): Promise<Suppression> {
  const { k = DEFAULT_K, zeros = 'protect', dominance = [], earlier = [], impossible = [] } = options;
  const { total = 'open', timeoutMs = DEFAULT_TIMEOUT_MS, onProgress } = options;
  if (!Number.isInteger(k) || k < FLOOR_K)
    throw new DisclosureError('K_BELOW_FLOOR', `k must be a whole number of at least ${String(FLOOR_K)}`);
  if (k > CEILING_K) throw new DisclosureError('INVALID_OPTION', `k must not exceed ${String(CEILING_K)}`);
  if (dominance.some(({ share }) => zeros !== 'protect' || !(share > 0.5 && share <= 1)))
    throw new DisclosureError('INVALID_OPTION', 'dominance needs protected zeros and a share above one half');
  if (dominance.some(({ dimension }) => !table.dimensions.some(({ name }) => name === dimension)))
    throw new DisclosureError('INVALID_OPTION', 'the sensitive dimension is not in the table');
  const width = Math.max(k - 1, MINIMUM_WIDTH);
  const system = systemOf(table, { k, width, zeros, impossible, total, dominance }, earlier);
  const { hidden, ...figures } = await protect(system, timeoutMs, onProgress);
  const primaries = new Set(system.targets.map(({ cell }) => cell));
  const cells = table.cells.map(({ key, count }, i) => ({
    key,
    count,
    status: primaries.has(i) ? ('primary' as const) : hidden.has(i) ? ('secondary' as const) : ('shown' as const),
  }));
  const primary = cells.filter(({ status }) => status === 'primary').length;
  const secondary = cells.filter(({ status }) => status === 'secondary').length;
  return {
    table: { dimensions: table.dimensions, cells, zeros, k, width, ...(dominance.length > 0 ? { dominance } : {}) },
    report: { primary, secondary, ...figures },
  };
}

export interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly rounds: number;
  readonly solves: number;
  readonly minimal: boolean;
}

/** The algorithm on any system of sums; `suppress` feeds it tables, the conformance specs also hierarchies. */
export async function protect(
  system: System,
  timeoutMs: number,
  tell = nobody,
  atMost = Infinity,
): Promise<Protection> {
  tell('CANDIDATES', 0, 1);
  let hidden: ReadonlySet<number> = candidates(system);
  if (system.targets.length === 0) return { hidden, rounds: 0, solves: 0, minimal: true };
  return withSolver(timeoutMs, async (session) => {
    const polytope = await Polytope.open(session, system, hidden);
    const audit = new Audit(system, polytope);
    const rounds = await repairAll(session, system, polytope, audit, tell);
    await reduce(session, system, polytope, audit, tell);
    tell('MINIMUM', 0, 1);
    let minimal = false;
    if (system.cells.length <= MINIMUM_CELLS)
      minimal = await improveToMinimum(session, system, polytope, audit, atMost);
    hidden = polytope.hidden;
    // The last word has the proof, on the pattern that leaves: whole numbers, no solver.
    if (!system.targets.every((target) => audit.certified(target)))
      throw new DisclosureError('NO_SAFE_TABLE', 'the final audit did not confirm the pattern');
    return { hidden, rounds, solves: session.solves, minimal };
  });
}

/** Step 1: hides candidates that would let elimination compute a target exactly. Indices of the hidden cells. */
export function candidates(system: System): Set<number> {
  const { cells } = system;
  const hidden = new Set(cells.flatMap(({ role }, i) => (role === 'hidden' ? [i] : [])));
  const span = spanOf(system);
  for (const i of openCells(system)) if (!span.tryPublish(cells[i]?.members ?? new Int32Array())) hidden.add(i);
  return hidden;
}

/** What is public before anything is decided. */
function spanOf({ atoms, links, cells, targets }: System): PublishedSpan {
  const span = new PublishedSpan(
    atoms,
    targets.map(({ cell }) => cells[cell]?.members ?? new Int32Array()),
  );
  for (const { plus, minus } of links) span.publish(plus, minus);
  for (const { role, members } of cells) if (role === 'public') span.publish(members);
  return span;
}

/** From the largest count to the smallest; among equals in the order of the table, so that margins come first. */
function openCells(system: System): number[] {
  return [...system.cells.keys()]
    .filter((i) => system.cells[i]?.role === 'open')
    .sort((a, b) => (system.cells[b]?.value ?? 0) - (system.cells[a]?.value ?? 0) || a - b);
}

/** Step 2: audit, and hide more for every target without proof. Returns the rounds needed. */
async function repairAll(
  session: SolverSession,
  system: System,
  polytope: Polytope,
  audit: Audit,
  tell: OnProgress,
): Promise<number> {
  let fractional: Repair | undefined;
  let integer: Repair | undefined;
  const hideToo = async (more: readonly number[]): Promise<void> => {
    if (more.length > 0) await polytope.setHidden(new Set([...polytope.hidden, ...more]));
  };
  for (let round = 0; round <= REPAIR_ROUNDS; round++) {
    let failed = false;
    for (const [at, target] of system.targets.entries()) {
      tell('AUDIT', at, system.targets.length);
      // Hiding for one target often protects the next, and never takes protection from one before.
      if (await audit.protects(target)) continue;
      failed = true;
      fractional ??= await Repair.open(session, system, polytope.hidden);
      const step = await fractional.protect(target, polytope.hidden);
      const whole = step.tables.map((atoms) => audit.offer(atoms)).every(Boolean);
      if (whole || step.hide.length > 0) {
        await hideToo(step.hide);
        continue;
      }
      // Fractions that hide nothing more: wide enough for fractions of persons, too narrow for whole ones.
      const hide = target.ceiling ? undefined : await audit.departures(target);
      if (hide) await hideToo(hide);
      else {
        integer ??= await Repair.open(session, system, polytope.hidden, true);
        const { hide, tables } = await integer.protect(target, polytope.hidden);
        for (const atoms of tables) audit.offer(atoms);
        await hideToo(hide);
      }
    }
    if (!failed) return round;
  }
  throw new DisclosureError('NO_SAFE_TABLE', `no safe pattern after ${String(REPAIR_ROUNDS)} rounds: collapse a level`);
}

/** Step 3: shows again what need not be hidden, the most informative first. */
async function reduce(
  session: SolverSession,
  system: System,
  polytope: Polytope,
  audit: Audit,
  tell: OnProgress,
): Promise<void> {
  const limit = session.solves + Math.min(REDUCE_SOLVES, Math.ceil(REDUCE_WORK / system.atoms));
  // Targets that failed lately come first: they are the ones that refuse most.
  let targets = [...system.targets];
  const span = spanOf(system);
  const { cells } = system;
  cells.forEach(({ role, members }, i) => {
    if (role === 'open' && !polytope.hidden.has(i)) span.publish(members);
  });
  const open = openCells(system);
  for (const [at, cell] of open.entries()) {
    tell('REDUCE', at, open.length);
    const members = cells[cell]?.members ?? new Int32Array();
    if (!polytope.hidden.has(cell) || span.exposes(members)) continue;
    if (session.solves > limit) return;
    const before = polytope.hidden;
    await polytope.setHidden(new Set([...before].filter((i) => i !== cell)));
    let refused: Target | undefined;
    for (const target of targets) {
      if (await audit.protects(target, false)) continue;
      refused = target;
      break;
    }
    if (refused) {
      targets = [refused, ...targets.filter((other) => other !== refused)];
      await polytope.setHidden(before);
    } else span.publish(members);
  }
}
