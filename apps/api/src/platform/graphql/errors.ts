import { translate } from '@homeward/i18n';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { RefusedError } from '../acts/problems.js';
import { currentContext } from '../context/context.js';
import { isUnavailable } from '../db/unavailable.js';

/** What leaves when something throws: a code, a translated text, the field, the request id. No value, stack or SQL. */
export function formatErrors(
  logger: Logger,
  shows: boolean,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { requestId, locale } = currentContext();
    const original = unwrap(error);
    const extensions = (formatted.extensions ?? {}) as Record<string, unknown>;
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL';
    const reason = typeof extensions['reason'] === 'string' ? extensions['reason'] : undefined;
    const field = typeof extensions['field'] === 'string' ? extensions['field'] : fieldIn(formatted.message);
    const say = (key: string, params: Record<string, string | number> = {}): GraphQLFormattedError => ({
      message: translate(locale, `errors.${key}`, params),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code: known.has(code) ? code : 'INTERNAL',
        requestId,
        ...(field ? { field } : {}),
        ...(reason ? { reason } : {}),
      },
    });
    if (reason) return say(reason, (extensions['params'] ?? {}) as Record<string, string | number>);
    if (code === 'BAD_USER_INPUT') return say('WRONG_TYPE', { field: field ?? '' });
    // A name that no operation of the document has; and graphql-js gives up at the fiftieth wrong value, which has no code.
    if (code === 'OPERATION_RESOLUTION_FAILURE' || formatted.message.startsWith('Too many errors processing variables'))
      return { ...say('BAD_REQUEST'), extensions: { code: 'BAD_REQUEST', requestId } };
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED')
      return shows
        ? { message: formatted.message, extensions: { code, requestId } }
        : { ...say('BAD_REQUEST'), extensions: { code: 'BAD_REQUEST', requestId } };
    if (known.has(code)) return say(code);
    // A reading has no union to say it in: what is not there, or not the actor's, is no fault of ours.
    if (original instanceof RefusedError)
      return {
        ...say(original.code, original.params),
        extensions: { code: known.has(original.code) ? original.code : 'BAD_REQUEST', requestId },
      };
    if (isUnavailable(original)) {
      logger.warn({ requestId, error: describe(original) }, 'not available');
      return { ...say('UNAVAILABLE'), extensions: { code: 'UNAVAILABLE', requestId } };
    }
    logger.error({ requestId, error: describe(original) }, 'request failed');
    return { ...say('INTERNAL', { requestId }), extensions: { code: 'INTERNAL', requestId } };
  };
}

const known = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FRESH_FACTOR_NEEDED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'UNAVAILABLE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** graphql-js names the place of a wrong variable in its text only: `... at "input.name"; ...`. */
function fieldIn(message: string): string | undefined {
  return /at "([^"]+)"/.exec(message)?.[1]?.replace(/^input\./, '') ?? /Variable "\$(\w+)"/.exec(message)?.[1];
}

function unwrap(error: unknown): unknown {
  let here: unknown = error;
  while (here instanceof GraphQLError && here.originalError) here = here.originalError;
  return here;
}

/** Kind and place of an error without its values: Postgres puts the row's content into `detail`, and into some messages. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table, column } = error as {
    code?: string;
    constraint?: string;
    table?: string;
    column?: string;
  };
  const ours = code === undefined;
  return {
    kind: error.name,
    ...(ours ? { message: error.message } : { code, constraint, table, column }),
    stack: error.stack?.split('\n').slice(1, 8).join('\n'),
  };
}
