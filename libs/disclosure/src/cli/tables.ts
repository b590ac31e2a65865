import { attackOwn, suppressOwn, type OwnCell, type OwnDimension } from '../exact/own-table.js';
import { cellId, TOTAL } from '../exact/table.js';
import { columnsAt, csvLine, readLines, readSheet } from './csv.js';
import { namesOf, numberOf, oneOf, optionsOf, textOf, type Given } from './options.js';
import { UsageError } from './usage-error.js';

const TABLE_OPTIONS = {
  dims: { type: 'string' },
  count: { type: 'string' },
  hierarchy: { type: 'string', multiple: true },
} as const;

interface Loaded {
  readonly names: readonly string[];
  readonly column: string;
  readonly cells: readonly OwnCell[];
  readonly dimensions: readonly OwnDimension[];
}

/** `suppress`: inner cells in, all cells with their margins and what became of them out. */
export async function suppressCommand(args: readonly string[], write: (text: string) => void): Promise<void> {
  const { given, file } = optionsOf(args, {
    ...TABLE_OPTIONS,
    k: { type: 'string' },
    zeros: { type: 'string' },
    width: { type: 'string' },
  });
  const k = numberOf(given, 'k', { least: 2, whole: true });
  const zeros = oneOf(given, 'zeros', ['show', 'protect'], 'protect');
  const width = given.width === undefined ? undefined : numberOf(given, 'width', { least: 1, whole: true });
  const { names, column, cells, dimensions } = load(file, given);
  const inner = new Map<string, number>();
  for (const { key, count } of cells) {
    const d = key.findIndex((code, i) => code === TOTAL || dimensions[i]?.groups.has(code));
    if (d >= 0)
      throw new UsageError(
        `${file}: ${names[d] ?? ''} ${key[d] ?? ''} is a margin; give the inner cells only, margins are added up here`,
      );
    if (count === undefined) throw new UsageError(`${file}: a count is missing (${key.join(', ')})`);
    if (inner.has(cellId(key))) throw new UsageError(`${file}: a cell stands there twice (${key.join(', ')})`);
    inner.set(cellId(key), count);
  }
  const result = await suppressOwn(dimensions, inner, { k, zeros, ...(width === undefined ? {} : { width }) });
  write(csvLine([...names, column, 'status']));
  for (const { key, count, status } of result.cells) write(csvLine([...key, status === 'shown' ? count : '', status]));
}

/** `attack`: what can be computed of the hidden cells of a published table. */
export async function attackCommand(args: readonly string[], write: (text: string) => void): Promise<void> {
  const { given, file } = optionsOf(args, TABLE_OPTIONS);
  const { names, cells, dimensions } = load(file, given);
  const plain = await attackOwn(dimensions, cells, 0);
  if (!plain) throw new UsageError(`${file}: the shown counts contradict each other: no table has these margins`);
  const positive = await attackOwn(dimensions, cells, 1);
  const bound = (value: number | undefined): string | number =>
    value === undefined ? '' : value === Infinity ? 'inf' : value;
  write(csvLine([...names, 'lo', 'hi', 'lo_if_positive', 'hi_if_positive']));
  plain.forEach(({ key, lo, hi }, i) => {
    write(csvLine([...key, lo, bound(hi), bound(positive?.[i]?.lo), bound(positive?.[i]?.hi)]));
  });
}

function load(file: string, given: Given): Loaded {
  const names = namesOf(given, 'dims');
  const column = textOf(given, 'count');
  const sheet = readSheet(file);
  const at = columnsAt(file, sheet, names);
  const [counts = 0] = columnsAt(file, sheet, [column]);
  const cells = sheet.lines.map((line, i): OwnCell => {
    const text = line[counts] ?? '';
    const key = at.map((column) => line[column] ?? '');
    if (key.includes('')) throw new UsageError(`${file}, line ${String(i + 2)}: a dimension is empty`);
    if (text !== '' && !/^\d{1,15}$/.test(text))
      throw new UsageError(`${file}, line ${String(i + 2)}: ${column} is no whole number of persons`);
    return { key, count: text === '' ? undefined : Number(text) };
  });
  if (cells.length === 0) throw new UsageError(`${file}: there are no cells`);
  const files = hierarchies(given, names);
  const dimensions = names.map((name, d) =>
    dimensionOf(name, new Set(cells.map(({ key }) => key[d] ?? '')), files.get(name)),
  );
  return { names, column, cells, dimensions };
}

function hierarchies(given: Given, names: readonly string[]): Map<string, [child: string, parent: string][]> {
  const files = new Map<string, [string, string][]>();
  for (const one of (given.hierarchy as readonly string[] | undefined) ?? []) {
    const [, name = '', file = ''] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (!names.includes(name)) throw new UsageError(`--hierarchy ${one}: NAME=FILE with a name from --dims`);
    const pairs = readLines(file).map(([child = '', parent = '', ...more], i): [string, string] => {
      if (child === '' || parent === '' || more.length > 0)
        throw new UsageError(`${file}, line ${String(i + 1)}: two columns are wanted, child and parent`);
      return [child, parent];
    });
    if (pairs[0]?.[0].toLowerCase() === 'child') pairs.shift();
    files.set(name, [...(files.get(name) ?? []), ...pairs]);
  }
  return files;
}

/** Leaves are the codes that nothing lies below. A code outside the file stands directly below the total. */
function dimensionOf(name: string, used: ReadonlySet<string>, pairs: readonly [string, string][] = []): OwnDimension {
  const below = new Map<string, string[]>();
  for (const [child, parent] of pairs) if (parent !== TOTAL) below.set(parent, [...(below.get(parent) ?? []), child]);
  const codes = new Set([...used, ...pairs.map(([child]) => child)]);
  codes.delete(TOTAL);
  const leaves = [...codes].filter((code) => !below.has(code));
  const leavesOf = (code: string, above: readonly string[]): string[] => {
    if (above.includes(code)) throw new UsageError(`the hierarchy of ${name} goes in a circle at ${code}`);
    return below.get(code)?.flatMap((child) => leavesOf(child, [...above, code])) ?? [code];
  };
  const groups = new Map([...below.keys()].map((code) => [code, [...new Set(leavesOf(code, []))]]));
  return { name, leaves, groups };
}
