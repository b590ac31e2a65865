import type { RequestListener, Server } from 'node:http';
import net from 'node:net';
import type { Config } from './config/config.js';
import { frontDoor } from './edge/front-door.js';
import { securityHeaders } from './edge/headers.js';
import { StartFault } from './start-fault.js';

/** Finds out whether the address is free, and which port 0 becomes. */
export async function probe(host: string, port: number): Promise<number> {
  const trial = net.createServer();
  await bind(trial, host, port);
  const { port: found } = trial.address() as net.AddressInfo;
  await new Promise((resolve) => trial.close(resolve));
  return found;
}

export function bind(server: Server | net.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is taken. Set PORT to another one.`,
        EACCES: `Port ${port} may not be opened by this user. Set PORT to 1024 or more.`,
        EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one that it has.`,
        ENOTFOUND: `HOST names no address of this machine.`,
      };
      reject(
        new StartFault(reasons[error.code ?? ''] ?? `Cannot listen on port ${port} (${error.code ?? 'unknown'}).`),
      );
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

export async function close(server: Server | undefined): Promise<void> {
  if (!server?.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** What answers while the database is not there yet. */
export function unready(config: Pick<Config, 'secureCookies'>): Server {
  return frontDoor({ headers: securityHeaders(config), graphql: answerUnready, web: answerUnready });
}

const answerUnready: RequestListener = (request, response) => {
  const live = request.url === '/healthz';
  response.writeHead(live ? 200 : 503, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify(
      live ? { live } : { ready: false, checks: { database: 'failed', migrations: 'failed', keys: 'ok' } },
    ),
  );
};
