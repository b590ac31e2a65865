/**
 * Every code list of Homeward, once. Postgres checks, GraphQL enums, translations and forms are held against these
 * by tests (codes.int-spec, catalogue spec): a code that stands in two places is a code that will differ in one.
 * Where the Human Trafficking Case Data Standard (HTCDS 2.0, IOM, CC BY 4.0) has a list, ours maps onto it in
 * apps/api/src/exchange; codes that HTCDS lacks (scam compounds) are marked "ours".
 */

export const roles = [
  'administrator',
  'supervisor',
  'caseworker',
  'field_officer',
  'coordinator',
  'auditor',
  'data_protection_officer',
  'partner',
] as const;
export type Role = (typeof roles)[number];

/** What a one-time link is for: a new account, the first administrator's, or a new password. */
export const invitationKinds = ['invitation', 'setup', 'reset'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/** What a machine may read by a token: figures, and nobody's data. */
export const machineScopes = ['statistics', 'home_figures'] as const;
export type MachineScope = (typeof machineScopes)[number];

/** Kinds of entries in the audit log: the first three by the triggers of the tables, the others told by the API. */
export const auditKinds = [
  'insert',
  'update',
  'delete',
  'read',
  'search',
  'match',
  'match_confirmed',
  'export',
  'snapshot',
  'refusal',
  'sign_in',
  'sign_out',
  'sign_out_everywhere',
  'password_changed',
  'password_given',
  'sign_in_failed',
  'factor_failed',
  'factor_added',
  'factor_removed',
  'factors_reset',
  'recovery_codes_made',
  'step_up',
  'session_ended',
  'throttled',
  'machine_refused',
  'directory_given',
  'directory_linked',
  'directory_unlinked',
  'audit_checked',
  'machine_request',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What a reading of a case was of, for those who look after who looks. */
export const readingKinds = [
  'NAMES',
  'INTERVIEW',
  'SCREENING',
  'NOTES',
  'SEALED',
  'CONTACTS',
  'PEOPLE_AROUND',
  'PAPERS',
  'FILES',
  'FILES_TAKEN',
  'CUSTODY',
  'BREAK_GLASS',
  'THIS_LIST',
  'OTHER',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

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

export const dangers = ['ACUTE', 'HIGH', 'MODERATE', 'LOW', 'UNKNOWN'] as const;
export type Danger = (typeof dangers)[number];

export const sensitivities = ['NORMAL', 'RESTRICTED'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const sexes = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const;
export type Sex = (typeof sexes)[number];

/** HTCDS prs_Gender. */
export const genders = [
  'Feminine',
  'Masculine',
  'TransgenderFeminine',
  'TransgenderMasculine',
  'NonConforming',
  'NonSpecifiedUnknown',
] as const;
export type Gender = (typeof genders)[number];

export const requesterKinds = [
  'SELF',
  'PARENT',
  'SIBLING',
  'PARTNER',
  'RELATIVE',
  'FRIEND',
  'EMBASSY',
  'ORGANISATION',
  'POLICE',
  'MEDIA',
  'UNKNOWN',
] as const;
export type RequesterKind = (typeof requesterKinds)[number];

/** Channels of a plea; QQ, Zalo, LINE, KakaoTalk and others are ours. */
export const contactChannels = [
  'PHONE',
  'WHATSAPP',
  'TELEGRAM',
  'WECHAT',
  'QQ',
  'ZALO',
  'LINE',
  'KAKAOTALK',
  'SIGNAL',
  'FACEBOOK',
  'MESSENGER',
  'INSTAGRAM',
  'LINKEDIN',
  'TIKTOK',
  'EMAIL',
  'LETTER',
  'IN_PERSON',
  'OTHER',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Who stands around a person: near them, or against them. */
export const aroundKinds = ['RELATIVE', 'REQUESTER', 'RECRUITER', 'PERPETRATOR', 'OTHER'] as const;
export type AroundKind = (typeof aroundKinds)[number];

/** People are recruited by firms too, and held in the houses of one. */
export const partyKinds = ['PERSON', 'COMPANY'] as const;
export type PartyKind = (typeof partyKinds)[number];

/**
 * What somebody is to the person: of a recruiter too, who is often a cousin. HTCDS vic_RelationshipToTrafficker is told
 * from it: the first five are Familial, then Acquainted, STRANGER is Unacquainted.
 */
export const relations = [
  'PARENT',
  'SIBLING',
  'PARTNER',
  'CHILD',
  'RELATIVE',
  'FRIEND',
  'COLLEAGUE',
  'ACQUAINTANCE',
  'STRANGER',
  'UNKNOWN',
] as const;
export type Relation = (typeof relations)[number];

/** HTCDS per_RoleInProcess; the four before OTHER are ours. */
export const rolesInProcess = [
  'RECRUITER_OR_INTERMEDIARY',
  'BROKER_TRAVEL_AGENT',
  'TRAVELLING_PARTNER',
  'TRANSPORTER',
  'SMUGGLER',
  'KIDNAPPER',
  'TRANSFERRED',
  'HARBOURED',
  'SOLD',
  'BOUGHT',
  'RECEIVED',
  'CONTROLLED',
  'ABUSER',
  'EXPLOITER',
  'BOSS',
  'TEAM_LEADER',
  'GUARD',
  'MONEY_HANDLER',
  'OTHER',
] as const;
export type RoleInProcess = (typeof rolesInProcess)[number];

/** What two entries around two persons have in common. */
export const sharedMarks = ['PHONE', 'WALLET', 'NAME'] as const;
export type SharedMark = (typeof sharedMarks)[number];

/** Papers that say who somebody is; those to travel home on are travelDocumentKinds. */
export const identityDocumentKinds = [
  'PASSPORT',
  'IDENTITY_CARD',
  'BORDER_PASS',
  'BIRTH_CERTIFICATE',
  'FAMILY_BOOK',
  'DRIVING_LICENCE',
  'WORK_PERMIT',
  'FALSE_DOCUMENT',
  'OTHER',
] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** Where a paper is now. The same words as the interview's documentHolders where it has them. */
export const documentPlaces = [
  'PERSON',
  'FAMILY',
  'COMPOUND',
  'RECRUITER',
  'POLICE',
  'IMMIGRATION',
  'MISSION',
  'SHELTER',
  'ORGANISATION',
  'LOST',
  'DESTROYED',
  'UNKNOWN',
] as const;
export type DocumentPlace = (typeof documentPlaces)[number];

/** What was done to an entry of a list that is never deleted from. */
export const entryChanges = ['RECORDED', 'CORRECTED', 'REMOVED'] as const;
export type EntryChange = (typeof entryChanges)[number];

/** What a file that hangs on a case shows or tells. */
export const attachmentKinds = [
  'PERSON_PHOTO',
  'PAPER_SCAN',
  'LETTER',
  'MEDICAL',
  'EVIDENCE',
  'CONSENT_AUDIO',
  'INTERVIEW_AUDIO',
  'OTHER',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What it belongs to within the case, where it belongs to something there. */
export const attachmentSubjects = ['IDENTITY_DOCUMENT', 'TRAVEL_DOCUMENT', 'INTERVIEW', 'CUSTODY_SPELL'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/** What is kept, whatever came: pictures are made anew as JPEG, pages of a PDF as pictures in a new PDF. */
export const attachmentMedia = ['JPEG', 'PDF', 'MP3', 'M4A', 'OGG', 'WAV'] as const;
export type AttachmentMedia = (typeof attachmentMedia)[number];

/** The files of one attachment. The original is there only where it was to be kept as evidence. */
export const attachmentParts = ['CONTENT', 'THUMBNAIL', 'PAGE', 'ORIGINAL'] as const;
export type AttachmentPart = (typeof attachmentParts)[number];

/** A file is about a person: none is internal. */
export const attachmentClasses = ['personal', 'sensitive', 'sealed'] as const;
export type AttachmentClass = (typeof attachmentClasses)[number];

export const attachmentChanges = ['ADDED', 'CORRECTED', 'REMOVED', 'RESTORED'] as const;
export type AttachmentChange = (typeof attachmentChanges)[number];

export const verificationEvidence = [
  'LIVE_CONTACT',
  'IDENTITY_OR_PHOTO',
  'EVIDENCE_OF_PLACE',
  'STATEMENT_OF_FAMILY',
  'REQUESTER_CHECKED',
] as const;
export type VerificationEvidence = (typeof verificationEvidence)[number];

/** The seven consent questions of HTCDS guidance (con_Consent), then the purposes that a person may allow or not. */
export const consentQuestions = [
  'INTERVIEW',
  'PURPOSE_EXPLAINED',
  'USE_EXPLAINED',
  'RESEARCH_EXPLAINED',
  'ACCESS_RIGHT_EXPLAINED',
  'STORAGE_TIME_EXPLAINED',
  'WITHDRAWAL_EXPLAINED',
] as const;
export type ConsentQuestion = (typeof consentQuestions)[number];

export const consentPurposes = ['ASSISTANCE', 'MISSION', 'HEALTH', 'POLICE', 'STATISTICS'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentGivers = ['PERSON', 'GUARDIAN', 'BEST_INTEREST_DECISION'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** Refused, unknown and not asked are three different things. */
export const answerStates = ['GIVEN', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'] as const;
export type AnswerState = (typeof answerStates)[number];

export const compoundStatuses = ['ACTIVE', 'SUSPECTED', 'RAIDED', 'EMPTIED', 'MOVED', 'CLOSED', 'UNKNOWN'] as const;
export type CompoundStatus = (typeof compoundStatuses)[number];

export const positionPrecisions = ['EXACT', 'STREET', 'DISTRICT', 'PROVINCE'] as const;
export type PositionPrecision = (typeof positionPrecisions)[number];

export const operatorKinds = ['OPERATOR', 'LEGAL_ENTITY', 'LANDLORD', 'ARMED_GROUP', 'SECURITY'] as const;
export type OperatorKind = (typeof operatorKinds)[number];

export const stayArrivals = [
  'RECRUITED',
  'SOLD',
  'MOVED_BY_OPERATOR',
  'KIDNAPPED',
  'SMUGGLED',
  'OTHER',
  'UNKNOWN',
] as const;
export type StayArrival = (typeof stayArrivals)[number];

export const stayDepartures = ['SOLD', 'MOVED_BY_OPERATOR', 'CAME_OUT', 'STILL_THERE', 'OTHER', 'UNKNOWN'] as const;
export type StayDeparture = (typeof stayDepartures)[number];

export const operationKinds = ['RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE', 'ESCAPE_PICK_UP'] as const;
export type OperationKind = (typeof operationKinds)[number];

export const operationStates = ['PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED'] as const;
export type OperationState = (typeof operationStates)[number];

export const operationRoles = [
  'LEAD',
  'GATE',
  'INTERPRETER',
  'MEDIC',
  'DRIVER',
  'SAFEGUARDING',
  'RECEPTION',
  'COMMUNICATION',
  'LIAISON',
] as const;
export type OperationRole = (typeof operationRoles)[number];

export const rosterOutcomes = ['EXPECTED', 'FOUND', 'REFUSED', 'MOVED_BEFORE', 'ABSENT', 'UNEXPECTED'] as const;
export type RosterOutcome = (typeof rosterOutcomes)[number];

/** What a person decided about a row of a list: nothing is merged silently. */
export const rosterDecisions = ['UNDECIDED', 'NEW_PERSON', 'SAME_AS_CASE', 'SAME_AS_ROW', 'LEFT_OUT'] as const;
export type RosterDecision = (typeof rosterDecisions)[number];

export const noteKinds = ['NOTE', 'CALL', 'MEETING', 'SAFETY'] as const;
export type NoteKind = (typeof noteKinds)[number];

export const fieldClasses = ['internal', 'personal', 'sensitive', 'sealed'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** What takes two people. */
export const approvalKinds = [
  'CLOSURE',
  'ADMINISTRATOR',
  'STATISTICS_RELEASE',
  'ERASURE',
  'RETENTION',
  'SUBJECT_ACCESS',
  'BULK_EXPORT',
  'COST_EXPORT',
  'KEY_OPERATION',
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

export const approvalDecisions = ['PENDING', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
export type ApprovalDecision = (typeof approvalDecisions)[number];

/** How it was made sure that whoever asks for what is held about a person is that person, or may ask for it. */
export const identityChecks = ['PAPER_SEEN', 'KNOWN_IN_PERSON', 'CODE_WORD', 'REPRESENTATIVE'] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** Why something of a case is not in the file that the person gets. */
export const withheldReasons = ['OTHER_PEOPLE', 'SAFE_PLACE', 'SECRET', 'STAFF_WATCH', 'NOT_THE_PERSON'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** What `npm run keys` does with the key-encryption keys and takes two people. */
export const keyActs = ['ROTATE', 'PRUNE', 'REPAIR'] as const;
export type KeyAct = (typeof keyActs)[number];

/** What a reviewer says of a case that was opened by break-glass. */
export const glassVerdicts = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type GlassVerdict = (typeof glassVerdicts)[number];

/** What somebody must be told. */
export const noticeKinds = [
  'GLASS_BROKEN',
  'GLASS_REVIEWED',
  'RETENTION_DUE',
  'KEYS_CHANGED_ALONE',
  'RISK_TO_DECIDE',
  'RISK_DECIDED',
  'RISK_LAPSED',
  'BEGUN_UNASSESSED',
  'TEAM_NEEDS_HELP',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

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

/** Our additions to HTCDS vic_TypeOfExploitation: what people in scam compounds are forced to do. */
export const forcedCriminalityKinds = [
  'ROMANCE_FRAUD',
  'INVESTMENT_OR_COIN_FRAUD',
  'GAMBLING_FRAUD',
  'LOTTERY_FRAUD',
  'PROPERTY_FRAUD',
  'TASK_FRAUD',
  'IMPERSONATION',
  'MONEY_LAUNDERING',
  'RECRUITING_OTHERS',
  'OTHER',
] as const;
export type ForcedCriminalityKind = (typeof forcedCriminalityKinds)[number];

/** HTCDS vic_MethodsOfControl where it has one; the last seven are ours. */
export const controlMeans = [
  'DEBT_BONDAGE',
  'TAKES_EARNINGS',
  'THREATS',
  'THREATS_TO_FAMILY',
  'PSYCHOLOGICAL_ABUSE',
  'PHYSICAL_ABUSE',
  'SEXUAL_ABUSE',
  'FALSE_PROMISES',
  'DRUGS_OR_ALCOHOL',
  'DENIES_FOOD_OR_WATER',
  'DENIES_MEDICAL_CARE',
  'EXCESSIVE_HOURS',
  'WITHHOLDS_DOCUMENTS',
  'CONFINEMENT',
  'QUOTAS_AND_PUNISHMENT',
  'FINES',
  'PHONE_TAKEN_OR_MONITORED',
  'SALE_BETWEEN_COMPOUNDS',
  'RANSOM_DEMANDED',
  'FORCED_TO_RECRUIT',
] as const;
export type ControlMeans = (typeof controlMeans)[number];

export const recruitmentChannels = [
  'ONLINE_ADVERT',
  'MESSAGING_APP',
  'JOB_BOARD',
  'RECRUITMENT_AGENCY',
  'FRIEND',
  'FAMILY',
  'PARTNER',
  'FORMER_COLLEAGUE',
  'KIDNAPPED',
  'OTHER',
] as const;
export type RecruitmentChannel = (typeof recruitmentChannels)[number];

/** Age bands of CTDC (ageBroad), used wherever an age leaves the personal class. */
export const ageBands = [
  '0-8',
  '9-17',
  '18-20',
  '21-23',
  '24-26',
  '27-29',
  '30-38',
  '39-47',
  '48+',
  'UNKNOWN',
] as const;
export type AgeBand = (typeof ageBands)[number];
