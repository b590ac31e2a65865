import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
/** From the sources, where nothing was built, Node is told how to read them, and may read them all. */
const fromSources = import.meta.url.endsWith('.ts');
const project = path.resolve(here, '../../../../..');

/** Where the libraries lie: beside us, and where a link leads. */
function libraries(): string[] {
  const require = createRequire(import.meta.url);
  const real = require.resolve('sharp').split(`${path.sep}node_modules${path.sep}`)[0] ?? '';
  const near = require.resolve.paths('sharp') ?? [];
  return [...near.filter((folder) => folder.startsWith(project)), path.join(real, 'node_modules')];
}

/**
 * Arguments that close the process to its JavaScript: it reads its own code and libraries, and no other file; it writes
 * none, starts no other process and no thread. What is compiled (the decoder of pictures) is held by nothing but this
 * process; the network is closed by Node 25 and later alone.
 */
export function fenced(built = !fromSources): string[] {
  const readable = new Set([built ? here : project, ...libraries()].filter((folder) => fs.existsSync(folder)));
  return [
    process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
    '--allow-addons',
    ...(built ? [] : ['--allow-worker']),
    ...[...readable].map((folder) => `--allow-fs-read=${folder}${path.sep}*`),
  ];
}

/** What runs in there. */
export const script: readonly string[] = fromSources
  ? ['--conditions=source', '--import', path.join(project, 'libs/testing/typescript.mjs'), path.join(here, 'child.ts')]
  : [path.join(here, 'child.js')];
