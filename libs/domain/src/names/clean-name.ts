/**
 * Names as people type, paste and scan them: doubled blanks, "LIU, Xue Mei", zero-width joiners from a chat,
 * full-width letters from a Chinese keyboard, two scripts in one cell. Nothing here changes the letters of a name;
 * spelling is the business of spelling.ts and stays out of what is stored.
 */

// Bidi marks, zero-width space and BOM are stripped; ZWJ and ZWNJ stay, because Indic and Khmer shaping needs them.
const invisible = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** NFKC, controls out, blanks collapsed. Safe for Postgres (no NUL, no lone surrogate). */
export function cleanText(text: string): string {
  return text.replace(loneSurrogate, '').normalize('NFKC').replace(invisible, ' ').replace(/\s+/gu, ' ').trim();
}

const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810,
];

/** Khmer, Thai, Burmese, Indic and Arabic digits as 0-9, so that a date means the same in every script. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

export interface CleanName {
  /** As it should be shown: family name first where the list wrote "FAMILY, Given". */
  full: string;
  /** Known only from a comma; a list without one does not say which part is the family name. */
  familyName?: string;
}

/** "LIU, Xue Mei  " becomes { full: 'LIU Xue Mei', familyName: 'LIU' }. A suffix ("Santos, Jr.") is no given name. */
export function cleanName(text: string): CleanName {
  const clean = cleanText(text).replace(/^[\s,;:.\-*•]+|[\s,;:\-*•]+$/gu, '');
  const parts = clean.split(/\s*[,，、]\s*/u).filter((part) => part !== '');
  const [family, given, ...more] = parts;
  if (family && given && more.length === 0 && !/^(jr|sr|i{1,3}|iv)\.?$/i.test(given)) {
    return { full: `${family} ${given}`, familyName: family };
  }
  return { full: parts.join(' ') };
}

/** "刘志强 (Liu Zhiqiang)" holds two forms of one name; each script is returned on its own. */
export function splitScripts(text: string): { latin?: string; native?: string } {
  const latin: string[] = [];
  const native: string[] = [];
  for (const word of cleanText(text).split(/[\s()（）[\]/|]+/u)) {
    if (/\p{Script=Latin}/u.test(word) && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word))
      latin.push(word);
    else if (/\p{L}/u.test(word)) {
      // A word glued together from two scripts ("刘志强Liu") is cut where the script changes.
      const glued = word.match(/[\p{Script=Latin}'’.-]+|[^\p{Script=Latin}]+/gu) ?? [word];
      for (const piece of glued) (/\p{Script=Latin}/u.test(piece) ? latin : native).push(piece);
    }
  }
  return {
    ...(latin.length ? { latin: latin.join(' ') } : {}),
    ...(native.length ? { native: native.join(' ') } : {}),
  };
}
