import { attackOwn, suppressOwn, type OwnCell, type OwnDimension } from '../exact/own-table.js';
import type { Phase } from '../exact/suppress.js';
import { cellId, TOTAL } from '../exact/table.js';
import { columnsAt, csvLine, readLines, readSheet } from './csv.js';
import { MINUTES, minutesOf, namesOf, numberOf, oneOf, optionsOf, textOf, type Given } from './options.js';
import type { Progress } from './run.js';
import { UsageError } from './usage-error.js';

const TABLE_OPTIONS = {
  dims: { type: 'string' },
  count: { type: 'string' },
  hierarchy: { type: 'string', multiple: true },
  minutes: MINUTES,
} as const;

/** What `suppress` is at, for whoever waits. */
const STEPS: Readonly<Record<Phase, string>> = {
  CANDIDATES: 'elimination',
  AUDIT: 'small cells checked',
  REDUCE: 'cells tried to be shown again',
  MINIMUM: 'fewest hidden cells',
};

interface Loaded {
  readonly names: readonly string[];
  readonly column: string;
  /** `line` says where a cell stands. */
  readonly cells: readonly (OwnCell & { readonly line: string })[];
  readonly dimensions: readonly OwnDimension[];
}

/** `suppress`: inner cells in, all cells with their margins and what became of them out. */
export async function suppressCommand(
  args: readonly string[],
  write: (text: string) => void,
  _tell: (text: string) => void,
  progress: Progress,
): Promise<void> {
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
  const timeoutMs = minutesOf(given);
  const inner = new Map<string, number>();
  for (const { key, count, line } of cells) {
    const d = key.findIndex((code, i) => code === TOTAL || dimensions[i]?.groups.has(code));
    if (d >= 0)
      throw new UsageError(
        `${line}: ${names[d] ?? ''} ${key[d] ?? ''} is a margin; give the inner cells only, margins are added up here`,
      );
    if (count === undefined) throw new UsageError(`${line}: a count is missing (${key.join(', ')})`);
    if (inner.has(cellId(key)))
      throw new UsageError(`${line}: a cell stands there twice (${key.join(', ')}); add its lines up first`);
    inner.set(cellId(key), count);
  }
  const result = await suppressOwn(dimensions, inner, {
    k,
    zeros,
    timeoutMs,
    onProgress: (phase, done, of) => {
      progress(`${STEPS[phase]}: ${String(done)} of ${String(of)}`);
    },
    ...(width === undefined ? {} : { width }),
  });
  write(csvLine([...names, column, 'status']));
  for (const { key, count, status } of result.cells) write(csvLine([...key, status === 'shown' ? count : '', status]));
}

/** `attack`: what can be computed of the hidden cells of a published table. */
export async function attackCommand(
  args: readonly string[],
  write: (text: string) => void,
  _tell: (text: string) => void,
  progress: Progress,
): Promise<void> {
  const { given, file } = optionsOf(args, TABLE_OPTIONS);
  const { names, cells, dimensions } = load(file, given);
  const timeoutMs = minutesOf(given);
  const seen = new Set<string>();
  for (const { key, line } of cells) {
    if (seen.has(cellId(key))) throw new UsageError(`${line}: a cell stands there twice (${key.join(', ')})`);
    seen.add(cellId(key));
  }
  const bounds = (minimum: 0 | 1): ReturnType<typeof attackOwn> =>
    attackOwn(dimensions, cells, minimum, {
      timeoutMs,
      onProgress: (done, of) => {
        progress(`bounds${minimum === 1 ? ', hidden at least 1' : ''}: ${String(done)} of ${String(of)}`);
      },
    });
  const plain = await bounds(0);
  if (!plain) throw new UsageError(`${file}: the shown counts contradict each other: no table has these margins`);
  const positive = await bounds(1);
  const bound = (value: number | undefined): string | number =>
    value === undefined ? '' : value === Infinity ? 'inf' : value;
  write(csvLine([...names, 'lo', 'hi', 'lo_if_positive', 'hi_if_positive']));
  plain.forEach(({ key, lo, hi }, i) => {
    write(csvLine([...key, lo, bound(hi), bound(positive?.[i]?.lo), bound(positive?.[i]?.hi)]));
  });
}

/** A count below it and all sums of such counts are exact. */
const MOST = 1e12;

function load(file: string, given: Given): Loaded {
  const names = namesOf(given, 'dims');
  const column = textOf(given, 'count');
  if (names.includes(column)) throw new UsageError(`--count ${column}: is a column of --dims already`);
  const sheet = readSheet(file);
  const at = columnsAt(file, sheet, names);
  const [counts = 0] = columnsAt(file, sheet, [column]);
  const cells = sheet.lines.map((values, i) => {
    const line = `${file}, line ${String(i + 2)}`;
    const text = values[counts] ?? '';
    const key = at.map((column) => values[column] ?? '');
    const empty = key.indexOf('');
    if (empty >= 0) throw new UsageError(`${line}: ${names[empty] ?? ''} is empty; every cell needs a code there`);
    // Statistics packages write 3.0 and 1e+05 where they mean whole numbers, and NA where there is none.
    const count = text === '' || text === 'NA' ? undefined : /^\d+(\.\d*)?(e\+?\d+)?$/i.test(text) ? Number(text) : NaN;
    if (count !== undefined && !(Number.isInteger(count) && count < MOST))
      throw new UsageError(`${line}: ${column} is no whole number of persons from 0 up (${text})`);
    return { key, count, line };
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
