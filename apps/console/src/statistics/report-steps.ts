import type { Outcome } from '../data/act-result.js';
import type { Standard } from './standard-tables.js';

/** One table of a report on its way. `waits` is also what was not come to. */
export interface ReportStep {
  readonly table: Standard;
  readonly state: 'waits' | 'checked' | 'asked' | 'failed';
  readonly release?: { readonly id: string; readonly number: number };
  /** Why not, in the server's sentence. */
  readonly message?: string;
}

/**
 * Whether an answer holds for the tables after it as well: the person ended it, gave no proof, is signed out, or what all of them share (who gets
 * it, and why) is not taken. A table that cannot be made says nothing about the next one.
 */
export function endsTheRest(outcome: Outcome<unknown>): boolean {
  switch (outcome.kind) {
    case 'ended':
    case 'renewed':
      return true;
    case 'refused':
      return outcome.code === 'TABLE_CANCELLED' || outcome.code === 'FORBIDDEN';
    case 'invalid':
      return outcome.fields.some(({ field }) => field !== 'dimensions');
    default:
      return false;
  }
}
