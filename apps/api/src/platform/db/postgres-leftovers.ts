import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What SIGKILL or a power cut left of an earlier run: a server without its API, backends without their server, or a pid
 * file whose number now belongs to another program. Stops the first two, removes the last. Only processes that have this
 * cluster as their working folder are touched.
 */
export async function clearLeftovers(data: string): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  const recorded = readPid(pidFile);
  if (recorded === undefined) return;
  const ours = (): number[] => processesIn(data, recorded);
  // Fast shutdown for the server; then immediate; then, for what does not listen any more, kill.
  for (const [signal, patience] of [
    ['SIGINT', 3000],
    ['SIGQUIT', 1500],
    ['SIGKILL', 3000],
  ] as const) {
    const left = ours();
    if (left.length === 0) break;
    // Only the server gets SIGINT: to a backend it would only mean "cancel".
    const targets = signal === 'SIGINT' && left.includes(recorded) ? [recorded] : left;
    for (const pid of targets) quietly(() => process.kill(pid, signal));
    for (const end = Date.now() + patience; Date.now() < end && ours().length > 0;) await sleep(30);
  }
  // A server that ended by itself has removed its file; one that was killed has not, and its number may be in use anew.
  if (ours().length === 0) fs.rmSync(pidFile, { force: true });
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Linux knows every process's working folder. Elsewhere only the recorded server can be asked for its command line. */
function processesIn(data: string, recorded: number): number[] {
  if (process.platform === 'linux') {
    const real = fs.realpathSync(data);
    return fs
      .readdirSync('/proc')
      .filter(
        (name) => /^\d+$/.test(name) && quietly(() => fs.readlinkSync(`/proc/${name}/cwd`)) === real && !isZombie(name),
      )
      .map(Number);
  }
  const command = quietly(() => execFileSync('ps', ['-o', 'command=', '-p', String(recorded)], { encoding: 'utf8' }));
  return command?.includes(data) ? [recorded] : [];
}

function isZombie(pid: string): boolean {
  return quietly(() => /^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))) ?? true;
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
