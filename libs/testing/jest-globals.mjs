// What `@jest/globals` gives under jest-light-runner, which sets the globals and keeps no time: here a test or hook that
// does not come back fails by its own name, after its own limit or that of its kind.
import { testTimeout } from './time-limits.mjs';

const runner = globalThis;

const limited = (ms, run, name) => async () => {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: not done after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
};

const hook =
  (name) =>
  (run, ms = testTimeout) =>
    runner[name](limited(ms, run, name));

export const it = (name, run, ms = testTimeout) => runner.it(name, limited(ms, run, name));
it.each =
  (...table) =>
  (name, run, ms = testTimeout) =>
    runner.it.each(...table)(name, (...row) => limited(ms, () => run(...row), name)());
export const test = it;
export const afterAll = hook('afterAll');
export const afterEach = hook('afterEach');
export const beforeAll = hook('beforeAll');
export const beforeEach = hook('beforeEach');
export const { describe, expect, jest } = runner;
