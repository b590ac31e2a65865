import { connectionStore } from '../data/connection-store.js';
import { sessionStore } from '../session/session-store.js';

/** A file that is there and is not handed out now: the API says why, in words for whoever asked. */
export class FileRefused extends Error {}

/** Bytes of a file, each reading of which the API logs. They live in this page's memory and nowhere else. */
export async function readBytes(path: string, signal?: AbortSignal, of = 'attachments'): Promise<Blob> {
  const response = await fetch(`/files/${of}/${path}`, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { 'accept-language': document.documentElement.lang },
    signal,
  }).catch((error: unknown) => {
    if (!(signal?.aborted ?? false)) connectionStore.failed();
    throw error;
  });
  connectionStore.answered();
  if (response.status === 401) sessionStore.lost();
  if (response.status === 409) {
    const { message } = (await response.json().catch(() => ({}))) as { message?: string };
    if (message) throw new FileRefused(message);
  }
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.blob();
}

/** Saves under the name that the API gave, which is made of harmless letters. */
export async function saveFile(path: string, name: string, of?: 'attachments' | 'letters'): Promise<void> {
  const url = URL.createObjectURL(await readBytes(path, undefined, of));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export interface Previews {
  readonly urls: ReadonlyMap<string, string>;
  readonly release: () => void;
}

/** Small pictures, four at a time. One that cannot be read is left out: its tile says what it is in words. */
export async function readPreviews(ids: readonly string[]): Promise<Previews> {
  const urls = new Map<string, string>();
  const waiting = [...ids];
  const next = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const blob = await readBytes(`${id}/thumbnail`).catch(() => null);
      if (blob) urls.set(id, URL.createObjectURL(blob));
    }
  };
  await Promise.all([next(), next(), next(), next()]);
  return { urls, release: () => urls.forEach((url) => URL.revokeObjectURL(url)) };
}

export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
