import { createHash } from 'node:crypto';

/** Rows, bytes and hash of what goes by. */
export class Sum {
  private readonly hash = createHash('sha256');
  rows = 0;
  private bytes = 0;

  add(chunk: Uint8Array): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
  }

  /** COPY ends each row, and nothing else, with a line feed: one inside a value is written as two signs. */
  addLines(chunk: Uint8Array): void {
    this.add(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.rows += 1;
  }

  whole(): { rows: number; bytes: number; sha256: string } {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
