import { DisclosureError } from '../disclosure-error.js';
import type { Impossible, SuppressedTable } from '../exact/table.js';
import type { Attribute, MeasuredCube } from '../private/cube.js';
import { estimates } from '../private/estimates.js';
import type { Randomness } from '../private/randomness.js';
import type { Microdata } from '../rows/microdata.js';
import { describedHalves, type CoarseProduct } from './coarse.js';
import { gainOf, greatestArea, type Gain } from './intervals.js';
import { judgedTogether, lineOf, membershipLine, NOTHING, type AttackLine } from './lines.js';
import { averaging, countedIn, countedRows, membershipByCounts, type Counted } from './on-counts.js';
import { differencing, thresholdOnly } from './on-tables.js';
import { alike, type Halves } from './people.js';
import { hidden, MEMBERS, Products } from './products.js';

export interface AttackInput {
  /** Chance for whom to attack; the figures are the same for the same one. */
  readonly random: Randomness;
  readonly tables?: {
    /** All that left of one snapshot, withdrawn or not, with what each cell is. */
    readonly released: readonly SuppressedTable[];
    readonly impossible?: readonly Impossible[];
  };
  readonly people?: AttackedPeople;
  /** Of each attack on rows; 500 unless given, and at most as many as there are people. Membership is tried on 2,000. */
  readonly tries?: number;
}

/** One row per person, and the same columns in both lists; `split` makes halves. */
export interface AttackedPeople extends Halves {
  /** What could stand in each column, in the order of the cube. */
  readonly book: readonly Attribute[];
  /** The column that the inference attack guesses. */
  readonly secret: string;
  readonly cube?: MeasuredCube;
  readonly synthetic?: Microdata;
  readonly anonymous?: CoarseProduct & {
    /** For the naive threshold beside it: the same people, alike in the columns that are known, and every value told. */
    readonly plain?: CoarseProduct;
    /** Whether they were made with `least`: then they are judged, and not only told of. */
    readonly promised: boolean;
  };
  /** For the naive threshold beside it: values and counts below k are hidden, and nothing else. */
  readonly k: number;
}

export interface AttackReport {
  readonly lines: readonly AttackLine[];
  /** Pairs of tables that were too large to be attacked together. */
  readonly pairsLeftOut: number;
  /** No line with a bar is above it; the intervals are judged together. */
  readonly passed: boolean;
}

/**
 * Everything an attacker of this library knows how to try, on what is about to leave or has left. What is not given is not attacked. It
 * needs the true rows: the report is made inside, and holds shares and nothing of a person.
 *
 * @throws DisclosureError INVALID_TABLE when lists do not have the same columns; INVALID_OPTION; like `attack`
 */
export async function attackReport({ random, tables, people, tries = 500 }: AttackInput): Promise<AttackReport> {
  if (!Number.isInteger(tries) || tries < 1)
    throw new DisclosureError('INVALID_OPTION', 'the number of tries is a whole number of at least 1');
  const on = tables ? await onTables(tables) : { lines: [], pairsLeftOut: 0 };
  const lines = judgedTogether([...on.lines, ...(people ? onPeople(people, tries, random) : [])]);
  return { lines, pairsLeftOut: on.pairsLeftOut, passed: lines.every(({ passed }) => passed) };
}

async function onTables({
  released,
  impossible = [],
}: NonNullable<AttackInput['tables']>): Promise<{ lines: AttackLine[]; pairsLeftOut: number }> {
  const found = await differencing(released, impossible);
  const naive = await differencing(thresholdOnly(released), impossible);
  const share = (successes: number): Gain => {
    const gain = found.primaries === 0 ? 0 : successes / found.primaries;
    return { gain, lo: gain, hi: gain };
  };
  const lines = (['exact', 'narrow'] as const).map((kind) =>
    lineOf(`differencing-${kind}`, 'tables', { tries: found.primaries, successes: found[kind] }, NOTHING, {
      // Every small cell is attacked, none is drawn: the share is exact.
      ...share(found[kind]),
      naive: share(naive[kind]),
      ceiling: null,
      bar: 'none-succeeds',
    }),
  );
  return { lines, pairsLeftOut: found.pairsLeftOut };
}

function onPeople(people: AttackedPeople, tries: number, random: Randomness): AttackLine[] {
  const { rows, heldOut, cube, synthetic, anonymous, book, k } = people;
  if (!rows.columns.some(({ name }) => name === people.secret))
    throw new DisclosureError('INVALID_OPTION', `there is no column ${people.secret} to guess`);
  alike([rows, heldOut]);
  const thresholdRows = once(() => new Products(people, hidden(rows, k), tries, random));
  const length = cube?.length ?? 2;
  const likelihood = (counted: Counted): Gain => membershipByCounts(counted, rows, heldOut, MEMBERS, random);
  const thresholdCounts = once(() => likelihood({ ...countedRows(rows, book, length), least: k }));
  const ceiling = cube ? greatestArea(cube.rho) : null;
  const byCounts = (target: 'cube' | 'synthetic', counted: Counted): AttackLine =>
    membershipLine(
      'membership-likelihood',
      {
        target,
        ceiling,
        naive: thresholdCounts(),
        tries: Math.min(MEMBERS, rows.rows),
        controlTries: Math.min(MEMBERS, heldOut.rows),
      },
      likelihood(counted),
      true,
    );
  const lines: AttackLine[] = [];
  if (cube) lines.push(averagingLine(cube, rows, random), byCounts('cube', countedIn(cube)));
  if (synthetic) {
    const products = new Products(people, synthetic, tries, random);
    lines.push(...products.lines('synthetic', thresholdRows(), ceiling, true));
    const variance = cube ? cube.sigma ** 2 : 0;
    lines.push(byCounts('synthetic', { ...countedRows(synthetic, book, length), variance }));
  }
  if (anonymous) {
    const coarse = (product: CoarseProduct): Products =>
      new Products({ ...describedHalves(people, product), secret: people.secret }, product.rows, tries, random, people);
    const beside = anonymous.plain ? coarse(anonymous.plain) : thresholdRows();
    lines.push(...coarse(anonymous).lines('anonymous', beside, null, anonymous.promised));
  }
  return lines;
}

/** What is compared with is made when something is compared with it. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** A thousand times the same questions: all counts by one attribute. */
const REPEATS = 1000;
/** Cells that are asked for; with fresh noise each costs a thousand draws. */
const ASKED = 40;

function averagingLine(cube: MeasuredCube, rows: Microdata, random: Randomness): AttackLine {
  const truth = countedRows(rows, cube.attributes, 1)
    .marginals.flatMap(({ counts }) => [...counts])
    .slice(0, ASKED);
  const ask = (): number[] =>
    cube.attributes
      .flatMap(({ name }) => estimates(cube, [name]))
      .map(({ estimate }) => estimate)
      .slice(0, truth.length);
  const { average, once, fresh } = averaging(truth, ask, REPEATS, cube.sigma ** 2, random);
  return lineOf('averaging', 'cube', average, once, {
    ...gainOf(average, once),
    naive: gainOf(fresh, once),
    ceiling: null,
    bar: 'interval-includes-zero',
  });
}
