import {
  anonymise,
  type AttackLine,
  attackReport,
  type Attribute,
  DEFAULT_K,
  hierarchyOf,
  microdata,
  type Microdata,
  noisyCube,
  type Randomness,
  rowsAt,
  seededRandomness,
  split,
  synthesise,
  syntheticData,
} from '@homeward/disclosure';
import { MOST_EPSILON_OF_ROWS } from '@homeward/domain';
import { axes, codeBook, impossible, type MenuDimension, type Span } from './code-book.js';
import { coarser, ROWS } from './cube-release.service.js';
import { known, plainOf, type Released, type Tally } from './protect.js';

type Query = <R extends object>(sql: string, values?: readonly unknown[]) => Promise<R[]>;

export interface EvaluationAttack {
  /** `period` names the sealed period of attacks on tables. */
  readonly lines: readonly (AttackLine & { readonly period: string })[];
  readonly people: number;
  readonly passed: boolean;
}

/** As the tables of a release: their rows know most, and whoever reads them knows least of it. */
const KNOWN = ['sex', 'age', 'nationality'];
const SECRET = 'exitMode';
/** What made-up rows may be made from at most. */
const EPSILON = MOST_EPSILON_OF_ROWS;
const DELTA = 1e-6;
/** The people are halved and everything is made anew so often: of a few hundred, chance alone moves one round past a bar. */
const ROUNDS = 6;
const TRIES = 150;
/** Ten intervals that each hold zero 19 times of 20 do not all hold it: widened so that they do, together, 19 times of 20 (Bonferroni). */
const JOINTLY = 2.807 / 1.96;

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
    `select s.id, s.period_from::text as from, s.period_to::text as to, s.corrects from statistics.snapshots s
     where exists (select 1 from statistics.releases r where r.snapshot_id = s.id and r.kind = 'TABLE') order by s.period_from, s.id`,
  );
  for (const snapshot of snapshots) {
    const released = await tablesOf(query, snapshot);
    const report = await attackReport({ random, tables: { released, impossible } });
    lines.push(...report.lines.map((line) => ({ ...line, period: `${snapshot.from} – ${snapshot.to}` })));
  }
  const { data, book } = await peopleOf(query);
  const told = { secret: SECRET, k: DEFAULT_K };
  const rounds: (readonly AttackLine[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [rows, heldOut] = split(data, random);
    const all = { ...told, rows, heldOut, book, ...madeUp(rows, book, random) };
    // Coarse rows leave with the columns that were asked for, and no others.
    const asked = {
      ...told,
      rows: only(rows),
      heldOut: only(heldOut),
      book: book.filter(isAsked),
      anonymous: coarse(only(rows)),
    };
    const [first, second] = [
      await attackReport({ random, people: all, tries: TRIES }),
      await attackReport({ random, people: asked, tries: TRIES }),
    ];
    rounds.push([...first.lines, ...second.lines]);
  }
  lines.push(...together(rounds).map((line) => ({ ...line, period: '' })));
  return { lines, people: data.rows, passed: lines.every(({ passed }) => passed) };
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
  const all = axes({ from: '2025-01-01', to: '2025-03-31' }).filter(({ group }) => group !== 'period');
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

/** One line for each attack over all rounds: tries add up, gains are averaged, and each is judged once. */
function together(rounds: readonly (readonly AttackLine[])[]): AttackLine[] {
  const first = rounds[0] ?? [];
  return first.map((line, at) => {
    const all = rounds.map((lines) => lines[at] ?? line);
    const sum = (of: (one: AttackLine) => number): number => all.reduce((total, one) => total + of(one), 0);
    const gain = sum((one) => one.gain) / all.length;
    const spread = (of: (one: AttackLine) => number): number => Math.sqrt(sum((one) => of(one) ** 2)) / all.length;
    const [lo, hi] = [gain - spread((one) => one.gain - one.lo), gain + spread((one) => one.hi - one.gain)];
    return {
      ...line,
      tries: sum((one) => one.tries),
      successes: sum((one) => one.successes),
      controlTries: sum((one) => one.controlTries),
      controlSuccesses: sum((one) => one.controlSuccesses),
      ...{ gain, lo, hi },
      naive: { ...line.naive, gain: sum((one) => one.naive.gain) / all.length },
      passed: line.bar === 'area-at-most-0.55' ? gain <= 0.55 : line.bar === null || gain - JOINTLY * (gain - lo) <= 0,
    };
  });
}

const isAsked = ({ name }: { readonly name: string }): boolean => KNOWN.includes(name) || name === SECRET;
const only = ({ rows, columns }: Microdata): Microdata => ({ rows, columns: columns.filter(isAsked) });

function madeUp(rows: Microdata, book: readonly Attribute[], random: Randomness) {
  const cube = noisyCube(rows, book, { epsilon: EPSILON, delta: DELTA, length: 2, random });
  return { cube, synthetic: syntheticData(cube, synthesise(cube, random)) };
}

function coarse(rows: Microdata) {
  const quasi = { rows: rows.rows, columns: rows.columns.filter(({ name }) => name !== SECRET) };
  const levels = codeBook({ from: '2025-01-01', to: '2025-03-31' });
  const hierarchies = quasi.columns.map((column) => hierarchyOf(column, coarser(column, levels)));
  const options = { k: ROWS.k, hierarchies, suppression: ROWS.suppression };
  const { node } = anonymise(quasi, options);
  const lines = rowsAt(quasi, options, node).flatMap((line, row) => {
    let at = 0;
    const whole = rows.columns.map(({ name, values, codes }) =>
      name === SECRET ? (values[codes[row] ?? 0] ?? '') : (line?.[at++] ?? ''),
    );
    return line ? [whole] : [];
  });
  const generalise = (column: string, value: string): string => {
    const at = quasi.columns.findIndex(({ name }) => name === column);
    const level = hierarchies[at]?.levels[node[at] ?? 0];
    const place = quasi.columns[at]?.values.indexOf(value) ?? -1;
    return place >= 0 && level ? (level.labels[level.of[place] ?? 0] ?? value) : value;
  };
  const picks = rows.columns.map(({ name }, at) => ({ name, at }));
  return { rows: microdata(lines, picks), generalise };
}
