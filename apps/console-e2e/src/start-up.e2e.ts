import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-start-'));
const started = new Set<ChildProcess>();

test.beforeAll(() => fs.chmodSync(folder, 0o711));
test.afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Lines on standard error, the exit code, and how long it took. */
  readonly ended: Promise<{ lines: string[]; code: number | null }>;
}

function start(args: string[], environment: Record<string, string>, cwd = ROOT): Run {
  const child = spawn(process.execPath, ['apps/api/start.mjs', '--as-built', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      npm_lifecycle_event: 'e2e',
      HOMEWARD_DATA_DIR: path.join(folder, 'data'),
      ...environment,
    },
  });
  started.add(child);
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = once(child, 'close').then(() => ({
    lines: complained.split('\n').filter(Boolean),
    code: child.exitCode,
  }));
  return { child, output: () => said + complained, ended };
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function ready(run: Run, port: number): Promise<void> {
  const answer = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      (got) => got.status,
      () => 0,
    );
  await expect
    .poll(async () => (run.child.exitCode === null ? answer() : run.output()), { timeout: 60_000, intervals: [100] })
    .toBe(200);
}

test.describe('a start that cannot be', () => {
  const refusals: [string, string[], Record<string, string>, RegExp][] = [
    ['to listen beyond loopback in the evaluation', [], { HOST: '0.0.0.0' }, /^HOST is not right\. .*loopback/],
    [
      'with a short password',
      [],
      { HOMEWARD_EVALUATION_PASSWORD: 'too-short' },
      /^HOMEWARD_EVALUATION_PASSWORD is not right\. .*12 to 128/,
    ],
    ['on a port that is none', [], { PORT: '70000' }, /^PORT is not right/],
    [
      'in a folder that cannot be made',
      [],
      { HOMEWARD_DATA_DIR: '/dev/null/data' },
      /^The data folder .* cannot be written/,
    ],
    ['of migrations without the owner', ['--migrate'], {}, /^HOMEWARD_OWNER_DATABASE_URL is not set/],
  ];
  for (const [what, args, environment, line] of refusals) {
    test(`${what} is one clear line and 1`, async () => {
      const { lines, code } = await start(args, environment).ended;
      expect(lines).toEqual([expect.stringMatching(line)]);
      expect(code).toBe(1);
    });
  }

  test('on a taken port is one clear line and 1, and leaves no lock behind', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const data = path.join(folder, 'taken');
    const { lines, code } = await start([], { PORT: String(port), HOMEWARD_DATA_DIR: data }).ended;
    expect(lines).toEqual([expect.stringMatching(/^Port \d+ is taken\. Set PORT/)]);
    expect(code).toBe(1);
    expect(fs.existsSync(path.join(data, 'lock'))).toBe(false);
    other.close();
  });

  test('in production without its environment names every variable at once, and no value', async () => {
    const { lines, code } = await start(['--production'], { HOMEWARD_PEPPER: 'a-secret-that-is-too-short' }).ended;
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'HOMEWARD_PEPPER',
      'HOMEWARD_INDEX_KEY',
      'HOMEWARD_PUBLIC_URL',
      'HOMEWARD_AUDIT_DIR',
    ]);
    expect(lines.join()).not.toContain('a-secret');
    expect(code).toBe(1);
  });
});

test('what goes into the image holds no test, no bench and no fictional people, and starts', async () => {
  const image = path.join(folder, 'image');
  const assembled = spawnSync(process.execPath, ['docker/assemble.mjs', image, '--link-modules'], { cwd: ROOT });
  expect(assembled.stderr.toString()).toBe('');
  const files = fs
    .readdirSync(path.join(image, 'apps/api/dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /testing|samples|(^|\/)test-|^(bench|seed|dictionary|schema)\b/.test(file))).toEqual(
    [],
  );
  // What was built holds them: the filter has something to do.
  expect(fs.existsSync(path.join(ROOT, 'apps/api/dist/testing/chaos/api-child.js'))).toBe(true);
  const port = await freePort();
  const key = (seed: number): string =>
    Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 7 + seed) % 256)).toString('base64');
  const { child, output } = start(
    ['--production'],
    {
      PORT: String(port),
      // Nobody listens there: it waits, with everything loaded that serves.
      DATABASE_URL: 'postgres://homeward_app:x@127.0.0.1:9/homeward',
      HOMEWARD_PEPPER: key(1),
      HOMEWARD_INDEX_KEY: key(2),
      HOMEWARD_KEY_FILE: path.join(folder, 'image-keys.json'),
      HOMEWARD_AUDIT_DIR: path.join(folder, 'image-audit'),
      HOMEWARD_PUBLIC_URL: 'https://homeward.example',
    },
    image,
  );
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          ({ status }) => status,
          () => output(),
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  const page = await fetch(`http://127.0.0.1:${port}/`);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    503,
    expect.stringContaining("default-src 'none'"),
  ]);
  child.kill('SIGTERM');
  await once(child, 'exit');
});

test('an evaluation starts, refuses a second beside it, is killed, comes back with its data, and stops', async () => {
  test.setTimeout(150_000);
  const port = await freePort();
  const environment = { PORT: String(port), HOMEWARD_EVALUATION_PASSWORD: 'the-first-password' };
  // The whole two thousand are made by the start of every other journey (support/product.ts).
  const seeded = start(['--seed', '--people', '20'], environment);
  expect(await seeded.ended).toEqual({ lines: [], code: 0 });
  expect(seeded.output()).toContain('20 people');
  const first = start([], environment);
  await ready(first, port);
  expect(first.output()).not.toContain('Making the tables');
  await expect.poll(first.output).toContain('password of all: the-first-password');
  for (const role of ['admin', 'supervisor', 'caseworker', 'field', 'coordinator', 'auditor', 'dpo', 'partner'])
    expect(first.output()).toContain(`${role}@homeward.example`);

  const second = await start([], { ...environment, PORT: String(await freePort()) }).ended;
  expect(second.lines).toEqual([expect.stringMatching(/^Homeward is already running .*process \d+/)]);
  expect(second.code).toBe(1);

  const database = readPostmaster();
  first.child.kill('SIGKILL');
  await first.ended;
  expect(isAlive(database)).toBe(true);

  const again = start([], { ...environment, HOMEWARD_EVALUATION_PASSWORD: 'the-second-password' });
  await ready(again, port);
  expect(again.output()).not.toContain('Making the tables');
  await expect.poll(() => isAlive(database)).toBe(false);

  // The password of the environment is now theirs, and the old one is not.
  for (const [password, status] of [
    ['the-first-password', 401],
    ['the-second-password', 200],
  ] as const) {
    const origin = `http://127.0.0.1:${port}`;
    const answer = await fetch(`${origin}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: 'auditor@homeward.example', password }),
    });
    expect(answer.status).toBe(status);
  }

  const server = readPostmaster();
  again.child.kill('SIGINT');
  const { code, lines } = await again.ended;
  expect({ code, lines }).toEqual({ code: 0, lines: [] });
  await expect.poll(() => isAlive(server)).toBe(false);
  expect(fs.existsSync(path.join(folder, 'data/lock'))).toBe(false);
});

/** Ended is ended, also before whoever inherited the process has taken note of its end (Z in Linux's list). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const listed = `/proc/${pid}/stat`;
  return !(fs.existsSync(listed) && /\) Z /.test(fs.readFileSync(listed, 'utf8')));
}

function readPostmaster(): number {
  const home = fs.readFileSync(path.join(folder, 'data/database-folder'), 'utf8').trim();
  return Number.parseInt(fs.readFileSync(path.join(home, 'cluster/postmaster.pid'), 'utf8'), 10);
}
