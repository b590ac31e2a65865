import { run } from '../../src/cli/run.js';

/** A command in a process of its own: what it took from the first line read to the last one written, and the most memory it had. */
const before = process.cpuUsage();
const started = performance.now();
const code = await run(
  process.argv.slice(2),
  () => Promise.resolve(),
  () => undefined,
);
const { user, system } = process.cpuUsage(before);
process.send?.({
  code,
  seconds: (performance.now() - started) / 1000,
  cpu: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
});
