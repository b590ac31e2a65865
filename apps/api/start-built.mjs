import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { newStamp, stampIsFresh } from './build-stamp.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export async function start(args) {
  process.env.NODE_ENV ??= 'production';
  // Newer Nodes keep what they compiled: a third of the time a start takes. Where nothing can be written, nothing is kept.
  module.enableCompileCache?.(path.join(root, '.nx/compiled'));
  const built = args.includes('--as-built') || (await build(['api', ...(needsConsole(args) ? ['console'] : [])]));
  if (!built) process.exit(1);
  if (args.includes('--build-only')) process.exit(0);
  if (args.includes('--bench')) {
    const { bench } = await import('./dist/bench/bench.js');
    process.exit(await bench(args.filter((arg) => arg !== '--bench')));
  }
  for (const command of ['backup', 'restore'])
    if (args.includes(`--${command}`)) {
      const commands = await import('./dist/backup/command.js');
      process.exit(await commands[command](args.filter((arg) => ![`--${command}`, '--as-built'].includes(arg))));
    }
  if (args.includes('--attack')) {
    const { attack } = await import('./dist/statistics/attack-command.js');
    process.exit(await attack(args.filter((arg) => arg !== '--attack')));
  }
  if (args.includes('--keys')) {
    const { keys } = await import('./dist/keys/command.js');
    process.exit(await keys(args.filter((arg) => !['--keys', '--as-built'].includes(arg))));
  }
  const { main } = await import('./dist/main.js');
  process.exit(await main(args));
}

function needsConsole(args) {
  return ![
    '--migrate',
    '--setup-link',
    '--verify-audit',
    '--seed',
    '--bench',
    '--attack',
    '--backup',
    '--restore',
    '--keys',
  ].some((flag) => args.includes(flag));
}

/** True when everything stands built. An image without development packages has nothing to build with, and needs none. */
async function build(projects) {
  const nx = find('nx/bin/nx.js');
  if (!nx) return true;
  if (await stampIsFresh(root, projects)) return true;
  process.stdout.write('Building (the first time takes a while)\n');
  const began = Date.now();
  const code = await run(process.execPath, [
    nx,
    'run-many',
    '-t',
    'build',
    '-p',
    projects.join(','),
    '--outputStyle=static',
  ]);
  if (code !== 0) return false;
  await newStamp(root, projects);
  process.stdout.write(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return true;
}

function find(module) {
  try {
    return createRequire(import.meta.url).resolve(module);
  } catch {
    return undefined;
  }
}

/** Quiet unless it fails. Its own process group, so that stopping us in the middle leaves no compiler behind. */
function run(file, args) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(file, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        NX_NO_CLOUD: 'true',
        NX_TUI: 'false',
        FORCE_COLOR: '0',
        NODE_OPTIONS: '',
      },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    const stop = (signal, code) => () => {
      try {
        process.kill(-child.pid, signal);
      } catch (error) {
        if (error.code !== 'ESRCH') throw error;
      }
      process.exit(code);
    };
    const handlers = { SIGINT: stop('SIGTERM', 130), SIGTERM: stop('SIGTERM', 143), SIGHUP: stop('SIGTERM', 129) };
    for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
    child.on('close', (code) => {
      for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
      if (code !== 0) {
        process.stderr.write(Buffer.concat(output));
        process.stderr.write('The build failed; its messages stand above.\n');
      }
      resolve(code);
    });
  });
}
