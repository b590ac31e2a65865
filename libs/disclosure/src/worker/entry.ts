import { parentPort, workerData } from 'node:worker_threads';
import { DisclosureError } from '../disclosure-error.js';
import type { OnProgress } from '../exact/suppress.js';
import { jobs } from './jobs.js';

/** Told at most so often: a table has thousands of steps. */
const TELL_MS = 200;

let told = 0;
const onProgress: OnProgress = (phase, done, of) => {
  const now = Date.now();
  if (now - told < TELL_MS) return;
  told = now;
  parentPort?.postMessage({ phase, done, of });
};

const { job, input } = workerData as { readonly job: keyof typeof jobs; readonly input: never };
try {
  parentPort?.postMessage({ result: await jobs[job](input, onProgress) });
} catch (error) {
  parentPort?.postMessage(
    error instanceof DisclosureError
      ? { failed: { code: error.code, message: error.message } }
      : // Words of an unexpected error could hold a count.
        { failed: { code: 'SOLVER_FAILED', message: `the worker failed: ${(error as Error).name}` } },
  );
}
