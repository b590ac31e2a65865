import type { AttachmentClass, AttachmentKind, AttachmentSubject } from '@homeward/domain';
import { useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { connectionStore } from '../data/connection-store.js';
import { sessionStore } from '../session/session-store.js';

export interface UploadAbout {
  readonly kind: AttachmentKind;
  readonly fieldClass: AttachmentClass;
  readonly caption: string;
  readonly keepOriginal: boolean;
  readonly subjectKind?: AttachmentSubject;
  readonly subjectId?: string;
}

export interface Upload {
  /** Also the act id: whatever happens to the line, the file arrives once. */
  readonly id: string;
  readonly file: File;
  readonly about: UploadAbout;
  /** `broken`: the line went away, and it is sent again when the line is back. */
  readonly state: 'waiting' | 'sending' | 'reading' | 'broken' | 'refused' | 'done';
  /** 0 to 1, of the bytes that went out. */
  readonly progress: number;
  /** The API's words for why not. */
  readonly message: string;
}

const atOnce = 2;

/** Files of one case on their way, two at a time; what is sent stays sent when another page is opened. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #requests = new Map<string, XMLHttpRequest>();

  constructor(
    private readonly caseId: string,
    private readonly onStored: () => void,
  ) {
    connectionStore.subscribe(() => {
      if (connectionStore.read())
        this.#uploads.filter(({ state }) => state === 'broken').forEach(({ id }) => this.retry(id));
    });
  }

  readonly read = (): readonly Upload[] => this.#uploads;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(files: readonly (readonly [File, UploadAbout])[]): void {
    const added = files.map(([file, about]): Upload => ({
      id: v7(),
      file,
      about,
      state: 'waiting',
      progress: 0,
      message: '',
    }));
    this.#set([...this.#uploads, ...added]);
    this.#next();
  }

  retry(id: string): void {
    this.#change(id, { state: 'waiting', progress: 0, message: '' });
    this.#next();
  }

  /** Also takes away what was refused. What the API has stored already stays stored. */
  cancel(id: string): void {
    this.#requests.get(id)?.abort();
    this.#requests.delete(id);
    this.#set(this.#uploads.filter((upload) => upload.id !== id));
    this.#next();
  }

  #next(): void {
    const free = atOnce - this.#uploads.filter(({ state }) => state === 'sending' || state === 'reading').length;
    this.#uploads
      .filter(({ state }) => state === 'waiting')
      .slice(0, Math.max(0, free))
      .forEach((upload) => this.#send(upload));
  }

  /** XMLHttpRequest, because fetch tells nothing of what has gone out. */
  #send({ id, file, about }: Upload): void {
    const request = new XMLHttpRequest();
    this.#requests.set(id, request);
    request.open('POST', `/files/cases/${this.caseId}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader('x-act-id', id);
    request.setRequestHeader('x-file-about', encodeURIComponent(JSON.stringify({ ...about, fileName: file.name })));
    request.upload.onprogress = (event) => this.#change(id, { progress: event.loaded / Math.max(1, event.total) });
    request.upload.onload = () => this.#change(id, { state: 'reading', progress: 1 });
    request.onload = () => this.#answered(id, request);
    request.onerror = () => {
      connectionStore.failed();
      this.#change(id, { state: 'broken' });
      this.#next();
    };
    this.#change(id, { state: 'sending' });
    request.send(file);
  }

  #answered(id: string, request: XMLHttpRequest): void {
    this.#requests.delete(id);
    // A server that cannot work now is as good as none: the file goes when it is back.
    if ([502, 503, 504].includes(request.status)) {
      connectionStore.failed();
      this.#change(id, { state: 'broken' });
      return this.#next();
    }
    connectionStore.answered();
    const answer = (parse(request.responseText) ?? {}) as {
      id?: string;
      message?: string;
      fields?: { message: string }[];
    };
    if (request.status === 401) sessionStore.lost();
    if (request.status === 200 && answer.id !== undefined) {
      this.#set(this.#uploads.filter((upload) => upload.id !== id));
      this.onStored();
    } else {
      const said = answer.fields?.map(({ message }) => message).join(' ') || answer.message;
      this.#change(id, { state: 'refused', message: said ?? '' });
    }
    this.#next();
  }

  #change(id: string, change: Partial<Upload>): void {
    this.#set(this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  #set(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    this.#listeners.forEach((listener) => listener());
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export const useUploads = (queue: UploadQueue): readonly Upload[] => useSyncExternalStore(queue.subscribe, queue.read);
