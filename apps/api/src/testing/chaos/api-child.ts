import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createServer } from '../../server.js';
import { testKeySet } from '../test-keys.js';

/** The built API in a process of its own, to be killed: `node dist/testing/chaos/api-child.js DATABASE_URL PORT FOLDER`. */
const [url = '', port = '0', files = ''] = process.argv.slice(2);
const secret = (text: string): Buffer => Buffer.from(text.padEnd(32, '.'));
const api = await createServer({
  mode: 'evaluation',
  host: '127.0.0.1',
  port: Number(port),
  publicUrl: 'http://127.0.0.1',
  secureCookies: false,
  trustProxy: 0,
  logLevel: process.env['HOMEWARD_TEST_LOG'] === '1' ? 'warn' : 'silent',
  database: { url, poolSize: 10 },
  keys: {
    pepper: secret('pepper of the tests'),
    index: secret('index key of the tests'),
    encryption: { kind: 'environment', set: testKeySet },
  },
  files: { kind: 'folder', path: path.join(files, 'files') },
  auditDir: path.join(files, 'audit'),
  secondFactor: 'optional',
  freeDocuments: true,
});
process.once('SIGTERM', () => void api.close().then(() => process.exit(0)));
api.server.listen(Number(port), '127.0.0.1', () => process.send?.((api.server.address() as AddressInfo).port));
