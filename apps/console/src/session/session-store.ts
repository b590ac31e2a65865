import type { Role } from '@homeward/domain';
import type { Permission } from '@homeward/policy';
import { createContext, use, useSyncExternalStore } from 'react';

export interface SessionUser {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export interface Session {
  readonly user: SessionUser;
  readonly permissions: readonly Permission[];
}

/**
 * `lost` is a session that ended under somebody's hands (idle, disabled, signed out elsewhere): the page stays behind a
 * curtain, so that what was written is still there after signing in again.
 */
export interface SessionState {
  readonly session: Session | null;
  readonly lost: boolean;
  /** Lost because nobody used the page, here or in another tab. */
  readonly idle: boolean;
}

let state: SessionState = { session: null, lost: false, idle: false };
const listeners = new Set<() => void>();

function change(next: SessionState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

export const sessionStore = {
  read: (): SessionState => state,
  opened: (session: Session): void => change({ session, lost: false, idle: false }),
  closed: (): void => change({ session: null, lost: false, idle: false }),
  /** Only an open session can be lost; without one the sign-in page shows anyway. */
  lost: (): void => {
    if (state.session && !state.lost) change({ ...state, lost: true });
  },
  locked: (): void => {
    if (state.session && !state.lost) change({ ...state, lost: true, idle: true });
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useSessionState(): SessionState {
  return useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
}

/** The session of a signed-in page. Pages behind the sign-in always have one. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('useSession needs a signed-in page');
  return session;
}

/** One of the permissions is enough; none asked means every signed-in person. */
export function allows(session: Session | null, permission?: Permission | readonly Permission[]): boolean {
  if (!session) return false;
  if (permission === undefined) return true;
  const any: readonly Permission[] = typeof permission === 'string' ? [permission] : permission;
  return any.some((name) => session.permissions.includes(name));
}

type Limit = (permission: Permission) => boolean;
const Limited = createContext<Limit | null>(null);

/** Around a part of a page where less than the role's rights hold: a case that is open by break-glass. */
export const CanLimit = Limited.Provider;

/** `const can = useCan(); can('case.assign')`. Hides what cannot be done; the API decides anyway. */
export function useCan(): (permission?: Permission | readonly Permission[]) => boolean {
  const { session } = useSessionState();
  const limit = use(Limited);
  return (permission) => {
    if (limit === null || permission === undefined) return allows(session, permission);
    const any: readonly Permission[] = typeof permission === 'string' ? [permission] : permission;
    return any.some((name) => allows(session, name) && limit(name));
  };
}

export const defaultTimeZone = 'Asia/Phnom_Penh';

export function useTimeZone(): string {
  const { session } = useSessionState();
  return session?.user.timeZone ?? defaultTimeZone;
}
