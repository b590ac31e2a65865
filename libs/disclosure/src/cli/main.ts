import { run } from './run.js';

// A pipe may be closed early (head): that is no fault of ours.
process.stdout.on('error', () => process.exit(0));
let told = 0;
/** One line that is written over, at most five times a second; an empty text takes it away. */
function progress(text: string): void {
  if (text !== '' && Date.now() - told < 200) return;
  if (text !== '' || told > 0) process.stderr.write(`\r\u001b[K${text}`);
  told = text === '' ? 0 : Date.now();
}

process.exitCode = await run(
  process.argv.slice(2),
  (text) => new Promise((done) => process.stdout.write(text, () => done())),
  (text) => process.stderr.write(text),
  process.stderr.isTTY ? progress : undefined,
);
