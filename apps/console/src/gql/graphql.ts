/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { ItemCode } from '@homeward/domain';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptHouseReportInput = {
  bed?: CustodyBed | null | undefined;
  caseId: string;
  expectedVersion: number;
  /** The day, as the house says or otherwise. */
  on: string;
  operationId: string;
  reportId: string;
};

export type AcceptProposalInput = {
  caseId: string;
  /** Of the step "travel document issued", done: it stands among the travel documents of the case. */
  document?: IssuedDocumentInput | null | undefined;
  /** Of the step as it stood beside the proposal. */
  expectedItemVersion: number;
  expectedVersion: number;
  note?: string | null | undefined;
  on: string;
  operationId: string;
  proposalId: string;
  /** IN_PROGRESS or DONE, as proposed or otherwise. */
  state: ChecklistItemState;
};

export type AcknowledgeShareInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  shareId: string;
};

export type ActingParty =
  | 'CASEWORKER'
  | 'COORDINATOR'
  | 'DOCTOR'
  | 'ESCORT'
  | 'IMMIGRATION'
  | 'MISSION'
  | 'PARTNER'
  | 'RECEIVING_BODY';

export type AddCaseEvidenceInput = {
  caseId: string;
  kind: VerificationEvidence;
  note?: string | null | undefined;
  operationId: string;
};

export type AddCompanionInput = {
  birth?: string | null | undefined;
  /** With whom they travel. */
  caseId: string;
  documentNumber?: string | null | undefined;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  name: string;
  operationId: string;
  relation?: string | null | undefined;
};

export type AddEscortInput = {
  contact?: string | null | undefined;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  name: string;
  operationId: string;
  /** As what. No names here. */
  role?: string | null | undefined;
  /** Of our own staff: sees the list of this journey and ticks it off. */
  userId?: string | null | undefined;
};

export type AddEvidenceInput = {
  /** Now unless told. */
  at?: string | null | undefined;
  caseId: string;
  /** Version of the movement. */
  expectedVersion: number;
  /** Who gave it. */
  fromWhom: string;
  /** What stands on the bag or its seal. */
  label: string;
  movementId: string;
  operationId: string;
  place?: string | null | undefined;
  /** Who took it. */
  toWhom: string;
  what: string;
};

export type AddMeetingPointInput = {
  kind: MeetingPointKind;
  /** In UTC, such as 2026-03-04T09:30Z. */
  meetAt?: string | null | undefined;
  operationId: string;
  place: string;
  rescueOperationId: string;
};

export type AddNoteInput = {
  caseId: string;
  /** May be higher than what the writer can read: it is then for others. */
  fieldClass: FieldClass;
  kind: NoteKind;
  operationId: string;
  text: string;
};

export type AddOperatorInput = {
  compoundId: string;
  kind: OperatorKind;
  name: string;
  note?: string | null | undefined;
  operationId: string;
};

export type AddPassengersInput = {
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  /** What was ordered from the carriers, on every leg. */
  ordered?: OrderedInput | null | undefined;
  passengers: Array<string>;
};

export type AddRecipientInput = {
  /** Those with a close name or domain, each said to be somebody else. */
  apartFrom: Array<string>;
  /** An address of mail or a page: its domain is kept. */
  domain?: string | null | undefined;
  kind: RecipientKind;
  name: string;
  operationId: string;
};

export type AddRosterPersonInput = {
  birth?: string | null | undefined;
  birthEstimated?: boolean | null | undefined;
  documentNumber?: string | null | undefined;
  medicalUrgent?: boolean | null | undefined;
  /** Taken for under eighteen. */
  minor?: boolean | null | undefined;
  name: string;
  /** The name is not known yet, and may be empty. */
  nameUnknown?: boolean | null | undefined;
  nationality?: string | null | undefined;
  operationId: string;
  /** UNEXPECTED unless told. */
  outcome?: RosterOutcome | null | undefined;
  phone?: string | null | undefined;
  rescueOperationId: string;
  romanisedName?: string | null | undefined;
  room?: string | null | undefined;
  sex?: Sex | null | undefined;
  /** The number on the paper tag. */
  tag?: string | null | undefined;
};

export type AddTaskInput = {
  /** Absent: the actor. */
  assignedTo?: string | null | undefined;
  caseId: string;
  dueOn?: string | null | undefined;
  operationId: string;
  title: string;
};

export type AddToRescueRequestInput = {
  expectedVersion: number;
  id: string;
  operationId: string;
  people: Array<RescuePersonInput>;
  /** How many besides from now on. Absent: as before. */
  unnamed?: number | null | undefined;
};

export type AdvanceCostInput = {
  costId: string;
  expectedVersion: number;
  /** The day that counts from now on. */
  on?: string | null | undefined;
  operationId: string;
  /** On from estimated to promised to paid. */
  state: CostState;
};

export type AmendInterviewInput = {
  /** {state, value} as in a draft. */
  becomes: Record<string, unknown>;
  expectedVersion: number;
  interviewId: string;
  operationId: string;
  question: string;
  reason: string;
};

export type AnswerHouseReportInput = {
  caseId: string;
  /** Nothing is left to do. Otherwise it was seen. */
  done: boolean;
  expectedVersion: number;
  operationId: string;
  /** The house reads it. */
  reply?: string | null | undefined;
  reportId: string;
};

export type ApplyForTravelDocumentInput = {
  caseId: string;
  /** Version of the item TRAVEL_DOCUMENT_APPLIED. */
  expectedVersion: number;
  kind: TravelDocumentKind;
  /** The mission of the item unless told. */
  missionId?: string | null | undefined;
  note?: string | null | undefined;
  on?: string | null | undefined;
  operationId: string;
};

export type ApprovalDecision =
  | 'APPROVED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

export type ApprovalKind =
  | 'ADMINISTRATOR'
  | 'BULK_EXPORT'
  | 'CLOSURE'
  | 'COST_EXPORT'
  | 'ERASURE'
  | 'KEY_OPERATION'
  | 'RETENTION'
  | 'STATISTICS_RELEASE'
  | 'SUBJECT_ACCESS';

/** WAITING: not decided, own ones among it. DECIDED: settled, asked or decided by the actor. */
export type ApprovalView =
  | 'DECIDED'
  | 'MINE'
  | 'TO_DECIDE'
  | 'WAITING';

export type AroundKind =
  | 'OTHER'
  | 'PERPETRATOR'
  | 'RECRUITER'
  | 'RELATIVE'
  | 'REQUESTER';

export type ArriveMovementInput = {
  /** Everybody who departed, unless told. */
  caseIds?: Array<string> | null | undefined;
  /** Version of the movement. */
  expectedVersion: number;
  knownBy: KnownBy;
  movementId: string;
  on?: string | null | undefined;
  operationId: string;
};

export type AskCaseExportInput = {
  /** Keys of the columns, in the order of the file. */
  columns: Array<string>;
  /** As on the list; what was found by a name is not exported. */
  filter: CaseFilter;
  operationId: string;
  /** What for, without names. */
  reason: string;
};

export type AskCostExportInput = {
  filter: CostFilter;
  format: FileFormat;
  operationId: string;
  /** What for, without names. */
  reason: string;
};

export type AskErasureInput = {
  operationId: string;
  /** On what ground, without names: it is kept. */
  reason: string;
  /** Of the case. */
  reference: string;
};

export type AskKeyOperationInput = {
  act: KeyAct;
  operationId: string;
  reason: string;
};

export type AskRetentionInput = {
  operationId: string;
  /** On what ground, without names: it is kept. */
  reason: string;
  /** Of the cases, at most 50. */
  references: Array<string>;
};

export type AskSubjectAccessInput = {
  caseId: string;
  /** How it was made sure who asks. */
  identityCheck: IdentityCheck;
  /** Language of the file, as the console has it. */
  language: string;
  operationId: string;
  /** When and how it was asked for, without names: the second person need not see the case. */
  reason: string;
};

export type AskWaiverInput = {
  /** The office. */
  askedOf?: string | null | undefined;
  caseId: string;
  /** Version of the overstay. */
  expectedVersion: number;
  /** Number of our letter. */
  letter?: string | null | undefined;
  note?: string | null | undefined;
  on?: string | null | undefined;
  operationId: string;
};

export type AssessOverstayInput = {
  caseId: string;
  /** Where the organisation works unless told. */
  country?: string | null | undefined;
  /** Day of the entry stamp. */
  enteredOn?: string | null | undefined;
  /** Version of the overstay where there is one already. */
  expectedVersion?: number | null | undefined;
  /** Last day of legal stay. Else it follows from entry and days. */
  legalUntil?: string | null | undefined;
  /** The day on which it was assessed. */
  on?: string | null | undefined;
  operationId: string;
  /** Days that visa and extensions allowed, the day of entry being the first; by the dated rule unless told. */
  stayDays?: number | null | undefined;
  visaKind?: string | null | undefined;
};

export type AssignCaseInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  reason?: string | null | undefined;
  /** Absent: nobody. */
  userId?: string | null | undefined;
};

/** Up to 200 cases to one colleague; each is guarded by its own version. */
export type AssignCasesInput = {
  cases: Array<CaseAtVersion>;
  operationId: string;
  reason?: string | null | undefined;
  /** Absent: nobody. */
  userId?: string | null | undefined;
};

export type AttachmentClass =
  | 'personal'
  | 'sealed'
  | 'sensitive';

export type AttachmentKind =
  | 'CONSENT_AUDIO'
  | 'EVIDENCE'
  | 'INTERVIEW_AUDIO'
  | 'LETTER'
  | 'MEDICAL'
  | 'OTHER'
  | 'PAPER_SCAN'
  | 'PERSON_PHOTO';

export type AttachmentMedia =
  | 'JPEG'
  | 'M4A'
  | 'MP3'
  | 'OGG'
  | 'PDF'
  | 'WAV';

export type AttachmentSubject =
  | 'CUSTODY_SPELL'
  | 'IDENTITY_DOCUMENT'
  | 'INTERVIEW'
  | 'TRAVEL_DOCUMENT';

export type AuditFilter = {
  actorId?: string | null | undefined;
  /** Number of a case; for those who may know whose name an entry bears. */
  caseReference?: string | null | undefined;
  /** From the morning of this day, in the time zone of the organisation. */
  from?: string | null | undefined;
  kinds?: Array<AuditKind> | null | undefined;
  /** Between 22:00 and 06:00. */
  night?: boolean | null | undefined;
  /** On a case that was none of theirs, as it stands today. */
  outside?: boolean | null | undefined;
  /** Table, or operation that was refused. */
  subject?: string | null | undefined;
  /** Up to the end of this day. */
  to?: string | null | undefined;
};

export type AuditKind =
  | 'audit_checked'
  | 'delete'
  | 'directory_given'
  | 'directory_linked'
  | 'directory_unlinked'
  | 'export'
  | 'factor_added'
  | 'factor_failed'
  | 'factor_removed'
  | 'factors_reset'
  | 'insert'
  | 'machine_refused'
  | 'machine_request'
  | 'match'
  | 'match_confirmed'
  | 'password_changed'
  | 'password_given'
  | 'read'
  | 'recovery_codes_made'
  | 'refusal'
  | 'search'
  | 'session_ended'
  | 'sign_in'
  | 'sign_in_failed'
  | 'sign_out'
  | 'sign_out_everywhere'
  | 'snapshot'
  | 'step_up'
  | 'throttled'
  | 'update';

export type BeginOperationInput = {
  expectedVersion: number;
  /** Absent: today. */
  happenedOn?: string | null | undefined;
  id: string;
  operationId: string;
  /** Why it cannot wait for an approved risk assessment. The supervisors of the team are told. */
  urgentReason?: string | null | undefined;
};

export type BeginRepatriationInput = {
  caseId: string;
  /** What the person can show; what the recorded papers say unless told. */
  document?: DocumentSituation | null | undefined;
  /** The day from which it counts; today unless told. */
  on?: string | null | undefined;
  operationId: string;
};

export type BoardFilter = {
  /** True: only what an exception holds. Otherwise what is held is left out. */
  held?: boolean | null | undefined;
  items?: Array<ItemCode> | null | undefined;
  missionId?: string | null | undefined;
  nationalities?: Array<string> | null | undefined;
  /** Only people who are out. */
  out?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  /** Only steps of the organisation itself. */
  own?: boolean | null | undefined;
  /** Own steps with these words in their title, in either language. */
  ownText?: string | null | undefined;
  /** On whom it waits. */
  parties?: Array<ActingParty> | null | undefined;
  stages?: Array<RepatriationStage> | null | undefined;
  /** True: only people who have left and do not get on. */
  stuck?: boolean | null | undefined;
  /** For how many days it has waited. */
  waited?: Array<WaitedBand> | null | undefined;
};

export type BoardGrouping =
  | 'AGE'
  | 'ITEM'
  | 'MISSION'
  | 'NATIONALITY';

export type BoardingInput = {
  caseId: string;
  /** Of who joined on a later leg: the day of that leg. */
  on?: string | null | undefined;
  outcome: BoardingOutcome;
  /** Needed for who did not leave. */
  reason?: string | null | undefined;
};

export type BoardingMark =
  | 'ABOARD'
  | 'ARRIVED'
  | 'DENIED_BOARDING'
  | 'FELL_ILL'
  | 'MISSING'
  | 'NOT_YET'
  | 'NO_SHOW'
  | 'STOPPED_AT_BORDER';

export type BoardingOutcome =
  | 'DENIED_BOARDING'
  | 'DEPARTED'
  | 'FELL_ILL'
  | 'NO_SHOW'
  | 'STOPPED_AT_BORDER';

export type BookMovementInput = {
  /** Whoever changes after the first leg stays airside. */
  airside?: boolean | null | undefined;
  arrivesAt?: string | null | undefined;
  arrivesZone?: string | null | undefined;
  carrier?: string | null | undefined;
  costMinor?: number | null | undefined;
  currency?: string | null | undefined;
  /** As on the ticket, YYYY-MM-DDTHH:MM. */
  departsAt: string;
  /** IANA zone of that time, such as Asia/Phnom_Penh. */
  departsZone: string;
  /** Needed with a price where somebody has a promised ticket for a seat that is lost. */
  earlierTickets?: EarlierTickets | null | undefined;
  escort?: string | null | undefined;
  fromPlace: string;
  kind: MovementKind;
  number?: string | null | undefined;
  /** The legs after the first, in their order; the journey then ends where the last of them ends. */
  onward?: Array<LegInput> | null | undefined;
  operationId: string;
  /** What was ordered from the carriers, on every leg. */
  ordered?: OrderedInput | null | undefined;
  /** Cases of the people who travel, at most 200; all are ready or nobody is booked. */
  passengers: Array<string>;
  payer?: Payer | null | undefined;
  toCountry: string;
  toPlace: string;
};

export type BreakGlassInput = {
  /** The exact reference: nothing is listed. */
  caseReference: string;
  operationId: string;
  /** What is happening, in a sentence: twenty letters at least. */
  reason: string;
};

export type BuildPhase =
  | 'AUDIT'
  | 'CANDIDATES'
  | 'MINIMUM'
  | 'REDUCE';

export type CalendarFilter = {
  kinds?: Array<CalendarKind> | null | undefined;
  /** What waits on the reader, and own cases. */
  mine?: boolean | null | undefined;
  /** Of people whose way home this mission takes part in. */
  missionId?: string | null | undefined;
  nationalities?: Array<string> | null | undefined;
};

export type CalendarKind =
  | 'ARRIVAL'
  | 'CHECK_IN'
  | 'CUSTODY_REVIEW'
  | 'DEADLINE'
  | 'DEPARTURE'
  | 'DOCUMENT_EXPIRES'
  | 'FINE_WARNING'
  | 'FOLLOW_UP'
  | 'HANDOVER'
  | 'HEARING'
  | 'HOME_EXPECTED'
  | 'OPERATION'
  | 'OPERATION_TASK'
  | 'RESCUE_CHASE'
  | 'SHARE_ENDS'
  | 'STAY_ENDS'
  | 'STEP'
  | 'TASK';

export type CancelBuildInput = {
  /** The operation that makes the table. */
  build: string;
  operationId: string;
};

export type CancelMovementInput = {
  /** Version of the movement. */
  expectedVersion: number;
  /** Told to everybody who travels, also where the words of the reason may not go. */
  ground: JourneyGround;
  movementId: string;
  operationId: string;
  /** Each booking opens again with this reason, where the actor sees the case. */
  reason: string;
};

export type CancelOperationInput = {
  expectedVersion: number;
  id: string;
  operationId: string;
  reason: string;
};

/** Acts in the words of the field, for the one button "Next". */
export type CaseAct =
  | 'ASK_CLOSURE'
  | 'BEGIN_CARE'
  | 'BEGIN_REINTEGRATION'
  | 'BEGIN_REPATRIATION'
  | 'BEGIN_VERIFYING'
  | 'CHECKLIST_ITEM'
  | 'CHECK_REQUESTER'
  | 'CLOSE'
  | 'CONFIRM_VERIFIED'
  | 'FINISH_TASKS'
  | 'RECORD_CONSENT'
  | 'RECORD_CUSTODY'
  | 'RECORD_EVIDENCE'
  | 'RECORD_EXIT'
  | 'RECORD_HOME'
  | 'REQUEST_RESCUE'
  | 'RESUME'
  | 'SCHEDULE_RESCUE'
  | 'SEARCH'
  | 'TRY_CONTACT'
  | 'VERIFY_NEW_PLACE';

export type CaseAtVersion = {
  caseId: string;
  expectedVersion: number;
};

export type CaseEventKind =
  | 'ASSIGNED'
  | 'ATTACHMENT_CHANGED'
  | 'CAME_OUT'
  | 'CHECKLIST_CHANGED'
  | 'CLOSURE_DECIDED'
  | 'CLOSURE_REQUESTED'
  | 'CONSENT_RECORDED'
  | 'CONSENT_WITHDRAWN'
  | 'COST_CHANGED'
  | 'CUSTODY_CHANGED'
  | 'CUSTODY_CORRECTED'
  | 'CUSTODY_REVIEWED'
  | 'CUSTODY_TAKEN_BACK'
  | 'DANGER_CHANGED'
  | 'EVIDENCE_RECORDED'
  | 'EXCEPTION_LIFTED'
  | 'EXCEPTION_RAISED'
  | 'FINE_CHANGED'
  | 'FOLLOW_UP_RECORDED'
  | 'HANDOVER_SIGNED'
  | 'HOUSE_REPORTED'
  | 'IDENTIFICATION_RECORDED'
  | 'IDENTITY_DOCUMENT_CHANGED'
  | 'INTERVIEW_AMENDED'
  | 'INTERVIEW_SIGNED'
  | 'INTERVIEW_STARTED'
  | 'ITEM_PROPOSED'
  | 'LEGAL_EXPOSURE_CHANGED'
  | 'LETTER_CHANGED'
  | 'MOVEMENT_CHANGED'
  | 'NOTE_ADDED'
  | 'PEOPLE_AROUND_CHANGED'
  | 'PERSON_CORRECTED'
  | 'PLEA_RECEIVED'
  | 'REGISTERED'
  | 'RESCUE_REQUEST_CHANGED'
  | 'SENSITIVITY_CHANGED'
  | 'SHARED'
  | 'STATE_CHANGED'
  | 'STAY_RECORDED'
  | 'TAGS_CHANGED'
  | 'TASK_ADDED'
  | 'TASK_DONE'
  | 'TRAVEL_DOCUMENT_CHANGED';

export type CaseFilter = {
  assignedTo?: string | null | undefined;
  compoundId?: string | null | undefined;
  dangers?: Array<Danger> | null | undefined;
  /** Something is due on this day or before. */
  dueBy?: string | null | undefined;
  exitModes?: Array<ExitMode> | null | undefined;
  identifications?: Array<IdentificationState> | null | undefined;
  legalExposures?: Array<LegalExposure> | null | undefined;
  nationalities?: Array<string> | null | undefined;
  /** Out, not at an end, and of those on whose way home the reader works: whom the figures count. */
  onWayHome?: boolean | null | undefined;
  /** Restricted to named staff, or not. */
  restricted?: boolean | null | undefined;
  stages?: Array<RepatriationStage> | null | undefined;
  states?: Array<CaseState> | null | undefined;
  tag?: string | null | undefined;
  teamId?: string | null | undefined;
  /** Reference, or a name in any script and spelling. */
  text?: string | null | undefined;
  unassigned?: boolean | null | undefined;
};

/** OPENED, UPDATED and REFERENCE newest first, DUE earliest first, WAITING longest in its state first, DANGER acute first. BEST_MATCH: whom the text of the filter means likeliest first; without a text as OPENED. */
export type CaseSort =
  | 'BEST_MATCH'
  | 'DANGER'
  | 'DUE'
  | 'OPENED'
  | 'REFERENCE'
  | 'UPDATED'
  | 'WAITING';

export type CaseState =
  | 'CLOSED'
  | 'DECEASED'
  | 'DECLINED_BY_PERSON'
  | 'DUPLICATE'
  | 'HOME'
  | 'IN_CARE'
  | 'LOST_CONTACT'
  | 'MISSING'
  | 'MOVED'
  | 'OUT'
  | 'REINTEGRATING'
  | 'REOPENED'
  | 'REPATRIATING'
  | 'REPORTED'
  | 'RESCUE_REQUESTED'
  | 'RESCUE_SCHEDULED'
  | 'UNVERIFIABLE'
  | 'VERIFIED'
  | 'VERIFYING';

export type ChangeCustodyInput = {
  /** Needed where the place counts beds. */
  bed?: CustodyBed | null | undefined;
  caseId: string;
  /** Version of the open spell. */
  expectedVersion?: number | null | undefined;
  from: string;
  /** That no bed is free was seen. */
  fullSeen?: boolean | null | undefined;
  hearingOn?: string | null | undefined;
  /** Of a named place the kind of the place counts. */
  kind: CustodyKind;
  legalBasis?: CustodyBasis | null | undefined;
  note?: string | null | undefined;
  operationId: string;
  /** In words, where no place is named. May be empty then only. */
  place: string;
  /** Among the places of the organisation. */
  placeId?: string | null | undefined;
  reason?: string | null | undefined;
  /** Absent: as many days later as the organisation says, for custody by the authorities. */
  reviewOn?: string | null | undefined;
  /** The open spell, which ends; absent for the first. */
  spellId?: string | null | undefined;
};

export type ChangeLegsInput = {
  change: LegChange;
  /** Version of the movement. */
  expectedVersion: number;
  /** Told to everybody who travels, also where the words of the reason may not go. */
  ground: JourneyGround;
  /** All legs as they stand from now on, at most 12. */
  legs: Array<LegInput>;
  movementId: string;
  operationId: string;
  /** About the flight, not about people. */
  reason: string;
};

export type ChangeOperationInput = {
  /** A compound of the registry, or a place in words. */
  compoundId?: string | null | undefined;
  expectedCount?: number | null | undefined;
  expectedVersion: number;
  id: string;
  kind: OperationKind;
  members?: Array<OperationMemberInput> | null | undefined;
  operationId: string;
  place?: string | null | undefined;
  plan?: string | null | undefined;
  plannedOn?: string | null | undefined;
};

export type ChangeUserInput = {
  displayName: string;
  expectedVersion: number;
  missionId?: string | null | undefined;
  operationId: string;
  /** For a partner of a house, in place of the mission. */
  placeId?: string | null | undefined;
  /** Why an administrator: a second person reads it. */
  reason?: string | null | undefined;
  roles: Array<Role>;
  teamIds: Array<string>;
  userId: string;
};

export type ChaseRescueRequestsInput = {
  channels: Array<ChasedChannelInput>;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  operationId: string;
  text?: string | null | undefined;
  way: RescueWay;
};

export type ChasedChannelInput = {
  channelId: string;
  expectedVersion: number;
  /** The id of the warning of the body, by whoever has just read it. Needed wherever there is one. */
  warningId?: string | null | undefined;
};

export type CheckAuditLogInput = {
  operationId: string;
};

export type CheckBorderCrossingInput = {
  expectedVersion: number;
  operationId: string;
  rowId: string;
  /** What it was compared with. */
  source: string;
};

export type CheckInAnswer =
  | 'NEEDS_HELP'
  | 'SAFE';

export type CheckInInput = {
  answer: CheckInAnswer;
  operationId: string;
  rescueOperationId: string;
  /** Absent: the actor. Somebody else: heard over the radio. */
  userId?: string | null | undefined;
};

export type CheckInState =
  | 'DUE'
  | 'NEEDS_HELP'
  | 'OVERDUE'
  | 'PLANNED'
  | 'SAFE'
  | 'STOOD_DOWN';

export type CheckMissionRowInput = {
  expectedVersion: number;
  kind: MissionRowKind;
  missionId: string;
  operationId: string;
  rowId: string;
  /** What it was compared with. */
  source: string;
};

export type ChecklistItemCode =
  | 'ARRIVED'
  | 'CONSENT_AND_RISK'
  | 'DEPARTED'
  | 'EXIT_PERMIT'
  | 'FINE_SETTLED'
  | 'FIT_TO_TRAVEL'
  | 'FOLLOW_UP_7'
  | 'FOLLOW_UP_30'
  | 'FOLLOW_UP_90'
  | 'FOLLOW_UP_180'
  | 'FOLLOW_UP_365'
  | 'HANDED_OVER'
  | 'MISSION_NOTIFIED'
  | 'MOVEMENT_BOOKED'
  | 'NATIONALITY_VERIFIED'
  | 'OVERSTAY_ASSESSED'
  | 'TRAVEL_DOCUMENT_APPLIED'
  | 'TRAVEL_DOCUMENT_ISSUED'
  | 'WAIVER_ASKED';

export type ChecklistItemState =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_NEEDED'
  | 'OPEN';

export type ChooseReceptionInput = {
  /** Of whom; at most 200. */
  caseIds: Array<string>;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  receptionBodyId: string;
  /** The day on which they were told; absent: not yet. */
  toldOn?: string | null | undefined;
};

export type ChooseRescueChannelInput = {
  bodyId: string;
  /** Who there. */
  contact?: string | null | undefined;
  id: string;
  operationId: string;
  /** The id of the warning of the body, by whoever has just read it. Needed wherever there is one. */
  warningId?: string | null | undefined;
};

export type ClearTransitInput = {
  answer: TransitAnswer;
  caseIds: Array<string>;
  country: string;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  reason: string;
};

export type CloseRescueChannelInput = {
  channelId: string;
  expectedVersion: number;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  operationId: string;
  reason: string;
};

export type CloseRescueRequestInput = {
  expectedVersion: number;
  id: string;
  operationId: string;
  outcome: RescueOutcome;
  reason: string;
};

export type ClosureReason =
  | 'DECEASED'
  | 'DECLINED_SERVICES'
  | 'DUPLICATE'
  | 'LOST_CONTACT'
  | 'OTHER'
  | 'SETTLED_AT_HOME'
  | 'TRANSFERRED';

export type CompleteItemInput = {
  caseId: string;
  /** Version of the item that was seen. */
  expectedVersion: number;
  item: ItemCode;
  note?: string | null | undefined;
  /** The day on which it was done; today unless told. */
  on?: string | null | undefined;
  operationId: string;
};

export type CompleteItemsInput = {
  /** At most 200. */
  caseIds: Array<string>;
  item: ItemCode;
  note?: string | null | undefined;
  on?: string | null | undefined;
  operationId: string;
};

export type CompleteOperationTaskInput = {
  expectedVersion: number;
  operationId: string;
  taskId: string;
};

export type CompleteTaskInput = {
  expectedVersion: number;
  operationId: string;
  taskId: string;
};

export type CompoundFilter = {
  countries?: Array<string> | null | undefined;
  province?: string | null | undefined;
  statuses?: Array<CompoundStatus> | null | undefined;
  /** Name or alias, in any script and spelling. */
  text?: string | null | undefined;
};

export type CompoundStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'EMPTIED'
  | 'MOVED'
  | 'RAIDED'
  | 'SUSPECTED'
  | 'UNKNOWN';

export type ConfigureOrganisationInput = {
  expectedVersion: number;
  locale: Locale;
  name: string;
  operationId: string;
  /** Two to five capital letters before the year in references. */
  referencePrefix: string;
  /** IANA name, such as Asia/Phnom_Penh. */
  timeZone: string;
};

export type ConfirmMappingInput = {
  /** Codes of doubts whose reading is taken as it stands in every row. */
  accepted?: Array<string> | null | undefined;
  choices?: Array<ReadingChoiceInput> | null | undefined;
  expectedVersion: number;
  importId: string;
  mapping: ListMappingInput;
  operationId: string;
  /** FOUND for a list of people who came out; EXPECTED unless told. */
  outcome?: RosterOutcome | null | undefined;
};

export type ConfirmRosterInput = {
  /** Where the people are taken. */
  custody: FirstCustodyInput;
  /** Only these rows, such as those taken to another place. Absent: everybody who came out. */
  entryIds?: Array<string> | null | undefined;
  operationId: string;
  rescueOperationId: string;
};

export type ConsentGiver =
  | 'BEST_INTEREST_DECISION'
  | 'GUARDIAN'
  | 'PERSON';

export type ConsentPurpose =
  | 'ASSISTANCE'
  | 'HEALTH'
  | 'MISSION'
  | 'POLICE'
  | 'STATISTICS';

export type ContactChannel =
  | 'EMAIL'
  | 'FACEBOOK'
  | 'INSTAGRAM'
  | 'IN_PERSON'
  | 'KAKAOTALK'
  | 'LETTER'
  | 'LINE'
  | 'LINKEDIN'
  | 'MESSENGER'
  | 'OTHER'
  | 'PHONE'
  | 'QQ'
  | 'SIGNAL'
  | 'TELEGRAM'
  | 'TIKTOK'
  | 'WECHAT'
  | 'WHATSAPP'
  | 'ZALO';

/** Everything that is said about it: what is absent is not known. */
export type CorrectAttachmentInput = {
  attachmentId: string;
  /** At most 500 characters. */
  caption?: string | null | undefined;
  expectedVersion: number;
  /** One that is open to the actor. */
  fieldClass: AttachmentClass;
  kind: AttachmentKind;
  operationId: string;
  subjectId?: string | null | undefined;
  subjectKind?: AttachmentSubject | null | undefined;
};

export type CorrectCompoundInput = {
  aliases?: Array<string> | null | undefined;
  armedGroup?: string | null | undefined;
  country: string;
  description?: string | null | undefined;
  expectedVersion: number;
  floors?: number | null | undefined;
  id: string;
  /** With longitude and precision, or none of the three. */
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
  operationId: string;
  precision?: PositionPrecision | null | undefined;
  province?: string | null | undefined;
};

export type CorrectCostInput = {
  costId: string;
  expectedVersion: number;
  ground: CorrectionGround;
  /** As it should have been; else it is only taken back. */
  instead?: RightCostInput | null | undefined;
  /** Only where it is about one person. */
  note?: string | null | undefined;
  operationId: string;
};

export type CorrectCustodyInput = {
  caseId: string;
  expectedVersion: number;
  legalBasis?: CustodyBasis | null | undefined;
  operationId: string;
  /** Why the person is held; absent: not known. */
  reason?: string | null | undefined;
  spellId: string;
  /** Why it is corrected. */
  why: string;
};

export type CorrectCustodyPlaceInput = {
  /** Sealed. Absent: what is kept stays as it is. */
  address?: string | null | undefined;
  answers?: string | null | undefined;
  bedsFamily?: number | null | undefined;
  bedsMen?: number | null | undefined;
  /** Null: not counted. */
  bedsWomen?: number | null | undefined;
  closedOn?: string | null | undefined;
  country: string;
  dangers?: string | null | undefined;
  expectedVersion: number;
  kind: CustodyKind;
  /** Of police and immigration alone: refused for every other kind. */
  latitude?: number | null | undefined;
  lawyerAccess?: CustodyAccess | null | undefined;
  longitude?: number | null | undefined;
  missionAccess?: CustodyAccess | null | undefined;
  name: string;
  ngoAccess?: CustodyAccess | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  placeId: string;
  province?: string | null | undefined;
  visits?: string | null | undefined;
};

export type CorrectDonorInput = {
  budgetMinor?: number | null | undefined;
  code: string;
  currency: string;
  donorId: string;
  expectedVersion: number;
  name: string;
  operationId: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type CorrectEntryInput = {
  birth?: string | null | undefined;
  documentNumber?: string | null | undefined;
  entryId: string;
  expectedVersion: number;
  name?: string | null | undefined;
  nationality?: string | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  romanisedName?: string | null | undefined;
  room?: string | null | undefined;
  /** Fields whose doubts are settled by what stands there now. */
  settles?: Array<ListField> | null | undefined;
  sex?: Sex | null | undefined;
};

export type CorrectHandoverInput = {
  belongings?: string | null | undefined;
  /** Where it is none of the list. */
  bodyName?: string | null | undefined;
  condition?: string | null | undefined;
  /** Version of the movement. */
  expectedVersion: number;
  /** The form that is replaced. */
  handoverId: string;
  movementId: string;
  on?: string | null | undefined;
  operationId: string;
  /** Where the signed paper lies. Needed where it was signed on paper. */
  paperKept?: string | null | undefined;
  papers?: string | null | undefined;
  place?: string | null | undefined;
  reason: string;
  /** As what: the function. */
  receivedAs?: string | null | undefined;
  /** Who signed the reception. */
  receivedBy: string;
  receptionBodyId?: string | null | undefined;
  /** The signature: strokes as x, y, x, y, … in a box of 1000 by 400. Needed where it was signed on the screen. */
  strokes?: Array<Array<number>> | null | undefined;
  way: HandoverWay;
};

export type CorrectIdentityDocumentInput = {
  country?: string | null | undefined;
  documentId: string;
  expectedVersion: number;
  expiresOn?: string | null | undefined;
  kind: IdentityDocumentKind;
  note?: string | null | undefined;
  number?: string | null | undefined;
  operationId: string;
  place: DocumentPlace;
};

export type CorrectMissionInput = {
  address?: string | null | undefined;
  city?: string | null | undefined;
  email?: string | null | undefined;
  expectedVersion: number;
  locatedIn: string;
  missionId: string;
  name: string;
  note?: string | null | undefined;
  /** When it is open on its working days, as HH:MM-HH:MM of its own time; at most four. */
  opening?: Array<string> | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  sendingCountry: string;
  /** Where this is known from. */
  source: string;
  /** ISO weekdays on which it is closed: 1 Monday to 7 Sunday; at least one day is open. */
  weekend: Array<number>;
  /** Its time zone, such as Asia/Bangkok; empty: not known. */
  zone?: string | null | undefined;
};

export type CorrectPersonAroundInput = {
  aliases?: Array<string> | null | undefined;
  expectedVersion: number;
  kind: AroundKind;
  name: string;
  note?: string | null | undefined;
  operationId: string;
  party: PartyKind;
  personAroundId: string;
  phones?: Array<string> | null | undefined;
  relation?: Relation | null | undefined;
  /** Of a recruiter or perpetrator only. */
  roles?: Array<RoleInProcess> | null | undefined;
  /** Absent: not safe. Never of a recruiter or perpetrator. */
  safeToContact?: boolean | null | undefined;
  wallets?: Array<string> | null | undefined;
};

/** What is absent stays as it is; null or an empty text clears. */
export type CorrectPersonInput = {
  aliases?: Array<string> | null | undefined;
  birth?: string | null | undefined;
  birthEstimated?: boolean | null | undefined;
  /** The case through which the person is known to the actor. */
  caseId: string;
  documentCountry?: string | null | undefined;
  documentNumber?: string | null | undefined;
  /** The person's version, not the case's. */
  expectedVersion: number;
  familyName?: string | null | undefined;
  gender?: Gender | null | undefined;
  givenName?: string | null | undefined;
  languages?: Array<string> | null | undefined;
  name?: string | null | undefined;
  nationalities?: Array<string> | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  /** Where the better knowledge comes from. */
  reason?: string | null | undefined;
  /** Empty: made from the name again. */
  romanisedName?: string | null | undefined;
  sex?: Sex | null | undefined;
  stateless?: boolean | null | undefined;
};

export type CorrectReceptionBodyInput = {
  address?: string | null | undefined;
  city?: string | null | undefined;
  contact?: string | null | undefined;
  country: string;
  email?: string | null | undefined;
  expectedVersion: number;
  hours?: string | null | undefined;
  kind: ReceptionKind;
  name: string;
  offers?: string | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  receptionBodyId: string;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type CorrectRecipientInput = {
  apartFrom: Array<string>;
  domain?: string | null | undefined;
  expectedVersion: number;
  kind: RecipientKind;
  name: string;
  operationId: string;
  recipientId: string;
};

export type CorrectRescueBodyInput = {
  bodyId: string;
  country: string;
  email?: string | null | undefined;
  expectedVersion: number;
  hours?: string | null | undefined;
  kind: RescueBodyKind;
  missionId?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  province?: string | null | undefined;
  /** True: not to be chosen any more. */
  retired?: boolean | null | undefined;
  /** Where this is known from. */
  source?: string | null | undefined;
  way: RescueWay;
};

export type CorrectRescueEventInput = {
  eventId: string;
  operationId: string;
  reason: string;
};

export type CorrectStayInput = {
  cameBy: StayArrival;
  /** A compound of the registry; without it the place in words. */
  compoundId?: string | null | undefined;
  expectedVersion: number;
  from?: string | null | undefined;
  leftBy: StayDeparture;
  note?: string | null | undefined;
  operationId: string;
  place?: string | null | undefined;
  priceCurrency?: string | null | undefined;
  /** What was paid for the person on arrival there. */
  priceMinor?: number | null | undefined;
  stayId: string;
  to?: string | null | undefined;
};

export type CorrectionGround =
  | 'ENTERED_TWICE'
  | 'NOT_SPENT'
  | 'WRONG_AMOUNT'
  | 'WRONG_KIND_OR_DAY'
  | 'WRONG_PAYER'
  | 'WRONG_PERSON';

export type CostEntry =
  | 'COST'
  | 'REFUND'
  | 'REVERSAL';

export type CostFilter = {
  caseId?: string | null | undefined;
  currency?: string | null | undefined;
  donorId?: string | null | undefined;
  from?: string | null | undefined;
  kind?: CostKind | null | undefined;
  movementId?: string | null | undefined;
  payer?: Payer | null | undefined;
  /** A rescue operation. */
  rescueId?: string | null | undefined;
  state?: CostState | null | undefined;
  /** Itself included. */
  to?: string | null | undefined;
};

export type CostGroup =
  | 'CASE'
  | 'CURRENCY'
  | 'DONOR'
  | 'KIND'
  | 'MONTH'
  | 'MOVEMENT'
  | 'OPERATION'
  | 'PAYER';

export type CostKind =
  | 'COMMUNICATION'
  | 'DOCUMENT'
  | 'FINE'
  | 'FOOD'
  | 'INTERPRETER'
  | 'LEGAL'
  | 'MEDICAL'
  | 'OTHER'
  | 'SHELTER'
  | 'TICKET'
  | 'TRANSPORT';

export type CostShareInput = {
  amountMinor: number;
  caseId: string;
};

export type CostState =
  | 'COMMITTED'
  | 'ESTIMATED'
  | 'PAID'
  | 'REFUNDED';

export type CrossingKind =
  | 'BRIDGE'
  | 'FOOT'
  | 'RAIL'
  | 'RIVER'
  | 'ROAD';

export type CrossingState =
  | 'CLOSED'
  | 'LIMITED'
  | 'OPEN';

export type CustodyAccess =
  | 'FREE'
  | 'LIMITED'
  | 'NONE';

export type CustodyAlertKind =
  | 'ACCESS_REFUSED'
  | 'HELD_LONG'
  | 'MEDICAL_URGENT'
  | 'MINOR_DETAINED'
  | 'REVIEW_OVERDUE';

export type CustodyAnswer =
  | 'NO'
  | 'NOT_ASKED'
  | 'REFUSED'
  | 'UNKNOWN'
  | 'YES';

export type CustodyBasis =
  | 'COURT_ORDER'
  | 'CRIMINAL_SUSPICION'
  | 'IMMIGRATION'
  | 'NONE_NAMED'
  | 'OTHER_BASIS'
  | 'PROTECTION'
  | 'WITNESS';

export type CustodyBed =
  | 'FAMILY'
  | 'MEN'
  | 'WOMEN';

export type CustodyChangeKind =
  | 'CORRECTED'
  | 'TAKEN_BACK';

export type CustodyKind =
  | 'CAMP'
  | 'EMBASSY'
  | 'HOSPITAL'
  | 'HOTEL'
  | 'IMMIGRATION_DETENTION'
  | 'OTHER'
  | 'POLICE'
  | 'SHELTER';

export type Danger =
  | 'ACUTE'
  | 'HIGH'
  | 'LOW'
  | 'MODERATE'
  | 'UNKNOWN';

export type DeadlineInput = {
  kind: DeadlineKind;
  /** Null: the usual. */
  minutes?: number | null | undefined;
};

export type DeadlineKind =
  | 'BREAK_GLASS_REVIEW'
  | 'CHASE_REQUEST'
  | 'CUSTODY_REVIEW'
  | 'ESCALATE_REQUEST'
  | 'FIRST_REPLY'
  | 'FIRST_REPLY_ACUTE'
  | 'HELD_LONG'
  | 'HOUSE_INCIDENT'
  | 'HOUSE_NEED'
  | 'SCREENING_BEGINS'
  | 'SCREENING_DECIDED'
  | 'VERIFICATION';

export type DecideApprovalInput = {
  approvalId: string;
  approve: boolean;
  /** Of the approval. */
  expectedVersion: number;
  /** Needed where it is declined. */
  note?: string | null | undefined;
  operationId: string;
};

export type DecideEntriesInput = {
  /** At most 50 rows at once. Each that resembles no case and no row becomes a new person; the others stay undecided. */
  entryIds: Array<string>;
  operationId: string;
  rescueOperationId: string;
};

export type DecideEntryInput = {
  /** With SAME_AS_CASE: a case that was proposed for this row. */
  caseId?: string | null | undefined;
  decision: RosterDecision;
  entryId: string;
  expectedVersion: number;
  operationId: string;
  /** With SAME_AS_ROW: another row of the same roster. */
  rowId?: string | null | undefined;
};

export type DecideRiskAssessmentInput = {
  assessmentId: string;
  decision: RiskDecision;
  /** Version of the operation whose plan was read: it is this plan that is decided on. */
  expectedOperationVersion: number;
  expectedVersion: number;
  /** Needed where it is sent back. */
  note?: string | null | undefined;
  operationId: string;
};

export type DecideWaiverInput = {
  caseId: string;
  decision: WaiverDecision;
  /** Version of the overstay. */
  expectedVersion: number;
  note?: string | null | undefined;
  /** Number of their decision. */
  number?: string | null | undefined;
  on: string;
  operationId: string;
  /** For a part: let off, in ten thousandths (5000 is a half). */
  share?: number | null | undefined;
  /** From the day after, the fine does not grow. True unless told, but not where it was refused. */
  stopsGrowing?: boolean | null | undefined;
  /** For a part: let off, as an amount. */
  waivedMinor?: number | null | undefined;
  waiverId: string;
};

export type DeclineHouseReportInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  /** The house reads it. */
  reason: string;
  reportId: string;
};

export type DeclineProposalInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  proposalId: string;
  /** The mission reads it. */
  reason: string;
};

export type DeleteViewInput = {
  id: string;
  operationId: string;
};

export type DepartMovementInput = {
  /** Version of the movement. */
  expectedVersion: number;
  knownBy: KnownBy;
  movementId: string;
  /** The booked day unless told. */
  on?: string | null | undefined;
  operationId: string;
  passengers: Array<BoardingInput>;
  /** Needed where somebody departs whose transit visa nobody has settled. */
  transitReason?: string | null | undefined;
};

/** What is absent stays as it is. */
export type DescribeCaseInput = {
  caseId: string;
  /** Null: not known any more. */
  compoundId?: string | null | undefined;
  danger?: Danger | null | undefined;
  expectedVersion: number;
  operationId: string;
  /** All tags that the case is to have. */
  tags?: Array<string> | null | undefined;
};

export type DocumentCheck =
  | 'ENDS_BEFORE_ARRIVAL'
  | 'NO_LAST_DAY'
  | 'NO_PAPER'
  | 'VALID';

export type DocumentPlace =
  | 'COMPOUND'
  | 'DESTROYED'
  | 'FAMILY'
  | 'IMMIGRATION'
  | 'LOST'
  | 'MISSION'
  | 'ORGANISATION'
  | 'PERSON'
  | 'POLICE'
  | 'RECRUITER'
  | 'SHELTER'
  | 'UNKNOWN';

export type DocumentSituation =
  | 'COPY_ONLY'
  | 'NO_PASSPORT'
  | 'PASSPORT_AT_HAND'
  | 'PASSPORT_EXPIRED'
  | 'UNCLEAR';

export type DueKind =
  | 'CHECKLIST'
  | 'CUSTODY_REVIEW'
  | 'TASK';

export type DurationBasis =
  | 'ITEM'
  | 'MISSION'
  | 'MISSION_AND_NATIONALITY'
  | 'NATIONALITY'
  | 'RULE';

/** What becomes of prices that were promised for seats that people have lost since. REPLACE: they are taken back. ADD: they stay, and the new price comes on top. */
export type EarlierTickets =
  | 'ADD'
  | 'REPLACE';

export type EndBorderCrossingInput = {
  expectedVersion: number;
  /** The last day on which it holds. */
  on: string;
  operationId: string;
  rowId: string;
};

export type EndChecklistTemplateInput = {
  expectedVersion: number;
  operationId: string;
  templateId: string;
};

export type EndFreezeInput = {
  caseId: string;
  /** Version of the overstay. */
  expectedVersion: number;
  freezeId: string;
  operationId: string;
  /** The last day that does not count. */
  to: string;
};

export type EndMissionRowInput = {
  expectedVersion: number;
  kind: MissionRowKind;
  missionId: string;
  /** The last day on which it holds; for a holiday any day: it is withdrawn. */
  on: string;
  operationId: string;
  rowId: string;
};

export type EndNeedOrderInput = {
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  orderId: string;
};

export type EndOperatorInput = {
  expectedVersion: number;
  operationId: string;
  operatorId: string;
};

export type EndShareInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  shareId: string;
};

export type EntryVersionInput = {
  expectedVersion: number;
  id: string;
};

export type EscalateRescueRequestInput = {
  channelId: string;
  expectedVersion: number;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  operationId: string;
  /** To whom, and what was said. */
  text: string;
  /** The id of the warning of the body, by whoever has just read it. Needed wherever there is one. */
  warningId?: string | null | undefined;
  way?: RescueWay | null | undefined;
};

export type ExitMode =
  | 'DEPORTED'
  | 'HANDED_OVER_BY_ARMED_GROUP'
  | 'NEGOTIATED_RELEASE'
  | 'OTHER'
  | 'POLICE_RAID'
  | 'RANSOM_PAID'
  | 'RELEASED_OR_ABANDONED'
  | 'SELF_ESCAPE'
  | 'TARGETED_RESCUE';

export type ExportAuditLogInput = {
  filter: AuditFilter;
  operationId: string;
};

export type FieldClass =
  | 'internal'
  | 'personal'
  | 'sealed'
  | 'sensitive';

/** Quarter and year are those of coming out. */
export type FigureGrouping =
  | 'CUSTODY_COUNTRY'
  | 'MISSION'
  | 'NATIONALITY'
  | 'QUARTER'
  | 'YEAR';

/** HOME: from coming out to the handover at home. Otherwise a step, from when it could begin until done. */
export type FigureSpan =
  | 'DEPARTED'
  | 'EXIT_PERMIT'
  | 'FINE_SETTLED'
  | 'HOME'
  | 'MOVEMENT_BOOKED'
  | 'NATIONALITY_VERIFIED'
  | 'TRAVEL_DOCUMENT_APPLIED'
  | 'TRAVEL_DOCUMENT_ISSUED';

export type FileFormat =
  | 'CSV'
  | 'XLSX';

export type FineLineKind =
  | 'CAPPED'
  | 'FREE'
  | 'FROZEN'
  | 'NO_RULE'
  | 'RULE';

export type FineSettlement =
  | 'NO_FINE'
  | 'PAID'
  | 'PART_WAIVED'
  | 'WAIVED';

export type FinishOperationInput = {
  expectedVersion: number;
  happenedOn?: string | null | undefined;
  /** People counted on the vans, head by head. Must be as many as came out by the roster. */
  headCount?: number | null | undefined;
  id: string;
  operationId: string;
  /** What happened, in words. The numbers are counted from the roster. */
  outcome: string;
};

export type FirstCustodyInput = {
  /** Absent: by age and sex of each. */
  bed?: CustodyBed | null | undefined;
  from: string;
  kind: CustodyKind;
  note?: string | null | undefined;
  /** In words, where no place is named. May be empty then only. */
  place: string;
  /** Among the places of the organisation: its kind and name count. */
  placeId?: string | null | undefined;
};

export type FlagEntryInput = {
  entryId: string;
  medicalUrgent?: boolean | null | undefined;
  minor?: boolean | null | undefined;
  operationId: string;
  /** With `tag`: the tag that the device showed. */
  seenTag?: string | null | undefined;
  /** As typed or scanned, such as a701. Empty takes the tag off. One person in each operation. */
  tag?: string | null | undefined;
};

export type FollowUpInput = {
  assignedTo?: string | null | undefined;
  dueOn?: string | null | undefined;
  title: string;
};

export type FollowUpOutcome =
  | 'DECEASED'
  | 'DECLINED'
  | 'IN_DANGER'
  | 'LOST_CONTACT'
  | 'RE_RECRUITED'
  | 'SAFE'
  | 'SAFE_WITH_CONCERNS';

export type FreezeFineInput = {
  caseId: string;
  /** Version of the overstay. */
  expectedVersion: number;
  /** The first day that does not count. */
  from: string;
  ground: FreezeGround;
  note?: string | null | undefined;
  operationId: string;
  /** The last one; until further notice unless told. */
  to?: string | null | undefined;
};

export type FreezeGround =
  | 'DETAINED'
  | 'IN_HOSPITAL'
  | 'OFFICIAL_FREEZE'
  | 'OTHER'
  | 'RECOGNISED_VICTIM';

export type Gender =
  | 'Feminine'
  | 'Masculine'
  | 'NonConforming'
  | 'NonSpecifiedUnknown'
  | 'TransgenderFeminine'
  | 'TransgenderMasculine';

export type GiveBackGlassInput = {
  expectedVersion: number;
  glassId: string;
  operationId: string;
};

export type GlassVerdict =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type HandEvidenceInput = {
  /** Now unless told. */
  at?: string | null | undefined;
  bagId: string;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  place?: string | null | undefined;
  /** Who takes it now. Whoever took it last gives it. */
  toWhom: string;
};

export type HandoverWay =
  | 'PAPER'
  | 'SCREEN';

export type HeldFilter = {
  /** Only with an alert. */
  alerted?: boolean | null | undefined;
  /** With one of these alerts. */
  alerts?: Array<CustodyAlertKind> | null | undefined;
  kinds?: Array<CustodyKind> | null | undefined;
};

export type HoldByReferenceInput = {
  ground: HoldGround;
  operationId: string;
  reason: string;
  /** Of the case. */
  reference: string;
  /** Its last day; without: until it is lifted. */
  until?: string | null | undefined;
};

export type HoldCaseInput = {
  caseId: string;
  ground: HoldGround;
  operationId: string;
  reason: string;
  /** Its last day; without: until it is lifted. */
  until?: string | null | undefined;
};

export type HoldGround =
  | 'COMPLAINT'
  | 'COURT'
  | 'OTHER'
  | 'PERSON_ASKED'
  | 'POLICE'
  | 'SAFETY';

export type HolidayInput = {
  day: string;
  name: string;
};

export type HouseBedsInput = {
  bed: CustodyBed;
  /** Null: not counted. */
  beds?: number | null | undefined;
  /** Taken by people of others, or closed. */
  others: number;
};

export type HouseReportCode =
  | 'ARRIVED'
  | 'AUTHORITIES_CAME'
  | 'FELL_ILL'
  | 'HAPPENED_OTHER'
  | 'HURT_SELF'
  | 'LEFT_ALONE'
  | 'LEFT_FOR_JOURNEY'
  | 'LEFT_TO_FAMILY'
  | 'LEFT_TO_HOSPITAL'
  | 'LEFT_TO_HOUSE'
  | 'LEFT_UNKNOWN'
  | 'LEFT_WITH_IMMIGRATION'
  | 'LEFT_WITH_POLICE'
  | 'NEEDS_CLOTHES'
  | 'NEEDS_DOCTOR'
  | 'NEEDS_FAMILY_CALL'
  | 'NEEDS_FOOD'
  | 'NEEDS_FOR_CHILD'
  | 'NEEDS_INTERPRETER'
  | 'NEEDS_LAWYER'
  | 'NEEDS_OTHER'
  | 'STRANGER_CAME'
  | 'WAS_HURT'
  | 'WENT_MISSING';

export type HouseReportKind =
  | 'ARRIVAL'
  | 'DEPARTURE'
  | 'INCIDENT'
  | 'NEED';

export type HouseReportState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'OPEN'
  | 'SEEN'
  | 'WITHDRAWN';

export type IdentificationBody =
  | 'COURT'
  | 'IMMIGRATION'
  | 'MINISTRY'
  | 'MISSION'
  | 'NGO'
  | 'OTHER'
  | 'POLICE';

export type IdentificationState =
  | 'NOT_SCREENED'
  | 'NOT_VICTIM'
  | 'POTENTIAL_VICTIM'
  | 'SCREENING'
  | 'VICTIM_BY_NGO'
  | 'VICTIM_OFFICIAL'
  | 'WITHDRAWN';

export type IdentityCheck =
  | 'CODE_WORD'
  | 'KNOWN_IN_PERSON'
  | 'PAPER_SEEN'
  | 'REPRESENTATIVE';

export type IdentityDocumentKind =
  | 'BIRTH_CERTIFICATE'
  | 'BORDER_PASS'
  | 'DRIVING_LICENCE'
  | 'FALSE_DOCUMENT'
  | 'FAMILY_BOOK'
  | 'IDENTITY_CARD'
  | 'OTHER'
  | 'PASSPORT'
  | 'WORK_PERMIT';

export type InterviewSetting =
  | 'ALONE'
  | 'BY_PHONE'
  | 'BY_VIDEO'
  | 'IN_CUSTODY'
  | 'OTHERS_NEARBY'
  | 'WITH_TRUSTED_PERSON';

export type InvitationKind =
  | 'invitation'
  | 'reset'
  | 'setup';

export type InviteUserInput = {
  displayName: string;
  email: string;
  missionId?: string | null | undefined;
  operationId: string;
  /** For a partner of a house, in place of the mission. */
  placeId?: string | null | undefined;
  /** Why an administrator: a second person reads it. */
  reason?: string | null | undefined;
  roles: Array<Role>;
  teamIds: Array<string>;
};

export type IssueTravelDocumentInput = {
  caseId: string;
  documentId: string;
  /** Version of the travel document. */
  expectedVersion: number;
  expiresOn?: string | null | undefined;
  issuedOn?: string | null | undefined;
  note?: string | null | undefined;
  number: string;
  operationId: string;
};

/** The travel document that a mission issued. */
export type IssuedDocumentInput = {
  expiresOn?: string | null | undefined;
  kind: TravelDocumentKind;
  number: string;
};

export type JourneyGround =
  | 'BORDER_CLOSED'
  | 'CARRIER'
  | 'FUNDS'
  | 'ILLNESS'
  | 'MISTAKE'
  | 'OTHER'
  | 'PAPERS'
  | 'SAFETY'
  | 'STRIKE'
  | 'WEATHER';

export type JudgedThreatInput = {
  likelihood: RiskDegree;
  mitigation: string;
  severity: RiskDegree;
  threat: RiskThreat;
};

export type KeepHouseBedsInput = {
  /** A kind that is not named is not counted. */
  beds: Array<HouseBedsInput>;
  expectedVersion: number;
  operationId: string;
};

export type KeyAct =
  | 'PRUNE'
  | 'REPAIR'
  | 'ROTATE';

export type KnownBy =
  | 'CARRIER_TOLD'
  | 'ESCORT_TOLD'
  | 'OTHER'
  | 'PERSON_TOLD'
  | 'RECEIVER_TOLD'
  | 'SEEN';

export type KnownPeopleFilter = {
  /** Certain entries, such as those of a page already shown. */
  ids?: Array<string> | null | undefined;
  kinds?: Array<AroundKind> | null | undefined;
  party?: PartyKind | null | undefined;
  /** A name in any script and spelling, a phone, account or wallet. */
  text?: string | null | undefined;
};

export type LeakRisk =
  | 'CONFIRMED'
  | 'NONE_KNOWN'
  | 'POSSIBLE';

export type LedgerAct =
  | 'ASKED'
  | 'CONFIRMED'
  | 'CUBE_MADE'
  | 'QUALITY_MADE'
  | 'SEALED'
  | 'WITHDRAWN';

export type LegChange =
  | 'CANCELLED'
  | 'CORRECTED'
  | 'MOVED'
  | 'REBOOKED';

export type LegInput = {
  /** Whoever changes after it stays on the far side of the border control. True unless told. */
  airside?: boolean | null | undefined;
  /** Needed of every leg but the last. */
  arrivesAt?: string | null | undefined;
  arrivesZone?: string | null | undefined;
  carrier?: string | null | undefined;
  /** As on the ticket, YYYY-MM-DDTHH:MM. */
  departsAt: string;
  departsZone: string;
  fromPlace: string;
  /** Of a leg that stands. What is left as it was stays. */
  id?: string | null | undefined;
  kind: MovementKind;
  number?: string | null | undefined;
  toCountry: string;
  toPlace: string;
};

export type LegWarning =
  | 'NIGHT_BETWEEN'
  | 'OTHER_PLACE'
  | 'SHORT_CONNECTION';

export type LegalExposure =
  | 'CHARGED'
  | 'CONVICTED'
  | 'NONE'
  | 'NON_PUNISHMENT_APPLIED'
  | 'QUESTIONED';

/** Whom a letter goes to: an entry of a directory, the carrier of a journey, or somebody by name. */
export type LetterAddresseeInput = {
  /** Of a BODY; of a MISSION the body of it that is asked. */
  bodyId?: string | null | undefined;
  kind: LetterRecipientKind;
  /** Of a MISSION. Nobody of another country stands in the letter. */
  missionId?: string | null | undefined;
  /** Of a CARRIER: who does not travel on it is left out. */
  movementId?: string | null | undefined;
  /** Of a NAMED one. */
  namedKind?: LetterNamedKind | null | undefined;
  /** Of a NAMED one: why no entry of the directory fits. */
  reason?: string | null | undefined;
  /** Of a RECEPTION. */
  receptionBodyId?: string | null | undefined;
};

export type LetterBlockInput = {
  /** Of a LIST: what stands in its columns. */
  columns: Array<LetterField>;
  kind: LetterBlockKind;
  text: string;
};

export type LetterBlockKind =
  | 'EACH'
  | 'HEADING'
  | 'LIST'
  | 'TEXT';

export type LetterField =
  | 'LETTER_DATE'
  | 'LETTER_NUMBER'
  | 'ORGANISATION'
  | 'PEOPLE_COUNT'
  | 'PERSON_BIRTH'
  | 'PERSON_DOCUMENT'
  | 'PERSON_JOURNEY'
  | 'PERSON_LEGAL_UNTIL'
  | 'PERSON_NAME'
  | 'PERSON_NATIONALITY'
  | 'PERSON_OUT_ON'
  | 'PERSON_REFERENCE'
  | 'PERSON_ROMANISED'
  | 'PERSON_SEX'
  | 'RECIPIENT'
  | 'SIGNATORY';

export type LetterFilter = {
  kind?: LetterKind | null | undefined;
  missionId?: string | null | undefined;
  state?: LetterState | null | undefined;
};

export type LetterKind =
  | 'AIRLINE_NOTE'
  | 'EXIT_PERMIT_REQUEST'
  | 'FREE_LETTER'
  | 'HANDOVER_NOTE'
  | 'NATIONALITY_REQUEST'
  | 'VICTIM_LETTER'
  | 'WAIVER_REQUEST';

export type LetterLeftOut =
  | 'CONSENT_ENDED'
  | 'CONSENT_MISSING'
  | 'CONSENT_REFUSED'
  | 'NOT_ON_JOURNEY'
  | 'NOT_YOURS'
  | 'OTHER_NATIONALITY'
  | 'PROTECTION_SOUGHT';

export type LetterNamedKind =
  | 'AUTHORITY'
  | 'COMPANY'
  | 'COURT'
  | 'HOSPITAL'
  | 'LAWYER'
  | 'ORGANISATION'
  | 'OTHER_NAMED'
  | 'RELATIVE';

/** What a letter is made of. */
export type LetterPreviewInput = {
  /** None: the mission of the template. A letter is not made without one. */
  addressee?: LetterAddresseeInput | null | undefined;
  caseIds: Array<string>;
  dated?: string | null | undefined;
  /** Name and address; none: those of the entry. */
  recipient?: string | null | undefined;
  /** None: whoever makes it. */
  signatory?: string | null | undefined;
  templateId: string;
};

export type LetterRecipientKind =
  | 'BODY'
  | 'CARRIER'
  | 'MISSION'
  | 'NAMED'
  | 'RECEPTION';

export type LetterSending =
  | 'BY_HAND'
  | 'EMAIL'
  | 'PORTAL'
  | 'POST';

export type LetterState =
  | 'ANSWERED'
  | 'FINAL'
  | 'REPLACED'
  | 'SENT'
  | 'VOIDED';

export type LetterTemplateActInput = {
  expectedVersion: number;
  operationId: string;
  templateId: string;
};

export type LetterTemplateState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETIRED';

export type LetterVoidReason =
  | 'CONSENT_TAKEN_BACK'
  | 'NOT_NEEDED'
  | 'WRONG_FACTS'
  | 'WRONG_PERSON';

export type LiftExceptionInput = {
  caseId: string;
  exceptionId: string;
  expectedVersion: number;
  operationId: string;
  reason: string;
};

export type LiftHoldInput = {
  holdId: string;
  operationId: string;
};

export type LinkRescueRequestInput = {
  expectedVersion: number;
  id: string;
  operationId: string;
  /** An operation that is planned or under way. */
  rescueOperationId: string;
  /** Who is asked for by name goes onto its roster as expected, and their cases are scheduled. */
  takePeople: boolean;
};

/** What a column of a list of people may hold. */
export type ListField =
  | 'AGE'
  | 'BIRTH'
  | 'CALLER'
  | 'CHANNEL'
  | 'FAMILY_NAME'
  | 'GIVEN_NAME'
  | 'MESSAGE'
  | 'NAME'
  | 'NATIONALITY'
  | 'NATIVE_NAME'
  | 'NUMBER'
  | 'PASSPORT'
  | 'PHONE'
  | 'RECEIVED'
  | 'ROMANISED_NAME'
  | 'ROOM'
  | 'SEX';

export type ListMappingInput = {
  /** The field of each column in order; null leaves it aside. */
  fields: Array<ListField | null | undefined>;
  headerRow?: number | null | undefined;
  sheet: number;
};

export type Locale =
  | 'en'
  | 'km';

export type MachineScope =
  | 'home_figures'
  | 'statistics';

export type MakeApiTokenInput = {
  /** From now; at most a year. */
  days: number;
  /** Which machine it is. */
  name: string;
  operationId: string;
  scopes: Array<MachineScope>;
};

export type MakeCubeInput = {
  /** Above 0, at most 4. The smaller, the more noise and the less is spent. */
  epsilon: number;
  /** 1 or 2 things together. Below about a thousand people only 1 is of use. */
  length: number;
  operationId: string;
  snapshotId: string;
};

export type MakeLetterInput = {
  /** None: the mission of the template. A letter is not made without one. */
  addressee?: LetterAddresseeInput | null | undefined;
  caseIds: Array<string>;
  dated?: string | null | undefined;
  /** The draft that it was written in: it is gone with it. */
  draftId?: string | null | undefined;
  /** Of the letter that it replaces. */
  expectedVersion?: number | null | undefined;
  /** Who was shown as left out: somebody else who must be left out stops the letter. */
  leftOut: Array<string>;
  operationId: string;
  /** Name and address; none: those of the entry. */
  recipient?: string | null | undefined;
  /** The letter that this one is a new version of. */
  replacesId?: string | null | undefined;
  /** None: whoever makes it. */
  signatory?: string | null | undefined;
  templateId: string;
  /** The warnings of bodies that were read: one of whom the letter goes to is read before it is made. */
  warningIds?: Array<string> | null | undefined;
};

export type MarkNotNeededInput = {
  caseId: string;
  /** Version of the item that was seen. */
  expectedVersion: number;
  item: ItemCode;
  operationId: string;
  reason: string;
};

export type MatchReason =
  | 'BIRTH_DAY_MONTH_SWAPPED'
  | 'BIRTH_DIFFERENT'
  | 'BIRTH_NEAR'
  | 'BIRTH_SAME'
  | 'BIRTH_YEAR_SAME'
  | 'NAME_CLOSE'
  | 'NAME_DIFFERENT'
  | 'NAME_SAME'
  | 'NAME_WEAK'
  | 'NATIONALITY_DIFFERENT'
  | 'NATIONALITY_SAME'
  | 'PASSPORT_CLOSE'
  | 'PASSPORT_DIFFERENT'
  | 'PASSPORT_SAME'
  | 'PHONE_SAME'
  | 'SEX_DIFFERENT';

export type MeetingPointKind =
  | 'FALLBACK'
  | 'HOSPITAL'
  | 'MEETING'
  | 'PICK_UP'
  | 'SAFE_PLACE';

/** Two that are one: what both got counts together from then on, and for good. */
export type MergeRecipientsInput = {
  expectedVersion: number;
  /** The one that stays. */
  into: string;
  operationId: string;
  reason: string;
  recipientId: string;
};

export type MissionAct =
  | 'NATIONALITY'
  | 'TRAVEL_DOCUMENT';

export type MissionListField =
  | 'ACT'
  | 'AMOUNT'
  | 'COPIES'
  | 'CURRENCY'
  | 'DAY'
  | 'DETAIL'
  | 'DOCUMENT'
  | 'EMAIL'
  | 'HOURS'
  | 'KIND'
  | 'LANGUAGES'
  | 'LOCATED_IN'
  | 'MISSION'
  | 'MOBILE'
  | 'NAME'
  | 'PAPER'
  | 'PHONE'
  | 'POSITION'
  | 'PURPOSES'
  | 'SENDING_COUNTRY'
  | 'SOURCE'
  | 'VALID_FROM'
  | 'VALID_TO';

export type MissionListInput = {
  /** The field of each column in order; without it columns are recognised. */
  fields?: Array<MissionListField | null | undefined> | null | undefined;
  /** From 0; null with fields for a list without headers. */
  headerRow?: number | null | undefined;
  /** The cells of one sheet; at most 500 rows below the header. */
  rows: Array<Array<string>>;
  /** Where rows are known from that do not say so. */
  source?: string | null | undefined;
  /** From when a row holds that does not say so. */
  validFrom: string;
};

export type MissionListOutcome =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'SAME';

export type MissionPaper =
  | 'APPLICATION_FORM'
  | 'BIRTH_CERTIFICATE_COPY'
  | 'FAMILY_BOOK_COPY'
  | 'FAMILY_STATEMENT'
  | 'FINGERPRINTS'
  | 'IDENTITY_CARD_COPY'
  | 'INTERVIEW_IN_PERSON'
  | 'LETTER_OF_ORGANISATION'
  | 'OTHER'
  | 'PASSPORT_COPY'
  | 'PHOTOS'
  | 'POLICE_LOSS_REPORT'
  | 'TICKET'
  | 'VIDEO_INTERVIEW';

export type MissionPurpose =
  | 'CONSULAR'
  | 'EMERGENCY'
  | 'NATIONALITY'
  | 'OTHER'
  | 'TRAVEL_DOCUMENT';

export type MissionRowKind =
  | 'CONTACT'
  | 'COVERAGE'
  | 'FEE'
  | 'HOLIDAY'
  | 'MISSION'
  | 'REQUIREMENT';

export type MoveCaseInput = {
  /** For RESCUE_REQUESTED where the person could not be asked. */
  bestInterestReason?: string | null | undefined;
  caseId: string;
  /** For MOVED: the new place, where it is known. */
  compoundId?: string | null | undefined;
  /** For DUPLICATE: the case that goes on. */
  duplicateOf?: string | null | undefined;
  /** For OUT. */
  exitMode?: ExitMode | null | undefined;
  expectedVersion: number;
  /** For HOME; absent: today. */
  homeOn?: string | null | undefined;
  operationId: string;
  /** For OUT: the day on which the person came out. */
  outOn?: string | null | undefined;
  reason?: string | null | undefined;
  to: CaseState;
};

export type MovePassengersInput = {
  caseIds: Array<string>;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  reason: string;
  /** The journey that they go with instead. */
  toMovementId: string;
};

export type MovementFilter = {
  time?: MovementTime | null | undefined;
  toCountry?: string | null | undefined;
};

export type MovementKind =
  | 'BORDER_CROSSING'
  | 'BUS'
  | 'CAR'
  | 'CHARTER'
  | 'FLIGHT'
  | 'SHIP'
  | 'TRAIN';

/** Derived from its passengers, as far as the actor sees them. */
export type MovementState =
  | 'ARRIVED'
  | 'BOOKED'
  | 'CANCELLED'
  | 'EMPTY'
  | 'UNDER_WAY';

/** UPCOMING: not yet arrived, earliest first. PAST and ALL: latest first. */
export type MovementTime =
  | 'ALL'
  | 'PAST'
  | 'UPCOMING';

export type NoteKind =
  | 'CALL'
  | 'MEETING'
  | 'NOTE'
  | 'SAFETY';

export type NoteRescueRequestInput = {
  /** Where the danger is another now. */
  danger?: Danger | null | undefined;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  id: string;
  operationId: string;
  text: string;
};

export type NoticeKind =
  | 'BEGUN_UNASSESSED'
  | 'GLASS_BROKEN'
  | 'GLASS_REVIEWED'
  | 'KEYS_CHANGED_ALONE'
  | 'RETENTION_DUE'
  | 'RISK_DECIDED'
  | 'RISK_LAPSED'
  | 'RISK_TO_DECIDE'
  | 'TEAM_NEEDS_HELP';

export type OnTheWayTrouble =
  | 'LEG_CHANGED'
  | 'MISSED_LEG'
  | 'NO_ONWARD_LEG';

export type OpenCustodyPlaceAddressInput = {
  operationId: string;
  placeId: string;
  /** Why it is read; it is kept. */
  reason: string;
};

export type OpenLeakNotesInput = {
  bodyId: string;
  operationId: string;
  /** Why they are read; it is kept. */
  reason: string;
};

export type OpenMeetingPointsInput = {
  operationId: string;
  /** Needed of whoever is not on the team, or comes too early. */
  reason?: string | null | undefined;
  rescueOperationId: string;
};

export type OpenRescueRequestInput = {
  /** What is asked, without names: those stand in the cases. */
  asked: string;
  channels: Array<RescueChannelInput>;
  /** A compound of the registry, or a place in words. */
  compoundId?: string | null | undefined;
  danger: Danger;
  operationId: string;
  people: Array<RescuePersonInput>;
  place?: string | null | undefined;
  /** People besides, whose names are not known. */
  unnamed?: number | null | undefined;
};

export type OpenSealedInput = {
  caseId: string;
  operationId: string;
  reason: string;
};

/** What may be done to an operation in its present state, by this actor. */
export type OperationAct =
  | 'BEGIN'
  | 'CANCEL'
  | 'CHANGE'
  | 'FINISH'
  | 'RECORD_ROSTER';

export type OperationAlarmKind =
  | 'NEEDS_HELP'
  | 'OVERDUE'
  | 'RISK_MISSING'
  | 'RISK_WAITING';

export type OperationFilter = {
  compoundId?: string | null | undefined;
  /** Planned or held on this day or later. */
  from?: string | null | undefined;
  kinds?: Array<OperationKind> | null | undefined;
  states?: Array<OperationState> | null | undefined;
  /** Reference, place or compound. */
  text?: string | null | undefined;
  /** Planned or held on this day or before. */
  to?: string | null | undefined;
};

export type OperationKind =
  | 'ESCAPE_PICK_UP'
  | 'NEGOTIATED_RELEASE'
  | 'RAID'
  | 'TARGETED_RESCUE';

export type OperationMemberInput = {
  role: OperationRole;
  userId: string;
};

export type OperationRole =
  | 'COMMUNICATION'
  | 'DRIVER'
  | 'GATE'
  | 'INTERPRETER'
  | 'LEAD'
  | 'LIAISON'
  | 'MEDIC'
  | 'RECEPTION'
  | 'SAFEGUARDING';

export type OperationState =
  | 'CANCELLED'
  | 'DONE'
  | 'PLANNED'
  | 'UNDER_WAY';

export type OperatorKind =
  | 'ARMED_GROUP'
  | 'LANDLORD'
  | 'LEGAL_ENTITY'
  | 'OPERATOR'
  | 'SECURITY';

export type OrderNeedsInput = {
  /** Version of the movement. */
  expectedVersion: number;
  /** Every leg that has a carrier, unless told. */
  legIds?: Array<string> | null | undefined;
  movementId: string;
  needs: Array<OrderedNeedInput>;
  operationId: string;
  /** The carrier, its desk or its agent. */
  orderedFrom: string;
  /** Today unless told. */
  orderedOn?: string | null | undefined;
  reference?: string | null | undefined;
};

export type OrderedInput = {
  needs: Array<OrderedNeedInput>;
  /** The carrier, its desk or its agent. */
  orderedFrom: string;
  /** Today unless told. */
  orderedOn?: string | null | undefined;
  reference?: string | null | undefined;
};

export type OrderedNeedInput = {
  caseId: string;
  service: TravelService;
};

export type OwnStepInput = {
  before: Array<ItemCode>;
  code: ItemCode;
  days: number;
  hint: StepTextsInput;
  mayBeNotNeeded: boolean;
  needs: Array<ItemCode>;
  party: ActingParty;
  title: StepTextsInput;
};

export type PartyKind =
  | 'COMPANY'
  | 'PERSON';

export type PassengerState =
  | 'ARRIVED'
  | 'BOOKED'
  | 'DENIED_BOARDING'
  | 'DEPARTED'
  | 'FELL_ILL'
  | 'NO_SHOW'
  | 'REMOVED'
  | 'STOPPED_AT_BORDER';

export type PayFineInput = {
  amountMinor: number;
  /** The receipt, a file of the case. */
  attachmentId?: string | null | undefined;
  caseId: string;
  donorId?: string | null | undefined;
  /** Version of the overstay. */
  expectedVersion: number;
  note?: string | null | undefined;
  on: string;
  operationId: string;
  payer: Payer;
};

export type Payer =
  | 'DONOR'
  | 'EMPLOYER'
  | 'FAMILY'
  | 'GOVERNMENT'
  | 'IOM'
  | 'MISSION'
  | 'ORGANISATION'
  | 'OTHER'
  | 'PERSON';

/** What is known of the person at the first plea. A name in any script; the rest may come later. */
export type PersonInput = {
  aliases?: Array<string> | null | undefined;
  birth?: string | null | undefined;
  birthEstimated?: boolean | null | undefined;
  documentCountry?: string | null | undefined;
  documentNumber?: string | null | undefined;
  name: string;
  nationalities?: Array<string> | null | undefined;
  phone?: string | null | undefined;
  /** Made from the name when absent. */
  romanisedName?: string | null | undefined;
  sex?: Sex | null | undefined;
};

export type PlacePeopleInput = {
  /** Absent: by age and sex of each. */
  bed?: CustodyBed | null | undefined;
  from: string;
  note?: string | null | undefined;
  operationId: string;
  /** At most 500; beds are given in this order. */
  people: Array<PlacePersonInput>;
  placeId: string;
  /** Made by the client, the same for all parts of one placing: it is taken back as one. */
  placingId: string;
  rescueOperationId: string;
};

export type PlacePersonInput = {
  caseId: string;
  /** What does not suit was seen. */
  seen?: boolean | null | undefined;
  /** The open spell that was seen; absent: none was. */
  spellId?: string | null | undefined;
  spellVersion?: number | null | undefined;
};

export type PlacingAnswer =
  | 'ELSEWHERE'
  | 'HERE_ALREADY'
  | 'NOT_OUT'
  | 'NOT_SUITABLE'
  | 'NO_BED'
  | 'NO_RIGHT'
  | 'PLACED'
  | 'RESTRICTED';

export type PlacingConcern =
  | 'BED_OF_OTHERS'
  | 'MINOR_AMONG_ADULTS'
  | 'NEEDS_DOCTOR';

export type PlacingPreviewInput = {
  /** Absent: by age and sex of each. */
  bed?: CustodyBed | null | undefined;
  from: string;
  /** At most 500; beds are given in this order. */
  people: Array<PlacePersonInput>;
  placeId: string;
  rescueOperationId: string;
};

export type PlanCheckInsInput = {
  everyMinutes: number;
  /** In UTC, such as 2026-03-04T09:30Z. */
  firstAt: string;
  operationId: string;
  rescueOperationId: string;
  /** How many for each of the team. What was planned before and is open is stood down. */
  times: number;
};

export type PlanOperationInput = {
  /** A compound of the registry, or a place in words. */
  compoundId?: string | null | undefined;
  expectedCount?: number | null | undefined;
  kind: OperationKind;
  members?: Array<OperationMemberInput> | null | undefined;
  operationId: string;
  place?: string | null | undefined;
  plan?: string | null | undefined;
  plannedOn?: string | null | undefined;
};

export type PlanPart =
  | 'COMPOUND'
  | 'DAY'
  | 'EXPECTED'
  | 'KIND'
  | 'PLACE'
  | 'PLAN';

export type PlanRescueFromRequestInput = {
  expectedVersion: number;
  id: string;
  kind: OperationKind;
  operationId: string;
  plan?: string | null | undefined;
  plannedOn?: string | null | undefined;
};

/** How the actor comes to the meeting points now. */
export type PointAccess =
  | 'NOT_YET'
  | 'OPEN'
  | 'WITH_REASON';

export type PositionPrecision =
  | 'DISTRICT'
  | 'EXACT'
  | 'PROVINCE'
  | 'STREET';

export type ProposalState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN'
  | 'WITHDRAWN';

export type RaiseExceptionInput = {
  caseId: string;
  kind: RepatriationException;
  operationId: string;
  reason: string;
};

export type ReadingChoiceInput = {
  field: ListField;
  gridRow: number;
  /** In the form of the value (a date, a country code); null leaves the value out. */
  value?: string | null | undefined;
};

export type ReadingKind =
  | 'BREAK_GLASS'
  | 'CONTACTS'
  | 'CUSTODY'
  | 'FILES'
  | 'FILES_TAKEN'
  | 'INTERVIEW'
  | 'NAMES'
  | 'NOTES'
  | 'OTHER'
  | 'PAPERS'
  | 'PEOPLE_AROUND'
  | 'SCREENING'
  | 'SEALED'
  | 'THIS_LIST';

export type ReceptionKind =
  | 'FAMILY'
  | 'IOM'
  | 'MINISTRY'
  | 'NGO'
  | 'OTHER'
  | 'POLICE'
  | 'SHELTER';

export type RecipientKind =
  | 'DONOR'
  | 'MEDIA_PUBLIC'
  | 'MINISTRY'
  | 'NGO_PARTNER'
  | 'OTHER'
  | 'PUBLIC'
  | 'RESEARCH';

export type RecordBorderCrossingInput = {
  /** It was compared with its source today. */
  checked: boolean;
  country: string;
  hours?: string | null | undefined;
  kind: CrossingKind;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
  operationId: string;
  otherCountry: string;
  otherNames?: Array<string> | null | undefined;
  province?: string | null | undefined;
  /** The row that this one follows: it ends on the eve. */
  replacesId?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  state: CrossingState;
  validFrom: string;
};

export type RecordCompoundStatusInput = {
  expectedVersion: number;
  happenedOn?: string | null | undefined;
  id: string;
  /** With MOVED: where the people and the work went, if known. */
  movedTo?: string | null | undefined;
  note?: string | null | undefined;
  operationId: string;
  source?: string | null | undefined;
  status: CompoundStatus;
};

export type RecordContactInput = {
  caseId: string;
  channel: ContactChannel;
  codeWord?: string | null | undefined;
  /** Absent: a new one. */
  contactId?: string | null | undefined;
  /** Of the contact, where one is changed. */
  expectedVersion?: number | null | undefined;
  hours?: string | null | undefined;
  mayAnswer?: string | null | undefined;
  operationId: string;
  /** Absent: not known to be safe. */
  safe?: boolean | null | undefined;
  value: string;
  whose?: string | null | undefined;
};

export type RecordCostInput = {
  amountMinor: number;
  /** The receipt, a file of the case. */
  attachmentId?: string | null | undefined;
  caseId?: string | null | undefined;
  currency: string;
  donorId?: string | null | undefined;
  kind: CostKind;
  /** A journey: over everybody on it unless `whole`. */
  movementId?: string | null | undefined;
  note?: string | null | undefined;
  on: string;
  operationId: string;
  /** By hand, of a journey: what all those together pay whom the actor does not see. */
  othersMinor?: number | null | undefined;
  payer: Payer;
  /** A rescue operation: over its people unless `whole`. */
  rescueId?: string | null | undefined;
  /** By hand; they add up to the amount. Else equally. */
  shares?: Array<CostShareInput> | null | undefined;
  state: CostState;
  /** One line for the operation or journey as a whole. */
  whole?: boolean | null | undefined;
};

export type RecordCoverageInput = {
  country: string;
  missionId: string;
  nationality: string;
  operationId: string;
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordDonorInput = {
  budgetMinor?: number | null | undefined;
  code: string;
  currency: string;
  name: string;
  operationId: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordExchangeRateInput = {
  fromCurrency: string;
  operationId: string;
  /** A decimal such as 4050 or 0.0285. */
  rate: string;
  source: string;
  toCurrency: string;
  validFrom: string;
};

export type RecordFineRuleInput = {
  capMinor?: number | null | undefined;
  country: string;
  currency: string;
  /** So many of the first days cost nothing. */
  freeDays?: number | null | undefined;
  operationId: string;
  perDayMinor: number;
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
  /** Empty: any visa. */
  visaKind?: string | null | undefined;
  /** Alert each time this much is full. */
  warnEveryMinor?: number | null | undefined;
};

export type RecordFollowUpInput = {
  caseId: string;
  channel?: ContactChannel | null | undefined;
  /** Version of the item that was seen. */
  expectedVersion: number;
  /** One of the five follow-ups. */
  item: ChecklistItemCode;
  nextOn?: string | null | undefined;
  /** Needed where somebody is not simply safe. With a day it becomes a task. */
  nextStep?: string | null | undefined;
  note?: string | null | undefined;
  /** The day of the try; today unless told. */
  on?: string | null | undefined;
  operationId: string;
  outcome: FollowUpOutcome;
  spokeWith?: string | null | undefined;
};

export type RecordHandoverInput = {
  belongings?: string | null | undefined;
  /** Where it is none of the list. */
  bodyName?: string | null | undefined;
  /** Everybody who arrived and is not handed over yet, unless told. */
  caseIds?: Array<string> | null | undefined;
  condition?: string | null | undefined;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  on?: string | null | undefined;
  operationId: string;
  /** Where the signed paper lies. Needed where it was signed on paper. */
  paperKept?: string | null | undefined;
  papers?: string | null | undefined;
  place?: string | null | undefined;
  /** As what: the function. */
  receivedAs?: string | null | undefined;
  /** Who signed the reception. */
  receivedBy: string;
  receptionBodyId?: string | null | undefined;
  /** The signature: strokes as x, y, x, y, … in a box of 1000 by 400. Needed where it was signed on the screen. */
  strokes?: Array<Array<number>> | null | undefined;
  way: HandoverWay;
};

export type RecordIdentificationInput = {
  /** Lifts the earlier decisions of authorities. */
  appeal?: boolean | null | undefined;
  basis: string;
  body: IdentificationBody;
  /** Tells two bodies of one kind apart. */
  bodyName?: string | null | undefined;
  caseId: string;
  decidedOn: string;
  /** SCREENING by the NGO: that screening has begun. Everything else is a decision. */
  decision: IdentificationState;
  operationId: string;
};

export type RecordIdentityDocumentInput = {
  caseId: string;
  country?: string | null | undefined;
  expiresOn?: string | null | undefined;
  kind: IdentityDocumentKind;
  note?: string | null | undefined;
  number?: string | null | undefined;
  operationId: string;
  place: DocumentPlace;
};

export type RecordLetterAnswerInput = {
  expectedVersion: number;
  letterId: string;
  on: string;
  operationId: string;
};

export type RecordLetterSentInput = {
  expectedVersion: number;
  how: LetterSending;
  letterId: string;
  /** With it the step "mission notified" is done for everybody in it for whom it is ready. */
  missionNotified: boolean;
  on: string;
  operationId: string;
};

export type RecordMissionContactInput = {
  /** It was compared with its source today. */
  checked: boolean;
  email?: string | null | undefined;
  /** Of the row that this one follows; needed with it. */
  expectedVersion?: number | null | undefined;
  hours?: string | null | undefined;
  languages?: string | null | undefined;
  missionId: string;
  mobile?: string | null | undefined;
  name: string;
  operationId: string;
  phone?: string | null | undefined;
  position?: string | null | undefined;
  purposes: Array<MissionPurpose>;
  /** The row that this one follows: it ends on the eve. */
  replacesId?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordMissionFeeInput = {
  amountMinor: number;
  /** It was compared with its source today. */
  checked: boolean;
  currency: string;
  /** Of the row that this one follows; needed with it. */
  expectedVersion?: number | null | undefined;
  kind: TravelDocumentKind;
  missionId: string;
  note?: string | null | undefined;
  operationId: string;
  /** The row that this one follows: it ends on the eve. */
  replacesId?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordMissionHolidaysInput = {
  /** It was compared with its source today. */
  checked: boolean;
  /** At most 60 at once; a day that is known already takes the new name. */
  days: Array<HolidayInput>;
  /** Of the row that this one follows; needed with it. */
  expectedVersion?: number | null | undefined;
  missionId: string;
  operationId: string;
  /** The row that this one follows: it ends on the eve. */
  replacesId?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
};

export type RecordMissionRequirementInput = {
  act: MissionAct;
  /** It was compared with its source today. */
  checked: boolean;
  /** How many of it, 1 to 20. */
  copies?: number | null | undefined;
  detail?: string | null | undefined;
  /** Of the row that this one follows; needed with it. */
  expectedVersion?: number | null | undefined;
  missionId: string;
  operationId: string;
  paper: MissionPaper;
  /** The row that this one follows: it ends on the eve. */
  replacesId?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordPersonAroundInput = {
  aliases?: Array<string> | null | undefined;
  caseId: string;
  kind: AroundKind;
  name: string;
  note?: string | null | undefined;
  operationId: string;
  party: PartyKind;
  phones?: Array<string> | null | undefined;
  relation?: Relation | null | undefined;
  /** Of a recruiter or perpetrator only. */
  roles?: Array<RoleInProcess> | null | undefined;
  /** Absent: not safe. Never of a recruiter or perpetrator. */
  safeToContact?: boolean | null | undefined;
  wallets?: Array<string> | null | undefined;
};

export type RecordRescueAnswerInput = {
  answer: RescueAnswer;
  attachmentId?: string | null | undefined;
  channelId: string;
  contact?: string | null | undefined;
  expectedVersion: number;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  operationId: string;
  /** The last day of a promise. */
  promisedBy?: string | null | undefined;
  /** What they said, what they promise, or why not. */
  text: string;
  theirReference?: string | null | undefined;
};

export type RecordStayInput = {
  cameBy: StayArrival;
  caseId: string;
  /** A compound of the registry; without it the place in words. */
  compoundId?: string | null | undefined;
  from?: string | null | undefined;
  leftBy: StayDeparture;
  note?: string | null | undefined;
  operationId: string;
  place?: string | null | undefined;
  priceCurrency?: string | null | undefined;
  /** What was paid for the person on arrival there. */
  priceMinor?: number | null | undefined;
  to?: string | null | undefined;
};

export type RecordTransitRuleInput = {
  airside?: boolean | null | undefined;
  country: string;
  mostHours?: number | null | undefined;
  nationality?: string | null | undefined;
  need: TransitNeed;
  operationId: string;
  /** Where this is known from. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RecordVisaRuleInput = {
  country: string;
  operationId: string;
  source: string;
  stayDays: number;
  validFrom: string;
  validTo?: string | null | undefined;
  visaKind: string;
};

export type RefundCostInput = {
  amountMinor: number;
  costId: string;
  expectedVersion: number;
  note?: string | null | undefined;
  on: string;
  operationId: string;
};

export type RegisterCompoundInput = {
  aliases?: Array<string> | null | undefined;
  armedGroup?: string | null | undefined;
  country: string;
  description?: string | null | undefined;
  floors?: number | null | undefined;
  /** With longitude and precision, or none of the three. */
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
  operationId: string;
  precision?: PositionPrecision | null | undefined;
  province?: string | null | undefined;
  status?: CompoundStatus | null | undefined;
};

export type RegisterCustodyPlaceInput = {
  /** Sealed. Absent: what is kept stays as it is. */
  address?: string | null | undefined;
  answers?: string | null | undefined;
  bedsFamily?: number | null | undefined;
  bedsMen?: number | null | undefined;
  /** Null: not counted. */
  bedsWomen?: number | null | undefined;
  closedOn?: string | null | undefined;
  country: string;
  dangers?: string | null | undefined;
  kind: CustodyKind;
  /** Of police and immigration alone: refused for every other kind. */
  latitude?: number | null | undefined;
  lawyerAccess?: CustodyAccess | null | undefined;
  longitude?: number | null | undefined;
  missionAccess?: CustodyAccess | null | undefined;
  name: string;
  ngoAccess?: CustodyAccess | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  province?: string | null | undefined;
  visits?: string | null | undefined;
};

export type RegisterMissionInput = {
  address?: string | null | undefined;
  city?: string | null | undefined;
  email?: string | null | undefined;
  locatedIn: string;
  name: string;
  note?: string | null | undefined;
  /** When it is open on its working days, as HH:MM-HH:MM of its own time; at most four. */
  opening?: Array<string> | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  sendingCountry: string;
  /** Where this is known from. */
  source: string;
  /** ISO weekdays on which it is closed: 1 Monday to 7 Sunday; at least one day is open. */
  weekend: Array<number>;
  /** Its time zone, such as Asia/Bangkok; empty: not known. */
  zone?: string | null | undefined;
};

export type RegisterPleaInput = {
  channel: ContactChannel;
  compoundId?: string | null | undefined;
  danger?: Danger | null | undefined;
  message?: string | null | undefined;
  operationId: string;
  person: PersonInput;
  /** The person came back to a compound: an earlier case open to the actor. */
  previousCaseId?: string | null | undefined;
  requesterContact?: string | null | undefined;
  requesterKind: RequesterKind;
  requesterName?: string | null | undefined;
  /** A case that matchCandidates proposed for these very facts: the same person, in a new case linked to it. */
  sameAsCaseId?: string | null | undefined;
  /** Absent: the actor's first team. */
  teamId?: string | null | undefined;
};

export type RegisterReceptionBodyInput = {
  address?: string | null | undefined;
  city?: string | null | undefined;
  contact?: string | null | undefined;
  country: string;
  email?: string | null | undefined;
  hours?: string | null | undefined;
  kind: ReceptionKind;
  name: string;
  offers?: string | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  /** Where this is known from, or that it is to be checked. */
  source: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type RegisterRescueBodyInput = {
  country: string;
  email?: string | null | undefined;
  hours?: string | null | undefined;
  kind: RescueBodyKind;
  missionId?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  operationId: string;
  phone?: string | null | undefined;
  province?: string | null | undefined;
  /** Where this is known from. */
  source?: string | null | undefined;
  way: RescueWay;
};

export type RegisterTeamInput = {
  name: string;
  operationId: string;
};

export type Relation =
  | 'ACQUAINTANCE'
  | 'CHILD'
  | 'COLLEAGUE'
  | 'FRIEND'
  | 'PARENT'
  | 'PARTNER'
  | 'RELATIVE'
  | 'SIBLING'
  | 'STRANGER'
  | 'UNKNOWN';

export type ReleaseCubeInput = {
  /** Known that somebody will hold what is protected in two ways, where nobody can prevent it. */
  knowsBoth?: boolean | null | undefined;
  /** Rows of nobody that are made from the counts, instead of the counts. */
  madeUp: boolean;
  operationId: string;
  purpose: string;
  recipientId: string;
  snapshotId: string;
};

export type ReleaseFamily =
  | 'EXACT'
  | 'NOISY'
  | 'ROWS';

export type ReleaseKind =
  | 'ANONYMOUS_ROWS'
  | 'CUBE'
  | 'SYNTHETIC_ROWS'
  | 'TABLE';

/** Coarse rows of people for a vetted partner; once for each sealed period. */
export type ReleaseRowsInput = {
  /** A group that nobody is to find out: each class has several values of it. */
  hidden?: string | null | undefined;
  /** One to five groups of the menu: what somebody may know of a person. */
  known: Array<string>;
  /** Known that somebody will hold what is protected in two ways, where nobody can prevent it. */
  knowsBoth?: boolean | null | undefined;
  operationId: string;
  purpose: string;
  recipientId: string;
  snapshotId: string;
};

export type ReleaseTableInput = {
  /** One to three names of the menu. */
  dimensions: Array<string>;
  /** Known that somebody will hold what is protected in two ways, where nobody can prevent it. */
  knowsBoth?: boolean | null | undefined;
  operationId: string;
  purpose: string;
  recipientId: string;
  snapshotId: string;
};

export type RemoveAttachmentInput = {
  attachmentId: string;
  expectedVersion: number;
  operationId: string;
  /** Kept with it, not told on the timeline. */
  reason: string;
};

export type RemoveFromJourneyInput = {
  /** Version of the movement. */
  expectedVersion: number;
  /** Of an escort or of a companion. */
  id: string;
  movementId: string;
  operationId: string;
};

export type RemoveIdentityDocumentInput = {
  documentId: string;
  expectedVersion: number;
  operationId: string;
  /** Kept with the entry, not told on the timeline. */
  reason: string;
};

export type RemoveMeetingPointInput = {
  expectedVersion: number;
  operationId: string;
  pointId: string;
};

export type RemovePassengerInput = {
  caseId: string;
  /** Version of the movement. */
  expectedVersion: number;
  movementId: string;
  operationId: string;
  reason: string;
};

export type RemovePersonAroundInput = {
  expectedVersion: number;
  operationId: string;
  personAroundId: string;
  /** Kept with the entry, not told on the timeline. */
  reason: string;
};

export type RenameTeamInput = {
  expectedVersion: number;
  name: string;
  operationId: string;
  teamId: string;
};

export type ReopenItemInput = {
  caseId: string;
  /** Version of the item that was seen. */
  expectedVersion: number;
  item: ItemCode;
  operationId: string;
  reason: string;
};

export type ReopenItemsInput = {
  /** At most 200. */
  caseIds: Array<string>;
  item: ItemCode;
  operationId: string;
  reason: string;
};

export type RepatriationException =
  | 'CANCELLED'
  | 'MISSED_FLIGHT'
  | 'ON_HOLD'
  | 'REFUSED_RETURN'
  | 'THIRD_COUNTRY'
  | 'WITNESS_HOLD';

export type RepatriationStage =
  | 'ARRIVED'
  | 'COMPLETED'
  | 'CONSENT'
  | 'DEPARTED'
  | 'DOCUMENT'
  | 'EXIT_CLEARANCE'
  | 'FOLLOW_UP'
  | 'HANDED_OVER'
  | 'MISSION'
  | 'NOT_STARTED'
  | 'TRAVEL';

export type ReportEventKind =
  | 'ASKED_FOR_HELP'
  | 'BEGUN'
  | 'CHECK_IN_MISSED'
  | 'FINISHED'
  | 'LIST_TAKEN_OVER';

export type ReportFromHouseInput = {
  /** YYYY-MM-DDTHH:MM, in the zone of the house. */
  at: string;
  /** For an arrival, where beds are counted. */
  bed?: CustodyBed | null | undefined;
  caseId: string;
  code: HouseReportCode;
  operationId: string;
  urgent?: boolean | null | undefined;
  words?: string | null | undefined;
};

export type RequestClosureInput = {
  caseId: string;
  closureReason: ClosureReason;
  operationId: string;
  reason: string;
};

export type RequesterKind =
  | 'EMBASSY'
  | 'FRIEND'
  | 'MEDIA'
  | 'ORGANISATION'
  | 'PARENT'
  | 'PARTNER'
  | 'POLICE'
  | 'RELATIVE'
  | 'SELF'
  | 'SIBLING'
  | 'UNKNOWN';

export type RescheduleTaskInput = {
  /** Absent: stays with whom it is. */
  assignedTo?: string | null | undefined;
  /** Null: without a day. */
  dueOn?: string | null | undefined;
  expectedVersion: number;
  operationId: string;
  taskId: string;
};

/** An answer: some word, a promise, or no. */
export type RescueAnswer =
  | 'PROMISED'
  | 'REFUSED'
  | 'REPLIED';

export type RescueBodyKind =
  | 'ANTI_TRAFFICKING'
  | 'EMBASSY'
  | 'HOTLINE'
  | 'IMMIGRATION'
  | 'INTERIOR_MINISTRY'
  | 'IOM'
  | 'OTHER_BODY'
  | 'PROVINCIAL_POLICE';

export type RescueChannelAct =
  | 'CHASE'
  | 'CLOSE'
  | 'ESCALATE'
  | 'REPLY'
  | 'SEND'
  | 'SETTLE_PROMISE';

export type RescueChannelInput = {
  bodyId: string;
  /** Who there. */
  contact?: string | null | undefined;
  /** The id of the warning of the body, by whoever has just read it. Needed wherever there is one. */
  warningId?: string | null | undefined;
};

export type RescueChannelState =
  | 'CLOSED'
  | 'NOT_SENT'
  | 'PROMISED'
  | 'PROMISE_KEPT'
  | 'REFUSED'
  | 'REPLIED'
  | 'WAITING';

export type RescueDue =
  | 'ANOTHER_CHANNEL'
  | 'CHASE'
  | 'ESCALATE'
  | 'PROMISE_DAY'
  | 'SEND';

export type RescueEventKind =
  | 'CHANNEL_CHOSEN'
  | 'CHANNEL_CLOSED'
  | 'CHASED'
  | 'CLOSED'
  | 'CORRECTED'
  | 'DANGER_CHANGED'
  | 'ESCALATED'
  | 'NOTED'
  | 'OPENED'
  | 'OPERATION_PLANNED'
  | 'OPERATION_UNLINKED'
  | 'PEOPLE_ADDED'
  | 'PERSON_LEFT'
  | 'PROMISED'
  | 'PROMISE_BROKEN'
  | 'PROMISE_KEPT'
  | 'REFUSED'
  | 'REPLIED'
  | 'SENT';

export type RescueOutcome =
  | 'CAME_OUT'
  | 'MOVED_ON'
  | 'NOBODY_ACTED'
  | 'OTHER_END'
  | 'WITHDRAWN';

export type RescuePersonInput = {
  /** Where the person could not be asked. */
  bestInterestReason?: string | null | undefined;
  caseId: string;
};

/** Open requests unless `closed` says otherwise. */
export type RescueRequestFilter = {
  bodies?: Array<RescueBodyKind> | null | undefined;
  caseId?: string | null | undefined;
  closed?: boolean | null | undefined;
  compoundId?: string | null | undefined;
  dangers?: Array<Danger> | null | undefined;
  /** Something is due by now. */
  overdue?: boolean | null | undefined;
  /** A phone number of whoever asked for one of the people, six figures at least, however it is written. Only pleas of cases in reach. */
  requesterPhone?: string | null | undefined;
  /** Linked to one of these operations; closed ones as well. */
  rescueOperationIds?: Array<string> | null | undefined;
  states?: Array<RescueRequestState> | null | undefined;
  /** Number, place, compound or body. */
  text?: string | null | undefined;
};

export type RescueRequestState =
  | 'ALL_REFUSED'
  | 'CLOSED'
  | 'OPERATION_PLANNED'
  | 'PREPARING'
  | 'PROMISED'
  | 'REPLIED'
  | 'WAITING';

export type RescueWay =
  | 'CHAT'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'LETTER'
  | 'PHONE'
  | 'WEB_FORM';

export type RestoreAttachmentInput = {
  attachmentId: string;
  operationId: string;
};

export type RestrictCaseInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  /** Needed: it stands in the timeline. */
  reason?: string | null | undefined;
  restricted: boolean;
  /** The named staff, all of them. Whoever restricts is always among them. */
  userIds?: Array<string> | null | undefined;
};

export type RetentionCategory =
  | 'CAME_OUT'
  | 'DECEASED'
  | 'DUPLICATE'
  | 'LOST_CONTACT'
  | 'NEVER_OUT'
  | 'PLEA_UNANSWERED'
  | 'RETURNED_HOME';

export type RetentionEvent =
  | 'END'
  | 'LAST_CHANGE';

export type RetentionKeep =
  | 'ASKED'
  | 'HOLD'
  | 'JOURNEY'
  | 'NOT_DECIDED'
  | 'NOT_DUE'
  | 'OPEN_TASKS'
  | 'OTHER_CASE'
  | 'REOPENED';

export type ReviewCustodyInput = {
  access: CustodyAccess;
  caseId: string;
  expectedVersion: number;
  familyContact: CustodyAnswer;
  food: CustodyAnswer;
  /** The next hearing; absent: what is known stays. */
  hearingOn?: string | null | undefined;
  illTreatment: CustodyAnswer;
  medical: CustodyAnswer;
  /** Needs a doctor now. */
  medicalUrgent: boolean;
  minorsApart: CustodyAnswer;
  /** Absent: as many days later as the organisation says. */
  nextOn?: string | null | undefined;
  /** It is known that there is no hearing any more. */
  noHearing?: boolean | null | undefined;
  note?: string | null | undefined;
  operationId: string;
  reviewedOn: string;
  /** Somebody saw the person with own eyes. */
  seen: boolean;
  seenBy?: string | null | undefined;
  spellId: string;
  /** The place is still right. */
  stillRight: boolean;
};

export type ReviewGlassInput = {
  expectedVersion: number;
  glassId: string;
  note: string;
  operationId: string;
  verdict: GlassVerdict;
};

export type RevokeApiTokenInput = {
  apiTokenId: string;
  operationId: string;
};

export type RightCostInput = {
  amountMinor: number;
  currency: string;
  donorId?: string | null | undefined;
  kind: CostKind;
  note?: string | null | undefined;
  on: string;
  payer: Payer;
  state: CostState;
};

export type RiskDecision =
  | 'APPROVED'
  | 'SENT_BACK';

export type RiskDegree =
  | 'EXTREME'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type RiskState =
  | 'APPROVED'
  | 'NONE'
  | 'SENT_BACK'
  | 'WAITING';

export type RiskThreat =
  | 'ARMED_GUARDS'
  | 'AUTHORITIES'
  | 'COMMUNICATION'
  | 'CROWD'
  | 'HEALTH'
  | 'LEAK'
  | 'OTHER_THREAT'
  | 'REPRISAL'
  | 'ROAD';

export type Role =
  | 'administrator'
  | 'auditor'
  | 'caseworker'
  | 'coordinator'
  | 'data_protection_officer'
  | 'field_officer'
  | 'partner'
  | 'supervisor';

export type RoleInProcess =
  | 'ABUSER'
  | 'BOSS'
  | 'BOUGHT'
  | 'BROKER_TRAVEL_AGENT'
  | 'CONTROLLED'
  | 'EXPLOITER'
  | 'GUARD'
  | 'HARBOURED'
  | 'KIDNAPPER'
  | 'MONEY_HANDLER'
  | 'OTHER'
  | 'RECEIVED'
  | 'RECRUITER_OR_INTERMEDIARY'
  | 'SMUGGLER'
  | 'SOLD'
  | 'TEAM_LEADER'
  | 'TRANSFERRED'
  | 'TRANSPORTER'
  | 'TRAVELLING_PARTNER';

export type RosterDecision =
  | 'LEFT_OUT'
  | 'NEW_PERSON'
  | 'SAME_AS_CASE'
  | 'SAME_AS_ROW'
  | 'UNDECIDED';

export type RosterFilter = {
  decisions?: Array<RosterDecision> | null | undefined;
  /** Rows with a reading that nobody has looked at. */
  doubtful?: boolean | null | undefined;
  outcomes?: Array<RosterOutcome> | null | undefined;
  /** Name, room or number of a row. */
  text?: string | null | undefined;
};

export type RosterGap =
  | 'LISTED_UNEXPECTED'
  | 'STILL_EXPECTED'
  | 'UNLISTED_ABSENT';

export type RosterOutcome =
  | 'ABSENT'
  | 'EXPECTED'
  | 'FOUND'
  | 'MOVED_BEFORE'
  | 'REFUSED'
  | 'UNEXPECTED';

export type RouteState =
  | 'ARRIVED'
  | 'PLANNED'
  | 'UNDERWAY';

export type SaveChecklistTemplateInput = {
  changes: Array<StepChangeInput>;
  country?: string | null | undefined;
  document?: DocumentSituation | null | undefined;
  /** Version of the edition that was seen. */
  expectedVersion?: number | null | undefined;
  /** Under 18; absent for any age. */
  minor?: boolean | null | undefined;
  name: string;
  nationality?: string | null | undefined;
  operationId: string;
  /** At most 20. */
  own: Array<OwnStepInput>;
  /** The edition that this one ends; absent for a new template. */
  replaces?: string | null | undefined;
  /** Where it is known from. */
  source: string;
};

export type SaveInterviewDraftInput = {
  /** Operation id of a save of the same page that may still be under way: if it arrived, its version is expected. */
  after?: string | null | undefined;
  /** By question key, those changed since the last save: {state: GIVEN | REFUSED | UNKNOWN | NOT_ASKED, value}. The value of `stays` is a list of {compoundId, place, from, to, cameBy, leftBy, price: {minor, currency}, note}. */
  answers: Record<string, unknown>;
  expectedVersion: number;
  interviewId: string;
  operationId: string;
  /** Where the interview has come to; it is gone on with there. */
  section: string;
};

/** What stands in a letter that is not made yet. Nothing of it needs to be complete. */
export type SaveLetterDraftInput = {
  /** None: the mission of the template. A letter is not made without one. */
  addressee?: LetterAddresseeInput | null | undefined;
  caseIds: Array<string>;
  dated?: string | null | undefined;
  /** None: a new draft. */
  draftId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  operationId: string;
  /** Name and address; none: those of the entry. */
  recipient?: string | null | undefined;
  /** The letter that this one is a new version of. */
  replacesId?: string | null | undefined;
  /** None: whoever makes it. */
  signatory?: string | null | undefined;
  templateId: string;
};

export type SaveLetterTemplateInput = {
  blocks: Array<LetterBlockInput>;
  expectedVersion?: number | null | undefined;
  kind: LetterKind;
  language: string;
  missionId?: string | null | undefined;
  name: string;
  note: string;
  operationId: string;
  subject: string;
  /** None: a new template. Of a published one a new revision begins. */
  templateId?: string | null | undefined;
};

export type SaveViewInput = {
  /** Where one is changed. */
  expectedVersion?: number | null | undefined;
  /** Absent: a new one. */
  id?: string | null | undefined;
  name: string;
  operationId: string;
  query: Record<string, unknown>;
  /** Which list: cases, tasks, ... */
  resource: string;
};

/** Whole quarters that are over, and no day of which is sealed. */
export type SealSnapshotInput = {
  operationId: string;
  periodFrom: string;
  periodTo: string;
};

export type SeatInput = {
  caseId: string;
  /** Of a child or relative who travels with the person of the case. */
  companionId?: string | null | undefined;
  /** Such as 12A; empty takes it away. */
  seat: string;
};

export type SeeNoticeInput = {
  noticeId: string;
  operationId: string;
};

export type SendRescueRequestInput = {
  /** The letter, among the files of a case of the request. */
  attachmentId?: string | null | undefined;
  channelId: string;
  contact?: string | null | undefined;
  expectedVersion: number;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  /** The letter, of the letters room. */
  letterId?: string | null | undefined;
  operationId: string;
  text?: string | null | undefined;
  /** The number under which they have it. */
  theirReference?: string | null | undefined;
  /** The id of the warning of the body, by whoever has just read it. Needed wherever there is one. */
  warningId?: string | null | undefined;
  way: RescueWay;
};

export type Sensitivity =
  | 'NORMAL'
  | 'RESTRICTED';

export type SetDeadlinesInput = {
  /** Those that are named; the others stay. */
  deadlines: Array<DeadlineInput>;
  expectedVersion: number;
  operationId: string;
};

export type SetHouseUpdatesInput = {
  /** That a person came or left takes effect at once; otherwise it is a proposal. */
  atOnce: boolean;
  /** 0 where nothing was said yet. */
  expectedVersion: number;
  operationId: string;
  placeId: string;
};

export type SetItemMissionInput = {
  caseId: string;
  /** Version of the item that was seen. */
  expectedVersion: number;
  item: ItemCode;
  missionId: string;
  operationId: string;
};

export type SetLegalExposureInput = {
  caseId: string;
  expectedVersion: number;
  exposure: LegalExposure;
  operationId: string;
  reason?: string | null | undefined;
};

export type SetMemberPhoneInput = {
  operationId: string;
  /** Empty takes it away. */
  phone: string;
  rescueOperationId: string;
  userId: string;
};

export type SetOutcomeInput = {
  entryId: string;
  expectedVersion: number;
  operationId: string;
  outcome: RosterOutcome;
  /** The outcome that the device showed when it was marked. Given: the mark holds whatever else of the row changed meanwhile, and only another outcome is a conflict. */
  seen?: RosterOutcome | null | undefined;
};

export type SetOutcomesInput = {
  entries: Array<EntryVersionInput>;
  operationId: string;
  outcome: RosterOutcome;
  rescueOperationId: string;
};

export type SetPartnerUpdatesInput = {
  /** What the mission records takes effect at once; otherwise it is a proposal. */
  atOnce: boolean;
  /** 0 where nothing was said yet. */
  expectedVersion: number;
  missionId: string;
  operationId: string;
};

export type SetRetentionRuleInput = {
  /** The law or the reason. */
  basis: string;
  category: RetentionCategory;
  /** Of the rule; 0 where nothing was decided. */
  expectedVersion: number;
  months: number;
  operationId: string;
};

export type SetSeatsInput = {
  /** Version of the movement. */
  expectedVersion: number;
  /** A leg that stands. */
  legId: string;
  movementId: string;
  operationId: string;
  /** At most 300. Who is not among them keeps the seat. */
  seats: Array<SeatInput>;
};

export type SetTravelNeedsInput = {
  caseId: string;
  /** Version of the needs, zero for the first time. */
  expectedVersion: number;
  /** Left as it is unless told; only whoever sees the health of the person may tell it. */
  health?: Array<TravelHealthNeed> | null | undefined;
  language?: string | null | undefined;
  operationId: string;
  services: Array<TravelService>;
  /** As health. */
  words?: string | null | undefined;
};

export type SettleFineInput = {
  /** What immigration asked, where it differs from what the rules give. */
  assessedMinor?: number | null | undefined;
  caseId: string;
  donorId?: string | null | undefined;
  /** Version of the overstay. */
  expectedVersion: number;
  note?: string | null | undefined;
  on?: string | null | undefined;
  operationId: string;
  /** Needed where something was paid. */
  paidBy?: Payer | null | undefined;
  /** On top of what was paid before. */
  paidMinor: number;
  /** On top of what was let off before. */
  waivedMinor: number;
};

export type SettleRescuePromiseInput = {
  channelId: string;
  expectedVersion: number;
  /** Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now. */
  happenedAt?: string | null | undefined;
  kept: boolean;
  operationId: string;
  text?: string | null | undefined;
};

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type ShareCaseInput = {
  caseId: string;
  missionId: string;
  operationId: string;
  /** Last day on which the mission sees it; at most a year away. */
  until: string;
};

export type ShareWithHouseInput = {
  caseId: string;
  /** When the person is expected there. */
  expectedOn?: string | null | undefined;
  /** What the house has to know to care for the person. */
  note?: string | null | undefined;
  operationId: string;
  placeId: string;
  /** Last day on which the house sees it; at most a year away. */
  until: string;
};

export type SharedMark =
  | 'NAME'
  | 'PHONE'
  | 'WALLET';

export type SignInterviewInput = {
  expectedVersion: number;
  interviewId: string;
  operationId: string;
};

export type SituationInput = {
  country: string;
  document: DocumentSituation;
  minor: boolean;
  nationality?: string | null | undefined;
};

export type SituationKey =
  | 'country'
  | 'document'
  | 'minor'
  | 'nationality';

export type StandDownInput = {
  operationId: string;
  rescueOperationId: string;
};

export type StartInterviewInput = {
  caseId: string;
  interpreter?: string | null | undefined;
  language?: string | null | undefined;
  operationId: string;
  place?: string | null | undefined;
  setting?: InterviewSetting | null | undefined;
};

export type StartItemInput = {
  caseId: string;
  /** Version of the item that was seen. */
  expectedVersion: number;
  item: ItemCode;
  note?: string | null | undefined;
  operationId: string;
};

export type StayArrival =
  | 'KIDNAPPED'
  | 'MOVED_BY_OPERATOR'
  | 'OTHER'
  | 'RECRUITED'
  | 'SMUGGLED'
  | 'SOLD'
  | 'UNKNOWN';

export type StayDeparture =
  | 'CAME_OUT'
  | 'MOVED_BY_OPERATOR'
  | 'OTHER'
  | 'SOLD'
  | 'STILL_THERE'
  | 'UNKNOWN';

export type StepChangeInput = {
  days?: number | null | undefined;
  hint: StepTextsInput;
  item: ItemCode;
  needs: Array<ItemCode>;
  notNeeded: string;
  party?: ActingParty | null | undefined;
};

export type StepTextsInput = {
  en: string;
  km: string;
};

export type TakeBackPlacingInput = {
  operationId: string;
  placingId: string;
  /** It stands with the case of each. */
  reason: string;
};

export type TakeChecklistInput = {
  caseId: string;
  document?: DocumentSituation | null | undefined;
  /** Version of the plan that was seen; 0 where the case has none yet. */
  expectedVersion: number;
  operationId: string;
};

export type TakeMissionListInput = {
  fileName?: string | null | undefined;
  /** Rows that are refused stay out; without it nothing is taken while there are any. */
  leaveOutRefused: boolean;
  list: MissionListInput;
  operationId: string;
  /** `seen` of the preview that was looked at. */
  seen: string;
};

export type TakeOutOfRescueRequestInput = {
  caseId: string;
  expectedVersion: number;
  id: string;
  operationId: string;
  reason: string;
};

/** Open tasks unless `done` says otherwise. */
export type TaskFilter = {
  caseId?: string | null | undefined;
  done?: boolean | null | undefined;
  /** Due on this day or before. */
  dueBy?: string | null | undefined;
  /** Assigned to the actor. */
  mine?: boolean | null | undefined;
};

export type ThrowLetterDraftAwayInput = {
  draftId: string;
  operationId: string;
};

export type TickPassengerInput = {
  /** When it was pressed, in UTC; a phone without a line sends it later. */
  at: string;
  /** Of a child or relative who travels with the person of the seat. */
  companionId?: string | null | undefined;
  legId: string;
  mark: BoardingMark;
  operationId: string;
  passengerId: string;
  /** What the phone showed when it was pressed. */
  seen: BoardingMark;
};

export type TimelineType =
  | 'EVENT'
  | 'NOTE'
  | 'TASK';

export type TransitAnswer =
  | 'CARRIER_CONFIRMED'
  | 'HAS_VISA'
  | 'MISSION_CONFIRMED'
  | 'OTHER';

export type TransitNeed =
  | 'NEEDED'
  | 'NOT_NEEDED'
  | 'TO_BE_CHECKED';

export type TravelDocumentKind =
  | 'EMERGENCY_CERTIFICATE'
  | 'LAISSEZ_PASSER'
  | 'PASSPORT';

export type TravelHealthNeed =
  | 'MEDICATION'
  | 'PREGNANT';

export type TravelService =
  | 'DIET'
  | 'INFT'
  | 'INTERPRETER'
  | 'MEDA'
  | 'UMNR'
  | 'WCHC'
  | 'WCHR'
  | 'WCHS';

export type UndoMissionListInput = {
  expectedVersion: number;
  importId: string;
  operationId: string;
};

export type UnlinkRescueRequestInput = {
  expectedVersion: number;
  id: string;
  operationId: string;
  reason: string;
};

export type UpdateOwnItemInput = {
  caseId: string;
  /** Of the step "travel document issued", done. */
  document?: IssuedDocumentInput | null | undefined;
  expectedVersion: number;
  item: ItemCode;
  note?: string | null | undefined;
  on?: string | null | undefined;
  operationId: string;
  /** IN_PROGRESS or DONE; the rest is decided by the coordinator. */
  state: ChecklistItemState;
};

export type UserActInput = {
  expectedVersion: number;
  operationId: string;
  userId: string;
};

export type UserFilter = {
  disabled?: boolean | null | undefined;
  /** Holds one of them. */
  roles?: Array<Role> | null | undefined;
  teamId?: string | null | undefined;
  /** Part of a name or of an e-mail address. */
  text?: string | null | undefined;
  /** Can sign in, has a role that works by team, and is in none: sees too little. */
  withoutTeam?: boolean | null | undefined;
};

export type VerificationEvidence =
  | 'EVIDENCE_OF_PLACE'
  | 'IDENTITY_OR_PHOTO'
  | 'LIVE_CONTACT'
  | 'REQUESTER_CHECKED'
  | 'STATEMENT_OF_FAMILY';

export type VoidLetterInput = {
  expectedVersion: number;
  letterId: string;
  operationId: string;
  reason: LetterVoidReason;
};

export type WaitedBand =
  | 'DAYS_0_7'
  | 'DAYS_8_14'
  | 'DAYS_15_30'
  | 'DAYS_31_90'
  | 'DAYS_91'
  | 'UNKNOWN';

export type WaiverDecision =
  | 'GRANTED'
  | 'PART'
  | 'REFUSED';

export type WarnOfRescueBodyInput = {
  bodyId: string;
  compoundIds?: Array<string> | null | undefined;
  /** Why we know, and from whom. Sealed. */
  note?: string | null | undefined;
  operationId: string;
  /** Where it holds. Absent: everywhere. */
  provinces?: Array<string> | null | undefined;
  risk: LeakRisk;
  /** Whom not to tell, for everybody who may choose it. Needed unless nothing is known any more. */
  warning?: string | null | undefined;
};

export type WithdrawApprovalInput = {
  approvalId: string;
  /** Of the approval. */
  expectedVersion: number;
  operationId: string;
};

export type WithdrawConsentInput = {
  caseId: string;
  operationId: string;
  purpose: ConsentPurpose;
};

export type WithdrawHouseReportInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  reportId: string;
};

export type WithdrawInvitationInput = {
  invitationId: string;
  operationId: string;
};

export type WithdrawProposalInput = {
  caseId: string;
  expectedVersion: number;
  operationId: string;
  proposalId: string;
};

export type WithdrawReleaseInput = {
  expectedVersion: number;
  operationId: string;
  reason: string;
  releaseId: string;
};

export type WriteReportInput = {
  better: string;
  /** Number of the newest one that the writer saw; 0: there was none. */
  expectedNumber: number;
  /** Each becomes a task. */
  followUps: Array<FollowUpInput>;
  happened: string;
  injuries: string;
  operationId: string;
  rescueOperationId: string;
  stayedBehind: string;
  wentWrong: string;
};

export type WriteRiskAssessmentInput = {
  abort: string;
  escape: string;
  /** Number of the newest one that the writer saw; 0: there was none. */
  expectedNumber: number;
  medical: string;
  operationId: string;
  rescueOperationId: string;
  threats: Array<JudgedThreatInput>;
};

export type ApprovalPartsFragment = { __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null };

export type RequestsQueryVariables = Exact<{
  view: ApprovalView;
  after?: string | null | undefined;
}>;


export type RequestsQuery = { approvals: { __typename: 'ApprovalPage', nodes: Array<{ __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { approval: { __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, effects: Array<{ __typename: 'ApprovalEffect', label: string, before: string | null, after: string | null }> | null, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null } | null };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { decideApproval:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WithdrawApprovalMutationVariables = Exact<{
  input: WithdrawApprovalInput;
}>;


export type WithdrawApprovalMutation = { withdrawApproval:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AttachmentChoicesQueryVariables = Exact<{
  caseId: string;
}>;


export type AttachmentChoicesQuery = { attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, media: AttachmentMedia, recordedAt: string }> | null };

export type AttachmentsQueryVariables = Exact<{
  caseId: string;
}>;


export type AttachmentsQuery = { attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fieldClass: AttachmentClass, subjectKind: AttachmentSubject | null, subjectId: string | null, media: AttachmentMedia, bytes: number, width: number | null, height: number | null, pages: number | null, hasOriginal: boolean, originalOpen: boolean, originalDigest: string | null, recordedAt: string, version: number, recordedBy: { __typename: 'Colleague', displayName: string } }> | null };

export type RevealAttachmentsQueryVariables = Exact<{
  caseId: string;
}>;


export type RevealAttachmentsQuery = { attachments: Array<{ __typename: 'Attachment', id: string, version: number, fileName: string | null, caption: string | null }> | null };

export type CorrectAttachmentMutationVariables = Exact<{
  input: CorrectAttachmentInput;
}>;


export type CorrectAttachmentMutation = { correctAttachment:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RemovedAttachment', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RestoreAttachmentMutationVariables = Exact<{
  input: RestoreAttachmentInput;
}>;


export type RestoreAttachmentMutation = { restoreAttachment:
    | { __typename: 'Attachment', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AuditActorPartsFragment = { __typename: 'AuditActor', id: string, name: string | null, roles: Array<Role>, mark: string };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { __typename: 'AuditEventPage', nodes: Array<{ __typename: 'AuditEvent', id: string, at: string, kind: AuditKind, subject: string, onCase: boolean, columns: Array<string>, rows: number | null, requestId: string | null, address: string | null, actor: { __typename: 'AuditActor', id: string, name: string | null, roles: Array<Role>, mark: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type AuditSummaryQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
}>;


export type AuditSummaryQuery = { auditSummary: { __typename: 'AuditSummary', from: string, to: string, days: Array<{ __typename: 'AuditDay', day: string, reads: number, changes: number, refusals: number, others: number }>, findings: Array<{ __typename: 'AuditFinding', code: string, count: number, day: string | null, actor: { __typename: 'AuditActor', id: string, name: string | null, roles: Array<Role>, mark: string } | null }>, actors: Array<{ __typename: 'AuditActor', id: string, name: string | null, roles: Array<Role>, mark: string }> } };

export type AuditStateQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditStateQuery = { auditState: { __typename: 'AuditState', checkpointAt: string | null, unsigned: number, broken: boolean, checkedAt: string | null, checkedEvents: number | null, holds: boolean | null } };

export type CheckAuditLogMutationVariables = Exact<{
  input: CheckAuditLogInput;
}>;


export type CheckAuditLogMutation = { checkAuditLog:
    | { __typename: 'AuditState', holds: boolean | null, checkedAt: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ExportAuditLogMutationVariables = Exact<{
  input: ExportAuditLogInput;
}>;


export type ExportAuditLogMutation = { exportAuditLog:
    | { __typename: 'AuditFile', name: string, text: string, rows: number, cut: boolean }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type BreakGlassPartsFragment = { __typename: 'BreakGlass', id: string, caseId: string, caseReference: string, reason: string, openedAt: string, until: string, endedAt: string | null, open: boolean, readings: number, reviewDueAt: string, overdue: boolean, reviewedAt: string | null, verdict: GlassVerdict | null, reviewNote: string, mayReview: boolean, version: number, openedBy: { __typename: 'Colleague', displayName: string } | null, reviewedBy: { __typename: 'Colleague', displayName: string } | null };

export type NoticePartsFragment = { __typename: 'Notice', id: string, kind: NoticeKind, about: string, caseReference: string, count: number | null, until: string | null, createdAt: string, seenAt: string | null, actor: { __typename: 'Colleague', displayName: string } | null };

export type OwnGlassQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnGlassQuery = { ownBreakGlass: { __typename: 'BreakGlass', id: string, caseId: string, caseReference: string, reason: string, openedAt: string, until: string, endedAt: string | null, open: boolean, readings: number, reviewDueAt: string, overdue: boolean, reviewedAt: string | null, verdict: GlassVerdict | null, reviewNote: string, mayReview: boolean, version: number, openedBy: { __typename: 'Colleague', displayName: string } | null, reviewedBy: { __typename: 'Colleague', displayName: string } | null } | null };

export type GlassesQueryVariables = Exact<{ [key: string]: never; }>;


export type GlassesQuery = { breakGlasses: Array<{ __typename: 'BreakGlass', id: string, caseId: string, caseReference: string, reason: string, openedAt: string, until: string, endedAt: string | null, open: boolean, readings: number, reviewDueAt: string, overdue: boolean, reviewedAt: string | null, verdict: GlassVerdict | null, reviewNote: string, mayReview: boolean, version: number, openedBy: { __typename: 'Colleague', displayName: string } | null, reviewedBy: { __typename: 'Colleague', displayName: string } | null }> };

export type GlassQueryVariables = Exact<{
  id: string;
}>;


export type GlassQuery = { breakGlass: { __typename: 'BreakGlass', id: string, caseId: string, caseReference: string, reason: string, openedAt: string, until: string, endedAt: string | null, open: boolean, readings: number, reviewDueAt: string, overdue: boolean, reviewedAt: string | null, verdict: GlassVerdict | null, reviewNote: string, mayReview: boolean, version: number, openedBy: { __typename: 'Colleague', displayName: string } | null, reviewedBy: { __typename: 'Colleague', displayName: string } | null } | null };

export type NoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesQuery = { notices: Array<{ __typename: 'Notice', id: string, kind: NoticeKind, about: string, caseReference: string, count: number | null, until: string | null, createdAt: string, seenAt: string | null, actor: { __typename: 'Colleague', displayName: string } | null }> };

export type OpenByBreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenByBreakGlassMutation = { openByBreakGlass:
    | { __typename: 'BreakGlass', id: string, caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type GiveBackBreakGlassMutationVariables = Exact<{
  input: GiveBackGlassInput;
}>;


export type GiveBackBreakGlassMutation = { giveBackBreakGlass:
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewGlassInput;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass:
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SeeNoticeMutationVariables = Exact<{
  input: SeeNoticeInput;
}>;


export type SeeNoticeMutation = { seeNotice:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AssignCasesMutationVariables = Exact<{
  input: AssignCasesInput;
}>;


export type AssignCasesMutation = { assignCases:
    | { __typename: 'AssignedCases', done: Array<{ __typename: 'Case', id: string, reference: string }>, refused: Array<{ __typename: 'RefusedCase', caseId: string, message: string }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CaseRowPartsFragment = { __typename: 'Case', id: string, version: number, reference: string, state: CaseState, stateSince: string, danger: Danger, sensitivity: Sensitivity, identification: IdentificationState, repatriationStage: RepatriationStage, nationality: string | null, outOn: string | null, homeOn: string | null, nextDueOn: string | null, tags: Array<string>, openedAt: string, updatedAt: string, person: { __typename: 'Person', id: string, initials: string, sex: Sex, ageBand: string, nationalities: Array<string> }, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { case: { __typename: 'Case', legalExposure: LegalExposure, exitMode: ExitMode | null, closureReason: ClosureReason | null, open: Array<FieldClass>, id: string, version: number, reference: string, state: CaseState, stateSince: string, danger: Danger, sensitivity: Sensitivity, identification: IdentificationState, repatriationStage: RepatriationStage, nationality: string | null, outOn: string | null, homeOn: string | null, nextDueOn: string | null, tags: Array<string>, openedAt: string, updatedAt: string, moves: Array<{ __typename: 'CaseMove', to: CaseState, reasonNeeded: boolean, problems: Array<{ __typename: 'MoveProblem', code: string, field: string | null, message: string }> }>, next: { __typename: 'NextAct', act: CaseAct, to: CaseState | null, item: ItemCode | null, title: string | null, problems: Array<{ __typename: 'MoveProblem', code: string, message: string }> } | null, person: { __typename: 'Person', id: string, initials: string, sex: Sex, ageBand: string, nationalities: Array<string> }, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null } | null };

export type RevealPersonQueryVariables = Exact<{
  id: string;
}>;


export type RevealPersonQuery = { case: { __typename: 'Case', id: string, person: { __typename: 'Person', id: string, version: number, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, aliases: Array<string>, documentNumber: string | null, phone: string | null, sex: Sex, nationalities: Array<string> } } | null };

export type CaseSearchQueryVariables = Exact<{
  text: string;
}>;


export type CaseSearchQuery = { cases: { __typename: 'CasePage', nodes: Array<{ __typename: 'Case', id: string, reference: string, nationality: string | null, person: { __typename: 'Person', initials: string }, compound: { __typename: 'CompoundRef', name: string } | null }> } };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { __typename: 'CasePage', nodes: Array<{ __typename: 'Case', id: string, version: number, reference: string, state: CaseState, stateSince: string, danger: Danger, sensitivity: Sensitivity, identification: IdentificationState, repatriationStage: RepatriationStage, nationality: string | null, outOn: string | null, homeOn: string | null, nextDueOn: string | null, tags: Array<string>, openedAt: string, updatedAt: string, person: { __typename: 'Person', id: string, initials: string, sex: Sex, ageBand: string, nationalities: Array<string> }, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null, facets: { __typename: 'CaseFacets', states: Array<{ __typename: 'FacetCount', value: string | null, count: number }>, nationalities: Array<{ __typename: 'FacetCount', value: string | null, count: number }>, dangers: Array<{ __typename: 'FacetCount', value: string | null, count: number }>, assignees: Array<{ __typename: 'FacetCount', value: string | null, label: string | null, count: number }> } | null } };

export type CaseRowQueryVariables = Exact<{
  id: string;
}>;


export type CaseRowQuery = { case: { __typename: 'Case', id: string, version: number, reference: string, state: CaseState, stateSince: string, danger: Danger, sensitivity: Sensitivity, identification: IdentificationState, repatriationStage: RepatriationStage, nationality: string | null, outOn: string | null, homeOn: string | null, nextDueOn: string | null, tags: Array<string>, openedAt: string, updatedAt: string, person: { __typename: 'Person', id: string, initials: string, sex: Sex, ageBand: string, nationalities: Array<string> }, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null } | null };

export type CaseSummaryQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseSummaryQuery = { tasks: { __typename: 'TaskPage', nodes: Array<{ __typename: 'Task', id: string, title: string, kind: DeadlineKind | null, report: HouseReportCode | null, dueOn: string | null, dueAt: string | null }> }, timeline: { __typename: 'TimelinePage', nodes: Array<{ __typename: 'TimelineEntry', id: string, type: TimelineType, at: string, event: { __typename: 'CaseEvent', kind: CaseEventKind, fromState: string | null, toState: string | null, reason: string, data: Record<string, unknown> } | null }> } | null };

export type CaseViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseViewsQuery = { savedViews: Array<{ __typename: 'SavedView', id: string, name: string, query: Record<string, unknown> }> };

export type SaveCaseViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveCaseViewMutation = { saveView:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DeleteCaseViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteCaseViewMutation = { deleteView:
    | { __typename: 'DeletedView', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OpenTasksQueryVariables = Exact<{
  filter: TaskFilter;
}>;


export type OpenTasksQuery = { tasks: { __typename: 'TaskPage', nodes: Array<{ __typename: 'Task', id: string, title: string, kind: DeadlineKind | null, report: HouseReportCode | null }> } };

export type CaseApprovalsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseApprovalsQuery = { approvals: { __typename: 'ApprovalPage', nodes: Array<{ __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null }> } };

export type RequestClosureMutationVariables = Exact<{
  input: RequestClosureInput;
}>;


export type RequestClosureMutation = { requestClosure:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Note', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddTaskMutationVariables = Exact<{
  input: AddTaskInput;
}>;


export type AddTaskMutation = { addTask:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Task', id: string }
   };

export type CaseSideConsentsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseSideConsentsQuery = { consents: { __typename: 'CaseConsents', caseId: string, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, given: boolean, stands: boolean }> } | null };

export type CaseContactsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseContactsQuery = { contacts: Array<{ __typename: 'Contact', id: string, channel: ContactChannel, value: string, whose: string, hours: string, codeWord: string, mayAnswer: string, safe: boolean }> | null };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { recordContact:
    | { __typename: 'Contact', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type CorrectPersonMutation = { correctPerson:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DescribeCaseMutationVariables = Exact<{
  input: DescribeCaseInput;
}>;


export type DescribeCaseMutation = { describeCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ColleaguesQueryVariables = Exact<{
  roles?: Array<Role> | Role | null | undefined;
}>;


export type ColleaguesQuery = { colleagues: Array<{ __typename: 'AssignableColleague', id: string, displayName: string, openCases: number, teams: Array<{ __typename: 'CaseTeam', id: string, name: string }> }> };

export type CasePlacesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type CasePlacesQuery = { stayPlaces: Array<{ __typename: 'CompoundRef', id: string, name: string, province: string }> };

export type RegisteredPlacesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type RegisteredPlacesQuery = { compounds: { __typename: 'CompoundPage', nodes: Array<{ __typename: 'Compound', id: string, name: string, province: string }> } };

export type RecordIdentificationMutationVariables = Exact<{
  input: RecordIdentificationInput;
}>;


export type RecordIdentificationMutation = { recordIdentification:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SetLegalExposureMutationVariables = Exact<{
  input: SetLegalExposureInput;
}>;


export type SetLegalExposureMutation = { setLegalExposure:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type IdentificationsQueryVariables = Exact<{
  caseId: string;
}>;


export type IdentificationsQuery = { identifications: Array<{ __typename: 'Identification', id: string, body: IdentificationBody, bodyName: string, decision: IdentificationState, basis: string | null, decidedOn: string, appeal: boolean, standing: boolean, recordedAt: string, recordedBy: { __typename: 'Colleague', displayName: string } | null }> | null };

export type MoveCaseMutationVariables = Exact<{
  input: MoveCaseInput;
}>;


export type MoveCaseMutation = { moveCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RegisterPleaMutationVariables = Exact<{
  input: RegisterPleaInput;
}>;


export type RegisterPleaMutation = { registerPlea:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RegisteredPlea', id: string, caseId: string, reference: string, case: { __typename: 'Case', id: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MatchCandidatesQueryVariables = Exact<{
  name?: string | null | undefined;
  birth?: string | null | undefined;
  nationalities?: Array<string> | string | null | undefined;
  documentNumber?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type MatchCandidatesQuery = { matchCandidates: Array<{ __typename: 'MatchCandidate', caseId: string, reference: string, state: CaseState, score: number, reasons: Array<MatchReason>, reachable: boolean }> };

export type CaseReadersQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseReadersQuery = { caseReaders: Array<{ __typename: 'CaseReader', id: string, name: string, roles: Array<Role>, readings: number, lastAt: string }> | null };

export type CaseVisitsQueryVariables = Exact<{
  caseId: string;
  readerId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseVisitsQuery = { caseVisits: { __typename: 'CaseVisitPage', nodes: Array<{ __typename: 'CaseVisit', readerId: string, name: string, roles: Array<Role>, from: string, to: string, readings: number, kinds: Array<ReadingKind> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null };

export type RestrictCaseMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;


export type RestrictCaseMutation = { restrictCase:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CaseMembersQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseMembersQuery = { members: Array<{ __typename: 'Colleague', id: string, displayName: string }> | null };

export type OpenSealedMutationVariables = Exact<{
  input: OpenSealedInput;
}>;


export type OpenSealedMutation = { openSealed:
    | { __typename: 'Case', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CaseTasksQueryVariables = Exact<{
  filter: TaskFilter;
}>;


export type CaseTasksQuery = { tasks: { __typename: 'TaskPage', nodes: Array<{ __typename: 'Task', id: string, title: string, kind: DeadlineKind | null, report: HouseReportCode | null, dueOn: string | null, dueAt: string | null, version: number, assignedTo: { __typename: 'Colleague', displayName: string } | null }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Task', id: string }
   };

export type RescheduleTaskMutationVariables = Exact<{
  input: RescheduleTaskInput;
}>;


export type RescheduleTaskMutation = { rescheduleTask:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Task', id: string }
   };

export type TimelineQueryVariables = Exact<{
  caseId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { __typename: 'TimelinePage', nodes: Array<{ __typename: 'TimelineEntry', id: string, type: TimelineType, at: string, actor: { __typename: 'Colleague', displayName: string } | null, event: { __typename: 'CaseEvent', kind: CaseEventKind, fromState: string | null, toState: string | null, reason: string, data: Record<string, unknown> } | null, note: { __typename: 'Note', kind: NoteKind, fieldClass: FieldClass, text: string | null } | null, task: { __typename: 'Task', title: string, kind: DeadlineKind | null, report: HouseReportCode | null, dueOn: string | null, dueAt: string | null, doneAt: string | null, assignedTo: { __typename: 'Colleague', displayName: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } | null };

export type VerificationQueryVariables = Exact<{
  caseId: string;
}>;


export type VerificationQuery = { evidence: Array<{ __typename: 'CaseEvidence', id: string, kind: VerificationEvidence, note: string, recordedAt: string, recordedBy: { __typename: 'Colleague', displayName: string } | null }> | null, pleas: Array<{ __typename: 'Plea', id: string, receivedAt: string, channel: ContactChannel, requesterKind: RequesterKind, requesterName: string | null, requesterContact: string | null, message: string | null, recordedBy: { __typename: 'Colleague', displayName: string } | null }> | null };

export type AddCaseEvidenceMutationVariables = Exact<{
  input: AddCaseEvidenceInput;
}>;


export type AddCaseEvidenceMutation = { addCaseEvidence:
    | { __typename: 'Case', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type InvalidInputPartsFragment = { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> };

export type StaleWritePartsFragment = { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> };

export type RefusedPartsFragment = { __typename: 'Refused', code: string, message: string };

export type AskSubjectAccessMutationVariables = Exact<{
  input: AskSubjectAccessInput;
}>;


export type AskSubjectAccessMutation = { askSubjectAccess:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CaseExportPlanQueryVariables = Exact<{
  filter: CaseFilter;
}>;


export type CaseExportPlanQuery = { caseExportPlan: { __typename: 'CaseExportPlan', cases: number, most: number, columns: Array<string>, personal: Array<string> } };

export type AskCaseExportMutationVariables = Exact<{
  input: AskCaseExportInput;
}>;


export type AskCaseExportMutation = { askCaseExport:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { __typename: 'Home', due: { __typename: 'HomeDue', today: number, overdue: number, entries: Array<{ __typename: 'DueEntry', id: string, kind: DueKind, caseId: string, caseReference: string, initials: string, title: string | null, deadline: DeadlineKind | null, report: HouseReportCode | null, item: ItemCode | null, stepTitle: string | null, dueOn: string, dueAt: string | null, overdueDays: number }> } | null, stuck: { __typename: 'HomeStuck', count: number, own: number, entries: Array<{ __typename: 'StuckCase', caseId: string, caseReference: string, initials: string, state: CaseState, heldBy: RepatriationException | null, since: string, own: boolean }> } | null, drafts: Array<{ __typename: 'HomeDraft', interviewId: string, caseReference: string, initials: string, section: string, savedAt: string }> | null, news: { __typename: 'HomeNews', since: string, count: number, entries: Array<{ __typename: 'HomeNewsEntry', id: string, at: string, kind: CaseEventKind, toState: string | null, caseId: string, caseReference: string, initials: string, actor: { __typename: 'Colleague', displayName: string } | null }> } | null, byState: Array<{ __typename: 'FacetCount', value: string | null, count: number }> | null, byNationality: Array<{ __typename: 'FacetCount', value: string | null, count: number }> | null, timeToHome: { __typename: 'TimeToHome', since: string, all: { __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null }, groups: Array<{ __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null }> } | null, fines: Array<{ __typename: 'OpenFines', currency: string, amountMinor: number, perDayMinor: number, people: number }> | null, approvals: { __typename: 'HomeApprovals', count: number, entries: Array<{ __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null }>, answered: Array<{ __typename: 'Approval', id: string, kind: ApprovalKind, caseId: string | null, subjectId: string | null, subject: string, reason: string, requestedAt: string, expiresAt: string, decision: ApprovalDecision, decidedAt: string | null, decisionNote: string, mayDecide: boolean, mayWithdraw: boolean, usableUntil: string | null, usedAt: string | null, mayUse: boolean, version: number, requestedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null }> } | null, glassReviews: Array<{ __typename: 'BreakGlass', id: string, caseId: string, caseReference: string, reason: string, openedAt: string, until: string, endedAt: string | null, open: boolean, readings: number, reviewDueAt: string, overdue: boolean, reviewedAt: string | null, verdict: GlassVerdict | null, reviewNote: string, mayReview: boolean, version: number, openedBy: { __typename: 'Colleague', displayName: string } | null, reviewedBy: { __typename: 'Colleague', displayName: string } | null }> | null, notices: Array<{ __typename: 'Notice', id: string, kind: NoticeKind, about: string, caseReference: string, count: number | null, until: string | null, createdAt: string, seenAt: string | null, actor: { __typename: 'Colleague', displayName: string } | null }> | null, unassignedPleas: { __typename: 'HomePleas', count: number, entries: Array<{ __typename: 'HomePlea', caseId: string, caseReference: string, initials: string, danger: Danger, nationality: string | null, openedAt: string }> } | null, waitingShares: Array<{ __typename: 'HomeShare', id: string, caseReference: string, initials: string, sharedAt: string, until: string }> | null, administration: { __typename: 'HomeAdministration', users: number, usersWithoutTeam: number, openInvitations: number } | null, statistics: { __typename: 'HomeStatistics', lastSealedAt: string | null, periodFrom: string | null, periodTo: string | null, releases: number, withdrawn: number } | null, audit: Array<{ __typename: 'AuditCount', kind: string, count: number }> | null } };

export type ChangeUserMutationVariables = Exact<{
  input: ChangeUserInput;
}>;


export type ChangeUserMutation = { changeUser:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type DeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlinesQuery = { organisation: { __typename: 'Organisation', id: string, version: number, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, minutes: number | null, usualMinutes: number }> } };

export type SetDeadlinesMutationVariables = Exact<{
  input: SetDeadlinesInput;
}>;


export type SetDeadlinesMutation = { setDeadlines:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Organisation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ __typename: 'Invitation', id: string, kind: InvitationKind, email: string, displayName: string, roles: Array<Role>, createdAt: string, createdBy: string | null, expiresAt: string }> };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string, expiresAt: string, link: string | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, scopes: Array<MachineScope>, createdAt: string, createdBy: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type MakeApiTokenMutationVariables = Exact<{
  input: MakeApiTokenInput;
}>;


export type MakeApiTokenMutation = { makeApiToken:
    | { __typename: 'ApiToken', id: string, name: string, expiresAt: string, token: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { __typename: 'Organisation', id: string, name: string, referencePrefix: string, timeZone: string, locale: Locale, version: number } };

export type ConfigureOrganisationMutationVariables = Exact<{
  input: ConfigureOrganisationInput;
}>;


export type ConfigureOrganisationMutation = { configureOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Organisation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RegisterTeamMutationVariables = Exact<{
  input: RegisterTeamInput;
}>;


export type RegisterTeamMutation = { registerTeam:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Team', id: string, version: number }
   };

export type RenameTeamMutationVariables = Exact<{
  input: RenameTeamInput;
}>;


export type RenameTeamMutation = { renameTeam:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Team', id: string, version: number }
   };

export type DisableUserMutationVariables = Exact<{
  input: UserActInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type EnableUserMutationVariables = Exact<{
  input: UserActInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type EndSessionsMutationVariables = Exact<{
  input: UserActInput;
}>;


export type EndSessionsMutation = { endSessions:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type ResetFactorsMutationVariables = Exact<{
  input: UserActInput;
}>;


export type ResetFactorsMutation = { resetFactors:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type UnlinkDirectoryMutationVariables = Exact<{
  input: UserActInput;
}>;


export type UnlinkDirectoryMutation = { unlinkDirectory:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'User', id: string, version: number }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: UserActInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string, expiresAt: string, link: string | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type UserPartsFragment = { __typename: 'User', id: string, displayName: string, email: string, roles: Array<Role>, missionId: string | null, missionName: string | null, placeId: string | null, placeName: string | null, administratorAsked: boolean, disabledAt: string | null, lastSeenAt: string | null, openSessions: number, directoryLinkedAt: string | null, directoryUsedAt: string | null, version: number, teams: Array<{ __typename: 'Team', id: string, name: string }>, factors: { __typename: 'SignInFactors', authenticator: boolean, passkeys: number, recoveryCodes: number } };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user: { __typename: 'User', id: string, displayName: string, email: string, roles: Array<Role>, missionId: string | null, missionName: string | null, placeId: string | null, placeName: string | null, administratorAsked: boolean, disabledAt: string | null, lastSeenAt: string | null, openSessions: number, directoryLinkedAt: string | null, directoryUsedAt: string | null, version: number, teams: Array<{ __typename: 'Team', id: string, name: string }>, factors: { __typename: 'SignInFactors', authenticator: boolean, passkeys: number, recoveryCodes: number } } | null };

export type UserChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserChoicesQuery = { registeredTeams: Array<{ __typename: 'RegisteredTeam', id: string, name: string }>, missions: Array<{ __typename: 'Mission', id: string, name: string, city: string }>, partnerHouses: Array<{ __typename: 'PartnerHouse', kind: CustodyKind, place: { __typename: 'CustodyPlaceRef', id: string, name: string } }> };

export type RegisteredTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisteredTeamsQuery = { registeredTeams: Array<{ __typename: 'RegisteredTeam', id: string, name: string, members: number, version: number }> };

export type FindUsersQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type FindUsersQuery = { users: { __typename: 'UserPage', nodes: Array<{ __typename: 'User', id: string, displayName: string, email: string }> } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { __typename: 'UserPage', nodes: Array<{ __typename: 'User', id: string, displayName: string, email: string, roles: Array<Role>, missionId: string | null, missionName: string | null, placeId: string | null, placeName: string | null, administratorAsked: boolean, disabledAt: string | null, lastSeenAt: string | null, openSessions: number, directoryLinkedAt: string | null, directoryUsedAt: string | null, version: number, teams: Array<{ __typename: 'Team', id: string, name: string }>, factors: { __typename: 'SignInFactors', authenticator: boolean, passkeys: number, recoveryCodes: number } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type InterviewPartsFragment = { __typename: 'Interview', id: string, version: number, caseId: string, caseReference: string, section: string, answers: Record<string, unknown>, purposes: Array<ConsentPurpose>, startedAt: string, savedAt: string, signedAt: string | null, interviewer: { __typename: 'Colleague', id: string, displayName: string }, signedBy: { __typename: 'Colleague', id: string, displayName: string } | null, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string, province: string }>, amendments: Array<{ __typename: 'InterviewAmendment', id: string, question: string, was: Record<string, unknown>, becomes: Record<string, unknown>, reason: string, amendedAt: string, amendedBy: { __typename: 'Colleague', id: string, displayName: string } }> };

export type InterviewQueryVariables = Exact<{
  id: string;
}>;


export type InterviewQuery = { interview: { __typename: 'Interview', id: string, version: number, caseId: string, caseReference: string, section: string, answers: Record<string, unknown>, purposes: Array<ConsentPurpose>, startedAt: string, savedAt: string, signedAt: string | null, interviewer: { __typename: 'Colleague', id: string, displayName: string }, signedBy: { __typename: 'Colleague', id: string, displayName: string } | null, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string, province: string }>, amendments: Array<{ __typename: 'InterviewAmendment', id: string, question: string, was: Record<string, unknown>, becomes: Record<string, unknown>, reason: string, amendedAt: string, amendedBy: { __typename: 'Colleague', id: string, displayName: string } }> } | null };

export type InterviewSummaryPartsFragment = { __typename: 'InterviewSummary', id: string, caseId: string, caseReference: string, section: string, asked: number, amended: number, startedAt: string, savedAt: string, signedAt: string | null, interviewer: { __typename: 'Colleague', id: string, displayName: string } };

export type InterviewsQueryVariables = Exact<{
  caseId: string;
}>;


export type InterviewsQuery = { interviews: Array<{ __typename: 'InterviewSummary', id: string, caseId: string, caseReference: string, section: string, asked: number, amended: number, startedAt: string, savedAt: string, signedAt: string | null, interviewer: { __typename: 'Colleague', id: string, displayName: string } }>, consents: { __typename: 'CaseConsents', caseId: string, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, given: boolean, stands: boolean, givenBy: ConsentGiver, recordedAt: string, withdrawnAt: string | null }> } | null };

export type MyDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDraftsQuery = { myDrafts: Array<{ __typename: 'InterviewSummary', id: string, caseId: string, caseReference: string, section: string, asked: number, amended: number, startedAt: string, savedAt: string, signedAt: string | null, interviewer: { __typename: 'Colleague', id: string, displayName: string } }> };

export type StartInterviewMutationVariables = Exact<{
  input: StartInterviewInput;
}>;


export type StartInterviewMutation = { startInterview:
    | { __typename: 'Interview', id: string, caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SaveInterviewDraftMutationVariables = Exact<{
  input: SaveInterviewDraftInput;
}>;


export type SaveInterviewDraftMutation = { saveInterviewDraft:
    | { __typename: 'InterviewDraftSaved', id: string, version: number, notKept: Array<{ __typename: 'NotKeptModel', question: string, purpose: ConsentPurpose }>, problems: Array<{ __typename: 'AnswerProblemModel', question: string, code: string, stay: number | null, field: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SignInterviewMutationVariables = Exact<{
  input: SignInterviewInput;
}>;


export type SignInterviewMutation = { signInterview:
    | { __typename: 'Interview', id: string, version: number, signedAt: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AmendInterviewMutationVariables = Exact<{
  input: AmendInterviewInput;
}>;


export type AmendInterviewMutation = { amendInterview:
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'CaseConsents', caseId: string, notKept: Array<{ __typename: 'NotKeptModel', question: string, purpose: ConsentPurpose }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type StayPartsFragment = { __typename: 'Stay', id: string, version: number, place: string, from: string | null, to: string | null, cameBy: StayArrival, leftBy: StayDeparture, priceMinor: number | null, priceCurrency: string | null, note: string, interviewId: string | null, recordedAt: string, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } };

export type StaysQueryVariables = Exact<{
  caseId: string;
}>;


export type StaysQuery = { stays: Array<{ __typename: 'Stay', id: string, version: number, place: string, from: string | null, to: string | null, cameBy: StayArrival, leftBy: StayDeparture, priceMinor: number | null, priceCurrency: string | null, note: string, interviewId: string | null, recordedAt: string, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } }> };

export type RecordStayMutationVariables = Exact<{
  input: RecordStayInput;
}>;


export type RecordStayMutation = { recordStay:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Stay', id: string, version: number }
   };

export type CorrectStayMutationVariables = Exact<{
  input: CorrectStayInput;
}>;


export type CorrectStayMutation = { correctStay:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Stay', id: string, version: number }
   };

export type StayPlacesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type StayPlacesQuery = { stayPlaces: Array<{ __typename: 'CompoundRef', id: string, name: string, province: string }> };

export type KeyOperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyOperationsQuery = { keyOperations: Array<{ __typename: 'KeyOperation', id: string, act: KeyAct, doneAt: string, alone: boolean, reason: string }> };

export type AskKeyOperationMutationVariables = Exact<{
  input: AskKeyOperationInput;
}>;


export type AskKeyOperationMutation = { askKeyOperation:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CompoundRowPartsFragment = { __typename: 'Compound', id: string, name: string, aliases: Array<string>, country: string, province: string, status: CompoundStatus, statusSince: string | null, held: number, cameOut: number, version: number };

export type CompoundQueryVariables = Exact<{
  id: string;
}>;


export type CompoundQuery = { compound: { __typename: 'Compound', latitude: number | null, longitude: number | null, precision: PositionPrecision | null, floors: number | null, armedGroup: string, description: string, id: string, name: string, aliases: Array<string>, country: string, province: string, status: CompoundStatus, statusSince: string | null, held: number, cameOut: number, version: number, operators: Array<{ __typename: 'CompoundOperator', id: string, kind: OperatorKind, name: string, note: string, endedAt: string | null, version: number }>, history: Array<{ __typename: 'CompoundEvent', id: string, status: CompoundStatus, happenedOn: string | null, source: string, note: string, recordedAt: string, recordedBy: string | null, movedTo: { __typename: 'CompoundRef', id: string, name: string } | null }>, people: Array<{ __typename: 'CompoundPerson', caseId: string, reference: string, initials: string, sex: Sex, ageBand: string, nationality: string | null, state: CaseState, outOn: string | null }> } | null };

export type CompoundMapQueryVariables = Exact<{ [key: string]: never; }>;


export type CompoundMapQuery = { compoundMap: Array<{ __typename: 'CompoundPosition', id: string, name: string, country: string, province: string, latitude: number, longitude: number, precision: PositionPrecision, status: CompoundStatus, held: number }> };

export type FindCompoundsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type FindCompoundsQuery = { compounds: { __typename: 'CompoundPage', nodes: Array<{ __typename: 'Compound', id: string, name: string, province: string }> } };

export type CompoundsQueryVariables = Exact<{
  filter?: CompoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompoundsQuery = { compounds: { __typename: 'CompoundPage', nodes: Array<{ __typename: 'Compound', id: string, name: string, aliases: Array<string>, country: string, province: string, status: CompoundStatus, statusSince: string | null, held: number, cameOut: number, version: number }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type CorrectCompoundMutationVariables = Exact<{
  input: CorrectCompoundInput;
}>;


export type CorrectCompoundMutation = { correctCompound:
    | { __typename: 'Compound', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddOperatorMutationVariables = Exact<{
  input: AddOperatorInput;
}>;


export type AddOperatorMutation = { addOperator:
    | { __typename: 'Compound', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndOperatorMutationVariables = Exact<{
  input: EndOperatorInput;
}>;


export type EndOperatorMutation = { endOperator:
    | { __typename: 'Compound', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RegisterCompoundMutationVariables = Exact<{
  input: RegisterCompoundInput;
}>;


export type RegisterCompoundMutation = { registerCompound:
    | { __typename: 'Compound', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordCompoundStatusMutationVariables = Exact<{
  input: RecordCompoundStatusInput;
}>;


export type RecordCompoundStatusMutation = { recordCompoundStatus:
    | { __typename: 'Compound', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type IdentityDocumentsQueryVariables = Exact<{
  caseId: string;
}>;


export type IdentityDocumentsQuery = { identityDocuments: Array<{ __typename: 'IdentityDocument', id: string, kind: IdentityDocumentKind, country: string | null, expiresOn: string | null, place: DocumentPlace, hasNumber: boolean, recordedAt: string, version: number, recordedBy: { __typename: 'Colleague', displayName: string } }> | null };

export type RevealIdentityDocumentsQueryVariables = Exact<{
  caseId: string;
}>;


export type RevealIdentityDocumentsQuery = { identityDocuments: Array<{ __typename: 'IdentityDocument', id: string, version: number, number: string | null, note: string | null }> | null };

export type TravelPapersQueryVariables = Exact<{
  caseId: string;
}>;


export type TravelPapersQuery = { wayHome: { __typename: 'WayHome', caseId: string, travelDocuments: Array<{ __typename: 'TravelDocument', id: string, kind: TravelDocumentKind, appliedOn: string | null, issuedOn: string | null, expiresOn: string | null, mission: { __typename: 'MissionRef', name: string } | null }> } | null };

export type RecordIdentityDocumentMutationVariables = Exact<{
  input: RecordIdentityDocumentInput;
}>;


export type RecordIdentityDocumentMutation = { recordIdentityDocument:
    | { __typename: 'IdentityDocument', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectIdentityDocumentMutationVariables = Exact<{
  input: CorrectIdentityDocumentInput;
}>;


export type CorrectIdentityDocumentMutation = { correctIdentityDocument:
    | { __typename: 'IdentityDocument', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemoveIdentityDocumentMutationVariables = Exact<{
  input: RemoveIdentityDocumentInput;
}>;


export type RemoveIdentityDocumentMutation = { removeIdentityDocument:
    | { __typename: 'IdentityDocuments', caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type FindKnownPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindKnownPeopleQuery = { knownPeople: { __typename: 'KnownPeoplePage', nodes: Array<{ __typename: 'KnownPerson', id: string, caseId: string, reference: string, initials: string }> } };

export type KnownPeopleQueryVariables = Exact<{
  filter?: KnownPeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type KnownPeopleQuery = { knownPeople: { __typename: 'KnownPeoplePage', nodes: Array<{ __typename: 'KnownPerson', id: string, caseId: string, reference: string, kind: AroundKind, party: PartyKind, initials: string, relation: Relation, roles: Array<RoleInProcess>, phoneCount: number, walletCount: number, alsoIn: number }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null, facets: { __typename: 'KnownPeopleFacets', kinds: Array<{ __typename: 'FacetCount', value: string | null, count: number }> } | null } };

export type RevealKnownPeopleQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RevealKnownPeopleQuery = { knownPeople: { __typename: 'KnownPeoplePage', nodes: Array<{ __typename: 'KnownPerson', id: string, name: string, aliases: Array<string>, phones: Array<string>, wallets: Array<string> }> } };

export type PeopleAroundQueryVariables = Exact<{
  caseId: string;
}>;


export type PeopleAroundQuery = { peopleAround: { __typename: 'PeopleAround', caseId: string, people: Array<{ __typename: 'PersonAround', id: string, kind: AroundKind, party: PartyKind, initials: string, relation: Relation, roles: Array<RoleInProcess>, phoneCount: number, walletCount: number, safeToContact: boolean, recordedAt: string, version: number, recordedBy: { __typename: 'Colleague', displayName: string }, seenElsewhere: Array<{ __typename: 'SeenElsewhere', caseId: string, reference: string, by: Array<SharedMark> }> }>, requesters: Array<{ __typename: 'PleaRequester', pleaId: string, requesterKind: RequesterKind, channel: ContactChannel, receivedAt: string }> } | null };

export type RevealPeopleAroundQueryVariables = Exact<{
  caseId: string;
}>;


export type RevealPeopleAroundQuery = { peopleAround: { __typename: 'PeopleAround', people: Array<{ __typename: 'PersonAround', id: string, version: number, name: string, aliases: Array<string>, phones: Array<string>, wallets: Array<string>, note: string }>, requesters: Array<{ __typename: 'PleaRequester', pleaId: string, name: string, contact: string }> } | null };

export type RecordPersonAroundMutationVariables = Exact<{
  input: RecordPersonAroundInput;
}>;


export type RecordPersonAroundMutation = { recordPersonAround:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PersonAround', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectPersonAroundMutationVariables = Exact<{
  input: CorrectPersonAroundInput;
}>;


export type CorrectPersonAroundMutation = { correctPersonAround:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PersonAround', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemovePersonAroundMutationVariables = Exact<{
  input: RemovePersonAroundInput;
}>;


export type RemovePersonAroundMutation = { removePersonAround:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PeopleAround', caseId: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HoldsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HoldsQuery = { holds: { __typename: 'HoldPage', nodes: Array<{ __typename: 'Hold', id: string, reference: string, ground: HoldGround, until: string | null, over: boolean, setAt: string, setBy: { __typename: 'Colleague', displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CaseHoldsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseHoldsQuery = { caseHolds: Array<{ __typename: 'CaseHold', id: string, reference: string, ground: HoldGround, reason: string | null, until: string | null, over: boolean, setAt: string, setBy: { __typename: 'Colleague', displayName: string } | null }> | null };

export type HoldCaseMutationVariables = Exact<{
  input: HoldCaseInput;
}>;


export type HoldCaseMutation = { holdCase:
    | { __typename: 'HoldChange', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HoldByReferenceMutationVariables = Exact<{
  input: HoldByReferenceInput;
}>;


export type HoldByReferenceMutation = { holdByReference:
    | { __typename: 'HoldChange', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type LiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldMutation = { liftHold:
    | { __typename: 'HoldChange', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type LiftHoldByOfficerMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldByOfficerMutation = { liftHoldByOfficer:
    | { __typename: 'HoldChange', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ErasurePlanQueryVariables = Exact<{
  reference: string;
}>;


export type ErasurePlanQuery = { erasurePlan: { __typename: 'ErasurePlan', reference: string, state: CaseState, closedAt: string | null, waits: boolean, counts: { __typename: 'ErasureCounts', records: number, rosterRows: number, lists: number, files: number, shares: number, tasks: number, people: number } } | null };

export type AskErasureMutationVariables = Exact<{
  input: AskErasureInput;
}>;


export type AskErasureMutation = { askErasure:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErasuresQuery = { erasures: { __typename: 'ErasurePage', nodes: Array<{ __typename: 'Erasure', id: string, reference: string, erasedAt: string, keys: number, certificate: string, askedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type ErasedCaseQueryVariables = Exact<{
  id: string;
}>;


export type ErasedCaseQuery = { erasedCase: Array<{ __typename: 'ErasedCase', reference: string, erasedAt: string }> };

export type RetentionFilesQueryVariables = Exact<{
  category?: RetentionCategory | null | undefined;
  soon?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type RetentionFilesQuery = { retentionFiles: { __typename: 'RetentionFilePage', nodes: Array<{ __typename: 'RetentionFile', reference: string, caseId: string | null, category: RetentionCategory, countedFrom: string, dueOn: string, keeps: Array<RetentionKeep> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RetentionDryRunQueryVariables = Exact<{
  references: Array<string> | string;
}>;


export type RetentionDryRunQuery = { retentionDryRun: { __typename: 'RetentionDryRun', goes: Array<{ __typename: 'RetentionGoing', reference: string, category: RetentionCategory, dueOn: string }>, skipped: Array<{ __typename: 'RetentionLeft', reference: string, why: Array<RetentionKeep> }>, counts: { __typename: 'ErasureCounts', records: number, rosterRows: number, lists: number, files: number, bytes: number | null, shares: number, tasks: number, people: number } } };

export type AskRetentionMutationVariables = Exact<{
  input: AskRetentionInput;
}>;


export type AskRetentionMutation = { askRetention:
    | { __typename: 'Approval', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RetentionBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RetentionBatchesQuery = { retentionBatches: { __typename: 'RetentionBatchPage', nodes: Array<{ __typename: 'RetentionBatch', id: string, approvalId: string, decision: ApprovalDecision, askedAt: string, cases: number, erased: number, waiting: number, askedBy: { __typename: 'Colleague', displayName: string } | null, decidedBy: { __typename: 'Colleague', displayName: string } | null, done: { __typename: 'ErasureCounts', records: number, files: number, people: number } | null, left: Array<{ __typename: 'RetentionBatchLeft', reference: string, why: Array<RetentionKeep> }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RetentionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionRulesQuery = { retentionRules: Array<{ __typename: 'RetentionRule', category: RetentionCategory, event: RetentionEvent, months: number, decided: boolean, basis: string, setAt: string | null, version: number, setBy: { __typename: 'Colleague', displayName: string } | null }> };

export type SetRetentionRuleMutationVariables = Exact<{
  input: SetRetentionRuleInput;
}>;


export type SetRetentionRuleMutation = { setRetentionRule:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RetentionRule', category: RetentionCategory }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type BeginRepatriationMutationVariables = Exact<{
  input: BeginRepatriationInput;
}>;


export type BeginRepatriationMutation = { beginRepatriation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type TakeChecklistMutationVariables = Exact<{
  input: TakeChecklistInput;
}>;


export type TakeChecklistMutation = { takeChecklist:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type StartItemMutationVariables = Exact<{
  input: StartItemInput;
}>;


export type StartItemMutation = { startItem:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type CompleteItemMutationVariables = Exact<{
  input: CompleteItemInput;
}>;


export type CompleteItemMutation = { completeItem:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type ReopenItemMutationVariables = Exact<{
  input: ReopenItemInput;
}>;


export type ReopenItemMutation = { reopenItem:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type MarkNotNeededMutationVariables = Exact<{
  input: MarkNotNeededInput;
}>;


export type MarkNotNeededMutation = { markNotNeeded:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type SetItemMissionMutationVariables = Exact<{
  input: SetItemMissionInput;
}>;


export type SetItemMissionMutation = { setItemMission:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type RaiseExceptionMutationVariables = Exact<{
  input: RaiseExceptionInput;
}>;


export type RaiseExceptionMutation = { raiseException:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type LiftExceptionMutationVariables = Exact<{
  input: LiftExceptionInput;
}>;


export type LiftExceptionMutation = { liftException:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type ApplyForTravelDocumentMutationVariables = Exact<{
  input: ApplyForTravelDocumentInput;
}>;


export type ApplyForTravelDocumentMutation = { applyForTravelDocument:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type IssueTravelDocumentMutationVariables = Exact<{
  input: IssueTravelDocumentInput;
}>;


export type IssueTravelDocumentMutation = { issueTravelDocument:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type AssessOverstayMutationVariables = Exact<{
  input: AssessOverstayInput;
}>;


export type AssessOverstayMutation = { assessOverstay:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type AskWaiverMutationVariables = Exact<{
  input: AskWaiverInput;
}>;


export type AskWaiverMutation = { askWaiver:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type SettleFineMutationVariables = Exact<{
  input: SettleFineInput;
}>;


export type SettleFineMutation = { settleFine:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type ShareCaseMutationVariables = Exact<{
  input: ShareCaseInput;
}>;


export type ShareCaseMutation = { shareCase:
    | { __typename: 'CaseShare', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndShareMutationVariables = Exact<{
  input: EndShareInput;
}>;


export type EndShareMutation = { endShare:
    | { __typename: 'CaseShare', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CompleteItemsMutationVariables = Exact<{
  input: CompleteItemsInput;
}>;


export type CompleteItemsMutation = { completeItems:
    | { __typename: 'CompletedItems', completed: Array<string>, notCompleted: Array<{ __typename: 'NotCompleted', caseId: string, reference: string | null, message: string }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReopenItemsMutationVariables = Exact<{
  input: ReopenItemsInput;
}>;


export type ReopenItemsMutation = { reopenItems:
    | { __typename: 'CompletedItems', completed: Array<string>, notCompleted: Array<{ __typename: 'NotCompleted', caseId: string, reference: string | null, message: string }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RepatriationBoardQueryVariables = Exact<{
  group: BoardGrouping;
  filter?: BoardFilter | null | undefined;
}>;


export type RepatriationBoardQuery = { repatriationBoard: { __typename: 'RepatriationBoard', people: number, overdue: number, held: number, stuck: number, groups: Array<{ __typename: 'BoardGroup', key: string, title: string | null, people: number, waiting: number, overdue: number, oldestSince: string | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, fines: Array<{ __typename: 'OpenFines', currency: string, amountMinor: number, perDayMinor: number, people: number }> } };

export type WaitingItemsQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WaitingItemsQuery = { waitingItems: { __typename: 'WaitingItemPage', nodes: Array<{ __typename: 'WaitingItem', id: string, caseId: string, reference: string, initials: string, nationality: string | null, item: ItemCode, title: string | null, state: ChecklistItemState, party: ActingParty, since: string | null, dueOn: string | null, overdueDays: number, heldBy: Array<RepatriationException>, stuck: { __typename: 'StuckOnTheWay', movementId: string, journey: string, why: OnTheWayTrouble, mark: BoardingMark | null, markedAt: string | null, leg: number | null, place: string, toPlace: string, departsAt: string | null, departsZone: string } | null, forecast: { __typename: 'HomeForecast', homeOn: string | null, from: string | null, to: string | null } | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type CalendarEntryPartsFragment = { __typename: 'CalendarEntry', id: string, kind: CalendarKind, subjectId: string, day: string, at: string | null, zone: string | null, from: string | null, until: string | null, overdue: boolean, caseId: string | null, reference: string, initials: string | null, nationality: string | null, item: ItemCode | null, title: string | null, deadline: DeadlineKind | null, party: ActingParty | null, since: string | null, word: string | null, fromPlace: string | null, toPlace: string | null, number: string | null, people: number | null, amountMinor: number | null, currency: string | null, movable: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null };

export type CalendarQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: CalendarFilter | null | undefined;
}>;


export type CalendarQuery = { calendar: { __typename: 'Calendar', today: string, zone: string, completeUntil: string | null, moreEstimates: boolean, overdueCount: number, days: Array<{ __typename: 'CalendarDay', day: string, count: number, overdue: number, kinds: Array<{ __typename: 'CalendarDayKind', kind: CalendarKind, count: number, overdue: number }> }>, overdue: Array<{ __typename: 'CalendarEntry', id: string, kind: CalendarKind, subjectId: string, day: string, at: string | null, zone: string | null, from: string | null, until: string | null, overdue: boolean, caseId: string | null, reference: string, initials: string | null, nationality: string | null, item: ItemCode | null, title: string | null, deadline: DeadlineKind | null, party: ActingParty | null, since: string | null, word: string | null, fromPlace: string | null, toPlace: string | null, number: string | null, people: number | null, amountMinor: number | null, currency: string | null, movable: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, entries: Array<{ __typename: 'CalendarEntry', id: string, kind: CalendarKind, subjectId: string, day: string, at: string | null, zone: string | null, from: string | null, until: string | null, overdue: boolean, caseId: string | null, reference: string, initials: string | null, nationality: string | null, item: ItemCode | null, title: string | null, deadline: DeadlineKind | null, party: ActingParty | null, since: string | null, word: string | null, fromPlace: string | null, toPlace: string | null, number: string | null, people: number | null, amountMinor: number | null, currency: string | null, movable: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, closures: Array<{ __typename: 'MissionClosure', day: string, name: string | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } }> } };

export type CalendarDayQueryVariables = Exact<{
  day: string;
  filter?: CalendarFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarDayQuery = { calendarDay: { __typename: 'CalendarEntryPage', nodes: Array<{ __typename: 'CalendarEntry', id: string, kind: CalendarKind, subjectId: string, day: string, at: string | null, zone: string | null, from: string | null, until: string | null, overdue: boolean, caseId: string | null, reference: string, initials: string | null, nationality: string | null, item: ItemCode | null, title: string | null, deadline: DeadlineKind | null, party: ActingParty | null, since: string | null, word: string | null, fromPlace: string | null, toPlace: string | null, number: string | null, people: number | null, amountMinor: number | null, currency: string | null, movable: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CalendarOverdueQueryVariables = Exact<{
  filter?: CalendarFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarOverdueQuery = { calendarOverdue: { __typename: 'CalendarEntryPage', nodes: Array<{ __typename: 'CalendarEntry', id: string, kind: CalendarKind, subjectId: string, day: string, at: string | null, zone: string | null, from: string | null, until: string | null, overdue: boolean, caseId: string | null, reference: string, initials: string | null, nationality: string | null, item: ItemCode | null, title: string | null, deadline: DeadlineKind | null, party: ActingParty | null, since: string | null, word: string | null, fromPlace: string | null, toPlace: string | null, number: string | null, people: number | null, amountMinor: number | null, currency: string | null, movable: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type MoveTaskMutationVariables = Exact<{
  input: RescheduleTaskInput;
}>;


export type MoveTaskMutation = { rescheduleTask:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'Task', id: string, version: number, dueOn: string | null }
   };

export type CostPartsFragment = { __typename: 'Cost', id: string, batchId: string, entry: CostEntry, refersTo: string | null, correction: CorrectionGround | null, ofFine: boolean, others: number | null, kind: CostKind, amountMinor: number, leftMinor: number, currency: string, spentOn: string, payer: Payer, state: CostState, note: string | null, attachmentId: string | null, recordedBy: string | null, recordedAt: string, version: number, case: { __typename: 'CostOf', id: string, reference: string } | null, operation: { __typename: 'CostOf', id: string, reference: string } | null, movement: { __typename: 'CostOf', id: string, reference: string } | null, donor: { __typename: 'DonorRef', id: string, code: string, name: string } | null };

export type CostsQueryVariables = Exact<{
  filter?: CostFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CostsQuery = { costs: { __typename: 'CostPage', nodes: Array<{ __typename: 'Cost', id: string, batchId: string, entry: CostEntry, refersTo: string | null, correction: CorrectionGround | null, ofFine: boolean, others: number | null, kind: CostKind, amountMinor: number, leftMinor: number, currency: string, spentOn: string, payer: Payer, state: CostState, note: string | null, attachmentId: string | null, recordedBy: string | null, recordedAt: string, version: number, case: { __typename: 'CostOf', id: string, reference: string } | null, operation: { __typename: 'CostOf', id: string, reference: string } | null, movement: { __typename: 'CostOf', id: string, reference: string } | null, donor: { __typename: 'DonorRef', id: string, code: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type CostTotalsQueryVariables = Exact<{
  filter?: CostFilter | null | undefined;
  by: CostGroup;
  equivalentIn?: string | null | undefined;
}>;


export type CostTotalsQuery = { costTotals: { __typename: 'CostTotals', equivalentIn: string | null, equivalentMinor: number | null, withoutRate: number, sums: Array<{ __typename: 'CostSum', key: string | null, label: string | null, currency: string, estimatedMinor: number, committedMinor: number, paidMinor: number, totalMinor: number, lines: number, equivalentMinor: number | null }> } };

export type DonorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DonorsQuery = { donors: Array<{ __typename: 'Donor', id: string, code: string, name: string, currency: string, validFrom: string, validTo: string | null, budgetMinor: number | null, version: number }> };

export type ExchangeRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeRatesQuery = { exchangeRates: Array<{ __typename: 'ExchangeRate', id: string, fromCurrency: string, toCurrency: string, rate: string, validFrom: string, source: string }> };

export type RecordCostMutationVariables = Exact<{
  input: RecordCostInput;
}>;


export type RecordCostMutation = { recordCost:
    | { __typename: 'CostBatch', id: string, costs: Array<{ __typename: 'Cost', id: string, version: number }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AdvanceCostMutationVariables = Exact<{
  input: AdvanceCostInput;
}>;


export type AdvanceCostMutation = { advanceCost:
    | { __typename: 'Cost', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RefundCostMutationVariables = Exact<{
  input: RefundCostInput;
}>;


export type RefundCostMutation = { refundCost:
    | { __typename: 'CostBatch', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectCostMutationVariables = Exact<{
  input: CorrectCostInput;
}>;


export type CorrectCostMutation = { correctCost:
    | { __typename: 'CostBatch', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordDonorMutationVariables = Exact<{
  input: RecordDonorInput;
}>;


export type RecordDonorMutation = { recordDonor:
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectDonorMutationVariables = Exact<{
  input: CorrectDonorInput;
}>;


export type CorrectDonorMutation = { correctDonor:
    | { __typename: 'Donor', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordExchangeRateMutationVariables = Exact<{
  input: RecordExchangeRateInput;
}>;


export type RecordExchangeRateMutation = { recordExchangeRate:
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CostExportPlanQueryVariables = Exact<{
  filter: CostFilter;
}>;


export type CostExportPlanQuery = { costExportPlan: { __typename: 'CostExportPlan', lines: number, cases: number, most: number } };

export type AskCostExportMutationVariables = Exact<{
  input: AskCostExportInput;
}>;


export type AskCostExportMutation = { askCostExport:
    | { __typename: 'Approval', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CostPeopleOfMovementQueryVariables = Exact<{
  id: string;
}>;


export type CostPeopleOfMovementQuery = { movement: { __typename: 'Movement', id: string, passengers: Array<{ __typename: 'Passenger', id: string, caseId: string, reference: string, initials: string, state: PassengerState }> } | null };

export type OthersOnBillQueryVariables = Exact<{
  movementId: string;
}>;


export type OthersOnBillQuery = { othersOnBill: number };

export type CostPeopleOfOperationQueryVariables = Exact<{
  id: string;
  filter?: RosterFilter | null | undefined;
}>;


export type CostPeopleOfOperationQuery = { roster: { __typename: 'RosterEntryPage', nodes: Array<{ __typename: 'RosterEntry', id: string, initials: string, case: { __typename: 'CaseRef', id: string, reference: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } };

export type MissionRefPartsFragment = { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string };

export type WayHomePartsFragment = { __typename: 'WayHome', caseId: string, reference: string, caseState: CaseState, nationality: string | null, begun: boolean, begunOn: string | null, stage: RepatriationStage, covering: { __typename: 'CoveringMission', here: boolean, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } } | null, plan: { __typename: 'CasePlan', template: string, edition: number | null, nationality: string | null, country: string, document: DocumentSituation, minor: boolean, because: Array<SituationKey>, version: number, proposal: { __typename: 'PlanProposal', template: string, edition: number | null, document: DocumentSituation, factsChanged: Array<SituationKey> } | null } | null, forecast: { __typename: 'HomeForecast', homeOn: string | null, from: string | null, to: string | null, path: Array<ItemCode>, waitsMostOn: ItemCode | null, heldBy: Array<RepatriationException> } | null, items: Array<{ __typename: 'WayHomeItem', id: string, item: ItemCode, title: string | null, hint: string, needs: Array<ItemCode>, state: ChecklistItemState, party: ActingParty, ready: boolean, since: string | null, waitingDays: number, dueOn: string | null, overdueDays: number, doneOn: string | null, reason: string | null, note: string | null, waitsFor: Array<ItemCode>, heldBy: Array<RepatriationException>, mayBeNotNeeded: boolean, version: number, usual: { __typename: 'UsualDays', count: number, lower: number, median: number, upper: number, basis: DurationBasis } | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, stuck: { __typename: 'StuckOnTheWay', movementId: string, journey: string, why: OnTheWayTrouble, mark: BoardingMark | null, markedAt: string | null, leg: number | null, place: string, toPlace: string, departsAt: string | null, departsZone: string } | null, exceptions: Array<{ __typename: 'RaisedException', id: string, kind: RepatriationException, reason: string | null, raisedAt: string, raisedBy: string | null, liftedAt: string | null, version: number }>, travelDocuments: Array<{ __typename: 'TravelDocument', id: string, kind: TravelDocumentKind, number: string | null, appliedOn: string | null, issuedOn: string | null, expiresOn: string | null, note: string | null, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, overstay: { __typename: 'Overstay', id: string, country: string, visaKind: string, enteredOn: string | null, stayDays: number | null, legalUntil: string, days: number, amountMinor: number, perDayMinor: number, outstandingMinor: number, waivedMinor: number, paidMinor: number, currency: string | null, daysWithoutRule: number, problem: string | null, passedMinor: number | null, passedOn: string | null, settledOn: string | null, settlement: FineSettlement | null, version: number, nextAlert: { __typename: 'FineAhead', on: string, amountMinor: number } | null, onDeparture: { __typename: 'FineAhead', on: string, amountMinor: number } | null, lines: Array<{ __typename: 'FineLine', kind: FineLineKind, from: string, to: string, days: number, perDayMinor: number, amountMinor: number }>, waivers: Array<{ __typename: 'FineWaiver', id: string, askedOn: string, askedOf: string, letter: string, decision: WaiverDecision | null, decidedOn: string | null, decisionNumber: string | null, baseMinor: number | null, share: number | null, waivedMinor: number | null, note: string | null, version: number }>, freezes: Array<{ __typename: 'FineFreeze', id: string, from: string, to: string | null, ground: FreezeGround, note: string | null, version: number }>, payments: Array<{ __typename: 'FinePayment', id: string, on: string, amountMinor: number, currency: string, payer: Payer, donorCode: string | null }> } | null, movements: Array<{ __typename: 'WayHomeMovement', id: string, reference: string, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, departsAt: string, departsZone: string, state: PassengerState, cancelled: boolean }>, shares: Array<{ __typename: 'CaseShare', id: string, until: string, sharedAt: string, acknowledgedAt: string | null, endedAt: string | null, version: number, expectedOn: string | null, note: string, arrivedAt: string | null, leftAt: string | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }> };

export type WayHomeQueryVariables = Exact<{
  caseId: string;
}>;


export type WayHomeQuery = { wayHome: { __typename: 'WayHome', caseId: string, reference: string, caseState: CaseState, nationality: string | null, begun: boolean, begunOn: string | null, stage: RepatriationStage, covering: { __typename: 'CoveringMission', here: boolean, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } } | null, plan: { __typename: 'CasePlan', template: string, edition: number | null, nationality: string | null, country: string, document: DocumentSituation, minor: boolean, because: Array<SituationKey>, version: number, proposal: { __typename: 'PlanProposal', template: string, edition: number | null, document: DocumentSituation, factsChanged: Array<SituationKey> } | null } | null, forecast: { __typename: 'HomeForecast', homeOn: string | null, from: string | null, to: string | null, path: Array<ItemCode>, waitsMostOn: ItemCode | null, heldBy: Array<RepatriationException> } | null, items: Array<{ __typename: 'WayHomeItem', id: string, item: ItemCode, title: string | null, hint: string, needs: Array<ItemCode>, state: ChecklistItemState, party: ActingParty, ready: boolean, since: string | null, waitingDays: number, dueOn: string | null, overdueDays: number, doneOn: string | null, reason: string | null, note: string | null, waitsFor: Array<ItemCode>, heldBy: Array<RepatriationException>, mayBeNotNeeded: boolean, version: number, usual: { __typename: 'UsualDays', count: number, lower: number, median: number, upper: number, basis: DurationBasis } | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, stuck: { __typename: 'StuckOnTheWay', movementId: string, journey: string, why: OnTheWayTrouble, mark: BoardingMark | null, markedAt: string | null, leg: number | null, place: string, toPlace: string, departsAt: string | null, departsZone: string } | null, exceptions: Array<{ __typename: 'RaisedException', id: string, kind: RepatriationException, reason: string | null, raisedAt: string, raisedBy: string | null, liftedAt: string | null, version: number }>, travelDocuments: Array<{ __typename: 'TravelDocument', id: string, kind: TravelDocumentKind, number: string | null, appliedOn: string | null, issuedOn: string | null, expiresOn: string | null, note: string | null, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null }>, overstay: { __typename: 'Overstay', id: string, country: string, visaKind: string, enteredOn: string | null, stayDays: number | null, legalUntil: string, days: number, amountMinor: number, perDayMinor: number, outstandingMinor: number, waivedMinor: number, paidMinor: number, currency: string | null, daysWithoutRule: number, problem: string | null, passedMinor: number | null, passedOn: string | null, settledOn: string | null, settlement: FineSettlement | null, version: number, nextAlert: { __typename: 'FineAhead', on: string, amountMinor: number } | null, onDeparture: { __typename: 'FineAhead', on: string, amountMinor: number } | null, lines: Array<{ __typename: 'FineLine', kind: FineLineKind, from: string, to: string, days: number, perDayMinor: number, amountMinor: number }>, waivers: Array<{ __typename: 'FineWaiver', id: string, askedOn: string, askedOf: string, letter: string, decision: WaiverDecision | null, decidedOn: string | null, decisionNumber: string | null, baseMinor: number | null, share: number | null, waivedMinor: number | null, note: string | null, version: number }>, freezes: Array<{ __typename: 'FineFreeze', id: string, from: string, to: string | null, ground: FreezeGround, note: string | null, version: number }>, payments: Array<{ __typename: 'FinePayment', id: string, on: string, amountMinor: number, currency: string, payer: Payer, donorCode: string | null }> } | null, movements: Array<{ __typename: 'WayHomeMovement', id: string, reference: string, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, departsAt: string, departsZone: string, state: PassengerState, cancelled: boolean }>, shares: Array<{ __typename: 'CaseShare', id: string, until: string, sharedAt: string, acknowledgedAt: string | null, endedAt: string | null, version: number, expectedOn: string | null, note: string, arrivedAt: string | null, leftAt: string | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } | null, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }> } | null };

export type ChecklistProposalQueryVariables = Exact<{
  caseId: string;
  document?: DocumentSituation | null | undefined;
}>;


export type ChecklistProposalQuery = { checklistProposal: { __typename: 'PlanProposal', template: string, edition: number | null, nationality: string | null, document: DocumentSituation, minor: boolean, added: Array<{ __typename: 'NamedStep', item: ItemCode, title: string | null }>, noLongerNeeded: Array<{ __typename: 'NamedStep', item: ItemCode, title: string | null }>, neededAgain: Array<{ __typename: 'NamedStep', item: ItemCode, title: string | null }>, changed: Array<{ __typename: 'NamedStep', item: ItemCode, title: string | null }> } | null };

export type MissionNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionNamesQuery = { missions: Array<{ __typename: 'Mission', id: string, name: string, city: string, sendingCountry: string, locatedIn: string }> };

export type DueStepsQueryVariables = Exact<{
  caseId: string;
}>;


export type DueStepsQuery = { wayHome: { __typename: 'WayHome', caseId: string, items: Array<{ __typename: 'WayHomeItem', item: ItemCode, title: string | null, state: ChecklistItemState, ready: boolean, party: ActingParty, dueOn: string | null, heldBy: Array<RepatriationException> }> } | null };

export type WayHomePipelineQueryVariables = Exact<{ [key: string]: never; }>;


export type WayHomePipelineQuery = { wayHomePipeline: { __typename: 'WayHomePipeline', on: string, timeZone: string, stages: Array<{ __typename: 'StageFigure', stage: RepatriationStage, people: number, held: number, longest: number | null, days: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, waits: Array<{ __typename: 'StageWait', item: ItemCode, title: string | null, party: ActingParty, people: number }> }>, months: Array<{ __typename: 'StageMonth', month: string, stage: RepatriationStage, entered: number, left: number }> } };

export type WayHomeSpansQueryVariables = Exact<{ [key: string]: never; }>;


export type WayHomeSpansQuery = { wayHomeSpans: Array<{ __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null }> };

export type TimeToHomeQueryVariables = Exact<{
  span: FigureSpan;
  by: FigureGrouping;
}>;


export type TimeToHomeQuery = { timeToHome: { __typename: 'TimeToHome', since: string, all: { __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null }, groups: Array<{ __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null }> } };

export type TimeUntilPartsFragment = { __typename: 'TimeUntil', key: string, people: number, done: number, mission: { __typename: 'MissionRef', id: string, name: string } | null, reached: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null, estimate: { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null } | null };

export type DayQuartilesPartsFragment = { __typename: 'DayQuartiles', lower: number | null, median: number | null, upper: number | null };

export type DecideWaiverMutationVariables = Exact<{
  input: DecideWaiverInput;
}>;


export type DecideWaiverMutation = { decideWaiver:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type PayFineMutationVariables = Exact<{
  input: PayFineInput;
}>;


export type PayFineMutation = { payFine:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type FreezeFineMutationVariables = Exact<{
  input: FreezeFineInput;
}>;


export type FreezeFineMutation = { freezeFine:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type EndFreezeMutationVariables = Exact<{
  input: EndFreezeInput;
}>;


export type EndFreezeMutation = { endFreeze:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'WayHome', caseId: string, stage: RepatriationStage }
   };

export type VisaRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type VisaRulesQuery = { visaRules: Array<{ __typename: 'VisaRule', id: string, country: string, visaKind: string, stayDays: number, validFrom: string, validTo: string | null, source: string }> };

export type RecordVisaRuleMutationVariables = Exact<{
  input: RecordVisaRuleInput;
}>;


export type RecordVisaRuleMutation = { recordVisaRule:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'VisaRule', id: string }
   };

export type TravellingAlongQueryVariables = Exact<{
  movementId: string;
}>;


export type TravellingAlongQuery = { travellingAlong: { __typename: 'TravellingAlong', movementId: string, escorts: Array<{ __typename: 'Escort', id: string, name: string | null, contact: string | null, role: string, ticks: boolean }>, companions: Array<{ __typename: 'Companion', id: string, caseId: string, reference: string, name: string | null, birth: string | null, relation: string | null, documentNumber: string | null, mark: BoardingMark | null }>, bags: Array<{ __typename: 'EvidenceBag', id: string, caseId: string, reference: string, label: string | null, what: string | null, handings: Array<{ __typename: 'EvidenceHanding', id: string, at: string, fromWhom: string | null, toWhom: string | null, place: string | null, recordedBy: string }> }> } | null };

export type AddEscortMutationVariables = Exact<{
  input: AddEscortInput;
}>;


export type AddEscortMutation = { addEscort:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddCompanionMutationVariables = Exact<{
  input: AddCompanionInput;
}>;


export type AddCompanionMutation = { addCompanion:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemoveFromJourneyMutationVariables = Exact<{
  input: RemoveFromJourneyInput;
}>;


export type RemoveFromJourneyMutation = { removeFromJourney:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HandEvidenceMutationVariables = Exact<{
  input: HandEvidenceInput;
}>;


export type HandEvidenceMutation = { handEvidence:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CarrierListQueryVariables = Exact<{
  movementId: string;
  xlsx?: boolean | null | undefined;
}>;


export type CarrierListQuery = { carrierList: { __typename: 'CarrierList', fileName: string, people: number, text: string, base64: string | null } | null };

export type JourneyMoreQueryVariables = Exact<{
  id: string;
}>;


export type JourneyMoreQuery = { movement: { __typename: 'Movement', id: string, version: number, state: MovementState, legs: Array<{ __typename: 'MovementLeg', id: string, position: number, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, toCountry: string, departsAt: string, departsZone: string, arrivesAt: string | null, arrivesZone: string, airside: boolean, connection: number | null, warnings: Array<LegWarning>, endedAt: string | null, endedBy: string, change: LegChange | null, changeReason: string }>, confirmations: Array<{ __typename: 'MovementConfirmation', id: string, what: PassengerState, on: string, knownBy: KnownBy, people: number, recordedBy: string, recordedAt: string }>, passengers: Array<{ __typename: 'Passenger', id: string, caseId: string, reference: string, initials: string, state: PassengerState, documentCheck: DocumentCheck, receptionBodyId: string | null, receptionBody: string | null, receptionToldOn: string | null, transits: Array<{ __typename: 'PassengerTransit', country: string, hours: number, airside: boolean, need: TransitNeed, source: string, answer: TransitAnswer | null }> }> } | null };

export type ChangeLegsMutationVariables = Exact<{
  input: ChangeLegsInput;
}>;


export type ChangeLegsMutation = { changeLegs:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CancelMovementMutationVariables = Exact<{
  input: CancelMovementInput;
}>;


export type CancelMovementMutation = { cancelMovement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MovePassengersMutationVariables = Exact<{
  input: MovePassengersInput;
}>;


export type MovePassengersMutation = { movePassengers:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ChooseReceptionMutationVariables = Exact<{
  input: ChooseReceptionInput;
}>;


export type ChooseReceptionMutation = { chooseReception:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ClearTransitMutationVariables = Exact<{
  input: ClearTransitInput;
}>;


export type ClearTransitMutation = { clearTransit:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectHandoverMutationVariables = Exact<{
  input: CorrectHandoverInput;
}>;


export type CorrectHandoverMutation = { correctHandover:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HandoversQueryVariables = Exact<{
  caseId: string;
}>;


export type HandoversQuery = { handovers: { __typename: 'HandoverFile', caseId: string, reference: string, name: string | null, forms: Array<{ __typename: 'Handover', id: string, movementId: string, movementReference: string, people: number, handedOn: string, way: HandoverWay, bodyName: string | null, receivedBy: string | null, receivedAs: string | null, place: string | null, papers: string | null, belongings: string | null, condition: string | null, strokes: Array<Array<number>> | null, paperKept: string | null, why: string | null, replaces: string | null, replaced: boolean, recordedBy: string, recordedAt: string }> } | null };

export type ReceptionBodyPartsFragment = { __typename: 'ReceptionBody', id: string, name: string, kind: ReceptionKind, country: string, city: string, address: string, phone: string, email: string, contact: string, hours: string, offers: string, validFrom: string, validTo: string | null, source: string, version: number };

export type ReceptionBodiesQueryVariables = Exact<{
  country?: string | null | undefined;
}>;


export type ReceptionBodiesQuery = { receptionBodies: Array<{ __typename: 'ReceptionBody', id: string, name: string, kind: ReceptionKind, country: string, city: string, address: string, phone: string, email: string, contact: string, hours: string, offers: string, validFrom: string, validTo: string | null, source: string, version: number }> };

export type ReceptionBodyQueryVariables = Exact<{
  id: string;
}>;


export type ReceptionBodyQuery = { receptionBody: { __typename: 'ReceptionBody', id: string, name: string, kind: ReceptionKind, country: string, city: string, address: string, phone: string, email: string, contact: string, hours: string, offers: string, validFrom: string, validTo: string | null, source: string, version: number } | null };

export type RegisterReceptionBodyMutationVariables = Exact<{
  input: RegisterReceptionBodyInput;
}>;


export type RegisterReceptionBodyMutation = { registerReceptionBody:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'ReceptionBody', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectReceptionBodyMutationVariables = Exact<{
  input: CorrectReceptionBodyInput;
}>;


export type CorrectReceptionBodyMutation = { correctReceptionBody:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'ReceptionBody', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type TransitRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type TransitRulesQuery = { transitRules: Array<{ __typename: 'TransitRule', id: string, nationality: string | null, country: string, airside: boolean | null, mostHours: number | null, need: TransitNeed, validFrom: string, validTo: string | null, source: string }> };

export type RecordTransitRuleMutationVariables = Exact<{
  input: RecordTransitRuleInput;
}>;


export type RecordTransitRuleMutation = { recordTransitRule:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'TransitRule', id: string, version: number }
   };

export type FollowUpsQueryVariables = Exact<{
  caseId: string;
}>;


export type FollowUpsQuery = { followUps: { __typename: 'FollowUps', caseId: string, lostTwice: boolean, backInCompound: boolean, nextCaseId: string | null, entries: Array<{ __typename: 'FollowUp', id: string, item: ChecklistItemCode, outcome: FollowUpOutcome, on: string, channel: ContactChannel | null, spokeWith: string | null, note: string | null, nextStep: string | null, nextOn: string | null, recordedBy: string, recordedAt: string, replaced: boolean }> } | null };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp:
    | { __typename: 'FollowUps', caseId: string, lostTwice: boolean, backInCompound: boolean }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type FollowUpCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpCountsQuery = { followUpCounts: Array<{ __typename: 'FollowUpCount', item: ChecklistItemCode, nationality: string | null, outcome: FollowUpOutcome | null, people: number }> };

export type TravelNeedsPartsFragment = { __typename: 'TravelNeeds', id: string, reference: string, services: Array<TravelService>, language: string, health: Array<TravelHealthNeed> | null, words: string | null, more: boolean, forCarrier: Array<string>, toOrder: Array<TravelService>, heldBack: boolean, version: number };

export type TravelNeedsQueryVariables = Exact<{
  movementId: string;
}>;


export type TravelNeedsQuery = { travelNeeds: Array<{ __typename: 'TravelNeeds', id: string, reference: string, services: Array<TravelService>, language: string, health: Array<TravelHealthNeed> | null, words: string | null, more: boolean, forCarrier: Array<string>, toOrder: Array<TravelService>, heldBack: boolean, version: number }> };

export type NeedsOfCasesQueryVariables = Exact<{
  caseIds: Array<string> | string;
}>;


export type NeedsOfCasesQuery = { needsOfCases: Array<{ __typename: 'TravelNeeds', id: string, reference: string, services: Array<TravelService>, language: string, health: Array<TravelHealthNeed> | null, words: string | null, more: boolean, forCarrier: Array<string>, toOrder: Array<TravelService>, heldBack: boolean, version: number }> };

export type NeedOrdersQueryVariables = Exact<{
  movementId: string;
}>;


export type NeedOrdersQuery = { needOrders: Array<{ __typename: 'NeedOrder', id: string, caseId: string, legId: string, service: TravelService, orderedFrom: string, orderedOn: string, reference: string, recordedBy: string }> };

export type OrderNeedsMutationVariables = Exact<{
  input: OrderNeedsInput;
}>;


export type OrderNeedsMutation = { orderNeeds:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndNeedOrderMutationVariables = Exact<{
  input: EndNeedOrderInput;
}>;


export type EndNeedOrderMutation = { endNeedOrder:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SetTravelNeedsMutationVariables = Exact<{
  input: SetTravelNeedsInput;
}>;


export type SetTravelNeedsMutation = { setTravelNeeds:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'TravelNeeds', id: string, reference: string, services: Array<TravelService>, language: string, health: Array<TravelHealthNeed> | null, words: string | null, more: boolean, forCarrier: Array<string>, toOrder: Array<TravelService>, heldBack: boolean, version: number }
   };

export type SafeContactsQueryVariables = Exact<{
  caseId: string;
}>;


export type SafeContactsQuery = { contacts: Array<{ __typename: 'Contact', id: string, channel: ContactChannel, value: string, whose: string, hours: string, codeWord: string, mayAnswer: string, safe: boolean }> | null };

export type SetSeatsMutationVariables = Exact<{
  input: SetSeatsInput;
}>;


export type SetSeatsMutation = { setSeats:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type BoardingTickPartsFragment = { __typename: 'BoardingTick', id: string, passengerId: string, companionId: string | null, legId: string, leg: number | null, mark: BoardingMark, at: string, by: string };

export type TickListQueryVariables = Exact<{
  movementId: string;
}>;


export type TickListQuery = { tickList: { __typename: 'TickList', id: string, reference: string, fromPlace: string, toPlace: string, carrier: string, number: string, departsAt: string, departsZone: string, legs: Array<{ __typename: 'TickLeg', id: string, position: number, fromPlace: string, toPlace: string, departsAt: string, departsZone: string }>, lines: Array<{ __typename: 'TickLine', id: string, position: number, state: PassengerState, open: boolean, reference: string | null, initials: string, name: string | null, romanisedName: string | null, nationality: string | null, minor: boolean, services: Array<TravelService>, language: string, moreNeeds: boolean, seats: Array<{ __typename: 'LegSeat', legId: string, companionId: string | null, seat: string }>, companions: Array<{ __typename: 'TickCompanion', id: string, name: string | null, relation: string, minor: boolean }> }> } | null };

export type BoardingTicksQueryVariables = Exact<{
  movementId: string;
}>;


export type BoardingTicksQuery = { boardingTicks: Array<{ __typename: 'BoardingTick', id: string, passengerId: string, companionId: string | null, legId: string, leg: number | null, mark: BoardingMark, at: string, by: string }> };

export type TickPassengerMutationVariables = Exact<{
  input: TickPassengerInput;
}>;


export type TickPassengerMutation = { tickPassenger:
    | { __typename: 'BoardingTick', id: string, passengerId: string, companionId: string | null, legId: string, leg: number | null, mark: BoardingMark, at: string, by: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EscortedJourneysQueryVariables = Exact<{ [key: string]: never; }>;


export type EscortedJourneysQuery = { escortedJourneys: Array<{ __typename: 'EscortedJourney', id: string, reference: string, fromPlace: string, toPlace: string, carrier: string, number: string, departsAt: string, departsZone: string }> };

export type LetterTemplatePartsFragment = { __typename: 'LetterTemplate', id: string, revision: number, kind: LetterKind, language: string, missionId: string | null, missionName: string | null, name: string, subject: string, note: string, state: LetterTemplateState, publishedAt: string | null, version: number, blocks: Array<{ __typename: 'LetterBlock', kind: LetterBlockKind, text: string, columns: Array<LetterField> }> };

export type LetterTemplatesQueryVariables = Exact<{
  published: boolean;
}>;


export type LetterTemplatesQuery = { letterTemplates: Array<{ __typename: 'LetterTemplate', id: string, revision: number, kind: LetterKind, language: string, missionId: string | null, missionName: string | null, name: string, subject: string, note: string, state: LetterTemplateState, publishedAt: string | null, version: number, blocks: Array<{ __typename: 'LetterBlock', kind: LetterBlockKind, text: string, columns: Array<LetterField> }> }> };

export type LetterTemplateQueryVariables = Exact<{
  id: string;
}>;


export type LetterTemplateQuery = { letterTemplate: { __typename: 'LetterTemplate', id: string, revision: number, kind: LetterKind, language: string, missionId: string | null, missionName: string | null, name: string, subject: string, note: string, state: LetterTemplateState, publishedAt: string | null, version: number, blocks: Array<{ __typename: 'LetterBlock', kind: LetterBlockKind, text: string, columns: Array<LetterField> }> } | null };

export type SaveLetterTemplateMutationVariables = Exact<{
  input: SaveLetterTemplateInput;
}>;


export type SaveLetterTemplateMutation = { saveLetterTemplate:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LetterTemplate', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PublishLetterTemplateMutationVariables = Exact<{
  input: LetterTemplateActInput;
}>;


export type PublishLetterTemplateMutation = { publishLetterTemplate:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LetterTemplate', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RetireLetterTemplateMutationVariables = Exact<{
  input: LetterTemplateActInput;
}>;


export type RetireLetterTemplateMutation = { retireLetterTemplate:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LetterTemplate', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type LetterPreviewQueryVariables = Exact<{
  input: LetterPreviewInput;
}>;


export type LetterPreviewQuery = { letterPreview: { __typename: 'LetterPreview', language: string, letterhead: Array<string>, recipient: Array<string>, dated: string, signatory: string, subject: string, unprintable: Array<string>, blocks: Array<{ __typename: 'LetterPreviewBlock', kind: LetterBlockKind, text: string, header: Array<string>, rows: Array<Array<string>> }>, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }>, leftOut: Array<{ __typename: 'LetterLeftOutPerson', caseId: string, reference: string | null, reason: LetterLeftOut }>, journeys: Array<{ __typename: 'LetterJourney', id: string, reference: string, carrier: string, number: string, departsOn: string }> } | null };

export type LetterPartsFragment = { __typename: 'Letter', id: string, number: string, kind: LetterKind, language: string, state: LetterState, templateId: string, recipientKind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, namedReason: string, recipient: string, subject: string, signatory: string, dated: string, caseCount: number, pages: number, pdfBytes: number, pdfDigest: string, docxBytes: number, docxDigest: string, sentOn: string | null, sentHow: LetterSending | null, answeredOn: string | null, voidReason: LetterVoidReason | null, replaces: string | null, replacedBy: string | null, madeBy: string, madeAt: string, version: number, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }> };

export type LettersQueryVariables = Exact<{
  filter?: LetterFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LettersQuery = { letters: { __typename: 'LetterPage', nodes: Array<{ __typename: 'Letter', id: string, number: string, kind: LetterKind, language: string, state: LetterState, templateId: string, recipientKind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, namedReason: string, recipient: string, subject: string, signatory: string, dated: string, caseCount: number, pages: number, pdfBytes: number, pdfDigest: string, docxBytes: number, docxDigest: string, sentOn: string | null, sentHow: LetterSending | null, answeredOn: string | null, voidReason: LetterVoidReason | null, replaces: string | null, replacedBy: string | null, madeBy: string, madeAt: string, version: number, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type LetterQueryVariables = Exact<{
  id: string;
}>;


export type LetterQuery = { letter: { __typename: 'Letter', id: string, number: string, kind: LetterKind, language: string, state: LetterState, templateId: string, recipientKind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, namedReason: string, recipient: string, subject: string, signatory: string, dated: string, caseCount: number, pages: number, pdfBytes: number, pdfDigest: string, docxBytes: number, docxDigest: string, sentOn: string | null, sentHow: LetterSending | null, answeredOn: string | null, voidReason: LetterVoidReason | null, replaces: string | null, replacedBy: string | null, madeBy: string, madeAt: string, version: number, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }> } | null };

export type LettersOfCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type LettersOfCaseQuery = { lettersOfCase: Array<{ __typename: 'LetterOfCase', letterId: string, number: string, kind: LetterKind, dated: string, state: LetterState | null }> | null };

export type MakeLetterMutationVariables = Exact<{
  input: MakeLetterInput;
}>;


export type MakeLetterMutation = { makeLetter:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Letter', id: string, version: number, number: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordLetterSentMutationVariables = Exact<{
  input: RecordLetterSentInput;
}>;


export type RecordLetterSentMutation = { recordLetterSent:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Letter', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordLetterAnswerMutationVariables = Exact<{
  input: RecordLetterAnswerInput;
}>;


export type RecordLetterAnswerMutation = { recordLetterAnswer:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Letter', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type VoidLetterMutationVariables = Exact<{
  input: VoidLetterInput;
}>;


export type VoidLetterMutation = { voidLetter:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Letter', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type LetterDraftPartsFragment = { __typename: 'LetterDraft', id: string, version: number, templateId: string, templateName: string, kind: LetterKind, dropped: number, recipient: string | null, dated: string | null, signatory: string | null, savedAt: string, endsAt: string, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }>, addressee: { __typename: 'LetterAddressee', kind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, reason: string } | null, replaces: { __typename: 'LetterToReplace', id: string, number: string, version: number, templateId: string } | null };

export type LetterDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterDraftsQuery = { letterDrafts: Array<{ __typename: 'LetterDraft', id: string, version: number, templateId: string, templateName: string, kind: LetterKind, dropped: number, recipient: string | null, dated: string | null, signatory: string | null, savedAt: string, endsAt: string, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }>, addressee: { __typename: 'LetterAddressee', kind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, reason: string } | null, replaces: { __typename: 'LetterToReplace', id: string, number: string, version: number, templateId: string } | null }> };

export type LetterDraftQueryVariables = Exact<{
  id: string;
}>;


export type LetterDraftQuery = { letterDraft: { __typename: 'LetterDraft', id: string, version: number, templateId: string, templateName: string, kind: LetterKind, dropped: number, recipient: string | null, dated: string | null, signatory: string | null, savedAt: string, endsAt: string, people: Array<{ __typename: 'LetterPerson', caseId: string, reference: string }>, addressee: { __typename: 'LetterAddressee', kind: LetterRecipientKind, missionId: string | null, bodyId: string | null, receptionBodyId: string | null, movementId: string | null, namedKind: LetterNamedKind | null, reason: string } | null, replaces: { __typename: 'LetterToReplace', id: string, number: string, version: number, templateId: string } | null } | null };

export type SaveLetterDraftMutationVariables = Exact<{
  input: SaveLetterDraftInput;
}>;


export type SaveLetterDraftMutation = { saveLetterDraft:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LetterDraft', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ThrowLetterDraftAwayMutationVariables = Exact<{
  input: ThrowLetterDraftAwayInput;
}>;


export type ThrowLetterDraftAwayMutation = { throwLetterDraftAway:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LetterDraftGone', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WayHomeMapQueryVariables = Exact<{
  nationality?: string | null | undefined;
  missionId?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type WayHomeMapQuery = { wayHomeMap: { __typename: 'WayHomeMap', on: string, moreLegs: boolean, compounds: Array<{ __typename: 'MapCompound', id: string, name: string, country: string, province: string, latitude: number | null, longitude: number | null, precision: PositionPrecision | null, status: CompoundStatus, people: number }>, custody: Array<{ __typename: 'MapCustody', key: string, kind: CustodyKind, placeId: string | null, name: string | null, country: string | null, province: string, latitude: number | null, longitude: number | null, precision: PositionPrecision | null, places: number, people: number, alerted: number, nextReviewOn: string | null, beds: number | null, free: number | null }>, missions: Array<{ __typename: 'MapMission', id: string, name: string, sendingCountry: string, locatedIn: string, city: string, latitude: number | null, longitude: number | null, people: number }>, crossings: Array<{ __typename: 'MapCrossing', crossingId: string, name: string, otherNames: Array<string>, country: string, otherCountry: string, province: string, kind: CrossingKind, state: CrossingState, hours: string, latitude: number | null, longitude: number | null, validFrom: string, checkedOn: string | null, people: number }>, routes: Array<{ __typename: 'MapRoute', key: string, fromPlace: string, toPlace: string, kind: MovementKind, state: RouteState, people: number, from: { __typename: 'MapPoint', name: string, latitude: number, longitude: number } | null, to: { __typename: 'MapPoint', name: string, latitude: number, longitude: number } | null, journeys: Array<{ __typename: 'MapJourney', id: string, reference: string, departsAt: string, people: number }> }> | null } };

export type BorderCrossingPartsFragment = { __typename: 'BorderCrossing', id: string, crossingId: string, name: string, otherNames: Array<string>, country: string, otherCountry: string, province: string, kind: CrossingKind, state: CrossingState, hours: string, latitude: number | null, longitude: number | null, validFrom: string, validTo: string | null, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number };

export type BorderCrossingsQueryVariables = Exact<{ [key: string]: never; }>;


export type BorderCrossingsQuery = { borderCrossings: Array<{ __typename: 'BorderCrossing', id: string, crossingId: string, name: string, otherNames: Array<string>, country: string, otherCountry: string, province: string, kind: CrossingKind, state: CrossingState, hours: string, latitude: number | null, longitude: number | null, validFrom: string, validTo: string | null, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number }> };

export type RecordBorderCrossingMutationVariables = Exact<{
  input: RecordBorderCrossingInput;
}>;


export type RecordBorderCrossingMutation = { recordBorderCrossing:
    | { __typename: 'BorderCrossing', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndBorderCrossingMutationVariables = Exact<{
  input: EndBorderCrossingInput;
}>;


export type EndBorderCrossingMutation = { endBorderCrossing:
    | { __typename: 'BorderCrossing', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CheckBorderCrossingMutationVariables = Exact<{
  input: CheckBorderCrossingInput;
}>;


export type CheckBorderCrossingMutation = { checkBorderCrossing:
    | { __typename: 'BorderCrossing', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { mission: { __typename: 'Mission', id: string, name: string } | null, meetingSheet: { __typename: 'MeetingSheet', on: string, people: number, overdue: number, cut: boolean, lines: Array<{ __typename: 'MeetingLine', id: string, caseId: string, reference: string, nationality: string | null, name: string | null, romanisedName: string | null, birth: string | null, documentNumber: string | null, item: ItemCode, title: string | null, since: string | null, dueOn: string | null, overdueDays: number, letter: string | null, letterSentOn: string | null }> } | null };

export type MissionDirectoryQueryVariables = Exact<{
  missionId: string;
}>;


export type MissionDirectoryQuery = { missionDirectory: { __typename: 'MissionDirectory', missionId: string, yearsWithout: Array<number>, contacts: Array<{ __typename: 'MissionContact', id: string, name: string, position: string, purposes: Array<MissionPurpose>, phone: string, mobile: string, email: string, languages: string, hours: string, validFrom: string, validTo: string | null, withdrawn: boolean, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }> }>, requirements: Array<{ __typename: 'MissionRequirement', id: string, act: MissionAct, paper: MissionPaper, copies: number | null, detail: string, validFrom: string, validTo: string | null, withdrawn: boolean, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }> }>, fees: Array<{ __typename: 'MissionFee', id: string, kind: TravelDocumentKind, amountMinor: number, currency: string, note: string, validFrom: string, validTo: string | null, withdrawn: boolean, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }> }>, holidays: Array<{ __typename: 'MissionHoliday', id: string, day: string, name: string, source: string, checkedOn: string | null, checkedBy: string | null, recordedAt: string, recordedBy: string | null, past: boolean, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }> }> } | null };

export type MissionUsualQueryVariables = Exact<{
  missionId: string;
}>;


export type MissionUsualQuery = { missionUsual: Array<{ __typename: 'MissionUsual', period: string, item: ChecklistItemCode, cases: number, lower: number, median: number, upper: number }> };

export type MissionsToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsToCheckQuery = { missionsToCheck: Array<{ __typename: 'MissionToCheck', kind: MissionRowKind, rowId: string, missionId: string, missionName: string, about: string, source: string, version: number }> };

export type WhoCoversQueryVariables = Exact<{
  nationality: string;
  country?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type WhoCoversQuery = { whoCovers: { __typename: 'WhoCovers', nationality: string, country: string, on: string, missions: Array<{ __typename: 'CoveredBy', there: boolean, source: string, checkedOn: string | null, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } }>, elsewhere: Array<{ __typename: 'MissionElsewhere', id: string, name: string, city: string, locatedIn: string, actsIn: Array<string> }> } };

export type RecordMissionContactMutationVariables = Exact<{
  input: RecordMissionContactInput;
}>;


export type RecordMissionContactMutation = { recordMissionContact:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordMissionRequirementMutationVariables = Exact<{
  input: RecordMissionRequirementInput;
}>;


export type RecordMissionRequirementMutation = { recordMissionRequirement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordMissionFeeMutationVariables = Exact<{
  input: RecordMissionFeeInput;
}>;


export type RecordMissionFeeMutation = { recordMissionFee:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordMissionHolidaysMutationVariables = Exact<{
  input: RecordMissionHolidaysInput;
}>;


export type RecordMissionHolidaysMutation = { recordMissionHolidays:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string, moved: number | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndMissionRowMutationVariables = Exact<{
  input: EndMissionRowInput;
}>;


export type EndMissionRowMutation = { endMissionRow:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string, moved: number | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CheckMissionRowMutationVariables = Exact<{
  input: CheckMissionRowInput;
}>;


export type CheckMissionRowMutation = { checkMissionRow:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionDirectory', missionId: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MissionPartsFragment = { __typename: 'Mission', id: string, name: string, sendingCountry: string, locatedIn: string, city: string, address: string, phone: string, email: string, weekend: Array<number>, zone: string, opening: Array<string>, holidays: Array<string>, note: string, source: string, checkedOn: string | null, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }>, coverage: Array<{ __typename: 'MissionCoverage', id: string, nationality: string, country: string, validFrom: string, validTo: string | null, source: string, checkedOn: string | null, version: number }> };

export type MissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsQuery = { missions: Array<{ __typename: 'Mission', id: string, name: string, sendingCountry: string, locatedIn: string, city: string, address: string, phone: string, email: string, weekend: Array<number>, zone: string, opening: Array<string>, holidays: Array<string>, note: string, source: string, checkedOn: string | null, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }>, coverage: Array<{ __typename: 'MissionCoverage', id: string, nationality: string, country: string, validFrom: string, validTo: string | null, source: string, checkedOn: string | null, version: number }> }> };

export type MissionQueryVariables = Exact<{
  id: string;
}>;


export type MissionQuery = { mission: { __typename: 'Mission', id: string, name: string, sendingCountry: string, locatedIn: string, city: string, address: string, phone: string, email: string, weekend: Array<number>, zone: string, opening: Array<string>, holidays: Array<string>, note: string, source: string, checkedOn: string | null, version: number, earlierSources: Array<{ __typename: 'EarlierSource', source: string, checkedOn: string | null, checkedBy: string | null, until: string }>, coverage: Array<{ __typename: 'MissionCoverage', id: string, nationality: string, country: string, validFrom: string, validTo: string | null, source: string, checkedOn: string | null, version: number }> } | null };

export type FineRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type FineRulesQuery = { fineRules: Array<{ __typename: 'FineRule', id: string, country: string, visaKind: string, perDayMinor: number, capMinor: number | null, freeDays: number, warnEveryMinor: number | null, currency: string, validFrom: string, validTo: string | null, source: string }> };

export type RegisterMissionMutationVariables = Exact<{
  input: RegisterMissionInput;
}>;


export type RegisterMissionMutation = { registerMission:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Mission', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectMissionMutationVariables = Exact<{
  input: CorrectMissionInput;
}>;


export type CorrectMissionMutation = { correctMission:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Mission', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordCoverageMutationVariables = Exact<{
  input: RecordCoverageInput;
}>;


export type RecordCoverageMutation = { recordCoverage:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionCoverage', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordFineRuleMutationVariables = Exact<{
  input: RecordFineRuleInput;
}>;


export type RecordFineRuleMutation = { recordFineRule:
    | { __typename: 'FineRule', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PreviewMissionListQueryVariables = Exact<{
  list: MissionListInput;
}>;


export type PreviewMissionListQuery = { previewMissionList:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionListPreview', headerRow: number | null, seen: string, columns: Array<{ __typename: 'MissionListColumn', column: number, header: string, field: MissionListField | null, confidence: number, samples: Array<string> }>, counts: Array<{ __typename: 'MissionListCount', outcome: MissionListOutcome, rows: number }>, rows: Array<{ __typename: 'MissionListRow', line: number, outcome: MissionListOutcome, kind: MissionRowKind | null, mission: string, about: string, validFrom: string | null, validTo: string | null, source: string, cells: Array<{ __typename: 'MissionListCell', field: MissionListField, text: string, was: string | null }>, problems: Array<{ __typename: 'MissionListProblem', field: MissionListField, code: string, message: string }> }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MissionImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionImportsQuery = { missionImports: Array<{ __typename: 'MissionImport', id: string, fileName: string, importedAt: string, importedBy: string, made: number, ended: number, undoneAt: string | null, undoneBy: string | null, mayUndo: boolean, version: number }> };

export type TakeMissionListMutationVariables = Exact<{
  input: TakeMissionListInput;
}>;


export type TakeMissionListMutation = { takeMissionList:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionImport', id: string, moved: number | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type UndoMissionListMutationVariables = Exact<{
  input: UndoMissionListInput;
}>;


export type UndoMissionListMutation = { undoMissionList:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MissionImport', id: string, moved: number | null }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MovementPartsFragment = { __typename: 'Movement', id: string, reference: string, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, toCountry: string, departsAt: string, departsZone: string, arrivesAt: string | null, arrivesZone: string, escort: string, state: MovementState, people: number, version: number };

export type StuckPartsFragment = { __typename: 'StuckOnTheWay', movementId: string, journey: string, why: OnTheWayTrouble, mark: BoardingMark | null, markedAt: string | null, leg: number | null, place: string, toPlace: string, departsAt: string | null, departsZone: string };

export type MovementsQueryVariables = Exact<{
  filter?: MovementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MovementsQuery = { movements: { __typename: 'MovementPage', nodes: Array<{ __typename: 'Movement', id: string, reference: string, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, toCountry: string, departsAt: string, departsZone: string, arrivesAt: string | null, arrivesZone: string, escort: string, state: MovementState, people: number, version: number }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type MovementQueryVariables = Exact<{
  id: string;
}>;


export type MovementQuery = { movement: { __typename: 'Movement', id: string, reference: string, kind: MovementKind, carrier: string, number: string, fromPlace: string, toPlace: string, toCountry: string, departsAt: string, departsZone: string, arrivesAt: string | null, arrivesZone: string, escort: string, state: MovementState, people: number, version: number, passengers: Array<{ __typename: 'Passenger', id: string, caseId: string, reference: string, initials: string, nationality: string | null, sex: Sex, state: PassengerState, handedOver: boolean, mark: BoardingMark | null, companionIds: Array<string>, seats: Array<{ __typename: 'LegSeat', legId: string, companionId: string | null, seat: string }>, stuck: { __typename: 'StuckOnTheWay', movementId: string, journey: string, why: OnTheWayTrouble, mark: BoardingMark | null, markedAt: string | null, leg: number | null, place: string, toPlace: string, departsAt: string | null, departsZone: string } | null }> } | null };

export type ManifestQueryVariables = Exact<{
  id: string;
}>;


export type ManifestQuery = { movement: { __typename: 'Movement', id: string, passengers: Array<{ __typename: 'Passenger', id: string, caseId: string, name: string | null, romanisedName: string | null, birth: string | null, travelDocument: string | null }> } | null };

export type BookMovementMutationVariables = Exact<{
  input: BookMovementInput;
}>;


export type BookMovementMutation = { bookMovement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddPassengersMutationVariables = Exact<{
  input: AddPassengersInput;
}>;


export type AddPassengersMutation = { addPassengers:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemovePassengerMutationVariables = Exact<{
  input: RemovePassengerInput;
}>;


export type RemovePassengerMutation = { removePassenger:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DepartMovementMutationVariables = Exact<{
  input: DepartMovementInput;
}>;


export type DepartMovementMutation = { departMovement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ArriveMovementMutationVariables = Exact<{
  input: ArriveMovementInput;
}>;


export type ArriveMovementMutation = { arriveMovement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordHandoverMutationVariables = Exact<{
  input: RecordHandoverInput;
}>;


export type RecordHandoverMutation = { recordHandover:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Movement', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SharedCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedCasesQuery = { sharedCases: { __typename: 'SharedCasePage', nodes: Array<{ __typename: 'SharedCase', id: string, caseId: string, reference: string, initials: string, name: string, romanisedName: string, birth: string | null, sex: Sex, nationalities: Array<string>, documentNumber: string, until: string, sharedAt: string, acknowledgedAt: string | null, version: number, items: Array<{ __typename: 'OwnItem', item: ItemCode, title: string | null, state: ChecklistItemState, open: boolean, since: string | null, dueOn: string | null, doneOn: string | null, note: string, version: number, proposal: { __typename: 'OwnProposal', id: string, toState: ChecklistItemState, on: string, note: string, state: ProposalState, reason: string, version: number, document: { __typename: 'IssuedDocument', kind: TravelDocumentKind, number: string, expiresOn: string | null } | null } | null }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type AcknowledgeShareMutationVariables = Exact<{
  input: AcknowledgeShareInput;
}>;


export type AcknowledgeShareMutation = { acknowledgeShare:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SharedCase', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type UpdateOwnItemMutationVariables = Exact<{
  input: UpdateOwnItemInput;
}>;


export type UpdateOwnItemMutation = { updateOwnItem:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SharedCase', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OwnHouseQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHouseQuery = { ownHouse: { __typename: 'OwnHouse', id: string, name: string, kind: CustodyKind, zone: string, atOnce: boolean, version: number, beds: Array<{ __typename: 'CustodyBeds', bed: CustodyBed, beds: number, taken: number, others: number, free: number }> } | null };

export type ShelteredPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShelteredPeopleQuery = { shelteredPeople: { __typename: 'ShelteredPersonPage', nodes: Array<{ __typename: 'ShelteredPerson', id: string, caseId: string, reference: string, initials: string, name: string, romanisedName: string, birth: string | null, sex: Sex, nationalities: Array<string>, languages: Array<string>, note: string, expectedOn: string | null, until: string, sharedAt: string, acknowledgedAt: string | null, version: number, spells: Array<{ __typename: 'OwnSpell', from: string, to: string | null }>, reports: Array<{ __typename: 'OwnHouseReport', id: string, kind: HouseReportKind, code: HouseReportCode, at: string, urgent: boolean, words: string, state: HouseReportState, reply: string, version: number }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type AcknowledgeHouseShareMutationVariables = Exact<{
  input: AcknowledgeShareInput;
}>;


export type AcknowledgeHouseShareMutation = { acknowledgeHouseShare:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'ShelteredPerson', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReportFromHouseMutationVariables = Exact<{
  input: ReportFromHouseInput;
}>;


export type ReportFromHouseMutation = { reportFromHouse:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'ShelteredPerson', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WithdrawHouseReportMutationVariables = Exact<{
  input: WithdrawHouseReportInput;
}>;


export type WithdrawHouseReportMutation = { withdrawHouseReport:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'ShelteredPerson', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type KeepHouseBedsMutationVariables = Exact<{
  input: KeepHouseBedsInput;
}>;


export type KeepHouseBedsMutation = { keepHouseBeds:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OwnHouse', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ShareWithHouseMutationVariables = Exact<{
  input: ShareWithHouseInput;
}>;


export type ShareWithHouseMutation = { shareWithHouse:
    | { __typename: 'CaseShare', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HouseReportsQueryVariables = Exact<{
  caseId: string;
}>;


export type HouseReportsQuery = { houseReports: Array<{ __typename: 'HouseReport', id: string, caseId: string, reference: string, kind: HouseReportKind, code: HouseReportCode, at: string, zone: string, on: string, recordedOn: string | null, bed: CustodyBed | null, beds: Array<CustodyBed>, urgent: boolean, words: string, state: HouseReportState, reply: string, reportedBy: string | null, reportedAt: string, decidedBy: string | null, decidedAt: string | null, changed: boolean, version: number, place: { __typename: 'CustodyPlaceRef', id: string, name: string } }> };

export type WaitingHouseReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingHouseReportsQuery = { waitingHouseReports: { __typename: 'WaitingHouseReports', count: number, entries: Array<{ __typename: 'HouseReport', id: string, caseId: string, reference: string, initials: string, code: HouseReportCode, urgent: boolean, state: HouseReportState, reportedAt: string, place: { __typename: 'CustodyPlaceRef', id: string, name: string } }>, unconfirmed: Array<{ __typename: 'UnconfirmedArrival', id: string, caseId: string, reference: string, initials: string, expectedOn: string, place: { __typename: 'CustodyPlaceRef', id: string, name: string } }> } };

export type AcceptHouseReportMutationVariables = Exact<{
  input: AcceptHouseReportInput;
}>;


export type AcceptHouseReportMutation = { acceptHouseReport:
    | { __typename: 'HouseReport', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DeclineHouseReportMutationVariables = Exact<{
  input: DeclineHouseReportInput;
}>;


export type DeclineHouseReportMutation = { declineHouseReport:
    | { __typename: 'HouseReport', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AnswerHouseReportMutationVariables = Exact<{
  input: AnswerHouseReportInput;
}>;


export type AnswerHouseReportMutation = { answerHouseReport:
    | { __typename: 'HouseReport', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PartnerHousesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerHousesQuery = { partnerHouses: Array<{ __typename: 'PartnerHouse', kind: CustodyKind, accounts: number, atOnce: boolean, version: number, place: { __typename: 'CustodyPlaceRef', id: string, name: string } }> };

export type SetHouseUpdatesMutationVariables = Exact<{
  input: SetHouseUpdatesInput;
}>;


export type SetHouseUpdatesMutation = { setHouseUpdates:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PartnerHouse', version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type NewSharesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewSharesQuery = { newShares: number };

export type ItemProposalPartsFragment = { __typename: 'ItemProposal', id: string, caseId: string, reference: string, initials: string, item: ItemCode, title: string | null, toState: ChecklistItemState, on: string, note: string, state: ProposalState, proposedBy: string | null, proposedAt: string, decidedBy: string | null, decidedAt: string | null, changed: boolean, reason: string, stale: boolean, itemState: ChecklistItemState, itemOn: string | null, itemNote: string, itemVersion: number, version: number, mission: { __typename: 'MissionRef', id: string, name: string }, document: { __typename: 'IssuedDocument', kind: TravelDocumentKind, number: string, expiresOn: string | null } | null };

export type ItemProposalsQueryVariables = Exact<{
  caseId: string;
}>;


export type ItemProposalsQuery = { itemProposals: Array<{ __typename: 'ItemProposal', id: string, caseId: string, reference: string, initials: string, item: ItemCode, title: string | null, toState: ChecklistItemState, on: string, note: string, state: ProposalState, proposedBy: string | null, proposedAt: string, decidedBy: string | null, decidedAt: string | null, changed: boolean, reason: string, stale: boolean, itemState: ChecklistItemState, itemOn: string | null, itemNote: string, itemVersion: number, version: number, mission: { __typename: 'MissionRef', id: string, name: string }, document: { __typename: 'IssuedDocument', kind: TravelDocumentKind, number: string, expiresOn: string | null } | null }> };

export type WaitingProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingProposalsQuery = { waitingProposals: { __typename: 'WaitingProposals', count: number, entries: Array<{ __typename: 'ItemProposal', id: string, caseId: string, reference: string, initials: string, item: ItemCode, title: string | null, toState: ChecklistItemState, proposedAt: string, stale: boolean, mission: { __typename: 'MissionRef', id: string, name: string } }> } };

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'ItemProposal', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { declineProposal:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'ItemProposal', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SharedCase', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PartnerOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerOfficesQuery = { partnerOffices: Array<{ __typename: 'PartnerOffice', accounts: number, atOnce: boolean, version: number, mission: { __typename: 'MissionRef', id: string, name: string, city: string, locatedIn: string } }> };

export type SetPartnerUpdatesMutationVariables = Exact<{
  input: SetPartnerUpdatesInput;
}>;


export type SetPartnerUpdatesMutation = { setPartnerUpdates:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PartnerOffice', version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ChecklistTemplatePartsFragment = { __typename: 'ChecklistTemplate', id: string, lineId: string, edition: number, name: string, nationality: string | null, country: string | null, document: DocumentSituation | null, minor: boolean | null, source: string, createdAt: string, createdBy: string | null, endedAt: string | null, version: number, own: Array<{ __typename: 'OwnStep', code: ItemCode, party: ActingParty, days: number, needs: Array<ItemCode>, before: Array<ItemCode>, mayBeNotNeeded: boolean, title: { __typename: 'StepTexts', en: string, km: string }, hint: { __typename: 'StepTexts', en: string, km: string } }>, changes: Array<{ __typename: 'StepChange', item: ItemCode, needs: Array<ItemCode>, party: ActingParty | null, days: number | null, notNeeded: string, hint: { __typename: 'StepTexts', en: string, km: string } }> };

export type ChecklistTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecklistTemplatesQuery = { checklistTemplates: Array<{ __typename: 'ChecklistTemplate', id: string, lineId: string, edition: number, name: string, nationality: string | null, country: string | null, document: DocumentSituation | null, minor: boolean | null, source: string, createdAt: string, createdBy: string | null, endedAt: string | null, version: number, own: Array<{ __typename: 'OwnStep', code: ItemCode, party: ActingParty, days: number, needs: Array<ItemCode>, before: Array<ItemCode>, mayBeNotNeeded: boolean, title: { __typename: 'StepTexts', en: string, km: string }, hint: { __typename: 'StepTexts', en: string, km: string } }>, changes: Array<{ __typename: 'StepChange', item: ItemCode, needs: Array<ItemCode>, party: ActingParty | null, days: number | null, notNeeded: string, hint: { __typename: 'StepTexts', en: string, km: string } }> }> };

export type ChecklistPreviewQueryVariables = Exact<{
  who: SituationInput;
}>;


export type ChecklistPreviewQuery = { checklistPreview: { __typename: 'ChecklistPreview', because: Array<SituationKey>, template: { __typename: 'ChecklistTemplate', id: string, name: string, edition: number } | null, steps: Array<{ __typename: 'PreviewStep', item: ItemCode, title: string | null, party: ActingParty, hint: string, notNeeded: string, needs: Array<{ __typename: 'NamedStep', item: ItemCode, title: string | null }>, usual: { __typename: 'UsualDays', count: number, lower: number, median: number, upper: number, basis: DurationBasis } }> } };

export type SaveChecklistTemplateMutationVariables = Exact<{
  input: SaveChecklistTemplateInput;
}>;


export type SaveChecklistTemplateMutation = { saveChecklistTemplate:
    | { __typename: 'ChecklistTemplate', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EndChecklistTemplateMutationVariables = Exact<{
  input: EndChecklistTemplateInput;
}>;


export type EndChecklistTemplateMutation = { endChecklistTemplate:
    | { __typename: 'ChecklistTemplate', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type TeamPartsFragment = { __typename: 'OperationTeam', id: string, active: boolean, members: Array<{ __typename: 'TeamMember', role: OperationRole, phone: string | null, self: boolean, user: { __typename: 'Colleague', id: string, displayName: string } }>, checkIns: Array<{ __typename: 'CheckIn', id: string, dueAt: string, state: CheckInState, answeredAt: string | null, user: { __typename: 'Colleague', id: string, displayName: string }, answeredBy: { __typename: 'Colleague', id: string, displayName: string } | null }> };

export type OperationTeamQueryVariables = Exact<{
  id: string;
}>;


export type OperationTeamQuery = { operationTeam: { __typename: 'OperationTeam', id: string, active: boolean, members: Array<{ __typename: 'TeamMember', role: OperationRole, phone: string | null, self: boolean, user: { __typename: 'Colleague', id: string, displayName: string } }>, checkIns: Array<{ __typename: 'CheckIn', id: string, dueAt: string, state: CheckInState, answeredAt: string | null, user: { __typename: 'Colleague', id: string, displayName: string }, answeredBy: { __typename: 'Colleague', id: string, displayName: string } | null }> } };

export type SetMemberPhoneMutationVariables = Exact<{
  input: SetMemberPhoneInput;
}>;


export type SetMemberPhoneMutation = { setMemberPhone:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OperationTeam', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PlanCheckInsMutationVariables = Exact<{
  input: PlanCheckInsInput;
}>;


export type PlanCheckInsMutation = { planCheckIns:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OperationTeam', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OperationTeam', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type StandDownCheckInsMutationVariables = Exact<{
  input: StandDownInput;
}>;


export type StandDownCheckInsMutation = { standDownCheckIns:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OperationTeam', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OperationDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationDeskQuery = { operationDesk: { __typename: 'OperationDesk', alarms: Array<{ __typename: 'OperationAlarm', kind: OperationAlarmKind, since: string | null, level: RiskDegree | null, lapsed: boolean, differs: Array<PlanPart>, operation: { __typename: 'OperationRef', id: string, reference: string }, user: { __typename: 'Colleague', id: string, displayName: string } | null }>, tasks: Array<{ __typename: 'OperationTask', id: string, title: string, dueOn: string | null, doneAt: string | null, version: number, operation: { __typename: 'OperationRef', id: string, reference: string }, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null, doneBy: { __typename: 'Colleague', id: string, displayName: string } | null }> } };

export type OperationTaskPartsFragment = { __typename: 'OperationTask', id: string, title: string, dueOn: string | null, doneAt: string | null, version: number, operation: { __typename: 'OperationRef', id: string, reference: string }, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null, doneBy: { __typename: 'Colleague', id: string, displayName: string } | null };

export type CompleteOperationTaskMutationVariables = Exact<{
  input: CompleteOperationTaskInput;
}>;


export type CompleteOperationTaskMutation = { completeOperationTask:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OperationTask', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RiskAssessmentsQueryVariables = Exact<{
  id: string;
}>;


export type RiskAssessmentsQuery = { riskAssessments: Array<{ __typename: 'RiskAssessment', id: string, number: number, level: RiskDegree, abort: string, medical: string, escape: string, writtenAt: string, decision: RiskDecision | null, decidedAt: string | null, decisionNote: string, version: number, mayDecide: boolean, lapsedAt: string | null, threats: Array<{ __typename: 'JudgedThreat', threat: RiskThreat, likelihood: RiskDegree, severity: RiskDegree, level: RiskDegree, mitigation: string }>, writtenBy: { __typename: 'Colleague', id: string, displayName: string }, decidedBy: { __typename: 'Colleague', id: string, displayName: string } | null, lapsedBy: { __typename: 'Colleague', id: string, displayName: string } | null, approvedBefore: { __typename: 'Colleague', id: string, displayName: string } | null, approvedPlan: { __typename: 'ApprovedPlan', approvedAt: string, kind: OperationKind, plannedOn: string | null, place: string, expectedCount: number | null, plan: string, differs: Array<PlanPart>, approvedBy: { __typename: 'Colleague', id: string, displayName: string } | null, compound: { __typename: 'CompoundRef', id: string, name: string } | null } | null }> };

export type WriteRiskAssessmentMutationVariables = Exact<{
  input: WriteRiskAssessmentInput;
}>;


export type WriteRiskAssessmentMutation = { writeRiskAssessment:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RiskAssessment', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DecideRiskAssessmentMutationVariables = Exact<{
  input: DecideRiskAssessmentInput;
}>;


export type DecideRiskAssessmentMutation = { decideRiskAssessment:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RiskAssessment', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MeetingPointsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPointsQuery = { meetingPoints: { __typename: 'MeetingPoints', id: string, access: PointAccess, points: Array<{ __typename: 'MeetingPointRef', id: string, kind: MeetingPointKind, meetAt: string | null }> } };

export type OpenMeetingPointsMutationVariables = Exact<{
  input: OpenMeetingPointsInput;
}>;


export type OpenMeetingPointsMutation = { openMeetingPoints:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'OpenedMeetingPoints', id: string, points: Array<{ __typename: 'MeetingPoint', id: string, kind: MeetingPointKind, meetAt: string | null, place: string, version: number }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddMeetingPointMutationVariables = Exact<{
  input: AddMeetingPointInput;
}>;


export type AddMeetingPointMutation = { addMeetingPoint:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MeetingPoints', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RemoveMeetingPointMutationVariables = Exact<{
  input: RemoveMeetingPointInput;
}>;


export type RemoveMeetingPointMutation = { removeMeetingPoint:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'MeetingPoints', id: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AfterActionQueryVariables = Exact<{
  id: string;
}>;


export type AfterActionQuery = { afterAction: { __typename: 'AfterAction', id: string, mayWrite: boolean, even: boolean, open: Array<{ __typename: 'OpenRow', position: number, gap: RosterGap }>, numbers: { __typename: 'ReportNumbers', expected: number, unexpected: number, found: number, refused: number, movedBefore: number, absent: number, cameUnexpected: number, sum: number, minors: number, medicalUrgent: number, withCase: number }, hours: Array<{ __typename: 'ReportHour', from: string, cameOut: number, others: number }>, events: Array<{ __typename: 'ReportEvent', at: string, kind: ReportEventKind, who: string | null }>, reports: Array<{ __typename: 'OperationReport', id: string, number: number, happened: string, injuries: string, stayedBehind: string, wentWrong: string, better: string, writtenAt: string, numbers: { __typename: 'ReportNumbers', expected: number, unexpected: number, found: number, refused: number, movedBefore: number, absent: number, cameUnexpected: number, sum: number, minors: number, medicalUrgent: number, withCase: number }, writtenBy: { __typename: 'Colleague', id: string, displayName: string } }>, tasks: Array<{ __typename: 'OperationTask', id: string, title: string, dueOn: string | null, doneAt: string | null, version: number, operation: { __typename: 'OperationRef', id: string, reference: string }, assignedTo: { __typename: 'Colleague', id: string, displayName: string } | null, doneBy: { __typename: 'Colleague', id: string, displayName: string } | null }> } };

export type ReportNumberPartsFragment = { __typename: 'ReportNumbers', expected: number, unexpected: number, found: number, refused: number, movedBefore: number, absent: number, cameUnexpected: number, sum: number, minors: number, medicalUrgent: number, withCase: number };

export type WriteReportMutationVariables = Exact<{
  input: WriteReportInput;
}>;


export type WriteReportMutation = { writeReport:
    | { __typename: 'AfterAction', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ChangeOperationMutationVariables = Exact<{
  input: ChangeOperationInput;
}>;


export type ChangeOperationMutation = { changeOperation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CustodyQueryVariables = Exact<{
  caseId: string;
}>;


export type CustodyQuery = { custody: { __typename: 'Custody', caseId: string, mayChange: boolean, spells: Array<{ __typename: 'CustodySpell', id: string, kind: CustodyKind, place: string | null, placeId: string | null, bed: CustodyBed | null, from: string, to: string | null, reason: string | null, legalBasis: CustodyBasis | null, hearingOn: string | null, note: string | null, reviewOn: string | null, alerts: Array<CustodyAlertKind>, version: number, takenBack: boolean, changes: Array<{ __typename: 'CustodyChange', id: string, kind: CustodyChangeKind, why: string, reasonBefore: string, legalBasisBefore: CustodyBasis | null, recordedAt: string, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }>, reviews: Array<{ __typename: 'CustodyReview', id: string, reviewedOn: string, stillRight: boolean, seen: boolean, seenBy: string, access: CustodyAccess, food: CustodyAnswer, medical: CustodyAnswer, familyContact: CustodyAnswer, minorsApart: CustodyAnswer, illTreatment: CustodyAnswer, medicalUrgent: boolean, note: string, nextOn: string | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }>, operation: { __typename: 'OperationRef', id: string, reference: string } | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }> } | null };

export type ChangeCustodyMutationVariables = Exact<{
  input: ChangeCustodyInput;
}>;


export type ChangeCustodyMutation = { changeCustody:
    | { __typename: 'Custody', caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReviewCustodyMutationVariables = Exact<{
  input: ReviewCustodyInput;
}>;


export type ReviewCustodyMutation = { reviewCustody:
    | { __typename: 'Custody', caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type HeldPeopleQueryVariables = Exact<{
  filter?: HeldFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HeldPeopleQuery = { heldPeople: { __typename: 'HeldPeople', total: number, held: number, alerted: number, counts: Array<{ __typename: 'CustodyAlertCount', kind: CustodyAlertKind, people: number }>, people: Array<{ __typename: 'HeldPerson', caseId: string, reference: string, initials: string, kind: CustodyKind, since: string, days: number, reviewOn: string | null, hearingOn: string | null, alerts: Array<CustodyAlertKind>, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }> } };

export type OperationWhereaboutsQueryVariables = Exact<{
  id: string;
}>;


export type OperationWhereaboutsQuery = { operationWhereabouts: { __typename: 'OperationWhereabouts', id: string, others: number, places: Array<{ __typename: 'OperationPlace', kind: CustodyKind | null, people: number, alerted: number, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }>, people: Array<{ __typename: 'OperationPerson', caseId: string, reference: string, initials: string, gone: boolean, kind: CustodyKind | null, since: string | null, spellId: string | null, spellVersion: number | null, alerts: Array<CustodyAlertKind>, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }> } };

export type PlacingPreviewQueryVariables = Exact<{
  input: PlacingPreviewInput;
}>;


export type PlacingPreviewQuery = { placingPreview:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Placing', placed: number, people: Array<{ __typename: 'PlacedPerson', caseId: string, answer: PlacingAnswer, bed: CustodyBed | null, concerns: Array<PlacingConcern> }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite' }
   };

export type PlacePeopleMutationVariables = Exact<{
  input: PlacePeopleInput;
}>;


export type PlacePeopleMutation = { placePeople:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Placing', placed: number, people: Array<{ __typename: 'PlacedPerson', caseId: string, answer: PlacingAnswer, bed: CustodyBed | null, concerns: Array<PlacingConcern> }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecentPlacingsQueryVariables = Exact<{
  id: string;
}>;


export type RecentPlacingsQuery = { recentPlacings: Array<{ __typename: 'RecentPlacing', id: string, people: number, recordedAt: string, until: string, place: { __typename: 'CustodyPlaceRef', id: string, name: string } | null }> };

export type TakeBackPlacingMutationVariables = Exact<{
  input: TakeBackPlacingInput;
}>;


export type TakeBackPlacingMutation = { takeBackPlacing:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'PlacingTakenBack', takenBack: number, kept: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectCustodyMutationVariables = Exact<{
  input: CorrectCustodyInput;
}>;


export type CorrectCustodyMutation = { correctCustody:
    | { __typename: 'Custody', caseId: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CustodyPlacePartsFragment = { __typename: 'CustodyPlace', id: string, kind: CustodyKind, name: string, country: string, province: string, latitude: number | null, longitude: number | null, phone: string, answers: string, visits: string, lawyerAccess: CustodyAccess | null, missionAccess: CustodyAccess | null, ngoAccess: CustodyAccess | null, dangers: string, closedOn: string | null, people: number, version: number, beds: Array<{ __typename: 'CustodyBeds', bed: CustodyBed, beds: number, taken: number, free: number }> };

export type CustodyPlacesQueryVariables = Exact<{
  closed?: boolean | null | undefined;
}>;


export type CustodyPlacesQuery = { custodyPlaces: { __typename: 'CustodyPlaces', expected: number, places: Array<{ __typename: 'CustodyPlace', id: string, kind: CustodyKind, name: string, country: string, province: string, latitude: number | null, longitude: number | null, phone: string, answers: string, visits: string, lawyerAccess: CustodyAccess | null, missionAccess: CustodyAccess | null, ngoAccess: CustodyAccess | null, dangers: string, closedOn: string | null, people: number, version: number, beds: Array<{ __typename: 'CustodyBeds', bed: CustodyBed, beds: number, taken: number, free: number }> }> } };

export type CustodyPlaceQueryVariables = Exact<{
  id: string;
}>;


export type CustodyPlaceQuery = { custodyPlace: { __typename: 'CustodyPlacePeople', others: number, place: { __typename: 'CustodyPlace', id: string, kind: CustodyKind, name: string, country: string, province: string, latitude: number | null, longitude: number | null, phone: string, answers: string, visits: string, lawyerAccess: CustodyAccess | null, missionAccess: CustodyAccess | null, ngoAccess: CustodyAccess | null, dangers: string, closedOn: string | null, people: number, version: number, beds: Array<{ __typename: 'CustodyBeds', bed: CustodyBed, beds: number, taken: number, free: number }> }, people: Array<{ __typename: 'CustodyPlacePerson', caseId: string, reference: string, initials: string, from: string, bed: CustodyBed | null, reviewOn: string | null }> } | null };

export type RegisterCustodyPlaceMutationVariables = Exact<{
  input: RegisterCustodyPlaceInput;
}>;


export type RegisterCustodyPlaceMutation = { registerCustodyPlace:
    | { __typename: 'CustodyPlace', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectCustodyPlaceMutationVariables = Exact<{
  input: CorrectCustodyPlaceInput;
}>;


export type CorrectCustodyPlaceMutation = { correctCustodyPlace:
    | { __typename: 'CustodyPlace', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OpenCustodyPlaceAddressMutationVariables = Exact<{
  input: OpenCustodyPlaceAddressInput;
}>;


export type OpenCustodyPlaceAddressMutation = { openCustodyPlaceAddress:
    | { __typename: 'CustodyPlaceAddress', placeId: string, address: string | null, recordedAt: string | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RosterImportQueryVariables = Exact<{
  id: string;
}>;


export type RosterImportQuery = { rosterImport: { __typename: 'RosterImport', id: string, rescueOperationId: string, fileName: string, receivedOn: string, confirmedAt: string | null, version: number, sheets: Array<{ __typename: 'ListSheet', name: string, rows: number, columns: number }>, mapping: { __typename: 'ListMapping', sheet: number, headerRow: number | null, columns: Array<{ __typename: 'MappedColumn', field: ListField | null }> } } | null };

export type PreviewRosterQueryVariables = Exact<{
  id: string;
  mapping?: ListMappingInput | null | undefined;
  from?: number | null | undefined;
  first?: number | null | undefined;
  doubtful?: boolean | null | undefined;
}>;


export type PreviewRosterQuery = { previewRoster: { __typename: 'RosterPreview', people: number, statedTotal: number | null, mapping: { __typename: 'ListMapping', sheet: number, headerRow: number | null, columns: Array<{ __typename: 'MappedColumn', column: number, header: string, field: ListField | null, confidence: number, samples: Array<string> }> }, doubtCounts: Array<{ __typename: 'DoubtCount', code: string, unread: boolean, rows: number }>, skipped: Array<{ __typename: 'SkippedRow', gridRow: number, code: string, text: string }>, rows: Array<{ __typename: 'PreviewRow', gridRow: number, position: number, name: string, romanisedName: string, sex: Sex, nationality: string | null, birth: string | null, birthEstimated: boolean, documentNumber: string, phone: string, room: string, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }> }> } | null };

export type ConfirmMappingMutationVariables = Exact<{
  input: ConfirmMappingInput;
}>;


export type ConfirmMappingMutation = { confirmMapping:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Roster', touched: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type BeginOperationMutationVariables = Exact<{
  input: BeginOperationInput;
}>;


export type BeginOperationMutation = { beginOperation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type FinishOperationMutationVariables = Exact<{
  input: FinishOperationInput;
}>;


export type FinishOperationMutation = { finishOperation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CancelOperationMutationVariables = Exact<{
  input: CancelOperationInput;
}>;


export type CancelOperationMutation = { cancelOperation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OperationRowPartsFragment = { __typename: 'Operation', id: string, reference: string, kind: OperationKind, state: OperationState, place: string, plannedOn: string | null, happenedOn: string | null, expectedCount: number | null, version: number, acts: Array<OperationAct>, risk: RiskState, riskLevel: RiskDegree | null, needsRisk: boolean, mine: boolean, reports: number, clashes: Array<{ __typename: 'OperationClash', operationId: string, reference: string, user: { __typename: 'Colleague', id: string, displayName: string } }>, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, members: Array<{ __typename: 'OperationMember', role: OperationRole, user: { __typename: 'Colleague', id: string, displayName: string } }>, counts: { __typename: 'RosterCounts', total: number, setAside: number, expected: number, found: number, refused: number, movedBefore: number, absent: number, unexpected: number, cameOut: number, undecided: number, doubtful: number, confirmed: number, listed: number, unlisted: number, medicalUrgent: number, minors: number } };

export type OperationQueryVariables = Exact<{
  id: string;
}>;


export type OperationQuery = { operation: { __typename: 'Operation', plan: string, outcome: string, createdAt: string, begunAt: string | null, finishedAt: string | null, urgentReason: string, headCount: number | null, id: string, reference: string, kind: OperationKind, state: OperationState, place: string, plannedOn: string | null, happenedOn: string | null, expectedCount: number | null, version: number, acts: Array<OperationAct>, risk: RiskState, riskLevel: RiskDegree | null, needsRisk: boolean, mine: boolean, reports: number, imports: Array<{ __typename: 'RosterImportRef', id: string, fileName: string, importedAt: string, confirmedAt: string | null }>, clashes: Array<{ __typename: 'OperationClash', operationId: string, reference: string, user: { __typename: 'Colleague', id: string, displayName: string } }>, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, members: Array<{ __typename: 'OperationMember', role: OperationRole, user: { __typename: 'Colleague', id: string, displayName: string } }>, counts: { __typename: 'RosterCounts', total: number, setAside: number, expected: number, found: number, refused: number, movedBefore: number, absent: number, unexpected: number, cameOut: number, undecided: number, doubtful: number, confirmed: number, listed: number, unlisted: number, medicalUrgent: number, minors: number } } | null };

export type RosterEntryPartsFragment = { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null };

export type RosterQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RosterQuery = { roster: { __typename: 'RosterEntryPage', nodes: Array<{ __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type RosterChangesQueryVariables = Exact<{
  id: string;
  since?: string | null | undefined;
}>;


export type RosterChangesQuery = { rosterChanges: { __typename: 'RosterChanges', cursor: string, reset: boolean, entries: Array<{ __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }>, operation: { __typename: 'Operation', id: string, reference: string, kind: OperationKind, state: OperationState, place: string, plannedOn: string | null, happenedOn: string | null, expectedCount: number | null, version: number, acts: Array<OperationAct>, risk: RiskState, riskLevel: RiskDegree | null, needsRisk: boolean, mine: boolean, reports: number, clashes: Array<{ __typename: 'OperationClash', operationId: string, reference: string, user: { __typename: 'Colleague', id: string, displayName: string } }>, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, members: Array<{ __typename: 'OperationMember', role: OperationRole, user: { __typename: 'Colleague', id: string, displayName: string } }>, counts: { __typename: 'RosterCounts', total: number, setAside: number, expected: number, found: number, refused: number, movedBefore: number, absent: number, unexpected: number, cameOut: number, undecided: number, doubtful: number, confirmed: number, listed: number, unlisted: number, medicalUrgent: number, minors: number } } | null } };

export type SetOutcomeMutationVariables = Exact<{
  input: SetOutcomeInput;
}>;


export type SetOutcomeMutation = { setOutcome:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type FlagEntryMutationVariables = Exact<{
  input: FlagEntryInput;
}>;


export type FlagEntryMutation = { flagEntry:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectEntryMutationVariables = Exact<{
  input: CorrectEntryInput;
}>;


export type CorrectEntryMutation = { correctEntry:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddRosterPersonMutationVariables = Exact<{
  input: AddRosterPersonInput;
}>;


export type AddRosterPersonMutation = { addRosterPerson:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OperationStaffQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OperationStaffQuery = { operationStaff: Array<{ __typename: 'Colleague', id: string, displayName: string }> };

export type OperationPlacesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OperationPlacesQuery = { compounds: { __typename: 'CompoundPage', nodes: Array<{ __typename: 'Compound', id: string, name: string, province: string }> } };

export type FindOperationsQueryVariables = Exact<{
  text: string;
}>;


export type FindOperationsQuery = { operations: { __typename: 'OperationPage', nodes: Array<{ __typename: 'Operation', id: string, reference: string, place: string, compound: { __typename: 'CompoundRef', name: string } | null }> } };

export type OperationsQueryVariables = Exact<{
  filter?: OperationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OperationsQuery = { operations: { __typename: 'OperationPage', nodes: Array<{ __typename: 'Operation', id: string, reference: string, kind: OperationKind, state: OperationState, place: string, plannedOn: string | null, happenedOn: string | null, expectedCount: number | null, version: number, acts: Array<OperationAct>, risk: RiskState, riskLevel: RiskDegree | null, needsRisk: boolean, mine: boolean, reports: number, clashes: Array<{ __typename: 'OperationClash', operationId: string, reference: string, user: { __typename: 'Colleague', id: string, displayName: string } }>, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, members: Array<{ __typename: 'OperationMember', role: OperationRole, user: { __typename: 'Colleague', id: string, displayName: string } }>, counts: { __typename: 'RosterCounts', total: number, setAside: number, expected: number, found: number, refused: number, movedBefore: number, absent: number, unexpected: number, cameOut: number, undecided: number, doubtful: number, confirmed: number, listed: number, unlisted: number, medicalUrgent: number, minors: number } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type ProposalPartsFragment = { __typename: 'RosterProposal', entryId: string, score: number, reasons: Array<string>, initials: string, sex: Sex, ageBand: string, nationalities: Array<string>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, row: { __typename: 'RowRef', id: string, position: number } | null };

export type RosterProposalsQueryVariables = Exact<{
  id: string;
  entryIds: Array<string> | string;
}>;


export type RosterProposalsQuery = { rosterProposals: Array<{ __typename: 'RosterProposal', entryId: string, score: number, reasons: Array<string>, initials: string, sex: Sex, ageBand: string, nationalities: Array<string>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, row: { __typename: 'RowRef', id: string, position: number } | null }> };

export type RosterDoublesQueryVariables = Exact<{
  id: string;
}>;


export type RosterDoublesQuery = { rosterDoubles: Array<{ __typename: 'RosterProposal', entryId: string, score: number, reasons: Array<string>, initials: string, sex: Sex, ageBand: string, nationalities: Array<string>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, row: { __typename: 'RowRef', id: string, position: number } | null }> };

export type DecideEntryMutationVariables = Exact<{
  input: DecideEntryInput;
}>;


export type DecideEntryMutation = { decideEntry:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterEntry', id: string, position: number, version: number, initials: string, sex: Sex, nationality: string | null, ageBand: string, name: string | null, romanisedName: string | null, birth: string | null, birthEstimated: boolean | null, documentNumber: string | null, phone: string | null, room: string, outcome: RosterOutcome, outcomeAt: string | null, outcomeBy: string | null, listed: boolean, medicalUrgent: boolean, minor: boolean, tag: string, decision: RosterDecision, confirmed: boolean, doubts: Array<{ __typename: 'EntryDoubt', field: ListField, code: string, raw: string, options: Array<string>, unread: boolean }>, case: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsCase: { __typename: 'CaseRef', id: string, reference: string, state: CaseState } | null, sameAsRow: { __typename: 'RowRef', id: string, position: number } | null, custody: { __typename: 'CustodyRef', kind: CustodyKind, place: string, from: string } | null }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type DecideEntriesMutationVariables = Exact<{
  input: DecideEntriesInput;
}>;


export type DecideEntriesMutation = { decideEntries:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Roster', touched: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SetOutcomesMutationVariables = Exact<{
  input: SetOutcomesInput;
}>;


export type SetOutcomesMutation = { setOutcomes:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Roster', touched: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ConfirmRosterMutationVariables = Exact<{
  input: ConfirmRosterInput;
}>;


export type ConfirmRosterMutation = { confirmRoster:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RosterConfirmation', opened: number, movedOut: number, reopened: number, linked: number, custodySpells: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PlanOperationMutationVariables = Exact<{
  input: PlanOperationInput;
}>;


export type PlanOperationMutation = { planOperation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Operation', id: string, version: number }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OpenRescueRequestMutationVariables = Exact<{
  input: OpenRescueRequestInput;
}>;


export type OpenRescueRequestMutation = { openRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequestDone', id: string, version: number, notIncluded: Array<{ __typename: 'RescueNotIncluded', caseId: string, reference: string | null, code: string, message: string }> }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type AddToRescueRequestMutationVariables = Exact<{
  input: AddToRescueRequestInput;
}>;


export type AddToRescueRequestMutation = { addToRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequestDone', id: string, version: number, notIncluded: Array<{ __typename: 'RescueNotIncluded', caseId: string, reference: string | null, code: string, message: string }> }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type TakeOutOfRescueRequestMutationVariables = Exact<{
  input: TakeOutOfRescueRequestInput;
}>;


export type TakeOutOfRescueRequestMutation = { takeOutOfRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type NoteRescueRequestMutationVariables = Exact<{
  input: NoteRescueRequestInput;
}>;


export type NoteRescueRequestMutation = { noteRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectRescueEventMutationVariables = Exact<{
  input: CorrectRescueEventInput;
}>;


export type CorrectRescueEventMutation = { correctRescueEvent:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CloseRescueRequestMutationVariables = Exact<{
  input: CloseRescueRequestInput;
}>;


export type CloseRescueRequestMutation = { closeRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type PlanRescueFromRequestMutationVariables = Exact<{
  input: PlanRescueFromRequestInput;
}>;


export type PlanRescueFromRequestMutation = { planRescueFromRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type LinkRescueRequestMutationVariables = Exact<{
  input: LinkRescueRequestInput;
}>;


export type LinkRescueRequestMutation = { linkRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number, people: Array<{ __typename: 'RescueRequestPerson', caseId: string, state: CaseState }> }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type UnlinkRescueRequestMutationVariables = Exact<{
  input: UnlinkRescueRequestInput;
}>;


export type UnlinkRescueRequestMutation = { unlinkRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ChooseRescueChannelMutationVariables = Exact<{
  input: ChooseRescueChannelInput;
}>;


export type ChooseRescueChannelMutation = { chooseRescueChannel:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SendRescueRequestMutationVariables = Exact<{
  input: SendRescueRequestInput;
}>;


export type SendRescueRequestMutation = { sendRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type EscalateRescueRequestMutationVariables = Exact<{
  input: EscalateRescueRequestInput;
}>;


export type EscalateRescueRequestMutation = { escalateRescueRequest:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecordRescueAnswerMutationVariables = Exact<{
  input: RecordRescueAnswerInput;
}>;


export type RecordRescueAnswerMutation = { recordRescueAnswer:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type SettleRescuePromiseMutationVariables = Exact<{
  input: SettleRescuePromiseInput;
}>;


export type SettleRescuePromiseMutation = { settleRescuePromise:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CloseRescueChannelMutationVariables = Exact<{
  input: CloseRescueChannelInput;
}>;


export type CloseRescueChannelMutation = { closeRescueChannel:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequest', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ChaseRescueRequestsMutationVariables = Exact<{
  input: ChaseRescueRequestsInput;
}>;


export type ChaseRescueRequestsMutation = { chaseRescueRequests:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueRequestsChased', chased: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RegisterRescueBodyMutationVariables = Exact<{
  input: RegisterRescueBodyInput;
}>;


export type RegisterRescueBodyMutation = { registerRescueBody:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueBody', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectRescueBodyMutationVariables = Exact<{
  input: CorrectRescueBodyInput;
}>;


export type CorrectRescueBodyMutation = { correctRescueBody:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueBody', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WarnOfRescueBodyMutationVariables = Exact<{
  input: WarnOfRescueBodyInput;
}>;


export type WarnOfRescueBodyMutation = { warnOfRescueBody:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'RescueBody', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type OpenLeakNotesMutationVariables = Exact<{
  input: OpenLeakNotesInput;
}>;


export type OpenLeakNotesMutation = { openLeakNotes:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'LeakNotes', bodyId: string, notes: Array<{ __typename: 'LeakNote', id: string, text: string, recordedAt: string, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RescuePlaceQueryVariables = Exact<{
  id: string;
}>;


export type RescuePlaceQuery = { compound: { __typename: 'Compound', id: string, name: string, province: string } | null };

export type RescueCaseQueryVariables = Exact<{
  id: string;
}>;


export type RescueCaseQuery = { case: { __typename: 'Case', id: string, danger: Danger, nationality: string | null, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null } | null };

export type RescueWarningPartsFragment = { __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null };

export type RescueBodyPartsFragment = { __typename: 'RescueBody', id: string, kind: RescueBodyKind, name: string, country: string, province: string, phone: string, email: string, hours: string, way: RescueWay, note: string, source: string, retiredAt: string | null, version: number, mission: { __typename: 'RescueBodyMission', id: string, name: string } | null, warning: { __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null } | null };

export type RescueBodiesQueryVariables = Exact<{
  retired?: boolean | null | undefined;
}>;


export type RescueBodiesQuery = { rescueBodies: Array<{ __typename: 'RescueBody', id: string, kind: RescueBodyKind, name: string, country: string, province: string, phone: string, email: string, hours: string, way: RescueWay, note: string, source: string, retiredAt: string | null, version: number, mission: { __typename: 'RescueBodyMission', id: string, name: string } | null, warning: { __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null } | null }> };

export type RescueBodyQueryVariables = Exact<{
  id: string;
}>;


export type RescueBodyQuery = { rescueBody: { __typename: 'RescueBody', id: string, kind: RescueBodyKind, name: string, country: string, province: string, phone: string, email: string, hours: string, way: RescueWay, note: string, source: string, retiredAt: string | null, version: number, earlierWarnings: Array<{ __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }>, mission: { __typename: 'RescueBodyMission', id: string, name: string } | null, warning: { __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null } | null } | null };

export type RescueRequestLinePartsFragment = { __typename: 'RescueRequestLine', id: string, reference: string, place: string, danger: Danger, people: number, unnamed: number, state: RescueRequestState, due: RescueDue | null, dueAt: string | null, outcome: RescueOutcome | null, openedAt: string, version: number, operation: { __typename: 'RescueRequestOperation', id: string, reference: string } | null, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, channels: Array<{ __typename: 'RescueChannelLine', id: string, bodyId: string, name: string, kind: RescueBodyKind, state: RescueChannelState, since: string, due: RescueDue | null, dueAt: string | null, promisedBy: string | null, version: number }> };

export type RescueRequestsQueryVariables = Exact<{
  filter?: RescueRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RescueRequestsQuery = { rescueRequests: { __typename: 'RescueRequestLinePage', nodes: Array<{ __typename: 'RescueRequestLine', id: string, reference: string, place: string, danger: Danger, people: number, unnamed: number, state: RescueRequestState, due: RescueDue | null, dueAt: string | null, outcome: RescueOutcome | null, openedAt: string, version: number, operation: { __typename: 'RescueRequestOperation', id: string, reference: string } | null, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, channels: Array<{ __typename: 'RescueChannelLine', id: string, bodyId: string, name: string, kind: RescueBodyKind, state: RescueChannelState, since: string, due: RescueDue | null, dueAt: string | null, promisedBy: string | null, version: number }> }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, total: { __typename: 'Total', value: number, capped: boolean } | null } };

export type RescueRequestQueryVariables = Exact<{
  id: string;
  knownOn?: string | null | undefined;
}>;


export type RescueRequestQuery = { rescueRequest: { __typename: 'RescueRequest', id: string, reference: string, place: string, danger: Danger, unnamed: number, asked: string, state: RescueRequestState, due: RescueDue | null, dueAt: string | null, outcome: RescueOutcome | null, openedAt: string, knownAt: string | null, mayRecord: boolean, version: number, compound: { __typename: 'CompoundRef', id: string, name: string, province: string } | null, team: { __typename: 'TeamRef', id: string, name: string }, operation: { __typename: 'RescueRequestOperation', id: string, reference: string } | null, openedBy: { __typename: 'Colleague', id: string, displayName: string } | null, people: Array<{ __typename: 'RescueRequestPerson', caseId: string, reference: string, initials: string, nationality: string | null, sex: Sex, ageBand: string, state: CaseState, byConsent: boolean }>, channels: Array<{ __typename: 'RescueChannel', id: string, state: RescueChannelState, since: string, contact: string, theirReference: string, sentAt: string | null, askedAt: string | null, repliedAt: string | null, chases: number, brokenPromises: number, escalatedAt: string | null, promisedBy: string | null, due: RescueDue | null, dueAt: string | null, acts: Array<RescueChannelAct>, version: number, body: { __typename: 'RescueBody', id: string, kind: RescueBodyKind, name: string, country: string, province: string, phone: string, email: string, hours: string, way: RescueWay, note: string, source: string, retiredAt: string | null, version: number, mission: { __typename: 'RescueBodyMission', id: string, name: string } | null, warning: { __typename: 'RescueWarning', id: string, risk: LeakRisk, text: string, provinces: Array<string>, recordedAt: string, compounds: Array<{ __typename: 'CompoundRef', id: string, name: string }>, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null } | null } }>, events: Array<{ __typename: 'RescueEvent', id: string, kind: RescueEventKind, channelId: string | null, happenedAt: string, recordedAt: string, text: string, contact: string, theirReference: string, way: RescueWay | null, danger: Danger | null, people: number | null, promisedBy: string | null, attachmentId: string | null, letterId: string | null, corrects: string | null, corrected: boolean, mayCorrect: boolean, operation: { __typename: 'RescueRequestOperation', id: string, reference: string } | null, recordedBy: { __typename: 'Colleague', id: string, displayName: string } | null }> } | null };

export type RescueCandidatesQueryVariables = Exact<{
  compoundId?: string | null | undefined;
  caseIds?: Array<string> | string | null | undefined;
}>;


export type RescueCandidatesQuery = { rescueCandidates: Array<{ __typename: 'RescueCandidate', caseId: string, reference: string, initials: string, nationality: string | null, sex: Sex, ageBand: string, state: CaseState, byConsent: boolean, obstacle: string | null, message: string | null, askedIn: Array<string> }> };

export type FindRescueRequestsQueryVariables = Exact<{
  text: string;
}>;


export type FindRescueRequestsQuery = { rescueRequests: { __typename: 'RescueRequestLinePage', nodes: Array<{ __typename: 'RescueRequestLine', id: string, reference: string, place: string, compound: { __typename: 'CompoundRef', name: string } | null }> } };

export type PrivacyBudgetQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyBudgetQuery = { privacyBudget: { __typename: 'PrivacyBudget', year: number, cap: number, spent: number, left: number } };

export type CubeTableQueryVariables = Exact<{
  snapshotId: string;
  dimensions: Array<string> | string;
}>;


export type CubeTableQuery = { cubeTable: { __typename: 'CubeTable', dimensions: Array<{ __typename: 'StatisticsDimension', name: string, categories: Array<string> }>, cells: Array<{ __typename: 'StatisticsEstimate', key: Array<string>, estimate: number, lo: number, hi: number }> } | null };

export type SnapshotQualityQueryVariables = Exact<{
  snapshotId: string;
}>;


export type SnapshotQualityQuery = { snapshotQuality: { __typename: 'SnapshotQuality', people: { __typename: 'StatisticsEstimate', estimate: number, lo: number, hi: number }, unknown: Array<{ __typename: 'UnknownShare', group: string, share: number, lo: number, hi: number }>, late: { __typename: 'StatisticsEstimate', estimate: number, lo: number, hi: number } | null } | null };

export type CountsOverPeriodsQueryVariables = Exact<{
  dimension: string;
}>;


export type CountsOverPeriodsQuery = { countsOverPeriods: Array<{ __typename: 'PeriodCounts', counted: boolean, releases: Array<number>, snapshot: { __typename: 'Snapshot', id: string, periodFrom: string, periodTo: string, corrects: boolean }, cells: Array<{ __typename: 'ReleaseCell', key: Array<string>, count: number | null }> }> };

export type StatisticsLedgerQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsLedgerQuery = { statisticsLedger: { __typename: 'LedgerEntryPage', nodes: Array<{ __typename: 'LedgerEntry', number: number, at: string, act: LedgerAct, releaseId: string | null, release: number | null, kind: ReleaseKind | null, recipient: string | null, reason: string | null, periodFrom: string, periodTo: string, rho: number | null, by: string | null, hash: string }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type StatisticsLedgerHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsLedgerHoldsQuery = { statisticsLedgerHolds: boolean };

export type TableBuildQueryVariables = Exact<{
  operationId: string;
}>;


export type TableBuildQuery = { tableBuild: { __typename: 'TableBuild', phase: BuildPhase, done: number, of: number, releaseId: string | null } | null };

export type CancelBuildMutationVariables = Exact<{
  input: CancelBuildInput;
}>;


export type CancelBuildMutation = { cancelBuild:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
    | { __typename: 'TableBuild', phase: BuildPhase }
   };

export type MakeCubeMutationVariables = Exact<{
  input: MakeCubeInput;
}>;


export type MakeCubeMutation = { makeCube:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Snapshot', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReleaseCubeMutationVariables = Exact<{
  input: ReleaseCubeInput;
}>;


export type ReleaseCubeMutation = { releaseCube:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReleaseRowsMutationVariables = Exact<{
  input: ReleaseRowsInput;
}>;


export type ReleaseRowsMutation = { releaseRows:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type RecipientsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecipientsQuery = { recipients: Array<{ __typename: 'Recipient', id: string, name: string, kind: RecipientKind, domain: string, mergedReason: string, addedAt: string, addedBy: string | null, version: number, mergedInto: { __typename: 'RecipientName', id: string, name: string } | null, mergedHere: Array<{ __typename: 'RecipientName', id: string, name: string }>, alike: Array<{ __typename: 'RecipientName', id: string, name: string }>, releases: Array<{ __typename: 'RecipientRelease', id: string, number: number, kind: ReleaseKind, recipient: string, open: boolean, snapshotId: string, periodFrom: string, periodTo: string, releasedAt: string, confirmedAt: string | null, withdrawnAt: string | null }>, heldTogether: Array<{ __typename: 'RecipientPeriod', snapshotId: string, periodFrom: string, periodTo: string, families: Array<ReleaseFamily> }> }> };

export type SimilarRecipientsQueryVariables = Exact<{
  name: string;
  domain?: string | null | undefined;
}>;


export type SimilarRecipientsQuery = { similarRecipients: Array<{ __typename: 'RecipientName', id: string, name: string, kind: RecipientKind }> };

export type AddRecipientMutationVariables = Exact<{
  input: AddRecipientInput;
}>;


export type AddRecipientMutation = { addRecipient:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Recipient', id: string, name: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type CorrectRecipientMutationVariables = Exact<{
  input: CorrectRecipientInput;
}>;


export type CorrectRecipientMutation = { correctRecipient:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Recipient', id: string, name: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type MergeRecipientsMutationVariables = Exact<{
  input: MergeRecipientsInput;
}>;


export type MergeRecipientsMutation = { mergeRecipients:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Recipient', id: string, name: string }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type StatisticsDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsDeskQuery = { statisticsMenu: { __typename: 'StatisticsMenu', k: number, mostDimensions: number, mostCells: number, tooFine: Array<Array<string>> }, snapshots: Array<{ __typename: 'Snapshot', id: string, periodFrom: string, periodTo: string, sealedAt: string, sealedBy: string | null, releases: number, corrects: boolean, rowsLeft: boolean, cube: { __typename: 'StatisticsCube', epsilon: number, length: number, rho: number, madeAt: string, madeBy: string | null } | null, dimensions: Array<{ __typename: 'StatisticsDimension', name: string, group: string, categories: Array<string> }> }> };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { releases: { __typename: 'ReleasePage', nodes: Array<{ __typename: 'Release', id: string, number: number, kind: ReleaseKind, rows: number | null, purpose: string, recipient: string, releasedAt: string, releasedBy: string | null, hidden: number, shown: number, confirmedAt: string | null, confirmedBy: string | null, approvalId: string | null, approval: ApprovalDecision | null, withdrawnAt: string | null, dimensions: Array<{ __typename: 'StatisticsDimension', name: string }>, snapshot: { __typename: 'Snapshot', id: string, periodFrom: string, periodTo: string } }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type ReleaseQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseQuery = { release: { __typename: 'Release', id: string, number: number, kind: ReleaseKind, rows: number | null, k: number, width: number, purpose: string, recipient: string, recipientId: string, sha256: string, releasedAt: string, releasedBy: string | null, hidden: number, shown: number, against: Array<number>, confirmedAt: string | null, confirmedBy: string | null, approvalId: string | null, approval: ApprovalDecision | null, withdrawnAt: string | null, withdrawnReason: string, version: number, risk: Array<{ __typename: 'RiskFigure', name: string, value: number }>, noiseBeside: { __typename: 'NoiseBeside', toEverybody: boolean, odds: number | null } | null, dimensions: Array<{ __typename: 'StatisticsDimension', name: string, categories: Array<string> }>, cells: Array<{ __typename: 'ReleaseCell', key: Array<string>, count: number | null }>, snapshot: { __typename: 'Snapshot', id: string, periodFrom: string, periodTo: string, sealedAt: string } } | null };

export type SealSnapshotMutationVariables = Exact<{
  input: SealSnapshotInput;
}>;


export type SealSnapshotMutation = { sealSnapshot:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Snapshot', id: string }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type ReleaseTableMutationVariables = Exact<{
  input: ReleaseTableInput;
}>;


export type ReleaseTableMutation = { releaseTable:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Release', id: string, number: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export type WithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type WithdrawReleaseMutation = { withdrawRelease:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ __typename: 'FieldProblemModel', field: string, code: string, message: string }> }
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'Release', id: string, version: number }
    | { __typename: 'StaleWrite', code: string, message: string, changedAt: string | null, changedBy: string | null, currentVersion: number | null, fields: Array<{ __typename: 'TheirValue', field: string, theirs: string | null }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ApprovalPartsFragmentDoc = new TypedDocumentString(`
    fragment ApprovalParts on Approval {
  id
  kind
  caseId
  subjectId
  subject
  reason
  requestedAt
  requestedBy {
    displayName
  }
  expiresAt
  decision
  decidedAt
  decidedBy {
    displayName
  }
  decisionNote
  mayDecide
  mayWithdraw
  usableUntil
  usedAt
  mayUse
  version
}
    `, {"fragmentName":"ApprovalParts"}) as unknown as TypedDocumentString<ApprovalPartsFragment, unknown>;
export const AuditActorPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditActorParts on AuditActor {
  id
  name
  roles
  mark
}
    `, {"fragmentName":"AuditActorParts"}) as unknown as TypedDocumentString<AuditActorPartsFragment, unknown>;
export const BreakGlassPartsFragmentDoc = new TypedDocumentString(`
    fragment BreakGlassParts on BreakGlass {
  id
  caseId
  caseReference
  openedBy {
    displayName
  }
  reason
  openedAt
  until
  endedAt
  open
  readings
  reviewDueAt
  overdue
  reviewedBy {
    displayName
  }
  reviewedAt
  verdict
  reviewNote
  mayReview
  version
}
    `, {"fragmentName":"BreakGlassParts"}) as unknown as TypedDocumentString<BreakGlassPartsFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on Notice {
  id
  kind
  about
  caseReference
  count
  until
  actor {
    displayName
  }
  createdAt
  seenAt
}
    `, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const CaseRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseRowParts on Case {
  id
  version
  reference
  state
  stateSince
  danger
  sensitivity
  identification
  repatriationStage
  nationality
  outOn
  homeOn
  nextDueOn
  tags
  openedAt
  updatedAt
  person {
    id
    initials
    sex
    ageBand
    nationalities
  }
  compound {
    id
    name
    province
  }
  assignedTo {
    id
    displayName
  }
}
    `, {"fragmentName":"CaseRowParts"}) as unknown as TypedDocumentString<CaseRowPartsFragment, unknown>;
export const InvalidInputPartsFragmentDoc = new TypedDocumentString(`
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
    `, {"fragmentName":"InvalidInputParts"}) as unknown as TypedDocumentString<InvalidInputPartsFragment, unknown>;
export const StaleWritePartsFragmentDoc = new TypedDocumentString(`
    fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
    `, {"fragmentName":"StaleWriteParts"}) as unknown as TypedDocumentString<StaleWritePartsFragment, unknown>;
export const RefusedPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusedParts on Refused {
  code
  message
}
    `, {"fragmentName":"RefusedParts"}) as unknown as TypedDocumentString<RefusedPartsFragment, unknown>;
export const UserPartsFragmentDoc = new TypedDocumentString(`
    fragment UserParts on User {
  id
  displayName
  email
  roles
  teams {
    id
    name
  }
  missionId
  missionName
  placeId
  placeName
  administratorAsked
  disabledAt
  lastSeenAt
  openSessions
  factors {
    authenticator
    passkeys
    recoveryCodes
  }
  directoryLinkedAt
  directoryUsedAt
  version
}
    `, {"fragmentName":"UserParts"}) as unknown as TypedDocumentString<UserPartsFragment, unknown>;
export const InterviewPartsFragmentDoc = new TypedDocumentString(`
    fragment InterviewParts on Interview {
  id
  version
  caseId
  caseReference
  section
  answers
  purposes
  startedAt
  savedAt
  signedAt
  interviewer {
    id
    displayName
  }
  signedBy {
    id
    displayName
  }
  compounds {
    id
    name
    province
  }
  amendments {
    id
    question
    was
    becomes
    reason
    amendedAt
    amendedBy {
      id
      displayName
    }
  }
}
    `, {"fragmentName":"InterviewParts"}) as unknown as TypedDocumentString<InterviewPartsFragment, unknown>;
export const InterviewSummaryPartsFragmentDoc = new TypedDocumentString(`
    fragment InterviewSummaryParts on InterviewSummary {
  id
  caseId
  caseReference
  section
  asked
  amended
  startedAt
  savedAt
  signedAt
  interviewer {
    id
    displayName
  }
}
    `, {"fragmentName":"InterviewSummaryParts"}) as unknown as TypedDocumentString<InterviewSummaryPartsFragment, unknown>;
export const StayPartsFragmentDoc = new TypedDocumentString(`
    fragment StayParts on Stay {
  id
  version
  compound {
    id
    name
    province
  }
  place
  from
  to
  cameBy
  leftBy
  priceMinor
  priceCurrency
  note
  interviewId
  recordedAt
  recordedBy {
    id
    displayName
  }
}
    `, {"fragmentName":"StayParts"}) as unknown as TypedDocumentString<StayPartsFragment, unknown>;
export const CompoundRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CompoundRowParts on Compound {
  id
  name
  aliases
  country
  province
  status
  statusSince
  held
  cameOut
  version
}
    `, {"fragmentName":"CompoundRowParts"}) as unknown as TypedDocumentString<CompoundRowPartsFragment, unknown>;
export const MissionRefPartsFragmentDoc = new TypedDocumentString(`
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}
    `, {"fragmentName":"MissionRefParts"}) as unknown as TypedDocumentString<MissionRefPartsFragment, unknown>;
export const CalendarEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment CalendarEntryParts on CalendarEntry {
  id
  kind
  subjectId
  day
  at
  zone
  from
  until
  overdue
  caseId
  reference
  initials
  nationality
  item
  title
  deadline
  party
  since
  mission {
    ...MissionRefParts
  }
  word
  fromPlace
  toPlace
  number
  people
  amountMinor
  currency
  movable
  version
}
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}`, {"fragmentName":"CalendarEntryParts"}) as unknown as TypedDocumentString<CalendarEntryPartsFragment, unknown>;
export const CostPartsFragmentDoc = new TypedDocumentString(`
    fragment CostParts on Cost {
  id
  batchId
  entry
  refersTo
  correction
  ofFine
  others
  kind
  amountMinor
  leftMinor
  currency
  spentOn
  payer
  state
  note
  attachmentId
  recordedBy
  recordedAt
  version
  case {
    id
    reference
  }
  operation {
    id
    reference
  }
  movement {
    id
    reference
  }
  donor {
    id
    code
    name
  }
}
    `, {"fragmentName":"CostParts"}) as unknown as TypedDocumentString<CostPartsFragment, unknown>;
export const StuckPartsFragmentDoc = new TypedDocumentString(`
    fragment StuckParts on StuckOnTheWay {
  movementId
  journey
  why
  mark
  markedAt
  leg
  place
  toPlace
  departsAt
  departsZone
}
    `, {"fragmentName":"StuckParts"}) as unknown as TypedDocumentString<StuckPartsFragment, unknown>;
export const WayHomePartsFragmentDoc = new TypedDocumentString(`
    fragment WayHomeParts on WayHome {
  caseId
  reference
  caseState
  nationality
  begun
  begunOn
  stage
  covering {
    here
    mission {
      ...MissionRefParts
    }
  }
  plan {
    template
    edition
    nationality
    country
    document
    minor
    because
    version
    proposal {
      template
      edition
      document
      factsChanged
    }
  }
  forecast {
    homeOn
    from
    to
    path
    waitsMostOn
    heldBy
  }
  items {
    id
    item
    title
    hint
    needs
    usual {
      count
      lower
      median
      upper
      basis
    }
    state
    party
    ready
    since
    waitingDays
    dueOn
    overdueDays
    doneOn
    reason
    note
    waitsFor
    heldBy
    mayBeNotNeeded
    version
    mission {
      ...MissionRefParts
    }
  }
  stuck {
    ...StuckParts
  }
  exceptions {
    id
    kind
    reason
    raisedAt
    raisedBy
    liftedAt
    version
  }
  travelDocuments {
    id
    kind
    number
    appliedOn
    issuedOn
    expiresOn
    note
    version
    mission {
      ...MissionRefParts
    }
  }
  overstay {
    id
    country
    visaKind
    enteredOn
    stayDays
    legalUntil
    days
    amountMinor
    perDayMinor
    outstandingMinor
    waivedMinor
    paidMinor
    currency
    daysWithoutRule
    problem
    passedMinor
    passedOn
    nextAlert {
      on
      amountMinor
    }
    onDeparture {
      on
      amountMinor
    }
    lines {
      kind
      from
      to
      days
      perDayMinor
      amountMinor
    }
    waivers {
      id
      askedOn
      askedOf
      letter
      decision
      decidedOn
      decisionNumber
      baseMinor
      share
      waivedMinor
      note
      version
    }
    freezes {
      id
      from
      to
      ground
      note
      version
    }
    payments {
      id
      on
      amountMinor
      currency
      payer
      donorCode
    }
    settledOn
    settlement
    version
  }
  movements {
    id
    reference
    kind
    carrier
    number
    fromPlace
    toPlace
    departsAt
    departsZone
    state
    cancelled
  }
  shares {
    id
    until
    sharedAt
    acknowledgedAt
    endedAt
    version
    mission {
      ...MissionRefParts
    }
    place {
      id
      name
    }
    expectedOn
    note
    arrivedAt
    leftAt
  }
}
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}
fragment StuckParts on StuckOnTheWay {
  movementId
  journey
  why
  mark
  markedAt
  leg
  place
  toPlace
  departsAt
  departsZone
}`, {"fragmentName":"WayHomeParts"}) as unknown as TypedDocumentString<WayHomePartsFragment, unknown>;
export const DayQuartilesPartsFragmentDoc = new TypedDocumentString(`
    fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}
    `, {"fragmentName":"DayQuartilesParts"}) as unknown as TypedDocumentString<DayQuartilesPartsFragment, unknown>;
export const TimeUntilPartsFragmentDoc = new TypedDocumentString(`
    fragment TimeUntilParts on TimeUntil {
  key
  people
  done
  mission {
    id
    name
  }
  reached {
    ...DayQuartilesParts
  }
  estimate {
    ...DayQuartilesParts
  }
}
    fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}`, {"fragmentName":"TimeUntilParts"}) as unknown as TypedDocumentString<TimeUntilPartsFragment, unknown>;
export const ReceptionBodyPartsFragmentDoc = new TypedDocumentString(`
    fragment ReceptionBodyParts on ReceptionBody {
  id
  name
  kind
  country
  city
  address
  phone
  email
  contact
  hours
  offers
  validFrom
  validTo
  source
  version
}
    `, {"fragmentName":"ReceptionBodyParts"}) as unknown as TypedDocumentString<ReceptionBodyPartsFragment, unknown>;
export const TravelNeedsPartsFragmentDoc = new TypedDocumentString(`
    fragment TravelNeedsParts on TravelNeeds {
  id
  reference
  services
  language
  health
  words
  more
  forCarrier
  toOrder
  heldBack
  version
}
    `, {"fragmentName":"TravelNeedsParts"}) as unknown as TypedDocumentString<TravelNeedsPartsFragment, unknown>;
export const BoardingTickPartsFragmentDoc = new TypedDocumentString(`
    fragment BoardingTickParts on BoardingTick {
  id
  passengerId
  companionId
  legId
  leg
  mark
  at
  by
}
    `, {"fragmentName":"BoardingTickParts"}) as unknown as TypedDocumentString<BoardingTickPartsFragment, unknown>;
export const LetterTemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment LetterTemplateParts on LetterTemplate {
  id
  revision
  kind
  language
  missionId
  missionName
  name
  subject
  blocks {
    kind
    text
    columns
  }
  note
  state
  publishedAt
  version
}
    `, {"fragmentName":"LetterTemplateParts"}) as unknown as TypedDocumentString<LetterTemplatePartsFragment, unknown>;
export const LetterPartsFragmentDoc = new TypedDocumentString(`
    fragment LetterParts on Letter {
  id
  number
  kind
  language
  state
  templateId
  recipientKind
  missionId
  bodyId
  receptionBodyId
  movementId
  namedKind
  namedReason
  recipient
  subject
  signatory
  dated
  caseCount
  pages
  pdfBytes
  pdfDigest
  docxBytes
  docxDigest
  sentOn
  sentHow
  answeredOn
  voidReason
  replaces
  replacedBy
  madeBy
  madeAt
  people {
    caseId
    reference
  }
  version
}
    `, {"fragmentName":"LetterParts"}) as unknown as TypedDocumentString<LetterPartsFragment, unknown>;
export const LetterDraftPartsFragmentDoc = new TypedDocumentString(`
    fragment LetterDraftParts on LetterDraft {
  id
  version
  templateId
  templateName
  kind
  people {
    caseId
    reference
  }
  dropped
  addressee {
    kind
    missionId
    bodyId
    receptionBodyId
    movementId
    namedKind
    reason
  }
  recipient
  dated
  signatory
  replaces {
    id
    number
    version
    templateId
  }
  savedAt
  endsAt
}
    `, {"fragmentName":"LetterDraftParts"}) as unknown as TypedDocumentString<LetterDraftPartsFragment, unknown>;
export const BorderCrossingPartsFragmentDoc = new TypedDocumentString(`
    fragment BorderCrossingParts on BorderCrossing {
  id
  crossingId
  name
  otherNames
  country
  otherCountry
  province
  kind
  state
  hours
  latitude
  longitude
  validFrom
  validTo
  source
  checkedOn
  checkedBy
  recordedAt
  recordedBy
  past
  version
}
    `, {"fragmentName":"BorderCrossingParts"}) as unknown as TypedDocumentString<BorderCrossingPartsFragment, unknown>;
export const MissionPartsFragmentDoc = new TypedDocumentString(`
    fragment MissionParts on Mission {
  id
  name
  sendingCountry
  locatedIn
  city
  address
  phone
  email
  weekend
  zone
  opening
  holidays
  note
  source
  checkedOn
  earlierSources {
    source
    checkedOn
    checkedBy
    until
  }
  version
  coverage {
    id
    nationality
    country
    validFrom
    validTo
    source
    checkedOn
    version
  }
}
    `, {"fragmentName":"MissionParts"}) as unknown as TypedDocumentString<MissionPartsFragment, unknown>;
export const MovementPartsFragmentDoc = new TypedDocumentString(`
    fragment MovementParts on Movement {
  id
  reference
  kind
  carrier
  number
  fromPlace
  toPlace
  toCountry
  departsAt
  departsZone
  arrivesAt
  arrivesZone
  escort
  state
  people
  version
}
    `, {"fragmentName":"MovementParts"}) as unknown as TypedDocumentString<MovementPartsFragment, unknown>;
export const ItemProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ItemProposalParts on ItemProposal {
  id
  caseId
  reference
  initials
  item
  title
  mission {
    id
    name
  }
  toState
  on
  note
  document {
    kind
    number
    expiresOn
  }
  state
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  changed
  reason
  stale
  itemState
  itemOn
  itemNote
  itemVersion
  version
}
    `, {"fragmentName":"ItemProposalParts"}) as unknown as TypedDocumentString<ItemProposalPartsFragment, unknown>;
export const ChecklistTemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment ChecklistTemplateParts on ChecklistTemplate {
  id
  lineId
  edition
  name
  nationality
  country
  document
  minor
  source
  createdAt
  createdBy
  endedAt
  version
  own {
    code
    party
    days
    needs
    before
    mayBeNotNeeded
    title {
      en
      km
    }
    hint {
      en
      km
    }
  }
  changes {
    item
    needs
    party
    days
    notNeeded
    hint {
      en
      km
    }
  }
}
    `, {"fragmentName":"ChecklistTemplateParts"}) as unknown as TypedDocumentString<ChecklistTemplatePartsFragment, unknown>;
export const TeamPartsFragmentDoc = new TypedDocumentString(`
    fragment TeamParts on OperationTeam {
  id
  active
  members {
    role
    phone
    self
    user {
      id
      displayName
    }
  }
  checkIns {
    id
    dueAt
    state
    answeredAt
    user {
      id
      displayName
    }
    answeredBy {
      id
      displayName
    }
  }
}
    `, {"fragmentName":"TeamParts"}) as unknown as TypedDocumentString<TeamPartsFragment, unknown>;
export const OperationTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment OperationTaskParts on OperationTask {
  id
  title
  dueOn
  doneAt
  version
  operation {
    id
    reference
  }
  assignedTo {
    id
    displayName
  }
  doneBy {
    id
    displayName
  }
}
    `, {"fragmentName":"OperationTaskParts"}) as unknown as TypedDocumentString<OperationTaskPartsFragment, unknown>;
export const ReportNumberPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportNumberParts on ReportNumbers {
  expected
  unexpected
  found
  refused
  movedBefore
  absent
  cameUnexpected
  sum
  minors
  medicalUrgent
  withCase
}
    `, {"fragmentName":"ReportNumberParts"}) as unknown as TypedDocumentString<ReportNumberPartsFragment, unknown>;
export const CustodyPlacePartsFragmentDoc = new TypedDocumentString(`
    fragment CustodyPlaceParts on CustodyPlace {
  id
  kind
  name
  country
  province
  latitude
  longitude
  phone
  answers
  visits
  lawyerAccess
  missionAccess
  ngoAccess
  dangers
  closedOn
  people
  version
  beds {
    bed
    beds
    taken
    free
  }
}
    `, {"fragmentName":"CustodyPlaceParts"}) as unknown as TypedDocumentString<CustodyPlacePartsFragment, unknown>;
export const OperationRowPartsFragmentDoc = new TypedDocumentString(`
    fragment OperationRowParts on Operation {
  id
  reference
  kind
  state
  place
  plannedOn
  happenedOn
  expectedCount
  version
  acts
  risk
  riskLevel
  needsRisk
  mine
  reports
  clashes {
    user {
      id
      displayName
    }
    operationId
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  members {
    role
    user {
      id
      displayName
    }
  }
  counts {
    total
    setAside
    expected
    found
    refused
    movedBefore
    absent
    unexpected
    cameOut
    undecided
    doubtful
    confirmed
    listed
    unlisted
    medicalUrgent
    minors
  }
}
    `, {"fragmentName":"OperationRowParts"}) as unknown as TypedDocumentString<OperationRowPartsFragment, unknown>;
export const RosterEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}
    `, {"fragmentName":"RosterEntryParts"}) as unknown as TypedDocumentString<RosterEntryPartsFragment, unknown>;
export const ProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalParts on RosterProposal {
  entryId
  score
  reasons
  initials
  sex
  ageBand
  nationalities
  case {
    id
    reference
    state
  }
  row {
    id
    position
  }
}
    `, {"fragmentName":"ProposalParts"}) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const RescueWarningPartsFragmentDoc = new TypedDocumentString(`
    fragment RescueWarningParts on RescueWarning {
  id
  risk
  text
  provinces
  recordedAt
  compounds {
    id
    name
  }
  recordedBy {
    id
    displayName
  }
}
    `, {"fragmentName":"RescueWarningParts"}) as unknown as TypedDocumentString<RescueWarningPartsFragment, unknown>;
export const RescueBodyPartsFragmentDoc = new TypedDocumentString(`
    fragment RescueBodyParts on RescueBody {
  id
  kind
  name
  country
  province
  phone
  email
  hours
  way
  note
  source
  retiredAt
  version
  mission {
    id
    name
  }
  warning {
    ...RescueWarningParts
  }
}
    fragment RescueWarningParts on RescueWarning {
  id
  risk
  text
  provinces
  recordedAt
  compounds {
    id
    name
  }
  recordedBy {
    id
    displayName
  }
}`, {"fragmentName":"RescueBodyParts"}) as unknown as TypedDocumentString<RescueBodyPartsFragment, unknown>;
export const RescueRequestLinePartsFragmentDoc = new TypedDocumentString(`
    fragment RescueRequestLineParts on RescueRequestLine {
  id
  reference
  place
  danger
  people
  unnamed
  state
  due
  dueAt
  outcome
  openedAt
  version
  operation {
    id
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  channels {
    id
    bodyId
    name
    kind
    state
    since
    due
    dueAt
    promisedBy
    version
  }
}
    `, {"fragmentName":"RescueRequestLineParts"}) as unknown as TypedDocumentString<RescueRequestLinePartsFragment, unknown>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($view: ApprovalView!, $after: String) {
  approvals(view: $view, first: 25, after: $after) {
    nodes {
      ...ApprovalParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ApprovalParts on Approval {
  id
  kind
  caseId
  subjectId
  subject
  reason
  requestedAt
  requestedBy {
    displayName
  }
  expiresAt
  decision
  decidedAt
  decidedBy {
    displayName
  }
  decisionNote
  mayDecide
  mayWithdraw
  usableUntil
  usedAt
  mayUse
  version
}`) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: UUID!) {
  approval(id: $id) {
    ...ApprovalParts
    effects {
      label
      before
      after
    }
  }
}
    fragment ApprovalParts on Approval {
  id
  kind
  caseId
  subjectId
  subject
  reason
  requestedAt
  requestedBy {
    displayName
  }
  expiresAt
  decision
  decidedAt
  decidedBy {
    displayName
  }
  decisionNote
  mayDecide
  mayWithdraw
  usableUntil
  usedAt
  mayUse
  version
}`) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const DecideApprovalDocument = new TypedDocumentString(`
    mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const WithdrawApprovalDocument = new TypedDocumentString(`
    mutation WithdrawApproval($input: WithdrawApprovalInput!) {
  withdrawApproval(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawApprovalMutation, WithdrawApprovalMutationVariables>;
export const AttachmentChoicesDocument = new TypedDocumentString(`
    query AttachmentChoices($caseId: UUID!) {
  attachments(caseId: $caseId) {
    id
    kind
    media
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<AttachmentChoicesQuery, AttachmentChoicesQueryVariables>;
export const AttachmentsDocument = new TypedDocumentString(`
    query Attachments($caseId: UUID!) {
  attachments(caseId: $caseId) {
    id
    kind
    fieldClass
    subjectKind
    subjectId
    media
    bytes
    width
    height
    pages
    hasOriginal
    originalOpen
    originalDigest
    recordedAt
    recordedBy {
      displayName
    }
    version
  }
}
    `) as unknown as TypedDocumentString<AttachmentsQuery, AttachmentsQueryVariables>;
export const RevealAttachmentsDocument = new TypedDocumentString(`
    query RevealAttachments($caseId: UUID!) {
  attachments(caseId: $caseId) {
    id
    version
    fileName
    caption
  }
}
    `) as unknown as TypedDocumentString<RevealAttachmentsQuery, RevealAttachmentsQueryVariables>;
export const CorrectAttachmentDocument = new TypedDocumentString(`
    mutation CorrectAttachment($input: CorrectAttachmentInput!) {
  correctAttachment(input: $input) {
    __typename
    ... on Attachment {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectAttachmentMutation, CorrectAttachmentMutationVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    __typename
    ... on RemovedAttachment {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const RestoreAttachmentDocument = new TypedDocumentString(`
    mutation RestoreAttachment($input: RestoreAttachmentInput!) {
  restoreAttachment(input: $input) {
    __typename
    ... on Attachment {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RestoreAttachmentMutation, RestoreAttachmentMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      kind
      subject
      onCase
      columns
      rows
      requestId
      address
      actor {
        ...AuditActorParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AuditActorParts on AuditActor {
  id
  name
  roles
  mark
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditSummaryDocument = new TypedDocumentString(`
    query AuditSummary($filter: AuditFilter) {
  auditSummary(filter: $filter) {
    from
    to
    days {
      day
      reads
      changes
      refusals
      others
    }
    findings {
      code
      count
      day
      actor {
        ...AuditActorParts
      }
    }
    actors {
      ...AuditActorParts
    }
  }
}
    fragment AuditActorParts on AuditActor {
  id
  name
  roles
  mark
}`) as unknown as TypedDocumentString<AuditSummaryQuery, AuditSummaryQueryVariables>;
export const AuditStateDocument = new TypedDocumentString(`
    query AuditState {
  auditState {
    checkpointAt
    unsigned
    broken
    checkedAt
    checkedEvents
    holds
  }
}
    `) as unknown as TypedDocumentString<AuditStateQuery, AuditStateQueryVariables>;
export const CheckAuditLogDocument = new TypedDocumentString(`
    mutation CheckAuditLog($input: CheckAuditLogInput!) {
  checkAuditLog(input: $input) {
    __typename
    ... on AuditState {
      holds
      checkedAt
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CheckAuditLogMutation, CheckAuditLogMutationVariables>;
export const ExportAuditLogDocument = new TypedDocumentString(`
    mutation ExportAuditLog($input: ExportAuditLogInput!) {
  exportAuditLog(input: $input) {
    __typename
    ... on AuditFile {
      name
      text
      rows
      cut
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ExportAuditLogMutation, ExportAuditLogMutationVariables>;
export const OwnGlassDocument = new TypedDocumentString(`
    query OwnGlass {
  ownBreakGlass {
    ...BreakGlassParts
  }
}
    fragment BreakGlassParts on BreakGlass {
  id
  caseId
  caseReference
  openedBy {
    displayName
  }
  reason
  openedAt
  until
  endedAt
  open
  readings
  reviewDueAt
  overdue
  reviewedBy {
    displayName
  }
  reviewedAt
  verdict
  reviewNote
  mayReview
  version
}`) as unknown as TypedDocumentString<OwnGlassQuery, OwnGlassQueryVariables>;
export const GlassesDocument = new TypedDocumentString(`
    query Glasses {
  breakGlasses {
    ...BreakGlassParts
  }
}
    fragment BreakGlassParts on BreakGlass {
  id
  caseId
  caseReference
  openedBy {
    displayName
  }
  reason
  openedAt
  until
  endedAt
  open
  readings
  reviewDueAt
  overdue
  reviewedBy {
    displayName
  }
  reviewedAt
  verdict
  reviewNote
  mayReview
  version
}`) as unknown as TypedDocumentString<GlassesQuery, GlassesQueryVariables>;
export const GlassDocument = new TypedDocumentString(`
    query Glass($id: UUID!) {
  breakGlass(id: $id) {
    ...BreakGlassParts
  }
}
    fragment BreakGlassParts on BreakGlass {
  id
  caseId
  caseReference
  openedBy {
    displayName
  }
  reason
  openedAt
  until
  endedAt
  open
  readings
  reviewDueAt
  overdue
  reviewedBy {
    displayName
  }
  reviewedAt
  verdict
  reviewNote
  mayReview
  version
}`) as unknown as TypedDocumentString<GlassQuery, GlassQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices {
  notices {
    ...NoticeParts
  }
}
    fragment NoticeParts on Notice {
  id
  kind
  about
  caseReference
  count
  until
  actor {
    displayName
  }
  createdAt
  seenAt
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const OpenByBreakGlassDocument = new TypedDocumentString(`
    mutation OpenByBreakGlass($input: BreakGlassInput!) {
  openByBreakGlass(input: $input) {
    __typename
    ... on BreakGlass {
      id
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenByBreakGlassMutation, OpenByBreakGlassMutationVariables>;
export const GiveBackBreakGlassDocument = new TypedDocumentString(`
    mutation GiveBackBreakGlass($input: GiveBackGlassInput!) {
  giveBackBreakGlass(input: $input) {
    __typename
    ... on BreakGlass {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<GiveBackBreakGlassMutation, GiveBackBreakGlassMutationVariables>;
export const ReviewBreakGlassDocument = new TypedDocumentString(`
    mutation ReviewBreakGlass($input: ReviewGlassInput!) {
  reviewBreakGlass(input: $input) {
    __typename
    ... on BreakGlass {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const SeeNoticeDocument = new TypedDocumentString(`
    mutation SeeNotice($input: SeeNoticeInput!) {
  seeNotice(input: $input) {
    __typename
    ... on Notice {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SeeNoticeMutation, SeeNoticeMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($input: AssignCaseInput!) {
  assignCase(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const AssignCasesDocument = new TypedDocumentString(`
    mutation AssignCases($input: AssignCasesInput!) {
  assignCases(input: $input) {
    __typename
    ... on AssignedCases {
      done {
        id
        reference
      }
      refused {
        caseId
        message
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AssignCasesMutation, AssignCasesMutationVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: UUID!) {
  case(id: $id) {
    ...CaseRowParts
    legalExposure
    exitMode
    closureReason
    open
    moves {
      to
      reasonNeeded
      problems {
        code
        field
        message
      }
    }
    next {
      act
      to
      item
      title
      problems {
        code
        message
      }
    }
  }
}
    fragment CaseRowParts on Case {
  id
  version
  reference
  state
  stateSince
  danger
  sensitivity
  identification
  repatriationStage
  nationality
  outOn
  homeOn
  nextDueOn
  tags
  openedAt
  updatedAt
  person {
    id
    initials
    sex
    ageBand
    nationalities
  }
  compound {
    id
    name
    province
  }
  assignedTo {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const RevealPersonDocument = new TypedDocumentString(`
    query RevealPerson($id: UUID!) {
  case(id: $id) {
    id
    person {
      id
      version
      name
      romanisedName
      birth
      birthEstimated
      aliases
      documentNumber
      phone
      sex
      nationalities
    }
  }
}
    `) as unknown as TypedDocumentString<RevealPersonQuery, RevealPersonQueryVariables>;
export const CaseSearchDocument = new TypedDocumentString(`
    query CaseSearch($text: ShortText!) {
  cases(filter: {text: $text}, first: 8) {
    nodes {
      id
      reference
      nationality
      person {
        initials
      }
      compound {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSearchQuery, CaseSearchQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String) {
  cases(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      ...CaseRowParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
    facets {
      states {
        value
        count
      }
      nationalities {
        value
        count
      }
      dangers {
        value
        count
      }
      assignees {
        value
        label
        count
      }
    }
  }
}
    fragment CaseRowParts on Case {
  id
  version
  reference
  state
  stateSince
  danger
  sensitivity
  identification
  repatriationStage
  nationality
  outOn
  homeOn
  nextDueOn
  tags
  openedAt
  updatedAt
  person {
    id
    initials
    sex
    ageBand
    nationalities
  }
  compound {
    id
    name
    province
  }
  assignedTo {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseRowDocument = new TypedDocumentString(`
    query CaseRow($id: UUID!) {
  case(id: $id) {
    ...CaseRowParts
  }
}
    fragment CaseRowParts on Case {
  id
  version
  reference
  state
  stateSince
  danger
  sensitivity
  identification
  repatriationStage
  nationality
  outOn
  homeOn
  nextDueOn
  tags
  openedAt
  updatedAt
  person {
    id
    initials
    sex
    ageBand
    nationalities
  }
  compound {
    id
    name
    province
  }
  assignedTo {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<CaseRowQuery, CaseRowQueryVariables>;
export const CaseSummaryDocument = new TypedDocumentString(`
    query CaseSummary($caseId: UUID!) {
  tasks(filter: {caseId: $caseId}, first: 20) {
    nodes {
      id
      title
      kind
      report
      dueOn
      dueAt
    }
  }
  timeline(caseId: $caseId, first: 40) {
    nodes {
      id
      type
      at
      event {
        kind
        fromState
        toState
        reason
        data
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSummaryQuery, CaseSummaryQueryVariables>;
export const CaseViewsDocument = new TypedDocumentString(`
    query CaseViews {
  savedViews(resource: "cases") {
    id
    name
    query
  }
}
    `) as unknown as TypedDocumentString<CaseViewsQuery, CaseViewsQueryVariables>;
export const SaveCaseViewDocument = new TypedDocumentString(`
    mutation SaveCaseView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on SavedView {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SaveCaseViewMutation, SaveCaseViewMutationVariables>;
export const DeleteCaseViewDocument = new TypedDocumentString(`
    mutation DeleteCaseView($input: DeleteViewInput!) {
  deleteView(input: $input) {
    __typename
    ... on DeletedView {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DeleteCaseViewMutation, DeleteCaseViewMutationVariables>;
export const OpenTasksDocument = new TypedDocumentString(`
    query OpenTasks($filter: TaskFilter!) {
  tasks(filter: $filter, first: 20) {
    nodes {
      id
      title
      kind
      report
    }
  }
}
    `) as unknown as TypedDocumentString<OpenTasksQuery, OpenTasksQueryVariables>;
export const CaseApprovalsDocument = new TypedDocumentString(`
    query CaseApprovals($caseId: UUID!) {
  approvals(caseId: $caseId, first: 20) {
    nodes {
      ...ApprovalParts
    }
  }
}
    fragment ApprovalParts on Approval {
  id
  kind
  caseId
  subjectId
  subject
  reason
  requestedAt
  requestedBy {
    displayName
  }
  expiresAt
  decision
  decidedAt
  decidedBy {
    displayName
  }
  decisionNote
  mayDecide
  mayWithdraw
  usableUntil
  usedAt
  mayUse
  version
}`) as unknown as TypedDocumentString<CaseApprovalsQuery, CaseApprovalsQueryVariables>;
export const RequestClosureDocument = new TypedDocumentString(`
    mutation RequestClosure($input: RequestClosureInput!) {
  requestClosure(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RequestClosureMutation, RequestClosureMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on Note {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const AddTaskDocument = new TypedDocumentString(`
    mutation AddTask($input: AddTaskInput!) {
  addTask(input: $input) {
    __typename
    ... on Task {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const CaseSideConsentsDocument = new TypedDocumentString(`
    query CaseSideConsents($caseId: UUID!) {
  consents(caseId: $caseId) {
    caseId
    consents {
      purpose
      given
      stands
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSideConsentsQuery, CaseSideConsentsQueryVariables>;
export const CaseContactsDocument = new TypedDocumentString(`
    query CaseContacts($caseId: UUID!) {
  contacts(caseId: $caseId) {
    id
    channel
    value
    whose
    hours
    codeWord
    mayAnswer
    safe
  }
}
    `) as unknown as TypedDocumentString<CaseContactsQuery, CaseContactsQueryVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    __typename
    ... on Contact {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const CorrectPersonDocument = new TypedDocumentString(`
    mutation CorrectPerson($input: CorrectPersonInput!) {
  correctPerson(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const DescribeCaseDocument = new TypedDocumentString(`
    mutation DescribeCase($input: DescribeCaseInput!) {
  describeCase(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DescribeCaseMutation, DescribeCaseMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($roles: [Role!]) {
  colleagues(roles: $roles) {
    id
    displayName
    openCases
    teams {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const CasePlacesDocument = new TypedDocumentString(`
    query CasePlaces($text: ShortText) {
  stayPlaces(text: $text) {
    id
    name
    province
  }
}
    `) as unknown as TypedDocumentString<CasePlacesQuery, CasePlacesQueryVariables>;
export const RegisteredPlacesDocument = new TypedDocumentString(`
    query RegisteredPlaces($text: ShortText) {
  compounds(filter: {text: $text}, first: 12) {
    nodes {
      id
      name
      province
    }
  }
}
    `) as unknown as TypedDocumentString<RegisteredPlacesQuery, RegisteredPlacesQueryVariables>;
export const RecordIdentificationDocument = new TypedDocumentString(`
    mutation RecordIdentification($input: RecordIdentificationInput!) {
  recordIdentification(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordIdentificationMutation, RecordIdentificationMutationVariables>;
export const SetLegalExposureDocument = new TypedDocumentString(`
    mutation SetLegalExposure($input: SetLegalExposureInput!) {
  setLegalExposure(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetLegalExposureMutation, SetLegalExposureMutationVariables>;
export const IdentificationsDocument = new TypedDocumentString(`
    query Identifications($caseId: UUID!) {
  identifications(caseId: $caseId) {
    id
    body
    bodyName
    decision
    basis
    decidedOn
    appeal
    standing
    recordedAt
    recordedBy {
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<IdentificationsQuery, IdentificationsQueryVariables>;
export const MoveCaseDocument = new TypedDocumentString(`
    mutation MoveCase($input: MoveCaseInput!) {
  moveCase(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MoveCaseMutation, MoveCaseMutationVariables>;
export const RegisterPleaDocument = new TypedDocumentString(`
    mutation RegisterPlea($input: RegisterPleaInput!) {
  registerPlea(input: $input) {
    __typename
    ... on RegisteredPlea {
      id
      caseId
      reference
      case {
        id
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterPleaMutation, RegisterPleaMutationVariables>;
export const MatchCandidatesDocument = new TypedDocumentString(`
    query MatchCandidates($name: ShortText, $birth: PartialDate, $nationalities: [Country!], $documentNumber: ShortText, $phone: ShortText) {
  matchCandidates(
    name: $name
    birth: $birth
    nationalities: $nationalities
    documentNumber: $documentNumber
    phone: $phone
  ) {
    caseId
    reference
    state
    score
    reasons
    reachable
  }
}
    `) as unknown as TypedDocumentString<MatchCandidatesQuery, MatchCandidatesQueryVariables>;
export const CaseReadersDocument = new TypedDocumentString(`
    query CaseReaders($caseId: UUID!) {
  caseReaders(caseId: $caseId) {
    id
    name
    roles
    readings
    lastAt
  }
}
    `) as unknown as TypedDocumentString<CaseReadersQuery, CaseReadersQueryVariables>;
export const CaseVisitsDocument = new TypedDocumentString(`
    query CaseVisits($caseId: UUID!, $readerId: UUID, $first: Int, $after: String) {
  caseVisits(caseId: $caseId, readerId: $readerId, first: $first, after: $after) {
    nodes {
      readerId
      name
      roles
      from
      to
      readings
      kinds
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CaseVisitsQuery, CaseVisitsQueryVariables>;
export const RestrictCaseDocument = new TypedDocumentString(`
    mutation RestrictCase($input: RestrictCaseInput!) {
  restrictCase(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RestrictCaseMutation, RestrictCaseMutationVariables>;
export const CaseMembersDocument = new TypedDocumentString(`
    query CaseMembers($caseId: UUID!) {
  members(caseId: $caseId) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<CaseMembersQuery, CaseMembersQueryVariables>;
export const OpenSealedDocument = new TypedDocumentString(`
    mutation OpenSealed($input: OpenSealedInput!) {
  openSealed(input: $input) {
    __typename
    ... on Case {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenSealedMutation, OpenSealedMutationVariables>;
export const CaseTasksDocument = new TypedDocumentString(`
    query CaseTasks($filter: TaskFilter!) {
  tasks(filter: $filter, first: 20) {
    nodes {
      id
      title
      kind
      report
      dueOn
      dueAt
      version
      assignedTo {
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseTasksQuery, CaseTasksQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    __typename
    ... on Task {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const RescheduleTaskDocument = new TypedDocumentString(`
    mutation RescheduleTask($input: RescheduleTaskInput!) {
  rescheduleTask(input: $input) {
    __typename
    ... on Task {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RescheduleTaskMutation, RescheduleTaskMutationVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($caseId: UUID!, $first: Int, $after: String) {
  timeline(caseId: $caseId, first: $first, after: $after) {
    nodes {
      id
      type
      at
      actor {
        displayName
      }
      event {
        kind
        fromState
        toState
        reason
        data
      }
      note {
        kind
        fieldClass
        text
      }
      task {
        title
        kind
        report
        dueOn
        dueAt
        doneAt
        assignedTo {
          displayName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const VerificationDocument = new TypedDocumentString(`
    query Verification($caseId: UUID!) {
  evidence(caseId: $caseId) {
    id
    kind
    note
    recordedAt
    recordedBy {
      displayName
    }
  }
  pleas(caseId: $caseId) {
    id
    receivedAt
    channel
    requesterKind
    requesterName
    requesterContact
    message
    recordedBy {
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<VerificationQuery, VerificationQueryVariables>;
export const AddCaseEvidenceDocument = new TypedDocumentString(`
    mutation AddCaseEvidence($input: AddCaseEvidenceInput!) {
  addCaseEvidence(input: $input) {
    __typename
    ... on Case {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddCaseEvidenceMutation, AddCaseEvidenceMutationVariables>;
export const AskSubjectAccessDocument = new TypedDocumentString(`
    mutation AskSubjectAccess($input: AskSubjectAccessInput!) {
  askSubjectAccess(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskSubjectAccessMutation, AskSubjectAccessMutationVariables>;
export const CaseExportPlanDocument = new TypedDocumentString(`
    query CaseExportPlan($filter: CaseFilter!) {
  caseExportPlan(filter: $filter) {
    cases
    most
    columns
    personal
  }
}
    `) as unknown as TypedDocumentString<CaseExportPlanQuery, CaseExportPlanQueryVariables>;
export const AskCaseExportDocument = new TypedDocumentString(`
    mutation AskCaseExport($input: AskCaseExportInput!) {
  askCaseExport(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskCaseExportMutation, AskCaseExportMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  home {
    due {
      today
      overdue
      entries {
        id
        kind
        caseId
        caseReference
        initials
        title
        deadline
        report
        item
        stepTitle
        dueOn
        dueAt
        overdueDays
      }
    }
    stuck {
      count
      own
      entries {
        caseId
        caseReference
        initials
        state
        heldBy
        since
        own
      }
    }
    drafts {
      interviewId
      caseReference
      initials
      section
      savedAt
    }
    news {
      since
      count
      entries {
        id
        at
        kind
        toState
        caseId
        caseReference
        initials
        actor {
          displayName
        }
      }
    }
    byState {
      value
      count
    }
    byNationality {
      value
      count
    }
    timeToHome {
      since
      all {
        ...TimeUntilParts
      }
      groups {
        ...TimeUntilParts
      }
    }
    fines {
      currency
      amountMinor
      perDayMinor
      people
    }
    approvals {
      count
      entries {
        ...ApprovalParts
      }
      answered {
        ...ApprovalParts
      }
    }
    glassReviews {
      ...BreakGlassParts
    }
    notices {
      ...NoticeParts
    }
    unassignedPleas {
      count
      entries {
        caseId
        caseReference
        initials
        danger
        nationality
        openedAt
      }
    }
    waitingShares {
      id
      caseReference
      initials
      sharedAt
      until
    }
    administration {
      users
      usersWithoutTeam
      openInvitations
    }
    statistics {
      lastSealedAt
      periodFrom
      periodTo
      releases
      withdrawn
    }
    audit {
      kind
      count
    }
  }
}
    fragment ApprovalParts on Approval {
  id
  kind
  caseId
  subjectId
  subject
  reason
  requestedAt
  requestedBy {
    displayName
  }
  expiresAt
  decision
  decidedAt
  decidedBy {
    displayName
  }
  decisionNote
  mayDecide
  mayWithdraw
  usableUntil
  usedAt
  mayUse
  version
}
fragment BreakGlassParts on BreakGlass {
  id
  caseId
  caseReference
  openedBy {
    displayName
  }
  reason
  openedAt
  until
  endedAt
  open
  readings
  reviewDueAt
  overdue
  reviewedBy {
    displayName
  }
  reviewedAt
  verdict
  reviewNote
  mayReview
  version
}
fragment NoticeParts on Notice {
  id
  kind
  about
  caseReference
  count
  until
  actor {
    displayName
  }
  createdAt
  seenAt
}
fragment TimeUntilParts on TimeUntil {
  key
  people
  done
  mission {
    id
    name
  }
  reached {
    ...DayQuartilesParts
  }
  estimate {
    ...DayQuartilesParts
  }
}
fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ChangeUserDocument = new TypedDocumentString(`
    mutation ChangeUser($input: ChangeUserInput!) {
  changeUser(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChangeUserMutation, ChangeUserMutationVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
    query Deadlines {
  organisation {
    id
    version
    deadlines {
      kind
      minutes
      usualMinutes
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const SetDeadlinesDocument = new TypedDocumentString(`
    mutation SetDeadlines($input: SetDeadlinesInput!) {
  setDeadlines(input: $input) {
    __typename
    ... on Organisation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetDeadlinesMutation, SetDeadlinesMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    kind
    email
    displayName
    roles
    createdAt
    createdBy
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) {
    __typename
    ... on Invitation {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    __typename
    ... on Invitation {
      id
      email
      expiresAt
      link
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    scopes
    createdAt
    createdBy
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const MakeApiTokenDocument = new TypedDocumentString(`
    mutation MakeApiToken($input: MakeApiTokenInput!) {
  makeApiToken(input: $input) {
    __typename
    ... on ApiToken {
      id
      name
      expiresAt
      token
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MakeApiTokenMutation, MakeApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    __typename
    ... on ApiToken {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation {
  organisation {
    id
    name
    referencePrefix
    timeZone
    locale
    version
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const ConfigureOrganisationDocument = new TypedDocumentString(`
    mutation ConfigureOrganisation($input: ConfigureOrganisationInput!) {
  configureOrganisation(input: $input) {
    __typename
    ... on Organisation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ConfigureOrganisationMutation, ConfigureOrganisationMutationVariables>;
export const RegisterTeamDocument = new TypedDocumentString(`
    mutation RegisterTeam($input: RegisterTeamInput!) {
  registerTeam(input: $input) {
    __typename
    ... on Team {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterTeamMutation, RegisterTeamMutationVariables>;
export const RenameTeamDocument = new TypedDocumentString(`
    mutation RenameTeam($input: RenameTeamInput!) {
  renameTeam(input: $input) {
    __typename
    ... on Team {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RenameTeamMutation, RenameTeamMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($input: UserActInput!) {
  disableUser(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($input: UserActInput!) {
  enableUser(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($input: UserActInput!) {
  endSessions(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const ResetFactorsDocument = new TypedDocumentString(`
    mutation ResetFactors($input: UserActInput!) {
  resetFactors(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ResetFactorsMutation, ResetFactorsMutationVariables>;
export const UnlinkDirectoryDocument = new TypedDocumentString(`
    mutation UnlinkDirectory($input: UserActInput!) {
  unlinkDirectory(input: $input) {
    __typename
    ... on User {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<UnlinkDirectoryMutation, UnlinkDirectoryMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: UserActInput!) {
  resetPassword(input: $input) {
    __typename
    ... on Invitation {
      id
      email
      expiresAt
      link
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: UUID!) {
  user(id: $id) {
    ...UserParts
  }
}
    fragment UserParts on User {
  id
  displayName
  email
  roles
  teams {
    id
    name
  }
  missionId
  missionName
  placeId
  placeName
  administratorAsked
  disabledAt
  lastSeenAt
  openSessions
  factors {
    authenticator
    passkeys
    recoveryCodes
  }
  directoryLinkedAt
  directoryUsedAt
  version
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const UserChoicesDocument = new TypedDocumentString(`
    query UserChoices {
  registeredTeams {
    id
    name
  }
  missions {
    id
    name
    city
  }
  partnerHouses {
    place {
      id
      name
    }
    kind
  }
}
    `) as unknown as TypedDocumentString<UserChoicesQuery, UserChoicesQueryVariables>;
export const RegisteredTeamsDocument = new TypedDocumentString(`
    query RegisteredTeams {
  registeredTeams {
    id
    name
    members
    version
  }
}
    `) as unknown as TypedDocumentString<RegisteredTeamsQuery, RegisteredTeamsQueryVariables>;
export const FindUsersDocument = new TypedDocumentString(`
    query FindUsers($text: ShortText) {
  users(filter: {text: $text}, first: 8) {
    nodes {
      id
      displayName
      email
    }
  }
}
    `) as unknown as TypedDocumentString<FindUsersQuery, FindUsersQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($filter: UserFilter, $first: Int, $after: String) {
  users(filter: $filter, first: $first, after: $after) {
    nodes {
      ...UserParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment UserParts on User {
  id
  displayName
  email
  roles
  teams {
    id
    name
  }
  missionId
  missionName
  placeId
  placeName
  administratorAsked
  disabledAt
  lastSeenAt
  openSessions
  factors {
    authenticator
    passkeys
    recoveryCodes
  }
  directoryLinkedAt
  directoryUsedAt
  version
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const InterviewDocument = new TypedDocumentString(`
    query Interview($id: UUID!) {
  interview(id: $id) {
    ...InterviewParts
  }
}
    fragment InterviewParts on Interview {
  id
  version
  caseId
  caseReference
  section
  answers
  purposes
  startedAt
  savedAt
  signedAt
  interviewer {
    id
    displayName
  }
  signedBy {
    id
    displayName
  }
  compounds {
    id
    name
    province
  }
  amendments {
    id
    question
    was
    becomes
    reason
    amendedAt
    amendedBy {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<InterviewQuery, InterviewQueryVariables>;
export const InterviewsDocument = new TypedDocumentString(`
    query Interviews($caseId: UUID!) {
  interviews(caseId: $caseId) {
    ...InterviewSummaryParts
  }
  consents(caseId: $caseId) {
    caseId
    consents {
      purpose
      given
      stands
      givenBy
      recordedAt
      withdrawnAt
    }
  }
}
    fragment InterviewSummaryParts on InterviewSummary {
  id
  caseId
  caseReference
  section
  asked
  amended
  startedAt
  savedAt
  signedAt
  interviewer {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<InterviewsQuery, InterviewsQueryVariables>;
export const MyDraftsDocument = new TypedDocumentString(`
    query MyDrafts {
  myDrafts {
    ...InterviewSummaryParts
  }
}
    fragment InterviewSummaryParts on InterviewSummary {
  id
  caseId
  caseReference
  section
  asked
  amended
  startedAt
  savedAt
  signedAt
  interviewer {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<MyDraftsQuery, MyDraftsQueryVariables>;
export const StartInterviewDocument = new TypedDocumentString(`
    mutation StartInterview($input: StartInterviewInput!) {
  startInterview(input: $input) {
    __typename
    ... on Interview {
      id
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<StartInterviewMutation, StartInterviewMutationVariables>;
export const SaveInterviewDraftDocument = new TypedDocumentString(`
    mutation SaveInterviewDraft($input: SaveInterviewDraftInput!) {
  saveInterviewDraft(input: $input) {
    __typename
    ... on InterviewDraftSaved {
      id
      version
      notKept {
        question
        purpose
      }
      problems {
        question
        code
        stay
        field
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SaveInterviewDraftMutation, SaveInterviewDraftMutationVariables>;
export const SignInterviewDocument = new TypedDocumentString(`
    mutation SignInterview($input: SignInterviewInput!) {
  signInterview(input: $input) {
    __typename
    ... on Interview {
      id
      version
      signedAt
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SignInterviewMutation, SignInterviewMutationVariables>;
export const AmendInterviewDocument = new TypedDocumentString(`
    mutation AmendInterview($input: AmendInterviewInput!) {
  amendInterview(input: $input) {
    __typename
    ... on Interview {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AmendInterviewMutation, AmendInterviewMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    ... on CaseConsents {
      caseId
      notKept {
        question
        purpose
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const StaysDocument = new TypedDocumentString(`
    query Stays($caseId: UUID!) {
  stays(caseId: $caseId) {
    ...StayParts
  }
}
    fragment StayParts on Stay {
  id
  version
  compound {
    id
    name
    province
  }
  place
  from
  to
  cameBy
  leftBy
  priceMinor
  priceCurrency
  note
  interviewId
  recordedAt
  recordedBy {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<StaysQuery, StaysQueryVariables>;
export const RecordStayDocument = new TypedDocumentString(`
    mutation RecordStay($input: RecordStayInput!) {
  recordStay(input: $input) {
    __typename
    ... on Stay {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordStayMutation, RecordStayMutationVariables>;
export const CorrectStayDocument = new TypedDocumentString(`
    mutation CorrectStay($input: CorrectStayInput!) {
  correctStay(input: $input) {
    __typename
    ... on Stay {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectStayMutation, CorrectStayMutationVariables>;
export const StayPlacesDocument = new TypedDocumentString(`
    query StayPlaces($text: ShortText) {
  stayPlaces(text: $text) {
    id
    name
    province
  }
}
    `) as unknown as TypedDocumentString<StayPlacesQuery, StayPlacesQueryVariables>;
export const KeyOperationsDocument = new TypedDocumentString(`
    query KeyOperations {
  keyOperations {
    id
    act
    doneAt
    alone
    reason
  }
}
    `) as unknown as TypedDocumentString<KeyOperationsQuery, KeyOperationsQueryVariables>;
export const AskKeyOperationDocument = new TypedDocumentString(`
    mutation AskKeyOperation($input: AskKeyOperationInput!) {
  askKeyOperation(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskKeyOperationMutation, AskKeyOperationMutationVariables>;
export const CompoundDocument = new TypedDocumentString(`
    query Compound($id: UUID!) {
  compound(id: $id) {
    ...CompoundRowParts
    latitude
    longitude
    precision
    floors
    armedGroup
    description
    operators {
      id
      kind
      name
      note
      endedAt
      version
    }
    history {
      id
      status
      happenedOn
      source
      note
      recordedAt
      recordedBy
      movedTo {
        id
        name
      }
    }
    people {
      caseId
      reference
      initials
      sex
      ageBand
      nationality
      state
      outOn
    }
  }
}
    fragment CompoundRowParts on Compound {
  id
  name
  aliases
  country
  province
  status
  statusSince
  held
  cameOut
  version
}`) as unknown as TypedDocumentString<CompoundQuery, CompoundQueryVariables>;
export const CompoundMapDocument = new TypedDocumentString(`
    query CompoundMap {
  compoundMap {
    id
    name
    country
    province
    latitude
    longitude
    precision
    status
    held
  }
}
    `) as unknown as TypedDocumentString<CompoundMapQuery, CompoundMapQueryVariables>;
export const FindCompoundsDocument = new TypedDocumentString(`
    query FindCompounds($text: ShortText) {
  compounds(filter: {text: $text}, first: 12) {
    nodes {
      id
      name
      province
    }
  }
}
    `) as unknown as TypedDocumentString<FindCompoundsQuery, FindCompoundsQueryVariables>;
export const CompoundsDocument = new TypedDocumentString(`
    query Compounds($filter: CompoundFilter, $first: Int, $after: String) {
  compounds(filter: $filter, first: $first, after: $after) {
    nodes {
      ...CompoundRowParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment CompoundRowParts on Compound {
  id
  name
  aliases
  country
  province
  status
  statusSince
  held
  cameOut
  version
}`) as unknown as TypedDocumentString<CompoundsQuery, CompoundsQueryVariables>;
export const CorrectCompoundDocument = new TypedDocumentString(`
    mutation CorrectCompound($input: CorrectCompoundInput!) {
  correctCompound(input: $input) {
    __typename
    ... on Compound {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectCompoundMutation, CorrectCompoundMutationVariables>;
export const AddOperatorDocument = new TypedDocumentString(`
    mutation AddOperator($input: AddOperatorInput!) {
  addOperator(input: $input) {
    __typename
    ... on Compound {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddOperatorMutation, AddOperatorMutationVariables>;
export const EndOperatorDocument = new TypedDocumentString(`
    mutation EndOperator($input: EndOperatorInput!) {
  endOperator(input: $input) {
    __typename
    ... on Compound {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndOperatorMutation, EndOperatorMutationVariables>;
export const RegisterCompoundDocument = new TypedDocumentString(`
    mutation RegisterCompound($input: RegisterCompoundInput!) {
  registerCompound(input: $input) {
    __typename
    ... on Compound {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterCompoundMutation, RegisterCompoundMutationVariables>;
export const RecordCompoundStatusDocument = new TypedDocumentString(`
    mutation RecordCompoundStatus($input: RecordCompoundStatusInput!) {
  recordCompoundStatus(input: $input) {
    __typename
    ... on Compound {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordCompoundStatusMutation, RecordCompoundStatusMutationVariables>;
export const IdentityDocumentsDocument = new TypedDocumentString(`
    query IdentityDocuments($caseId: UUID!) {
  identityDocuments(caseId: $caseId) {
    id
    kind
    country
    expiresOn
    place
    hasNumber
    recordedAt
    recordedBy {
      displayName
    }
    version
  }
}
    `) as unknown as TypedDocumentString<IdentityDocumentsQuery, IdentityDocumentsQueryVariables>;
export const RevealIdentityDocumentsDocument = new TypedDocumentString(`
    query RevealIdentityDocuments($caseId: UUID!) {
  identityDocuments(caseId: $caseId) {
    id
    version
    number
    note
  }
}
    `) as unknown as TypedDocumentString<RevealIdentityDocumentsQuery, RevealIdentityDocumentsQueryVariables>;
export const TravelPapersDocument = new TypedDocumentString(`
    query TravelPapers($caseId: UUID!) {
  wayHome(caseId: $caseId) {
    caseId
    travelDocuments {
      id
      kind
      appliedOn
      issuedOn
      expiresOn
      mission {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TravelPapersQuery, TravelPapersQueryVariables>;
export const RecordIdentityDocumentDocument = new TypedDocumentString(`
    mutation RecordIdentityDocument($input: RecordIdentityDocumentInput!) {
  recordIdentityDocument(input: $input) {
    __typename
    ... on IdentityDocument {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordIdentityDocumentMutation, RecordIdentityDocumentMutationVariables>;
export const CorrectIdentityDocumentDocument = new TypedDocumentString(`
    mutation CorrectIdentityDocument($input: CorrectIdentityDocumentInput!) {
  correctIdentityDocument(input: $input) {
    __typename
    ... on IdentityDocument {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectIdentityDocumentMutation, CorrectIdentityDocumentMutationVariables>;
export const RemoveIdentityDocumentDocument = new TypedDocumentString(`
    mutation RemoveIdentityDocument($input: RemoveIdentityDocumentInput!) {
  removeIdentityDocument(input: $input) {
    __typename
    ... on IdentityDocuments {
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemoveIdentityDocumentMutation, RemoveIdentityDocumentMutationVariables>;
export const FindKnownPeopleDocument = new TypedDocumentString(`
    query FindKnownPeople($text: ShortText!) {
  knownPeople(filter: {text: $text}, first: 8) {
    nodes {
      id
      caseId
      reference
      initials
    }
  }
}
    `) as unknown as TypedDocumentString<FindKnownPeopleQuery, FindKnownPeopleQueryVariables>;
export const KnownPeopleDocument = new TypedDocumentString(`
    query KnownPeople($filter: KnownPeopleFilter, $first: Int, $after: String) {
  knownPeople(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      caseId
      reference
      kind
      party
      initials
      relation
      roles
      phoneCount
      walletCount
      alsoIn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
    facets {
      kinds {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownPeopleQuery, KnownPeopleQueryVariables>;
export const RevealKnownPeopleDocument = new TypedDocumentString(`
    query RevealKnownPeople($ids: [UUID!]!) {
  knownPeople(filter: {ids: $ids}, first: 100) {
    nodes {
      id
      name
      aliases
      phones
      wallets
    }
  }
}
    `) as unknown as TypedDocumentString<RevealKnownPeopleQuery, RevealKnownPeopleQueryVariables>;
export const PeopleAroundDocument = new TypedDocumentString(`
    query PeopleAround($caseId: UUID!) {
  peopleAround(caseId: $caseId) {
    caseId
    people {
      id
      kind
      party
      initials
      relation
      roles
      phoneCount
      walletCount
      safeToContact
      recordedAt
      recordedBy {
        displayName
      }
      version
      seenElsewhere {
        caseId
        reference
        by
      }
    }
    requesters {
      pleaId
      requesterKind
      channel
      receivedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleAroundQuery, PeopleAroundQueryVariables>;
export const RevealPeopleAroundDocument = new TypedDocumentString(`
    query RevealPeopleAround($caseId: UUID!) {
  peopleAround(caseId: $caseId) {
    people {
      id
      version
      name
      aliases
      phones
      wallets
      note
    }
    requesters {
      pleaId
      name
      contact
    }
  }
}
    `) as unknown as TypedDocumentString<RevealPeopleAroundQuery, RevealPeopleAroundQueryVariables>;
export const RecordPersonAroundDocument = new TypedDocumentString(`
    mutation RecordPersonAround($input: RecordPersonAroundInput!) {
  recordPersonAround(input: $input) {
    __typename
    ... on PersonAround {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordPersonAroundMutation, RecordPersonAroundMutationVariables>;
export const CorrectPersonAroundDocument = new TypedDocumentString(`
    mutation CorrectPersonAround($input: CorrectPersonAroundInput!) {
  correctPersonAround(input: $input) {
    __typename
    ... on PersonAround {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectPersonAroundMutation, CorrectPersonAroundMutationVariables>;
export const RemovePersonAroundDocument = new TypedDocumentString(`
    mutation RemovePersonAround($input: RemovePersonAroundInput!) {
  removePersonAround(input: $input) {
    __typename
    ... on PeopleAround {
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemovePersonAroundMutation, RemovePersonAroundMutationVariables>;
export const HoldsDocument = new TypedDocumentString(`
    query Holds($after: String) {
  holds(first: 25, after: $after) {
    nodes {
      id
      reference
      ground
      until
      over
      setBy {
        displayName
      }
      setAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<HoldsQuery, HoldsQueryVariables>;
export const CaseHoldsDocument = new TypedDocumentString(`
    query CaseHolds($caseId: UUID!) {
  caseHolds(caseId: $caseId) {
    id
    reference
    ground
    reason
    until
    over
    setBy {
      displayName
    }
    setAt
  }
}
    `) as unknown as TypedDocumentString<CaseHoldsQuery, CaseHoldsQueryVariables>;
export const HoldCaseDocument = new TypedDocumentString(`
    mutation HoldCase($input: HoldCaseInput!) {
  holdCase(input: $input) {
    __typename
    ... on HoldChange {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<HoldCaseMutation, HoldCaseMutationVariables>;
export const HoldByReferenceDocument = new TypedDocumentString(`
    mutation HoldByReference($input: HoldByReferenceInput!) {
  holdByReference(input: $input) {
    __typename
    ... on HoldChange {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<HoldByReferenceMutation, HoldByReferenceMutationVariables>;
export const LiftHoldDocument = new TypedDocumentString(`
    mutation LiftHold($input: LiftHoldInput!) {
  liftHold(input: $input) {
    __typename
    ... on HoldChange {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<LiftHoldMutation, LiftHoldMutationVariables>;
export const LiftHoldByOfficerDocument = new TypedDocumentString(`
    mutation LiftHoldByOfficer($input: LiftHoldInput!) {
  liftHoldByOfficer(input: $input) {
    __typename
    ... on HoldChange {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<LiftHoldByOfficerMutation, LiftHoldByOfficerMutationVariables>;
export const ErasurePlanDocument = new TypedDocumentString(`
    query ErasurePlan($reference: ShortText!) {
  erasurePlan(reference: $reference) {
    reference
    state
    closedAt
    waits
    counts {
      records
      rosterRows
      lists
      files
      shares
      tasks
      people
    }
  }
}
    `) as unknown as TypedDocumentString<ErasurePlanQuery, ErasurePlanQueryVariables>;
export const AskErasureDocument = new TypedDocumentString(`
    mutation AskErasure($input: AskErasureInput!) {
  askErasure(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskErasureMutation, AskErasureMutationVariables>;
export const ErasuresDocument = new TypedDocumentString(`
    query Erasures($first: Int, $after: String) {
  erasures(first: $first, after: $after) {
    nodes {
      id
      reference
      erasedAt
      askedBy {
        displayName
      }
      decidedBy {
        displayName
      }
      keys
      certificate
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ErasuresQuery, ErasuresQueryVariables>;
export const ErasedCaseDocument = new TypedDocumentString(`
    query ErasedCase($id: UUID!) {
  erasedCase(id: $id) {
    reference
    erasedAt
  }
}
    `) as unknown as TypedDocumentString<ErasedCaseQuery, ErasedCaseQueryVariables>;
export const RetentionFilesDocument = new TypedDocumentString(`
    query RetentionFiles($category: RetentionCategory, $soon: Boolean, $after: String) {
  retentionFiles(category: $category, soon: $soon, first: 50, after: $after) {
    nodes {
      reference
      caseId
      category
      countedFrom
      dueOn
      keeps
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<RetentionFilesQuery, RetentionFilesQueryVariables>;
export const RetentionDryRunDocument = new TypedDocumentString(`
    query RetentionDryRun($references: [ShortText!]!) {
  retentionDryRun(references: $references) {
    goes {
      reference
      category
      dueOn
    }
    skipped {
      reference
      why
    }
    counts {
      records
      rosterRows
      lists
      files
      bytes
      shares
      tasks
      people
    }
  }
}
    `) as unknown as TypedDocumentString<RetentionDryRunQuery, RetentionDryRunQueryVariables>;
export const AskRetentionDocument = new TypedDocumentString(`
    mutation AskRetention($input: AskRetentionInput!) {
  askRetention(input: $input) {
    __typename
    ... on Approval {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskRetentionMutation, AskRetentionMutationVariables>;
export const RetentionBatchesDocument = new TypedDocumentString(`
    query RetentionBatches($after: String) {
  retentionBatches(first: 10, after: $after) {
    nodes {
      id
      approvalId
      decision
      askedAt
      askedBy {
        displayName
      }
      decidedBy {
        displayName
      }
      cases
      erased
      waiting
      done {
        records
        files
        people
      }
      left {
        reference
        why
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<RetentionBatchesQuery, RetentionBatchesQueryVariables>;
export const RetentionRulesDocument = new TypedDocumentString(`
    query RetentionRules {
  retentionRules {
    category
    event
    months
    decided
    basis
    setBy {
      displayName
    }
    setAt
    version
  }
}
    `) as unknown as TypedDocumentString<RetentionRulesQuery, RetentionRulesQueryVariables>;
export const SetRetentionRuleDocument = new TypedDocumentString(`
    mutation SetRetentionRule($input: SetRetentionRuleInput!) {
  setRetentionRule(input: $input) {
    __typename
    ... on RetentionRule {
      category
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetRetentionRuleMutation, SetRetentionRuleMutationVariables>;
export const BeginRepatriationDocument = new TypedDocumentString(`
    mutation BeginRepatriation($input: BeginRepatriationInput!) {
  beginRepatriation(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<BeginRepatriationMutation, BeginRepatriationMutationVariables>;
export const TakeChecklistDocument = new TypedDocumentString(`
    mutation TakeChecklist($input: TakeChecklistInput!) {
  takeChecklist(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<TakeChecklistMutation, TakeChecklistMutationVariables>;
export const StartItemDocument = new TypedDocumentString(`
    mutation StartItem($input: StartItemInput!) {
  startItem(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<StartItemMutation, StartItemMutationVariables>;
export const CompleteItemDocument = new TypedDocumentString(`
    mutation CompleteItem($input: CompleteItemInput!) {
  completeItem(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CompleteItemMutation, CompleteItemMutationVariables>;
export const ReopenItemDocument = new TypedDocumentString(`
    mutation ReopenItem($input: ReopenItemInput!) {
  reopenItem(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReopenItemMutation, ReopenItemMutationVariables>;
export const MarkNotNeededDocument = new TypedDocumentString(`
    mutation MarkNotNeeded($input: MarkNotNeededInput!) {
  markNotNeeded(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MarkNotNeededMutation, MarkNotNeededMutationVariables>;
export const SetItemMissionDocument = new TypedDocumentString(`
    mutation SetItemMission($input: SetItemMissionInput!) {
  setItemMission(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetItemMissionMutation, SetItemMissionMutationVariables>;
export const RaiseExceptionDocument = new TypedDocumentString(`
    mutation RaiseException($input: RaiseExceptionInput!) {
  raiseException(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RaiseExceptionMutation, RaiseExceptionMutationVariables>;
export const LiftExceptionDocument = new TypedDocumentString(`
    mutation LiftException($input: LiftExceptionInput!) {
  liftException(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<LiftExceptionMutation, LiftExceptionMutationVariables>;
export const ApplyForTravelDocumentDocument = new TypedDocumentString(`
    mutation ApplyForTravelDocument($input: ApplyForTravelDocumentInput!) {
  applyForTravelDocument(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ApplyForTravelDocumentMutation, ApplyForTravelDocumentMutationVariables>;
export const IssueTravelDocumentDocument = new TypedDocumentString(`
    mutation IssueTravelDocument($input: IssueTravelDocumentInput!) {
  issueTravelDocument(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<IssueTravelDocumentMutation, IssueTravelDocumentMutationVariables>;
export const AssessOverstayDocument = new TypedDocumentString(`
    mutation AssessOverstay($input: AssessOverstayInput!) {
  assessOverstay(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AssessOverstayMutation, AssessOverstayMutationVariables>;
export const AskWaiverDocument = new TypedDocumentString(`
    mutation AskWaiver($input: AskWaiverInput!) {
  askWaiver(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskWaiverMutation, AskWaiverMutationVariables>;
export const SettleFineDocument = new TypedDocumentString(`
    mutation SettleFine($input: SettleFineInput!) {
  settleFine(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SettleFineMutation, SettleFineMutationVariables>;
export const ShareCaseDocument = new TypedDocumentString(`
    mutation ShareCase($input: ShareCaseInput!) {
  shareCase(input: $input) {
    __typename
    ... on CaseShare {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ShareCaseMutation, ShareCaseMutationVariables>;
export const EndShareDocument = new TypedDocumentString(`
    mutation EndShare($input: EndShareInput!) {
  endShare(input: $input) {
    __typename
    ... on CaseShare {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndShareMutation, EndShareMutationVariables>;
export const CompleteItemsDocument = new TypedDocumentString(`
    mutation CompleteItems($input: CompleteItemsInput!) {
  completeItems(input: $input) {
    __typename
    ... on CompletedItems {
      completed
      notCompleted {
        caseId
        reference
        message
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CompleteItemsMutation, CompleteItemsMutationVariables>;
export const ReopenItemsDocument = new TypedDocumentString(`
    mutation ReopenItems($input: ReopenItemsInput!) {
  reopenItems(input: $input) {
    __typename
    ... on CompletedItems {
      completed
      notCompleted {
        caseId
        reference
        message
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReopenItemsMutation, ReopenItemsMutationVariables>;
export const RepatriationBoardDocument = new TypedDocumentString(`
    query RepatriationBoard($group: BoardGrouping!, $filter: BoardFilter) {
  repatriationBoard(group: $group, filter: $filter) {
    people
    overdue
    held
    stuck
    groups {
      key
      title
      people
      waiting
      overdue
      oldestSince
      mission {
        ...MissionRefParts
      }
    }
    fines {
      currency
      amountMinor
      perDayMinor
      people
    }
  }
}
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}`) as unknown as TypedDocumentString<RepatriationBoardQuery, RepatriationBoardQueryVariables>;
export const WaitingItemsDocument = new TypedDocumentString(`
    query WaitingItems($filter: BoardFilter, $first: Int, $after: String) {
  waitingItems(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      caseId
      reference
      initials
      nationality
      item
      title
      state
      party
      since
      dueOn
      overdueDays
      heldBy
      stuck {
        ...StuckParts
      }
      forecast {
        homeOn
        from
        to
      }
      mission {
        ...MissionRefParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}
fragment StuckParts on StuckOnTheWay {
  movementId
  journey
  why
  mark
  markedAt
  leg
  place
  toPlace
  departsAt
  departsZone
}`) as unknown as TypedDocumentString<WaitingItemsQuery, WaitingItemsQueryVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar($from: Day!, $to: Day!, $filter: CalendarFilter) {
  calendar(from: $from, to: $to, filter: $filter) {
    today
    zone
    completeUntil
    moreEstimates
    days {
      day
      count
      overdue
      kinds {
        kind
        count
        overdue
      }
    }
    overdueCount
    overdue {
      ...CalendarEntryParts
    }
    entries {
      ...CalendarEntryParts
    }
    closures {
      day
      name
      mission {
        ...MissionRefParts
      }
    }
  }
}
    fragment CalendarEntryParts on CalendarEntry {
  id
  kind
  subjectId
  day
  at
  zone
  from
  until
  overdue
  caseId
  reference
  initials
  nationality
  item
  title
  deadline
  party
  since
  mission {
    ...MissionRefParts
  }
  word
  fromPlace
  toPlace
  number
  people
  amountMinor
  currency
  movable
  version
}
fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}`) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const CalendarDayDocument = new TypedDocumentString(`
    query CalendarDay($day: Day!, $filter: CalendarFilter, $after: String) {
  calendarDay(day: $day, filter: $filter, after: $after) {
    nodes {
      ...CalendarEntryParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CalendarEntryParts on CalendarEntry {
  id
  kind
  subjectId
  day
  at
  zone
  from
  until
  overdue
  caseId
  reference
  initials
  nationality
  item
  title
  deadline
  party
  since
  mission {
    ...MissionRefParts
  }
  word
  fromPlace
  toPlace
  number
  people
  amountMinor
  currency
  movable
  version
}
fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}`) as unknown as TypedDocumentString<CalendarDayQuery, CalendarDayQueryVariables>;
export const CalendarOverdueDocument = new TypedDocumentString(`
    query CalendarOverdue($filter: CalendarFilter, $after: String) {
  calendarOverdue(filter: $filter, after: $after) {
    nodes {
      ...CalendarEntryParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CalendarEntryParts on CalendarEntry {
  id
  kind
  subjectId
  day
  at
  zone
  from
  until
  overdue
  caseId
  reference
  initials
  nationality
  item
  title
  deadline
  party
  since
  mission {
    ...MissionRefParts
  }
  word
  fromPlace
  toPlace
  number
  people
  amountMinor
  currency
  movable
  version
}
fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}`) as unknown as TypedDocumentString<CalendarOverdueQuery, CalendarOverdueQueryVariables>;
export const MoveTaskDocument = new TypedDocumentString(`
    mutation MoveTask($input: RescheduleTaskInput!) {
  rescheduleTask(input: $input) {
    __typename
    ... on Task {
      id
      version
      dueOn
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MoveTaskMutation, MoveTaskMutationVariables>;
export const CostsDocument = new TypedDocumentString(`
    query Costs($filter: CostFilter, $first: Int, $after: String) {
  costs(filter: $filter, first: $first, after: $after) {
    nodes {
      ...CostParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CostParts on Cost {
  id
  batchId
  entry
  refersTo
  correction
  ofFine
  others
  kind
  amountMinor
  leftMinor
  currency
  spentOn
  payer
  state
  note
  attachmentId
  recordedBy
  recordedAt
  version
  case {
    id
    reference
  }
  operation {
    id
    reference
  }
  movement {
    id
    reference
  }
  donor {
    id
    code
    name
  }
}`) as unknown as TypedDocumentString<CostsQuery, CostsQueryVariables>;
export const CostTotalsDocument = new TypedDocumentString(`
    query CostTotals($filter: CostFilter, $by: CostGroup!, $equivalentIn: Currency) {
  costTotals(filter: $filter, by: $by, equivalentIn: $equivalentIn) {
    sums {
      key
      label
      currency
      estimatedMinor
      committedMinor
      paidMinor
      totalMinor
      lines
      equivalentMinor
    }
    equivalentIn
    equivalentMinor
    withoutRate
  }
}
    `) as unknown as TypedDocumentString<CostTotalsQuery, CostTotalsQueryVariables>;
export const DonorsDocument = new TypedDocumentString(`
    query Donors {
  donors {
    id
    code
    name
    currency
    validFrom
    validTo
    budgetMinor
    version
  }
}
    `) as unknown as TypedDocumentString<DonorsQuery, DonorsQueryVariables>;
export const ExchangeRatesDocument = new TypedDocumentString(`
    query ExchangeRates {
  exchangeRates {
    id
    fromCurrency
    toCurrency
    rate
    validFrom
    source
  }
}
    `) as unknown as TypedDocumentString<ExchangeRatesQuery, ExchangeRatesQueryVariables>;
export const RecordCostDocument = new TypedDocumentString(`
    mutation RecordCost($input: RecordCostInput!) {
  recordCost(input: $input) {
    __typename
    ... on CostBatch {
      id
      costs {
        id
        version
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordCostMutation, RecordCostMutationVariables>;
export const AdvanceCostDocument = new TypedDocumentString(`
    mutation AdvanceCost($input: AdvanceCostInput!) {
  advanceCost(input: $input) {
    __typename
    ... on Cost {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AdvanceCostMutation, AdvanceCostMutationVariables>;
export const RefundCostDocument = new TypedDocumentString(`
    mutation RefundCost($input: RefundCostInput!) {
  refundCost(input: $input) {
    __typename
    ... on CostBatch {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RefundCostMutation, RefundCostMutationVariables>;
export const CorrectCostDocument = new TypedDocumentString(`
    mutation CorrectCost($input: CorrectCostInput!) {
  correctCost(input: $input) {
    __typename
    ... on CostBatch {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectCostMutation, CorrectCostMutationVariables>;
export const RecordDonorDocument = new TypedDocumentString(`
    mutation RecordDonor($input: RecordDonorInput!) {
  recordDonor(input: $input) {
    __typename
    ... on Donor {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordDonorMutation, RecordDonorMutationVariables>;
export const CorrectDonorDocument = new TypedDocumentString(`
    mutation CorrectDonor($input: CorrectDonorInput!) {
  correctDonor(input: $input) {
    __typename
    ... on Donor {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectDonorMutation, CorrectDonorMutationVariables>;
export const RecordExchangeRateDocument = new TypedDocumentString(`
    mutation RecordExchangeRate($input: RecordExchangeRateInput!) {
  recordExchangeRate(input: $input) {
    __typename
    ... on ExchangeRate {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordExchangeRateMutation, RecordExchangeRateMutationVariables>;
export const CostExportPlanDocument = new TypedDocumentString(`
    query CostExportPlan($filter: CostFilter!) {
  costExportPlan(filter: $filter) {
    lines
    cases
    most
  }
}
    `) as unknown as TypedDocumentString<CostExportPlanQuery, CostExportPlanQueryVariables>;
export const AskCostExportDocument = new TypedDocumentString(`
    mutation AskCostExport($input: AskCostExportInput!) {
  askCostExport(input: $input) {
    __typename
    ... on Approval {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AskCostExportMutation, AskCostExportMutationVariables>;
export const CostPeopleOfMovementDocument = new TypedDocumentString(`
    query CostPeopleOfMovement($id: UUID!) {
  movement(id: $id) {
    id
    passengers {
      id
      caseId
      reference
      initials
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CostPeopleOfMovementQuery, CostPeopleOfMovementQueryVariables>;
export const OthersOnBillDocument = new TypedDocumentString(`
    query OthersOnBill($movementId: UUID!) {
  othersOnBill(movementId: $movementId)
}
    `) as unknown as TypedDocumentString<OthersOnBillQuery, OthersOnBillQueryVariables>;
export const CostPeopleOfOperationDocument = new TypedDocumentString(`
    query CostPeopleOfOperation($id: UUID!, $filter: RosterFilter) {
  roster(rescueOperationId: $id, first: 100, filter: $filter) {
    nodes {
      id
      initials
      case {
        id
        reference
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CostPeopleOfOperationQuery, CostPeopleOfOperationQueryVariables>;
export const WayHomeDocument = new TypedDocumentString(`
    query WayHome($caseId: UUID!) {
  wayHome(caseId: $caseId) {
    ...WayHomeParts
  }
}
    fragment MissionRefParts on MissionRef {
  id
  name
  city
  locatedIn
}
fragment WayHomeParts on WayHome {
  caseId
  reference
  caseState
  nationality
  begun
  begunOn
  stage
  covering {
    here
    mission {
      ...MissionRefParts
    }
  }
  plan {
    template
    edition
    nationality
    country
    document
    minor
    because
    version
    proposal {
      template
      edition
      document
      factsChanged
    }
  }
  forecast {
    homeOn
    from
    to
    path
    waitsMostOn
    heldBy
  }
  items {
    id
    item
    title
    hint
    needs
    usual {
      count
      lower
      median
      upper
      basis
    }
    state
    party
    ready
    since
    waitingDays
    dueOn
    overdueDays
    doneOn
    reason
    note
    waitsFor
    heldBy
    mayBeNotNeeded
    version
    mission {
      ...MissionRefParts
    }
  }
  stuck {
    ...StuckParts
  }
  exceptions {
    id
    kind
    reason
    raisedAt
    raisedBy
    liftedAt
    version
  }
  travelDocuments {
    id
    kind
    number
    appliedOn
    issuedOn
    expiresOn
    note
    version
    mission {
      ...MissionRefParts
    }
  }
  overstay {
    id
    country
    visaKind
    enteredOn
    stayDays
    legalUntil
    days
    amountMinor
    perDayMinor
    outstandingMinor
    waivedMinor
    paidMinor
    currency
    daysWithoutRule
    problem
    passedMinor
    passedOn
    nextAlert {
      on
      amountMinor
    }
    onDeparture {
      on
      amountMinor
    }
    lines {
      kind
      from
      to
      days
      perDayMinor
      amountMinor
    }
    waivers {
      id
      askedOn
      askedOf
      letter
      decision
      decidedOn
      decisionNumber
      baseMinor
      share
      waivedMinor
      note
      version
    }
    freezes {
      id
      from
      to
      ground
      note
      version
    }
    payments {
      id
      on
      amountMinor
      currency
      payer
      donorCode
    }
    settledOn
    settlement
    version
  }
  movements {
    id
    reference
    kind
    carrier
    number
    fromPlace
    toPlace
    departsAt
    departsZone
    state
    cancelled
  }
  shares {
    id
    until
    sharedAt
    acknowledgedAt
    endedAt
    version
    mission {
      ...MissionRefParts
    }
    place {
      id
      name
    }
    expectedOn
    note
    arrivedAt
    leftAt
  }
}
fragment StuckParts on StuckOnTheWay {
  movementId
  journey
  why
  mark
  markedAt
  leg
  place
  toPlace
  departsAt
  departsZone
}`) as unknown as TypedDocumentString<WayHomeQuery, WayHomeQueryVariables>;
export const ChecklistProposalDocument = new TypedDocumentString(`
    query ChecklistProposal($caseId: UUID!, $document: DocumentSituation) {
  checklistProposal(caseId: $caseId, document: $document) {
    template
    edition
    nationality
    document
    minor
    added {
      item
      title
    }
    noLongerNeeded {
      item
      title
    }
    neededAgain {
      item
      title
    }
    changed {
      item
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistProposalQuery, ChecklistProposalQueryVariables>;
export const MissionNamesDocument = new TypedDocumentString(`
    query MissionNames {
  missions {
    id
    name
    city
    sendingCountry
    locatedIn
  }
}
    `) as unknown as TypedDocumentString<MissionNamesQuery, MissionNamesQueryVariables>;
export const DueStepsDocument = new TypedDocumentString(`
    query DueSteps($caseId: UUID!) {
  wayHome(caseId: $caseId) {
    caseId
    items {
      item
      title
      state
      ready
      party
      dueOn
      heldBy
    }
  }
}
    `) as unknown as TypedDocumentString<DueStepsQuery, DueStepsQueryVariables>;
export const WayHomePipelineDocument = new TypedDocumentString(`
    query WayHomePipeline {
  wayHomePipeline {
    on
    timeZone
    stages {
      stage
      people
      held
      longest
      days {
        ...DayQuartilesParts
      }
      waits {
        item
        title
        party
        people
      }
    }
    months {
      month
      stage
      entered
      left
    }
  }
}
    fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}`) as unknown as TypedDocumentString<WayHomePipelineQuery, WayHomePipelineQueryVariables>;
export const WayHomeSpansDocument = new TypedDocumentString(`
    query WayHomeSpans {
  wayHomeSpans {
    ...TimeUntilParts
  }
}
    fragment TimeUntilParts on TimeUntil {
  key
  people
  done
  mission {
    id
    name
  }
  reached {
    ...DayQuartilesParts
  }
  estimate {
    ...DayQuartilesParts
  }
}
fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}`) as unknown as TypedDocumentString<WayHomeSpansQuery, WayHomeSpansQueryVariables>;
export const TimeToHomeDocument = new TypedDocumentString(`
    query TimeToHome($span: FigureSpan!, $by: FigureGrouping!) {
  timeToHome(span: $span, by: $by) {
    since
    all {
      ...TimeUntilParts
    }
    groups {
      ...TimeUntilParts
    }
  }
}
    fragment TimeUntilParts on TimeUntil {
  key
  people
  done
  mission {
    id
    name
  }
  reached {
    ...DayQuartilesParts
  }
  estimate {
    ...DayQuartilesParts
  }
}
fragment DayQuartilesParts on DayQuartiles {
  lower
  median
  upper
}`) as unknown as TypedDocumentString<TimeToHomeQuery, TimeToHomeQueryVariables>;
export const DecideWaiverDocument = new TypedDocumentString(`
    mutation DecideWaiver($input: DecideWaiverInput!) {
  decideWaiver(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DecideWaiverMutation, DecideWaiverMutationVariables>;
export const PayFineDocument = new TypedDocumentString(`
    mutation PayFine($input: PayFineInput!) {
  payFine(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PayFineMutation, PayFineMutationVariables>;
export const FreezeFineDocument = new TypedDocumentString(`
    mutation FreezeFine($input: FreezeFineInput!) {
  freezeFine(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<FreezeFineMutation, FreezeFineMutationVariables>;
export const EndFreezeDocument = new TypedDocumentString(`
    mutation EndFreeze($input: EndFreezeInput!) {
  endFreeze(input: $input) {
    __typename
    ... on WayHome {
      caseId
      stage
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndFreezeMutation, EndFreezeMutationVariables>;
export const VisaRulesDocument = new TypedDocumentString(`
    query VisaRules {
  visaRules {
    id
    country
    visaKind
    stayDays
    validFrom
    validTo
    source
  }
}
    `) as unknown as TypedDocumentString<VisaRulesQuery, VisaRulesQueryVariables>;
export const RecordVisaRuleDocument = new TypedDocumentString(`
    mutation RecordVisaRule($input: RecordVisaRuleInput!) {
  recordVisaRule(input: $input) {
    __typename
    ... on VisaRule {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordVisaRuleMutation, RecordVisaRuleMutationVariables>;
export const TravellingAlongDocument = new TypedDocumentString(`
    query TravellingAlong($movementId: UUID!) {
  travellingAlong(movementId: $movementId) {
    movementId
    escorts {
      id
      name
      contact
      role
      ticks
    }
    companions {
      id
      caseId
      reference
      name
      birth
      relation
      documentNumber
      mark
    }
    bags {
      id
      caseId
      reference
      label
      what
      handings {
        id
        at
        fromWhom
        toWhom
        place
        recordedBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TravellingAlongQuery, TravellingAlongQueryVariables>;
export const AddEscortDocument = new TypedDocumentString(`
    mutation AddEscort($input: AddEscortInput!) {
  addEscort(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddEscortMutation, AddEscortMutationVariables>;
export const AddCompanionDocument = new TypedDocumentString(`
    mutation AddCompanion($input: AddCompanionInput!) {
  addCompanion(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddCompanionMutation, AddCompanionMutationVariables>;
export const RemoveFromJourneyDocument = new TypedDocumentString(`
    mutation RemoveFromJourney($input: RemoveFromJourneyInput!) {
  removeFromJourney(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemoveFromJourneyMutation, RemoveFromJourneyMutationVariables>;
export const AddEvidenceDocument = new TypedDocumentString(`
    mutation AddEvidence($input: AddEvidenceInput!) {
  addEvidence(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const HandEvidenceDocument = new TypedDocumentString(`
    mutation HandEvidence($input: HandEvidenceInput!) {
  handEvidence(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<HandEvidenceMutation, HandEvidenceMutationVariables>;
export const CarrierListDocument = new TypedDocumentString(`
    query CarrierList($movementId: UUID!, $xlsx: Boolean) {
  carrierList(movementId: $movementId, xlsx: $xlsx) {
    fileName
    people
    text
    base64
  }
}
    `) as unknown as TypedDocumentString<CarrierListQuery, CarrierListQueryVariables>;
export const JourneyMoreDocument = new TypedDocumentString(`
    query JourneyMore($id: UUID!) {
  movement(id: $id) {
    id
    version
    state
    legs {
      id
      position
      kind
      carrier
      number
      fromPlace
      toPlace
      toCountry
      departsAt
      departsZone
      arrivesAt
      arrivesZone
      airside
      connection
      warnings
      endedAt
      endedBy
      change
      changeReason
    }
    confirmations {
      id
      what
      on
      knownBy
      people
      recordedBy
      recordedAt
    }
    passengers {
      id
      caseId
      reference
      initials
      state
      documentCheck
      receptionBodyId
      receptionBody
      receptionToldOn
      transits {
        country
        hours
        airside
        need
        source
        answer
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JourneyMoreQuery, JourneyMoreQueryVariables>;
export const ChangeLegsDocument = new TypedDocumentString(`
    mutation ChangeLegs($input: ChangeLegsInput!) {
  changeLegs(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChangeLegsMutation, ChangeLegsMutationVariables>;
export const CancelMovementDocument = new TypedDocumentString(`
    mutation CancelMovement($input: CancelMovementInput!) {
  cancelMovement(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CancelMovementMutation, CancelMovementMutationVariables>;
export const MovePassengersDocument = new TypedDocumentString(`
    mutation MovePassengers($input: MovePassengersInput!) {
  movePassengers(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MovePassengersMutation, MovePassengersMutationVariables>;
export const ChooseReceptionDocument = new TypedDocumentString(`
    mutation ChooseReception($input: ChooseReceptionInput!) {
  chooseReception(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChooseReceptionMutation, ChooseReceptionMutationVariables>;
export const ClearTransitDocument = new TypedDocumentString(`
    mutation ClearTransit($input: ClearTransitInput!) {
  clearTransit(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ClearTransitMutation, ClearTransitMutationVariables>;
export const CorrectHandoverDocument = new TypedDocumentString(`
    mutation CorrectHandover($input: CorrectHandoverInput!) {
  correctHandover(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectHandoverMutation, CorrectHandoverMutationVariables>;
export const HandoversDocument = new TypedDocumentString(`
    query Handovers($caseId: UUID!) {
  handovers(caseId: $caseId) {
    caseId
    reference
    name
    forms {
      id
      movementId
      movementReference
      people
      handedOn
      way
      bodyName
      receivedBy
      receivedAs
      place
      papers
      belongings
      condition
      strokes
      paperKept
      why
      replaces
      replaced
      recordedBy
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const ReceptionBodiesDocument = new TypedDocumentString(`
    query ReceptionBodies($country: Country) {
  receptionBodies(country: $country) {
    ...ReceptionBodyParts
  }
}
    fragment ReceptionBodyParts on ReceptionBody {
  id
  name
  kind
  country
  city
  address
  phone
  email
  contact
  hours
  offers
  validFrom
  validTo
  source
  version
}`) as unknown as TypedDocumentString<ReceptionBodiesQuery, ReceptionBodiesQueryVariables>;
export const ReceptionBodyDocument = new TypedDocumentString(`
    query ReceptionBody($id: UUID!) {
  receptionBody(id: $id) {
    ...ReceptionBodyParts
  }
}
    fragment ReceptionBodyParts on ReceptionBody {
  id
  name
  kind
  country
  city
  address
  phone
  email
  contact
  hours
  offers
  validFrom
  validTo
  source
  version
}`) as unknown as TypedDocumentString<ReceptionBodyQuery, ReceptionBodyQueryVariables>;
export const RegisterReceptionBodyDocument = new TypedDocumentString(`
    mutation RegisterReceptionBody($input: RegisterReceptionBodyInput!) {
  registerReceptionBody(input: $input) {
    __typename
    ... on ReceptionBody {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterReceptionBodyMutation, RegisterReceptionBodyMutationVariables>;
export const CorrectReceptionBodyDocument = new TypedDocumentString(`
    mutation CorrectReceptionBody($input: CorrectReceptionBodyInput!) {
  correctReceptionBody(input: $input) {
    __typename
    ... on ReceptionBody {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectReceptionBodyMutation, CorrectReceptionBodyMutationVariables>;
export const TransitRulesDocument = new TypedDocumentString(`
    query TransitRules {
  transitRules {
    id
    nationality
    country
    airside
    mostHours
    need
    validFrom
    validTo
    source
  }
}
    `) as unknown as TypedDocumentString<TransitRulesQuery, TransitRulesQueryVariables>;
export const RecordTransitRuleDocument = new TypedDocumentString(`
    mutation RecordTransitRule($input: RecordTransitRuleInput!) {
  recordTransitRule(input: $input) {
    __typename
    ... on TransitRule {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordTransitRuleMutation, RecordTransitRuleMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($caseId: UUID!) {
  followUps(caseId: $caseId) {
    caseId
    lostTwice
    backInCompound
    nextCaseId
    entries {
      id
      item
      outcome
      on
      channel
      spokeWith
      note
      nextStep
      nextOn
      recordedBy
      recordedAt
      replaced
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const RecordFollowUpDocument = new TypedDocumentString(`
    mutation RecordFollowUp($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    __typename
    ... on FollowUps {
      caseId
      lostTwice
      backInCompound
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const FollowUpCountsDocument = new TypedDocumentString(`
    query FollowUpCounts {
  followUpCounts {
    item
    nationality
    outcome
    people
  }
}
    `) as unknown as TypedDocumentString<FollowUpCountsQuery, FollowUpCountsQueryVariables>;
export const TravelNeedsDocument = new TypedDocumentString(`
    query TravelNeeds($movementId: UUID!) {
  travelNeeds(movementId: $movementId) {
    ...TravelNeedsParts
  }
}
    fragment TravelNeedsParts on TravelNeeds {
  id
  reference
  services
  language
  health
  words
  more
  forCarrier
  toOrder
  heldBack
  version
}`) as unknown as TypedDocumentString<TravelNeedsQuery, TravelNeedsQueryVariables>;
export const NeedsOfCasesDocument = new TypedDocumentString(`
    query NeedsOfCases($caseIds: [UUID!]!) {
  needsOfCases(caseIds: $caseIds) {
    ...TravelNeedsParts
  }
}
    fragment TravelNeedsParts on TravelNeeds {
  id
  reference
  services
  language
  health
  words
  more
  forCarrier
  toOrder
  heldBack
  version
}`) as unknown as TypedDocumentString<NeedsOfCasesQuery, NeedsOfCasesQueryVariables>;
export const NeedOrdersDocument = new TypedDocumentString(`
    query NeedOrders($movementId: UUID!) {
  needOrders(movementId: $movementId) {
    id
    caseId
    legId
    service
    orderedFrom
    orderedOn
    reference
    recordedBy
  }
}
    `) as unknown as TypedDocumentString<NeedOrdersQuery, NeedOrdersQueryVariables>;
export const OrderNeedsDocument = new TypedDocumentString(`
    mutation OrderNeeds($input: OrderNeedsInput!) {
  orderNeeds(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OrderNeedsMutation, OrderNeedsMutationVariables>;
export const EndNeedOrderDocument = new TypedDocumentString(`
    mutation EndNeedOrder($input: EndNeedOrderInput!) {
  endNeedOrder(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndNeedOrderMutation, EndNeedOrderMutationVariables>;
export const SetTravelNeedsDocument = new TypedDocumentString(`
    mutation SetTravelNeeds($input: SetTravelNeedsInput!) {
  setTravelNeeds(input: $input) {
    __typename
    ... on TravelNeeds {
      ...TravelNeedsParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment TravelNeedsParts on TravelNeeds {
  id
  reference
  services
  language
  health
  words
  more
  forCarrier
  toOrder
  heldBack
  version
}`) as unknown as TypedDocumentString<SetTravelNeedsMutation, SetTravelNeedsMutationVariables>;
export const SafeContactsDocument = new TypedDocumentString(`
    query SafeContacts($caseId: UUID!) {
  contacts(caseId: $caseId) {
    id
    channel
    value
    whose
    hours
    codeWord
    mayAnswer
    safe
  }
}
    `) as unknown as TypedDocumentString<SafeContactsQuery, SafeContactsQueryVariables>;
export const SetSeatsDocument = new TypedDocumentString(`
    mutation SetSeats($input: SetSeatsInput!) {
  setSeats(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetSeatsMutation, SetSeatsMutationVariables>;
export const TickListDocument = new TypedDocumentString(`
    query TickList($movementId: UUID!) {
  tickList(movementId: $movementId) {
    id
    reference
    fromPlace
    toPlace
    carrier
    number
    departsAt
    departsZone
    legs {
      id
      position
      fromPlace
      toPlace
      departsAt
      departsZone
    }
    lines {
      id
      position
      seats {
        legId
        companionId
        seat
      }
      state
      open
      reference
      initials
      name
      romanisedName
      nationality
      minor
      companions {
        id
        name
        relation
        minor
      }
      services
      language
      moreNeeds
    }
  }
}
    `) as unknown as TypedDocumentString<TickListQuery, TickListQueryVariables>;
export const BoardingTicksDocument = new TypedDocumentString(`
    query BoardingTicks($movementId: UUID!) {
  boardingTicks(movementId: $movementId) {
    ...BoardingTickParts
  }
}
    fragment BoardingTickParts on BoardingTick {
  id
  passengerId
  companionId
  legId
  leg
  mark
  at
  by
}`) as unknown as TypedDocumentString<BoardingTicksQuery, BoardingTicksQueryVariables>;
export const TickPassengerDocument = new TypedDocumentString(`
    mutation TickPassenger($input: TickPassengerInput!) {
  tickPassenger(input: $input) {
    __typename
    ... on BoardingTick {
      ...BoardingTickParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment BoardingTickParts on BoardingTick {
  id
  passengerId
  companionId
  legId
  leg
  mark
  at
  by
}`) as unknown as TypedDocumentString<TickPassengerMutation, TickPassengerMutationVariables>;
export const EscortedJourneysDocument = new TypedDocumentString(`
    query EscortedJourneys {
  escortedJourneys {
    id
    reference
    fromPlace
    toPlace
    carrier
    number
    departsAt
    departsZone
  }
}
    `) as unknown as TypedDocumentString<EscortedJourneysQuery, EscortedJourneysQueryVariables>;
export const LetterTemplatesDocument = new TypedDocumentString(`
    query LetterTemplates($published: Boolean!) {
  letterTemplates(published: $published) {
    ...LetterTemplateParts
  }
}
    fragment LetterTemplateParts on LetterTemplate {
  id
  revision
  kind
  language
  missionId
  missionName
  name
  subject
  blocks {
    kind
    text
    columns
  }
  note
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<LetterTemplatesQuery, LetterTemplatesQueryVariables>;
export const LetterTemplateDocument = new TypedDocumentString(`
    query LetterTemplate($id: UUID!) {
  letterTemplate(id: $id) {
    ...LetterTemplateParts
  }
}
    fragment LetterTemplateParts on LetterTemplate {
  id
  revision
  kind
  language
  missionId
  missionName
  name
  subject
  blocks {
    kind
    text
    columns
  }
  note
  state
  publishedAt
  version
}`) as unknown as TypedDocumentString<LetterTemplateQuery, LetterTemplateQueryVariables>;
export const SaveLetterTemplateDocument = new TypedDocumentString(`
    mutation SaveLetterTemplate($input: SaveLetterTemplateInput!) {
  saveLetterTemplate(input: $input) {
    __typename
    ... on LetterTemplate {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SaveLetterTemplateMutation, SaveLetterTemplateMutationVariables>;
export const PublishLetterTemplateDocument = new TypedDocumentString(`
    mutation PublishLetterTemplate($input: LetterTemplateActInput!) {
  publishLetterTemplate(input: $input) {
    __typename
    ... on LetterTemplate {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PublishLetterTemplateMutation, PublishLetterTemplateMutationVariables>;
export const RetireLetterTemplateDocument = new TypedDocumentString(`
    mutation RetireLetterTemplate($input: LetterTemplateActInput!) {
  retireLetterTemplate(input: $input) {
    __typename
    ... on LetterTemplate {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RetireLetterTemplateMutation, RetireLetterTemplateMutationVariables>;
export const LetterPreviewDocument = new TypedDocumentString(`
    query LetterPreview($input: LetterPreviewInput!) {
  letterPreview(input: $input) {
    language
    letterhead
    recipient
    dated
    signatory
    subject
    blocks {
      kind
      text
      header
      rows
    }
    people {
      caseId
      reference
    }
    leftOut {
      caseId
      reference
      reason
    }
    journeys {
      id
      reference
      carrier
      number
      departsOn
    }
    unprintable
  }
}
    `) as unknown as TypedDocumentString<LetterPreviewQuery, LetterPreviewQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($filter: LetterFilter, $first: Int, $after: String) {
  letters(filter: $filter, first: $first, after: $after) {
    nodes {
      ...LetterParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment LetterParts on Letter {
  id
  number
  kind
  language
  state
  templateId
  recipientKind
  missionId
  bodyId
  receptionBodyId
  movementId
  namedKind
  namedReason
  recipient
  subject
  signatory
  dated
  caseCount
  pages
  pdfBytes
  pdfDigest
  docxBytes
  docxDigest
  sentOn
  sentHow
  answeredOn
  voidReason
  replaces
  replacedBy
  madeBy
  madeAt
  people {
    caseId
    reference
  }
  version
}`) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const LetterDocument = new TypedDocumentString(`
    query Letter($id: UUID!) {
  letter(id: $id) {
    ...LetterParts
  }
}
    fragment LetterParts on Letter {
  id
  number
  kind
  language
  state
  templateId
  recipientKind
  missionId
  bodyId
  receptionBodyId
  movementId
  namedKind
  namedReason
  recipient
  subject
  signatory
  dated
  caseCount
  pages
  pdfBytes
  pdfDigest
  docxBytes
  docxDigest
  sentOn
  sentHow
  answeredOn
  voidReason
  replaces
  replacedBy
  madeBy
  madeAt
  people {
    caseId
    reference
  }
  version
}`) as unknown as TypedDocumentString<LetterQuery, LetterQueryVariables>;
export const LettersOfCaseDocument = new TypedDocumentString(`
    query LettersOfCase($caseId: UUID!) {
  lettersOfCase(caseId: $caseId) {
    letterId
    number
    kind
    dated
    state
  }
}
    `) as unknown as TypedDocumentString<LettersOfCaseQuery, LettersOfCaseQueryVariables>;
export const MakeLetterDocument = new TypedDocumentString(`
    mutation MakeLetter($input: MakeLetterInput!) {
  makeLetter(input: $input) {
    __typename
    ... on Letter {
      id
      version
      number
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MakeLetterMutation, MakeLetterMutationVariables>;
export const RecordLetterSentDocument = new TypedDocumentString(`
    mutation RecordLetterSent($input: RecordLetterSentInput!) {
  recordLetterSent(input: $input) {
    __typename
    ... on Letter {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordLetterSentMutation, RecordLetterSentMutationVariables>;
export const RecordLetterAnswerDocument = new TypedDocumentString(`
    mutation RecordLetterAnswer($input: RecordLetterAnswerInput!) {
  recordLetterAnswer(input: $input) {
    __typename
    ... on Letter {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordLetterAnswerMutation, RecordLetterAnswerMutationVariables>;
export const VoidLetterDocument = new TypedDocumentString(`
    mutation VoidLetter($input: VoidLetterInput!) {
  voidLetter(input: $input) {
    __typename
    ... on Letter {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<VoidLetterMutation, VoidLetterMutationVariables>;
export const LetterDraftsDocument = new TypedDocumentString(`
    query LetterDrafts {
  letterDrafts {
    ...LetterDraftParts
  }
}
    fragment LetterDraftParts on LetterDraft {
  id
  version
  templateId
  templateName
  kind
  people {
    caseId
    reference
  }
  dropped
  addressee {
    kind
    missionId
    bodyId
    receptionBodyId
    movementId
    namedKind
    reason
  }
  recipient
  dated
  signatory
  replaces {
    id
    number
    version
    templateId
  }
  savedAt
  endsAt
}`) as unknown as TypedDocumentString<LetterDraftsQuery, LetterDraftsQueryVariables>;
export const LetterDraftDocument = new TypedDocumentString(`
    query LetterDraft($id: UUID!) {
  letterDraft(id: $id) {
    ...LetterDraftParts
  }
}
    fragment LetterDraftParts on LetterDraft {
  id
  version
  templateId
  templateName
  kind
  people {
    caseId
    reference
  }
  dropped
  addressee {
    kind
    missionId
    bodyId
    receptionBodyId
    movementId
    namedKind
    reason
  }
  recipient
  dated
  signatory
  replaces {
    id
    number
    version
    templateId
  }
  savedAt
  endsAt
}`) as unknown as TypedDocumentString<LetterDraftQuery, LetterDraftQueryVariables>;
export const SaveLetterDraftDocument = new TypedDocumentString(`
    mutation SaveLetterDraft($input: SaveLetterDraftInput!) {
  saveLetterDraft(input: $input) {
    __typename
    ... on LetterDraft {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SaveLetterDraftMutation, SaveLetterDraftMutationVariables>;
export const ThrowLetterDraftAwayDocument = new TypedDocumentString(`
    mutation ThrowLetterDraftAway($input: ThrowLetterDraftAwayInput!) {
  throwLetterDraftAway(input: $input) {
    __typename
    ... on LetterDraftGone {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ThrowLetterDraftAwayMutation, ThrowLetterDraftAwayMutationVariables>;
export const WayHomeMapDocument = new TypedDocumentString(`
    query WayHomeMap($nationality: Country, $missionId: UUID, $on: Day) {
  wayHomeMap(nationality: $nationality, missionId: $missionId, on: $on) {
    on
    moreLegs
    compounds {
      id
      name
      country
      province
      latitude
      longitude
      precision
      status
      people
    }
    custody {
      key
      kind
      placeId
      name
      country
      province
      latitude
      longitude
      precision
      places
      people
      alerted
      nextReviewOn
      beds
      free
    }
    missions {
      id
      name
      sendingCountry
      locatedIn
      city
      latitude
      longitude
      people
    }
    crossings {
      crossingId
      name
      otherNames
      country
      otherCountry
      province
      kind
      state
      hours
      latitude
      longitude
      validFrom
      checkedOn
      people
    }
    routes {
      key
      fromPlace
      toPlace
      from {
        name
        latitude
        longitude
      }
      to {
        name
        latitude
        longitude
      }
      kind
      state
      people
      journeys {
        id
        reference
        departsAt
        people
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WayHomeMapQuery, WayHomeMapQueryVariables>;
export const BorderCrossingsDocument = new TypedDocumentString(`
    query BorderCrossings {
  borderCrossings {
    ...BorderCrossingParts
  }
}
    fragment BorderCrossingParts on BorderCrossing {
  id
  crossingId
  name
  otherNames
  country
  otherCountry
  province
  kind
  state
  hours
  latitude
  longitude
  validFrom
  validTo
  source
  checkedOn
  checkedBy
  recordedAt
  recordedBy
  past
  version
}`) as unknown as TypedDocumentString<BorderCrossingsQuery, BorderCrossingsQueryVariables>;
export const RecordBorderCrossingDocument = new TypedDocumentString(`
    mutation RecordBorderCrossing($input: RecordBorderCrossingInput!) {
  recordBorderCrossing(input: $input) {
    __typename
    ... on BorderCrossing {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordBorderCrossingMutation, RecordBorderCrossingMutationVariables>;
export const EndBorderCrossingDocument = new TypedDocumentString(`
    mutation EndBorderCrossing($input: EndBorderCrossingInput!) {
  endBorderCrossing(input: $input) {
    __typename
    ... on BorderCrossing {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndBorderCrossingMutation, EndBorderCrossingMutationVariables>;
export const CheckBorderCrossingDocument = new TypedDocumentString(`
    mutation CheckBorderCrossing($input: CheckBorderCrossingInput!) {
  checkBorderCrossing(input: $input) {
    __typename
    ... on BorderCrossing {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CheckBorderCrossingMutation, CheckBorderCrossingMutationVariables>;
export const MeetingSheetDocument = new TypedDocumentString(`
    query MeetingSheet($id: UUID!) {
  mission(id: $id) {
    id
    name
  }
  meetingSheet(missionId: $id) {
    on
    people
    overdue
    cut
    lines {
      id
      caseId
      reference
      nationality
      name
      romanisedName
      birth
      documentNumber
      item
      title
      since
      dueOn
      overdueDays
      letter
      letterSentOn
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const MissionDirectoryDocument = new TypedDocumentString(`
    query MissionDirectory($missionId: UUID!) {
  missionDirectory(missionId: $missionId) {
    missionId
    yearsWithout
    contacts {
      id
      name
      position
      purposes
      phone
      mobile
      email
      languages
      hours
      validFrom
      validTo
      withdrawn
      source
      checkedOn
      checkedBy
      recordedAt
      recordedBy
      past
      version
      earlierSources {
        source
        checkedOn
        checkedBy
        until
      }
    }
    requirements {
      id
      act
      paper
      copies
      detail
      validFrom
      validTo
      withdrawn
      source
      checkedOn
      checkedBy
      recordedAt
      recordedBy
      past
      version
      earlierSources {
        source
        checkedOn
        checkedBy
        until
      }
    }
    fees {
      id
      kind
      amountMinor
      currency
      note
      validFrom
      validTo
      withdrawn
      source
      checkedOn
      checkedBy
      recordedAt
      recordedBy
      past
      version
      earlierSources {
        source
        checkedOn
        checkedBy
        until
      }
    }
    holidays {
      id
      day
      name
      source
      checkedOn
      checkedBy
      recordedAt
      recordedBy
      past
      version
      earlierSources {
        source
        checkedOn
        checkedBy
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MissionDirectoryQuery, MissionDirectoryQueryVariables>;
export const MissionUsualDocument = new TypedDocumentString(`
    query MissionUsual($missionId: UUID!) {
  missionUsual(missionId: $missionId) {
    period
    item
    cases
    lower
    median
    upper
  }
}
    `) as unknown as TypedDocumentString<MissionUsualQuery, MissionUsualQueryVariables>;
export const MissionsToCheckDocument = new TypedDocumentString(`
    query MissionsToCheck {
  missionsToCheck {
    kind
    rowId
    missionId
    missionName
    about
    source
    version
  }
}
    `) as unknown as TypedDocumentString<MissionsToCheckQuery, MissionsToCheckQueryVariables>;
export const WhoCoversDocument = new TypedDocumentString(`
    query WhoCovers($nationality: Country!, $country: Country, $on: Day) {
  whoCovers(nationality: $nationality, country: $country, on: $on) {
    nationality
    country
    on
    missions {
      there
      source
      checkedOn
      mission {
        id
        name
        city
        locatedIn
      }
    }
    elsewhere {
      id
      name
      city
      locatedIn
      actsIn
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCoversQuery, WhoCoversQueryVariables>;
export const RecordMissionContactDocument = new TypedDocumentString(`
    mutation RecordMissionContact($input: RecordMissionContactInput!) {
  recordMissionContact(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordMissionContactMutation, RecordMissionContactMutationVariables>;
export const RecordMissionRequirementDocument = new TypedDocumentString(`
    mutation RecordMissionRequirement($input: RecordMissionRequirementInput!) {
  recordMissionRequirement(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordMissionRequirementMutation, RecordMissionRequirementMutationVariables>;
export const RecordMissionFeeDocument = new TypedDocumentString(`
    mutation RecordMissionFee($input: RecordMissionFeeInput!) {
  recordMissionFee(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordMissionFeeMutation, RecordMissionFeeMutationVariables>;
export const RecordMissionHolidaysDocument = new TypedDocumentString(`
    mutation RecordMissionHolidays($input: RecordMissionHolidaysInput!) {
  recordMissionHolidays(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
      moved
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordMissionHolidaysMutation, RecordMissionHolidaysMutationVariables>;
export const EndMissionRowDocument = new TypedDocumentString(`
    mutation EndMissionRow($input: EndMissionRowInput!) {
  endMissionRow(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
      moved
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndMissionRowMutation, EndMissionRowMutationVariables>;
export const CheckMissionRowDocument = new TypedDocumentString(`
    mutation CheckMissionRow($input: CheckMissionRowInput!) {
  checkMissionRow(input: $input) {
    __typename
    ... on MissionDirectory {
      missionId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CheckMissionRowMutation, CheckMissionRowMutationVariables>;
export const MissionsDocument = new TypedDocumentString(`
    query Missions {
  missions {
    ...MissionParts
  }
}
    fragment MissionParts on Mission {
  id
  name
  sendingCountry
  locatedIn
  city
  address
  phone
  email
  weekend
  zone
  opening
  holidays
  note
  source
  checkedOn
  earlierSources {
    source
    checkedOn
    checkedBy
    until
  }
  version
  coverage {
    id
    nationality
    country
    validFrom
    validTo
    source
    checkedOn
    version
  }
}`) as unknown as TypedDocumentString<MissionsQuery, MissionsQueryVariables>;
export const MissionDocument = new TypedDocumentString(`
    query Mission($id: UUID!) {
  mission(id: $id) {
    ...MissionParts
  }
}
    fragment MissionParts on Mission {
  id
  name
  sendingCountry
  locatedIn
  city
  address
  phone
  email
  weekend
  zone
  opening
  holidays
  note
  source
  checkedOn
  earlierSources {
    source
    checkedOn
    checkedBy
    until
  }
  version
  coverage {
    id
    nationality
    country
    validFrom
    validTo
    source
    checkedOn
    version
  }
}`) as unknown as TypedDocumentString<MissionQuery, MissionQueryVariables>;
export const FineRulesDocument = new TypedDocumentString(`
    query FineRules {
  fineRules {
    id
    country
    visaKind
    perDayMinor
    capMinor
    freeDays
    warnEveryMinor
    currency
    validFrom
    validTo
    source
  }
}
    `) as unknown as TypedDocumentString<FineRulesQuery, FineRulesQueryVariables>;
export const RegisterMissionDocument = new TypedDocumentString(`
    mutation RegisterMission($input: RegisterMissionInput!) {
  registerMission(input: $input) {
    __typename
    ... on Mission {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterMissionMutation, RegisterMissionMutationVariables>;
export const CorrectMissionDocument = new TypedDocumentString(`
    mutation CorrectMission($input: CorrectMissionInput!) {
  correctMission(input: $input) {
    __typename
    ... on Mission {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectMissionMutation, CorrectMissionMutationVariables>;
export const RecordCoverageDocument = new TypedDocumentString(`
    mutation RecordCoverage($input: RecordCoverageInput!) {
  recordCoverage(input: $input) {
    __typename
    ... on MissionCoverage {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordCoverageMutation, RecordCoverageMutationVariables>;
export const RecordFineRuleDocument = new TypedDocumentString(`
    mutation RecordFineRule($input: RecordFineRuleInput!) {
  recordFineRule(input: $input) {
    __typename
    ... on FineRule {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordFineRuleMutation, RecordFineRuleMutationVariables>;
export const PreviewMissionListDocument = new TypedDocumentString(`
    query PreviewMissionList($list: MissionListInput!) {
  previewMissionList(list: $list) {
    __typename
    ... on MissionListPreview {
      headerRow
      seen
      columns {
        column
        header
        field
        confidence
        samples
      }
      counts {
        outcome
        rows
      }
      rows {
        line
        outcome
        kind
        mission
        about
        validFrom
        validTo
        source
        cells {
          field
          text
          was
        }
        problems {
          field
          code
          message
        }
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PreviewMissionListQuery, PreviewMissionListQueryVariables>;
export const MissionImportsDocument = new TypedDocumentString(`
    query MissionImports {
  missionImports {
    id
    fileName
    importedAt
    importedBy
    made
    ended
    undoneAt
    undoneBy
    mayUndo
    version
  }
}
    `) as unknown as TypedDocumentString<MissionImportsQuery, MissionImportsQueryVariables>;
export const TakeMissionListDocument = new TypedDocumentString(`
    mutation TakeMissionList($input: TakeMissionListInput!) {
  takeMissionList(input: $input) {
    __typename
    ... on MissionImport {
      id
      moved
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<TakeMissionListMutation, TakeMissionListMutationVariables>;
export const UndoMissionListDocument = new TypedDocumentString(`
    mutation UndoMissionList($input: UndoMissionListInput!) {
  undoMissionList(input: $input) {
    __typename
    ... on MissionImport {
      id
      moved
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<UndoMissionListMutation, UndoMissionListMutationVariables>;
export const MovementsDocument = new TypedDocumentString(`
    query Movements($filter: MovementFilter, $first: Int, $after: String) {
  movements(filter: $filter, first: $first, after: $after) {
    nodes {
      ...MovementParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment MovementParts on Movement {
  id
  reference
  kind
  carrier
  number
  fromPlace
  toPlace
  toCountry
  departsAt
  departsZone
  arrivesAt
  arrivesZone
  escort
  state
  people
  version
}`) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const MovementDocument = new TypedDocumentString(`
    query Movement($id: UUID!) {
  movement(id: $id) {
    ...MovementParts
    passengers {
      id
      caseId
      reference
      initials
      nationality
      sex
      state
      seats {
        legId
        companionId
        seat
      }
      handedOver
      mark
      companionIds
      stuck {
        ...StuckParts
      }
    }
  }
}
    fragment MovementParts on Movement {
  id
  reference
  kind
  carrier
  number
  fromPlace
  toPlace
  toCountry
  departsAt
  departsZone
  arrivesAt
  arrivesZone
  escort
  state
  people
  version
}
fragment StuckParts on StuckOnTheWay {
  movementId
  journey
  why
  mark
  markedAt
  leg
  place
  toPlace
  departsAt
  departsZone
}`) as unknown as TypedDocumentString<MovementQuery, MovementQueryVariables>;
export const ManifestDocument = new TypedDocumentString(`
    query Manifest($id: UUID!) {
  movement(id: $id) {
    id
    passengers {
      id
      caseId
      name
      romanisedName
      birth
      travelDocument
    }
  }
}
    `) as unknown as TypedDocumentString<ManifestQuery, ManifestQueryVariables>;
export const BookMovementDocument = new TypedDocumentString(`
    mutation BookMovement($input: BookMovementInput!) {
  bookMovement(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<BookMovementMutation, BookMovementMutationVariables>;
export const AddPassengersDocument = new TypedDocumentString(`
    mutation AddPassengers($input: AddPassengersInput!) {
  addPassengers(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddPassengersMutation, AddPassengersMutationVariables>;
export const RemovePassengerDocument = new TypedDocumentString(`
    mutation RemovePassenger($input: RemovePassengerInput!) {
  removePassenger(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemovePassengerMutation, RemovePassengerMutationVariables>;
export const DepartMovementDocument = new TypedDocumentString(`
    mutation DepartMovement($input: DepartMovementInput!) {
  departMovement(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DepartMovementMutation, DepartMovementMutationVariables>;
export const ArriveMovementDocument = new TypedDocumentString(`
    mutation ArriveMovement($input: ArriveMovementInput!) {
  arriveMovement(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ArriveMovementMutation, ArriveMovementMutationVariables>;
export const RecordHandoverDocument = new TypedDocumentString(`
    mutation RecordHandover($input: RecordHandoverInput!) {
  recordHandover(input: $input) {
    __typename
    ... on Movement {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordHandoverMutation, RecordHandoverMutationVariables>;
export const SharedCasesDocument = new TypedDocumentString(`
    query SharedCases($first: Int, $after: String) {
  sharedCases(first: $first, after: $after) {
    nodes {
      id
      caseId
      reference
      initials
      name
      romanisedName
      birth
      sex
      nationalities
      documentNumber
      until
      sharedAt
      acknowledgedAt
      version
      items {
        item
        title
        state
        open
        since
        dueOn
        doneOn
        note
        proposal {
          id
          toState
          on
          note
          document {
            kind
            number
            expiresOn
          }
          state
          reason
          version
        }
        version
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SharedCasesQuery, SharedCasesQueryVariables>;
export const AcknowledgeShareDocument = new TypedDocumentString(`
    mutation AcknowledgeShare($input: AcknowledgeShareInput!) {
  acknowledgeShare(input: $input) {
    __typename
    ... on SharedCase {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AcknowledgeShareMutation, AcknowledgeShareMutationVariables>;
export const UpdateOwnItemDocument = new TypedDocumentString(`
    mutation UpdateOwnItem($input: UpdateOwnItemInput!) {
  updateOwnItem(input: $input) {
    __typename
    ... on SharedCase {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<UpdateOwnItemMutation, UpdateOwnItemMutationVariables>;
export const OwnHouseDocument = new TypedDocumentString(`
    query OwnHouse {
  ownHouse {
    id
    name
    kind
    zone
    atOnce
    beds {
      bed
      beds
      taken
      others
      free
    }
    version
  }
}
    `) as unknown as TypedDocumentString<OwnHouseQuery, OwnHouseQueryVariables>;
export const ShelteredPeopleDocument = new TypedDocumentString(`
    query ShelteredPeople($first: Int, $after: String) {
  shelteredPeople(first: $first, after: $after) {
    nodes {
      id
      caseId
      reference
      initials
      name
      romanisedName
      birth
      sex
      nationalities
      languages
      note
      expectedOn
      until
      sharedAt
      acknowledgedAt
      version
      spells {
        from
        to
      }
      reports {
        id
        kind
        code
        at
        urgent
        words
        state
        reply
        version
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ShelteredPeopleQuery, ShelteredPeopleQueryVariables>;
export const AcknowledgeHouseShareDocument = new TypedDocumentString(`
    mutation AcknowledgeHouseShare($input: AcknowledgeShareInput!) {
  acknowledgeHouseShare(input: $input) {
    __typename
    ... on ShelteredPerson {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AcknowledgeHouseShareMutation, AcknowledgeHouseShareMutationVariables>;
export const ReportFromHouseDocument = new TypedDocumentString(`
    mutation ReportFromHouse($input: ReportFromHouseInput!) {
  reportFromHouse(input: $input) {
    __typename
    ... on ShelteredPerson {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReportFromHouseMutation, ReportFromHouseMutationVariables>;
export const WithdrawHouseReportDocument = new TypedDocumentString(`
    mutation WithdrawHouseReport($input: WithdrawHouseReportInput!) {
  withdrawHouseReport(input: $input) {
    __typename
    ... on ShelteredPerson {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawHouseReportMutation, WithdrawHouseReportMutationVariables>;
export const KeepHouseBedsDocument = new TypedDocumentString(`
    mutation KeepHouseBeds($input: KeepHouseBedsInput!) {
  keepHouseBeds(input: $input) {
    __typename
    ... on OwnHouse {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<KeepHouseBedsMutation, KeepHouseBedsMutationVariables>;
export const ShareWithHouseDocument = new TypedDocumentString(`
    mutation ShareWithHouse($input: ShareWithHouseInput!) {
  shareWithHouse(input: $input) {
    __typename
    ... on CaseShare {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ShareWithHouseMutation, ShareWithHouseMutationVariables>;
export const HouseReportsDocument = new TypedDocumentString(`
    query HouseReports($caseId: UUID!) {
  houseReports(caseId: $caseId) {
    id
    caseId
    reference
    place {
      id
      name
    }
    kind
    code
    at
    zone
    on
    recordedOn
    bed
    beds
    urgent
    words
    state
    reply
    reportedBy
    reportedAt
    decidedBy
    decidedAt
    changed
    version
  }
}
    `) as unknown as TypedDocumentString<HouseReportsQuery, HouseReportsQueryVariables>;
export const WaitingHouseReportsDocument = new TypedDocumentString(`
    query WaitingHouseReports {
  waitingHouseReports {
    count
    entries {
      id
      caseId
      reference
      initials
      place {
        id
        name
      }
      code
      urgent
      state
      reportedAt
    }
    unconfirmed {
      id
      caseId
      reference
      initials
      place {
        id
        name
      }
      expectedOn
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingHouseReportsQuery, WaitingHouseReportsQueryVariables>;
export const AcceptHouseReportDocument = new TypedDocumentString(`
    mutation AcceptHouseReport($input: AcceptHouseReportInput!) {
  acceptHouseReport(input: $input) {
    __typename
    ... on HouseReport {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AcceptHouseReportMutation, AcceptHouseReportMutationVariables>;
export const DeclineHouseReportDocument = new TypedDocumentString(`
    mutation DeclineHouseReport($input: DeclineHouseReportInput!) {
  declineHouseReport(input: $input) {
    __typename
    ... on HouseReport {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DeclineHouseReportMutation, DeclineHouseReportMutationVariables>;
export const AnswerHouseReportDocument = new TypedDocumentString(`
    mutation AnswerHouseReport($input: AnswerHouseReportInput!) {
  answerHouseReport(input: $input) {
    __typename
    ... on HouseReport {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AnswerHouseReportMutation, AnswerHouseReportMutationVariables>;
export const PartnerHousesDocument = new TypedDocumentString(`
    query PartnerHouses {
  partnerHouses {
    place {
      id
      name
    }
    kind
    accounts
    atOnce
    version
  }
}
    `) as unknown as TypedDocumentString<PartnerHousesQuery, PartnerHousesQueryVariables>;
export const SetHouseUpdatesDocument = new TypedDocumentString(`
    mutation SetHouseUpdates($input: SetHouseUpdatesInput!) {
  setHouseUpdates(input: $input) {
    __typename
    ... on PartnerHouse {
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetHouseUpdatesMutation, SetHouseUpdatesMutationVariables>;
export const NewSharesDocument = new TypedDocumentString(`
    query NewShares {
  newShares
}
    `) as unknown as TypedDocumentString<NewSharesQuery, NewSharesQueryVariables>;
export const ItemProposalsDocument = new TypedDocumentString(`
    query ItemProposals($caseId: UUID!) {
  itemProposals(caseId: $caseId) {
    ...ItemProposalParts
  }
}
    fragment ItemProposalParts on ItemProposal {
  id
  caseId
  reference
  initials
  item
  title
  mission {
    id
    name
  }
  toState
  on
  note
  document {
    kind
    number
    expiresOn
  }
  state
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  changed
  reason
  stale
  itemState
  itemOn
  itemNote
  itemVersion
  version
}`) as unknown as TypedDocumentString<ItemProposalsQuery, ItemProposalsQueryVariables>;
export const WaitingProposalsDocument = new TypedDocumentString(`
    query WaitingProposals {
  waitingProposals {
    count
    entries {
      id
      caseId
      reference
      initials
      item
      title
      mission {
        id
        name
      }
      toState
      proposedAt
      stale
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingProposalsQuery, WaitingProposalsQueryVariables>;
export const AcceptProposalDocument = new TypedDocumentString(`
    mutation AcceptProposal($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    __typename
    ... on ItemProposal {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const DeclineProposalDocument = new TypedDocumentString(`
    mutation DeclineProposal($input: DeclineProposalInput!) {
  declineProposal(input: $input) {
    __typename
    ... on ItemProposal {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DeclineProposalMutation, DeclineProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: WithdrawProposalInput!) {
  withdrawProposal(input: $input) {
    __typename
    ... on SharedCase {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const PartnerOfficesDocument = new TypedDocumentString(`
    query PartnerOffices {
  partnerOffices {
    mission {
      id
      name
      city
      locatedIn
    }
    accounts
    atOnce
    version
  }
}
    `) as unknown as TypedDocumentString<PartnerOfficesQuery, PartnerOfficesQueryVariables>;
export const SetPartnerUpdatesDocument = new TypedDocumentString(`
    mutation SetPartnerUpdates($input: SetPartnerUpdatesInput!) {
  setPartnerUpdates(input: $input) {
    __typename
    ... on PartnerOffice {
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetPartnerUpdatesMutation, SetPartnerUpdatesMutationVariables>;
export const ChecklistTemplatesDocument = new TypedDocumentString(`
    query ChecklistTemplates {
  checklistTemplates {
    ...ChecklistTemplateParts
  }
}
    fragment ChecklistTemplateParts on ChecklistTemplate {
  id
  lineId
  edition
  name
  nationality
  country
  document
  minor
  source
  createdAt
  createdBy
  endedAt
  version
  own {
    code
    party
    days
    needs
    before
    mayBeNotNeeded
    title {
      en
      km
    }
    hint {
      en
      km
    }
  }
  changes {
    item
    needs
    party
    days
    notNeeded
    hint {
      en
      km
    }
  }
}`) as unknown as TypedDocumentString<ChecklistTemplatesQuery, ChecklistTemplatesQueryVariables>;
export const ChecklistPreviewDocument = new TypedDocumentString(`
    query ChecklistPreview($who: SituationInput!) {
  checklistPreview(who: $who) {
    because
    template {
      id
      name
      edition
    }
    steps {
      item
      title
      party
      hint
      notNeeded
      needs {
        item
        title
      }
      usual {
        count
        lower
        median
        upper
        basis
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistPreviewQuery, ChecklistPreviewQueryVariables>;
export const SaveChecklistTemplateDocument = new TypedDocumentString(`
    mutation SaveChecklistTemplate($input: SaveChecklistTemplateInput!) {
  saveChecklistTemplate(input: $input) {
    __typename
    ... on ChecklistTemplate {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SaveChecklistTemplateMutation, SaveChecklistTemplateMutationVariables>;
export const EndChecklistTemplateDocument = new TypedDocumentString(`
    mutation EndChecklistTemplate($input: EndChecklistTemplateInput!) {
  endChecklistTemplate(input: $input) {
    __typename
    ... on ChecklistTemplate {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EndChecklistTemplateMutation, EndChecklistTemplateMutationVariables>;
export const OperationTeamDocument = new TypedDocumentString(`
    query OperationTeam($id: UUID!) {
  operationTeam(rescueOperationId: $id) {
    ...TeamParts
  }
}
    fragment TeamParts on OperationTeam {
  id
  active
  members {
    role
    phone
    self
    user {
      id
      displayName
    }
  }
  checkIns {
    id
    dueAt
    state
    answeredAt
    user {
      id
      displayName
    }
    answeredBy {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<OperationTeamQuery, OperationTeamQueryVariables>;
export const SetMemberPhoneDocument = new TypedDocumentString(`
    mutation SetMemberPhone($input: SetMemberPhoneInput!) {
  setMemberPhone(input: $input) {
    __typename
    ... on OperationTeam {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetMemberPhoneMutation, SetMemberPhoneMutationVariables>;
export const PlanCheckInsDocument = new TypedDocumentString(`
    mutation PlanCheckIns($input: PlanCheckInsInput!) {
  planCheckIns(input: $input) {
    __typename
    ... on OperationTeam {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PlanCheckInsMutation, PlanCheckInsMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    __typename
    ... on OperationTeam {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const StandDownCheckInsDocument = new TypedDocumentString(`
    mutation StandDownCheckIns($input: StandDownInput!) {
  standDownCheckIns(input: $input) {
    __typename
    ... on OperationTeam {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<StandDownCheckInsMutation, StandDownCheckInsMutationVariables>;
export const OperationDeskDocument = new TypedDocumentString(`
    query OperationDesk {
  operationDesk {
    alarms {
      kind
      since
      level
      lapsed
      differs
      operation {
        id
        reference
      }
      user {
        id
        displayName
      }
    }
    tasks {
      ...OperationTaskParts
    }
  }
}
    fragment OperationTaskParts on OperationTask {
  id
  title
  dueOn
  doneAt
  version
  operation {
    id
    reference
  }
  assignedTo {
    id
    displayName
  }
  doneBy {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<OperationDeskQuery, OperationDeskQueryVariables>;
export const CompleteOperationTaskDocument = new TypedDocumentString(`
    mutation CompleteOperationTask($input: CompleteOperationTaskInput!) {
  completeOperationTask(input: $input) {
    __typename
    ... on OperationTask {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CompleteOperationTaskMutation, CompleteOperationTaskMutationVariables>;
export const RiskAssessmentsDocument = new TypedDocumentString(`
    query RiskAssessments($id: UUID!) {
  riskAssessments(rescueOperationId: $id) {
    id
    number
    level
    abort
    medical
    escape
    writtenAt
    decision
    decidedAt
    decisionNote
    version
    mayDecide
    threats {
      threat
      likelihood
      severity
      level
      mitigation
    }
    writtenBy {
      id
      displayName
    }
    decidedBy {
      id
      displayName
    }
    lapsedAt
    lapsedBy {
      id
      displayName
    }
    approvedBefore {
      id
      displayName
    }
    approvedPlan {
      approvedAt
      approvedBy {
        id
        displayName
      }
      kind
      plannedOn
      compound {
        id
        name
      }
      place
      expectedCount
      plan
      differs
    }
  }
}
    `) as unknown as TypedDocumentString<RiskAssessmentsQuery, RiskAssessmentsQueryVariables>;
export const WriteRiskAssessmentDocument = new TypedDocumentString(`
    mutation WriteRiskAssessment($input: WriteRiskAssessmentInput!) {
  writeRiskAssessment(input: $input) {
    __typename
    ... on RiskAssessment {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WriteRiskAssessmentMutation, WriteRiskAssessmentMutationVariables>;
export const DecideRiskAssessmentDocument = new TypedDocumentString(`
    mutation DecideRiskAssessment($input: DecideRiskAssessmentInput!) {
  decideRiskAssessment(input: $input) {
    __typename
    ... on RiskAssessment {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DecideRiskAssessmentMutation, DecideRiskAssessmentMutationVariables>;
export const MeetingPointsDocument = new TypedDocumentString(`
    query MeetingPoints($id: UUID!) {
  meetingPoints(rescueOperationId: $id) {
    id
    access
    points {
      id
      kind
      meetAt
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingPointsQuery, MeetingPointsQueryVariables>;
export const OpenMeetingPointsDocument = new TypedDocumentString(`
    mutation OpenMeetingPoints($input: OpenMeetingPointsInput!) {
  openMeetingPoints(input: $input) {
    __typename
    ... on OpenedMeetingPoints {
      id
      points {
        id
        kind
        meetAt
        place
        version
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenMeetingPointsMutation, OpenMeetingPointsMutationVariables>;
export const AddMeetingPointDocument = new TypedDocumentString(`
    mutation AddMeetingPoint($input: AddMeetingPointInput!) {
  addMeetingPoint(input: $input) {
    __typename
    ... on MeetingPoints {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddMeetingPointMutation, AddMeetingPointMutationVariables>;
export const RemoveMeetingPointDocument = new TypedDocumentString(`
    mutation RemoveMeetingPoint($input: RemoveMeetingPointInput!) {
  removeMeetingPoint(input: $input) {
    __typename
    ... on MeetingPoints {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RemoveMeetingPointMutation, RemoveMeetingPointMutationVariables>;
export const AfterActionDocument = new TypedDocumentString(`
    query AfterAction($id: UUID!) {
  afterAction(rescueOperationId: $id) {
    id
    mayWrite
    even
    open {
      position
      gap
    }
    numbers {
      ...ReportNumberParts
    }
    hours {
      from
      cameOut
      others
    }
    events {
      at
      kind
      who
    }
    reports {
      id
      number
      happened
      injuries
      stayedBehind
      wentWrong
      better
      writtenAt
      numbers {
        ...ReportNumberParts
      }
      writtenBy {
        id
        displayName
      }
    }
    tasks {
      ...OperationTaskParts
    }
  }
}
    fragment OperationTaskParts on OperationTask {
  id
  title
  dueOn
  doneAt
  version
  operation {
    id
    reference
  }
  assignedTo {
    id
    displayName
  }
  doneBy {
    id
    displayName
  }
}
fragment ReportNumberParts on ReportNumbers {
  expected
  unexpected
  found
  refused
  movedBefore
  absent
  cameUnexpected
  sum
  minors
  medicalUrgent
  withCase
}`) as unknown as TypedDocumentString<AfterActionQuery, AfterActionQueryVariables>;
export const WriteReportDocument = new TypedDocumentString(`
    mutation WriteReport($input: WriteReportInput!) {
  writeReport(input: $input) {
    __typename
    ... on AfterAction {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WriteReportMutation, WriteReportMutationVariables>;
export const ChangeOperationDocument = new TypedDocumentString(`
    mutation ChangeOperation($input: ChangeOperationInput!) {
  changeOperation(input: $input) {
    __typename
    ... on Operation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChangeOperationMutation, ChangeOperationMutationVariables>;
export const CustodyDocument = new TypedDocumentString(`
    query Custody($caseId: UUID!) {
  custody(caseId: $caseId) {
    caseId
    mayChange
    spells {
      id
      kind
      place
      placeId
      bed
      from
      to
      reason
      legalBasis
      hearingOn
      note
      reviewOn
      alerts
      version
      takenBack
      changes {
        id
        kind
        why
        reasonBefore
        legalBasisBefore
        recordedAt
        recordedBy {
          id
          displayName
        }
      }
      reviews {
        id
        reviewedOn
        stillRight
        seen
        seenBy
        access
        food
        medical
        familyContact
        minorsApart
        illTreatment
        medicalUrgent
        note
        nextOn
        recordedBy {
          id
          displayName
        }
      }
      operation {
        id
        reference
      }
      recordedBy {
        id
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustodyQuery, CustodyQueryVariables>;
export const ChangeCustodyDocument = new TypedDocumentString(`
    mutation ChangeCustody($input: ChangeCustodyInput!) {
  changeCustody(input: $input) {
    __typename
    ... on Custody {
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChangeCustodyMutation, ChangeCustodyMutationVariables>;
export const ReviewCustodyDocument = new TypedDocumentString(`
    mutation ReviewCustody($input: ReviewCustodyInput!) {
  reviewCustody(input: $input) {
    __typename
    ... on Custody {
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReviewCustodyMutation, ReviewCustodyMutationVariables>;
export const HeldPeopleDocument = new TypedDocumentString(`
    query HeldPeople($filter: HeldFilter, $first: Int, $offset: Int) {
  heldPeople(filter: $filter, first: $first, offset: $offset) {
    total
    held
    alerted
    counts {
      kind
      people
    }
    people {
      caseId
      reference
      initials
      kind
      since
      days
      reviewOn
      hearingOn
      alerts
      place {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldPeopleQuery, HeldPeopleQueryVariables>;
export const OperationWhereaboutsDocument = new TypedDocumentString(`
    query OperationWhereabouts($id: UUID!) {
  operationWhereabouts(rescueOperationId: $id) {
    id
    others
    places {
      kind
      people
      alerted
      place {
        id
        name
      }
    }
    people {
      caseId
      reference
      initials
      gone
      kind
      since
      spellId
      spellVersion
      alerts
      place {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationWhereaboutsQuery, OperationWhereaboutsQueryVariables>;
export const PlacingPreviewDocument = new TypedDocumentString(`
    query PlacingPreview($input: PlacingPreviewInput!) {
  placingPreview(input: $input) {
    __typename
    ... on Placing {
      placed
      people {
        caseId
        answer
        bed
        concerns
      }
    }
    ...InvalidInputParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PlacingPreviewQuery, PlacingPreviewQueryVariables>;
export const PlacePeopleDocument = new TypedDocumentString(`
    mutation PlacePeople($input: PlacePeopleInput!) {
  placePeople(input: $input) {
    __typename
    ... on Placing {
      placed
      people {
        caseId
        answer
        bed
        concerns
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PlacePeopleMutation, PlacePeopleMutationVariables>;
export const RecentPlacingsDocument = new TypedDocumentString(`
    query RecentPlacings($id: UUID!) {
  recentPlacings(rescueOperationId: $id) {
    id
    people
    recordedAt
    until
    place {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RecentPlacingsQuery, RecentPlacingsQueryVariables>;
export const TakeBackPlacingDocument = new TypedDocumentString(`
    mutation TakeBackPlacing($input: TakeBackPlacingInput!) {
  takeBackPlacing(input: $input) {
    __typename
    ... on PlacingTakenBack {
      takenBack
      kept
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<TakeBackPlacingMutation, TakeBackPlacingMutationVariables>;
export const CorrectCustodyDocument = new TypedDocumentString(`
    mutation CorrectCustody($input: CorrectCustodyInput!) {
  correctCustody(input: $input) {
    __typename
    ... on Custody {
      caseId
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectCustodyMutation, CorrectCustodyMutationVariables>;
export const CustodyPlacesDocument = new TypedDocumentString(`
    query CustodyPlaces($closed: Boolean) {
  custodyPlaces(closed: $closed) {
    expected
    places {
      ...CustodyPlaceParts
    }
  }
}
    fragment CustodyPlaceParts on CustodyPlace {
  id
  kind
  name
  country
  province
  latitude
  longitude
  phone
  answers
  visits
  lawyerAccess
  missionAccess
  ngoAccess
  dangers
  closedOn
  people
  version
  beds {
    bed
    beds
    taken
    free
  }
}`) as unknown as TypedDocumentString<CustodyPlacesQuery, CustodyPlacesQueryVariables>;
export const CustodyPlaceDocument = new TypedDocumentString(`
    query CustodyPlace($id: UUID!) {
  custodyPlace(id: $id) {
    others
    place {
      ...CustodyPlaceParts
    }
    people {
      caseId
      reference
      initials
      from
      bed
      reviewOn
    }
  }
}
    fragment CustodyPlaceParts on CustodyPlace {
  id
  kind
  name
  country
  province
  latitude
  longitude
  phone
  answers
  visits
  lawyerAccess
  missionAccess
  ngoAccess
  dangers
  closedOn
  people
  version
  beds {
    bed
    beds
    taken
    free
  }
}`) as unknown as TypedDocumentString<CustodyPlaceQuery, CustodyPlaceQueryVariables>;
export const RegisterCustodyPlaceDocument = new TypedDocumentString(`
    mutation RegisterCustodyPlace($input: RegisterCustodyPlaceInput!) {
  registerCustodyPlace(input: $input) {
    __typename
    ... on CustodyPlace {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterCustodyPlaceMutation, RegisterCustodyPlaceMutationVariables>;
export const CorrectCustodyPlaceDocument = new TypedDocumentString(`
    mutation CorrectCustodyPlace($input: CorrectCustodyPlaceInput!) {
  correctCustodyPlace(input: $input) {
    __typename
    ... on CustodyPlace {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectCustodyPlaceMutation, CorrectCustodyPlaceMutationVariables>;
export const OpenCustodyPlaceAddressDocument = new TypedDocumentString(`
    mutation OpenCustodyPlaceAddress($input: OpenCustodyPlaceAddressInput!) {
  openCustodyPlaceAddress(input: $input) {
    __typename
    ... on CustodyPlaceAddress {
      placeId
      address
      recordedAt
      recordedBy {
        id
        displayName
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenCustodyPlaceAddressMutation, OpenCustodyPlaceAddressMutationVariables>;
export const RosterImportDocument = new TypedDocumentString(`
    query RosterImport($id: UUID!) {
  rosterImport(id: $id) {
    id
    rescueOperationId
    fileName
    receivedOn
    confirmedAt
    version
    sheets {
      name
      rows
      columns
    }
    mapping {
      sheet
      headerRow
      columns {
        field
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterImportQuery, RosterImportQueryVariables>;
export const PreviewRosterDocument = new TypedDocumentString(`
    query PreviewRoster($id: UUID!, $mapping: ListMappingInput, $from: Int, $first: Int, $doubtful: Boolean) {
  previewRoster(
    importId: $id
    mapping: $mapping
    from: $from
    first: $first
    doubtful: $doubtful
  ) {
    people
    statedTotal
    mapping {
      sheet
      headerRow
      columns {
        column
        header
        field
        confidence
        samples
      }
    }
    doubtCounts {
      code
      unread
      rows
    }
    skipped {
      gridRow
      code
      text
    }
    rows {
      gridRow
      position
      name
      romanisedName
      sex
      nationality
      birth
      birthEstimated
      documentNumber
      phone
      room
      doubts {
        field
        code
        raw
        options
        unread
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRosterQuery, PreviewRosterQueryVariables>;
export const ConfirmMappingDocument = new TypedDocumentString(`
    mutation ConfirmMapping($input: ConfirmMappingInput!) {
  confirmMapping(input: $input) {
    __typename
    ... on Roster {
      touched
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ConfirmMappingMutation, ConfirmMappingMutationVariables>;
export const BeginOperationDocument = new TypedDocumentString(`
    mutation BeginOperation($input: BeginOperationInput!) {
  beginOperation(input: $input) {
    __typename
    ... on Operation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<BeginOperationMutation, BeginOperationMutationVariables>;
export const FinishOperationDocument = new TypedDocumentString(`
    mutation FinishOperation($input: FinishOperationInput!) {
  finishOperation(input: $input) {
    __typename
    ... on Operation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<FinishOperationMutation, FinishOperationMutationVariables>;
export const CancelOperationDocument = new TypedDocumentString(`
    mutation CancelOperation($input: CancelOperationInput!) {
  cancelOperation(input: $input) {
    __typename
    ... on Operation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CancelOperationMutation, CancelOperationMutationVariables>;
export const OperationDocument = new TypedDocumentString(`
    query Operation($id: UUID!) {
  operation(id: $id) {
    ...OperationRowParts
    plan
    outcome
    createdAt
    begunAt
    finishedAt
    urgentReason
    headCount
    imports {
      id
      fileName
      importedAt
      confirmedAt
    }
  }
}
    fragment OperationRowParts on Operation {
  id
  reference
  kind
  state
  place
  plannedOn
  happenedOn
  expectedCount
  version
  acts
  risk
  riskLevel
  needsRisk
  mine
  reports
  clashes {
    user {
      id
      displayName
    }
    operationId
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  members {
    role
    user {
      id
      displayName
    }
  }
  counts {
    total
    setAside
    expected
    found
    refused
    movedBefore
    absent
    unexpected
    cameOut
    undecided
    doubtful
    confirmed
    listed
    unlisted
    medicalUrgent
    minors
  }
}`) as unknown as TypedDocumentString<OperationQuery, OperationQueryVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($id: UUID!, $after: String) {
  roster(rescueOperationId: $id, first: 100, after: $after) {
    nodes {
      ...RosterEntryParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const RosterChangesDocument = new TypedDocumentString(`
    query RosterChanges($id: UUID!, $since: String) {
  rosterChanges(rescueOperationId: $id, since: $since) {
    cursor
    reset
    entries {
      ...RosterEntryParts
    }
    operation {
      ...OperationRowParts
    }
  }
}
    fragment OperationRowParts on Operation {
  id
  reference
  kind
  state
  place
  plannedOn
  happenedOn
  expectedCount
  version
  acts
  risk
  riskLevel
  needsRisk
  mine
  reports
  clashes {
    user {
      id
      displayName
    }
    operationId
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  members {
    role
    user {
      id
      displayName
    }
  }
  counts {
    total
    setAside
    expected
    found
    refused
    movedBefore
    absent
    unexpected
    cameOut
    undecided
    doubtful
    confirmed
    listed
    unlisted
    medicalUrgent
    minors
  }
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<RosterChangesQuery, RosterChangesQueryVariables>;
export const SetOutcomeDocument = new TypedDocumentString(`
    mutation SetOutcome($input: SetOutcomeInput!) {
  setOutcome(input: $input) {
    __typename
    ... on RosterEntry {
      ...RosterEntryParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<SetOutcomeMutation, SetOutcomeMutationVariables>;
export const FlagEntryDocument = new TypedDocumentString(`
    mutation FlagEntry($input: FlagEntryInput!) {
  flagEntry(input: $input) {
    __typename
    ... on RosterEntry {
      ...RosterEntryParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<FlagEntryMutation, FlagEntryMutationVariables>;
export const CorrectEntryDocument = new TypedDocumentString(`
    mutation CorrectEntry($input: CorrectEntryInput!) {
  correctEntry(input: $input) {
    __typename
    ... on RosterEntry {
      ...RosterEntryParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<CorrectEntryMutation, CorrectEntryMutationVariables>;
export const AddRosterPersonDocument = new TypedDocumentString(`
    mutation AddRosterPerson($input: AddRosterPersonInput!) {
  addRosterPerson(input: $input) {
    __typename
    ... on RosterEntry {
      ...RosterEntryParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<AddRosterPersonMutation, AddRosterPersonMutationVariables>;
export const OperationStaffDocument = new TypedDocumentString(`
    query OperationStaff($text: ShortText) {
  operationStaff(text: $text) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<OperationStaffQuery, OperationStaffQueryVariables>;
export const OperationPlacesDocument = new TypedDocumentString(`
    query OperationPlaces($text: ShortText) {
  compounds(filter: {text: $text}, first: 20) {
    nodes {
      id
      name
      province
    }
  }
}
    `) as unknown as TypedDocumentString<OperationPlacesQuery, OperationPlacesQueryVariables>;
export const FindOperationsDocument = new TypedDocumentString(`
    query FindOperations($text: ShortText!) {
  operations(filter: {text: $text}, first: 6) {
    nodes {
      id
      reference
      place
      compound {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOperationsQuery, FindOperationsQueryVariables>;
export const OperationsDocument = new TypedDocumentString(`
    query Operations($filter: OperationFilter, $first: Int, $after: String) {
  operations(filter: $filter, first: $first, after: $after) {
    nodes {
      ...OperationRowParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment OperationRowParts on Operation {
  id
  reference
  kind
  state
  place
  plannedOn
  happenedOn
  expectedCount
  version
  acts
  risk
  riskLevel
  needsRisk
  mine
  reports
  clashes {
    user {
      id
      displayName
    }
    operationId
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  members {
    role
    user {
      id
      displayName
    }
  }
  counts {
    total
    setAside
    expected
    found
    refused
    movedBefore
    absent
    unexpected
    cameOut
    undecided
    doubtful
    confirmed
    listed
    unlisted
    medicalUrgent
    minors
  }
}`) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const RosterProposalsDocument = new TypedDocumentString(`
    query RosterProposals($id: UUID!, $entryIds: [UUID!]!) {
  rosterProposals(rescueOperationId: $id, entryIds: $entryIds) {
    ...ProposalParts
  }
}
    fragment ProposalParts on RosterProposal {
  entryId
  score
  reasons
  initials
  sex
  ageBand
  nationalities
  case {
    id
    reference
    state
  }
  row {
    id
    position
  }
}`) as unknown as TypedDocumentString<RosterProposalsQuery, RosterProposalsQueryVariables>;
export const RosterDoublesDocument = new TypedDocumentString(`
    query RosterDoubles($id: UUID!) {
  rosterDoubles(rescueOperationId: $id) {
    ...ProposalParts
  }
}
    fragment ProposalParts on RosterProposal {
  entryId
  score
  reasons
  initials
  sex
  ageBand
  nationalities
  case {
    id
    reference
    state
  }
  row {
    id
    position
  }
}`) as unknown as TypedDocumentString<RosterDoublesQuery, RosterDoublesQueryVariables>;
export const DecideEntryDocument = new TypedDocumentString(`
    mutation DecideEntry($input: DecideEntryInput!) {
  decideEntry(input: $input) {
    __typename
    ... on RosterEntry {
      ...RosterEntryParts
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}
fragment RosterEntryParts on RosterEntry {
  id
  position
  version
  initials
  sex
  nationality
  ageBand
  name
  romanisedName
  birth
  birthEstimated
  documentNumber
  phone
  room
  outcome
  outcomeAt
  outcomeBy
  listed
  medicalUrgent
  minor
  tag
  decision
  confirmed
  doubts {
    field
    code
    raw
    options
    unread
  }
  case {
    id
    reference
    state
  }
  sameAsCase {
    id
    reference
    state
  }
  sameAsRow {
    id
    position
  }
  custody {
    kind
    place
    from
  }
}`) as unknown as TypedDocumentString<DecideEntryMutation, DecideEntryMutationVariables>;
export const DecideEntriesDocument = new TypedDocumentString(`
    mutation DecideEntries($input: DecideEntriesInput!) {
  decideEntries(input: $input) {
    __typename
    ... on Roster {
      touched
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<DecideEntriesMutation, DecideEntriesMutationVariables>;
export const SetOutcomesDocument = new TypedDocumentString(`
    mutation SetOutcomes($input: SetOutcomesInput!) {
  setOutcomes(input: $input) {
    __typename
    ... on Roster {
      touched
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SetOutcomesMutation, SetOutcomesMutationVariables>;
export const ConfirmRosterDocument = new TypedDocumentString(`
    mutation ConfirmRoster($input: ConfirmRosterInput!) {
  confirmRoster(input: $input) {
    __typename
    ... on RosterConfirmation {
      opened
      movedOut
      reopened
      linked
      custodySpells
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ConfirmRosterMutation, ConfirmRosterMutationVariables>;
export const PlanOperationDocument = new TypedDocumentString(`
    mutation PlanOperation($input: PlanOperationInput!) {
  planOperation(input: $input) {
    __typename
    ... on Operation {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PlanOperationMutation, PlanOperationMutationVariables>;
export const OpenRescueRequestDocument = new TypedDocumentString(`
    mutation OpenRescueRequest($input: OpenRescueRequestInput!) {
  openRescueRequest(input: $input) {
    __typename
    ... on RescueRequestDone {
      id
      version
      notIncluded {
        caseId
        reference
        code
        message
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenRescueRequestMutation, OpenRescueRequestMutationVariables>;
export const AddToRescueRequestDocument = new TypedDocumentString(`
    mutation AddToRescueRequest($input: AddToRescueRequestInput!) {
  addToRescueRequest(input: $input) {
    __typename
    ... on RescueRequestDone {
      id
      version
      notIncluded {
        caseId
        reference
        code
        message
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddToRescueRequestMutation, AddToRescueRequestMutationVariables>;
export const TakeOutOfRescueRequestDocument = new TypedDocumentString(`
    mutation TakeOutOfRescueRequest($input: TakeOutOfRescueRequestInput!) {
  takeOutOfRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<TakeOutOfRescueRequestMutation, TakeOutOfRescueRequestMutationVariables>;
export const NoteRescueRequestDocument = new TypedDocumentString(`
    mutation NoteRescueRequest($input: NoteRescueRequestInput!) {
  noteRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<NoteRescueRequestMutation, NoteRescueRequestMutationVariables>;
export const CorrectRescueEventDocument = new TypedDocumentString(`
    mutation CorrectRescueEvent($input: CorrectRescueEventInput!) {
  correctRescueEvent(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectRescueEventMutation, CorrectRescueEventMutationVariables>;
export const CloseRescueRequestDocument = new TypedDocumentString(`
    mutation CloseRescueRequest($input: CloseRescueRequestInput!) {
  closeRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CloseRescueRequestMutation, CloseRescueRequestMutationVariables>;
export const PlanRescueFromRequestDocument = new TypedDocumentString(`
    mutation PlanRescueFromRequest($input: PlanRescueFromRequestInput!) {
  planRescueFromRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<PlanRescueFromRequestMutation, PlanRescueFromRequestMutationVariables>;
export const LinkRescueRequestDocument = new TypedDocumentString(`
    mutation LinkRescueRequest($input: LinkRescueRequestInput!) {
  linkRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
      people {
        caseId
        state
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<LinkRescueRequestMutation, LinkRescueRequestMutationVariables>;
export const UnlinkRescueRequestDocument = new TypedDocumentString(`
    mutation UnlinkRescueRequest($input: UnlinkRescueRequestInput!) {
  unlinkRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<UnlinkRescueRequestMutation, UnlinkRescueRequestMutationVariables>;
export const ChooseRescueChannelDocument = new TypedDocumentString(`
    mutation ChooseRescueChannel($input: ChooseRescueChannelInput!) {
  chooseRescueChannel(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChooseRescueChannelMutation, ChooseRescueChannelMutationVariables>;
export const SendRescueRequestDocument = new TypedDocumentString(`
    mutation SendRescueRequest($input: SendRescueRequestInput!) {
  sendRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SendRescueRequestMutation, SendRescueRequestMutationVariables>;
export const EscalateRescueRequestDocument = new TypedDocumentString(`
    mutation EscalateRescueRequest($input: EscalateRescueRequestInput!) {
  escalateRescueRequest(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<EscalateRescueRequestMutation, EscalateRescueRequestMutationVariables>;
export const RecordRescueAnswerDocument = new TypedDocumentString(`
    mutation RecordRescueAnswer($input: RecordRescueAnswerInput!) {
  recordRescueAnswer(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RecordRescueAnswerMutation, RecordRescueAnswerMutationVariables>;
export const SettleRescuePromiseDocument = new TypedDocumentString(`
    mutation SettleRescuePromise($input: SettleRescuePromiseInput!) {
  settleRescuePromise(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SettleRescuePromiseMutation, SettleRescuePromiseMutationVariables>;
export const CloseRescueChannelDocument = new TypedDocumentString(`
    mutation CloseRescueChannel($input: CloseRescueChannelInput!) {
  closeRescueChannel(input: $input) {
    __typename
    ... on RescueRequest {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CloseRescueChannelMutation, CloseRescueChannelMutationVariables>;
export const ChaseRescueRequestsDocument = new TypedDocumentString(`
    mutation ChaseRescueRequests($input: ChaseRescueRequestsInput!) {
  chaseRescueRequests(input: $input) {
    __typename
    ... on RescueRequestsChased {
      chased
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ChaseRescueRequestsMutation, ChaseRescueRequestsMutationVariables>;
export const RegisterRescueBodyDocument = new TypedDocumentString(`
    mutation RegisterRescueBody($input: RegisterRescueBodyInput!) {
  registerRescueBody(input: $input) {
    __typename
    ... on RescueBody {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<RegisterRescueBodyMutation, RegisterRescueBodyMutationVariables>;
export const CorrectRescueBodyDocument = new TypedDocumentString(`
    mutation CorrectRescueBody($input: CorrectRescueBodyInput!) {
  correctRescueBody(input: $input) {
    __typename
    ... on RescueBody {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectRescueBodyMutation, CorrectRescueBodyMutationVariables>;
export const WarnOfRescueBodyDocument = new TypedDocumentString(`
    mutation WarnOfRescueBody($input: WarnOfRescueBodyInput!) {
  warnOfRescueBody(input: $input) {
    __typename
    ... on RescueBody {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WarnOfRescueBodyMutation, WarnOfRescueBodyMutationVariables>;
export const OpenLeakNotesDocument = new TypedDocumentString(`
    mutation OpenLeakNotes($input: OpenLeakNotesInput!) {
  openLeakNotes(input: $input) {
    __typename
    ... on LeakNotes {
      bodyId
      notes {
        id
        text
        recordedAt
        recordedBy {
          id
          displayName
        }
      }
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<OpenLeakNotesMutation, OpenLeakNotesMutationVariables>;
export const RescuePlaceDocument = new TypedDocumentString(`
    query RescuePlace($id: UUID!) {
  compound(id: $id) {
    id
    name
    province
  }
}
    `) as unknown as TypedDocumentString<RescuePlaceQuery, RescuePlaceQueryVariables>;
export const RescueCaseDocument = new TypedDocumentString(`
    query RescueCase($id: UUID!) {
  case(id: $id) {
    id
    danger
    nationality
    compound {
      id
      name
      province
    }
  }
}
    `) as unknown as TypedDocumentString<RescueCaseQuery, RescueCaseQueryVariables>;
export const RescueBodiesDocument = new TypedDocumentString(`
    query RescueBodies($retired: Boolean) {
  rescueBodies(retired: $retired) {
    ...RescueBodyParts
  }
}
    fragment RescueWarningParts on RescueWarning {
  id
  risk
  text
  provinces
  recordedAt
  compounds {
    id
    name
  }
  recordedBy {
    id
    displayName
  }
}
fragment RescueBodyParts on RescueBody {
  id
  kind
  name
  country
  province
  phone
  email
  hours
  way
  note
  source
  retiredAt
  version
  mission {
    id
    name
  }
  warning {
    ...RescueWarningParts
  }
}`) as unknown as TypedDocumentString<RescueBodiesQuery, RescueBodiesQueryVariables>;
export const RescueBodyDocument = new TypedDocumentString(`
    query RescueBody($id: UUID!) {
  rescueBody(id: $id) {
    ...RescueBodyParts
    earlierWarnings {
      ...RescueWarningParts
    }
  }
}
    fragment RescueWarningParts on RescueWarning {
  id
  risk
  text
  provinces
  recordedAt
  compounds {
    id
    name
  }
  recordedBy {
    id
    displayName
  }
}
fragment RescueBodyParts on RescueBody {
  id
  kind
  name
  country
  province
  phone
  email
  hours
  way
  note
  source
  retiredAt
  version
  mission {
    id
    name
  }
  warning {
    ...RescueWarningParts
  }
}`) as unknown as TypedDocumentString<RescueBodyQuery, RescueBodyQueryVariables>;
export const RescueRequestsDocument = new TypedDocumentString(`
    query RescueRequests($filter: RescueRequestFilter, $first: Int, $after: String) {
  rescueRequests(filter: $filter, first: $first, after: $after) {
    nodes {
      ...RescueRequestLineParts
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total {
      value
      capped
    }
  }
}
    fragment RescueRequestLineParts on RescueRequestLine {
  id
  reference
  place
  danger
  people
  unnamed
  state
  due
  dueAt
  outcome
  openedAt
  version
  operation {
    id
    reference
  }
  compound {
    id
    name
    province
  }
  team {
    id
    name
  }
  channels {
    id
    bodyId
    name
    kind
    state
    since
    due
    dueAt
    promisedBy
    version
  }
}`) as unknown as TypedDocumentString<RescueRequestsQuery, RescueRequestsQueryVariables>;
export const RescueRequestDocument = new TypedDocumentString(`
    query RescueRequest($id: UUID!, $knownOn: Day) {
  rescueRequest(id: $id, knownOn: $knownOn) {
    id
    reference
    place
    danger
    unnamed
    asked
    state
    due
    dueAt
    outcome
    openedAt
    knownAt
    mayRecord
    version
    compound {
      id
      name
      province
    }
    team {
      id
      name
    }
    operation {
      id
      reference
    }
    openedBy {
      id
      displayName
    }
    people {
      caseId
      reference
      initials
      nationality
      sex
      ageBand
      state
      byConsent
    }
    channels {
      id
      state
      since
      contact
      theirReference
      sentAt
      askedAt
      repliedAt
      chases
      brokenPromises
      escalatedAt
      promisedBy
      due
      dueAt
      acts
      version
      body {
        ...RescueBodyParts
      }
    }
    events {
      id
      kind
      channelId
      happenedAt
      recordedAt
      text
      contact
      theirReference
      way
      danger
      people
      promisedBy
      attachmentId
      letterId
      operation {
        id
        reference
      }
      corrects
      corrected
      mayCorrect
      recordedBy {
        id
        displayName
      }
    }
  }
}
    fragment RescueWarningParts on RescueWarning {
  id
  risk
  text
  provinces
  recordedAt
  compounds {
    id
    name
  }
  recordedBy {
    id
    displayName
  }
}
fragment RescueBodyParts on RescueBody {
  id
  kind
  name
  country
  province
  phone
  email
  hours
  way
  note
  source
  retiredAt
  version
  mission {
    id
    name
  }
  warning {
    ...RescueWarningParts
  }
}`) as unknown as TypedDocumentString<RescueRequestQuery, RescueRequestQueryVariables>;
export const RescueCandidatesDocument = new TypedDocumentString(`
    query RescueCandidates($compoundId: UUID, $caseIds: [UUID!]) {
  rescueCandidates(compoundId: $compoundId, caseIds: $caseIds) {
    caseId
    reference
    initials
    nationality
    sex
    ageBand
    state
    byConsent
    obstacle
    message
    askedIn
  }
}
    `) as unknown as TypedDocumentString<RescueCandidatesQuery, RescueCandidatesQueryVariables>;
export const FindRescueRequestsDocument = new TypedDocumentString(`
    query FindRescueRequests($text: ShortText!) {
  rescueRequests(filter: {text: $text}, first: 6) {
    nodes {
      id
      reference
      place
      compound {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindRescueRequestsQuery, FindRescueRequestsQueryVariables>;
export const PrivacyBudgetDocument = new TypedDocumentString(`
    query PrivacyBudget {
  privacyBudget {
    year
    cap
    spent
    left
  }
}
    `) as unknown as TypedDocumentString<PrivacyBudgetQuery, PrivacyBudgetQueryVariables>;
export const CubeTableDocument = new TypedDocumentString(`
    query CubeTable($snapshotId: UUID!, $dimensions: [ShortText!]!) {
  cubeTable(snapshotId: $snapshotId, dimensions: $dimensions) {
    dimensions {
      name
      categories
    }
    cells {
      key
      estimate
      lo
      hi
    }
  }
}
    `) as unknown as TypedDocumentString<CubeTableQuery, CubeTableQueryVariables>;
export const SnapshotQualityDocument = new TypedDocumentString(`
    query SnapshotQuality($snapshotId: UUID!) {
  snapshotQuality(snapshotId: $snapshotId) {
    people {
      estimate
      lo
      hi
    }
    unknown {
      group
      share
      lo
      hi
    }
    late {
      estimate
      lo
      hi
    }
  }
}
    `) as unknown as TypedDocumentString<SnapshotQualityQuery, SnapshotQualityQueryVariables>;
export const CountsOverPeriodsDocument = new TypedDocumentString(`
    query CountsOverPeriods($dimension: ShortText!) {
  countsOverPeriods(dimension: $dimension) {
    counted
    releases
    snapshot {
      id
      periodFrom
      periodTo
      corrects
    }
    cells {
      key
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountsOverPeriodsQuery, CountsOverPeriodsQueryVariables>;
export const StatisticsLedgerDocument = new TypedDocumentString(`
    query StatisticsLedger($first: Int, $after: String) {
  statisticsLedger(first: $first, after: $after) {
    nodes {
      number
      at
      act
      releaseId
      release
      kind
      recipient
      reason
      periodFrom
      periodTo
      rho
      by
      hash
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsLedgerQuery, StatisticsLedgerQueryVariables>;
export const StatisticsLedgerHoldsDocument = new TypedDocumentString(`
    query StatisticsLedgerHolds {
  statisticsLedgerHolds
}
    `) as unknown as TypedDocumentString<StatisticsLedgerHoldsQuery, StatisticsLedgerHoldsQueryVariables>;
export const TableBuildDocument = new TypedDocumentString(`
    query TableBuild($operationId: UUID!) {
  tableBuild(operationId: $operationId) {
    phase
    done
    of
    releaseId
  }
}
    `) as unknown as TypedDocumentString<TableBuildQuery, TableBuildQueryVariables>;
export const CancelBuildDocument = new TypedDocumentString(`
    mutation CancelBuild($input: CancelBuildInput!) {
  cancelBuild(input: $input) {
    __typename
    ... on TableBuild {
      phase
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CancelBuildMutation, CancelBuildMutationVariables>;
export const MakeCubeDocument = new TypedDocumentString(`
    mutation MakeCube($input: MakeCubeInput!) {
  makeCube(input: $input) {
    __typename
    ... on Snapshot {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MakeCubeMutation, MakeCubeMutationVariables>;
export const ReleaseCubeDocument = new TypedDocumentString(`
    mutation ReleaseCube($input: ReleaseCubeInput!) {
  releaseCube(input: $input) {
    __typename
    ... on Release {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReleaseCubeMutation, ReleaseCubeMutationVariables>;
export const ReleaseRowsDocument = new TypedDocumentString(`
    mutation ReleaseRows($input: ReleaseRowsInput!) {
  releaseRows(input: $input) {
    __typename
    ... on Release {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReleaseRowsMutation, ReleaseRowsMutationVariables>;
export const RecipientsDocument = new TypedDocumentString(`
    query Recipients {
  recipients {
    id
    name
    kind
    domain
    mergedReason
    mergedInto {
      id
      name
    }
    mergedHere {
      id
      name
    }
    alike {
      id
      name
    }
    releases {
      id
      number
      kind
      recipient
      open
      snapshotId
      periodFrom
      periodTo
      releasedAt
      confirmedAt
      withdrawnAt
    }
    heldTogether {
      snapshotId
      periodFrom
      periodTo
      families
    }
    addedAt
    addedBy
    version
  }
}
    `) as unknown as TypedDocumentString<RecipientsQuery, RecipientsQueryVariables>;
export const SimilarRecipientsDocument = new TypedDocumentString(`
    query SimilarRecipients($name: ShortText!, $domain: ShortText) {
  similarRecipients(name: $name, domain: $domain) {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<SimilarRecipientsQuery, SimilarRecipientsQueryVariables>;
export const AddRecipientDocument = new TypedDocumentString(`
    mutation AddRecipient($input: AddRecipientInput!) {
  addRecipient(input: $input) {
    __typename
    ... on Recipient {
      id
      name
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<AddRecipientMutation, AddRecipientMutationVariables>;
export const CorrectRecipientDocument = new TypedDocumentString(`
    mutation CorrectRecipient($input: CorrectRecipientInput!) {
  correctRecipient(input: $input) {
    __typename
    ... on Recipient {
      id
      name
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<CorrectRecipientMutation, CorrectRecipientMutationVariables>;
export const MergeRecipientsDocument = new TypedDocumentString(`
    mutation MergeRecipients($input: MergeRecipientsInput!) {
  mergeRecipients(input: $input) {
    __typename
    ... on Recipient {
      id
      name
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<MergeRecipientsMutation, MergeRecipientsMutationVariables>;
export const StatisticsDeskDocument = new TypedDocumentString(`
    query StatisticsDesk {
  statisticsMenu {
    k
    mostDimensions
    mostCells
    tooFine
  }
  snapshots {
    id
    periodFrom
    periodTo
    sealedAt
    sealedBy
    releases
    corrects
    rowsLeft
    cube {
      epsilon
      length
      rho
      madeAt
      madeBy
    }
    dimensions {
      name
      group
      categories
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsDeskQuery, StatisticsDeskQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($first: Int, $after: String) {
  releases(first: $first, after: $after) {
    nodes {
      id
      number
      kind
      rows
      dimensions {
        name
      }
      purpose
      recipient
      releasedAt
      releasedBy
      hidden
      shown
      confirmedAt
      confirmedBy
      approvalId
      approval
      withdrawnAt
      snapshot {
        id
        periodFrom
        periodTo
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release($id: UUID!) {
  release(id: $id) {
    id
    number
    kind
    rows
    risk {
      name
      value
    }
    k
    width
    purpose
    recipient
    recipientId
    noiseBeside {
      toEverybody
      odds
    }
    sha256
    releasedAt
    releasedBy
    hidden
    shown
    against
    confirmedAt
    confirmedBy
    approvalId
    approval
    withdrawnAt
    withdrawnReason
    version
    dimensions {
      name
      categories
    }
    cells {
      key
      count
    }
    snapshot {
      id
      periodFrom
      periodTo
      sealedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const SealSnapshotDocument = new TypedDocumentString(`
    mutation SealSnapshot($input: SealSnapshotInput!) {
  sealSnapshot(input: $input) {
    __typename
    ... on Snapshot {
      id
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<SealSnapshotMutation, SealSnapshotMutationVariables>;
export const ReleaseTableDocument = new TypedDocumentString(`
    mutation ReleaseTable($input: ReleaseTableInput!) {
  releaseTable(input: $input) {
    __typename
    ... on Release {
      id
      number
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<ReleaseTableMutation, ReleaseTableMutationVariables>;
export const WithdrawReleaseDocument = new TypedDocumentString(`
    mutation WithdrawRelease($input: WithdrawReleaseInput!) {
  withdrawRelease(input: $input) {
    __typename
    ... on Release {
      id
      version
    }
    ...InvalidInputParts
    ...StaleWriteParts
    ...RefusedParts
  }
}
    fragment InvalidInputParts on InvalidInput {
  code
  message
  fields {
    field
    code
    message
  }
}
fragment StaleWriteParts on StaleWrite {
  code
  message
  changedAt
  changedBy
  currentVersion
  fields {
    field
    theirs
  }
}
fragment RefusedParts on Refused {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;