import type { WrittenNumber } from '../exchange/write-xlsx.js';

/** The last cell of a line as a number where it is one, so that a spreadsheet can add it up. */
export function numbered(line: readonly string[]): (string | WrittenNumber)[] {
  const last = line.at(-1) ?? '';
  if (!/^\d+(\.\d{1,3})?$/.test(last)) return [...line];
  const digits = last.includes('.') ? 3 : 0;
  return [...line.slice(0, -1), { minor: Math.round(Number(last) * 10 ** digits), digits }];
}
