import { fileTypeFromBuffer } from 'file-type';
import { fileTypes, type FileType } from './decoder/limits.js';

/**
 * What the first bytes say, out of the short list that is taken; whatever the name or the sender claims.
 * HEIC is not on it: the decoder that we have cannot read it, and phones make a JPEG of it when they are asked for one.
 */
export async function typeOf(sample: Buffer): Promise<FileType | undefined> {
  // Behind a large picture of a cover the sound itself begins far beyond the sample; the decoder looks for it.
  if (sample.toString('latin1', 0, 3) === 'ID3') return 'audio/mpeg';
  const found = (await fileTypeFromBuffer(sample))?.mime.split(';')[0];
  // Android's recorders write sound into the container of films; the decoder refuses one with a picture in it.
  const type = found === 'video/mp4' || found === 'audio/mp4' ? 'audio/x-m4a' : found;
  return type !== undefined && type in fileTypes ? (type as FileType) : undefined;
}
