import type { CustodyKind } from '../codes/index.js';

/** Kinds of houses that sign in: they give a bed, and are no authority. */
export const partnerHouses = ['SHELTER', 'HOTEL', 'HOSPITAL'] as const satisfies readonly CustodyKind[];

export const houseReportKinds = ['ARRIVAL', 'DEPARTURE', 'NEED', 'INCIDENT'] as const;
export type HouseReportKind = (typeof houseReportKinds)[number];

/** What became of it. Came and left is accepted or declined; needs and what happened is seen and done. */
export const houseReportStates = ['OPEN', 'SEEN', 'DONE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type HouseReportState = (typeof houseReportStates)[number];

export const houseArrivals = ['ARRIVED'] as const;
export const houseDepartures = [
  'LEFT_FOR_JOURNEY',
  'LEFT_TO_HOUSE',
  'LEFT_TO_HOSPITAL',
  'LEFT_WITH_POLICE',
  'LEFT_WITH_IMMIGRATION',
  'LEFT_TO_FAMILY',
  'LEFT_ALONE',
  'LEFT_UNKNOWN',
] as const;
export const houseNeeds = [
  'NEEDS_DOCTOR',
  'NEEDS_CLOTHES',
  'NEEDS_FOOD',
  'NEEDS_INTERPRETER',
  'NEEDS_LAWYER',
  'NEEDS_FOR_CHILD',
  'NEEDS_FAMILY_CALL',
  'NEEDS_OTHER',
] as const;
export const houseIncidents = [
  'WENT_MISSING',
  'FELL_ILL',
  'STRANGER_CAME',
  'WAS_HURT',
  'HURT_SELF',
  'AUTHORITIES_CAME',
  'HAPPENED_OTHER',
] as const;
export const houseReportCodes = [...houseArrivals, ...houseDepartures, ...houseNeeds, ...houseIncidents] as const;
export type HouseReportCode = (typeof houseReportCodes)[number];
