import { v7 } from 'uuid';
import { connectionStore } from './connection-store.js';
import { sessionStore } from '../session/session-store.js';

export type Uploaded<T> = { readonly answer: T } | { readonly message: string };

interface Fault {
  readonly message?: string;
  readonly fields?: readonly { readonly message: string }[];
}

/**
 * A list goes to the API as it is: bytes of a file or pasted text. The same list keeps its act id over a retry, so that
 * a line that breaks after sending does not leave it there twice.
 */
export class ListUpload {
  #last: { readonly list: File | string; readonly id: string } | undefined;

  /** @param isAnswer whether what came back is what was asked for */
  async send<T>(
    path: string,
    list: File | string,
    isAnswer: (body: unknown) => body is T,
    words: { readonly offline: string; readonly failed: string },
  ): Promise<Uploaded<T>> {
    if (this.#last?.list !== list) this.#last = { list, id: v7() };
    const file = typeof list === 'string' ? null : list;
    let response: Response;
    try {
      response = await fetch(path, {
        method: 'POST',
        credentials: 'same-origin',
        cache: 'no-store',
        headers: {
          'content-type': file ? 'application/octet-stream' : 'text/plain; charset=utf-8',
          'accept-language': document.documentElement.lang,
          'x-act-id': this.#last.id,
          'x-file-name': encodeURIComponent(file?.name ?? ''),
        },
        body: list,
        signal: AbortSignal.timeout(60_000),
      });
    } catch {
      connectionStore.failed();
      return { message: words.offline };
    }
    if (response.status === 503) {
      connectionStore.failed();
      return { message: words.offline };
    }
    connectionStore.answered();
    const answer: unknown = await response.json().catch(() => ({}));
    if (response.status === 401) sessionStore.lost();
    if (response.ok && isAnswer(answer)) return { answer };
    const fault = answer as Fault;
    return { message: fault.fields?.map((field) => field.message).join(' ') || fault.message || words.failed };
  }
}
