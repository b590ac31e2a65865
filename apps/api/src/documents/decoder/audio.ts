import { FileFaultError, type FileType } from './limits.js';
import { cleanOgg } from './ogg.js';

/**
 * Sound is kept as it was recorded; what phones write beside it (place, device, title, pictures) is left out, and what is no
 * sound at all is refused.
 */
export function cleanAudio(bytes: Buffer, type: FileType): Buffer {
  switch (type) {
    case 'audio/mpeg':
      return cleanMp3(bytes);
    case 'audio/wav':
      return cleanWav(bytes);
    case 'audio/x-m4a':
      return cleanM4a(bytes);
    case 'audio/ogg':
      return cleanOgg(bytes);
    default:
      throw new FileFaultError('FILE_TYPE_NOT_ALLOWED');
  }
}

const damaged = (): never => {
  throw new FileFaultError('FILE_DAMAGED');
};

/** Frames only: tags before (ID3v2, also several) and after them (ID3v1, APE, Lyrics3) go. */
function cleanMp3(bytes: Buffer): Buffer {
  let from = 0;
  while (bytes.toString('latin1', from, from + 3) === 'ID3') {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(from + 6, from + 10);
    from += 10 + (((a & 127) << 21) | ((b & 127) << 14) | ((c & 127) << 7) | (d & 127));
  }
  const frames: Buffer[] = [];
  while (from + 4 <= bytes.length && bytes.readUInt8(from) === 0) from++;
  for (let at = from; ;) {
    const length = frameLength(bytes, at);
    if (length === undefined || at + length > bytes.length) break;
    frames.push(bytes.subarray(at, at + length));
    at += length;
  }
  // One frame is 26 ms; two could be chance.
  return frames.length >= 3 ? Buffer.concat(frames) : damaged();
}

const rates: readonly number[] = [44_100, 48_000, 32_000];
const bitrates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

/** Of an MPEG audio frame of layer III; undefined where none begins. */
function frameLength(bytes: Buffer, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  const rate = rates[(head >>> 10) & 3];
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1 || rate === undefined) return undefined;
  const bitrate = (version === 3 ? bitrates.one : bitrates.two)[(head >>> 12) & 15];
  if (!bitrate) return undefined;
  const samples = version === 3 ? 144 : 72;
  const slowed = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4;
  return Math.floor((samples * bitrate * 1000) / slowed) + ((head >>> 9) & 1);
}

/** Format and samples only: LIST, id3, bext and whatever else stands beside them goes. */
function cleanWav(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const found = new Set<string>();
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (name === 'fmt ' && (length < 16 || end > bytes.length)) damaged();
    if (name === 'fmt ' || name === 'data' || name === 'fact') {
      // A recorder that lost its power leaves the length of data wrong: what is there is kept.
      const body = bytes.subarray(at + 8, Math.min(end, bytes.length));
      const head = Buffer.alloc(8);
      head.write(name, 'latin1');
      head.writeUInt32LE(body.length, 4);
      kept.push(head, body, ...(body.length % 2 ? [Buffer.alloc(1)] : []));
      found.add(name);
    }
    at = end + (length % 2);
  }
  if (!found.has('fmt ') || !found.has('data')) damaged();
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF----WAVE', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

const containers = new Set(['moov', 'trak', 'mdia']);
const about = new Set(['udta', 'meta', 'uuid', 'free', 'skip', 'xml ', 'bxml']);

/** Boxes that tell about the recording become empty ones of the same length, because others point past them by number. */
function cleanM4a(source: Buffer): Buffer {
  const bytes = Buffer.from(source);
  const handlers: string[] = [];
  const walk = (from: number, to: number, depth: number): void => {
    for (let at = from; at + 8 <= to;) {
      const short = bytes.readUInt32BE(at);
      const name = bytes.toString('latin1', at + 4, at + 8);
      const long = short === 1;
      const length = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
      const head = long ? 16 : 8;
      if (length < head || at + length > to || depth > 6) damaged();
      if (about.has(name)) {
        bytes.write('free', at + 4, 'latin1');
        bytes.fill(0, at + head, at + length);
      } else if (containers.has(name)) walk(at + head, at + length, depth + 1);
      else if (name === 'hdlr') {
        handlers.push(bytes.toString('latin1', at + head + 8, at + head + 12));
        // Behind the kind stands a name that the recorder chose.
        bytes.fill(0, at + head + 24, at + length);
      }
      at += length;
    }
  };
  walk(0, bytes.length, 0);
  if (!handlers.includes('soun')) damaged();
  // A film is no sound, whatever its name says.
  if (handlers.some((kind) => kind !== 'soun')) throw new FileFaultError('FILE_TYPE_NOT_ALLOWED');
  return bytes;
}
