import sharp, { type Sharp } from 'sharp';
import type { Emit } from './child.js';
import { FileFaultError, fileLimits } from './limits.js';

// The decoders of the formats that we take, and no other of the thirty that are built in.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
// One picture for one process: nothing to keep, and the machine has other work.
sharp.cache(false);
sharp.concurrency(1);

/** Turned upright, then made anew from its pixels as JPEG: nothing else of the file comes along, no place, time or camera. */
export async function makePicture(bytes: Buffer, emit: Emit): Promise<void> {
  const meta = await open(bytes)
    .metadata()
    .catch(() => {
      throw new FileFaultError('FILE_DAMAGED');
    });
  if (meta.width * meta.height > fileLimits.pixels) throw new FileFaultError('PICTURE_TOO_LARGE');
  const { data, info } = await open(bytes)
    .autoOrient()
    .resize({ width: fileLimits.edge, height: fileLimits.edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 86 })
    .toBuffer({ resolveWithObject: true });
  emit({ name: 'CONTENT', size: { width: info.width, height: info.height } }, data);
  emit({ name: 'THUMBNAIL' }, await thumbnailOf(data));
}

export function thumbnailOf(jpeg: Buffer): Promise<Buffer> {
  const edge = fileLimits.thumbnailEdge;
  return sharp(jpeg)
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer();
}

/** A picture that is cut off or has anything odd about it is refused, not guessed. */
const open = (bytes: Buffer): Sharp =>
  sharp(bytes, { failOn: 'warning', limitInputPixels: fileLimits.pixels, pages: 1 });
