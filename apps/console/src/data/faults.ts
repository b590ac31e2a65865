/** A rule that a field broke, in the reader's language. `field` is the path inside the input, like `requester.name`. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** `renewed`: the server has a newer Homeward than this tab and does not know what it asks. */
export type FaultKind =
  'network' | 'unauthenticated' | 'forbidden' | 'not-found' | 'bad-input' | 'renewed' | 'unexpected';

/**
 * Anything that kept an answer from coming. Rules that were broken are no faults: they are members of the mutation's
 * result union. `status` is what react-admin's authProvider.checkError looks at.
 */
export class RequestFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly details: {
      readonly status?: number;
      readonly code?: string;
      readonly requestId?: string;
      readonly field?: string;
    } = {},
  ) {
    super(message);
  }

  get status(): number | undefined {
    return this.details.status;
  }

  get requestId(): string | undefined {
    return this.details.requestId;
  }
}

export function isRequestFault(error: unknown): error is RequestFault {
  return error instanceof RequestFault;
}
