import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import type { FieldFault } from '../data/faults.js';
import { authApi, AuthFault } from '../session/auth-api.js';
import { isSilence, waitOf } from '../session/auth-provider.js';
import { sessionStore, type Session } from '../session/session-store.js';

interface SignIn {
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly sending: boolean;
  readonly faults: readonly FieldFault[];
}

/** Shared by the sign-in page and the curtain. It never says which of the two was wrong. */
export function useSignIn(onDone: (session: Session) => void | Promise<void>): SignIn {
  const t = useT();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  function missing(email: string, password: string): FieldFault[] {
    return [
      ...(email.trim() === '' ? [{ field: 'email', code: 'REQUIRED', message: t('auth.signIn.emailNeeded') }] : []),
      ...(password === '' ? [{ field: 'password', code: 'REQUIRED', message: t('auth.signIn.passwordNeeded') }] : []),
    ];
  }

  function words(error: unknown): string {
    const wait = waitOf(error);
    if (wait !== undefined) {
      const text =
        wait < 90
          ? t('auth.signIn.waitSeconds', { count: wait })
          : t('auth.signIn.waitMinutes', { count: Math.ceil(wait / 60) });
      return t('auth.signIn.tooMany', { wait: text });
    }
    if (isSilence(error)) return t('auth.signIn.unreachable');
    if (error instanceof AuthFault && error.code !== 'SIGN_IN_FAILED' && error.message !== '') return error.message;
    return error instanceof AuthFault && error.status >= 500 ? t('auth.signIn.unreachable') : t('auth.signIn.failed');
  }

  async function signIn(email: string, password: string): Promise<void> {
    const gaps = missing(email, password);
    setFaults(gaps);
    if (gaps.length > 0) return;
    setSending(true);
    try {
      const session = await authApi.signIn(email.trim(), password);
      sessionStore.opened(session);
      await onDone(session);
    } catch (error) {
      setFaults([{ field: 'password', code: 'SIGN_IN_FAILED', message: words(error) }]);
    } finally {
      setSending(false);
    }
  }

  return { signIn, sending, faults };
}
