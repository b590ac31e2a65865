/** For what somebody at a mission is spoken to. */
export const missionPurposes = ['CONSULAR', 'NATIONALITY', 'TRAVEL_DOCUMENT', 'EMERGENCY', 'OTHER'] as const;
export type MissionPurpose = (typeof missionPurposes)[number];

/** What a mission is asked to do. */
export const missionActs = ['NATIONALITY', 'TRAVEL_DOCUMENT'] as const;
export type MissionAct = (typeof missionActs)[number];

/** What it wants to see before it does. */
export const missionPapers = [
  'PHOTOS',
  'APPLICATION_FORM',
  'POLICE_LOSS_REPORT',
  'BIRTH_CERTIFICATE_COPY',
  'IDENTITY_CARD_COPY',
  'PASSPORT_COPY',
  'FAMILY_BOOK_COPY',
  'LETTER_OF_ORGANISATION',
  'FAMILY_STATEMENT',
  'FINGERPRINTS',
  'VIDEO_INTERVIEW',
  'INTERVIEW_IN_PERSON',
  'TICKET',
  'OTHER',
] as const;
export type MissionPaper = (typeof missionPapers)[number];

/** The dated rows that a directory of missions is made of. */
export const missionRowKinds = ['MISSION', 'COVERAGE', 'CONTACT', 'REQUIREMENT', 'FEE', 'HOLIDAY'] as const;
export type MissionRowKind = (typeof missionRowKinds)[number];

/** What a column of a list for the directory may hold. */
export const missionListFields = [
  'KIND',
  'MISSION',
  'SENDING_COUNTRY',
  'LOCATED_IN',
  'NAME',
  'POSITION',
  'PURPOSES',
  'PHONE',
  'MOBILE',
  'EMAIL',
  'LANGUAGES',
  'HOURS',
  'ACT',
  'PAPER',
  'COPIES',
  'DETAIL',
  'DOCUMENT',
  'AMOUNT',
  'CURRENCY',
  'DAY',
  'VALID_FROM',
  'VALID_TO',
  'SOURCE',
] as const;
export type MissionListField = (typeof missionListFields)[number];

/** What a row of such a list would do. */
export const missionListOutcomes = ['NEW', 'CHANGED', 'SAME', 'REFUSED'] as const;
export type MissionListOutcome = (typeof missionListOutcomes)[number];

/** The rows that a list may bring; missions and whom they cover are registered one by one. */
export const missionListKinds = [
  'CONTACT',
  'REQUIREMENT',
  'FEE',
  'HOLIDAY',
] as const satisfies readonly MissionRowKind[];
export type MissionListKind = (typeof missionListKinds)[number];

/** A page of the directory and not a register: more rows than this are brought in parts. */
export const mostMissionListRows = 500;
