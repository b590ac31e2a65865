import {
  checklistItems,
  type ActingParty,
  type ChecklistItem,
  type ChecklistItemState,
  type RepatriationException,
} from '../codes/index.js';
import { type IsoDate } from '../working-days/working-days.js';

/**
 * When an item is due. DAYS and WORKING_DAYS run from the day on which everything it needs was there; BEFORE_FLIGHT and
 * FLIGHT_DAY hang on the booked (or hoped-for) flight, AFTER_HANDOVER on the hand-over.
 */
export type ItemAlert =
  | { readonly kind: 'DAYS'; readonly days: number }
  | { readonly kind: 'WORKING_DAYS'; readonly days: number }
  | { readonly kind: 'BEFORE_FLIGHT'; readonly days: number }
  | { readonly kind: 'FLIGHT_DAY' }
  | { readonly kind: 'AFTER_HANDOVER'; readonly days: number };

/** A step of the organisation's own (a police report on the lost passport), beside the nineteen that every way home has. */
export type OwnItem = `OWN_${string}`;
export type ItemCode = ChecklistItem | OwnItem;

export interface ItemRule {
  readonly needs: readonly ItemCode[];
  readonly party: ActingParty;
  readonly alert: ItemAlert;
  /** NOT_NEEDED is allowed, always with a reason (own passport at hand, no overstay, a national of this country). */
  readonly mayBeNotNeeded: boolean;
  /** Its date may not lie before the dates of what it needs: nobody arrives before departing. */
  readonly inOrder: boolean;
  /** The days come from the template of the case and go before the deadlines of the organisation. */
  readonly daysOfTemplate?: boolean;
}

/** The nineteen rest on each other alone; a template adds to that. */
export interface FixedRule extends ItemRule {
  readonly needs: readonly ChecklistItem[];
}

const days = (n: number): ItemAlert => ({ kind: 'DAYS', days: n });
const workingDays = (n: number): ItemAlert => ({ kind: 'WORKING_DAYS', days: n });
const followUp = (n: number): FixedRule => ({
  needs: ['HANDED_OVER'],
  party: 'PARTNER',
  alert: { kind: 'AFTER_HANDOVER', days: n },
  mayBeNotNeeded: true,
  inOrder: true,
});

/** The table of track D. Days are defaults; an organisation sets its own. */
export const checklistRules = {
  // Never skipped: a return that is not wanted or not safe is refoulement, whoever pays for the ticket.
  CONSENT_AND_RISK: { needs: [], party: 'CASEWORKER', alert: days(3), mayBeNotNeeded: false, inOrder: false },
  MISSION_NOTIFIED: {
    needs: ['CONSENT_AND_RISK'],
    party: 'COORDINATOR',
    alert: days(1),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  NATIONALITY_VERIFIED: {
    needs: ['MISSION_NOTIFIED'],
    party: 'MISSION',
    alert: workingDays(5),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  TRAVEL_DOCUMENT_APPLIED: {
    needs: ['NATIONALITY_VERIFIED'],
    party: 'MISSION',
    alert: workingDays(10),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  TRAVEL_DOCUMENT_ISSUED: {
    needs: ['TRAVEL_DOCUMENT_APPLIED'],
    party: 'MISSION',
    alert: workingDays(10),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  OVERSTAY_ASSESSED: {
    needs: ['MISSION_NOTIFIED'],
    party: 'IMMIGRATION',
    alert: workingDays(10),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  WAIVER_ASKED: {
    needs: ['OVERSTAY_ASSESSED'],
    party: 'IMMIGRATION',
    alert: workingDays(10),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  FINE_SETTLED: {
    needs: ['OVERSTAY_ASSESSED', 'WAIVER_ASKED'],
    party: 'IMMIGRATION',
    alert: workingDays(10),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  EXIT_PERMIT: {
    needs: ['TRAVEL_DOCUMENT_ISSUED', 'FINE_SETTLED'],
    party: 'IMMIGRATION',
    alert: days(7),
    mayBeNotNeeded: true,
    inOrder: false,
  },
  // A person may decline to be examined; that is a reason, not a gap.
  FIT_TO_TRAVEL: {
    needs: [],
    party: 'DOCTOR',
    alert: { kind: 'BEFORE_FLIGHT', days: 2 },
    mayBeNotNeeded: true,
    inOrder: false,
  },
  MOVEMENT_BOOKED: {
    needs: ['EXIT_PERMIT', 'FIT_TO_TRAVEL'],
    party: 'COORDINATOR',
    alert: days(3),
    mayBeNotNeeded: false,
    inOrder: false,
  },
  DEPARTED: {
    needs: ['MOVEMENT_BOOKED'],
    party: 'ESCORT',
    alert: { kind: 'FLIGHT_DAY' },
    mayBeNotNeeded: false,
    inOrder: false,
  },
  ARRIVED: { needs: ['DEPARTED'], party: 'ESCORT', alert: days(1), mayBeNotNeeded: false, inOrder: true },
  HANDED_OVER: { needs: ['ARRIVED'], party: 'RECEIVING_BODY', alert: days(1), mayBeNotNeeded: false, inOrder: true },
  FOLLOW_UP_7: followUp(7),
  FOLLOW_UP_30: followUp(30),
  FOLLOW_UP_90: followUp(90),
  FOLLOW_UP_180: followUp(180),
  FOLLOW_UP_365: followUp(365),
} as const satisfies Record<ChecklistItem, FixedRule>;

export const followUpItems = [
  'FOLLOW_UP_7',
  'FOLLOW_UP_30',
  'FOLLOW_UP_90',
  'FOLLOW_UP_180',
  'FOLLOW_UP_365',
] as const satisfies readonly ChecklistItem[];

/** One item of one case. `on` is the day of DONE or NOT_NEEDED. A checklist has every item; a missing one is OPEN. */
export interface ChecklistRecord {
  readonly item: ItemCode;
  readonly state: ChecklistItemState;
  readonly on?: IsoDate | null;
  readonly reason?: string | null;
}
export type Checklist = readonly ChecklistRecord[];

export interface RaisedException {
  readonly kind: RepatriationException;
  readonly raisedOn: IsoDate;
  readonly liftedOn?: IsoDate | null;
}

export interface ExceptionEffect {
  /** Items that may not be done while it stands. */
  readonly blocks: readonly ChecklistItem[];
  /** Waiting is then nobody's fault: the days do not count against the one who acts. */
  readonly stopsClock: boolean;
  /** The way home has ended: lifting it needs a new decision of the person. */
  readonly ends: boolean;
  /** Items that this event itself puts back to open, the only way besides an undo. */
  readonly reopens: readonly ChecklistItem[];
}

const everyItem: readonly ChecklistItem[] = checklistItems;
const beforeDeparture: readonly ChecklistItem[] = checklistItems.slice(0, checklistItems.indexOf('DEPARTED') + 1);
/** Everything that tells the mission, or rests on what it was told. Who asks for asylum is hidden from it. */
const missionItems: readonly ChecklistItem[] = [
  'MISSION_NOTIFIED',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
];

export const exceptionEffects = {
  ON_HOLD: { blocks: everyItem, stopsClock: true, ends: false, reopens: [] },
  REFUSED_RETURN: { blocks: beforeDeparture, stopsClock: true, ends: true, reopens: [] },
  THIRD_COUNTRY: { blocks: missionItems, stopsClock: false, ends: false, reopens: [] },
  WITNESS_HOLD: { blocks: ['EXIT_PERMIT', 'MOVEMENT_BOOKED', 'DEPARTED'], stopsClock: true, ends: false, reopens: [] },
  MISSED_FLIGHT: { blocks: ['DEPARTED'], stopsClock: false, ends: false, reopens: ['MOVEMENT_BOOKED'] },
  CANCELLED: { blocks: everyItem, stopsClock: true, ends: true, reopens: [] },
} as const satisfies Record<RepatriationException, ExceptionEffect>;
