import { describe, expect, it } from '@jest/globals';
import { DraftSaver } from './draft-saver.js';

interface Deferred {
  readonly value: string;
  readonly keepalive: boolean;
  readonly done: () => void;
  readonly fail: () => void;
}

/** A clock that is wound by hand and a server that answers when told. */
function bench() {
  const sent: Deferred[] = [];
  const timers = new Map<number, { run: () => void; ms: number }>();
  let next = 1;
  const saver = new DraftSaver<string>(
    '',
    (value, { keepalive }) =>
      new Promise((resolve, reject) => {
        sent.push({ value, keepalive, done: resolve, fail: () => reject(new Error('silence')) });
      }),
    () => undefined,
    1_500,
    {
      set: (run, ms) => {
        timers.set(next, { run, ms });
        return next++;
      },
      clear: (timer) => void timers.delete(timer ?? 0),
      now: () => new Date('2026-11-22T00:00:00Z'),
    },
  );
  const wind = (): number => {
    const [first] = timers;
    if (!first) return 0;
    timers.delete(first[0]);
    first[1].run();
    return first[1].ms;
  };
  return { saver, sent, wind, waiting: () => timers.size };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a draft', () => {
  it('is saved once some time after the last change', async () => {
    const { saver, sent, wind, waiting } = bench();
    saver.update('a');
    saver.update('ab');
    expect([saver.safe, saver.status.state, waiting()]).toEqual([false, 'waiting', 1]);
    expect(wind()).toBe(1_500);
    expect(sent.map(({ value }) => value)).toEqual(['ab']);
    sent[0]!.done();
    await settle();
    expect([saver.safe, saver.status.state]).toEqual([true, 'saved']);
    expect(saver.status.savedAt).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(waiting()).toBe(0);
  });

  it('never has two requests under way, and sends what came meanwhile after the first', async () => {
    const { saver, sent, wind } = bench();
    saver.update('a');
    wind();
    saver.update('ab');
    expect(sent).toHaveLength(1);
    sent[0]!.done();
    await settle();
    expect(saver.safe).toBe(false);
    wind();
    expect(sent.map(({ value }) => value)).toEqual(['a', 'ab']);
  });

  it('is tried again and again, less and less often, and is unsafe until it is saved', async () => {
    const { saver, sent, wind } = bench();
    saver.update('a');
    wind();
    const pauses: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      sent[round]!.fail();
      await settle();
      expect([saver.safe, saver.status.state]).toEqual([false, 'failed']);
      pauses.push(wind());
    }
    expect(pauses).toEqual([4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    sent[6]!.done();
    await settle();
    expect(saver.safe).toBe(true);
  });

  it('is flushed at once, waiting for the request under way', async () => {
    const { saver, sent, wind } = bench();
    saver.update('a');
    wind();
    saver.update('ab');
    const flushed = saver.flush();
    sent[0]!.done();
    await settle();
    expect(sent.map(({ value }) => value)).toEqual(['a', 'ab']);
    sent[1]!.done();
    expect(await flushed).toBe(true);
  });

  it('goes along when the page goes', async () => {
    const { saver, sent } = bench();
    saver.update('a');
    const flushed = saver.flush({ keepalive: true });
    expect(sent[0]).toMatchObject({ value: 'a', keepalive: true });
    sent[0]!.fail();
    expect(await flushed).toBe(false);
  });
});
