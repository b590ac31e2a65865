import { createPublicKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Erasure, readCertificate } from './certificate.js';

const LEDGER = 'erasures.jsonl';
const PUBLIC_KEY = 'signing-key.pub.pem';

/** Beside the checkpoints, outside the database: a backup that is older than an erasure brings nobody back. Only added to. */
export class LedgerFile {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = path.join(folder, LEDGER);
  }

  /** On the disk when it returns. A line that stands there already is not written again. */
  append(line: string): void {
    const before = this.text();
    if (before.split('\n').includes(line)) return;
    const handle = fs.openSync(this.file, 'a', 0o600);
    try {
      // A power cut may have left half a line.
      fs.writeSync(handle, `${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  }

  /** What was erased, and how many lines are not as they were signed: those are not acted upon. */
  read(): { readonly erasures: readonly Erasure[]; readonly strange: number } {
    const lines = this.text().split('\n').filter(Boolean);
    if (lines.length === 0) return { erasures: [], strange: 0 };
    const key = this.publicKey();
    const erasures = lines.flatMap((line) => readCertificate(line, key) ?? []);
    return { erasures, strange: lines.length - erasures.length };
  }

  private publicKey(): KeyObject {
    return createPublicKey(fs.readFileSync(path.join(this.folder, PUBLIC_KEY)));
  }

  private text(): string {
    return fs.existsSync(this.file) ? fs.readFileSync(this.file, 'utf8') : '';
  }
}
