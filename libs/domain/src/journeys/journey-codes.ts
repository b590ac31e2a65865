import type { PassengerState } from '../codes/index.js';

/** How somebody was found at a follow-up after the way home. */
export const followUpOutcomes = [
  'SAFE',
  'SAFE_WITH_CONCERNS',
  'LOST_CONTACT',
  'RE_RECRUITED',
  'IN_DANGER',
  'DECEASED',
  'DECLINED',
] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** How a handover was signed: on the screen, or on paper that is kept. */
export const handoverWays = ['SCREEN', 'PAPER'] as const;
export type HandoverWay = (typeof handoverWays)[number];

/** Who receives people at home. */
export const receptionKinds = ['MINISTRY', 'NGO', 'SHELTER', 'IOM', 'POLICE', 'FAMILY', 'OTHER'] as const;
export type ReceptionKind = (typeof receptionKinds)[number];

/** How it is known that people left or arrived. */
export const knownBys = ['SEEN', 'ESCORT_TOLD', 'PERSON_TOLD', 'RECEIVER_TOLD', 'CARRIER_TOLD', 'OTHER'] as const;
export type KnownBy = (typeof knownBys)[number];

/** What became of a leg that stands no more. */
export const legChanges = ['MOVED', 'CANCELLED', 'REBOOKED', 'CORRECTED'] as const;
export type LegChange = (typeof legChanges)[number];

/** Why a journey was cancelled or its legs changed: said to everybody who travels, also where no word of whoever did it may go. */
export const journeyGrounds = [
  'CARRIER',
  'WEATHER',
  'STRIKE',
  'BORDER_CLOSED',
  'PAPERS',
  'SAFETY',
  'FUNDS',
  'ILLNESS',
  'MISTAKE',
  'OTHER',
] as const;
export type JourneyGround = (typeof journeyGrounds)[number];

/** Does somebody of a nationality need a visa to change in a country. */
export const transitNeeds = ['NOT_NEEDED', 'NEEDED', 'TO_BE_CHECKED'] as const;
export type TransitNeed = (typeof transitNeeds)[number];

/** Why somebody may pass where a visa is needed or where nobody knows. */
export const transitAnswers = ['HAS_VISA', 'CARRIER_CONFIRMED', 'MISSION_CONFIRMED', 'OTHER'] as const;
export type TransitAnswer = (typeof transitAnswers)[number];

/** How the paper to travel on stands on the day of arrival. */
export const documentChecks = ['VALID', 'NO_PAPER', 'ENDS_BEFORE_ARRIVAL', 'NO_LAST_DAY'] as const;
export type DocumentCheck = (typeof documentChecks)[number];

/** What of a chain of legs needs a second look. */
export const legWarnings = ['SHORT_CONNECTION', 'OTHER_PLACE', 'NIGHT_BETWEEN'] as const;
export type LegWarning = (typeof legWarnings)[number];

/** What may follow on what. Whoever lost a seat may be seated again; ARRIVED and DEPARTED go back by an undo alone. */
export const passengerMoves = {
  BOOKED: ['DEPARTED', 'NO_SHOW', 'STOPPED_AT_BORDER', 'DENIED_BOARDING', 'FELL_ILL', 'REMOVED'],
  DEPARTED: ['ARRIVED', 'BOOKED'],
  ARRIVED: ['DEPARTED'],
  NO_SHOW: ['BOOKED'],
  STOPPED_AT_BORDER: ['BOOKED'],
  DENIED_BOARDING: ['BOOKED'],
  FELL_ILL: ['BOOKED'],
  REMOVED: ['BOOKED'],
} as const satisfies Record<PassengerState, readonly PassengerState[]>;

/** Who did not leave although booked: the seat is lost, and the booking opens again. */
export const leftBehind = [
  'NO_SHOW',
  'STOPPED_AT_BORDER',
  'DENIED_BOARDING',
  'FELL_ILL',
] as const satisfies readonly PassengerState[];
/** Who is not on board, whatever the reason. */
export const notOnBoard: readonly PassengerState[] = [...leftBehind, 'REMOVED'];

export const mayBecome = (from: PassengerState, to: PassengerState): boolean =>
  (passengerMoves[from] as readonly PassengerState[]).includes(to);
