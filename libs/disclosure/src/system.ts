import { DisclosureError } from './disclosure-error.js';
import { cellId, cellKeys, TOTAL, type CountTable, type Dimension, type SuppressedTable } from './table.js';

/** Unknowns of the joint attack on a table and those released before it. Above it the audit takes minutes. */
export const MAX_ATOMS = 6000;

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
 * The tables as an attacker sees them: unknown non-negative integers (atoms: the finest combinations of all dimensions), and
 * sums of them. `order` lists the open cells from the one most worth showing.
 */
export interface System {
  readonly atoms: number;
  readonly cells: readonly SystemCell[];
  readonly targets: readonly Target[];
}

/** The finest cross of the dimensions of several tables of one snapshot. */
export interface AtomSpace {
  readonly size: number;
  members(dimensions: readonly Dimension[], key: readonly string[]): Int32Array;
}

/** @throws DisclosureError INVALID_TABLE when two tables disagree on the categories of a dimension; TABLE_TOO_LARGE. */
export function atomSpace(tables: readonly { dimensions: readonly Dimension[] }[]): AtomSpace {
  const union = new Map<string, readonly string[]>();
  for (const { dimensions } of tables)
    for (const { name, categories } of dimensions) {
      const known = union.get(name);
      if (known && cellId(known) !== cellId(categories))
        throw new DisclosureError('INVALID_TABLE', `two tables of one snapshot disagree on dimension ${name}`);
      union.set(name, categories);
    }
  const size = [...union.values()].reduce((product, categories) => product * categories.length, 1);
  if (size > MAX_ATOMS)
    throw new DisclosureError(
      'TABLE_TOO_LARGE',
      `${String(size)} combinations over all released tables; at most ${String(MAX_ATOMS)}`,
    );
  const names = [...union.keys()];
  return {
    size,
    members(dimensions, key) {
      const wanted = new Map(dimensions.map(({ name }, d) => [name, key[d]]));
      return Int32Array.from(
        names.reduce<number[]>(
          (heads, name) => {
            const categories = union.get(name) ?? [];
            const choice = wanted.get(name) ?? TOTAL;
            const picks = choice === TOTAL ? categories.map((_, i) => i) : [categories.indexOf(choice)];
            return heads.flatMap((head) => picks.map((pick) => head * categories.length + pick));
          },
          [0],
        ),
      );
    },
  };
}

/** Attribute disclosure: see `SuppressOptions.dominance`. */
export interface Dominance {
  readonly dimension: string;
  readonly share: number;
}

export interface SystemRules {
  readonly k: number;
  readonly width: number;
  readonly zeros: 'protect' | 'show';
  readonly dominance?: Dominance;
}

/**
 * Builds the system of one table and the releases before it. The table's cells come first, in their order.
 *
 * @throws DisclosureError INVALID_TABLE when the table does not add up or contradicts an earlier release
 */
export function systemOf(table: CountTable, rules: SystemRules, earlier: readonly SuppressedTable[]): System {
  const space = atomSpace([table, ...earlier]);
  const cells: SystemCell[] = [];
  const targets: Target[] = [];
  checkShape(table);
  for (const released of earlier) checkShape(released);
  checkAgreement([table, ...earlier]);
  const index = new Map(table.cells.map(({ key }, i) => [cellId(key), i]));
  const sensitive = rules.dominance
    ? table.dimensions.findIndex(({ name }) => name === rules.dominance?.dimension)
    : -1;
  const whole = table.cells[0]?.count ?? 0;
  table.cells.forEach(({ key, count }, i) => {
    const members = space.members(table.dimensions, key);
    const ceiling = rowDominatedBy(table, index, i, sensitive, rules.dominance);
    const small = count < rules.k && (count > 0 || rules.zeros === 'protect' || whole < rules.k);
    const primary = small || ceiling !== undefined;
    if (primary) targets.push({ cell: i, width: rules.width, ...(ceiling ? { ceiling } : {}) });
    const role = primary ? 'hidden' : count === 0 ? 'public' : 'open';
    cells.push({ members, value: count, role, minimum: rules.zeros === 'show' && whole >= rules.k ? 1 : 0 });
  });
  for (const released of earlier) {
    const minimum = released.zeros === 'show' && (released.cells[0]?.count ?? 0) >= released.k ? 1 : 0;
    for (const { key, count, status } of released.cells) {
      if (status === 'primary') targets.push({ cell: cells.length, width: released.width });
      const role = status === 'shown' ? 'public' : 'hidden';
      cells.push({ members: space.members(released.dimensions, key), value: count, role, minimum });
    }
  }
  return { atoms: space.size, cells, targets };
}

/**
 * The row is all cells that differ from this one in the sensitive dimension only. The row of everybody (all other dimensions
 * Total) is exempt: that most people came by social media is what statistics are for.
 */
function rowDominatedBy(
  table: CountTable,
  index: ReadonlyMap<string, number>,
  cell: number,
  sensitive: number,
  dominance: Dominance | undefined,
): Target['ceiling'] {
  const { key, count } = table.cells[cell] ?? { key: [], count: 0 };
  if (sensitive < 0 || !dominance || count === 0 || key[sensitive] === TOTAL) return undefined;
  if (key.every((category, d) => d === sensitive || category === TOTAL)) return undefined;
  const of = index.get(cellId(key.map((category, d) => (d === sensitive ? TOTAL : category))));
  if (of === undefined || count < dominance.share * (table.cells[of]?.count ?? 0)) return undefined;
  return { of, share: dominance.share };
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
      const names = dimensions.flatMap(({ name }, d) => (key[d] === TOTAL ? [] : [`${name}\u001e${key[d] ?? ''}`]));
      const id = cellId(names.sort());
      if ((seen.get(id) ?? count) !== count)
        throw new DisclosureError('INVALID_TABLE', 'an earlier release is not of the same snapshot');
      seen.set(id, count);
    }
}
