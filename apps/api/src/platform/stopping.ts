/**
 * One way down for every reason to stop: Ctrl-C, SIGTERM, a parent that is gone, a part that failed. What was brought up
 * is taken down in the opposite order, once.
 */
export class Stopping {
  private readonly controller = new AbortController();
  private readonly steps: ((now: boolean) => void | Promise<void>)[] = [];
  private settle: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  private finished: Promise<void> | undefined;
  private firstAt = 0;
  failed = false;
  interruptedCode = 130;

  /** Aborted as soon as somebody asks to stop: for work that can be given up. */
  readonly signal = this.controller.signal;
  /** Resolves when asked to stop, rejects when a part failed. */
  readonly asked = new Promise<void>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  constructor() {
    this.asked.catch(() => undefined);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.on(signal, () => {
        this.interruptedCode = code;
        this.ask();
      });
    }
    this.watchParent();
  }

  /** `step` runs when everything added after it is down. It gets true when there is no time for politeness. */
  last(step: (now: boolean) => void | Promise<void>): void {
    this.steps.push(step);
  }

  fail(error: unknown): void {
    this.failed = true;
    this.settle?.reject(error);
    this.controller.abort(error);
  }

  /** Takes down what is up. Errors on the way are told and do not stop the rest. */
  finish(): Promise<void> {
    this.finished ??= (async () => {
      for (const step of this.steps.splice(0).reverse()) {
        try {
          await step(false);
        } catch (error) {
          process.stderr.write(`While stopping: ${String(error)}\n`);
        }
      }
    })();
    return this.finished;
  }

  private ask(): void {
    // A terminal sends Ctrl-C to npm and to us, and npm hands it on: the same wish twice within a moment.
    if (this.firstAt && Date.now() - this.firstAt > 1000) void this.hurry();
    this.firstAt ||= Date.now();
    this.settle?.resolve();
    this.controller.abort(new Error('asked to stop'));
  }

  /** Asked again: the database is told to leave at once (it recovers at the next start), and so do we. */
  private async hurry(): Promise<void> {
    await Promise.race([
      Promise.allSettled(
        this.steps
          .splice(0)
          .reverse()
          .map(async (step) => step(true)),
      ),
      new Promise((resolve) => setTimeout(resolve, 3000)),
    ]);
    process.exit(this.interruptedCode);
  }

  /** npm killed with SIGKILL cannot tell us; nobody could then stop us by Ctrl-C. */
  private watchParent(): void {
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) this.ask();
    }, 500).unref();
  }
}
