import { connectionStore } from '../data/connection-store.js';
import { asksForFreshFactor, freshFactorStore } from '../data/fresh-factor-store.js';
import { sessionStore } from '../session/session-store.js';

export type Fetched =
  | { readonly kind: 'saved'; readonly name: string }
  /** The person did not give a factor: nothing was used up. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly message: string }
  /** After the API began to send: it counts as fetched. */
  | { readonly kind: 'broken' };

/**
 * Fetches what two people let go and hands it to the browser to save. It can be done once, so it is not tried again by itself.
 *
 * @param arrived bytes so far
 */
export async function fetchExport(path: string, arrived: (bytes: number) => void): Promise<Fetched> {
  let response = await ask(path);
  if (response.status === 403) {
    const body: unknown = await response.json().catch(() => null);
    if (!asksForFreshFactor(body)) return { kind: 'refused', message: messageOf(body) };
    if (!(await freshFactorStore.ask())) return { kind: 'stopped' };
    response = await ask(path);
  }
  if (response.status === 401) sessionStore.lost();
  if (!response.ok || !response.body)
    return { kind: 'refused', message: messageOf(await response.json().catch(() => null)) };
  try {
    const blob = await collect(response, arrived);
    const name = nameOf(response.headers.get('content-disposition') ?? '');
    save(blob, name);
    return { kind: 'saved', name };
  } catch {
    return { kind: 'broken' };
  }
}

async function ask(path: string): Promise<Response> {
  try {
    const response = await fetch(`/files/exports/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'accept-language': document.documentElement.lang, 'content-type': 'application/json' },
      body: '{}',
    });
    connectionStore.answered();
    return response;
  } catch (error) {
    connectionStore.failed();
    throw error;
  }
}

async function collect(response: Response, arrived: (bytes: number) => void): Promise<Blob> {
  const pieces: BlobPart[] = [];
  let bytes = 0;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    bytes += next.value.length;
    arrived(bytes);
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
}

const nameOf = (disposition: string): string => /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'homeward';

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function messageOf(body: unknown): string {
  const { message, code } = (body ?? {}) as { message?: unknown; code?: unknown };
  return typeof message === 'string' ? message : typeof code === 'string' ? code : '';
}
