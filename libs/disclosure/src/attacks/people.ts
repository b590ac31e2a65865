import { DisclosureError } from '../disclosure-error.js';
import type { Randomness } from '../private/randomness.js';
import type { Column, Microdata } from '../rows/microdata.js';

/** Rows of several lists in common codes, so that they can be compared. Columns by the names of the first list. */
export interface Alike {
  readonly rows: number;
  /** By column: the code of each row. */
  readonly codes: readonly Int32Array[];
  readonly names: readonly string[];
}

/** Whom something was made from, and people of the same kind from whom nothing was. */
export interface Halves {
  readonly rows: Microdata;
  readonly heldOut: Microdata;
}

/** @throws DisclosureError INVALID_TABLE when a list lacks a column of the first one */
export function alike(lists: readonly Microdata[]): Alike[] {
  const names = (lists[0]?.columns ?? []).map(({ name }) => name);
  const places = names.map(() => new Map<string, number>());
  return lists.map(({ rows, columns }) => ({
    rows,
    names,
    codes: names.map((name, c) => {
      const column = columns.find((one) => one.name === name);
      if (!column) throw new DisclosureError('INVALID_TABLE', `a list of people has no column ${name}`);
      const known = places[c] ?? new Map<string, number>();
      const to = column.values.map((value) => {
        const place = known.get(value) ?? known.size;
        known.set(value, place);
        return place;
      });
      return column.codes.map((code) => to[code] ?? 0);
    }),
  }));
}

/** Numbers from 0 to n - 1 in an order of chance, the first `take` of them. */
export function picked(random: Randomness, n: number, take = n): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < Math.min(take, n); i++) {
    const j = i + someBelow(random, n - i);
    const one = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = one;
  }
  return order.subarray(0, take);
}

/** Chance that protects nobody: 32 bits are plenty. */
export const someBelow = (random: Randomness, n: number): number => Math.floor((random.word() / 0x100000000) * n);

/** Some of the rows, in the order that is given. */
export const rowsOf = (data: Microdata, rows: Int32Array): Microdata => ({
  rows: rows.length,
  columns: data.columns.map((column): Column => ({ ...column, codes: rows.map((row) => column.codes[row] ?? 0) })),
});

/** Two lists without anybody in common: the share of the rows that is asked for, and the rest. */
export function split(data: Microdata, random: Randomness, share = 0.5): [Microdata, Microdata] {
  const order = picked(random, data.rows);
  const first = Math.round(data.rows * share);
  return [rowsOf(data, order.subarray(0, first)), rowsOf(data, order.subarray(first))];
}
