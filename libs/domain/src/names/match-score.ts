import type { Sex } from '../codes/index.js';
import type { NameProfile } from './profile.js';
import { nameProfiles, namesSimilarity } from './similarity.js';

/** A birth date as far as it is known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export interface PartialBirth {
  date: string;
  /** True when it was reckoned from an age, and may be a year or two out. */
  estimated: boolean;
}

/** What is known of somebody, enough to ask whether two records mean the same person. */
export interface PersonFacts {
  id: string;
  /** Every name in every script: as given, native, romanised, aliases. */
  names: readonly string[];
  birth?: PartialBirth | undefined;
  sex?: Sex | undefined;
  /** ISO 3166 alpha-2. */
  nationalities?: readonly string[] | undefined;
  passports?: readonly string[] | undefined;
  phones?: readonly string[] | undefined;
}

export const matchReasons = [
  'NAME_SAME',
  'NAME_CLOSE',
  'NAME_WEAK',
  'NAME_DIFFERENT',
  'BIRTH_SAME',
  'BIRTH_DAY_MONTH_SWAPPED',
  'BIRTH_YEAR_SAME',
  'BIRTH_NEAR',
  'BIRTH_DIFFERENT',
  'PASSPORT_SAME',
  'PASSPORT_CLOSE',
  'PASSPORT_DIFFERENT',
  'PHONE_SAME',
  'NATIONALITY_SAME',
  'NATIONALITY_DIFFERENT',
  'SEX_DIFFERENT',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export interface MatchResult {
  /** 0 to 1: how sure. Not a licence to merge; a person confirms every proposal. */
  score: number;
  reasons: MatchReason[];
}

/**
 * At or above this a pair is proposed. Measured on the three lists of fixtures/ (matching.spec.ts prints recall and
 * precision there).
 */
export const proposeAt = 0.5;

export interface PersonProfile {
  facts: PersonFacts;
  names: readonly NameProfile[];
  passports: readonly string[];
  phones: readonly string[];
}

/** Passport numbers as they are compared: capitals and digits, with the letters that clerks take for digits as digits. */
export function passportKey(passport: string): string {
  return passport
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(?<=.)O/g, '0')
    .replace(/(?<=.)I/g, '1');
}
/** The last eight digits: the country code is often missing or a trunk zero in its place. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-8);
}

export function personProfile(facts: PersonFacts): PersonProfile {
  return {
    facts,
    names: nameProfiles(facts.names.slice(0, 12)),
    passports: (facts.passports ?? []).map(passportKey).filter((key) => key.length >= 5),
    phones: (facts.phones ?? []).map(phoneKey).filter((key) => key !== ''),
  };
}

// Weights are in nats of evidence for "the same person" against "two people of a list of some thousands", in the manner of Fellegi and
// Sunter; a score of 0 nats is 0.5. They were set on the fixtures and checked on the seeded data of the spec.
const prior = -6.2;

function nameEvidence(close: number): [number, MatchReason] {
  if (close >= 0.97) return [6.2, 'NAME_SAME'];
  if (close >= 0.85) return [4.2 + ((close - 0.85) / 0.12) * 1.8, 'NAME_CLOSE'];
  if (close >= 0.7) return [0.5 + ((close - 0.7) / 0.15) * 3.7, 'NAME_WEAK'];
  return [Math.max(-6, -6 + (close / 0.7) * 6), 'NAME_DIFFERENT'];
}

function differsByOneSlip(a: string, b: string): boolean {
  if (a.length === b.length) {
    const at = [...a].findIndex((sign, i) => sign !== b.charAt(i));
    if (a.slice(at + 1) === b.slice(at + 1)) return true;
    return (
      a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2)
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  const at = [...long].findIndex((sign, i) => sign !== short.charAt(i));
  return short.slice(at) === long.slice(at + 1);
}

function passportEvidence(a: readonly string[], b: readonly string[]): [number, MatchReason] | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  let found: [number, MatchReason] = [-2.2, 'PASSPORT_DIFFERENT'];
  for (const left of a) {
    for (const right of b) {
      if (left === right) return [9, 'PASSPORT_SAME'];
      if (left.length >= 7 && right.length >= 7 && differsByOneSlip(left, right)) found = [5, 'PASSPORT_CLOSE'];
    }
  }
  return found;
}

/** Undefined when either is unknown. Same day, swapped day and month, same year as far as known, near, or different. */
export function birthEvidence(
  a: PartialBirth | undefined,
  b: PartialBirth | undefined,
): [number, MatchReason] | undefined {
  if (!a || !b) return undefined;
  const [yearA = 0, monthA, dayA] = a.date.split('-').map(Number);
  const [yearB = 0, monthB, dayB] = b.date.split('-').map(Number);
  if (!yearA || !yearB) return undefined;
  const apart = Math.abs(yearA - yearB);
  if (a.estimated || b.estimated) {
    if (apart <= 1) return [1.6, 'BIRTH_NEAR'];
    if (apart <= 2) return [0.8, 'BIRTH_NEAR'];
    return [Math.max(-6, -1.2 * apart), 'BIRTH_DIFFERENT'];
  }
  const whole = dayA !== undefined && dayB !== undefined;
  if (!whole) {
    if (apart === 0) {
      const months = monthA !== undefined && monthB !== undefined;
      if (months && monthA !== monthB) return [-1, 'BIRTH_DIFFERENT'];
      return [months ? 3.5 : 2.2, 'BIRTH_YEAR_SAME'];
    }
    return apart === 1 ? [-1.5, 'BIRTH_DIFFERENT'] : [-5, 'BIRTH_DIFFERENT'];
  }
  if (a.date === b.date) return [5.5, 'BIRTH_SAME'];
  if (apart === 0 && monthA === dayB && dayA === monthB) return [4.2, 'BIRTH_DAY_MONTH_SWAPPED'];
  const agree = Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB);
  if (agree === 2) return [apart <= 1 || apart % 10 === 0 ? 1.6 : 0.4, 'BIRTH_NEAR'];
  return [agree === 1 && apart <= 1 ? -3 : -5, 'BIRTH_DIFFERENT'];
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

/** `sharedBy`: how many candidates bear this very name; a name that forty people bear says less than a rare one. */
export function profileScore(a: PersonProfile, b: PersonProfile, sharedBy = 1): MatchResult {
  const reasons: MatchReason[] = [];
  let sum = prior;
  const add = (evidence: [number, MatchReason] | undefined): void => {
    if (!evidence) return;
    sum += evidence[0];
    reasons.push(evidence[1]);
  };
  if (a.names.length > 0 && b.names.length > 0) {
    const [weight, reason] = nameEvidence(namesSimilarity(a.names, b.names));
    add([weight > 0 ? Math.max(weight / 2, weight - 0.5 * Math.log(Math.max(1, sharedBy))) : weight, reason]);
  }
  add(birthEvidence(a.facts.birth, b.facts.birth));
  add(passportEvidence(a.passports, b.passports));
  // A relative's phone may stand for two brothers: strong, but less than a passport.
  if (share(a.phones, b.phones)) add([5, 'PHONE_SAME']);
  const nationsA = a.facts.nationalities ?? [];
  const nationsB = b.facts.nationalities ?? [];
  if (nationsA.length > 0 && nationsB.length > 0) {
    add(share(nationsA, nationsB) ? [0.7, 'NATIONALITY_SAME'] : [-3, 'NATIONALITY_DIFFERENT']);
  }
  // Lists are often wrong about sex (a clerk fills M down the page), so it may only tip a balance.
  const sexA = a.facts.sex;
  const sexB = b.facts.sex;
  if ((sexA === 'MALE' && sexB === 'FEMALE') || (sexA === 'FEMALE' && sexB === 'MALE')) add([-0.4, 'SEX_DIFFERENT']);
  else if (sexA === sexB && (sexA === 'MALE' || sexA === 'FEMALE')) sum += 0.2;
  return { score: Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000, reasons };
}

/** Whether two records may mean the same person, with the reasons as codes. Symmetric; never throws. */
export function matchScore(a: PersonFacts, b: PersonFacts): MatchResult {
  return profileScore(personProfile(a), personProfile(b));
}
