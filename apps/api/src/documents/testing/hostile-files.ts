import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp, { type Sharp } from 'sharp';

/** Stands in whatever must not come out again. */
export const EVIL = 'alert("EvilMark")';
const script = `<script>${EVIL}</script>`;
const page = `<!doctype html><html><body onload='${EVIL}'>${script}</body></html>`;

export interface Hostile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Kept means: made harmless and then kept. */
  readonly expect: 'kept' | 'refused';
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const raw = (text: string): Buffer => Buffer.from(text, 'latin1');

function image(width = 64, height = 48): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#336699' } });
}
const exif = {
  IFD0: { Make: 'EvilMark', ImageDescription: script },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '104/1 55/1 0/1' },
};

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([raw(name), body])));
  return Buffer.concat([head, raw(name), body, tail]);
}
/** One grey line of so many points, told to be a picture of any size. */
function png(width: number, height: number, rows: Buffer, more: Buffer = Buffer.alloc(0)): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', size),
    more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function pdf(options: object, fill: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ size: [200, 200], compress: false, ...options });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
  fill(document);
  document.end();
  return whole;
}
/** By hand, so that the catalogue says what it likes. */
const pdfWith = (catalogue: string): Buffer =>
  raw(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R ${catalogue}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** Frames of silence: 128 kbit/s, 44.1 kHz. */
const frames = (count: number): Buffer =>
  Buffer.concat(
    Array.from({ length: count }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
  );
function id3(body: Buffer): Buffer {
  const length = body.length;
  const head = Buffer.from([
    0x49,
    0x44,
    0x33,
    3,
    0,
    0,
    (length >> 21) & 127,
    (length >> 14) & 127,
    (length >> 7) & 127,
    length & 127,
  ]);
  return Buffer.concat([head, body]);
}
function riff(...parts: (readonly [string, Buffer])[]): Buffer {
  const body = Buffer.concat(
    parts.map(([name, bytes]) => {
      const head = Buffer.alloc(8);
      head.write(name, 'latin1');
      head.writeUInt32LE(bytes.length, 4);
      return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
    }),
  );
  const head = raw('RIFF----WAVE');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
const format = Buffer.from('0100010044ac000088580100020010000000'.slice(0, 32), 'hex');
function box(name: string, ...bodies: Buffer[]): Buffer {
  const body = Buffer.concat(bodies);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}
const film = (brand: string, handler: string, more: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    box('ftyp', raw(`${brand}\0\0\0\0${brand}`)),
    box(
      'moov',
      box('trak', box('mdia', box('hdlr', Buffer.alloc(8), raw(handler), Buffer.alloc(12), utf8('EvilMark\0')))),
      more,
    ),
    box('mdat', Buffer.alloc(600)),
  ]);
function ogg(body: Buffer, flags = 2): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 'latin1');
  head[5] = flags;
  head[26] = 1;
  return Buffer.concat([head, Buffer.from([body.length]), body]);
}
/** A zip whose parts say what they like about their length. */
function zip(name: string, body: Buffer, claimed: number): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(claimed, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, raw(name), body, raw('PK\u0005\u0006'), Buffer.alloc(18)]);
}

export async function hostileFiles(): Promise<Hostile[]> {
  const jpeg = await image().jpeg().toBuffer();
  const tagged = await image().withMetadata({ orientation: 6, exif }).jpeg().toBuffer();
  const bomb = zip('word/document.xml', deflateSync(Buffer.alloc(40_000_000)), 4_000_000_000);
  const row = Buffer.alloc(65);
  const kept = (what: string, name: string, bytes: Buffer): Hostile => ({ what, name, bytes, expect: 'kept' });
  const refused = (what: string, name: string, bytes: Buffer): Hostile => ({ what, name, bytes, expect: 'refused' });
  return [
    kept('a photo that tells where it was taken', 'IMG_0001.JPG', tagged),
    kept('a photo with a page behind it', 'a.jpg', Buffer.concat([jpeg, utf8(page)])),
    refused('a page called photo', 'photo.jpg', utf8(page)),
    refused('a drawing with a script', 'a.svg', utf8(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`)),
    refused('GIF that is a script, too', 'a.gif', raw(`GIF89a/*${'\0'.repeat(20)}*/=1;${EVIL}`)),
    kept('a PDF with a script', 'a.pdf', pdfWith(`/OpenAction<</S/JavaScript/JS(${EVIL.replace(/[()]/g, '')})>>`)),
    refused('a program called photo', 'photo.jpg', Buffer.concat([raw('MZ'), Buffer.alloc(500), utf8(EVIL)])),
    refused('a picture of ten thousand million points', 'a.png', png(100_000, 100_000, row)),
    refused('sixteen megabytes', 'a.jpg', Buffer.concat([jpeg, Buffer.alloc(16 * 1024 * 1024)])),
    refused('nothing', 'a.jpg', Buffer.alloc(0)),
    refused('a workbook that unpacks to four gigabytes', 'a.docx', bomb),
    kept('sound with a script in its title', 'a.mp3', Buffer.concat([id3(utf8(script)), frames(5)])),
    refused('a film called sound', 'a.m4a', film('isom', 'vide')),
    refused('a photo cut off in the middle', 'a.jpg', tagged.subarray(0, tagged.length - 60)),
    kept('a name that turns round', 'photo\u202egpj.exe', jpeg),
    kept('a name with an end in the middle', 'photo.jpg\0.exe', jpeg),
    kept('a name that climbs', '../../../../etc/cron.d/evil', jpeg),
    kept('a name for Windows', '..\\..\\CON.jpg', jpeg),
    kept('a name that is two headers', 'a.jpg"\r\nset-cookie: a=b\r\n\r\n<script>', jpeg),
    kept('a name with two endings', 'photo.jpg.exe', jpeg),
    kept('a very long name', `${'ក្រុម'.repeat(100)}.jpg`, jpeg),
    refused(
      'a drawing called photo',
      'a.png',
      utf8(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload='${EVIL}'/>`),
    ),
    refused('a page with a mark of its order', 'a.pdf', utf8(`\ufeff${page}`)),
    refused('a page for XML', 'a.jpg', utf8(`<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`)),
    kept('a photo that is an archive, too', 'a.jpg', Buffer.concat([jpeg, zip('evil.js', utf8(EVIL), 10)])),
    kept(
      'a picture with words and a place',
      'a.png',
      png(
        64,
        1,
        row,
        Buffer.concat([
          chunk('tEXt', utf8(`Comment\0${script}`)),
          chunk('iTXt', utf8(`XML:com.adobe.xmp\0\0\0\0\0${script}`)),
        ]),
      ),
    ),
    kept('a WebP with a place', 'a.webp', await image().withMetadata({ exif }).webp().toBuffer()),
    refused(
      'a picture that is one colour twenty thousand times twenty thousand',
      'a.png',
      png(20_000, 20_000, Buffer.alloc(20_001 * 20_000)),
    ),
    refused('a picture whose lines are missing', 'a.png', png(64, 4000, row)),
    kept(
      'a PDF that starts a program',
      'a.pdf',
      pdfWith('/OpenAction<</S/Launch/F(EvilMark.exe)>>/AA<</WC<</S/URI/URI(https://evil.example/EvilMark)>>>>'),
    ),
    kept(
      'a PDF with a file in it',
      'a.pdf',
      await pdf({}, (d) => {
        d.file(utf8(page), { name: 'EvilMark.html' });
        d.text('Hello');
      }),
    ),
    refused('a PDF with a password', 'a.pdf', await pdf({ userPassword: 'x' }, (d) => void d.text('Hello'))),
    refused('a PDF that is none', 'a.pdf', Buffer.concat([raw('%PDF-1.7\n'), utf8(page)])),
    refused(
      'a PDF of seventy pages',
      'a.pdf',
      await pdf({}, (d) => {
        for (let n = 1; n < 70; n++) d.addPage();
      }),
    ),
    refused('a title and no sound', 'a.mp3', id3(utf8(script))),
    kept(
      'sound with a script beside it',
      'a.wav',
      riff(['fmt ', format], ['LIST', utf8(`INFO${script}`)], ['data', Buffer.alloc(400)]),
    ),
    refused('sound whose head is wrong', 'a.wav', riff(['fmt ', Buffer.alloc(3)], ['data', utf8(EVIL)])),
    kept(
      'sound that tells where it was recorded',
      'a.m4a',
      film('M4A ', 'soun', box('udta', utf8(`+11.55+104.91/EvilMark`))),
    ),
    kept(
      'sound whose head tells who recorded it, and a script',
      'a.ogg',
      Buffer.concat([
        ogg(raw('OpusHead\u0001\u0001'.padEnd(19, '\0'))),
        ogg(
          Buffer.concat([raw('OpusTags\u0008\0\0\0EvilMark\u0001\0\0\0\u0040\0\0\0'), utf8(script).subarray(0, 64)]),
          0,
        ),
        ogg(Buffer.alloc(80), 4),
      ]),
    ),
    refused(
      'a film beside the sound',
      'a.ogg',
      Buffer.concat([ogg(raw('OpusHead\u0001\u0001'.padEnd(19, '\0'))), ogg(raw('\u0080theora'))]),
    ),
    refused('sound with a page behind it', 'a.ogg', Buffer.concat([ogg(raw('OpusHead\u0001\u0001')), utf8(page)])),
    refused('a TIFF', 'a.tif', await image().tiff().toBuffer()),
    refused('a TIFF called photo', 'a.jpg', await image().tiff().toBuffer()),
    refused(
      'a picture for an icon',
      'a.ico',
      Buffer.concat([Buffer.from('00000100010010100000', 'hex'), Buffer.alloc(200)]),
    ),
    refused(
      'a photo of an iPhone as it is',
      'a.heic',
      Buffer.concat([box('ftyp', raw('heic\0\0\0\0mif1heic')), Buffer.alloc(300)]),
    ),
    refused('an AVIF', 'a.avif', await image().avif().toBuffer()),
    refused('a bitmap', 'a.bmp', Buffer.concat([raw('BM'), Buffer.alloc(300)])),
    refused('a shell script', 'a.sh', utf8(`#!/bin/sh\n${EVIL}\n`)),
    refused('letters alone', 'a.txt', utf8(EVIL)),
    refused('an archive', 'a.jpg', zip('evil.js', utf8(EVIL), 10)),
  ];
}
