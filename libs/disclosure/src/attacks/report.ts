import { DisclosureError } from '../disclosure-error.js';
import type { Impossible, SuppressedTable } from '../exact/table.js';
import type { Attribute, MeasuredCube } from '../private/cube.js';
import { estimates } from '../private/estimates.js';
import type { Randomness } from '../private/randomness.js';
import { linesOf, microdata, type Microdata } from '../rows/microdata.js';
import { gainOf, greatestArea, type Gain, type Tally } from './intervals.js';
import { averaging, countedIn, countedRows, membershipByCounts, type Counted } from './on-counts.js';
import { inference, linkage, membershipByDistance, singlingOut, type Lists, type Outcome } from './on-rows.js';
import { differencing, thresholdOnly } from './on-tables.js';
import { alike } from './people.js';

/** People of each kind on whom membership is tried: with fewer, chance alone reaches above the bar. */
const MEMBERS = 2000;

/** The greatest share of right answers to "is this person in it?" that is let pass; guessing has 0.5. */
export const MOST_AREA = 0.55;

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

export interface AttackedPeople {
  /** Whom the products below were made from: one row per person. */
  readonly rows: Microdata;
  /** People of the same kind from whom nothing was made, with the same columns. Of two halves by `split` one is this. */
  readonly heldOut: Microdata;
  /** What could stand in each column, in the order of the cube. */
  readonly book: readonly Attribute[];
  /** The column that the inference attack guesses. */
  readonly secret: string;
  readonly cube?: MeasuredCube;
  readonly synthetic?: Microdata;
  readonly anonymous?: {
    readonly rows: Microdata;
    /** What the release makes of a value: its label at the level that was chosen, or the value itself. */
    readonly generalise: (column: string, value: string) => string;
  };
  /** For the naive threshold beside it: values and counts below k are hidden, and nothing else. */
  readonly k: number;
}

export type AttackName =
  | 'differencing-exact'
  | 'differencing-narrow'
  | 'averaging'
  | 'singling-out-univariate'
  | 'singling-out-multivariate'
  | 'linkage'
  | 'inference'
  | 'membership-distance'
  | 'membership-likelihood';

/** One attack on one kind of product. */
export interface AttackLine {
  readonly attack: AttackName;
  readonly target: 'tables' | 'cube' | 'synthetic' | 'anonymous';
  readonly tries: number;
  readonly successes: number;
  /** The same attack on people who are not in it; of averaging, the first answer alone. Nothing to compare with for tables: 0 of 0. */
  readonly controlTries: number;
  readonly controlSuccesses: number;
  /** Attack minus control, as shares, with 95 % interval. For membership: the area under the curve (0.5 is guessing), successes are not counted. */
  readonly gain: number;
  readonly lo: number;
  readonly hi: number;
  /** The gain where only small numbers were hidden: tables, counts, values. */
  readonly naive: Gain;
  /** For membership where a cube is known: the greatest area that any attacker whatever can reach, by what the cube promises. */
  readonly ceiling: number | null;
  /** What it must not exceed; null where nothing is promised and the figure is for whoever decides. */
  readonly bar: 'none-succeeds' | 'interval-includes-zero' | 'area-at-most-0.55' | null;
  readonly passed: boolean;
}

export interface AttackReport {
  readonly lines: readonly AttackLine[];
  /** Pairs of tables that were too large to be attacked together. */
  readonly pairsLeftOut: number;
  /** No line with a bar is above it. Each is judged at 95 % by itself: of forty that gain nothing, one is above by chance. */
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
  const lines = [...on.lines, ...(people ? onPeople(people, tries, random) : [])];
  return { lines, pairsLeftOut: on.pairsLeftOut, passed: lines.every(({ passed }) => passed) };
}

const NOTHING: Tally = { tries: 0, successes: 0 };

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
  const naive = new Products(people, heldOut, hidden(rows, k), tries, random);
  const length = cube?.length ?? 2;
  const likelihood = (counted: Counted): Gain => membershipByCounts(counted, rows, heldOut, MEMBERS, random);
  const ceiling = cube ? greatestArea(cube.rho) : null;
  const byCounts = {
    target: 'cube',
    ceiling,
    naive: likelihood({ ...countedRows(rows, book, length), least: k }),
    tries: Math.min(MEMBERS, rows.rows),
    controlTries: Math.min(MEMBERS, heldOut.rows),
  } as const;
  const lines: AttackLine[] = [];
  if (cube)
    lines.push(
      averagingLine(cube, rows, random),
      membershipLine('membership-likelihood', byCounts, likelihood(countedIn(cube)), true),
    );
  if (synthetic) {
    lines.push(...new Products(people, heldOut, synthetic, tries, random).lines('synthetic', naive, ceiling));
    const counted = { ...countedRows(synthetic, book, length), variance: cube ? cube.sigma ** 2 : 0 };
    lines.push(
      membershipLine('membership-likelihood', { ...byCounts, target: 'synthetic' }, likelihood(counted), true),
    );
  }
  if (anonymous) {
    const coarse = (data: Microdata): Microdata => generalised(data, anonymous.generalise);
    const there = new Products({ ...people, rows: coarse(rows) }, coarse(heldOut), anonymous.rows, tries, random);
    lines.push(...there.lines('anonymous', naive, null));
  }
  return lines;
}

/** The attacks on rows, on one kind of published rows. */
class Products {
  private readonly lists: Lists;
  private readonly outcomes: readonly { attack: AttackName; outcome: Outcome }[];
  private readonly distance: Gain;

  constructor(
    people: Pick<AttackedPeople, 'rows' | 'secret'>,
    others: Microdata,
    made: Microdata,
    tries: number,
    random: Randomness,
  ) {
    const [known, published, absent] = alike([people.rows, made, others]);
    if (!known || !published || !absent) throw new DisclosureError('INVALID_TABLE', 'there are no people');
    this.lists = { made: published, members: known, others: absent };
    this.outcomes = [
      { attack: 'singling-out-univariate', outcome: singlingOut(this.lists, 'univariate', tries, random) },
      { attack: 'singling-out-multivariate', outcome: singlingOut(this.lists, 'multivariate', tries, random) },
      { attack: 'linkage', outcome: linkage(this.lists, tries, random) },
      { attack: 'inference', outcome: inference(this.lists, known.names.indexOf(people.secret), tries, random) },
    ];
    this.distance = membershipByDistance(this.lists, MEMBERS, random);
  }

  lines(target: 'synthetic' | 'anonymous', naive: Products, ceiling: number | null): AttackLine[] {
    const promised = target === 'synthetic';
    return [
      ...this.outcomes.map(({ attack, outcome }, i) => {
        const beside = naive.outcomes[i]?.outcome ?? { attack: NOTHING, control: NOTHING };
        return lineOf(attack, target, outcome.attack, outcome.control, {
          ...gainOf(outcome.attack, outcome.control),
          naive: gainOf(beside.attack, beside.control),
          ceiling: null,
          bar: promised ? 'interval-includes-zero' : null,
        });
      }),
      membershipLine(
        'membership-distance',
        {
          target,
          ceiling,
          naive: naive.distance,
          tries: Math.min(MEMBERS, this.lists.members.rows),
          controlTries: Math.min(MEMBERS, this.lists.others.rows),
        },
        this.distance,
        promised,
      ),
    ];
  }
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

function membershipLine(
  attack: AttackName,
  { target, tries, controlTries, ...told }: Pick<AttackLine, 'target' | 'naive' | 'ceiling' | 'tries' | 'controlTries'>,
  area: Gain,
  promised: boolean,
): AttackLine {
  return lineOf(
    attack,
    target,
    { tries, successes: 0 },
    { tries: controlTries, successes: 0 },
    { ...area, ...told, bar: promised ? 'area-at-most-0.55' : null },
  );
}

function lineOf(
  attack: AttackName,
  target: AttackLine['target'],
  made: Tally,
  control: Tally,
  told: Gain & Pick<AttackLine, 'naive' | 'ceiling' | 'bar'>,
): AttackLine {
  const within = {
    'none-succeeds': made.successes === 0,
    'interval-includes-zero': told.lo <= 0,
    'area-at-most-0.55': told.gain <= MOST_AREA,
  };
  return {
    attack,
    target,
    tries: made.tries,
    successes: made.successes,
    controlTries: control.tries,
    controlSuccesses: control.successes,
    ...told,
    passed: told.bar === null || within[told.bar],
  };
}

/** The rows with values that fewer than k have left out. */
export function hidden(data: Microdata, k: number): Microdata {
  return {
    rows: data.rows,
    columns: data.columns.map(({ name, values, codes }) => {
      const counts = new Int32Array(values.length);
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
      const blank = values.length;
      return {
        name,
        values: [...values, ''],
        codes: codes.map((code) => ((counts[code] ?? 0) < k ? blank : code)),
      };
    }),
  };
}

function generalised(data: Microdata, generalise: (column: string, value: string) => string): Microdata {
  const lines = linesOf(data).map((line) => line.map((value, c) => generalise(data.columns[c]?.name ?? '', value)));
  return microdata(
    lines,
    data.columns.map(({ name }, at) => ({ name, at })),
  );
}
