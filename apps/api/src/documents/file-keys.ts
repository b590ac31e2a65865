import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../platform/context/context.js';
import { type Ask, Keyring } from '../platform/crypto/keyring.js';
import type { Tx } from '../platform/db/unit-of-work.js';

/** Files lie under the data key of their case: erasing the case makes all of them unreadable, in every copy. */
@Injectable()
export class FileKeys {
  constructor(private readonly keyring: Keyring) {}

  /** Undefined: the case was erased, or is none of the actor's. */
  async find(tx: Tx, caseId: string): Promise<KeyObject | undefined> {
    return (await this.keyring.keysOf(askIn(tx), [caseId])).get(caseId);
  }

  /** For writing. To be used after the transaction has committed: a key whose row was taken back opens nothing. */
  async findOrMake(tx: Tx, caseId: string): Promise<KeyObject | undefined> {
    const found = await this.find(tx, caseId);
    if (found) return found;
    const organisation = currentActor().organisationId;
    return (await this.keyring.make(askIn(tx), [{ id: caseId, kind: 'CASE', organisation }])).get(caseId);
  }
}

const askIn =
  (tx: Tx): Ask =>
  (text, values, name) =>
    tx.query(text, values, name);
