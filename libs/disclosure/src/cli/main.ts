import { run } from './run.js';

// A pipe may be closed early (head): that is no fault of ours.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(
  process.argv.slice(2),
  (text) => new Promise((done) => process.stdout.write(text, () => done())),
  (text) => process.stderr.write(text),
);
