/** One part of a name as it is written and as it is read in Latin letters. */
export interface Part {
  readonly native: string;
  readonly latin: string;
}

/**
 * How names of a nation are put together. Parts are common ones, combined by chance: whoever bears such a name by
 * accident shares it with thousands.
 */
export interface NamePool {
  readonly order: 'FAMILY_FIRST' | 'GIVEN_FIRST' | 'NO_FAMILY';
  /** Between the parts in the native script: nothing in Chinese, a blank elsewhere. */
  readonly joint: string;
  readonly family: readonly Part[];
  /** Between the family and given name (Vietnamese Văn and Thị), by sex; empty for none. */
  readonly middleMale?: readonly Part[];
  readonly middleFemale?: readonly Part[];
  readonly male: readonly Part[];
  readonly female: readonly Part[];
  /** Where a woman's family name differs (Karimov and Karimova, bin and binti). */
  readonly familyOfWoman?: (family: Part) => Part;
}

/** `王 Wang; 李 Li`: the last blank parts native from Latin, and `_` stands for a blank within either. */
export function parts(list: string): readonly Part[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const cut = entry.lastIndexOf(' ');
      if (cut < 0) throw new Error(`no Latin form: ${entry}`);
      return { native: entry.slice(0, cut).replaceAll('_', ' '), latin: entry.slice(cut + 1).replaceAll('_', ' ') };
    });
}

/** `Agus; Budi`: written in Latin letters. Diacritics go out of the Latin form, as a passport's machine line has it. */
export function latin(list: string): readonly Part[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((native) => ({ native, latin: plainLatin(native) }));
}

export function plainLatin(text: string): string {
  return text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ʻʼ’]/g, "'");
}
