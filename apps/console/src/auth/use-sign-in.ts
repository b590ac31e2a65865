import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import type { FieldFault } from '../data/faults.js';
import { authApi, AuthFault, isHalfway, type NextStep, type Proof } from '../session/auth-api.js';
import { isSilence, waitOf } from '../session/auth-provider.js';
import { sessionStore, type Session } from '../session/session-store.js';
import { factorFaults, waitWords } from './factor-words.js';
import { answerByPasskey } from './passkeys.js';

interface SignIn {
  readonly signIn: (email: string, password: string) => Promise<void>;
  /** A passkey whose device checked the person stands for both steps. */
  readonly signInByPasskey: () => Promise<void>;
  /** Leaves the page for the sign-in of the organisation. */
  readonly signInAtDirectory: () => Promise<void>;
  readonly giveFactor: (proof: Proof) => Promise<void>;
  readonly enter: (session: Session) => Promise<void>;
  /** The second step that is due; null: the password first. */
  readonly step: NextStep | null;
  readonly goTo: (step: NextStep | null) => void;
  readonly sending: boolean;
  readonly faults: readonly FieldFault[];
}

/** Shared by the sign-in page and the curtain. It never says which of the two was wrong. */
export function useSignIn(onDone: (session: Session) => void | Promise<void>): SignIn {
  const t = useT();
  const [step, setStep] = useState<NextStep | null>(null);
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
    if (wait !== undefined) return waitWords(wait, t);
    if (isSilence(error)) return t('auth.signIn.unreachable');
    if (error instanceof AuthFault && error.code !== 'SIGN_IN_FAILED' && error.message !== '') return error.message;
    return error instanceof AuthFault && error.status >= 500 ? t('auth.signIn.unreachable') : t('auth.signIn.failed');
  }

  async function enter(session: Session): Promise<void> {
    sessionStore.opened(session);
    await onDone(session);
    setStep(null);
  }

  async function signIn(email: string, password: string): Promise<void> {
    const gaps = missing(email, password);
    setFaults(gaps);
    if (gaps.length > 0) return;
    setSending(true);
    try {
      const answer = await authApi.signIn(email.trim(), password);
      if (isHalfway(answer)) setStep(answer);
      else await enter(answer);
    } catch (error) {
      setFaults([{ field: 'password', code: 'SIGN_IN_FAILED', message: words(error) }]);
    } finally {
      setSending(false);
    }
  }

  async function signInByPasskey(): Promise<void> {
    setFaults([]);
    setSending(true);
    try {
      await enter(await authApi.signInByPasskey(await answerByPasskey()));
    } catch (error) {
      setFaults(factorFaults(error, 'passkey', t));
    } finally {
      setSending(false);
    }
  }

  async function signInAtDirectory(): Promise<void> {
    setFaults([]);
    setSending(true);
    try {
      const { url } = await authApi.beginDirectory('sign-in');
      window.location.assign(url);
    } catch (error) {
      setFaults(factorFaults(error, 'directory', t));
      setSending(false);
    }
  }

  return {
    signIn,
    signInByPasskey,
    signInAtDirectory,
    giveFactor: async (proof) => enter(await authApi.giveFactor(proof)),
    enter,
    step,
    goTo: (next) => {
      setFaults([]);
      setStep(next);
    },
    sending,
    faults,
  };
}
