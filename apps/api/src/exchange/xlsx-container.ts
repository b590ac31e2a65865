import { crc32, inflateRawSync } from 'node:zlib';
import { errorCode, GridError, gridLimits } from './grid.js';

/**
 * The zip around a workbook, opened with bounds before ExcelJS sees it. ExcelJS unpacks whatever a zip claims and expands
 * ranges cell by cell, so that a few kilobytes ("A1:XFD1048576" as a defined name) could take all memory. Only the parts that hold
 * cells are passed on, in a new uncompressed zip.
 */

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const maxEntries = 2_000;

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/sheet\d{1,3}\.xml)$/;

interface Part {
  name: string;
  data: Buffer;
}

function endRecord(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 65_535); at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new GridError('WORKBOOK_UNREADABLE');
}

function inflate(zip: Buffer, method: number, start: number, size: number, budget: number): Buffer {
  const packed = zip.subarray(start, start + size);
  if (packed.length !== size) throw new GridError('WORKBOOK_UNREADABLE');
  if (method === 0) return packed;
  if (method !== 8) throw new GridError('WORKBOOK_UNREADABLE');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    const tooLarge = errorCode(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new GridError(
      tooLarge ? 'WORKBOOK_TOO_LARGE' : 'WORKBOOK_UNREADABLE',
      tooLarge ? gridLimits.unpackedBytes : undefined,
    );
  }
}

function unpack(zip: Buffer): Part[] {
  const end = endRecord(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > maxEntries) throw new GridError('WORKBOOK_TOO_LARGE');
  let at = zip.readUInt32LE(end + 16);
  let budget: number = gridLimits.unpackedBytes;
  const parts = new Map<string, Buffer>();
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== centralSignature) throw new GridError('WORKBOOK_UNREADABLE');
    const flags = zip.readUInt16LE(at + 8);
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, '');
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (!wanted.test(name) || parts.has(name)) continue;
    if ((flags & 1) === 1) throw new GridError('WORKBOOK_OLD_OR_LOCKED');
    if (zip.readUInt32LE(local) !== localSignature) throw new GridError('WORKBOOK_UNREADABLE');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = inflate(zip, method, start, size, budget);
    budget -= data.length;
    if (budget <= 0) throw new GridError('WORKBOOK_TOO_LARGE', gridLimits.unpackedBytes);
    parts.set(name, data);
  }
  return [...parts].map(([name, data]) => ({ name, data }));
}

/**
 * A nationality written once over the twenty rows of its group is a merged cell, and nineteen people would have none. Of
 * merged ranges only those within one column are passed on, within bounds and without overlap; titles go across columns.
 */
function withColumnMerges(sheet: string): string {
  const opening = sheet.indexOf('<mergeCells');
  if (opening < 0) return sheet;
  const closing = sheet.lastIndexOf('</mergeCells>');
  if (closing < opening) throw new GridError('WORKBOOK_UNREADABLE');
  const end = closing + '</mergeCells>'.length;
  const taken = new Set<string>();
  const kept: string[] = [];
  let walked = 0;
  for (const [, column = '', first = '', last = '', below = ''] of sheet
    .slice(opening, end)
    .matchAll(/<mergeCell ref="([A-Z]{1,2})(\d{1,4}):([A-Z]{1,2})(\d{1,4})"\s*\/>/g)) {
    const [from, to] = [Number(first), Number(below)];
    if (column !== last || from < 1 || from >= to || to > gridLimits.rows) continue;
    // The same column over and over would be walked through each time.
    if ((walked += to - from) > gridLimits.cells) throw new GridError('WORKBOOK_TOO_LARGE', gridLimits.cells);
    const cells = Array.from({ length: to - from + 1 }, (_, at) => `${column}${String(from + at)}`);
    if (cells.some((cell) => taken.has(cell)) || taken.size + cells.length > gridLimits.cells) continue;
    cells.forEach((cell) => taken.add(cell));
    kept.push(`<mergeCell ref="${column}${first}:${column}${below}"/>`);
  }
  const rest = [sheet.slice(0, opening), sheet.slice(end)] as const;
  if (rest.some((text) => text.includes('<mergeCell'))) throw new GridError('WORKBOOK_UNREADABLE');
  return kept.length === 0 ? rest.join('') : rest.join(`<mergeCells>${kept.join('')}</mergeCells>`);
}

const deepest = 40;
const mostTags = gridLimits.cells * 12;
const tag = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/y;

/**
 * The XML reader makes an error with its stack for every tag that is left open: thirteen million of them are 40 kB of zip and
 * all the memory there is. So each part must close what it opens before it is read.
 */
function refuseTangled(text: string): void {
  const open: string[] = [];
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', tag.lastIndex)) {
    if ((tags += 1) > mostTags) throw new GridError('WORKBOOK_TOO_LARGE', gridLimits.cells);
    if (text.startsWith('<!--', at)) {
      tag.lastIndex = text.indexOf('-->', at);
      if (tag.lastIndex < 0) throw new GridError('WORKBOOK_UNREADABLE');
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text)?.[0];
    if (found === undefined || found.startsWith('<!')) throw new GridError('WORKBOOK_UNREADABLE');
    if (found.startsWith('<?') || found.endsWith('/>')) continue;
    const name = /^<\/?([^\s>]+)/.exec(found)?.[1] ?? '';
    if (!found.startsWith('</')) open.push(name);
    else if (open.pop() !== name) throw new GridError('WORKBOOK_UNREADABLE');
    if (open.length > deepest) throw new GridError('WORKBOOK_UNREADABLE');
  }
  if (open.length > 0) throw new GridError('WORKBOOK_UNREADABLE');
}

/** Refuses entity tricks and takes defined names out, which hold no people and expand without bound. */
function checked({ name, data }: Part): Part {
  const text = data.toString('utf8');
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new GridError('WORKBOOK_UNREADABLE');
  refuseTangled(text);
  if (name.startsWith('xl/worksheets/')) {
    const cells = text.split('<c ').length + text.split('<c>').length + text.split('<row').length;
    if (cells > gridLimits.cells) throw new GridError('WORKBOOK_TOO_LARGE', gridLimits.cells);
    return { name, data: Buffer.from(withColumnMerges(text)) };
  }
  if (name !== 'xl/workbook.xml') return { name, data };
  const opening = text.indexOf('<definedNames');
  const closing = text.lastIndexOf('</definedNames>');
  const kept =
    opening >= 0 && closing > opening
      ? text.slice(0, opening) + text.slice(closing + '</definedNames>'.length)
      : text.replace(/<definedNames\s*\/>/, '');
  if (kept.includes('definedName')) throw new GridError('WORKBOOK_UNREADABLE');
  return { name, data: Buffer.from(kept) };
}

function pack(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of parts) {
    const title = Buffer.from(name);
    const sum = crc32(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(localSignature, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(centralSignature, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt32LE(sum, 16);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(data.length, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, title, data);
    directory.push(central, title);
    offset += 30 + title.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

/** A workbook that is safe to hand to ExcelJS. Throws GridError. */
export function safeWorkbook(zip: Buffer): Buffer {
  try {
    return pack(unpack(zip).map(checked));
  } catch (error) {
    // Reading past the end of a cut file is a RangeError of Buffer.
    throw error instanceof GridError ? error : new GridError('WORKBOOK_UNREADABLE');
  }
}
