import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env?: Record<string, string>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/homeward-chromium', import.meta.url));

/** CHROME_PATH, else the system's Chromium, else the one that npm brought along: nothing else need be installed. */
export async function browserToLaunch(): Promise<Launch> {
  // The sandbox needs a user other than root; what is opened here is our own product on loopback.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const given = process.env.CHROME_PATH;
  if (given && !fs.existsSync(given)) throw new Error('CHROME_PATH names a file that does not exist.');
  const installed = given ?? onPath() ?? onMac();
  if (installed) return { executablePath: installed, args };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('There is no Chromium on this machine. Install one, or set CHROME_PATH to one.');
  return packaged();
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

function onMac(): string | undefined {
  const file = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return process.platform === 'darwin' && fs.existsSync(file) ? file : undefined;
}

/**
 * The package unpacks to the temporary folder and takes whatever lies there already. We give it a folder of ours, and
 * rename it when it is whole: half a browser from an interrupted run must not be found by the next.
 */
async function packaged(): Promise<Launch> {
  const manifest = path.resolve(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../package.json',
  );
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string };
  const folder = `${CACHE}-${version}`;
  if (!fs.existsSync(path.join(folder, 'chromium'))) {
    const half = `${folder}.${process.pid}`;
    fs.mkdirSync(half, { recursive: true });
    await unpack(half, path.join(path.dirname(manifest), 'bin'));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(half, folder);
  }
  const executablePath = path.join(folder, 'chromium');
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  // A bare machine lacks the libraries of the certificate store; the package has them along for such a case.
  const alone = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' });
  if (alone.status !== 0) environment.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  // This build is made for places without a set-user-id helper.
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'], env: environment };
}

async function unpack(into: string, packed: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = into;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(path.join(packed, name));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
