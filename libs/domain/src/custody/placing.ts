import type { AgeBand, CustodyKind, Sex } from '../codes/index.js';
import { detentionKinds } from './custody.js';
import type { CustodyBed, PlacingAnswer, PlacingConcern } from './custody-codes.js';

export interface PlaceToFill {
  readonly kind: CustodyKind;
  /** Where beds are counted: what is free now. */
  readonly beds: readonly { readonly bed: CustodyBed; readonly free: number }[];
}

export interface PersonToPlace {
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly medicalUrgent: boolean;
  /** Whoever places them has seen what does not suit. A bed that is not there does not come of it. */
  readonly seen: boolean;
}

export interface Placed {
  readonly answer: PlacingAnswer;
  readonly bed: CustodyBed | null;
  readonly concerns: readonly PlacingConcern[];
}

export const isMinorBand = (band: AgeBand): boolean => band === '0-8' || band === '9-17';
const ofSex: Readonly<Record<Sex, CustodyBed | null>> = { FEMALE: 'WOMEN', MALE: 'MEN', OTHER: null, UNKNOWN: null };

/** Minors go into rooms for families where there are any; others to the beds of their sex. Nobody is guessed a sex. */
function bedFor({ sex, ageBand }: PersonToPlace, { beds }: PlaceToFill): CustodyBed | null {
  const counted = (bed: CustodyBed | null): bed is CustodyBed => beds.some((one) => one.bed === bed);
  if (isMinorBand(ageBand) && counted('FAMILY')) return 'FAMILY';
  return counted(ofSex[sex]) ? ofSex[sex] : null;
}

function concernsOf(person: PersonToPlace, place: PlaceToFill, bed: CustodyBed | null): PlacingConcern[] {
  const concerns: PlacingConcern[] = [];
  const amongAdults = bed === 'WOMEN' || bed === 'MEN' || detentionKinds.includes(place.kind);
  if (isMinorBand(person.ageBand) && amongAdults) concerns.push('MINOR_AMONG_ADULTS');
  if (place.beds.length > 0 && (bed === null || (bed !== 'FAMILY' && bed !== ofSex[person.sex])))
    concerns.push('BED_OF_OTHERS');
  if (person.medicalUrgent && place.kind !== 'HOSPITAL') concerns.push('NEEDS_DOCTOR');
  return concerns;
}

/**
 * Fills a place in the order in which people are named; each is answered for itself.
 * @param wish one kind of bed for all; absent: by age and sex of each
 */
export function placeAll(
  place: PlaceToFill,
  people: readonly PersonToPlace[],
  wish: CustodyBed | null = null,
): readonly Placed[] {
  const free = new Map(place.beds.map((one) => [one.bed, one.free]));
  return people.map((person) => {
    const bed = place.beds.length === 0 ? null : (wish ?? bedFor(person, place));
    const concerns = concernsOf(person, place, bed);
    if (concerns.length > 0 && !person.seen) return { answer: 'NOT_SUITABLE', bed, concerns };
    if (place.beds.length === 0) return { answer: 'PLACED', bed, concerns };
    if (bed === null) return { answer: 'NOT_SUITABLE', bed, concerns };
    const left = free.get(bed) ?? 0;
    if (left <= 0) return { answer: 'NO_BED', bed, concerns };
    free.set(bed, left - 1);
    return { answer: 'PLACED', bed, concerns };
  });
}
