import { PDFiumLibrary } from '@hyzyla/pdfium';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Emit } from './child.js';
import { FileFaultError, fileLimits } from './limits.js';
import { thumbnailOf } from './picture.js';

/**
 * A PDF is a small computer. What is kept is a new one, made of pictures of its pages: no script, no form, no attachment, no
 * address to open, no hidden layer or name of a writer. PDFium runs here as WebAssembly, without JavaScript of its own.
 */
export async function makePages(bytes: Buffer, emit: Emit): Promise<void> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes).catch((error: unknown) => {
    throw new FileFaultError(/password/i.test(String(error)) ? 'PDF_LOCKED' : 'FILE_DAMAGED');
  });
  const count = document.getPageCount();
  if (count === 0) throw new FileFaultError('FILE_DAMAGED');
  if (count > fileLimits.pages) throw new FileFaultError('PDF_TOO_LONG');
  const made = new PDFDocument({ autoFirstPage: false, font: '', compress: false, info: {} });
  const pieces: Buffer[] = [];
  made.on('data', (piece: Buffer) => pieces.push(piece));
  const whole = new Promise<Buffer>((resolve) => made.on('end', () => resolve(Buffer.concat(pieces))));
  for (const page of document.pages()) {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const scale = fileLimits.pageEdge / Math.max(width, height);
    if (!(width > 0 && height > 0 && Number.isFinite(scale))) throw new FileFaultError('FILE_DAMAGED');
    const { data: jpeg } = await page.render({ scale, renderFormFields: true, render: asJpeg });
    const body = Buffer.from(jpeg);
    // Points: a page of the size that it had.
    made.addPage({ size: [width, height], margin: 0 }).image(body, 0, 0, { width, height });
    emit({ name: 'PAGE', page: page.number + 1 }, body);
    if (page.number === 0) emit({ name: 'THUMBNAIL' }, await thumbnailOf(body));
  }
  made.end();
  emit({ name: 'CONTENT', size: { pages: count } }, await whole);
}

/** PDFium draws blue, green, red, alpha. */
async function asJpeg({ data, width, height }: { data: Uint8Array; width: number; height: number }): Promise<Buffer> {
  const bgra = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 0; at < bgra.length; at += 4) {
    const blue = bgra[at] ?? 0;
    bgra[at] = bgra[at + 2] ?? 0;
    bgra[at + 2] = blue;
  }
  return sharp(bgra, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 78 })
    .toBuffer();
}
