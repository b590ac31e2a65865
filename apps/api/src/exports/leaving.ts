/** A file on its way out. */
export interface Leaving {
  readonly name: string;
  readonly type: string;
  /** Where it is known beforehand. */
  readonly bytes?: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}
