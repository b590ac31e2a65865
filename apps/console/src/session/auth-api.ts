import { firstMessage, requestJson } from '../data/request-json.js';
import type { FieldFault } from '../data/faults.js';
import type { Session } from './session-store.js';

export interface AuthMode {
  readonly mode: 'evaluation' | 'production';
  readonly accounts?: readonly { readonly email: string; readonly role: string }[];
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

export const authApi = {
  mode: () => call<AuthMode>('GET', '/mode'),
  session: () => call<Session>('GET', '/session'),
  signIn: (email: string, password: string) => call<Session>('POST', '/sign-in', { email, password }),
  signOut: () => call<null>('POST', '/sign-out'),
  signOutEverywhere: () => call<null>('POST', '/sign-out-everywhere'),
  changePassword: (current: string, next: string) => call<null>('POST', '/password', { current, next }),
  invitation: (token: string) => call<Invitation>('POST', '/invitation/look', { token }),
  acceptInvitation: (token: string, displayName: string, password: string) =>
    call<Session>('POST', '/invitation', { token, displayName, password }),
};
