import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from '@homeward/domain';
import type { Locale } from '@homeward/i18n';
import type { Permission } from '@homeward/policy';

/** Who is asking, as the session said at the start of this request. Roles are read anew for every request. */
export interface Actor {
  readonly sessionId: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly teamNames: readonly string[];
  /** For a partner: the mission whose shared cases it sees. */
  readonly missionId: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
  /** A factor was given within the last five minutes: acts marked `fresh` are open. */
  readonly fresh: boolean;
  /** A machine with a token: no user, and no more than these of what its role may. */
  readonly machine?: { readonly permissions: readonly Permission[] };
}

export interface RequestContext {
  readonly requestId: string;
  readonly locale: Locale;
  /** What the audit log keeps of the caller's address (context/address.ts). */
  readonly address?: string;
  readonly actor: Actor | undefined;
  /** Seconds until a machine or a session that asks too often is heard again. */
  readonly wait?: number | undefined;
  /** The first that is refused for it. */
  readonly firstRefused?: boolean | undefined;
  /** Knows the password and has not given the second factor yet: no actor, for whatever asks for one. */
  readonly halfway?: Actor | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const runInContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('No request context: work was started outside a request.');
  return context;
}

/** Whoever gives or sets up a second factor: signed in, or halfway there. */
export function currentHalfway(): Actor {
  const { actor, halfway } = currentContext();
  const found = actor ?? halfway;
  if (!found) throw new Error('No session in a request that needs one.');
  return found;
}

/** The signed-in actor. The guard refuses anonymous requests before any service runs, so absence is a fault of ours. */
export function currentActor(): Actor {
  const { actor } = currentContext();
  if (!actor) throw new Error('No actor in a request that needs one.');
  return actor;
}

/** In the name of somebody who is not signed in here: no role, and so nothing but what is their own, or what a function lets them. */
export const inNameOf = ({ userId, organisationId }: Pick<Actor, 'userId' | 'organisationId'>): Actor => ({
  sessionId: '',
  userId,
  organisationId,
  organisationName: '',
  displayName: '',
  email: '',
  roles: [],
  teamIds: [],
  teamNames: [],
  missionId: null,
  locale: 'en',
  timeZone: 'UTC',
  fresh: false,
});
