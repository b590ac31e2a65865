import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { firstMessage, requestJson } from '../data/request-json.js';
import type { FieldFault } from '../data/faults.js';
import type { Session } from './session-store.js';

export interface AuthMode {
  readonly mode: 'evaluation' | 'production';
  readonly accounts?: readonly { readonly email: string; readonly role: string }[];
  /** Where staff of the organisation may sign in as well. */
  readonly directory?: { readonly name: string };
}

export interface Invitation {
  readonly kind: 'invitation' | 'setup' | 'reset';
  readonly email: string;
  readonly displayName: string | null;
  readonly organisationName: string;
}

/** What the sign-in doors answer when they say no; `message` is already in the reader's language. */
export class AuthFault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldFault[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

interface FaultBody {
  code?: string;
  message?: string;
  fields?: FieldFault[];
  retryAfterSeconds?: number;
}

async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const answer = await requestJson(method, `/auth${path}`, body);
  if (answer.ok) return answer.body as T;
  const fault = (answer.body ?? {}) as FaultBody;
  throw new AuthFault(
    answer.status,
    fault.code ?? `HTTP_${answer.status}`,
    firstMessage(fault.message),
    fault.fields,
    fault.retryAfterSeconds,
  );
}

/** By what somebody can prove who they are; `password` only where there is nothing better, in the evaluation. */
export interface Ways {
  readonly authenticator: boolean;
  readonly passkeys: number;
  readonly recoveryCodes: number;
  readonly password: boolean;
  /** At the directory of the organisation, where there is no factor here. */
  readonly directory: boolean;
}

/** The password was right: a second factor is to be given, or set up. */
export interface NextStep {
  readonly next: 'FACTOR' | 'ENROL';
  readonly ways: Ways;
  readonly resetBy: { readonly name: string; readonly at: string } | null;
}

export type Proof =
  | { readonly way: 'totp' | 'recovery'; readonly code: string }
  | { readonly way: 'passkey'; readonly answer: unknown }
  | { readonly way: 'password'; readonly password: string };

export interface OwnFactors {
  readonly demanded: boolean;
  readonly ways: Ways;
  readonly authenticator: { readonly since: string; readonly lastUsedAt: string | null } | null;
  readonly passkeys: readonly OwnPasskey[];
  readonly resets: readonly { readonly kind: 'PASSWORD' | 'FACTORS'; readonly at: string; readonly by: string }[];
}

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly backedUp: boolean;
  readonly since: string;
  readonly lastUsedAt: string | null;
}

export interface ListedSession {
  readonly id: string;
  readonly agent: string;
  readonly since: string;
  readonly lastSeenAt: string;
  readonly here: boolean;
}

export interface FactorChange {
  readonly session: Session;
  readonly recoveryCodes: readonly string[] | null;
}

export const isHalfway = (answer: Session | NextStep): answer is NextStep => 'next' in answer;

export const authApi = {
  mode: () => call<AuthMode>('GET', '/mode'),
  /** Also of a session that is halfway there. */
  step: () => call<Session | NextStep>('GET', '/session'),
  session: async (): Promise<Session> => {
    const answer = await call<Session | NextStep>('GET', '/session');
    if (isHalfway(answer)) throw new AuthFault(401, 'FACTOR_NEEDED', '');
    return answer;
  },
  signIn: (email: string, password: string) => call<Session | NextStep>('POST', '/sign-in', { email, password }),
  /** The language of the account. */
  speak: (locale: string) => call<unknown>('POST', '/locale', { locale }),
  /** Where the browser goes; `again`: somebody who is signed in proves it anew. */
  beginDirectory: (purpose: 'sign-in' | 'again') => call<{ url: string }>('POST', '/directory/begin', { purpose }),
  giveFactor: (proof: Proof) => call<Session>('POST', '/sign-in/factor', proof),
  passkeyOptions: () => call<PublicKeyCredentialRequestOptionsJSON>('POST', '/passkey/options'),
  signInByPasskey: (answer: unknown) => call<Session>('POST', '/sign-in/passkey', { answer }),
  stepUp: (proof: Proof) => call<Session>('POST', '/step-up', proof),
  factors: () => call<OwnFactors>('GET', '/factors'),
  beginAuthenticator: () => call<{ readonly secret: string; readonly uri: string }>('POST', '/totp/begin'),
  confirmAuthenticator: (code: string) => call<FactorChange>('POST', '/totp/confirm', { code }),
  removeAuthenticator: () => call<FactorChange>('POST', '/totp/remove'),
  beginPasskey: () => call<PublicKeyCredentialCreationOptionsJSON>('POST', '/passkeys/begin'),
  addPasskey: (answer: unknown, name: string) => call<FactorChange>('POST', '/passkeys/add', { answer, name }),
  renamePasskey: (id: string, name: string) => call<null>('POST', '/passkeys/rename', { id, name }),
  removePasskey: (id: string) => call<FactorChange>('POST', '/passkeys/remove', { id }),
  newRecoveryCodes: () => call<{ readonly recoveryCodes: readonly string[] }>('POST', '/recovery-codes'),
  sessions: () => call<readonly ListedSession[]>('GET', '/sessions'),
  endSession: (id: string) => call<null>('POST', '/sessions/end', { id }),
  endOtherSessions: () => call<null>('POST', '/sessions/end-others'),
  signOut: () => call<null>('POST', '/sign-out'),
  signOutEverywhere: () => call<null>('POST', '/sign-out-everywhere'),
  changePassword: (current: string, next: string) => call<null>('POST', '/password', { current, next }),
  invitation: (token: string) => call<Invitation>('POST', '/invitation/look', { token }),
  acceptInvitation: (token: string, displayName: string, password: string) =>
    call<Session | NextStep>('POST', '/invitation', { token, displayName, password }),
};
