import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from './data-source.js';

/** The request for TLS with which a client of PostgreSQL begins: eight bytes, and no name in them. */
const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');

describe('the line to the database', () => {
  let server: net.Server;
  const heard: Buffer[] = [];
  beforeAll(async () => {
    // Somebody in the middle, who says that there is no TLS here.
    server = net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (part) => {
        heard.push(part);
        if (part.equals(SSL_REQUEST)) socket.write('N');
        else socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const connect = (query: string): Promise<unknown> => {
    heard.length = 0;
    const { port } = server.address() as AddressInfo;
    const url = `postgres://homeward_app:secret@127.0.0.1:${port}/homeward${query}`;
    return createDataSource({ url, poolSize: 1 }).initialize();
  };

  it('is not used where TLS was asked for and is refused, and not even a name goes over it', async () => {
    await expect(connect('?sslmode=verify-full')).rejects.toThrow(/SSL/);
    expect(Buffer.concat(heard).equals(SSL_REQUEST)).toBe(true);
  });

  it('would begin with a name in the clear otherwise', async () => {
    await expect(connect('')).rejects.toThrow();
    expect(Buffer.concat(heard).toString('latin1')).toContain('homeward_app');
  });
});
