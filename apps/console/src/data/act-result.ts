import type { FieldFault } from './faults.js';

/** The three expected ways in which an act does not happen (every mutation's result union has them). */
export interface InvalidInput {
  readonly __typename: 'InvalidInput';
  readonly code: string;
  readonly message: string;
  readonly fields: readonly FieldFault[];
}

export interface StaleField {
  readonly field: string;
  readonly theirs?: unknown;
}

export interface StaleWrite {
  readonly __typename: 'StaleWrite';
  readonly code: string;
  readonly message: string;
  readonly changedAt?: string | null;
  readonly changedBy?: string | null;
  readonly fields: readonly StaleField[];
  /** Null when the record is not there any more, or not for this reader: then there is nothing to settle. */
  readonly currentVersion?: number | null;
}

/** A conflict that can be settled: the record is there, at this version. */
export type Settleable = StaleWrite & { readonly currentVersion: number };

export interface Refused {
  readonly __typename: 'Refused';
  readonly code: string;
  readonly message: string;
}

type FaultName = 'InvalidInput' | 'StaleWrite' | 'Refused';

/** The model in a mutation's result: its one root field without the three faults. */
export type DoneOf<TResult> = Exclude<
  TResult[keyof TResult],
  { __typename?: FaultName | undefined } | null | undefined
>;

export type Outcome<TDone> =
  | { readonly kind: 'done'; readonly value: TDone }
  | { readonly kind: 'invalid'; readonly message: string; readonly fields: readonly FieldFault[] }
  | { readonly kind: 'stale'; readonly stale: Settleable }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'network' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'renewed' }
  | { readonly kind: 'unexpected'; readonly message: string; readonly requestId: string | undefined };

/** Reads the one root field of a mutation's answer. */
export function outcomeOf<TResult>(result: TResult): Outcome<DoneOf<TResult>> {
  const roots = Object.entries(result as Record<string, unknown>).filter(([key]) => key !== '__typename');
  const value = roots[0]?.[1] as { __typename?: string } | null | undefined;
  if (roots.length !== 1 || !value || typeof value !== 'object') {
    throw new Error('an act asks for exactly one mutation and its __typename');
  }
  switch (value.__typename) {
    case 'InvalidInput': {
      const { message, fields } = value as InvalidInput;
      return { kind: 'invalid', message, fields };
    }
    case 'StaleWrite': {
      const stale = value as StaleWrite;
      const { currentVersion, code, message } = stale;
      if (currentVersion === null || currentVersion === undefined) return { kind: 'refused', code, message };
      return { kind: 'stale', stale: { ...stale, currentVersion } };
    }
    case 'Refused': {
      const { code, message } = value as Refused;
      return { kind: 'refused', code, message };
    }
    default:
      return { kind: 'done', value: value as DoneOf<TResult> };
  }
}
