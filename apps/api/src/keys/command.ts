import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ownDatabase } from '../backup/place.js';
import { isProduction, readEvaluationPlan, readProductionConfig } from '../platform/config/config.js';
import type { KeyConfig } from '../platform/config/key-config.js';
import { explain, StartFault } from '../platform/start-fault.js';
import { KeyWork } from './key-work.js';

/** `npm run keys -- status | rotate | prune | repair`: arguments in, lines and an exit code out. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Place {
  readonly url: string;
  readonly keys: KeyConfig;
  readonly close: () => Promise<void>;
}

export async function keys(args: readonly string[]): Promise<number> {
  try {
    const { act, alone } = readArguments(args);
    const place = await placeOf(process.env);
    const database = new pg.Client({ connectionString: place.url });
    try {
      await database.connect();
      for (const line of await new KeyWork(place.keys, database, alone)[act]()) say(line);
    } finally {
      await database.end();
      await place.close();
    }
    return 0;
  } catch (error) {
    for (const line of explain(error)) process.stderr.write(`${line}\n`);
    return 1;
  }
}

const acts = ['status', 'rotate', 'prune', 'repair'] as const;
const usage = 'npm run keys -- status, rotate, prune or repair; alone: rotate --alone --reason "why, in a sentence"';

/** @throws StartFault */
export function readArguments(args: readonly string[]): { act: (typeof acts)[number]; alone: string } {
  const options = { alone: { type: 'boolean' }, reason: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const act = acts.find((one) => one === positionals[0]);
    const reason = values.reason?.trim() ?? '';
    if (!act || positionals.length > 1 || (values.alone === true) !== (values.reason !== undefined))
      throw new StartFault(usage);
    if (values.alone && (act === 'status' || reason.length < 20))
      throw new StartFault(
        'Alone only what changes keys, and with a reason of at least twenty letters that names nobody.',
      );
    return { act, alone: reason };
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(usage);
  }
}

/** Of the API's own environment, or of the evaluation, whether it runs or not. */
async function placeOf(env: NodeJS.ProcessEnv): Promise<Place> {
  if (isProduction(env)) {
    const { database, keys: all } = readProductionConfig(env);
    return { url: database.url, keys: all.encryption, close: () => Promise.resolve() };
  }
  const { dataDir } = readEvaluationPlan(env, ROOT);
  const { superuserUrl, close } = await ownDatabase(dataDir, say);
  return { url: superuserUrl, keys: { kind: 'file', file: path.join(dataDir, 'key-encryption-keys.json') }, close };
}
