import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The transit engine of Vault and OpenBao, as far as we speak to it: encrypt and decrypt in batches with associated data,
 * and the versions of a key. It really encrypts: what it gets back altered, or with other associated data, it refuses with
 * 400, as they do.
 */
export interface FakeVault {
  readonly address: string;
  /** The one that it takes. */
  token: string;
  /** "POST encrypt", in the order in which they came. */
  readonly calls: string[];
  rotate(): void;
  expect(where: { readonly namespace?: string; readonly mount?: string }): void;
  /** Every answer has this status; 0 cuts the line. */
  fail(status: number): void;
  /** Every answer is this text. */
  answer(text: string): void;
  /** Takes requests and does not answer. */
  hold(): void;
  well(): void;
  stop(): Promise<void>;
}

interface Item {
  readonly plaintext?: string;
  readonly ciphertext?: string;
  readonly associated_data?: string;
}

export async function startFakeVault(): Promise<FakeVault> {
  const versions = [randomBytes(32)];
  const held: http.ServerResponse[] = [];
  const state = { trouble: undefined as number | string | undefined, holds: false, mount: 'transit', namespace: '' };
  const vault = { token: randomBytes(12).toString('hex'), calls: [] as string[] };

  const answer = (res: http.ServerResponse, status: number, body: object): void =>
    void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const [, version, ...rest] = (req.url ?? '').split('/');
      const name = rest.at(-1);
      const act = rest.at(-2) ?? '';
      vault.calls.push(`${req.method} ${act}`);
      const { trouble } = state;
      if (state.holds) return void held.push(res);
      if (trouble === 0) return void res.destroy();
      if (typeof trouble === 'number')
        return void res.writeHead(trouble, { location: 'http://127.0.0.1:1/' }).end('{"errors":["a reason"]}');
      if (trouble !== undefined) return void res.end(trouble);
      const fit = version === 'v1' && rest.slice(0, -2).join('/') === state.mount && name === 'homeward';
      const mine = req.headers['x-vault-namespace'] ?? '';
      if (!fit || mine !== state.namespace) return answer(res, 404, { errors: [] });
      if (req.headers['x-vault-token'] !== vault.token) return answer(res, 403, { errors: ['permission denied'] });
      if (req.method === 'GET' && act === 'keys')
        return answer(res, 200, { data: { name, type: 'aes256-gcm96', latest_version: versions.length } });
      const { batch_input: items } = JSON.parse(Buffer.concat(chunks).toString()) as { batch_input: Item[] };
      if (!Array.isArray(items) || items.length === 0) return answer(res, 400, { errors: ['missing batch input'] });
      const batch_results = items.map((item) => (act === 'encrypt' ? encrypt(item) : decrypt(item)));
      answer(res, batch_results.some((result) => 'error' in result) ? 400 : 200, { data: { batch_results } });
    });
  });

  function encrypt({ plaintext = '', associated_data = '' }: Item): object {
    const [nonce, key] = [randomBytes(12), versions.at(-1) ?? Buffer.alloc(32)];
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from(associated_data, 'base64'));
    const bytes = [nonce, cipher.update(Buffer.from(plaintext, 'base64')), cipher.final(), cipher.getAuthTag()];
    return {
      ciphertext: `vault:v${versions.length}:${Buffer.concat(bytes).toString('base64')}`,
      key_version: versions.length,
    };
  }

  function decrypt({ ciphertext = '', associated_data = '' }: Item): object {
    const [, version, text = ''] = /^vault:v(\d+):(.+)$/.exec(ciphertext) ?? [];
    const bytes = Buffer.from(text, 'base64');
    const key = versions[Number(version) - 1];
    if (!key || bytes.length < 28) return { error: 'invalid ciphertext' };
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(associated_data, 'base64'));
    decipher.setAuthTag(bytes.subarray(-16));
    try {
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      return { plaintext: plain.toString('base64') };
    } catch {
      return { error: 'cipher: message authentication failed' };
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(vault, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rotate: () => void versions.push(randomBytes(32)),
    expect: (where: { namespace?: string; mount?: string }) => void Object.assign(state, where),
    fail: (status: number) => void (state.trouble = status),
    answer: (text: string) => void (state.trouble = text),
    hold: () => void (state.holds = true),
    well: () => void Object.assign(state, { trouble: undefined, holds: false }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
