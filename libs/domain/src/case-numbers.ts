const number = /(?<![\p{L}\p{N}])[A-Z]{1,5}-\d{4}-\d{5,}(?!\p{N})/giu;

/** Numbers of cases in words, also where somebody typed them, in capitals. */
export const caseNumbersIn = (text: string): string[] => (text.match(number) ?? []).map((one) => one.toUpperCase());

/** The words with other signs in place of each number of a case that does not stay. */
export const withoutCaseNumbers = (text: string, stays: (reference: string) => boolean, instead: string): string =>
  text.replace(number, (one) => (stays(one.toUpperCase()) ? one : instead));
