import { type RawAnswer, rawRequest } from './raw-request.js';

/**
 * The checks of graphql-cop, written anew from its public description: what is sent, and what in the answer makes it a
 * finding. https://github.com/dolevf/graphql-cop
 */
export interface Check {
  readonly name: string;
  readonly severity: 'high' | 'medium' | 'low' | 'info';
  found(url: string, headers: Record<string, string>): Promise<boolean>;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

const post = (url: string, headers: Record<string, string>, body: unknown): Promise<RawAnswer> =>
  rawRequest(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const read = ({ text }: RawAnswer): Answer => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
};
const asks =
  (query: string, judge: (answer: Answer) => boolean, more: Record<string, string> = {}): Check['found'] =>
  async (url, headers) =>
    judge(read(await post(url, { ...headers, ...more }, { query, operationName: 'cop' })));
const answered = (answer: Answer): boolean => answer.data?.['__typename'] !== undefined;
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

export const checks: readonly Check[] = [
  {
    name: 'alias overloading',
    severity: 'high',
    found: asks(
      `query cop { ${times(101, (at) => `alias${at}:__typename`)} }`,
      (a) => a.data?.['alias100'] !== undefined,
    ),
  },
  {
    name: 'batching',
    severity: 'high',
    found: async (url, headers) => {
      const many = read(
        await post(
          url,
          headers,
          Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
        ),
      );
      return Array.isArray(many) && many.length >= 10;
    },
  },
  {
    name: 'directive overloading',
    severity: 'high',
    found: asks(`query cop { __typename ${'@aa'.repeat(10)} }`, (a) => a.errors?.length === 10),
  },
  {
    name: 'circular introspection',
    severity: 'high',
    found: asks(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
      (a) => ((a.data?.['__schema'] as { types?: unknown[] } | undefined)?.types?.length ?? 0) > 0,
    ),
  },
  {
    name: 'field duplication',
    severity: 'high',
    found: asks(`query cop { ${times(500, () => '__typename')} }`, answered),
  },
  {
    name: 'introspection',
    severity: 'high',
    found: asks('query cop { __schema { types { name fields { name } } } }', (a) => Boolean(a.data?.['__schema'])),
  },
  {
    name: 'queries by GET',
    severity: 'medium',
    found: async (url, headers) =>
      answered(
        read(
          await rawRequest(`${url}?query=${encodeURIComponent('query cop {__typename}')}`, {
            headers: { ...headers, 'apollo-require-preflight': '1' },
          }),
        ),
      ),
  },
  {
    name: 'mutations by GET',
    severity: 'medium',
    found: async (url, headers) =>
      answered(
        read(
          await rawRequest(`${url}?query=${encodeURIComponent('mutation cop {__typename}')}`, {
            headers: { ...headers, 'apollo-require-preflight': '1' },
          }),
        ),
      ),
  },
  {
    name: 'queries by POST of a form',
    severity: 'medium',
    found: async (url, headers) =>
      answered(
        read(
          await rawRequest(url, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: `query=${encodeURIComponent('query cop {__typename}')}`,
          }),
        ),
      ),
  },
  {
    name: 'field suggestions',
    severity: 'low',
    found: asks('query cop { __schema { directive } }', (a) =>
      (a.errors ?? []).some((e) => /did you mean/i.test(e.message ?? '')),
    ),
  },
  {
    name: 'a console for queries',
    severity: 'low',
    found: async (url, headers) => {
      const { origin } = new URL(url);
      for (const at of ['/graphql', '/', '/graphiql', '/playground', '/console', '/altair', '/v1/graphql'])
        if (
          /graphiql|graphql.playground|embeddable-sandbox|apollo-server-landing/i.test(
            (await rawRequest(origin + at, { headers: { ...headers, accept: 'text/html' } })).text,
          )
        )
          return true;
      return false;
    },
  },
  {
    name: 'tracing',
    severity: 'info',
    found: asks('query cop { __typename }', (a) => a.extensions?.['tracing'] !== undefined, {
      'x-apollo-tracing': '1',
    }),
  },
  {
    name: 'unhandled errors',
    severity: 'info',
    found: asks('qwerty cop { abc }', (a) =>
      (a.errors ?? []).some(({ extensions = {} }) => 'exception' in extensions || 'stacktrace' in extensions),
    ),
  },
];
