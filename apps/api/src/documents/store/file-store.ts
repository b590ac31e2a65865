/** Where ciphertexts lie. Names are ids that we made; what is in a file is nobody's business here. */
export interface FileStore {
  /** Whole or not at all, and on the disk when it returns. */
  put(id: string, bytes: AsyncIterable<Buffer>): Promise<void>;
  /** @throws MissingFileError */
  get(id: string): Promise<AsyncIterable<Buffer>>;
  /** No error where there is none. */
  remove(id: string): Promise<void>;
  /** Everything whole that lies here, and since when. */
  list(): AsyncIterable<{ readonly id: string; readonly at: Date }>;
  /** Throws away what writings begun before that time left behind and never ended. */
  clearHalfWritten(before: Date): Promise<void>;
}

/** A row says that there is a file, and there is none: somebody took it away past us, or the wrong folder is mounted. */
export class MissingFileError extends Error {
  constructor() {
    super('A stored file is missing.');
    this.name = 'MissingFileError';
  }
}

export const FILE_STORE = Symbol('FileStore');

export const isFileId = (name: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(name);
