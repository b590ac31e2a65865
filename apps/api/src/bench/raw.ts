import http from 'node:http';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { Keyring } from '../platform/crypto/keyring.js';
import { openKeys } from '../platform/crypto/open-keys.js';
import { openAll } from '../platform/crypto/opening.js';
import { answer, leaveWithParent, peakMegabytes, type Replay, type ToRaw } from './child-messages.js';

/**
 * Child process, the limit: the statements of the product, prepared, in one transaction with the settings of the actor, over
 * node:http; sealed values are opened by the same functions, with keys that are held as long. No session, no rights but those
 * of Postgres, no GraphQL, no audit, and no ranking of what a search found.
 */
leaveWithParent();

const measures = new Map<string, readonly Replay[]>();
const named = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 40);

async function readBody(req: http.IncomingMessage): Promise<{ name: string; variant: number }> {
  let body = '';
  for await (const chunk of req as AsyncIterable<Buffer>) body += chunk.toString();
  return JSON.parse(body) as { name: string; variant: number };
}

function serve(pool: pg.Pool, keyring: Keyring): http.RequestListener {
  return (req, res) => {
    const work = async (): Promise<void> => {
      const { name, variant } = await readBody(req);
      const replay = measures.get(name)?.[variant];
      if (!replay) return void res.writeHead(404).end();
      const client = await pool.connect();
      try {
        await client.query(replay.opening);
        const data: unknown[] = [];
        const ask = async <R extends object>(text: string, values: readonly unknown[], name?: string): Promise<R[]> =>
          (await client.query<R>({ text, values: [...values], ...(name ? { name } : {}) })).rows;
        for (const { text, values } of replay.statements) {
          const { rows } = await client.query<Record<string, unknown>>({
            name: named(text),
            text,
            values: [...values],
          });
          await openAll(rows, keyring, ask, new Map());
          data.push(rows);
        }
        await client.query('commit');
        res.setHeader('content-type', 'application/json');
        res.end(JSON.stringify({ data }));
      } finally {
        client.release();
      }
    };
    work().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      res.writeHead(500).end();
    });
  };
}

process.on('message', (message: ToRaw) => {
  if (message.kind === 'start') {
    const pool = new pg.Pool({ connectionString: message.databaseUrl, max: message.poolSize });
    const keyring = new Keyring(openKeys({ kind: 'file', file: message.keyFile }, []));
    http.createServer(serve(pool, keyring)).listen(message.port, '127.0.0.1', () => answer({ kind: 'ready' }));
  } else if (message.kind === 'replays') {
    measures.set(message.name, message.replays);
    answer({ kind: 'ready' });
  } else answer({ kind: 'usage', peakMegabytes: peakMegabytes() });
});
