/**
 * A GraphQL document with its types, as graphql-codegen writes it into src/gql in string mode. Declared by shape, so that
 * nothing here depends on generated files.
 */
export interface TypedDocument<TResult, TVariables> {
  toString(): string;
  readonly __apiType?: (variables: TVariables) => TResult;
}

export type ResultOf<D> = D extends TypedDocument<infer R, infer _V> ? R : never;
export type VariablesOf<D> = D extends TypedDocument<infer _R, infer V> ? V : never;

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
}

/** First operation of a document; documents here always have exactly one, and it is always named. */
export function operationOf(source: string): Operation {
  const match = /(?:^|[\s}])(query|mutation)\s+([A-Za-z_]\w*)/.exec(source);
  if (!match) throw new Error(`no named operation in: ${source.trim().slice(0, 80)}`);
  return { kind: match[1] as Operation['kind'], name: match[2] ?? '' };
}
