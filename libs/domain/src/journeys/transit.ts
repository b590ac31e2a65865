import type { IsoDate } from '../working-days/working-days.js';
import type { DocumentCheck, TransitNeed } from './journey-codes.js';

/** A dated rule with its source: nobody here knows visa rules by heart, and they change. */
export interface TransitRule {
  readonly id: string;
  /** Null: of any nationality. */
  readonly nationality: string | null;
  readonly country: string;
  /** Null: on either side of the border control. */
  readonly airside: boolean | null;
  /** Up to so many hours; null: however long. */
  readonly mostHours: number | null;
  readonly need: TransitNeed;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

export interface Transit {
  readonly nationality: string | null;
  readonly country: string;
  readonly hours: number;
  readonly airside: boolean;
  readonly on: IsoDate;
}

/**
 * What the rules say of somebody who changes in a country. The rule for the nationality goes before the one for any, the one
 * with the narrower hours before the wider, the later before the earlier. Without a rule it is to be checked: never allowed in silence.
 */
export function transitNeed(
  rules: readonly TransitRule[],
  transit: Transit,
): { readonly need: TransitNeed; readonly rule: TransitRule | null } {
  // Who may enter as of right changes without a visa.
  if (transit.nationality === transit.country) return { need: 'NOT_NEEDED', rule: null };
  const fit = rules
    .filter(
      (rule) =>
        rule.country === transit.country &&
        (rule.nationality === null || rule.nationality === transit.nationality) &&
        (rule.airside === null || rule.airside === transit.airside) &&
        (rule.mostHours === null || transit.hours <= rule.mostHours) &&
        rule.validFrom <= transit.on &&
        (rule.validTo === null || rule.validTo >= transit.on),
    )
    .sort(
      (a, b) =>
        Number(a.nationality === null) - Number(b.nationality === null) ||
        Number(a.airside === null) - Number(b.airside === null) ||
        (a.mostHours ?? Infinity) - (b.mostHours ?? Infinity) ||
        b.validFrom.localeCompare(a.validFrom),
    );
  const rule = fit[0] ?? null;
  return { need: rule?.need ?? 'TO_BE_CHECKED', rule };
}

/** The paper to travel on, on the day of arrival. @param lastDay undefined: there is no paper; null: it names no last day */
export function documentCheck(lastDay: IsoDate | null | undefined, arrivesOn: IsoDate): DocumentCheck {
  if (lastDay === undefined) return 'NO_PAPER';
  if (lastDay === null) return 'NO_LAST_DAY';
  return lastDay < arrivesOn ? 'ENDS_BEFORE_ARRIVAL' : 'VALID';
}
