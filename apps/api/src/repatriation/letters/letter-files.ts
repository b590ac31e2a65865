import { createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Ask, Keyring } from '../../platform/crypto/keyring.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
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
    private readonly keyring: Keyring,
    @Inject(FILE_STORE) private readonly store: FileStore | null,
  ) {}

  /** Undefined: somebody in it was erased. */
  async keyOf(tx: Tx, caseIds: readonly string[], make = false): Promise<KeyObject | undefined> {
    const ids = [...caseIds].sort();
    const ask: Ask = (text, values, name) => tx.query(text, values, name);
    const found = await this.keyring.keysOf(ask, ids);
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) {
      // Nothing sealed stands in the case yet; or it was erased, and then none is made either.
      if (!make) return undefined;
      const organisation = currentActor().organisationId;
      const made = await this.keyring.make(
        ask,
        missing.map((id) => ({ id, kind: 'CASE' as const, organisation })),
      );
      for (const [id, key] of made) found.set(id, key);
    }
    const parts = ids.flatMap((id) => {
      const key = found.get(id);
      return key ? [key.export()] : [];
    });
    if (parts.length < ids.length) return undefined;
    return letterKey(parts);
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
    const { store } = this;
    if (store) await Promise.allSettled(ids.map((id) => store.remove(id)));
  }
}

/** @param parts data keys of everybody in the letter, by the id of the case */
export const letterKey = (parts: readonly Buffer[]): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.concat(parts), '', 'homeward letter', 32)));

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
