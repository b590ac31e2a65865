import type { WrittenNumber } from '../exchange/write-xlsx.js';

/** The last cells of a line as numbers where they are some, so that a spreadsheet can add them up. */
export function numbered(line: readonly string[], many = 1): (string | WrittenNumber)[] {
  return line.map((cell, at) => (at < line.length - many ? cell : number(cell)));
}

function number(cell: string): string | WrittenNumber {
  if (!/^\d+(\.\d{1,3})?$/.test(cell)) return cell;
  const digits = cell.includes('.') ? 3 : 0;
  return { minor: Math.round(Number(cell) * 10 ** digits), digits };
}
