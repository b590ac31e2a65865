import { writeSync } from 'node:fs';
import { cleanAudio } from './audio.js';
import { FileFaultError, type FileType } from './limits.js';
import { makePicture } from './picture.js';

/**
 * A process for one file of a stranger: bytes come by standard input, what is to be kept goes out by standard output. It has
 * no environment, no key, no connection, and is killed when it takes too long. Whatever a decoder does wrong ends here.
 */
export type Emit = (
  part: { name: 'CONTENT' | 'THUMBNAIL' | 'PAGE'; page?: number; size?: object },
  body: Buffer,
) => void;

const emit: Emit = ({ name, page = 0, size = {} }, body) => {
  write(Buffer.from(`${JSON.stringify({ name, page, ...size, bytes: body.length })}\n`));
  write(body);
};

/** Standard output is a pipe: each write waits until the parent has taken it, and nothing piles up here. */
function write(bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

async function main(type: FileType): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (type === 'application/pdf') await (await import('./pdf.js')).makePages(bytes, emit);
  else if (type.startsWith('image/')) await makePicture(bytes, emit);
  else emit({ name: 'CONTENT' }, cleanAudio(bytes, type));
  write(Buffer.from('{"done":true}\n'));
}

main(process.argv[2] as FileType).catch((error: unknown) => {
  const fault = error instanceof FileFaultError ? error.code : 'FILE_DAMAGED';
  write(Buffer.from(`${JSON.stringify({ fault })}\n`));
});
