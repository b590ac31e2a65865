import { spawn } from 'node:child_process';
import fs from 'node:fs';

const alive = new Set();

/**
 * Runs one command of a step into its log. Nothing of it is left afterwards: it has a process group of its own, and the
 * group is ended with it.
 *
 * @returns undefined when it ended with 0, else what was wrong
 */
export function execute([file, ...args], { root, log, env, limit }) {
  return new Promise((resolve) => {
    const output = fs.openSync(log, 'a');
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', output, output],
      env: {
        ...process.env,
        // Colours and spinners are for a terminal; a suite must not find the evaluation or server of whoever runs it.
        FORCE_COLOR: '0',
        NO_COLOR: '1',
        NX_DAEMON: 'false',
        NX_TUI: 'false',
        DATABASE_URL: '',
        HOMEWARD_DATA_DIR: '',
        PORT: '',
        HOST: '',
        NODE_ENV: '',
        NODE_OPTIONS: '',
        ...env,
      },
    });
    fs.closeSync(output);
    alive.add(child);
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        end(child, 'SIGTERM');
        setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
      },
      Math.max(1000, limit),
    );
    child.once('error', (error) => settle(`could not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      settle(late ? 'took too long' : code === 0 ? undefined : `ended with ${code ?? signal}`),
    );
    function settle(outcome) {
      clearTimeout(timer);
      alive.delete(child);
      end(child, 'SIGTERM');
      resolve(outcome);
    }
  });
}

export function stopEverything() {
  for (const child of alive) end(child, 'SIGTERM');
}

function end(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already, which is what was wanted.
  }
}
