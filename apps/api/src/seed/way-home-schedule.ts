import { checklistItems, checklistRules, type ChecklistItem } from '@homeward/domain';
import type { Random } from './random.js';

/** How one way home went, or would go: days after exit on which each item is settled. */
export interface Schedule {
  readonly settled: ReadonlyMap<ChecklistItem, number>;
  /** Items that are not needed, with the reason that was written down. */
  readonly notNeeded: ReadonlyMap<ChecklistItem, string>;
}

export interface WayHomeTraits {
  /** A national of the country where the person came out. */
  readonly national: boolean;
  /** No mission in this country: letters take longer. */
  readonly farMission: boolean;
}

const nationalReason = 'A national of this country.';
const forNationals: readonly ChecklistItem[] = [
  'MISSION_NOTIFIED',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
  'OVERSTAY_ASSESSED',
  'WAIVER_ASKED',
  'FINE_SETTLED',
  'EXIT_PERMIT',
];

function whatIsNotNeeded(traits: WayHomeTraits, random: Random): Map<ChecklistItem, string> {
  const out = new Map<ChecklistItem, string>();
  if (traits.national) for (const item of forNationals) out.set(item, nationalReason);
  else {
    if (random.chance(0.12))
      for (const item of ['TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'] as const)
        out.set(item, 'The person has a valid passport at hand.');
    if (random.chance(0.14))
      for (const item of ['WAIVER_ASKED', 'FINE_SETTLED'] as const)
        out.set(item, 'No overstay: came out within the visa.');
    else if (random.chance(0.3))
      out.set('WAIVER_ASKED', 'Immigration waives of its own accord for identified victims.');
  }
  if (random.chance(0.05)) out.set('FIT_TO_TRAVEL', 'The person declined an examination.');
  return out;
}

/** Days that each item takes once it can begin. Long tails: most answers come in a week, some in two months. */
function daysTaken(item: ChecklistItem, traits: WayHomeTraits, random: Random): number {
  const slow = traits.farMission ? 2 : 1;
  switch (item) {
    case 'CONSENT_AND_RISK':
      return random.skewed(1, 9);
    case 'MISSION_NOTIFIED':
      return random.skewed(1, 4);
    case 'NATIONALITY_VERIFIED':
      return random.skewed(2, 26) * slow;
    case 'TRAVEL_DOCUMENT_APPLIED':
      return random.skewed(1, 14);
    case 'TRAVEL_DOCUMENT_ISSUED':
      return random.skewed(3, 30) * slow;
    case 'OVERSTAY_ASSESSED':
      return random.skewed(2, 20);
    case 'WAIVER_ASKED':
      return random.skewed(1, 12);
    case 'FINE_SETTLED':
      return random.skewed(3, 45);
    case 'EXIT_PERMIT':
      return random.skewed(2, 16);
    case 'FIT_TO_TRAVEL':
      return random.skewed(3, 40);
    case 'MOVEMENT_BOOKED':
      return random.skewed(1, 9);
    case 'DEPARTED':
      return random.int(3, 12);
    case 'ARRIVED':
      return random.int(0, 1);
    case 'HANDED_OVER':
      return random.int(0, 2);
    case 'FOLLOW_UP_7':
      return 7 + random.skewed(0, 6);
    case 'FOLLOW_UP_30':
      return 30 + random.skewed(0, 12);
    case 'FOLLOW_UP_90':
      return 90 + random.skewed(0, 20);
    case 'FOLLOW_UP_180':
      return 180 + random.skewed(0, 25);
    case 'FOLLOW_UP_365':
      return 365 + random.skewed(0, 30);
  }
}

export function makeSchedule(traits: WayHomeTraits, random: Random): Schedule {
  const notNeeded = whatIsNotNeeded(traits, random);
  const settled = new Map<ChecklistItem, number>();
  for (const item of checklistItems) {
    const from = readyOn(settled, item);
    settled.set(item, from + (notNeeded.has(item) ? 0 : daysTaken(item, traits, random)));
  }
  return { settled, notNeeded };
}

/** The day on which everything that an item needs is there. */
export function readyOn(settled: ReadonlyMap<ChecklistItem, number>, item: ChecklistItem): number {
  return checklistRules[item].needs.reduce((latest, need) => Math.max(latest, settled.get(need) ?? 0), 0);
}

/** The same way home, with departure and all that follows moved by some days. */
export function withDepartureMoved({ settled, notNeeded }: Schedule, by: number): Schedule {
  const from = checklistItems.indexOf('DEPARTED');
  const moved = new Map(
    [...settled].map(([item, day]) => [item, checklistItems.indexOf(item) >= from ? day + by : day] as const),
  );
  return { settled: moved, notNeeded };
}
