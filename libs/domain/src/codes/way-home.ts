/** Track D: checklist items in their usual order. The stage is derived from them, never typed in. */
export const checklistItems = [
  'CONSENT_AND_RISK',
  'MISSION_NOTIFIED',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
  'OVERSTAY_ASSESSED',
  'WAIVER_ASKED',
  'FINE_SETTLED',
  'EXIT_PERMIT',
  'FIT_TO_TRAVEL',
  'MOVEMENT_BOOKED',
  'DEPARTED',
  'ARRIVED',
  'HANDED_OVER',
  'FOLLOW_UP_7',
  'FOLLOW_UP_30',
  'FOLLOW_UP_90',
  'FOLLOW_UP_180',
  'FOLLOW_UP_365',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** What somebody can show at a border, when a checklist is chosen. */
export const documentSituations = [
  'PASSPORT_AT_HAND',
  'PASSPORT_EXPIRED',
  'NO_PASSPORT',
  'COPY_ONLY',
  'UNCLEAR',
] as const;
export type DocumentSituation = (typeof documentSituations)[number];

/** For whom a checklist is, by age. */
export const ageGroups = ['MINOR', 'ADULT'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** From whose days the usual time of an item is known: the narrowest group of our own cases that is large enough. */
export const durationBases = ['MISSION_AND_NATIONALITY', 'MISSION', 'NATIONALITY', 'ITEM', 'RULE'] as const;
export type DurationBasis = (typeof durationBases)[number];

/** OPEN until somebody acts; NOT_NEEDED always carries a reason (no overstay, own passport at hand). */
export const checklistItemStates = ['OPEN', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED'] as const;
export type ChecklistItemState = (typeof checklistItemStates)[number];

export const actingParties = [
  'CASEWORKER',
  'COORDINATOR',
  'MISSION',
  'IMMIGRATION',
  'DOCTOR',
  'ESCORT',
  'RECEIVING_BODY',
  'PARTNER',
] as const;
export type ActingParty = (typeof actingParties)[number];

/** Derived. */
export const repatriationStages = [
  'NOT_STARTED',
  'CONSENT',
  'MISSION',
  'DOCUMENT',
  'EXIT_CLEARANCE',
  'TRAVEL',
  'DEPARTED',
  'ARRIVED',
  'HANDED_OVER',
  'FOLLOW_UP',
  'COMPLETED',
] as const;
export type RepatriationStage = (typeof repatriationStages)[number];

export const repatriationExceptions = [
  'ON_HOLD',
  'REFUSED_RETURN',
  'THIRD_COUNTRY',
  'WITNESS_HOLD',
  'MISSED_FLIGHT',
  'CANCELLED',
] as const;
export type RepatriationException = (typeof repatriationExceptions)[number];

export const travelDocumentKinds = ['PASSPORT', 'LAISSEZ_PASSER', 'EMERGENCY_CERTIFICATE'] as const;
export type TravelDocumentKind = (typeof travelDocumentKinds)[number];

export const fineSettlements = ['PAID', 'WAIVED', 'PART_WAIVED', 'NO_FINE'] as const;
export type FineSettlement = (typeof fineSettlements)[number];

export const payers = [
  'ORGANISATION',
  'DONOR',
  'MISSION',
  'IOM',
  'GOVERNMENT',
  'EMPLOYER',
  'FAMILY',
  'PERSON',
  'OTHER',
] as const;
export type Payer = (typeof payers)[number];

export const movementKinds = ['FLIGHT', 'BUS', 'BORDER_CROSSING', 'CHARTER', 'SHIP', 'TRAIN', 'CAR'] as const;
export type MovementKind = (typeof movementKinds)[number];

export const passengerStates = [
  'BOOKED',
  'DEPARTED',
  'NO_SHOW',
  'STOPPED_AT_BORDER',
  'DENIED_BOARDING',
  'FELL_ILL',
  'ARRIVED',
  'REMOVED',
] as const;
export type PassengerState = (typeof passengerStates)[number];
