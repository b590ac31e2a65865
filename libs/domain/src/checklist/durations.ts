import { type DurationBasis } from '../codes/index.js';
import { type ItemAlert, type ItemCode } from './checklist-items.js';

/** Days that an item waited in the organisation's own cases, from the day on which it could begin, without days of a hold. */
export interface Spread {
  /** Of how many cases it is known; 0 where only the rule says how long. */
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly basis: DurationBasis;
}

/** One group as it is counted in the database; null is "whatever it is". */
export interface DurationRow {
  readonly item: string;
  readonly missionId: string | null;
  readonly nationality: string | null;
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Below this a quartile is the tale of one case. */
export const fewestCases = 5;

/** Until there is history: a third of the days before the alert up to one half more, as wide as is honest. */
function bySpreadOfRule(alert: ItemAlert): Spread {
  const days = alert.kind === 'WORKING_DAYS' ? Math.ceil((alert.days * 7) / 5) : 'days' in alert ? alert.days : 1;
  return { count: 0, lower: days / 3, median: days, upper: days * 1.5, basis: 'RULE' };
}

/** The usual days of an item, from the narrowest group that has enough cases; its count is always with it. */
export function usualDays(
  rows: readonly DurationRow[],
  about: { readonly item: ItemCode; readonly missionId: string | null; readonly nationality: string | null },
  alert: ItemAlert,
): Spread {
  const { item, missionId, nationality } = about;
  const groups: readonly (readonly [DurationBasis, string | null, string | null, boolean])[] = [
    ['MISSION_AND_NATIONALITY', missionId, nationality, missionId !== null && nationality !== null],
    ['MISSION', missionId, null, missionId !== null],
    ['NATIONALITY', null, nationality, nationality !== null],
    ['ITEM', null, null, true],
  ];
  for (const [basis, mission, nation, asked] of groups) {
    if (!asked) continue;
    const row = rows.find((one) => one.item === item && one.missionId === mission && one.nationality === nation);
    if (row && row.count >= fewestCases)
      return { count: row.count, lower: row.lower, median: row.median, upper: row.upper, basis };
  }
  return bySpreadOfRule(alert);
}
