import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Stopping } from './stopping.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let before: Map<string, NodeJS.SignalsListener[]>;
beforeEach(() => {
  before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
});
afterEach(() => {
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

describe('the way down', () => {
  it('takes down in the opposite order, each once, and goes on when one fails', async () => {
    const stopping = new Stopping();
    const down: string[] = [];
    stopping.last(() => void down.push('lock'));
    stopping.last(async () => {
      down.push('database');
      await Promise.resolve();
      throw new Error('it would not');
    });
    stopping.last(() => void down.push('server'));
    await Promise.all([stopping.finish(), stopping.finish()]);
    expect(down).toEqual(['server', 'database', 'lock']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('begins with %s', async (signal, code) => {
    const stopping = new Stopping();
    process.emit(signal, signal);
    await stopping.asked;
    expect(stopping.signal.aborted).toBe(true);
    expect(stopping.interruptedCode).toBe(code);
    expect(stopping.failed).toBe(false);
  });

  it('takes the two Ctrl-C that npm makes of one for one', async () => {
    const stopping = new Stopping();
    const hurried: boolean[] = [];
    stopping.last((now) => void hurried.push(now));
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGINT', 'SIGINT');
    await stopping.asked;
    await stopping.finish();
    expect(hurried).toEqual([false]);
  });

  it('begins when a part fails, and says so', async () => {
    const stopping = new Stopping();
    stopping.fail(new Error('the database is gone'));
    await expect(stopping.asked).rejects.toThrow('the database is gone');
    expect(stopping.failed).toBe(true);
    expect(stopping.signal.aborted).toBe(true);
  });
});
