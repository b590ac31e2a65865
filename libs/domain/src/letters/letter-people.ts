import type { ConsentPurpose } from '../codes/index.js';
import { consentOfLetter, type LetterKind, type LetterLeftOut } from './letter-lists.js';

/** What is known of somebody who was chosen for a letter. */
export interface ChosenForLetter {
  /** The last word of the person on each purpose. */
  readonly consents: Readonly<Partial<Record<ConsentPurpose, { readonly given: boolean; readonly ended: boolean }>>>;
  /** The step "consent and risk" of the way home is done: it stands for telling the mission. */
  readonly returnAgreed: boolean;
  /** Asks for protection in another country (THIRD_COUNTRY stands). */
  readonly protectionSought: boolean;
  /** The mission issues papers to people of this nationality; true where the letter goes to no mission. */
  readonly covered: boolean;
  /** Is booked on the journey whose carrier reads the letter; true where it goes to no carrier. */
  readonly travels: boolean;
}

/**
 * Why somebody must not stand in a letter; undefined: they may. Fails closed: no word on record is no consent. Whoever asks for
 * protection from their own state is never told of to a mission, whatever was agreed before.
 */
export function leftOutOf(kind: LetterKind, toMission: boolean, person: ChosenForLetter): LetterLeftOut | undefined {
  // What is asked of missions alone is about a mission, whatever address was typed.
  const ofMission = toMission || consentOfLetter[kind] === 'MISSION';
  if (ofMission && person.protectionSought) return 'PROTECTION_SOUGHT';
  if (toMission && !person.covered) return 'OTHER_NATIONALITY';
  if (!person.travels) return 'NOT_ON_JOURNEY';
  const purposes: readonly ConsentPurpose[] = toMission
    ? [...new Set<ConsentPurpose>(['MISSION', consentOfLetter[kind]])]
    : [consentOfLetter[kind]];
  for (const purpose of purposes) {
    const said = person.consents[purpose];
    if (said?.ended) return 'CONSENT_ENDED';
    if (said && !said.given) return 'CONSENT_REFUSED';
    if (!said && !(purpose === 'MISSION' && person.returnAgreed)) return 'CONSENT_MISSING';
  }
  return undefined;
}
