import { DisclosureError } from '../disclosure-error.js';
import { cubeCommand, synthesiseCommand } from './cube.js';
import { anonymiseCommand, riskCommand } from './rows.js';
import { attackCommand, suppressCommand } from './tables.js';
import { verifyCommand } from './verify.js';
import { UsageError } from './usage-error.js';

/** What somebody who waits may read; each text takes the place of the one before. */
export type Progress = (text: string) => void;

type Command = (
  args: readonly string[],
  write: (text: string) => void,
  tell: (text: string) => void,
  progress: Progress,
) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  suppress: suppressCommand,
  attack: attackCommand,
  anonymise: anonymiseCommand,
  risk: riskCommand,
  cube: cubeCommand,
  synthesise: synthesiseCommand,
  verify: verifyCommand,
};

const USAGE = `npm run -s disclosure -- COMMAND ...
  suppress   --dims a,b --count n --k 11 [--zeros show|protect] [--hierarchy a=FILE] [--width 10] [--minutes 10] INNER.csv
  attack     --dims a,b --count n [--hierarchy a=FILE] [--minutes 10] TABLE.csv
  anonymise  --quasi a,b --hierarchies DIR --k 5 --suppression 0.04 [--sensitive c --l 2 --t 0.3] [--out FILE] ROWS.csv
  risk       --quasi a,b [--fraction 0.1] [--weight w] [--missing value|any] ROWS.csv
  cube       --epsilon 4 --delta 1e-6 --length 2 [--columns a,b] [--values FILE] [--seed-for-tests N] ROWS.csv
  synthesise [--rows N] [--seed-for-tests N] CUBE.csv
  verify     --key signing-key.pem FOLDER
docs/disclosure.md says what each does, what it promises and what not.
`;

/**
 * Fails closed: what a command writes leaves at its end, or not at all.
 *
 * @param out where results go, in one piece; @param tell where words for whoever gave the command go
 * @returns 0 done; 1 nothing may be published; 2 the command was not understood
 */
export async function run(
  [name = '', ...args]: readonly string[],
  out: (text: string) => Promise<void>,
  tell: (text: string) => void,
  progress: Progress = () => undefined,
): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    tell(USAGE);
    return 2;
  }
  const parts: string[] = [];
  try {
    await command(args, (text) => parts.push(text), tell, progress);
    progress('');
  } catch (error) {
    progress('');
    if (error instanceof UsageError) {
      tell(`${name}: ${error.message}\n`);
      return 2;
    }
    if (error instanceof DisclosureError) {
      const advice =
        error.code === 'TIMEOUT' ? ' Give it more time with --minutes, or take coarser codes or fewer dimensions.' : '';
      tell(`${name}: ${error.message} (${error.code}). Nothing was written.${advice}\n`);
      return 1;
    }
    throw error;
  }
  await out(parts.join(''));
  return 0;
}
