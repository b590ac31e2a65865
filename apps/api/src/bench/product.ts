import 'reflect-metadata';
import path from 'node:path';
import pg from 'pg';
import type { Config } from '../platform/config/config.js';
import { answer, leaveWithParent, peakMegabytes, type Statement, type ToProduct } from './child-messages.js';

/** Child process: the built product as it is, on a port of the parent's choice. */
leaveWithParent();

let heard: Statement[] | undefined;

/** Only in the child that is asked what it sends; the one that is measured runs without. */
function listenToQueries(): void {
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function query(this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given;
    const config =
      typeof first === 'object' && first !== null
        ? (first as { text?: unknown; values?: unknown })
        : { text: first, values: second };
    if (heard && typeof config.text === 'string')
      heard.push({ text: config.text, values: Array.isArray(config.values) ? [...(config.values as unknown[])] : [] });
    return original.apply(this, given);
  };
}

async function start(message: Extract<ToProduct, { kind: 'start' }>): Promise<void> {
  if (message.listens) listenToQueries();
  const { createServer } = await import('../server.js');
  const config: Config = {
    mode: 'production',
    // It measures work, and signs in by the password alone.
    secondFactor: 'optional',
    host: '127.0.0.1',
    port: message.port,
    publicUrl: `http://127.0.0.1:${message.port}`,
    secureCookies: false,
    trustProxy: 0,
    logLevel: 'warn',
    database: { url: message.databaseUrl, poolSize: message.poolSize },
    keys: {
      pepper: Buffer.from(message.pepper),
      index: Buffer.from(message.index),
      encryption: { kind: 'file', file: message.keyFile },
    },
    auditDir: path.join(path.dirname(message.keyFile), 'audit'),
    // What is measured is sent as text.
    freeDocuments: true,
  };
  const api = await createServer(config);
  api.server.listen(message.port, '127.0.0.1', () => answer({ kind: 'ready' }));
}

process.on('message', (message: ToProduct) => {
  if (message.kind === 'start') {
    start(message).catch((error: unknown) => {
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      process.exit(1);
    });
  } else if (message.kind === 'begin-listening') {
    heard = [];
    answer({ kind: 'ready' });
  } else if (message.kind === 'end-listening') {
    answer({ kind: 'heard', queries: heard ?? [] });
    heard = undefined;
  } else answer({ kind: 'usage', peakMegabytes: peakMegabytes() });
});
