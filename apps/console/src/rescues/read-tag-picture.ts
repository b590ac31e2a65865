import { readTag } from '@homeward/domain';

type Picture = ImageBitmap | HTMLVideoElement;
interface Detector {
  detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}
type Detecting = typeof globalThis & { BarcodeDetector?: new (options: { formats: string[] }) => Detector };

/** Wide enough for a tag at arm's length, small enough for a cheap phone. */
const mostPixels = 1_200;
const mostPixelsRunning = 640;

/**
 * The tag on a picture that the phone's own camera took. It is read here and is never sent.
 * @returns undefined where there is no tag on it
 */
export async function readTagPicture(file: Blob): Promise<string | undefined> {
  const whole = await createImageBitmap(file);
  const { width, height } = fitted(whole.width, whole.height, mostPixels);
  const picture = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: height });
  whole.close();
  try {
    const found = await codesOn(picture, width, height);
    return found.map((text) => text && readTag(text)).find((tag) => tag !== undefined && tag !== '');
  } finally {
    picture.close();
  }
}

/** The codes before the running camera now. Nothing of the picture outlives the reading. */
export async function readRunning(video: HTMLVideoElement): Promise<readonly string[]> {
  if (video.videoWidth === 0) return [];
  const { width, height } = fitted(video.videoWidth, video.videoHeight, mostPixelsRunning);
  return (await codesOn(video, width, height)).filter((text) => text !== '');
}

function fitted(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The browser reads it where it can, otherwise a library, which throws where it sees no code. */
async function codesOn(picture: Picture, width: number, height: number): Promise<readonly string[]> {
  try {
    const { BarcodeDetector } = globalThis as Detecting;
    return BarcodeDetector
      ? (await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture)).map(({ rawValue }) => rawValue)
      : [await byLibrary(picture, width, height)];
  } catch {
    return [];
  }
}

async function byLibrary(picture: Picture, width: number, height: number): Promise<string> {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  context.drawImage(picture, 0, 0, width, height);
  return decode(context.getImageData(0, 0, width, height));
}
