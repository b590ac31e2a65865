/**
 * Why nothing left. Every failure of this library is one of these: a caller that catches a DisclosureError must publish
 * nothing at all, because a half-protected table is worse than none.
 */
export const DISCLOSURE_ERROR_CODES = [
  /** Rows, dimensions or cells contradict each other or the code book. */
  'INVALID_TABLE',
  /** An option is outside what this library accepts. */
  'INVALID_OPTION',
  /** k lies below the floor that no caller may lower. */
  'K_BELOW_FLOOR',
  /** The table, or the tables already released together with it, are more than can be audited. */
  'TABLE_TOO_LARGE',
  /** Hiding every cell that may be hidden still does not protect somebody: choose coarser dimensions. */
  'NO_SAFE_TABLE',
  /** The solver gave no answer that could be used. */
  'SOLVER_FAILED',
  /** The audit did not finish in its time. */
  'TIMEOUT',
  /** Whoever asked wanted it ended. */
  'CANCELLED',
] as const;

export type DisclosureErrorCode = (typeof DISCLOSURE_ERROR_CODES)[number];

/** The one error of this library. The message names dimensions and cells, never a count, so that it may be logged. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';

  constructor(
    readonly code: DisclosureErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
