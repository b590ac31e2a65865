// `npm run dev`: the API straight from its TypeScript, started anew on a change; the console from Vite, which reloads by
// itself. One Ctrl-C ends both and the database with them.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const WATCHED = [
  'apps/api/src',
  'libs/domain/src',
  'libs/policy/src',
  'libs/disclosure/src',
  'libs/i18n/src',
  'migrations/src',
];
const port = Number(process.env.PORT || 3000);
const consolePort = Number(process.env.CONSOLE_PORT || 5173);
const api = `http://127.0.0.1:${port}`;

let child;
let stopping = false;
let restarting = false;

function startApi() {
  restarting = false;
  child = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--enable-source-maps',
      '--import',
      './libs/testing/typescript.mjs',
      'apps/api/dev-api.mjs',
    ],
    // Its own group: Ctrl-C comes to us, and we hand it on once.
    {
      cwd: root,
      stdio: 'inherit',
      detached: true,
      env: {
        ...process.env,
        PORT: String(port),
        NODE_ENV: 'development',
        HOMEWARD_FREE_DOCUMENTS: '1',
        npm_lifecycle_event: 'dev',
      },
    },
  );
  child.on('exit', (code) => {
    if (stopping) return;
    if (restarting) startApi();
    else console.log(`The API ended (${code ?? 'killed'}). It starts again when a file changes.`);
  });
}

function restartApi() {
  if (stopping || restarting) return;
  restarting = true;
  if (child.exitCode !== null || child.signalCode !== null) return startApi();
  console.log('Changed: starting the API again');
  child.kill('SIGTERM');
}

let timer;
const watchers = WATCHED.map((folder) =>
  fs.watch(path.join(root, folder), { recursive: true }, (_, name) => {
    // Editors write in several steps; tests are not part of the product.
    if (!name || !/\.tsx?$/.test(name) || /\.(int-)?spec\.tsx?$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(restartApi, 200);
  }),
);

const rules = Object.fromEntries(
  ['/graphql', '/auth', '/files', '/healthz', '/readyz'].map((at) => [
    at,
    {
      target: api,
      changeOrigin: true,
      // The API accepts its own origin only; here the console has another one.
      configure: (proxy) =>
        proxy.on('proxyReq', (request) => request.getHeader('origin') && request.setHeader('origin', api)),
    },
  ]),
);
const vite = await createServer({
  configFile: path.join(root, 'apps/console/vite.config.ts'),
  server: { host: '127.0.0.1', port: consolePort, strictPort: true, proxy: rules },
  clearScreen: false,
});
await vite.listen();
startApi();
console.log(`The console, reloading: http://127.0.0.1:${consolePort} (the API is at ${api})`);

async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const watcher of watchers) watcher.close();
  const gone = new Promise((resolve) =>
    child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', resolve),
  );
  child.kill('SIGTERM');
  await Promise.all([vite.close(), gone]);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
// A killed npm, or a closed terminal, must not leave an API behind that nobody can stop.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(1), 1000).unref();
