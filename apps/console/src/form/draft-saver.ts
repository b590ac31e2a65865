export type DraftState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface DraftStatus {
  readonly state: DraftState;
  readonly savedAt: Date | null;
}

export interface SaveOptions {
  /** The page is going away: send with `keepalive`. */
  readonly keepalive: boolean;
}

export type SaveDraft<TValue> = (value: TValue, options: SaveOptions) => Promise<void>;

interface Timers {
  readonly set: (run: () => void, ms: number) => number;
  readonly clear: (timer: number | undefined) => void;
  readonly now: () => Date;
}

const firstRetryMs = 2_000;
const longestRetryMs = 30_000;

/**
 * Saves a draft some time after the last change, one request at a time (two under way could arrive in the wrong order and
 * leave the older words), again and again while the server is silent, and at once when the page goes away.
 */
export class DraftSaver<TValue> {
  #saved: string;
  #value: TValue;
  #timer: number | undefined;
  #running: Promise<void> | undefined;
  #retryMs = firstRetryMs;
  #status: DraftStatus = { state: 'clean', savedAt: null };

  constructor(
    initial: TValue,
    private save: SaveDraft<TValue>,
    private readonly changed: () => void,
    private readonly delayMs: number,
    private readonly timers: Timers,
  ) {
    this.#value = initial;
    this.#saved = JSON.stringify(initial);
  }

  get status(): DraftStatus {
    return this.#status;
  }

  /** Everything written is on the server. */
  get safe(): boolean {
    return JSON.stringify(this.#value) === this.#saved;
  }

  /** The save function of the newest render: ids in it may have changed since the draft was opened. */
  use(save: SaveDraft<TValue>): void {
    this.save = save;
  }

  update(value: TValue): void {
    this.#value = value;
    if (this.safe) return;
    if (this.#status.state !== 'saving' && this.#status.state !== 'failed') this.#set({ state: 'waiting' });
    if (!this.#running) this.#schedule(this.#status.state === 'failed' ? this.#retryMs : this.delayMs);
  }

  /** Now. Resolves when what was written until now is saved, or could not be. */
  async flush(options: SaveOptions = { keepalive: false }): Promise<boolean> {
    this.timers.clear(this.#timer);
    if (options.keepalive) {
      if (!this.safe) await this.#send(options);
      return this.safe;
    }
    await this.#running;
    if (!this.safe) await this.#run();
    return this.safe;
  }

  stop(): void {
    this.timers.clear(this.#timer);
  }

  #schedule(ms: number): void {
    this.timers.clear(this.#timer);
    this.#timer = this.timers.set(() => void this.#run(), ms);
  }

  #run(): Promise<void> {
    this.#running ??= this.#send({ keepalive: false }).finally(() => {
      this.#running = undefined;
      if (!this.safe) this.#schedule(this.#status.state === 'failed' ? this.#retryMs : this.delayMs);
    });
    return this.#running;
  }

  async #send(options: SaveOptions): Promise<void> {
    const text = JSON.stringify(this.#value);
    this.#set({ state: 'saving' });
    try {
      await this.save(this.#value, options);
      this.#saved = text;
      this.#retryMs = firstRetryMs;
      this.#set({ state: this.safe ? 'saved' : 'waiting', savedAt: this.timers.now() });
    } catch {
      this.#set({ state: 'failed' });
      this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
    }
  }

  #set(next: Partial<DraftStatus>): void {
    this.#status = { ...this.#status, ...next };
    this.changed();
  }
}
