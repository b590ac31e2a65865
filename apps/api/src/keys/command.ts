import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ownDatabase } from '../backup/place.js';
import { isProduction, readEvaluationPlan, readProductionConfig } from '../platform/config/config.js';
import type { KeyConfig } from '../platform/config/key-config.js';
import { explain, StartFault } from '../platform/start-fault.js';
import { KeyWork } from './key-work.js';

/** `npm run keys -- status | rotate | prune`: arguments in, lines and an exit code out. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Place {
  readonly url: string;
  readonly keys: KeyConfig;
  readonly close: () => Promise<void>;
}

export async function keys(args: readonly string[]): Promise<number> {
  try {
    const [act, ...more] = args;
    if ((act !== 'status' && act !== 'rotate' && act !== 'prune') || more.length > 0)
      throw new StartFault('npm run keys -- status, rotate or prune');
    const place = await placeOf(process.env);
    const database = new pg.Client({ connectionString: place.url });
    try {
      await database.connect();
      for (const line of await new KeyWork(place.keys, database)[act]()) say(line);
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
