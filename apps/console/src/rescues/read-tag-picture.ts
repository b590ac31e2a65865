import { readTag } from '@homeward/domain';

interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
type Detecting = typeof globalThis & { BarcodeDetector?: new (options: { formats: string[] }) => Detector };

/** Wide enough for a tag at arm's length, small enough for a cheap phone. */
const mostPixels = 1_200;

/**
 * The tag on a picture that the phone's own camera took. It is read here and is never sent: the browser does it where it can,
 * otherwise a library.
 * @returns undefined where there is no tag on it
 */
export async function readTagPicture(file: Blob): Promise<string | undefined> {
  const whole = await createImageBitmap(file);
  const scale = Math.min(1, mostPixels / Math.max(whole.width, whole.height));
  const picture = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
  });
  whole.close();
  try {
    const { BarcodeDetector } = globalThis as Detecting;
    const found = BarcodeDetector
      ? (await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture)).map(({ rawValue }) => rawValue)
      : [await byLibrary(picture)];
    return found.map((text) => text && readTag(text)).find((tag) => tag !== undefined && tag !== '');
  } catch {
    return undefined;
  } finally {
    picture.close();
  }
}

async function byLibrary(picture: ImageBitmap): Promise<string> {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  context.drawImage(picture, 0, 0);
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
}
