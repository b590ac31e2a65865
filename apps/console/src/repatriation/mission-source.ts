/** "To be checked" is no source: the state of the row says it already, in the reader's language. */
export function knownFrom(source: string): string {
  return /^to be checked$/iu.test(source) ? '' : source;
}
