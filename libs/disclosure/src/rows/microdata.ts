import { DisclosureError } from '../disclosure-error.js';

/** Rows by column, every value once and as a number after that. */
export interface Microdata {
  readonly rows: number;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  readonly values: readonly string[];
  /** For each row the place in `values`. */
  readonly codes: Int32Array;
}

/**
 * @param lines one array of values per row
 * @param picks which columns, by place in a line, under which name
 */
export function microdata(
  lines: readonly (readonly string[])[],
  picks: readonly { readonly name: string; readonly at: number }[],
): Microdata {
  return {
    rows: lines.length,
    columns: picks.map(({ name, at }) => {
      const column = columnBuilder(name, lines.length);
      for (const line of lines) column.add(line[at] ?? '');
      return column.done();
    }),
  };
}

/** A column value by value, for rows that are not all at hand at once. @param expected rows, where that is known */
export function columnBuilder(name: string, expected = 4096): { add(value: string): void; done(): Column } {
  const values: string[] = [];
  const places = new Map<string, number>();
  let codes = new Int32Array(Math.max(1, expected));
  let rows = 0;
  return {
    add(value) {
      let place = places.get(value);
      if (place === undefined) {
        place = values.length;
        places.set(value, place);
        values.push(value);
      }
      if (rows === codes.length) {
        const wider = new Int32Array(rows * 2);
        wider.set(codes);
        codes = wider;
      }
      codes[rows++] = place;
    },
    done: () => ({ name, values, codes: codes.slice(0, rows) }),
  };
}

/** The same from one object per row; what a row does not have is empty. */
export const microdataOf = (
  rows: readonly Readonly<Record<string, string | undefined>>[],
  names: readonly string[],
): Microdata =>
  microdata(
    rows.map((row) => names.map((name) => row[name] ?? '')),
    names.map((name, at) => ({ name, at })),
  );

/** Back to one array of values per row. */
export const linesOf = ({ rows, columns }: Microdata): string[][] =>
  Array.from({ length: rows }, (_, row) => columns.map(({ codes, values }) => values[codes[row] ?? 0] ?? ''));

/** How the values of a column are made coarser, level by level; level 0 is the value itself. */
export interface Hierarchy {
  readonly levels: readonly Generalisation[];
}

export interface Generalisation {
  readonly labels: readonly string[];
  /** For each value of the column the place in `labels`. */
  readonly of: Int32Array;
}

/**
 * @param table one line per value: the value and what it becomes at each level. Without it: the value, and `*`
 * @throws DisclosureError INVALID_TABLE when a value has no line, lines differ in length, or a level parts what the one below joined
 */
export function hierarchyOf(column: Column, table?: readonly (readonly string[])[]): Hierarchy {
  const lines = table ?? column.values.map((value) => [value, '*']);
  const byValue = new Map(lines.map((line) => [line[0] ?? '', line]));
  const depth = lines[0]?.length ?? 1;
  if (lines.some((line) => line.length !== depth))
    throw new DisclosureError('INVALID_TABLE', `hierarchy of ${column.name}: every line needs ${String(depth)} levels`);
  const levels = Array.from({ length: depth }, (_, level): Generalisation => {
    const labels: string[] = [];
    const places = new Map<string, number>();
    const of = Int32Array.from(column.values, (value) => {
      const line = byValue.get(value);
      if (!line)
        throw new DisclosureError('INVALID_TABLE', `hierarchy of ${column.name}: a value of the rows has no line`);
      const label = line[level] ?? '';
      let place = places.get(label);
      if (place === undefined) {
        place = labels.length;
        places.set(label, place);
        labels.push(label);
      }
      return place;
    });
    return { labels, of };
  });
  levels.forEach(({ of }, level) => {
    const below = levels[level - 1];
    if (!below) return;
    const joined = new Map<number, number>();
    below.of.forEach((place, value) => {
      const above = of[value] ?? 0;
      if ((joined.get(place) ?? above) !== above)
        throw new DisclosureError(
          'INVALID_TABLE',
          `hierarchy of ${column.name}: level ${String(level)} parts values that level ${String(level - 1)} has joined`,
        );
      joined.set(place, above);
    });
  });
  return { levels };
}
