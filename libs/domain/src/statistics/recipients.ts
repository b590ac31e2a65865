import type { ReleaseKind } from './release-codes.js';

/** What somebody is who gets figures. PUBLIC is one fixed row of each register. */
export const recipientKinds = [
  'PUBLIC',
  'DONOR',
  'MINISTRY',
  'RESEARCH',
  'NGO_PARTNER',
  'MEDIA_PUBLIC',
  'OTHER',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What these get, everybody has. */
export const reachesEverybody = (kind: RecipientKind): boolean => kind === 'PUBLIC' || kind === 'MEDIA_PUBLIC';

/** Ways in which a release is protected. Beside each other, two of them tell more than each alone. */
export const releaseFamilies = ['EXACT', 'NOISY', 'ROWS'] as const;
export type ReleaseFamily = (typeof releaseFamilies)[number];

const families: Readonly<Record<ReleaseKind, ReleaseFamily>> = {
  TABLE: 'EXACT',
  CUBE: 'NOISY',
  SYNTHETIC_ROWS: 'NOISY',
  ANONYMOUS_ROWS: 'ROWS',
};
export const familyOf = (kind: ReleaseKind): ReleaseFamily => families[kind];

/** Somebody, whatever names they have: `root` is whom they turned out to be. */
interface Reader {
  readonly root: string;
  readonly open: boolean;
}

/** What stands against a release to somebody: nothing, that they must be told, or why it may not be. */
export type Standing = 'FREE' | 'HOLDS_BOTH' | 'RECIPIENT_HAS_OTHER_KIND' | 'PUBLIC_HAS_EXACT' | 'ROWS_NOT_PUBLIC';

/**
 * Whether somebody may get a release of this kind, with all that was ever asked for of the period at hand. Counts with noise for the public live
 * beside exact tables for a reader: then that reader has both, nobody can prevent it, and whoever asks has to know.
 */
export function standing(
  kind: ReleaseKind,
  to: Reader,
  earlier: readonly (Reader & { readonly kind: ReleaseKind })[],
): Standing {
  const family = familyOf(kind);
  if (to.open && family === 'ROWS') return 'ROWS_NOT_PUBLIC';
  const others = earlier.filter((one) => familyOf(one.kind) !== family);
  if (others.some(({ root }) => root === to.root)) return 'RECIPIENT_HAS_OTHER_KIND';
  const everybody = others.filter(({ open }) => open);
  if (everybody.some((one) => familyOf(one.kind) === 'EXACT') || (to.open && family === 'EXACT' && others.length > 0))
    return 'PUBLIC_HAS_EXACT';
  return everybody.length > 0 || (to.open && others.length > 0) ? 'HOLDS_BOTH' : 'FREE';
}
