import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
export const PASSWORD = 'a-long-way-home-2026';

interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the built product as a user would, with a port of its own, and stops it at the end.
 *
 * @param data a folder of one's own; what is in it is found again by the next start
 */
export async function startProduct(data: string, environment: Readonly<Record<string, string>> = {}): Promise<Product> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  const url = `http://127.0.0.1:${port}`;
  let output = '';
  const child = spawn(process.execPath, ['apps/api/start.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOMEWARD_DATA_DIR: path.join(data, 'data'),
      HOMEWARD_EVALUATION_PASSWORD: PASSWORD,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      NODE_ENV: 'production',
      // Journeys look up ids by documents of their own; the console sends what its build wrote down, and nothing else.
      HOMEWARD_FREE_DOCUMENTS: '1',
      NODE_OPTIONS: '',
      // As under npm, the product ends when whoever started it is gone: a killed run leaves no server behind.
      npm_lifecycle_event: 'e2e',
      ...environment,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(kill);
  };
  const state = { over: false };
  void ended.then(() => (state.over = true));
  for (const until = Date.now() + 180_000; Date.now() < until && !state.over; await sleep(250)) {
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.status === 200,
      () => false,
    );
    if (ready) return { url, stop };
  }
  await stop();
  throw new Error(`The product did not become ready.\n${output.slice(-4000)}`);
}

/** A folder that goes with whoever calls `remove`. */
export function dataFolder(): { readonly data: string; remove(): void } {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-e2e-'));
  // As root the database belongs to another user, who has to get in.
  fs.chmodSync(data, 0o711);
  return { data, remove: () => fs.rmSync(data, { recursive: true, force: true }) };
}

/**
 * The product that most journeys walk through. Set HOMEWARD_E2E_URL to use one that is running (started with
 * HOMEWARD_EVALUATION_PASSWORD as above).
 */
export default async function start(): Promise<() => Promise<void>> {
  if (process.env.HOMEWARD_E2E_URL) return async () => undefined;
  const folder = dataFolder();
  const product = await startProduct(folder.data);
  process.env.HOMEWARD_E2E_URL = product.url;
  return async () => {
    await product.stop();
    folder.remove();
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
