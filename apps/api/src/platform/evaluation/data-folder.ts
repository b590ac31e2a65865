import { execFileSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFault } from '../start-fault.js';

/** What an installation in evaluation mode makes for itself at its first start. */
export interface Secrets {
  readonly installation: string;
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly pepper: string;
  readonly index: string;
  /** Of the eight accounts. */
  readonly password: string;
}

export interface DataFolder {
  readonly path: string;
  readonly secrets: Secrets;
  /** The key-encryption keys; made by who first needs them. */
  readonly keyFile: string;
  /** Kept when the password of the accounts was set anew from the environment. */
  setPassword(password: string): void;
  release(): void;
}

/** Makes and locks the folder. @throws StartFault when it is taken or cannot be written */
export async function openDataFolder(
  folder: string,
  wantedPassword: string | undefined,
  patienceMs = PATIENCE_MS,
): Promise<DataFolder> {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
    // As root the database runs as another user, who must pass through; each file in here is closed by itself.
    closeToOthers(folder);
    const release = await lock(folder, patienceMs);
    try {
      let secrets = readOrMakeSecrets(folder, wantedPassword);
      return {
        path: folder,
        keyFile: path.join(folder, 'key-encryption-keys.json'),
        get secrets() {
          return secrets;
        },
        setPassword(password) {
          secrets = { ...secrets, password };
          writeSecrets(folder, secrets);
        },
        release,
      };
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    if (error instanceof StartFault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      `The data folder ${folder} cannot be written (${code ?? String(error)}). Set HOMEWARD_DATA_DIR to another one.`,
    );
  }
}

function closeToOthers(folder: string): void {
  try {
    fs.chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    // A folder that belongs to somebody else and lets us write, such as a mounted volume, stays as its owner wants it.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

/** An instance that is just stopping gets this long to leave. */
const PATIENCE_MS = 3000;

async function lock(folder: string, patienceMs: number): Promise<() => void> {
  const file = path.join(folder, 'lock');
  const mine = path.join(folder, `lock.${process.pid}`);
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { mode: 0o600 });
  try {
    for (const end = Date.now() + patienceMs; ;) {
      try {
        // link() fails when the name is taken: of two starts at once, one wins.
        fs.linkSync(mine, file);
        return () => fs.rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (!holder || !isRunning(holder)) fs.rmSync(file, { force: true });
      else if (Date.now() < end) await sleep(100);
      else
        throw new StartFault(
          `Homeward is already running on ${folder} (process ${holder.pid}). Stop it, or set HOMEWARD_DATA_DIR.`,
        );
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string | undefined;
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // After a restart of the machine the number may belong to another program; its start tells them apart.
  const started = startOf(holder.pid);
  return started === undefined || holder.started === undefined || started === holder.started;
}

/** When the process began: in clock ticks of this boot on Linux, in seconds elsewhere. Undefined when nobody knows. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'ended';
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function readOrMakeSecrets(folder: string, wantedPassword: string | undefined): Secrets {
  const file = path.join(folder, 'secrets.json');
  if (fs.existsSync(file)) {
    try {
      const secrets = JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
      if (secrets.installation && secrets.superuser && secrets.pepper && secrets.index && secrets.password)
        return secrets;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw new StartFault(
      `${file} is damaged, so the evaluation data cannot be opened. Remove ${folder} to begin anew.`,
    );
  }
  if (fs.existsSync(path.join(folder, 'postgres', 'cluster')))
    throw new StartFault(`${file} is gone, so the evaluation data cannot be opened. Remove ${folder} to begin anew.`);
  const secret = (): string => randomBytes(32).toString('base64url');
  const secrets: Secrets = {
    installation: secret(),
    superuser: secret(),
    owner: secret(),
    app: secret(),
    pepper: secret(),
    index: secret(),
    password: wantedPassword ?? readablePassword(),
  };
  writeSecrets(folder, secrets);
  return secrets;
}

/** Renamed when whole: a power cut must not leave half of it. */
function writeSecrets(folder: string, secrets: Secrets): void {
  const file = path.join(folder, 'secrets.json');
  const half = `${file}.new`;
  fs.rmSync(half, { force: true });
  const handle = fs.openSync(half, 'wx', 0o600);
  try {
    fs.writeSync(handle, `${JSON.stringify(secrets, undefined, 2)}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(half, file);
}

/** Four groups of five, without letters that look alike: 20 of 31 signs are 99 bits, and it can be read out aloud. */
function readablePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = (): string => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
