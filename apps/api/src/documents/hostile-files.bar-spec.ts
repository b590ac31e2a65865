import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestCase } from '@homeward/testing';
import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { type servedTypes } from './decoder/limits.js';
import { EVIL, type Hostile, hostileFiles } from './testing/hostile-files.js';
import { readFile, upload } from './testing/upload.js';

/** A file as it is served to a browser. */
interface Served {
  readonly type: string;
  readonly disposition: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const active = [
  EVIL,
  'EvilMark',
  '<script',
  '<html',
  '<svg',
  '/JavaScript',
  '/Launch',
  '/EmbeddedFile',
  '/URI',
  'PK\u0003\u0004',
  '#!/',
];
const heads: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff/,
  'application/pdf': /^%PDF-/,
  'audio/mpeg': /^\xff[\xe0-\xff]/,
  'audio/mp4': /^....ftyp/s,
  'audio/ogg': /^OggS/,
  'audio/wav': /^RIFF....WAVE/s,
};

/** What is wrong with handing this to a browser. */
async function faultsOf(served: Served): Promise<string[]> {
  if (served.bytes.length === 0) return ['is empty'];
  const text = served.bytes.toString('latin1');
  const faults = active.filter((mark) => text.includes(mark)).map((mark) => `holds ${mark}`);
  if (!heads[served.type]?.test(text)) faults.push(`is no ${served.type}`);
  if (/[\r\n\0]/.test(served.disposition) || /[\p{Cc}\u202a-\u202e/\\<>"]|\.\./u.test(served.name))
    faults.push('has a name that does something');
  if (!/^[^.].*\.(jpg|pdf|mp3|m4a|ogg|wav)$/u.test(served.name) || /\.(exe|jpg|pdf)\.\w+$/.test(served.name))
    faults.push('has another ending');
  if (served.type === 'image/jpeg') {
    const meta = await sharp(served.bytes)
      .metadata()
      .catch(() => undefined);
    if (!meta || meta.exif || meta.xmp || meta.iptc || meta.icc) faults.push('tells more than its pixels');
  }
  return faults;
}

describe('hostile files', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  let files: Hostile[];
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
    files = await hostileFiles();
  });
  afterAll(() => api.stop());
  const stored = (): number =>
    readdirSync(api.files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

  it('are made harmless or refused, and take nothing down', async () => {
    const { caseworker } = api.world.users;
    const tried = files.slice(0, size(16, files.length));
    const wrong: string[] = [];
    let kept = 0;
    for (const { what, name, bytes, expect: wanted } of tried) {
      const before = stored();
      const sent = await upload(api, caseworker, {
        caseId: mine.id,
        body: bytes,
        about: { kind: 'OTHER', fileName: name },
      });
      const got =
        sent.status === 200 ? 'kept' : sent.status === 422 || sent.status === 413 ? 'refused' : String(sent.status);
      if (got !== wanted) wrong.push(`${what}: ${got} ${sent.body.code ?? ''}`);
      if (got !== 'kept') {
        if (stored() !== before) wrong.push(`${what}: left something behind`);
        continue;
      }
      kept++;
      const listed = await api.ask<{
        attachments: { id: string; fileName: string; media: keyof typeof servedTypes; pages: number | null }[];
      }>(caseworker, `query($id: UUID!) { attachments(caseId: $id) { id fileName media pages } }`, { id: mine.id });
      const row = listed.data?.attachments.find(({ id }) => id === sent.body.id);
      if (!row) throw new Error(`${what} is not listed.`);
      const sound = !['JPEG', 'PDF'].includes(row.media);
      for (const part of ['content', ...(sound ? [] : ['thumbnail']), ...(row.pages ? ['pages/1'] : [])]) {
        const { status, headers, body } = await readFile(api, caseworker, `${row.id}/${part}`);
        if (status !== 200) wrong.push(`${what}: ${part} answers ${status}`);
        if (
          !/^sandbox; default-src 'none'; .*object-src 'none'.*base-uri 'none'/.test(
            headers.get('content-security-policy') ?? '',
          )
        )
          wrong.push(`${what}: ${part} is not in a sandbox`);
        const disposition = headers.get('content-disposition') ?? '';
        const faults = await faultsOf({
          type: headers.get('content-type') ?? '',
          disposition,
          name: row.fileName,
          bytes: body,
        });
        if (faults.length > 0) wrong.push(`${what}: ${part} ${faults.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);

    // Kept as it came, under what its name says: what a store does that trusts.
    const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const types: Record<string, string> = {
      pdf: 'application/pdf',
      mp3: 'audio/mpeg',
      m4a: 'audio/mp4',
      wav: 'audio/wav',
      ogg: 'audio/ogg',
    };
    let found = 0;
    for (const { name, bytes } of tried) {
      const served = {
        type: types[ending(name)] ?? 'image/jpeg',
        disposition: `attachment; filename="${name}"`,
        name,
        bytes,
      };
      if ((await faultsOf(served)).length > 0) found++;
    }
    // A PDF of seventy pages or with a password hurts nobody; it is only of no use here.
    expect(found).toBeGreaterThan(tried.length * 0.8);
    seen({
      bar: 'hostile files',
      figure: `${tried.length} files: 0 stored executable, 0 EXIF left, 0 crash; ${kept} made harmless, ${tried.length - kept} refused`,
      control: `kept as they came: ${found} of ${tried.length} found`,
    });
  });
});
