/** Expected failures. Services throw them; Acts turns them into members of the result union and nothing is half-saved. */
export interface FieldProblem {
  /** Path in the input, such as `name` or `stays.1.from`. */
  readonly field: string;
  /** Key below `errors.` in the catalogues. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export class InvalidInputError extends Error {
  constructor(readonly fields: readonly FieldProblem[]) {
    super(`Invalid input: ${fields.map((f) => `${f.field} ${f.code}`).join(', ')}`);
  }
}

/** The act is not possible now or not for this actor. "Not found" and "not yours" are one answer: NOT_FOUND. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    /** The case that was asked for and not opened: who asks for others' cases must be found in the log. */
    readonly caseId?: string,
  ) {
    super(`Refused: ${code}`);
  }
}

export interface Stale {
  readonly currentVersion: number | undefined;
  readonly changedAt: Date | undefined;
  readonly changedBy: string | undefined;
  readonly fields: readonly { readonly field: string; readonly theirs: string | null }[];
}

export class StaleWriteError extends Error {
  constructor(readonly stale: Stale) {
    super('Somebody else changed this meanwhile.');
  }
}
