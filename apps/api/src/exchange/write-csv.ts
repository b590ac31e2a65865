/**
 * A cell that a spreadsheet could take for a formula gets an apostrophe in front: also behind spaces, and in the wide letters of
 * East Asia, which Excel reads as the narrow ones (OWASP, CSV injection).
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
export const unFormula = (value: string): string => (formula.test(value) ? `'${value}` : value);
const cell = (value: string): string => `"${unFormula(value).replaceAll('"', '""')}"`;

/** RFC 4180 with a byte order mark, so that Excel reads Khmer. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
