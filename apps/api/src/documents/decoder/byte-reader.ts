import { FileFaultError } from './limits.js';

/** Lines and counted bytes out of one stream, in turn. */
export class ByteReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Without its end; undefined where the stream ends first. At most a thousand bytes. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.held.indexOf(10);
      if (end >= 0) {
        const text = this.held.toString('utf8', 0, end);
        this.held = this.held.subarray(end + 1);
        return text;
      }
      if (this.held.length > 1000 || !(await this.more())) return undefined;
    }
  }

  /** Just so many; throws where the stream ends first. To be read to its end before the next line. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      if (this.held.length === 0 && !(await this.more())) throw new FileFaultError('FILE_DAMAGED');
      const piece = this.held.subarray(0, left);
      this.held = this.held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done === true) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
}
