import { decodeText } from './decode-text.js';
import { GridError, gridLimits, type GridSheet } from './grid.js';
import { readDelimited } from './read-csv.js';
import { readWorkbook } from './read-xlsx.js';

const startsWith = (bytes: Buffer, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

function isForeign(bytes: Buffer): boolean {
  if (
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)
  )
    return true;
  // "Export to Excel" of many web sites is a page under the name .xls.
  return /^\s*(<!doctype html|<html|<table|\{\\rtf|<\?xml)/i.test(bytes.toString('latin1', 0, 200).replace(/^ï»¿/, ''));
}

/**
 * A list as it was uploaded: CSV in any common delimiter and encoding, or XLSX. The bytes decide, the name only labels the sheet. Bounds stand
 * in gridLimits; whatever is wrong is a GridError with a code.
 */
export async function readGrid(bytes: Buffer, fileName?: string): Promise<GridSheet[]> {
  if (bytes.length === 0) throw new GridError('FILE_EMPTY');
  if (bytes.length > gridLimits.bytes) throw new GridError('FILE_TOO_LARGE', gridLimits.bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readWorkbook(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new GridError('WORKBOOK_OLD_OR_LOCKED');
  if (isForeign(bytes)) throw new GridError('FILE_NOT_A_LIST');
  return [readDelimited(decodeText(bytes), fileName ?? '')];
}

/** A list pasted into a form: cells of a spreadsheet arrive parted by tabs, chats by line. Throws GridError. */
export function readPasted(text: string): GridSheet {
  if (Buffer.byteLength(text) > gridLimits.bytes) throw new GridError('FILE_TOO_LARGE', gridLimits.bytes);
  return readDelimited(text, '');
}
