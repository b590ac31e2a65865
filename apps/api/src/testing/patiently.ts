import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST = 60_000;

/**
 * What every client of ours does that is told "not now" (503, Retry-After): the very same again, operation id and all, until
 * it is answered. Whether a crowd is answered at once is a matter of the machine; that nothing is lost is not.
 *
 * @returns the answer, and how often it was "not now" before
 */
export async function patiently<T extends { readonly status: number }>(
  send: () => Promise<T>,
): Promise<{ answer: T; refused: number }> {
  for (let [refused, end] = [0, Date.now() + LONGEST]; ; refused += 1) {
    const answer = await send();
    if (answer.status !== 503) return { answer, refused };
    if (Date.now() > end) throw new Error(`Not answered within ${LONGEST / 1000} s: 503 ${refused + 1} times.`);
    // Meaner than any client: Retry-After says three seconds.
    await sleep(100);
  }
}
