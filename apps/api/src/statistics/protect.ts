import { createHash } from 'node:crypto';
import {
  cellId,
  type CountTable,
  DEFAULT_K,
  DisclosureError,
  type Dominance,
  inWorker,
  type SuppressedTable,
  tabulate,
  TOTAL,
  type Watch,
} from '@homeward/disclosure';
import { impossible, type MenuDimension } from './code-book.js';
import type { Risk, StoredCell } from './statistics.entities.js';

/** A release as the ledger has it. Withdrawn ones too: what left is known, whatever is said of it afterwards. */
export interface Released {
  readonly number: number;
  readonly dimensions: readonly string[];
  readonly k: number;
  readonly cells: readonly StoredCell[];
  readonly risk: Risk;
}

/** True counts of a snapshot by some columns of its rows. */
export type Tally = (columns: readonly string[]) => Promise<readonly { codes: readonly string[]; people: number }[]>;

export interface Protected {
  readonly cells: StoredCell[];
  readonly risk: Risk;
}

/** A search that takes longer is refused, and nothing leaves. Usually it takes a second. */
export const SEARCH_MS = 30_000;

/**
 * The one way from counts to what may leave: small counts hidden, and with them whatever would let somebody work them out
 * who has every release of this snapshot.
 *
 * @param dimensions of `book`, in its order
 * @throws DisclosureError when there is any doubt; then nothing leaves
 */
export async function protectTable(
  tally: Tally,
  dimensions: readonly MenuDimension[],
  {
    book,
    earlier,
    watch,
  }: { readonly book: readonly MenuDimension[]; readonly earlier: readonly Released[]; readonly watch?: Watch },
): Promise<Protected> {
  const names = dimensions.map(({ name }) => name).join();
  const same = earlier.find((release) => release.dimensions.join() === names);
  // Asked twice, answered twice the same: another pattern would show here what it hides there.
  if (same) return { cells: [...same.cells], risk: same.risk };
  const before: SuppressedTable[] = [];
  for (const release of earlier) before.push(plainOf(await known(tally, release, book)));
  const options = {
    k: DEFAULT_K,
    zeros: 'protect' as const,
    // A table without its total helps nobody; and once it is known, tables that share nothing are independent.
    total: 'show' as const,
    dominance: toldBy(dimensions),
    earlier: before,
    impossible,
    timeoutMs: SEARCH_MS,
  };
  // The library knows nothing of a code book: only what it takes may cross to the thread.
  const counted = plainOf(await count(tally, dimensions));
  const { table, report } = await inWorker('suppress', { table: counted, options }, watch);
  return {
    cells: table.cells.map(({ key, count: value, status }) => ({
      key,
      count: status === 'shown' ? value : null,
      status,
    })),
    risk: {
      primary: report.primary,
      secondary: report.secondary,
      minimal: report.minimal,
      width: table.width,
      zeros: table.zeros,
      against: earlier.map(({ number }) => number),
    },
  };
}

/** Of a row in which so many are alike, it would be known of each. */
const TOLD_SHARE = 0.9;
const toldBy = (dimensions: readonly MenuDimension[]): Dominance[] =>
  dimensions.flatMap(({ name, nothingTold }) =>
    nothingTold ? [{ dimension: name, share: TOLD_SHARE, except: nothingTold }] : [],
  );

/** Without the functions of the code book, which cannot go to a thread. */
export function plainOf<T extends CountTable>(table: T): T {
  const dimensions = table.dimensions.map(({ name, categories, level }) => ({
    name,
    categories,
    ...(level ? { level } : {}),
  }));
  return { ...table, dimensions };
}

async function count(tally: Tally, dimensions: readonly MenuDimension[]): Promise<CountTable> {
  const rows = await tally(dimensions.map(({ column }) => column));
  const people = new Map<object, number>();
  const coded = rows.map((row) => {
    const code = Object.fromEntries(dimensions.map((d, i) => [d.name, d.of(row.codes[i] ?? 'UNKNOWN')]));
    people.set(code, row.people);
    return code;
  });
  return tabulate(coded, dimensions, (row) => people.get(row) ?? 0);
}

/** What a release told, with its hidden counts again. A ledger that does not fit the snapshot is no ground to stand on. */
export async function known(tally: Tally, release: Released, book: readonly MenuDimension[]): Promise<SuppressedTable> {
  const dimensions = book.filter(({ name }) => release.dimensions.includes(name));
  const table = await count(tally, dimensions);
  const told = new Map(release.cells.map((cell) => [cellId(cell.key), cell]));
  const cells = table.cells.map((cell) => {
    const { status, count: shown } = told.get(cellId(cell.key)) ?? {};
    if (status === undefined || (status === 'shown') !== (shown === cell.count))
      throw new DisclosureError('INVALID_TABLE', `release ${release.number} does not fit its snapshot`);
    return { ...cell, status };
  });
  if (told.size !== cells.length)
    throw new DisclosureError('INVALID_TABLE', `release ${release.number} does not fit its snapshot`);
  const { zeros, width } = release.risk;
  return { dimensions: table.dimensions, cells, zeros, k: release.k, width, dominance: toldBy(dimensions) };
}

/** Whether more is shown than how many people there are. */
export const tellsAnything = (cells: readonly StoredCell[]): boolean =>
  cells.some(({ key, count: shown }) => shown && key.some((code) => code !== TOTAL));

/** Of the figures as they leave, whatever language their file is in. */
export function fingerprint(names: readonly string[], cells: readonly StoredCell[]): string {
  return createHash('sha256')
    .update(JSON.stringify({ names, cells: cells.map(({ key, count: shown }) => [key, shown]) }))
    .digest('hex');
}
