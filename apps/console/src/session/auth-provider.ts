import type { AuthProvider } from 'react-admin';
import { isRequestFault } from '../data/faults.js';
import { queryClient } from '../data/query-client.js';
import { authApi, AuthFault, isHalfway } from './auth-api.js';
import { sessionStore } from './session-store.js';

/** Asked once per page load; afterwards the store knows, and every answer of the API can say that it has ended. */
let asked: Promise<void> | undefined;

async function askOnce(): Promise<void> {
  asked ??= authApi.session().then(sessionStore.opened, (error: unknown) => {
    asked = undefined;
    throw error;
  });
  await asked;
}

export function forgetSession(): void {
  asked = undefined;
  sessionStore.closed();
  queryClient.clear();
}

export const authProvider: AuthProvider = {
  login: async ({ email, password }: { email: string; password: string }) => {
    const answer = await authApi.signIn(email, password);
    if (isHalfway(answer)) return { redirectTo: '/login' };
    queryClient.clear();
    sessionStore.opened(answer);
    return { redirectTo: '/' };
  },
  logout: async () => {
    if (sessionStore.read().session) {
      // A session that cannot be closed for lack of a connection still leaves this page.
      await authApi.signOut().catch(() => undefined);
    }
    forgetSession();
  },
  checkAuth: async () => {
    if (!sessionStore.read().session) await askOnce();
  },
  // A session that ended is answered by the curtain (session-ended.tsx), which keeps the page. Never by a redirect.
  checkError: async () => Promise.resolve(),
  getIdentity: async () => {
    const user = sessionStore.read().session?.user;
    return Promise.resolve({ id: user?.id ?? '', fullName: user?.displayName });
  },
  getPermissions: async () => Promise.resolve(sessionStore.read().session?.permissions ?? []),
};

/** Seconds to wait when the door says "too many attempts". */
export function waitOf(error: unknown): number | undefined {
  return error instanceof AuthFault && error.status === 429 ? (error.retryAfterSeconds ?? 60) : undefined;
}

export function isSilence(error: unknown): boolean {
  return !(error instanceof AuthFault) && !isRequestFault(error);
}
