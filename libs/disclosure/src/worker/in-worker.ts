import { Worker } from 'node:worker_threads';
import { DisclosureError, type DisclosureErrorCode } from '../disclosure-error.js';
import type { OnProgress, Phase } from '../exact/suppress.js';
import type { Jobs } from './jobs.js';

/** At work at the same time; more callers wait. Each holds some 100 MB, and a solver of its own. */
const MAX_WORKERS = 2;
/** The source runs as it stands in tests and in the commands. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './entry.ts' : './entry.js', import.meta.url);

export interface Watch {
  /** Ends the work at once; nothing is given. */
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

interface Message {
  readonly result?: unknown;
  readonly failed?: { readonly code: DisclosureErrorCode; readonly message: string };
  readonly phase?: Phase;
  readonly done?: number;
  readonly of?: number;
}

let free = MAX_WORKERS;
const waiting: (() => void)[] = [];

/**
 * Does one of `jobs` in a thread of its own, so that a server goes on answering.
 *
 * @throws DisclosureError what the job throws; CANCELLED when the signal says so, SOLVER_FAILED when the thread ends
 */
export async function inWorker<J extends keyof Jobs>(
  job: J,
  input: Parameters<Jobs[J]>[0],
  { signal, onProgress }: Watch = {},
): Promise<Awaited<ReturnType<Jobs[J]>>> {
  await turn(signal);
  try {
    return await run<J>(job, input, { signal, onProgress });
  } finally {
    free++;
    waiting.shift()?.();
  }
}

async function turn(signal: AbortSignal | undefined): Promise<void> {
  while (free === 0) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
    stopped(signal);
  }
  stopped(signal);
  free--;
}

function stopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DisclosureError('CANCELLED', 'ended by whoever asked');
}

function run<J extends keyof Jobs>(
  job: J,
  input: Parameters<Jobs[J]>[0],
  { signal, onProgress }: Watch,
): Promise<Awaited<ReturnType<Jobs[J]>>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ENTRY, { workerData: { job, input } });
    const end = (): void => {
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
    };
    const cancel = (): void => {
      end();
      reject(new DisclosureError('CANCELLED', 'ended by whoever asked'));
    };
    signal?.addEventListener('abort', cancel);
    worker.on('message', ({ result, failed, phase, done = 0, of = 0 }: Message) => {
      if (phase) return onProgress?.(phase, done, of);
      end();
      if (failed) reject(new DisclosureError(failed.code, failed.message));
      else resolve(result as Awaited<ReturnType<Jobs[J]>>);
    });
    worker.on('error', (cause) => {
      end();
      reject(new DisclosureError('SOLVER_FAILED', 'the worker stopped', { cause }));
    });
    worker.on('exit', () => {
      end();
      reject(new DisclosureError('SOLVER_FAILED', 'the worker ended'));
    });
  });
}
