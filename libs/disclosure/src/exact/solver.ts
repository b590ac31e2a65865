import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { DisclosureError } from '../disclosure-error.js';
import { SOLVER_WORKER } from './solver-worker.js';

/** What HiGHS calls `optimal`; every other status is no answer. */
const OPTIMAL = 7;
const TIME_LIMIT = 13;
/** A worker that does not answer this long after the deadline is ended: the solver's own clock is only looked at now and then. */
const GRACE_MS = 500;
/** Workers at work at the same time; more callers wait. Each holds some 50 MB. */
const MAX_WORKERS = 2;

/** Rows in compressed form (`starts` has one entry more than there are rows); bounds may be infinite. */
export interface LinearModel {
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly colCost?: Float64Array;
  readonly integrality?: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface Sparse {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export type Bound = readonly [index: number, lower: number, upper: number];

export interface Solution {
  readonly objective: number;
  readonly x: Float64Array;
  /** Meaningful for linear models only. */
  readonly columnDuals: Float64Array;
  readonly rowDuals: Float64Array;
}

export const MINIMISE = 1;
export const MAXIMISE = -1;
export type Sense = typeof MINIMISE | typeof MAXIMISE;

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** One worker with one HiGHS in it. */
class SolverWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private count = 0;
  private failure: DisclosureError | undefined;

  constructor() {
    const highs = createRequire(import.meta.url).resolve('highs');
    this.worker = new Worker(SOLVER_WORKER, { eval: true, workerData: { highs } });
    this.worker.on('message', (reply: Reply) => {
      this.settle(reply);
    });
    this.worker.on('error', (cause) => {
      this.fail(new DisclosureError('SOLVER_FAILED', 'the solver stopped', { cause }));
    });
    this.worker.on('exit', () => {
      this.fail(new DisclosureError('SOLVER_FAILED', 'the solver ended'));
    });
    this.worker.unref();
  }

  get broken(): boolean {
    return this.failure !== undefined;
  }

  call(act: string, content: object): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) this.worker.ref();
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ ...content, id, act });
    });
  }

  end(error: DisclosureError): void {
    this.fail(error);
    void this.worker.terminate();
  }

  private settle({ id, result, error }: Reply): void {
    const entry = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if (error === undefined) entry?.resolve(result);
    else {
      // After an abort inside WebAssembly its memory cannot be trusted: this worker answers nothing more.
      const failure = new DisclosureError('SOLVER_FAILED', `the solver reported: ${error}`);
      this.fail(failure);
      entry?.reject(failure);
    }
  }

  private fail(error: DisclosureError): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }
}

/** A model inside the worker. It stays there with its basis, so that the next objective starts where the last one ended. */
export interface SolverModel {
  bounds(change: { rows?: readonly Bound[]; columns?: readonly Bound[] }): Promise<void>;
  costs(change: Sparse): Promise<void>;
  addRow(lower: number, upper: number, entries: Sparse): Promise<void>;
  /** Removes the row added last. */
  dropRow(): Promise<void>;
  /**
   * @param objective replaces the former one; without it the costs of the model stand
   * @throws DisclosureError TIMEOUT when the deadline is over, SOLVER_FAILED for every status but optimal
   */
  solve(sense: Sense, objective?: Sparse): Promise<Solution>;
}

/** Models under one deadline. */
export interface SolverSession {
  /** Solves so far: the measure for limits, because a limit in seconds would make results differ between two runs. */
  readonly solves: number;
  open(model: LinearModel): Promise<SolverModel>;
}

const idle: SolverWorker[] = [];
const queue: (() => void)[] = [];
let busy = 0;

/**
 * Runs `work` with a solver of its own. Whatever goes wrong inside, the promise rejects with a DisclosureError.
 *
 * @param timeoutMs counted from when a worker is free
 */
export async function withSolver<T>(timeoutMs: number, work: (session: SolverSession) => Promise<T>): Promise<T> {
  if (busy >= MAX_WORKERS) await new Promise<void>((resolve) => queue.push(resolve));
  else busy++;
  const worker = idle.pop() ?? new SolverWorker();
  const deadline = Date.now() + timeoutMs;
  const alarm = setTimeout(() => {
    worker.end(new DisclosureError('TIMEOUT', 'the audit did not finish in its time'));
  }, timeoutMs + GRACE_MS);
  const session = new Session(worker, deadline);
  try {
    const result = await work(session);
    await session.close();
    return result;
  } catch (error) {
    worker.end(new DisclosureError('SOLVER_FAILED', 'ended after an earlier failure'));
    if (error instanceof DisclosureError) throw error;
    throw new DisclosureError('SOLVER_FAILED', 'the audit failed', { cause: error });
  } finally {
    clearTimeout(alarm);
    if (!worker.broken) idle.push(worker);
    const next = queue.shift();
    if (next) next();
    else busy--;
  }
}

class Session implements SolverSession {
  solves = 0;
  private handles = 0;

  constructor(
    private readonly worker: SolverWorker,
    private readonly deadline: number,
  ) {}

  async open(model: LinearModel): Promise<SolverModel> {
    const handle = ++this.handles;
    await this.worker.call('open', { handle, model });
    const act = async (name: string, content: object): Promise<void> => {
      await this.worker.call(name, { handle, ...content });
    };
    return {
      bounds: ({ rows = [], columns = [] }) => act('bounds', { rows, columns }),
      costs: (change) => act('costs', change),
      addRow: (lower, upper, entries) => act('addRow', { lower, upper, ...entries }),
      dropRow: () => act('dropRow', {}),
      solve: (sense, objective) => this.solve(handle, sense, objective),
    };
  }

  async close(): Promise<void> {
    for (let handle = 1; handle <= this.handles; handle++) await this.worker.call('close', { handle });
  }

  private async solve(handle: number, sense: Sense, objective?: Sparse): Promise<Solution> {
    const seconds = (this.deadline - Date.now()) / 1000;
    if (seconds <= 0) throw new DisclosureError('TIMEOUT', 'the audit did not finish in its time');
    this.solves++;
    const reply = (await this.worker.call('solve', { handle, sense, objective, seconds })) as {
      status: number;
    } & Partial<Solution>;
    if (reply.status === TIME_LIMIT) throw new DisclosureError('TIMEOUT', 'the audit did not finish in its time');
    const { objective: value, x, columnDuals, rowDuals } = reply;
    if (reply.status !== OPTIMAL || value === undefined || !x || !columnDuals || !rowDuals)
      throw new DisclosureError('SOLVER_FAILED', `the solver ended with status ${String(reply.status)}`);
    return { objective: value, x, columnDuals, rowDuals };
  }
}
