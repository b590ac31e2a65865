import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

// The tests run from the root of the project; what is killed is what is shipped.
const CHILD = path.resolve('apps/api/dist/testing/chaos/api-child.js');

/** The API as its own process. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(databaseUrl: string, files: string, port = 0): Promise<ApiProcess> {
    const child = fork(CHILD, [databaseUrl, String(port), files], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Jest's own options are not for it.
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    });
    const ready = once(child, 'message').then(([bound]) => bound as number);
    const ended = once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`The API ended at once (${String(code)}).`)),
    );
    ended.catch(() => undefined);
    return new ApiProcess(child, await Promise.race([ready, ended]));
  }

  /** @returns the exit code */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
    return this.child.exitCode;
  }
}
