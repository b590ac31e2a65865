/** Whose key it is: goes into the wrapping as additional data, so that a wrapped key cannot be given to another subject. */
export interface Wrapped {
  readonly subject: string;
  readonly organisation: string;
  /** Version of the key-encryption key that it is wrapped with, such as "k2" or "vault:v3". */
  readonly kek: string;
  readonly wrapped: string;
}

export type Unwrapped = Omit<Wrapped, 'kek' | 'wrapped'> & { readonly key: Buffer };

/**
 * Keeps the key-encryption keys and never shows them. Many at a time, because a provider may be a round trip away.
 *
 * @throws KeyProviderError when it cannot be reached or refuses
 * @throws DataKeyError when it refuses one of the keys
 */
export interface KeyProvider {
  /** The version that new keys are wrapped with. Keys under an older one are wrapped anew while the API serves. */
  current(): Promise<string>;
  wrap(keys: readonly Unwrapped[]): Promise<Wrapped[]>;
  unwrap(keys: readonly Wrapped[]): Promise<Unwrapped[]>;
}

/** The provider is away, or it does not know a version: nothing personal can be read or written until it does. Passes. */
export class KeyProviderError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KeyProviderError';
  }
}

/** A wrapped key that its key-encryption key refuses: altered, or of another subject. Does not pass by itself. */
export class DataKeyError extends Error {
  constructor(kek: string, options?: ErrorOptions) {
    super(`A data key does not open with the key-encryption key ${kek}.`, options);
    this.name = 'DataKeyError';
  }
}

export const bindingOf = ({ subject, organisation }: Pick<Wrapped, 'subject' | 'organisation'>): Buffer =>
  Buffer.from(`homeward data key\n${organisation}\n${subject}`);
