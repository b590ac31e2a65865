import {
  type AnonymiseOptions,
  type Column,
  DEFAULT_K,
  hierarchyOf,
  type Level,
  type Microdata,
} from '@homeward/disclosure';
import type { MenuDimension } from './code-book.js';

/** Conditions of rows for a vetted partner. ADR 87 and 89 have where they come from. */
export const ROWS = { k: DEFAULT_K, l: 2, t: 0.3, least: DEFAULT_K, suppression: 0.05, mostKnown: 5 } as const;

/**
 * What coarse rows are made from, in the product and where they are attacked.
 *
 * @param people columns that may be known of a person, and behind them the one that is not to be found out, if there is one
 * @param known how many may be known
 */
export function coarseRequest(
  people: Microdata,
  known: number,
  book: readonly MenuDimension[],
): { readonly data: Microdata; readonly options: AnonymiseOptions } {
  const data = { rows: people.rows, columns: people.columns.slice(0, known) };
  const sensitive = people.columns[known];
  const { k, l, t, least, suppression } = ROWS;
  return {
    data,
    options: {
      k,
      least,
      suppression,
      hierarchies: data.columns.map((column) => hierarchyOf(column, coarser(column, book))),
      ...(sensitive ? { sensitive, l: { least: l, kind: 'distinct' }, t } : {}),
    },
  };
}

/** What each value becomes, level by level up to `*`: those levels of the menu that never part what the one below joined. */
function coarser({ name, values }: Column, book: readonly MenuDimension[]): string[][] {
  const levels = book.flatMap(({ group, level }) => (group === name && level ? [level.parts] : []));
  const inLevel = (parts: Level['parts'], value: string): string =>
    Object.entries(parts).find(([, codes]) => codes.includes(value))?.[0] ?? '*';
  const chain: Level['parts'][] = [];
  for (const parts of [...levels].sort((one, other) => Object.keys(one).length - Object.keys(other).length)) {
    const above = chain[0];
    const joined = new Map(values.map((value) => [inLevel(parts, value), value]));
    const nested =
      !above ||
      values.every((value) => inLevel(above, joined.get(inLevel(parts, value)) ?? value) === inLevel(above, value));
    if (nested && joined.size < values.length) chain.unshift(parts);
  }
  return values.map((value) => [value, ...chain.map((parts) => inLevel(parts, value)), '*']);
}
