import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What one session may ask in a window. */
export interface Pace {
  readonly requests: number;
  readonly seconds: number;
}

/** A person in a hurry asks some two hundred times in five minutes; a program with a stolen session as often as it can. */
export const sessionPace: Pace = { requests: 3000, seconds: 300 };

export interface Paced {
  /** Seconds until the session is heard again. */
  readonly wait?: number;
  /** The first that is refused in its window: that one is told to the log. */
  readonly firstRefused?: boolean;
}

/** Counted in this process: it is a brake for floods and costs no statement. */
export class SessionPace {
  private readonly limiter: RateLimiterMemory | undefined;

  constructor(private readonly pace: Pace | undefined) {
    if (pace) this.limiter = new RateLimiterMemory({ points: pace.requests, duration: pace.seconds });
  }

  async count(sessionId: string): Promise<Paced> {
    try {
      await this.limiter?.consume(sessionId);
      return {};
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return {
        wait: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
        firstRefused: refusal.consumedPoints === (this.pace?.requests ?? 0) + 1,
      };
    }
  }
}
