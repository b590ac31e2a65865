import { DisclosureError } from '../disclosure-error.js';

/** The name of a margin in a cell key. A category may not be called so. */
export const TOTAL = 'Total';

/** A table has at most this many dimensions: four-way tables of this population are almost only small cells. */
export const MAX_DIMENSIONS = 3;

/** Cells, margins included, that one table may have. Above it the audit no longer ends in seconds on two cores. */
export const MAX_CELLS = 1500;

/**
 * One dimension of a table. Give `categories` from the code book: if they are taken from the data, the mere presence of a
 * row tells that somebody is in it.
 */
export interface Dimension {
  readonly name: string;
  readonly categories: readonly string[];
  /** Where several dimensions are levels of one thing (month, quarter and year; country and region). */
  readonly level?: Level;
}

/**
 * What a dimension is a level of. Everybody knows that a quarter is the sum of its months: two tables at two levels subtract
 * from each other, and both the audit and the attack reckon with it.
 */
export interface Level {
  /** The thing itself, for instance `period`. */
  readonly axis: string;
  /** For each category the finest codes that it consists of. Levels of one axis split the same codes. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Combinations that cannot be, as anybody knows: nobody who is still inside is home. A combination lies in all of the
 * lists at once, by axis (or by dimension, where it is no level). Without it an impossible cell would seem to hide a possible one.
 */
export type Impossible = Readonly<Record<string, readonly string[]>>;

/** What a dimension counts: the axis of its level, or itself. */
export const axisOf = ({ name, level }: Dimension): string => level?.axis ?? name;

/** The finest codes of a category. */
export const codesOf = ({ level }: Dimension, category: string): readonly string[] =>
  level ? (level.parts[category] ?? []) : [category];

/** One person, or several alike, generalised: dimension name to category code. */
export type TableRow = Readonly<Record<string, string>>;

/** A cell: one category or TOTAL per dimension, in the order of the dimensions, and the number of persons in it. */
export interface Cell {
  readonly key: readonly string[];
  readonly count: number;
}

/** Exact counts, all margins included. Never leaves the server: `publish` makes what may. */
export interface CountTable {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
}

/** Why a cell is hidden. For the ledger and the tests only: outside, both look the same. */
export type CellStatus = 'shown' | 'primary' | 'secondary';

export type ZeroPolicy = 'protect' | 'show';

export interface SuppressedCell extends Cell {
  readonly status: CellStatus;
}

/** Attribute disclosure: see `SuppressOptions.dominance`. */
export interface Dominance {
  /** The sensitive one. */
  readonly dimension: string;
  readonly share: number;
  /** Categories that tell nothing of anybody, such as "not known". */
  readonly except?: readonly string[];
}

/** The result of `suppress`. Holds the true counts of hidden cells: server side only. */
export interface SuppressedTable {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly SuppressedCell[];
  readonly zeros: ZeroPolicy;
  /** Counts below it are hidden. */
  readonly k: number;
  /** Every primary cell has at least this distance, in persons, between the two ends of an attacker's interval. */
  readonly width: number;
  /** Shares that were hidden in it as well. */
  readonly dominance?: readonly Dominance[];
}

/** What the world sees. `count` is null where the cell is hidden, for whichever reason. */
export interface PublishedTable {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly { readonly key: readonly string[]; readonly count: number | null }[];
  readonly zeros: ZeroPolicy;
  readonly k: number;
}

/** One string per cell, for maps. The separator is a control character, which the code book refuses in a category. */
export const cellId = (key: readonly string[]): string => key.join('\u001f');

/** Dimensions of the rows with the categories found in them, sorted. For tests and one-off use; see `Dimension`. */
export function dimensionsOf(rows: readonly TableRow[], names: readonly string[]): Dimension[] {
  return names.map((name) => ({
    name,
    categories: [...new Set(rows.map((row) => row[name]).filter((value) => value !== undefined))].sort(),
  }));
}

/**
 * Counts rows by one to three dimensions, with every margin.
 *
 * @param rows one generalised row per person; more columns than `dimensions` names are ignored
 * @param dimensions name and categories each; the order decides the order of a cell's key
 * @param persons how many persons a row stands for; one unless given
 * @returns the product of (Total + categories) over the dimensions, Total first, counts in persons
 * @throws DisclosureError INVALID_TABLE when a row has no value, or one outside the code book, in a dimension: a silent
 *   drop would make margins that do not add up. TABLE_TOO_LARGE above MAX_CELLS.
 */
export function tabulate<R extends TableRow>(
  rows: Iterable<R>,
  dimensions: readonly Dimension[],
  persons: (row: R) => number = () => 1,
): CountTable {
  const keys = cellKeys(dimensions);
  const counts = new Map<string, number>(keys.map((key) => [cellId(key), 0]));
  const known = dimensions.map(({ categories }) => new Set(categories));
  for (const row of rows) {
    let ids: string[][] = [[]];
    dimensions.forEach(({ name }, d) => {
      const value = row[name];
      if (value === undefined || !known[d]?.has(value))
        throw new DisclosureError('INVALID_TABLE', `a row has no category of the code book in dimension ${name}`);
      ids = ids.flatMap((head) => [
        [...head, TOTAL],
        [...head, value],
      ]);
    });
    const many = persons(row);
    for (const key of ids) {
      const id = cellId(key);
      counts.set(id, (counts.get(id) ?? 0) + many);
    }
  }
  return { dimensions, cells: keys.map((key) => ({ key, count: counts.get(cellId(key)) ?? 0 })) };
}

/** Strips a table of everything that may not leave. */
export function publish(table: SuppressedTable): PublishedTable {
  return {
    dimensions: table.dimensions,
    zeros: table.zeros,
    k: table.k,
    cells: table.cells.map(({ key, count, status }) => ({ key, count: status === 'shown' ? count : null })),
  };
}

/** All keys of a table in their order. Throws like `tabulate`. */
export function cellKeys(dimensions: readonly Dimension[]): string[][] {
  if (dimensions.length < 1 || dimensions.length > MAX_DIMENSIONS)
    throw new DisclosureError('INVALID_TABLE', `a table has one to ${String(MAX_DIMENSIONS)} dimensions`);
  if (new Set(dimensions.map(({ name }) => name)).size !== dimensions.length)
    throw new DisclosureError('INVALID_TABLE', 'a dimension is named twice');
  if (new Set(dimensions.map(axisOf)).size !== dimensions.length)
    throw new DisclosureError('INVALID_TABLE', 'two dimensions are levels of one thing');
  for (const dimension of dimensions) {
    const { name, categories } = dimension;
    if (!/^[\w-]+$/.test(name))
      throw new DisclosureError('INVALID_TABLE', 'a dimension has a name outside [A-Za-z0-9_-]');
    if (categories.length === 0) throw new DisclosureError('INVALID_TABLE', `dimension ${name} has no categories`);
    if (new Set(categories).size !== categories.length)
      throw new DisclosureError('INVALID_TABLE', `dimension ${name} has a category twice`);
    if (categories.some((category) => category === TOTAL || category.includes('\u001f')))
      throw new DisclosureError('INVALID_TABLE', `dimension ${name} has a category that is reserved`);
    const codes = categories.flatMap((category) => codesOf(dimension, category));
    if (new Set(codes).size !== codes.length || codes.some((code) => code.includes('\u001f')))
      throw new DisclosureError('INVALID_TABLE', `dimension ${name} does not split the codes of its axis`);
  }
  const size = dimensions.reduce((product, { categories }) => product * (categories.length + 1), 1);
  if (size > MAX_CELLS)
    throw new DisclosureError(
      'TABLE_TOO_LARGE',
      `${String(size)} cells; at most ${String(MAX_CELLS)}: collapse a level`,
    );
  return dimensions.reduce<string[][]>(
    (heads, { categories }) => heads.flatMap((head) => [TOTAL, ...categories].map((category) => [...head, category])),
    [[]],
  );
}
