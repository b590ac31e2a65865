import { createHmac } from 'node:crypto';
import bcrypt from 'bcrypt';

const COST = 12;
/** libuv has four threads: more hashes at once would hold up file and DNS work of everybody else. */
const AT_ONCE = 2;
const MOST_WAITING = 200;

export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 128;

/**
 * bcrypt reads 72 bytes and stops at NUL: a Khmer password would be cut at 24 letters, and a different tail would
 * verify. So it gets base64(HMAC-SHA384(pepper, NFKC(password))), 64 bytes without NUL.
 */
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** A hash of nothing, at the cost of every other. Made without hashing: the first unknown account takes no longer than the second. */
  private readonly decoy = `${bcrypt.genSaltSync(COST)}${'.'.repeat(31)}`;

  constructor(private readonly pepper: Buffer) {}

  hash(password: string): Promise<string> {
    return this.bounded(() => bcrypt.hash(this.prepare(password), COST));
  }

  /** An unknown account costs the same time: without a hash, a decoy is compared and the answer is no. */
  async verify(password: string, hash: string | undefined): Promise<boolean> {
    const same = await this.bounded(() => bcrypt.compare(this.prepare(password), hash ?? this.decoy));
    return same && hash !== undefined;
  }

  private prepare(password: string): string {
    return createHmac('sha384', this.pepper).update(password.normalize('NFKC')).digest('base64');
  }

  private async bounded<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new Error('Too many sign-ins at once.');
      await new Promise<void>((go) => this.waiting.push(go));
    }
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}

/** Length only, no composition rules (NIST SP 800-63B); counted as the user counts, in characters. */
export function passwordProblem(password: unknown): 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | undefined {
  const length = typeof password === 'string' ? [...password.slice(0, 600)].length : 0;
  return length < PASSWORD_LEAST ? 'PASSWORD_TOO_SHORT' : length > PASSWORD_MOST ? 'PASSWORD_TOO_LONG' : undefined;
}
