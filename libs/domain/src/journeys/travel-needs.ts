import type { ConsentPurpose, MovementKind } from '../codes/index.js';

/** What somebody needs on the way and others have to arrange. None of it names an illness. */
export const travelServices = ['WCHR', 'WCHS', 'WCHC', 'MEDA', 'DIET', 'INTERPRETER', 'UMNR', 'INFT'] as const;
export type TravelService = (typeof travelServices)[number];

/** What names a condition, for whoever sees the health of the person. */
export const travelHealthNeeds = ['MEDICATION', 'PREGNANT'] as const;
export type TravelHealthNeed = (typeof travelHealthNeeds)[number];

/** Codes of special service requests (IATA), as airlines read them. */
const ssr: Readonly<Record<TravelService, string>> = {
  WCHR: 'WCHR',
  WCHS: 'WCHS',
  WCHC: 'WCHC',
  MEDA: 'MEDA',
  DIET: 'SPML',
  INTERPRETER: 'LANG',
  UMNR: 'UMNR',
  INFT: 'INFT',
};
const chairs: readonly TravelService[] = ['WCHR', 'WCHS', 'WCHC'];
/** A medical clearance is asked for with a form about health: it needs the word of the person on that. */
const consentOf = (need: TravelService): readonly ConsentPurpose[] =>
  need === 'MEDA' ? ['ASSISTANCE', 'HEALTH'] : ['ASSISTANCE'];

/** What of the needs the carrier may hear of, as the person agreed. */
export const toldToCarrier = (
  services: readonly TravelService[],
  given: readonly ConsentPurpose[],
): readonly TravelService[] => services.filter((need) => consentOf(need).every((purpose) => given.includes(purpose)));

export interface CarrierNeeds {
  readonly codes: readonly string[];
  /** Something stays here because the person has not agreed to it, or has taken it back. */
  readonly heldBack: boolean;
}

/**
 * What of the needs goes to the carrier. Health needs and words never do.
 * @param language ISO 639 code, told with the request for an interpreter
 * @param given purposes to which the person has agreed and which stand
 */
export function needsForCarrier(
  services: readonly TravelService[],
  language: string,
  given: readonly ConsentPurpose[],
): CarrierNeeds {
  const told = toldToCarrier(services, given);
  return {
    codes: told.map((need) =>
      need === 'INTERPRETER' && language !== '' ? `LANG ${language.toUpperCase()}` : ssr[need],
    ),
    heldBack: told.length < services.length,
  };
}

/** A car of ours and a border on foot have nobody from whom something is ordered. */
const withCarrier: readonly MovementKind[] = ['FLIGHT', 'BUS', 'CHARTER', 'SHIP', 'TRAIN'];
export const hasCarrier = ({ kind }: { readonly kind: MovementKind }): boolean => withCarrier.includes(kind);

export interface NeedOnLeg {
  readonly legId: string;
  readonly service: TravelService;
}

/**
 * What nobody has ordered yet, leg by leg: a wheelchair that waits at the first airport is none at the second.
 * @param services those that the carrier may hear of
 * @param legs that stand, in their order
 */
export function notOrdered(
  services: readonly TravelService[],
  legs: readonly { readonly id: string; readonly kind: MovementKind }[],
  orders: readonly NeedOnLeg[],
): readonly NeedOnLeg[] {
  return legs
    .filter(hasCarrier)
    .flatMap(({ id: legId }) => services.map((service) => ({ legId, service })))
    .filter((need) => !orders.some((one) => one.legId === need.legId && one.service === need.service));
}

export interface TravelNeedsFault {
  readonly field: 'services' | 'language';
  readonly code: 'ONE_WHEELCHAIR' | 'REQUIRED';
}

/** What cannot be asked for at the same time, or says too little. */
export function travelNeedsFaults(services: readonly TravelService[], language: string): TravelNeedsFault[] {
  const faults: TravelNeedsFault[] = [];
  if (services.filter((need) => chairs.includes(need)).length > 1)
    faults.push({ field: 'services', code: 'ONE_WHEELCHAIR' });
  if (services.includes('INTERPRETER') && language === '') faults.push({ field: 'language', code: 'REQUIRED' });
  return faults;
}

/** As airlines count: an infant is under two, a child under twelve on the day of departure. */
export const passengerTypes = ['ADT', 'CHD', 'INF'] as const;
export type PassengerType = (typeof passengerTypes)[number];

/**
 * @param birth day, month or year of birth
 * @returns null where the birth is not known well enough to say
 */
export function passengerType(birth: string | null, on: string): PassengerType | null {
  if (!birth || !/^\d{4}(-\d{2}){0,2}$/.test(birth)) return null;
  const [first, last] = [
    `${birth}-01-01`.slice(0, 10),
    birth.length === 10 ? birth : `${birth}${birth.length === 4 ? '-12' : ''}-31`,
  ];
  const [oldest, youngest] = [typeOfAge(yearsAt(first, on)), typeOfAge(yearsAt(last, on))];
  return oldest === youngest ? oldest : null;
}

/** A child to the border, though an adult to the airline from twelve on; false where the birth is too vague to say. */
export const isUnderEighteen = (birth: string | null, on: string): boolean =>
  birth !== null && /^\d{4}(-\d{2}){0,2}$/.test(birth) && yearsAt(`${birth}-01-01`.slice(0, 10), on) < 18;

const typeOfAge = (years: number): PassengerType => (years < 2 ? 'INF' : years < 12 ? 'CHD' : 'ADT');
const yearsAt = (birth: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);

/** Airline of two characters, one to four digits, a letter where the airline uses one: K6 721, SQ11, TG 580A. */
const flightNumber = /^(?=.?[A-Z])[A-Z0-9]{2} ?\d{1,4}[A-Z]?$/;
/** "Phnom Penh (PNH)", or the code alone. */
const airportAtTheEnd = /(^|\()[A-Z]{3}\)?$/;

export const isFlightNumber = (text: string): boolean => flightNumber.test(text.trim().toUpperCase());
export const namesAirport = (text: string): boolean => airportAtTheEnd.test(text.trim());
