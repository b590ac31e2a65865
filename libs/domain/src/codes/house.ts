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
