import type { CustodyBed, CustodyKind, PersonToPlace } from '@homeward/domain';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { fitting, placeToFill } from '../custody/bring.js';
import type { FirstCustodyInput } from './roster.inputs.js';

export type ArrivingRow = Omit<PersonToPlace, 'seen'> & { readonly position: number };

export interface Destination {
  readonly kind: CustodyKind;
  readonly placeId: string | null;
  readonly place: string;
  /** In the order of the people. */
  readonly beds: readonly (CustodyBed | null)[];
}

const MOST_NAMED = 50;

/** Where a roster is taken. At a place of the organisation everybody finds a bed that suits, or nobody is confirmed: each row says why. */
export async function destinationOf(
  tx: Tx,
  custody: FirstCustodyInput,
  people: readonly ArrivingRow[],
): Promise<Destination> {
  if (!custody.placeId) return { kind: custody.kind, placeId: null, place: custody.place, beds: [] };
  const problems: FieldProblem[] = [];
  const place = await placeToFill(tx, custody.placeId, custody.from, 'custody.placeId', problems, true);
  if (!place) throw new InvalidInputError(problems);
  const fits = fitting(
    place,
    people.map((person) => ({ ...person, seen: false })),
    custody.bed ?? null,
    problems,
    'custody.bed',
  );
  const short = fits.filter(({ answer }) => answer === 'NO_BED').length;
  if (short > 0) problems.push({ field: 'custody.placeId', code: 'BEDS_SHORT', params: { short } });
  people.forEach(({ position: row }, index) => {
    if (fits[index]?.answer === 'NOT_SUITABLE' && problems.length < MOST_NAMED)
      problems.push({ field: `entries.${row}`, code: 'ROW_NOT_SUITABLE', params: { row } });
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return { kind: place.kind, placeId: place.id, place: place.name, beds: fits.map(({ bed }) => bed) };
}
