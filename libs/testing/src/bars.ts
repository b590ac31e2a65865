import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** One line of the table of bars (docs/threat-model.md): what is promised, what was seen, and what showed that the check can fail. */
export interface Bar {
  /** The promise in the words of the table. */
  readonly bar: string;
  /** What was seen, with its count: "0 of 4,928 cells". */
  readonly figure: string;
  /** The broken thing that the same check refused: "an index without a policy: 12 found". */
  readonly control: string;
}

/** `npm run test:security` measures in full; `npm test` runs the same checks with smaller numbers. */
export const inFull = process.env['HOMEWARD_BARS'] === 'full';
export const size = (short: number, full: number): number => (inFull ? full : short);

/** Call as the last line of a test, after every expectation held: what is written here was seen. */
export function seen(bar: Bar): void {
  note(bar);
}

/** Where this machine does not let the bar be measured: the table says so in the place of a figure. A pass it is not. */
export function notMeasured(bar: string, why: string): void {
  note({ bar, notMeasured: why });
}

function note(line: object): void {
  const folder = path.resolve(process.cwd(), 'reports');
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, 'bars.jsonl'), `${JSON.stringify(line)}\n`);
}
