import { type BoardingMark, isUnderEighteen, type PassengerType, passengerType } from '@homeward/domain';
import type { ManifestQuery, TravellingAlongQuery } from '../../gql/graphql.js';
import type { Passenger } from '../journey-page.js';
import type { TravelNeeds } from './needs-documents.js';
import { seatWords } from './seat-words.js';
import { isBehind } from './words.js';

export interface ManifestRow {
  readonly id: string;
  readonly companion: boolean;
  /** Of the case; for a companion of the one with whom they travel. */
  readonly reference: string;
  readonly name: string;
  readonly romanisedName: string | null;
  readonly birth: string | null;
  readonly type: PassengerType | null;
  readonly minor: boolean;
  readonly sex: Passenger['sex'] | null;
  readonly nationality: string | null;
  readonly document: string | null;
  readonly seat: string;
  readonly ssr: readonly string[];
  /** What escorts ticked last. */
  readonly mark: BoardingMark | null;
}

type Named = NonNullable<ManifestQuery['movement']>['passengers'][number];
type Companion = NonNullable<TravellingAlongQuery['travellingAlong']>['companions'][number];

/** Everybody on board, children and relatives behind those with whom they travel. @param day of departure */
export function manifestRows(
  passengers: readonly Passenger[],
  named: readonly Named[],
  companions: readonly Companion[],
  needs: readonly TravelNeeds[],
  day: string,
): readonly ManifestRow[] {
  return passengers
    .filter((one) => !isBehind(one))
    .flatMap((one) => {
      const known = named.find(({ id }) => id === one.id);
      const row: ManifestRow = {
        id: one.id,
        companion: false,
        reference: one.reference,
        name: known?.name ?? one.initials,
        romanisedName: known?.romanisedName ?? null,
        birth: known?.birth ?? null,
        type: passengerType(known?.birth ?? null, day),
        minor: isUnderEighteen(known?.birth ?? null, day),
        sex: one.sex,
        nationality: one.nationality,
        document: known?.travelDocument ?? null,
        seat: seatWords(one.seats),
        ssr: needs.find(({ id }) => id === one.caseId)?.forCarrier ?? [],
        mark: one.mark,
      };
      return [
        row,
        ...companions
          .filter(({ caseId }) => caseId === one.caseId)
          .map((child): ManifestRow => ({
            id: child.id,
            companion: true,
            reference: one.reference,
            name: child.name ?? '',
            romanisedName: null,
            birth: child.birth,
            type: passengerType(child.birth, day),
            minor: isUnderEighteen(child.birth, day),
            sex: null,
            nationality: null,
            document: child.documentNumber,
            seat: seatWords(one.seats, { companionId: child.id }),
            ssr: [],
            mark: child.mark,
          })),
      ];
    });
}

export function manifestCounts(rows: readonly ManifestRow[]): {
  readonly all: number;
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  readonly unknown: number;
  readonly minors: number;
} {
  const of = (type: PassengerType | null): number => rows.filter((row) => row.type === type).length;
  const minors = rows.filter(({ minor }) => minor).length;
  return { all: rows.length, adults: of('ADT'), children: of('CHD'), infants: of('INF'), unknown: of(null), minors };
}
