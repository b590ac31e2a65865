import { atomSpace, type AtomSpace, type Link } from './atoms.js';
import { DisclosureError } from '../disclosure-error.js';
import { impliedCells } from './implied.js';
import {
  axisOf,
  cellId,
  cellKeys,
  codesOf,
  TOTAL,
  type CountTable,
  type Dominance,
  type Impossible,
  type SuppressedTable,
} from './table.js';

/**
 * What may happen to a cell. `public`: everybody knows it (zeros that are shown, earlier releases). `open`: shown unless it has
 * to be hidden for another cell. `hidden`: never shown.
 */
export type CellRole = 'public' | 'open' | 'hidden';

/** A sum of atoms. `minimum` is what an attacker knows of it when it is hidden: 1 where zeros are shown, else 0. */
export interface SystemCell {
  readonly members: Int32Array;
  readonly value: number;
  readonly role: CellRole;
  readonly minimum: 0 | 1;
}

/**
 * A cell to protect: its interval must be at least `width` wide. With `ceiling`, an attacker must also not be able to tell that
 * it makes up `share` or more of the cell `of`: then everybody in that row would be known to have the sensitive value.
 */
export interface Target {
  readonly cell: number;
  readonly width: number;
  readonly ceiling?: { readonly of: number; readonly share: number };
}

/**
 * The tables as an attacker sees them: unknown non-negative integers (atoms), sums of them, and what is equal among the
 * sums by itself (see `atoms.ts`).
 */
export interface System {
  readonly atoms: number;
  readonly links: readonly Link[];
  readonly cells: readonly SystemCell[];
  readonly targets: readonly Target[];
}

/**
 * More than an atom need be. No attacker learns anything from it: it only keeps atoms that no shown cell bounds within the solver's range.
 */
export function capOf({ cells, targets }: System): number {
  const most = cells.reduce((greatest, { value }) => Math.max(greatest, value), 100);
  return 4 * targets.reduce((greatest, { width }) => Math.max(greatest, width), most);
}

export interface SystemRules {
  readonly k: number;
  readonly width: number;
  readonly zeros: 'protect' | 'show';
  readonly dominance?: readonly Dominance[];
  readonly impossible?: readonly Impossible[];
  readonly total?: 'open' | 'show';
}

/**
 * Builds the system of one table and the releases before it. The table's cells come first, in their order.
 *
 * @throws DisclosureError INVALID_TABLE when the table does not add up or contradicts an earlier release
 */
export function systemOf(table: CountTable, rules: SystemRules, released: readonly SuppressedTable[]): System {
  for (const one of [table, ...released]) checkShape(one);
  checkAgreement([table, ...released]);
  const { earlier, total } = near(table, released, rules.impossible ?? []);
  const space = atomSpace([table, ...earlier], rules.impossible);
  const cells: SystemCell[] = [];
  const targets: Target[] = [];
  const whole = table.cells[0]?.count ?? 0;
  const ceilings = ceilingsOf(table, rules.dominance, 0, space);
  table.cells.forEach(({ key, count }, i) => {
    const members = space.members(table.dimensions, key);
    const small = count < rules.k && (count > 0 || rules.zeros === 'protect' || whole < rules.k);
    const above = ceilings(i);
    // That nobody is in an impossible combination is known beforehand.
    const primary = members.length > 0 && (small || above.length > 0);
    if (primary) targets.push(...targetsOf(i, rules.width, above));
    const kept = count === 0 || (rules.total === 'show' && key.every((category) => category === TOTAL));
    const role = primary ? 'hidden' : kept ? 'public' : 'open';
    cells.push({ members, value: count, role, minimum: rules.zeros === 'show' && whole >= rules.k ? 1 : 0 });
  });
  for (const one of earlier) {
    const minimum = one.zeros === 'show' && (one.cells[0]?.count ?? 0) >= one.k ? 1 : 0;
    const above = ceilingsOf(one, one.dominance, cells.length, space);
    one.cells.forEach(({ key, count, status }, i) => {
      if (status === 'primary') targets.push(...targetsOf(cells.length, one.width, above(i)));
      const role = status === 'shown' ? 'public' : 'hidden';
      cells.push({ members: space.members(one.dimensions, key), value: count, role, minimum });
    });
  }
  for (const { dimensions, key, count } of impliedCells([table, ...earlier])) {
    const members = space.members(dimensions, key);
    if (count >= rules.k || (count === 0 && rules.zeros === 'show') || members.length === 0) continue;
    targets.push({ cell: cells.length, width: rules.width });
    cells.push({ members, value: count, role: 'hidden', minimum: 0 });
  }
  if (total !== undefined) cells.push({ members: space.members([], []), value: total, role: 'public', minimum: 0 });
  // A true count in an impossible combination: the rules are wrong, and nothing that rests on them is safe.
  if (cells.some(({ members, value }) => members.length === 0 && value > 0))
    throw new DisclosureError('INVALID_TABLE', 'somebody is counted in a combination that is called impossible');
  return { atoms: space.size, links: space.links, cells, targets };
}

/**
 * The releases that can tell something about the table. Those that share no axis with it, not even through others, tell only how
 * many people there are; once a release shows that, they are independent of it, and it of them.
 */
function near(
  table: CountTable,
  released: readonly SuppressedTable[],
  impossible: readonly Impossible[],
): { earlier: readonly SuppressedTable[]; total: number | undefined } {
  const whole = released.find(({ cells }) => cells[0]?.status === 'shown')?.cells[0];
  if (!whole) return { earlier: released, total: undefined };
  const groups = [
    ...released.map(({ dimensions }) => dimensions.map(axisOf)),
    ...impossible.map((rule) => Object.keys(rule)),
  ];
  const reached = new Set(table.dimensions.map(axisOf));
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const group of groups) if (group.some((axis) => reached.has(axis))) group.forEach((axis) => reached.add(axis));
  }
  const earlier = released.filter(({ dimensions }) => dimensions.some((dimension) => reached.has(axisOf(dimension))));
  return { earlier, total: whole.count };
}

type Ceiling = NonNullable<Target['ceiling']>;

const targetsOf = (cell: number, width: number, ceilings: readonly Ceiling[]): Target[] =>
  ceilings.length === 0 ? [{ cell, width }] : ceilings.map((ceiling) => ({ cell, width, ceiling }));

/**
 * Of which rows a cell makes up too much. A row is all cells that differ in the sensitive dimension only. The row of everybody (all other
 * dimensions Total) is exempt: that most people came by social media is what statistics are for. So is a row of which
 * nothing else is possible: that is known beforehand.
 *
 * @param first place of the table's first cell in the system
 */
function ceilingsOf(
  { dimensions, cells }: CountTable,
  dominance: readonly Dominance[] = [],
  first: number,
  space: AtomSpace,
): (cell: number) => Ceiling[] {
  const index = new Map(cells.map(({ key }, i) => [cellId(key), i]));
  return (cell) => {
    const { key, count } = cells[cell] ?? { key: [], count: 0 };
    return dominance.flatMap(({ dimension, share, except = [] }): Ceiling[] => {
      const sensitive = dimensions.findIndex(({ name }) => name === dimension);
      const value = key[sensitive];
      if (value === undefined || value === TOTAL || count === 0 || except.includes(value)) return [];
      const row = key.with(sensitive, TOTAL);
      const of = index.get(cellId(row));
      if (of === undefined || row.every((category) => category === TOTAL)) return [];
      if (count < share * (cells[of]?.count ?? 0)) return [];
      if (space.members(dimensions, key).length === space.members(dimensions, row).length) return [];
      return [{ of: first + of, share }];
    });
  };
}

function checkShape(table: CountTable): void {
  const keys = cellKeys(table.dimensions);
  if (keys.length !== table.cells.length || keys.some((key, i) => cellId(key) !== cellId(table.cells[i]?.key ?? [])))
    throw new DisclosureError('INVALID_TABLE', 'the cells are not those of the dimensions, in their order');
  const counts = new Map(table.cells.map(({ key, count }) => [cellId(key), count]));
  for (const { key, count } of table.cells) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new DisclosureError('INVALID_TABLE', 'a count is not a whole number of persons');
    const d = key.indexOf(TOTAL);
    if (d < 0) continue;
    const parts = (table.dimensions[d]?.categories ?? []).map(
      (category) => counts.get(cellId(key.with(d, category))) ?? 0,
    );
    if (parts.reduce((sum, part) => sum + part, 0) !== count)
      throw new DisclosureError('INVALID_TABLE', `cell ${key.join(' / ')} is not the sum of its parts`);
  }
}

/** Cells that two tables share must be equal; otherwise they are not of one snapshot and the joint audit means nothing. */
function checkAgreement(tables: readonly CountTable[]): void {
  const seen = new Map<string, number>();
  for (const { dimensions, cells } of tables)
    for (const { key, count } of cells) {
      // By what a category consists of: a quarter that holds one month of the period is that month.
      const names = dimensions.flatMap((dimension, d) => {
        const category = key[d] ?? TOTAL;
        return category === TOTAL ? [] : [[axisOf(dimension), ...codesOf(dimension, category)].join('\u001e')];
      });
      const id = cellId(names.sort());
      if ((seen.get(id) ?? count) !== count)
        throw new DisclosureError('INVALID_TABLE', 'an earlier release is not of the same snapshot');
      seen.set(id, count);
    }
}
