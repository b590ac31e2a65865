import pg from 'pg';
import { openBenchDatabase } from '../bench/database.js';
import { attackEvaluation, type EvaluationAttack } from './attack-evaluation.js';

const PEOPLE = 4000;

/** `npm run attack`: every attack there is, on what the evaluation's fictional people released. @returns 0: none gained more than its bar */
export async function attack(args: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const at = args.indexOf('--people');
  const people = at < 0 ? PEOPLE : Number(args[at + 1]);
  if (!Number.isInteger(people) || people < 100) {
    say('--people takes a whole number from 100.');
    return 2;
  }
  say(`Filling a database with ${people} fictional people`);
  const database = await openBenchDatabase({ people, folder: undefined, statistics: true, say });
  const client = new pg.Client({ connectionString: database.superuserUrl });
  // Said by the query that it breaks.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await attackEvaluation(
      async <R extends object>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<R>(sql, [...values])).rows,
    );
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(found)}\n` : table(found));
    return found.passed ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    await client.end();
    await database.stop();
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What could not be tried says nothing of the protection. */
const verdict = ({ bar, tries, passed }: EvaluationAttack['lines'][number]): string => {
  if (tries === 0) return 'nothing to try';
  if (bar === null) return '';
  return passed ? 'within' : 'ABOVE';
};

/** One line for each attack: what it gained, and what it gains where only small numbers are hidden. */
export function table({ lines, people, passed }: EvaluationAttack): string {
  const rows = lines.map((line) => [
    line.attack,
    line.target,
    line.period,
    line.attack.startsWith('membership') ? '' : `${line.successes} of ${line.tries}`,
    line.controlTries > 0 && !line.attack.startsWith('membership')
      ? `${line.controlSuccesses} of ${line.controlTries}`
      : '',
    line.tries === 0 ? '' : `${percent(line.gain)} (${percent(line.lo)} to ${percent(line.hi)})`,
    percent(line.naive.gain),
    verdict(line),
  ]);
  const head = ['attack', 'on', 'period', 'succeeded', 'control', 'gain (95 %)', 'naive threshold', 'bar'];
  const widths = head.map((name, c) => Math.max(name.length, ...rows.map((row) => (row[c] ?? '').length)));
  const text = [head, ...rows]
    .map((row) =>
      row
        .map((cell, c) => cell.padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return `${text}\n${people} fictional people; half of them the control. Membership: area under the curve, 50 % is guessing.\n${passed ? 'No attack gained more than its bar.' : 'AN ATTACK GAINED MORE THAN ITS BAR.'}\n`;
}
