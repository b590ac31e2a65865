import { fileLimits, fileTypes, type FileType } from './decoder/limits.js';

const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What an operating system or a shell reads as something else than a letter. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}"'<>:|?*\\/%;`$]/gu;
const ending = /\.[a-z][a-z0-9]{0,9}$/i;

/**
 * A name to show and to save under: the last part of whatever came, without signs that turn the reading direction, with the
 * ending of what is kept and no other before it. "gpj.exe" that read as "exe.jpg" becomes "gpj.jpg".
 */
export function safeFileName(given: string, type: FileType): string {
  let stem = (
    given
      .normalize('NFC')
      .replace(direction, '')
      .split(/[\\/\0]/)
      .at(-1) ?? ''
  )
    .replace(unsafe, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  while (ending.test(stem)) stem = stem.replace(ending, '').replace(/[.\s]+$/u, '');
  // By letters as people see them: a Khmer syllable cut in the middle is another one, or none.
  const letters = [...new Intl.Segmenter('km', { granularity: 'grapheme' }).segment(stem)].map((s) => s.segment);
  const kept = letters.slice(0, fileLimits.nameLength).join('').trim();
  // Names that a machine would not let anybody make.
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(kept);
  return `${kept === '' || reserved ? 'file' : kept}.${fileTypes[type].ending}`;
}

/** RFC 6266: plain letters for old programs, RFC 5987 for every script. */
export function disposition(how: 'attachment' | 'inline', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^ -~]/g, '_')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
