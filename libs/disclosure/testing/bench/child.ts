import { run } from '../../src/cli/run.js';

/** A command in a process of its own: what it took from the first line read to the last one written, and the most memory it had. */
const before = process.resourceUsage().maxRSS;
const started = performance.now();
let bytes = 0;
const code = await run(
  process.argv.slice(2),
  async (text) => {
    bytes += text.length;
    await Promise.resolve();
  },
  () => undefined,
);
process.send?.({
  code,
  bytes,
  seconds: (performance.now() - started) / 1000,
  megabytes: (process.resourceUsage().maxRSS - before) / 1024,
});
