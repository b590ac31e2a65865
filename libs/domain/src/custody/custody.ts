import type { AgeBand, CustodyKind } from '../codes/index.js';
import { daysBetween } from '../working-days/working-days.js';
import { type CustodyAccess, type CustodyAlertKind, custodyAlertKinds, type CustodyAnswer } from './custody-codes.js';

/** Kinds in which somebody is held, and not sheltered. */
export const detentionKinds: readonly CustodyKind[] = ['POLICE', 'IMMIGRATION_DETENTION'];

const minorBands: readonly AgeBand[] = ['0-8', '9-17'];

export interface HeldFacts {
  readonly kind: CustodyKind;
  readonly from: string;
  readonly to: string | null;
  readonly reviewOn: string | null;
  readonly ageBand: AgeBand;
  /** What the last review found. Null: nobody has looked yet. */
  readonly last: {
    readonly access: CustodyAccess;
    readonly medicalUrgent: boolean;
    readonly minorsApart: CustodyAnswer;
  } | null;
}

/**
 * Alerts of an open spell with the authorities, the gravest first. A minor counts until somebody saw that adults are kept apart.
 * @param longDays from then on the length alone is a reason to look: people have been forgotten in holding places for months
 */
export function custodyAlerts(spell: HeldFacts, today: string, longDays: number): CustodyAlertKind[] {
  if (spell.to !== null || !detentionKinds.includes(spell.kind)) return [];
  const holds: Readonly<Record<CustodyAlertKind, boolean>> = {
    MEDICAL_URGENT: spell.last?.medicalUrgent ?? false,
    MINOR_DETAINED: minorBands.includes(spell.ageBand) && spell.last?.minorsApart !== 'YES',
    ACCESS_REFUSED: spell.last?.access === 'NONE',
    // Without a day nobody would ever look: that is overdue at once.
    REVIEW_OVERDUE: spell.reviewOn === null || spell.reviewOn < today,
    HELD_LONG: daysBetween(spell.from, today) >= longDays,
  };
  return custodyAlertKinds.filter((kind) => holds[kind]);
}
