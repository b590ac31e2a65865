import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/**
 * Where the log must tell what was looked for or who failed to sign in, it gets an HMAC: the same words give the same
 * mark, and nobody without the key can try names against it.
 */
@Injectable()
export class AuditValues {
  readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Pick<Config, 'keys'>) {
    // Apart from the keys of the blind indexes: a mark in the log must match no token of a person.
    this.key = createHmac('sha256', config.keys.index).update('homeward audit values 1').digest();
  }

  of(value: string): string {
    const plain = value.normalize('NFKC').trim().toLowerCase();
    return createHmac('sha256', this.key).update(plain).digest('base64url').slice(0, 22);
  }
}
