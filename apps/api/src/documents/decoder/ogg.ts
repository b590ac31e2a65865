import { FileFaultError } from './limits.js';

/** A piece of the file, by where it begins and ends. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Page extends Span {
  readonly first: boolean;
  readonly serial: number;
  /** The first piece goes on with the packet of the page before. */
  readonly goesOn: boolean;
  /** One for each packet or part of one; `ends` where the packet does. */
  readonly pieces: readonly (Span & { readonly ends: boolean })[];
}

/**
 * One recording in Opus or Vorbis, page after page to the last byte: nothing hangs before, between or behind. Of what a recorder
 * writes into the head of comments (device, title, place, a picture) nothing stays; the head keeps its length, and is empty.
 */
export function cleanOgg(source: Buffer): Buffer {
  const bytes = Buffer.from(source);
  const pages = pagesOf(bytes);
  const serial = pages[0]?.serial;
  // A second stream could be a film, or anything.
  if (!pages[0]?.first || pages.slice(1).some((page) => page.first || page.serial !== serial)) refused();
  const packets: Span[][] = [];
  let open = false;
  for (const page of pages) {
    if (page.goesOn !== open) damaged();
    for (const piece of page.pieces) {
      if (open) packets.at(-1)?.push(piece);
      else packets.push([piece]);
      open = !piece.ends;
    }
    if (packets.length > 2) break;
  }
  const [head = [], comments = []] = packets;
  const codec = joined(bytes, head).toString('latin1', 0, 8);
  const said = joined(bytes, comments);
  emptied(said, codec);
  let at = 0;
  for (const { from, to } of comments) {
    said.copy(bytes, from, at, at + to - from);
    at += to - from;
  }
  for (const page of pages) if (comments.some(({ from }) => from >= page.from && from < page.to)) seal(bytes, page);
  return bytes;
}

const damaged = (): never => {
  throw new FileFaultError('FILE_DAMAGED');
};
const refused = (): never => {
  throw new FileFaultError('FILE_TYPE_NOT_ALLOWED');
};

const joined = (bytes: Buffer, spans: readonly Span[]): Buffer =>
  Buffer.concat(spans.map(({ from, to }) => bytes.subarray(from, to)));

/** Name of the writer and list of comments become nothing (RFC 7845, 5.2; Vorbis I, 5.2.1). */
function emptied(packet: Buffer, codec: string): void {
  const opus = codec === 'OpusHead';
  if (!opus && !codec.startsWith('\x01vorbis')) refused();
  const magic = opus ? 'OpusTags' : '\x03vorbis';
  if (packet.length < magic.length + 9 || !packet.toString('latin1').startsWith(magic)) damaged();
  packet.fill(0, magic.length);
  // Vorbis closes its head with one set bit; both let zeros follow.
  if (!opus) packet.writeUInt8(1, magic.length + 8);
}

function pagesOf(bytes: Buffer): Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < bytes.length;) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS' || at + 27 > bytes.length) damaged();
    const flags = bytes.readUInt8(at + 5);
    const segments = bytes.readUInt8(at + 26);
    let from = at + 27 + segments;
    if (from > bytes.length) damaged();
    const pieces: { from: number; to: number; ends: boolean }[] = [];
    let length = 0;
    for (const [index, segment] of bytes.subarray(at + 27, at + 27 + segments).entries()) {
      length += segment;
      if (segment === 255 && index < segments - 1) continue;
      pieces.push({ from, to: from + length, ends: segment < 255 });
      from += length;
      length = 0;
    }
    if (from > bytes.length) damaged();
    const serial = bytes.readUInt32LE(at + 14);
    pages.push({ from: at, to: from, first: (flags & 2) !== 0, goesOn: (flags & 1) !== 0, serial, pieces });
    at = from;
  }
  return pages;
}

/** The checksum of a page: CRC-32 with the polynomial 04c11db7, begun at zero, nothing turned round. */
function seal(bytes: Buffer, { from, to }: Span): void {
  bytes.writeUInt32LE(0, from + 22);
  let sum = 0;
  for (const byte of bytes.subarray(from, to)) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  bytes.writeUInt32LE(sum >>> 0, from + 22);
}
