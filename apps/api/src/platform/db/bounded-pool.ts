import net from 'node:net';
import pg from 'pg';

/** A statement ends after five seconds (data-source.ts): a line that stays silent for longer than this is dead. */
const SILENCE_MS = 8_000;

/** So many waited already that whoever comes now would wait for nothing: an answer at once, and the client tries again. */
export class PoolBusyError extends Error {
  readonly code = 'POOL_BUSY';
}

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/**
 * The pool of the API. Two things a plain one does not do: its queue has an end, and a connection that a firewall or a
 * dying machine swallowed is cut instead of holding its statement, and whoever gets it next, for a quarter of an hour.
 */
export class BoundedPool extends pg.Pool {
  private readonly mostWaiting: number;

  constructor(options: pg.PoolConfig) {
    super({ ...options, stream: () => lineThatEnds(), keepAlive: true });
    // Whoever holds a connection when it breaks hears of it by the statement that fails. The event alone, with nobody
    // listening, would end the process.
    this.on('connect', (client) => client.on('error', () => undefined));
    this.mostWaiting = Math.max(500, 50 * (options.max ?? 10));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    if (this.waitingCount < this.mostWaiting) return callback ? super.connect(callback) : super.connect();
    const busy = new PoolBusyError('Too many wait for a connection already.');
    if (!callback) return Promise.reject(busy);
    process.nextTick(() => callback(busy, undefined, () => undefined));
  }
}

function lineThatEnds(): net.Socket {
  const socket = new net.Socket();
  socket.setTimeout(SILENCE_MS, () =>
    socket.destroy(Object.assign(new Error('The database stays silent.'), { code: 'ETIMEDOUT' })),
  );
  return socket;
}

/** For one statement that is known to take longer; `undefined` goes back to what is usual. */
export function waitFor(client: pg.ClientBase, ms: number | undefined): void {
  const { connection } = client as pg.ClientBase & { readonly connection?: { readonly stream?: net.Socket } };
  connection?.stream?.setTimeout(ms === undefined ? SILENCE_MS : ms + 3_000);
}
