/** Track A. A case is never one status field: the four tracks stand beside each other. */
export const caseStates = [
  'REPORTED',
  'VERIFYING',
  'VERIFIED',
  'RESCUE_REQUESTED',
  'RESCUE_SCHEDULED',
  'OUT',
  'IN_CARE',
  'REPATRIATING',
  'HOME',
  'REINTEGRATING',
  'CLOSED',
  'UNVERIFIABLE',
  'DUPLICATE',
  'DECLINED_BY_PERSON',
  'LOST_CONTACT',
  'MOVED',
  'MISSING',
  'DECEASED',
  'REOPENED',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Track B: how the person came out. */
export const exitModes = [
  'POLICE_RAID',
  'TARGETED_RESCUE',
  'NEGOTIATED_RELEASE',
  'RANSOM_PAID',
  'SELF_ESCAPE',
  'RELEASED_OR_ABANDONED',
  'DEPORTED',
  'HANDED_OVER_BY_ARMED_GROUP',
  'OTHER',
] as const;
export type ExitMode = (typeof exitModes)[number];

export const custodyKinds = [
  'SHELTER',
  'HOTEL',
  'EMBASSY',
  'POLICE',
  'IMMIGRATION_DETENTION',
  'HOSPITAL',
  'CAMP',
  'OTHER',
] as const;
export type CustodyKind = (typeof custodyKinds)[number];

/** Track C. NOT_SCREENED and SCREENING are states; the others are decisions of a named body. */
export const identificationStates = [
  'NOT_SCREENED',
  'SCREENING',
  'POTENTIAL_VICTIM',
  'VICTIM_BY_NGO',
  'VICTIM_OFFICIAL',
  'NOT_VICTIM',
  'WITHDRAWN',
] as const;
export type IdentificationState = (typeof identificationStates)[number];

export const identificationBodies = ['NGO', 'POLICE', 'IMMIGRATION', 'MINISTRY', 'MISSION', 'COURT', 'OTHER'] as const;
export type IdentificationBody = (typeof identificationBodies)[number];

export const legalExposures = ['NONE', 'QUESTIONED', 'CHARGED', 'CONVICTED', 'NON_PUNISHMENT_APPLIED'] as const;
export type LegalExposure = (typeof legalExposures)[number];

export const dangers = ['ACUTE', 'HIGH', 'MODERATE', 'LOW', 'UNKNOWN'] as const;
export type Danger = (typeof dangers)[number];

export const sensitivities = ['NORMAL', 'RESTRICTED'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** What was done to an entry of a list that is never deleted from. */
export const entryChanges = ['RECORDED', 'CORRECTED', 'REMOVED'] as const;
export type EntryChange = (typeof entryChanges)[number];

export const verificationEvidence = [
  'LIVE_CONTACT',
  'IDENTITY_OR_PHOTO',
  'EVIDENCE_OF_PLACE',
  'STATEMENT_OF_FAMILY',
  'REQUESTER_CHECKED',
] as const;
export type VerificationEvidence = (typeof verificationEvidence)[number];

export const noteKinds = ['NOTE', 'CALL', 'MEETING', 'SAFETY'] as const;
export type NoteKind = (typeof noteKinds)[number];

export const closureReasons = [
  'SETTLED_AT_HOME',
  'DECLINED_SERVICES',
  'TRANSFERRED',
  'LOST_CONTACT',
  'DUPLICATE',
  'DECEASED',
  'OTHER',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** What a timeline entry tells of. */
export const caseEventKinds = [
  'REGISTERED',
  'STATE_CHANGED',
  'EVIDENCE_RECORDED',
  'ASSIGNED',
  'NOTE_ADDED',
  'TASK_ADDED',
  'TASK_DONE',
  'TAGS_CHANGED',
  'DANGER_CHANGED',
  'SENSITIVITY_CHANGED',
  'PERSON_CORRECTED',
  'CONSENT_RECORDED',
  'CONSENT_WITHDRAWN',
  'INTERVIEW_STARTED',
  'INTERVIEW_SIGNED',
  'INTERVIEW_AMENDED',
  'STAY_RECORDED',
  'IDENTIFICATION_RECORDED',
  'LEGAL_EXPOSURE_CHANGED',
  'CAME_OUT',
  'CUSTODY_CHANGED',
  'CUSTODY_REVIEWED',
  'CUSTODY_CORRECTED',
  'CUSTODY_TAKEN_BACK',
  'CHECKLIST_CHANGED',
  'EXCEPTION_RAISED',
  'EXCEPTION_LIFTED',
  'TRAVEL_DOCUMENT_CHANGED',
  'FINE_CHANGED',
  'MOVEMENT_CHANGED',
  'HANDOVER_SIGNED',
  'FOLLOW_UP_RECORDED',
  'SHARED',
  'CLOSURE_REQUESTED',
  'CLOSURE_DECIDED',
  'PLEA_RECEIVED',
  'PEOPLE_AROUND_CHANGED',
  'IDENTITY_DOCUMENT_CHANGED',
  'ATTACHMENT_CHANGED',
  'LETTER_CHANGED',
  'RESCUE_REQUEST_CHANGED',
  'COST_CHANGED',
  'ITEM_PROPOSED',
  'HOUSE_REPORTED',
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];
