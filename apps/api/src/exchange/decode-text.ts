import { GridError } from './grid.js';

/**
 * Bytes of a text file to text. A BOM decides; without one valid UTF-8 does; otherwise the old code pages that spreadsheets of the region
 * still save in are tried, and the one that shows header words or the letters of its own language wins.
 */

const legacy = [
  { encoding: 'gb18030', words: /姓名|性别|国籍|护照|出生|序号|电话/u, letters: /[\u4E00-\u9FFF]/gu },
  { encoding: 'big5', words: /姓名|性別|國籍|護照|出生|編號|電話/u, letters: /[\u4E00-\u9FFF]/gu },
  { encoding: 'windows-874', words: /ชื่อ|เพศ|สัญชาติ|เกิด|ลำดับ|อายุ/u, letters: /[\u0E00-\u0E7F]{2,}/gu },
  {
    encoding: 'windows-1258',
    words: /Ho\u0323 tên|Giơ\u0301i|Quô\u0301c|Họ|Quốc/u,
    letters: /[ăđơư]|[\u0300-\u0323]/giu,
  },
] as const;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a BOM: every other byte of its commas, digits and line ends is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length / 8 && even * 8 < odd) return 'utf-16le';
  if (even > sample.length / 8 && odd * 8 < even) return 'utf-16be';
  return undefined;
}

/** Throws GridError TEXT_UNREADABLE for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : unmarkedUtf16(bytes);
  if (marked) {
    // A cut last byte is forgiven: the rest of the list is worth more.
    const text = decode(bytes.subarray(0, bytes.length - (bytes.length % 2)), marked);
    if (text === undefined) throw new GridError('TEXT_UNREADABLE');
    return text;
  }
  if (bytes.includes(0)) throw new GridError('TEXT_UNREADABLE');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const high = bytes.reduce((count, byte) => count + Number(byte >= 0x80), 0);
  let best: { text: string; worth: number } | undefined;
  for (const { encoding, words, letters } of legacy) {
    const text = decode(bytes, encoding);
    if (text === undefined) continue;
    const own = (text.match(letters) ?? []).join('').length;
    const perLetter = encoding === 'gb18030' || encoding === 'big5' ? 2 : 1;
    const worth = (words.test(text) ? 10 : 0) + (own * perLetter) / Math.max(1, high);
    if (!best || worth > best.worth) best = { text, worth };
  }
  if (best && best.worth >= 0.8) return best.text;
  // One accented letter among Latin ones is no Thai: runs of two count there. Western Europe's code page can read any bytes at all, so it comes last: José and Peña.
  return decode(bytes, 'windows-1252') ?? best?.text ?? '';
}
