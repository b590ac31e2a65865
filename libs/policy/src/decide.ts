import { type FieldClass, type Role, fieldClasses } from '@homeward/domain';
import { type Grant, glass, type Permission, type Scope, grants, permissions } from './permissions.js';

/** The part of an actor that rights depend on. */
export interface PolicyActor {
  readonly userId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly missionId: string | null;
}

/** The part of a case that rights depend on. */
export interface CaseFacts {
  readonly organisationId: string;
  readonly teamId: string;
  readonly assignedTo: string | null;
  readonly registeredBy: string;
  readonly verified: boolean;
  readonly restricted: boolean;
  /** The actor is named on the restricted case. */
  readonly named: boolean;
  /** The person stands on the roster of an operation that the actor takes part in. */
  readonly inOwnOperation: boolean;
  /** The case is shared with the actor's mission today. */
  readonly sharedWithOwnMission: boolean;
  /** The actor has the case open by break-glass at this moment. */
  readonly underGlass: boolean;
  /** The actor said in this sitting why the sealed part is read. */
  readonly sealOpened: boolean;
}

export function grantsOf(roles: readonly Role[], permission: Permission): Grant[] {
  return roles.flatMap((role) => {
    const grant = (grants[role] as Partial<Record<Permission, Grant>>)[permission];
    return grant ? [grant] : [];
  });
}

/** Whether any role of the actor has the permission at all; which objects it reaches is decided per object. */
export function holds(roles: readonly Role[], permission: Permission): boolean {
  return grantsOf(roles, permission).length > 0;
}

export function permissionsOf(roles: readonly Role[]): Permission[] {
  return permissions.filter((permission) => holds(roles, permission));
}

/** The scopes under which the actor holds the permission; a list turns them into its where clause. */
export function scopesOf(roles: readonly Role[], permission: Permission): Set<Scope> {
  return new Set(grantsOf(roles, permission).flatMap((grant) => grant.scopes));
}

const reaches: Record<Scope, (actor: PolicyActor, facts: CaseFacts) => boolean> = {
  own: (actor, facts) => facts.registeredBy === actor.userId && facts.assignedTo === null,
  assigned: (actor, facts) => facts.assignedTo === actor.userId,
  team: (actor, facts) => actor.teamIds.includes(facts.teamId),
  verified: (_, facts) => facts.verified,
  operation: (_, facts) => facts.inOwnOperation,
  shared: (_, facts) => facts.sharedWithOwnMission,
  glass: (_, facts) => facts.underGlass,
  // A case is never reached by belonging to the organisation alone.
  organisation: () => false,
};

/** Field classes of this case that the permission opens for the actor. Empty means: refused, as if it did not exist. */
export function classesFor(actor: PolicyActor, permission: Permission, facts: CaseFacts): Set<FieldClass> {
  if (facts.organisationId !== actor.organisationId) return new Set();
  const byRight = facts.restricted && !facts.named ? [] : grantsOf(actor.roles, permission);
  const open = [...byRight, ...glassOf(actor.roles, permission)]
    .filter((grant) => grant.scopes.some((scope) => reaches[scope](actor, facts)))
    .flatMap((grant) => grant.classes);
  return new Set(
    fieldClasses.filter((fieldClass) => open.includes(fieldClass) && (fieldClass !== 'sealed' || facts.sealOpened)),
  );
}

function glassOf(roles: readonly Role[], permission: Permission): Grant[] {
  const opens = (glass.permissions as readonly Permission[]).includes(permission);
  return opens && roles.some((role) => (glass.roles as readonly Role[]).includes(role)) ? [glass] : [];
}

/** Nothing but the glass opens the case for this: what is read is told as such, and nothing leaves. */
export function onlyByGlass(actor: PolicyActor, facts: CaseFacts): boolean {
  return facts.underGlass && !may(actor, 'case.read', { ...facts, underGlass: false });
}

export function may(actor: PolicyActor, permission: Permission, facts: CaseFacts): boolean {
  return classesFor(actor, permission, facts).size > 0;
}
