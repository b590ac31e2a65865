import { createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { RefusedError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { FileKeys } from '../../documents/file-keys.js';
import { FILE_STORE, type FileStore } from '../../documents/store/file-store.js';
import { openStream, sealStream } from '../../documents/store/sealed-stream.js';

export interface KeptFile {
  readonly id: string;
  readonly bytes: number;
  readonly digest: string;
}

/**
 * The bytes of letters, as they were made. The key comes from the data keys of everybody in the letter: erasing one of them ends the
 * letter in every copy, and nobody can forget to.
 */
@Injectable()
export class LetterFiles {
  constructor(
    private readonly keys: FileKeys,
    @Inject(FILE_STORE) private readonly store: FileStore | null,
  ) {}

  /** Undefined: somebody in it was erased. */
  async keyOf(tx: Tx, caseIds: readonly string[], make = false): Promise<KeyObject | undefined> {
    const parts: Buffer[] = [];
    for (const caseId of [...caseIds].sort()) {
      const key = await (make ? this.keys.findOrMake(tx, caseId) : this.keys.find(tx, caseId));
      if (!key) return undefined;
      parts.push(key.export());
    }
    return createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.concat(parts), '', 'homeward letter', 32)));
  }

  async keep(key: KeyObject, bytes: Buffer): Promise<KeptFile> {
    if (!this.store) throw new RefusedError('FILES_NOT_SET_UP');
    const id = uuid();
    await this.store.put(id, sealStream(key, id, pieces(bytes)));
    return { id, bytes: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Small and checked whole: what was altered is an error and not half an answer. */
  async read(key: KeyObject, id: string): Promise<Buffer> {
    if (!this.store) throw new RefusedError('NOT_FOUND');
    const parts: Buffer[] = [];
    for await (const part of openStream(key, id, await this.store.get(id))) parts.push(part);
    return Buffer.concat(parts);
  }

  /** What cannot be removed now is found by the sweep. */
  async discard(ids: readonly string[]): Promise<void> {
    await Promise.allSettled(ids.map((id) => this.store?.remove(id)));
  }
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
