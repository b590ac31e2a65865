import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface Entry {
  readonly name: string;
  /** A text is packed; the bytes of a picture or a recording are packed already. */
  readonly content: string | AsyncIterable<Uint8Array>;
}

/** A zip, piece by piece as it is read: nothing of it is on a disk, and no more in memory than one piece. */
export async function* archive(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let fault: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) fault = error;
    else ready.push(piece);
  });
  function* out(): Generator<Uint8Array> {
    if (fault) throw fault;
    while (ready.length > 0) yield ready.shift() as Uint8Array;
  }
  for await (const { name, content } of entries) {
    if (typeof content === 'string') {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      file.push(Buffer.from(content), true);
    } else {
      const file = new ZipPassThrough(name);
      zip.add(file);
      for await (const piece of content) {
        file.push(piece);
        yield* out();
      }
      file.push(new Uint8Array(), true);
    }
    yield* out();
  }
  zip.end();
  yield* out();
}
