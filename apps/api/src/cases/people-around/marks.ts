import { contactChannels, type AroundKind, type PartyKind, type SharedMark } from '@homeward/domain';
import { phoneKey, romanise } from '@homeward/domain/matching';

export interface Marked {
  readonly kind: AroundKind;
  readonly party: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
}

const apps = new RegExp(`\\b(${contactChannels.join('|')}|id|no|tel)\\b`, 'giu');
const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]/gu, '');

/** A number by its last digits, an account ("WeChat: along888") by its name without the app's. */
function phoneMark(said: string): string {
  return /\p{L}/u.test(said) ? squashed(said.replace(apps, ' ')) : phoneKey(said);
}

/** An address is the one long word beside its coin and network; a bank account is its digits. */
function walletMark(said: string): string {
  const words = said.match(/[A-Za-z0-9]{16,}/g) ?? [];
  const [longest] = words.sort((a, b) => b.length - a.length);
  return longest ? longest.toLowerCase() : said.normalize('NFKC').replace(/\D/g, '');
}

const FEWEST: Readonly<Record<SharedMark, number>> = { PHONE: 5, WALLET: 6, NAME: 4 };

/**
 * How an entry is found in other cases: its phones, wallets and names in the one form in which they can be equal. Names of
 * those near the person make no mark: thousands share the name of a sister, and she leads to nobody.
 */
export function marksOf(entry: Marked): string[] {
  const isLead = entry.kind === 'RECRUITER' || entry.kind === 'PERPETRATOR' || entry.party === 'COMPANY';
  const names = isLead ? [entry.name, ...entry.aliases] : [];
  const found: readonly (readonly [SharedMark, string])[] = [
    ...entry.phones.map((said) => ['PHONE', phoneMark(said)] as const),
    ...entry.wallets.map((said) => ['WALLET', walletMark(said)] as const),
    ...names.map((said) => ['NAME', romanise(said).replaceAll(' ', '')] as const),
  ];
  return [...new Set(found.filter(([mark, key]) => key.length >= FEWEST[mark]).map(([mark, key]) => `${mark} ${key}`))];
}

export const markKind = (mark: string): SharedMark => mark.slice(0, mark.indexOf(' ')) as SharedMark;
