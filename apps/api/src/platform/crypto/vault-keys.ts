import fs from 'node:fs';
import {
  bindingOf,
  DataKeyError,
  type KeyProvider,
  KeyProviderError,
  type Unwrapped,
  type Wrapped,
} from './key-provider.js';

export interface VaultOptions {
  /** "https://vault.example.org:8200" */
  readonly address: string;
  /** Where the transit engine is mounted, "transit" unless told otherwise. */
  readonly mount: string;
  /** Name of the key there; type aes256-gcm96. */
  readonly key: string;
  /** Read again for each call where it is a file: an agent renews it there. */
  readonly token: { readonly value: string } | { readonly file: string };
  readonly namespace?: string | undefined;
}

interface BatchAnswer {
  readonly data?: { readonly batch_results?: readonly { plaintext?: string; ciphertext?: string; error?: string }[] };
}

/** Vault takes a batch of any size and answers in one body; this many are some 100 kB. */
const BATCH = 500;
const PATIENCE_MS = 5_000;
/** /readyz and each batch of a rotation ask; for a moment the last answer does. */
const CURRENT_MS = 1_000;

/**
 * HashiCorp Vault or OpenBao, transit engine: the key-encryption key never leaves it. The token needs `update` on
 * encrypt/KEY and decrypt/KEY, `read` on keys/KEY and nothing else: with `create` a misspelt name would make a key. Rotate with `vault write -f transit/keys/KEY/rotate`.
 */
export class VaultKeys implements KeyProvider {
  private seen: { version: string; at: number } | undefined;

  constructor(private readonly options: VaultOptions) {}

  async current(): Promise<string> {
    if (this.seen && Date.now() - this.seen.at < CURRENT_MS) return this.seen.version;
    const answer = (await this.ask('GET', `keys/${this.options.key}`)) as { data?: { latest_version?: number } };
    const latest = answer.data?.latest_version;
    if (!latest) throw new KeyProviderError('The key service names no version of the key.');
    this.seen = { version: `vault:v${latest}`, at: Date.now() };
    return this.seen.version;
  }

  async wrap(keys: readonly Unwrapped[]): Promise<Wrapped[]> {
    const texts = await this.batch('encrypt', 'ciphertext', keys, ({ key }) => ({ plaintext: key.toString('base64') }));
    return keys.map(({ subject, organisation }, at) => {
      const wrapped = texts[at] ?? '';
      const kek = /^vault:v\d+(?=:)/.exec(wrapped)?.[0];
      if (!kek) throw new KeyProviderError('The key service answered with something that is no wrapped key.');
      // It was rotated since we asked: from here on that is the current one.
      if (this.seen && this.seen.version !== kek) this.seen = { version: kek, at: Date.now() };
      return { subject, organisation, kek, wrapped };
    });
  }

  async unwrap(keys: readonly Wrapped[]): Promise<Unwrapped[]> {
    const texts = await this.batch('decrypt', 'plaintext', keys, ({ wrapped }) => ({ ciphertext: wrapped }));
    return keys.map(({ subject, organisation }, at) => {
      const key = Buffer.from(texts[at] ?? '', 'base64');
      if (key.length !== 32) throw new KeyProviderError('The key service answered with something that is no key.');
      return { subject, organisation, key };
    });
  }

  private async batch<K extends Pick<Wrapped, 'subject' | 'organisation'>>(
    act: 'encrypt' | 'decrypt',
    field: 'plaintext' | 'ciphertext',
    keys: readonly K[],
    input: (key: K) => object,
  ): Promise<(string | undefined)[]> {
    const texts: (string | undefined)[] = [];
    for (let at = 0; at < keys.length; at += BATCH) {
      const part = keys.slice(at, at + BATCH);
      const answer = (await this.ask('POST', `${act}/${this.options.key}`, {
        batch_input: part.map((key) => ({ ...input(key), associated_data: bindingOf(key).toString('base64') })),
      })) as BatchAnswer;
      const results = answer.data?.batch_results ?? [];
      if (results.length !== part.length) throw new KeyProviderError(`The key service could not ${act} every key.`);
      if (results.some((result) => result.error)) throw new DataKeyError('of the key service');
      texts.push(...results.map((result) => result[field]));
    }
    return texts;
  }

  private async ask(method: 'GET' | 'POST', route: string, body?: object): Promise<unknown> {
    const { address, mount, namespace } = this.options;
    try {
      const response = await fetch(`${address}/v1/${mount}/${route}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'X-Vault-Token': this.token(),
          'X-Vault-Request': 'true',
          ...(namespace ? { 'X-Vault-Namespace': namespace } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.ok) return await response.json();
      // Its body may repeat what was sent; the status says enough. 400 is about what was asked, and asking again is no use.
      await response.body?.cancel();
      if (response.status === 400 && method === 'POST') throw new DataKeyError('of the key service');
      throw new KeyProviderError(`The key service refused with ${response.status}.`);
    } catch (error) {
      if (error instanceof KeyProviderError || error instanceof DataKeyError) throw error;
      throw new KeyProviderError('The key service does not answer.', { cause: error });
    }
  }

  private token(): string {
    const { token } = this.options;
    return 'file' in token ? fs.readFileSync(token.file, 'utf8').trim() : token.value;
  }
}
