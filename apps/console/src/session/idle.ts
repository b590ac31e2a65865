/** Nobody at the page for this long: it locks. The API ends a session after the same time without a request. */
export const lockAfterMs = 15 * 60_000;
/** How long the warning stands before that. */
export const warnForMs = 60_000;
/** A page in sight is asked every second; a clock that has jumped this far was asleep, and so was whoever sat before it. */
export const asleepMs = 2 * 60_000;

export type IdleState =
  { readonly kind: 'used' } | { readonly kind: 'warned'; readonly leftMs: number } | { readonly kind: 'locked' };

/**
 * How long nobody did anything, by the clock of the wall: timers stop while a machine sleeps, and the wall's does not. The
 * use of another tab counts, since it is the same pair of hands.
 */
export class IdleClock {
  #usedAt: number;
  #askedAt: number;
  #locked = false;

  constructor(now: number) {
    this.#usedAt = now;
    this.#askedAt = now;
  }

  /** Somebody did something. Too late counts as nothing: the movement that wakes a machine must not open it. */
  used(at: number): void {
    if (!this.#locked && at - this.#usedAt < lockAfterMs) this.#usedAt = Math.max(this.#usedAt, at);
  }

  /** @param inSight whether the page is in front; browsers ask a hidden one as rarely as they like */
  ask(now: number, inSight: boolean): IdleState {
    const slept = inSight && now - this.#askedAt >= asleepMs;
    this.#askedAt = now;
    const idle = now - this.#usedAt;
    if (this.#locked || slept || idle >= lockAfterMs) {
      this.#locked = true;
      return { kind: 'locked' };
    }
    const leftMs = lockAfterMs - idle;
    return leftMs <= warnForMs ? { kind: 'warned', leftMs } : { kind: 'used' };
  }

  /** The page comes into sight: how long it was away says nothing about sleep. */
  cameIntoSight(now: number): void {
    this.#askedAt = now;
  }

  opened(now: number): void {
    this.#locked = false;
    this.#usedAt = now;
    this.#askedAt = now;
  }
}
