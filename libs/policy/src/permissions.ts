import type { FieldClass, Role } from '@homeward/domain';

/** Every right that an operation can ask for. One name per act or reading, in the field's own words. */
export const permissions = [
  'session.use',
  'view.save',
  'colleagues.read',
  'users.read',
  'users.invite',
  'users.change',
  'users.grantAdministrator',
  'organisation.read',
  'organisation.configure',
  'reference.read',
  'reference.change',
  'case.read',
  'case.find',
  'timeline.read',
  'case.registerPlea',
  'case.verify',
  'case.move',
  'case.assign',
  'case.describe',
  'case.restrict',
  'case.breakGlass',
  'case.reviewGlass',
  'case.openSealed',
  'case.note',
  'case.task',
  'case.requestClosure',
  'case.approveClosure',
  'approval.read',
  'approval.decide',
  'case.match',
  'person.correct',
  'identification.record',
  'consent.record',
  'interview.read',
  'interview.record',
  'interview.amend',
  'stay.record',
  'peopleAround.read',
  'peopleAround.record',
  'identityDocument.read',
  'identityDocument.record',
  'attachment.read',
  'attachment.record',
  'compound.read',
  'compound.record',
  'operation.read',
  'operation.plan',
  'operation.record',
  'roster.import',
  'roster.confirm',
  'custody.read',
  'operation.approveRisk',
  'operation.openPoints',
  'custody.record',
  'repatriation.read',
  'repatriation.record',
  'repatriation.updateOwnItem',
  'repatriation.board',
  'movement.read',
  'movement.record',
  'letter.read',
  'letter.write',
  'letterTemplate.read',
  'letterTemplate.change',
  'case.share',
  'share.read',
  'share.acknowledge',
  'statistics.read',
  'statistics.seal',
  'statistics.release',
  'statistics.confirmRelease',
  'audit.read',
  'audit.names',
  'case.readers',
  'erasure.ask',
  'erasure.decide',
  'retention.read',
  'retention.manage',
  'retention.decide',
  'case.hold',
  'subjectAccess.ask',
  'subjectAccess.decide',
  'caseList.export',
  'caseList.confirmExport',
  'keys.ask',
  'keys.decide',
  'home.read',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * How far a grant reaches.
 * - own: what the actor registered and nobody was assigned yet, and the actor's own settings
 * - assigned: cases assigned to the actor
 * - team: cases of the actor's teams
 * - verified: every case of the organisation from VERIFIED on
 * - operation: people of rescue operations that the actor takes part in
 * - shared: cases shared with the actor's mission, until the day named
 * - glass: the one case that the actor has open by break-glass, for sixty minutes
 * - organisation: everything in the organisation that is not a case
 */
export const scopes = ['own', 'assigned', 'team', 'verified', 'operation', 'shared', 'glass', 'organisation'] as const;
export type Scope = (typeof scopes)[number];

export interface Grant {
  readonly scopes: readonly Scope[];
  /** Field classes that come with it; everything else is redacted. */
  readonly classes: readonly FieldClass[];
}

const internal = ['internal'] as const;
const personal = ['internal', 'personal'] as const;
const sensitive = ['internal', 'personal', 'sensitive'] as const;

const everywhere = { scopes: ['organisation'], classes: internal } as const;
const worker = { scopes: ['own', 'assigned'], classes: sensitive } as const;
const team = { scopes: ['team'], classes: ['internal', 'personal', 'sensitive', 'sealed'] } as const;
const coordination = { scopes: ['verified'], classes: personal } as const;
const atTheGate = { scopes: ['operation'], classes: personal } as const;
// Whoever places the people of an operation calls them by name.
const everyOperation = { scopes: ['organisation'], classes: personal } as const;
const partner = { scopes: ['shared'], classes: personal } as const;

/** What everybody who signs in may do: nothing here touches a person. */
const everybody = { 'session.use': everywhere, 'home.read': everywhere, 'organisation.read': everywhere } as const;
/** Who takes part in what two people do: what about a case is decided by the gate of the case. */
const office = { 'approval.read': everywhere, 'approval.decide': everywhere } as const;
const staff = {
  ...everybody,
  'view.save': everywhere,
  'colleagues.read': everywhere,
  'reference.read': everywhere,
  'compound.read': everywhere,
  'compound.record': everywhere,
} as const;

/** The table of roles. Deny unless it stands here: a permission that is absent is refused. */
export const grants = {
  field_officer: {
    ...staff,
    'case.read': atTheGate,
    'timeline.read': atTheGate,
    'case.match': everywhere,
    'case.registerPlea': everywhere,
    'case.note': atTheGate,
    // A box of passports is found at the gate or never.
    'identityDocument.read': atTheGate,
    'identityDocument.record': atTheGate,
    'attachment.read': atTheGate,
    'attachment.record': atTheGate,
    'operation.read': atTheGate,
    'operation.plan': everywhere,
    'operation.record': atTheGate,
    'roster.import': atTheGate,
    'roster.confirm': atTheGate,
    'custody.read': atTheGate,
    'custody.record': atTheGate,
  },
  caseworker: {
    ...staff,
    'case.read': worker,
    'timeline.read': worker,
    'case.find': everywhere,
    'case.match': everywhere,
    'case.registerPlea': everywhere,
    'case.verify': worker,
    'case.move': worker,
    'case.describe': worker,
    'case.restrict': worker,
    'case.note': worker,
    'case.task': worker,
    'case.requestClosure': worker,
    'approval.read': worker,
    'subjectAccess.ask': worker,
    'case.breakGlass': everywhere,
    'person.correct': worker,
    'identification.record': worker,
    'consent.record': worker,
    'interview.read': worker,
    'interview.record': worker,
    'interview.amend': worker,
    'stay.record': worker,
    'peopleAround.read': worker,
    'peopleAround.record': worker,
    'identityDocument.read': worker,
    'identityDocument.record': worker,
    'attachment.read': worker,
    'attachment.record': worker,
    'custody.read': worker,
    'custody.record': worker,
    'repatriation.read': worker,
    'repatriation.record': worker,
    'movement.read': everywhere,
  },
  coordinator: {
    ...staff,
    'case.read': coordination,
    'timeline.read': coordination,
    'case.find': everywhere,
    'case.match': everywhere,
    'case.move': coordination,
    'case.note': coordination,
    'case.task': coordination,
    'identityDocument.read': coordination,
    'identityDocument.record': coordination,
    'attachment.read': coordination,
    'attachment.record': coordination,
    'custody.read': coordination,
    'custody.record': coordination,
    'operation.read': everyOperation,
    'operation.plan': everywhere,
    'operation.record': everyOperation,
    'roster.import': everyOperation,
    'roster.confirm': everyOperation,
    'repatriation.read': coordination,
    'repatriation.record': coordination,
    'repatriation.board': coordination,
    'movement.read': everywhere,
    'movement.record': everywhere,
    'case.breakGlass': everywhere,
    'letter.read': coordination,
    'letter.write': coordination,
    'letterTemplate.read': everywhere,
    'letterTemplate.change': everywhere,
    'case.share': coordination,
    'operation.approveRisk': everyOperation,
    'operation.openPoints': everyOperation,
    'share.read': coordination,
    // What the coordinator itself asked for; no case opens by it.
    'approval.read': everywhere,
    'caseList.export': coordination,
    'reference.change': everywhere,
  },
  supervisor: {
    ...staff,
    'case.read': team,
    'timeline.read': team,
    'case.find': everywhere,
    'case.match': everywhere,
    'case.registerPlea': everywhere,
    'case.verify': team,
    'case.move': team,
    'case.assign': team,
    'case.describe': team,
    'case.restrict': team,
    'case.note': team,
    'case.task': team,
    'case.requestClosure': team,
    'case.approveClosure': team,
    'approval.read': team,
    'approval.decide': team,
    'case.breakGlass': everywhere,
    'case.reviewGlass': team,
    'case.openSealed': team,
    'person.correct': team,
    'identification.record': team,
    'consent.record': team,
    'interview.read': team,
    'interview.record': team,
    'interview.amend': team,
    'stay.record': team,
    'peopleAround.read': team,
    'peopleAround.record': team,
    'identityDocument.read': team,
    'identityDocument.record': team,
    'attachment.read': team,
    'attachment.record': team,
    'operation.read': team,
    'operation.plan': everywhere,
    'operation.record': team,
    'roster.import': team,
    'roster.confirm': team,
    'custody.read': team,
    'custody.record': team,
    'repatriation.read': team,
    'repatriation.record': team,
    'repatriation.board': team,
    'movement.read': everywhere,
    'case.readers': team,
    // What of the own teams is due for erasure, and that a case must not be erased.
    'retention.read': everywhere,
    'case.hold': team,
    'subjectAccess.ask': team,
    'subjectAccess.decide': team,
    'caseList.export': team,
    'caseList.confirmExport': everywhere,
    'letter.read': team,
    'letter.write': team,
    'letterTemplate.read': everywhere,
    'operation.approveRisk': team,
    'operation.openPoints': team,
    'case.share': team,
    'share.read': team,
  },
  auditor: {
    ...everybody,
    ...office,
    'statistics.read': everywhere,
    'statistics.seal': everywhere,
    'statistics.release': everywhere,
    'statistics.confirmRelease': everywhere,
    'audit.read': everywhere,
  },
  // No case.read: a mission issues papers. How the case, its identification or a prosecution stands is not shared with it.
  partner: {
    ...everybody,
    'share.read': partner,
    'share.acknowledge': partner,
    'repatriation.updateOwnItem': partner,
  },
  administrator: {
    ...everybody,
    ...office,
    'colleagues.read': everywhere,
    'users.read': everywhere,
    'users.invite': everywhere,
    'users.change': everywhere,
    'users.grantAdministrator': everywhere,
    'organisation.configure': everywhere,
    // Sees how much goes, and nothing of the case.
    'erasure.decide': everywhere,
    'retention.decide': everywhere,
    'keys.ask': everywhere,
    'keys.decide': everywhere,
    'reference.read': everywhere,
    'reference.change': everywhere,
  },
  data_protection_officer: {
    ...everybody,
    ...office,
    'users.grantAdministrator': everywhere,
    'statistics.read': everywhere,
    'statistics.confirmRelease': everywhere,
    // Who, when, why and how much was read; never the case.
    'case.reviewGlass': everywhere,
    'audit.read': everywhere,
    // Who among the staff did it, and the number of the case. The auditor sees roles and marks.
    'audit.names': everywhere,
    'erasure.ask': everywhere,
    'erasure.decide': everywhere,
    'retention.read': everywhere,
    'retention.manage': everywhere,
    'retention.decide': everywhere,
    // By its number and the reason; the case and the file stay closed.
    'subjectAccess.decide': everywhere,
    'caseList.confirmExport': everywhere,
    'keys.ask': everywhere,
    'keys.decide': everywhere,
  },
} as const satisfies Record<Role, Partial<Record<Permission, Grant>>>;

/**
 * Break-glass: one case that the role does not see otherwise, a restricted one too. Enough to protect somebody tonight; no
 * interview, nothing sensitive or sealed, and besides a note nothing is written.
 */
export const glass = {
  roles: ['caseworker', 'coordinator', 'supervisor'],
  permissions: [
    'case.read',
    'timeline.read',
    'case.note',
    'identityDocument.read',
    'custody.read',
    'repatriation.read',
  ],
  scopes: ['glass'],
  classes: personal,
} as const satisfies Grant & { readonly roles: readonly Role[]; readonly permissions: readonly Permission[] };

/** Roles that go with no other: who counts people must not be able to look at them, and an outsider is no staff. */
export const standsAlone: readonly Role[] = ['auditor', 'partner'];
