import {
  type AttackedPeople,
  type AttackLine,
  attackReport,
  type Attribute,
  coarseRows,
  DEFAULT_K,
  describedBy,
  judgedTogether,
  microdata,
  type Microdata,
  noisyCube,
  type Randomness,
  seededRandomness,
  split,
  synthesise,
  syntheticData,
} from '@homeward/disclosure';
import { MOST_EPSILON_OF_ROWS } from '@homeward/domain';
import { axes, codeBook, impossible, type MenuDimension, type Span } from './code-book.js';
import { coarseRequest } from './coarse-rows.js';
import { known, plainOf, type Released, type Tally } from './protect.js';

type Query = <R extends object>(sql: string, values?: readonly unknown[]) => Promise<R[]>;

export interface EvaluationAttack {
  /** `period` names the sealed period of attacks on tables. */
  readonly lines: readonly (AttackLine & { readonly period: string })[];
  readonly people: number;
  readonly passed: boolean;
}

/** Whose codes: any period has the same ones, but for its own months. */
const QUARTER: Span = { from: '2025-01-01', to: '2025-03-31', fines: true };
/** What inference guesses of made-up rows. */
const SECRET = 'exitMode';
/** What somebody might ask coarse rows of: columns that may be known, and the one that is not to be found out. */
const CHOICES: readonly { readonly known: readonly string[]; readonly hidden: string }[] = [
  { known: ['sex', 'age', 'nationality'], hidden: SECRET },
  { known: ['age', 'nationality', 'place'], hidden: 'homeBand' },
  { known: ['sex', 'age', 'recruitment', 'nationality'], hidden: 'identification' },
];
/** What made-up rows may be made from at most. */
const EPSILON = MOST_EPSILON_OF_ROWS;
const DELTA = 1e-6;
/** The people are halved and everything is made anew so often: of a few hundred, chance alone moves one round past a bar. */
const ROUNDS = 6;
const TRIES = 150;
/**
 * Every attack that the library knows, on the fictional people: all tables of a period that left, withdrawn or not, and rows and counts made from
 * one half of the people, with the other half as the control that nothing was made from.
 *
 * @param query in a role that sees sealed rows: only the evaluation's are attacked so
 */
export async function attackEvaluation(query: Query, seed = 'attack'): Promise<EvaluationAttack> {
  const random = seededRandomness(seed);
  const lines: EvaluationAttack['lines'][number][] = [];
  const snapshots = await query<{ id: string; from: string; to: string; corrects: boolean }>(
    `select s.id, s.period_from::text as from, s.period_to::text as to, s.corrects, s.fines from statistics.snapshots s
     where exists (select 1 from statistics.releases r where r.snapshot_id = s.id and r.kind = 'TABLE') order by s.period_from, s.id`,
  );
  for (const snapshot of snapshots) {
    const released = await tablesOf(query, snapshot);
    const report = await attackReport({ random, tables: { released, impossible } });
    lines.push(...report.lines.map((line) => ({ ...line, period: `${snapshot.from} – ${snapshot.to}` })));
  }
  const people = await peopleOf(query);
  lines.push(...(await attackOnPeople(people, random)).map((line) => ({ ...line, period: '' })));
  return { lines, people: people.data.rows, passed: lines.every(({ passed }) => passed) };
}

/** Everything made of people is made of one half, again and again; the other half is the control. */
export async function attackOnPeople(
  { data, book }: { readonly data: Microdata; readonly book: readonly Attribute[] },
  random: Randomness,
): Promise<AttackLine[]> {
  const madeUpRounds: (readonly AttackLine[])[] = [];
  const coarseRounds: (readonly AttackLine[])[] = [];
  const attacked = async (people: AttackedPeople): Promise<readonly AttackLine[]> =>
    (await attackReport({ random, people, tries: TRIES })).lines;
  for (let round = 0; round < ROUNDS; round++) {
    const [rows, heldOut] = split(data, random);
    const told = { secret: SECRET, k: DEFAULT_K, rows, heldOut, book };
    madeUpRounds.push(await attacked({ ...told, ...madeUp(rows, book, random) }));
    const choice = CHOICES[round % CHOICES.length];
    if (choice) coarseRounds.push(await attacked(coarse(rows, heldOut, book, choice)));
  }
  return judgedTogether([...together(madeUpRounds), ...together(coarseRounds)]);
}

async function tablesOf(query: Query, snapshot: Span & { readonly id: string }) {
  const book: readonly MenuDimension[] = codeBook(snapshot);
  const tally: Tally = (columns) =>
    query(
      `select array[${columns.map((column) => `r.${column}`).join(', ')}] as codes, count(*)::int as people from statistics.snapshot_rows r where r.snapshot_id = $1 group by 1`,
      [snapshot.id],
    );
  const releases = await query<Released>(
    `select number, dimensions, k, cells, risk from statistics.releases where snapshot_id = $1 and kind = 'TABLE' order by number`,
    [snapshot.id],
  );
  const tables = [];
  for (const release of releases) tables.push(plainOf(await known(tally, release, book)));
  return tables;
}

/** All sealed rows of the organisation that has most, without their period: it would tell the halves of different quarters apart. */
async function peopleOf(query: Query): Promise<{ data: Microdata; book: Attribute[] }> {
  const all = axes(QUARTER).filter(({ group }) => group !== 'period');
  const columns = [...new Set(all.flatMap((axis) => axis.columns))];
  const rows = await query<Record<string, string>>(
    `select ${columns.join(', ')} from statistics.snapshot_rows where organisation_id = (
       select organisation_id from statistics.snapshot_rows group by 1 order by count(*) desc limit 1) order by ${columns.join(', ')}`,
  );
  const coded = rows.map((row) => all.map((axis) => axis.of(axis.columns.map((column) => row[column] ?? ''))));
  return {
    data: microdata(
      coded,
      all.map(({ group }, at) => ({ name: group, at })),
    ),
    book: all.map(({ group, codes }) => ({ name: group, values: codes })),
  };
}

/** One line for each attack over all rounds: tries add up, and the gains of those rounds in which something could be tried are averaged. */
function together(rounds: readonly (readonly AttackLine[])[]): AttackLine[] {
  const first = rounds[0] ?? [];
  return first.map((line, at) => {
    const every = rounds.map((lines) => lines[at] ?? line);
    const tried = every.filter(({ tries }) => tries > 0);
    const all = tried.length > 0 ? tried : every;
    const sum = (of: (one: AttackLine) => number): number => all.reduce((total, one) => total + of(one), 0);
    const gain = sum((one) => one.gain) / all.length;
    const spread = (of: (one: AttackLine) => number): number => Math.sqrt(sum((one) => of(one) ** 2)) / all.length;
    return {
      ...line,
      tries: sum((one) => one.tries),
      successes: sum((one) => one.successes),
      controlTries: sum((one) => one.controlTries),
      controlSuccesses: sum((one) => one.controlSuccesses),
      gain,
      lo: gain - spread((one) => one.gain - one.lo),
      hi: gain + spread((one) => one.hi - one.gain),
      naive: { ...line.naive, gain: every.reduce((total, one) => total + one.naive.gain, 0) / every.length },
    };
  });
}

function madeUp(rows: Microdata, book: readonly Attribute[], random: Randomness) {
  const cube = noisyCube(rows, book, { epsilon: EPSILON, delta: DELTA, length: 2, random });
  return { cube, synthetic: syntheticData(cube, synthesise(cube, random)) };
}

/** Coarse rows as the product makes them, of the columns that were asked for, and the same with every value told. */
function coarse(
  rows: Microdata,
  heldOut: Microdata,
  book: readonly Attribute[],
  { known: names, hidden }: (typeof CHOICES)[number],
): AttackedPeople {
  const only = (people: Microdata): Microdata => ({
    rows: people.rows,
    columns: [...names, hidden].flatMap((name) => people.columns.filter((column) => column.name === name)),
  });
  const { data, options } = coarseRequest(only(rows), names.length, codeBook(QUARTER));
  const { least, ...without } = options;
  const made = (asked: typeof options) => {
    const done = coarseRows(data, asked);
    const lines = done.rows.flatMap((row) => (row ? [row] : []));
    const picks = only(rows).columns.map(({ name }, at) => ({ name, at }));
    return { rows: microdata(lines, picks), describe: describedBy(done, data, asked) };
  };
  return {
    rows: only(rows),
    heldOut: only(heldOut),
    book: book.filter(({ name }) => name === hidden || names.includes(name)),
    secret: hidden,
    k: options.k,
    anonymous: { ...made(options), plain: made(without), promised: least !== undefined },
  };
}
