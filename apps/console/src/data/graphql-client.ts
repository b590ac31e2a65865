import { sessionStore } from '../session/session-store.js';
import { RequestFault, type FaultKind } from './faults.js';
import { NetworkFault, requestJson, type JsonAnswer, type RequestOptions } from './request-json.js';
import { operationOf, type TypedDocument } from './typed-document.js';

interface GraphqlError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string; readonly field?: string; readonly requestId?: string };
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

const kinds: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  FRESH_FACTOR_NEEDED: 'forbidden',
  NOT_FOUND: 'not-found',
  BAD_USER_INPUT: 'bad-input',
  GRAPHQL_VALIDATION_FAILED: 'unexpected',
  PERSISTED_QUERY_NOT_FOUND: 'renewed',
};

/**
 * Sends one document. A query that met silence is asked once more after half a second; a mutation never by itself: its
 * operationId makes a repetition harmless, but the person decides whether it is still wanted.
 */
export async function send<TResult, TVariables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  options: RequestOptions = {},
): Promise<TResult> {
  const text = document.toString();
  const { kind, name } = operationOf(text);
  // The build leaves the name of a document (vite-documents.ts), development its text.
  const [documentId] = /sha256:[0-9a-f]{64}$/.exec(text) ?? [];
  const asked = documentId === undefined ? { query: text } : { documentId };
  const body = { ...asked, variables, operationName: name };
  let answer: JsonAnswer;
  try {
    answer = await requestJson('POST', '/graphql', body, options);
  } catch (error) {
    if (!(error instanceof NetworkFault)) throw error;
    if (kind === 'mutation') throw new RequestFault('network', error.message);
    answer = await again(body, options);
  }
  // Nothing was done without a session, so nothing is done twice.
  if (saysNobody(answer) && (await sessionGoesOn())) answer = await again(body, options);
  return read<TResult>(answer);
}

const saysNobody = (answer: JsonAnswer): boolean =>
  answer.status === 401 || ((answer.body ?? {}) as GraphqlAnswer).errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';

let looking: Promise<boolean> | undefined;

/** A proof given in another tab renews the session's cookie: what was on its way with the old one met nobody. */
async function sessionGoesOn(): Promise<boolean> {
  const me = sessionStore.read().session?.user.id;
  if (me === undefined) return false;
  looking ??= requestJson('GET', '/auth/session')
    .then(({ ok, body }) => ok && (body as { user?: { id?: string } } | null)?.user?.id === me)
    .catch(() => false)
    .finally(() => (looking = undefined));
  return looking;
}

async function again(body: unknown, options: RequestOptions): Promise<JsonAnswer> {
  await new Promise((resolve) => window.setTimeout(resolve, 500));
  options.signal?.throwIfAborted();
  try {
    return await requestJson('POST', '/graphql', body, options);
  } catch (error) {
    if (error instanceof NetworkFault) throw new RequestFault('network', error.message);
    throw error;
  }
}

function read<TResult>(answer: JsonAnswer): TResult {
  const body = (answer.body ?? {}) as GraphqlAnswer;
  const first = body.errors?.[0];
  if (saysNobody(answer)) {
    sessionStore.lost();
    throw new RequestFault('unauthenticated', first?.message ?? '', { status: 401 });
  }
  if (first || !answer.ok || body.data === undefined || body.data === null) throw faultOf(answer, first);
  return body.data as TResult;
}

function faultOf(answer: JsonAnswer, error: GraphqlError | undefined): RequestFault {
  const code = error?.extensions?.code;
  const kind = (code === undefined ? undefined : kinds[code]) ?? (answer.status === 403 ? 'forbidden' : 'unexpected');
  return new RequestFault(kind, error?.message ?? `HTTP ${answer.status}`, {
    status: kind === 'forbidden' ? 403 : answer.status,
    code,
    field: error?.extensions?.field,
    requestId: error?.extensions?.requestId ?? answer.requestId,
  });
}
