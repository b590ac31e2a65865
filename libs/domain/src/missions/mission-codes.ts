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
