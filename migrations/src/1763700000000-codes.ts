import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One Postgres domain for each code list of libs/domain, so that a code the application does not know cannot be
 * stored by any route. The values stand here as they were on the day of the migration; codes.int-spec holds the
 * database against the library, so a new code needs a new migration.
 */
export class Codes1763700000000 implements MigrationInterface {
  name = 'Codes1763700000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create schema homeward; create schema audit; create schema statistics;`);
    for (const [name, values] of Object.entries(domains))
      await q.query(`create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`);
    // Partial dates: '2024', '2024-03' or '2024-03-09'. People remember a season more often than a day.
    await q.query(`create domain homeward.partial_date as text check (value ~ '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$')`);
    await q.query(`create domain homeward.country as text check (value ~ '^[A-Z]{2}$')`);
    await q.query(`create domain homeward.currency as text check (value ~ '^[A-Z]{3}$')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop schema statistics cascade; drop schema audit cascade; drop schema homeward cascade;`);
  }
}

const domains = {
  role: ['administrator', 'supervisor', 'caseworker', 'field_officer', 'coordinator', 'auditor', 'data_protection_officer', 'partner'],
  case_state: ['REPORTED', 'VERIFYING', 'VERIFIED', 'RESCUE_REQUESTED', 'RESCUE_SCHEDULED', 'OUT', 'IN_CARE', 'REPATRIATING', 'HOME', 'REINTEGRATING', 'CLOSED', 'UNVERIFIABLE', 'DUPLICATE', 'DECLINED_BY_PERSON', 'LOST_CONTACT', 'MOVED', 'MISSING', 'DECEASED', 'REOPENED'],
  exit_mode: ['POLICE_RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE', 'RANSOM_PAID', 'SELF_ESCAPE', 'RELEASED_OR_ABANDONED', 'DEPORTED', 'HANDED_OVER_BY_ARMED_GROUP', 'OTHER'],
  custody_kind: ['SHELTER', 'HOTEL', 'EMBASSY', 'POLICE', 'IMMIGRATION_DETENTION', 'HOSPITAL', 'CAMP', 'OTHER'],
  identification_state: ['NOT_SCREENED', 'SCREENING', 'POTENTIAL_VICTIM', 'VICTIM_BY_NGO', 'VICTIM_OFFICIAL', 'NOT_VICTIM', 'WITHDRAWN'],
  identification_body: ['NGO', 'POLICE', 'IMMIGRATION', 'MINISTRY', 'MISSION', 'COURT', 'OTHER'],
  legal_exposure: ['NONE', 'QUESTIONED', 'CHARGED', 'CONVICTED', 'NON_PUNISHMENT_APPLIED'],
  checklist_item: ['CONSENT_AND_RISK', 'MISSION_NOTIFIED', 'NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED', 'OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED', 'EXIT_PERMIT', 'FIT_TO_TRAVEL', 'MOVEMENT_BOOKED', 'DEPARTED', 'ARRIVED', 'HANDED_OVER', 'FOLLOW_UP_7', 'FOLLOW_UP_30', 'FOLLOW_UP_90', 'FOLLOW_UP_180', 'FOLLOW_UP_365'],
  checklist_item_state: ['OPEN', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED'],
  acting_party: ['CASEWORKER', 'COORDINATOR', 'MISSION', 'IMMIGRATION', 'DOCTOR', 'ESCORT', 'RECEIVING_BODY', 'PARTNER'],
  repatriation_stage: ['NOT_STARTED', 'CONSENT', 'MISSION', 'DOCUMENT', 'EXIT_CLEARANCE', 'TRAVEL', 'DEPARTED', 'ARRIVED', 'HANDED_OVER', 'FOLLOW_UP', 'COMPLETED'],
  repatriation_exception: ['ON_HOLD', 'REFUSED_RETURN', 'THIRD_COUNTRY', 'WITNESS_HOLD', 'MISSED_FLIGHT', 'CANCELLED'],
  travel_document_kind: ['PASSPORT', 'LAISSEZ_PASSER', 'EMERGENCY_CERTIFICATE'],
  fine_settlement: ['PAID', 'WAIVED', 'PART_WAIVED', 'NO_FINE'],
  payer: ['ORGANISATION', 'MISSION', 'FAMILY', 'PERSON', 'IOM', 'GOVERNMENT', 'OTHER'],
  movement_kind: ['FLIGHT', 'BUS', 'BORDER_CROSSING', 'CHARTER', 'SHIP'],
  passenger_state: ['BOOKED', 'DEPARTED', 'NO_SHOW', 'STOPPED_AT_BORDER', 'ARRIVED', 'REMOVED'],
  danger: ['ACUTE', 'HIGH', 'MODERATE', 'LOW', 'UNKNOWN'],
  sensitivity: ['NORMAL', 'RESTRICTED'],
  sex: ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'],
  gender: ['Feminine', 'Masculine', 'TransgenderFeminine', 'TransgenderMasculine', 'NonConforming', 'NonSpecifiedUnknown'],
  requester_kind: ['SELF', 'PARENT', 'SIBLING', 'PARTNER', 'RELATIVE', 'FRIEND', 'EMBASSY', 'ORGANISATION', 'POLICE', 'MEDIA', 'UNKNOWN'],
  contact_channel: ['PHONE', 'WHATSAPP', 'TELEGRAM', 'WECHAT', 'QQ', 'ZALO', 'LINE', 'KAKAOTALK', 'SIGNAL', 'FACEBOOK', 'MESSENGER', 'INSTAGRAM', 'LINKEDIN', 'TIKTOK', 'EMAIL', 'LETTER', 'IN_PERSON', 'OTHER'],
  verification_evidence: ['LIVE_CONTACT', 'IDENTITY_OR_PHOTO', 'EVIDENCE_OF_PLACE', 'STATEMENT_OF_FAMILY', 'REQUESTER_CHECKED'],
  consent_question: ['INTERVIEW', 'PURPOSE_EXPLAINED', 'USE_EXPLAINED', 'RESEARCH_EXPLAINED', 'ACCESS_RIGHT_EXPLAINED', 'STORAGE_TIME_EXPLAINED', 'WITHDRAWAL_EXPLAINED'],
  consent_purpose: ['ASSISTANCE', 'MISSION', 'HEALTH', 'POLICE', 'STATISTICS'],
  consent_giver: ['PERSON', 'GUARDIAN', 'BEST_INTEREST_DECISION'],
  answer_state: ['GIVEN', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'],
  compound_status: ['ACTIVE', 'SUSPECTED', 'RAIDED', 'EMPTIED', 'MOVED', 'CLOSED', 'UNKNOWN'],
  position_precision: ['EXACT', 'STREET', 'DISTRICT', 'PROVINCE'],
  operator_kind: ['OPERATOR', 'LEGAL_ENTITY', 'LANDLORD', 'ARMED_GROUP', 'SECURITY'],
  stay_arrival: ['RECRUITED', 'SOLD', 'MOVED_BY_OPERATOR', 'KIDNAPPED', 'SMUGGLED', 'OTHER', 'UNKNOWN'],
  stay_departure: ['SOLD', 'MOVED_BY_OPERATOR', 'CAME_OUT', 'STILL_THERE', 'OTHER', 'UNKNOWN'],
  operation_kind: ['RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE', 'ESCAPE_PICK_UP'],
  operation_state: ['PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED'],
  operation_role: ['LEAD', 'GATE', 'INTERPRETER', 'MEDIC', 'DRIVER', 'SAFEGUARDING'],
  roster_outcome: ['EXPECTED', 'FOUND', 'REFUSED', 'MOVED_BEFORE', 'ABSENT', 'UNEXPECTED'],
  roster_decision: ['UNDECIDED', 'NEW_PERSON', 'SAME_AS_CASE', 'SAME_AS_ROW', 'LEFT_OUT'],
  note_kind: ['NOTE', 'CALL', 'MEETING', 'SAFETY'],
  field_class: ['internal', 'personal', 'sensitive', 'sealed'],
  approval_kind: ['CLOSURE'],
  approval_decision: ['PENDING', 'APPROVED', 'DECLINED'],
  closure_reason: ['SETTLED_AT_HOME', 'DECLINED_SERVICES', 'TRANSFERRED', 'LOST_CONTACT', 'DUPLICATE', 'DECEASED', 'OTHER'],
  case_event_kind: ['REGISTERED', 'STATE_CHANGED', 'EVIDENCE_RECORDED', 'ASSIGNED', 'NOTE_ADDED', 'TASK_ADDED', 'TASK_DONE', 'TAGS_CHANGED', 'DANGER_CHANGED', 'SENSITIVITY_CHANGED', 'PERSON_CORRECTED', 'CONSENT_RECORDED', 'CONSENT_WITHDRAWN', 'INTERVIEW_STARTED', 'INTERVIEW_SIGNED', 'INTERVIEW_AMENDED', 'STAY_RECORDED', 'IDENTIFICATION_RECORDED', 'LEGAL_EXPOSURE_CHANGED', 'CAME_OUT', 'CUSTODY_CHANGED', 'CHECKLIST_CHANGED', 'EXCEPTION_RAISED', 'EXCEPTION_LIFTED', 'TRAVEL_DOCUMENT_CHANGED', 'FINE_CHANGED', 'MOVEMENT_CHANGED', 'SHARED', 'CLOSURE_REQUESTED', 'CLOSURE_DECIDED', 'PLEA_RECEIVED'],
  forced_criminality_kind: ['ROMANCE_FRAUD', 'INVESTMENT_OR_COIN_FRAUD', 'GAMBLING_FRAUD', 'LOTTERY_FRAUD', 'PROPERTY_FRAUD', 'TASK_FRAUD', 'IMPERSONATION', 'MONEY_LAUNDERING', 'RECRUITING_OTHERS', 'OTHER'],
  control_means: ['DEBT_BONDAGE', 'TAKES_EARNINGS', 'THREATS', 'THREATS_TO_FAMILY', 'PSYCHOLOGICAL_ABUSE', 'PHYSICAL_ABUSE', 'SEXUAL_ABUSE', 'FALSE_PROMISES', 'DRUGS_OR_ALCOHOL', 'DENIES_FOOD_OR_WATER', 'DENIES_MEDICAL_CARE', 'EXCESSIVE_HOURS', 'WITHHOLDS_DOCUMENTS', 'CONFINEMENT', 'QUOTAS_AND_PUNISHMENT', 'FINES', 'PHONE_TAKEN_OR_MONITORED', 'SALE_BETWEEN_COMPOUNDS', 'RANSOM_DEMANDED', 'FORCED_TO_RECRUIT'],
  recruitment_channel: ['ONLINE_ADVERT', 'MESSAGING_APP', 'JOB_BOARD', 'RECRUITMENT_AGENCY', 'FRIEND', 'FAMILY', 'PARTNER', 'FORMER_COLLEAGUE', 'KIDNAPPED', 'OTHER'],
  age_band: ['0-8', '9-17', '18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+', 'UNKNOWN'],
};
