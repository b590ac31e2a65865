import { describe, expect, it } from '@jest/globals';
import { asleepMs, IdleClock, lockAfterMs, warnForMs } from './idle.js';

const second = 1000;
/** A page in sight that is asked every second from one moment to another. */
function sit(clock: IdleClock, from: number, to: number) {
  let state = clock.ask(from, true);
  for (let now = from; now <= to; now += second) state = clock.ask(now, true);
  return state;
}

describe('the automatic lock', () => {
  it('warns a minute before, counts down, and locks', () => {
    const clock = new IdleClock(0);
    expect(sit(clock, 0, lockAfterMs - warnForMs - second)).toEqual({ kind: 'used' });
    expect(sit(clock, lockAfterMs - warnForMs, lockAfterMs - 20 * second)).toEqual({ kind: 'warned', leftMs: 20_000 });
    expect(sit(clock, lockAfterMs - 19 * second, lockAfterMs)).toEqual({ kind: 'locked' });
  });

  it('begins anew with every use, here or in another tab', () => {
    const clock = new IdleClock(0);
    sit(clock, 0, lockAfterMs - 5 * second);
    clock.used(lockAfterMs - 5 * second);
    expect(sit(clock, lockAfterMs - 4 * second, lockAfterMs + second)).toEqual({ kind: 'used' });
    // News of an older use from elsewhere takes nothing away.
    clock.used(10);
    expect(clock.ask(lockAfterMs + 2 * second, true)).toEqual({ kind: 'used' });
  });

  it('is not opened by the movement that comes too late', () => {
    const clock = new IdleClock(0);
    clock.used(lockAfterMs + second);
    expect(clock.ask(lockAfterMs + second, false)).toEqual({ kind: 'locked' });
    clock.used(lockAfterMs + 2 * second);
    expect(clock.ask(lockAfterMs + 2 * second, true)).toEqual({ kind: 'locked' });
    clock.opened(lockAfterMs + 3 * second);
    expect(clock.ask(lockAfterMs + 4 * second, true)).toEqual({ kind: 'used' });
  });

  it('locks when the machine slept under an open page, and not when another tab was in front', () => {
    const slept = new IdleClock(0);
    sit(slept, 0, 10 * second);
    expect(slept.ask(10 * second + asleepMs, true)).toEqual({ kind: 'locked' });
    const behind = new IdleClock(0);
    sit(behind, 0, 10 * second);
    expect(behind.ask(10 * second + asleepMs, false)).toEqual({ kind: 'used' });
    behind.cameIntoSight(10 * second + 2 * asleepMs);
    expect(behind.ask(11 * second + 2 * asleepMs, true)).toEqual({ kind: 'used' });
  });
});
