import type { AttachmentKind } from '@homeward/domain';
import type { ClientBase } from 'pg';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { FolderStore } from '../documents/store/folder-store.js';
import { sealStream } from '../documents/store/sealed-stream.js';
import type { KeyProvider, Wrapped } from '../platform/crypto/key-provider.js';
import { dataKey, seal } from '../platform/crypto/sealing.js';

/** A few of the cases that the accounts of the evaluation open first have pictures: drawn here, of nobody. */
const CASES = 8;

interface Drawn {
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
  readonly thumbnail: Buffer;
}

type FoundCase = Wrapped & { readonly caseworker: string };

/** Takes some 0.2 s. Within the transaction of the seed: files of one that is taken back are swept later. */
export async function tellAttachments(client: ClientBase, keys: KeyProvider, folder: string): Promise<void> {
  const { rows } = await client.query<FoundCase>(
    `select k.subject_id as subject, k.organisation_id as organisation, k.kek, k.wrapped, c.assigned_to as caseworker
     from homeward.cases c join homeward.data_keys k on k.subject_id = c.id join homeward.users u on u.id = c.assigned_to
     where u.email = 'caseworker@homeward.example' order by c.opened_at desc limit $1`,
    [CASES],
  );
  const drawn = await Promise.all(drawings.map(draw));
  const store = new FolderStore(folder);
  const opened = new Map((await keys.unwrap(rows)).map(({ subject, key }) => [subject, dataKey(key)]));
  for (const [at, found] of rows.entries()) {
    const key = opened.get(found.subject);
    if (!key) continue;
    for (const one of drawn.slice(0, 1 + (at % drawn.length))) {
      const id = uuid();
      const close = (column: string, text: string): string =>
        seal(key, found.subject, { column: `attachments.${column}`, row: id }, text);
      await client.query(
        `insert into homeward.attachments (id, organisation_id, case_id, kind, media, file_name, caption, bytes, width, height, recorded_by, recorded_at)
         values ($1, $2, $3, $4, 'JPEG', $5, $6, $7, $8, $9, $10, now() - interval '1 day' * $11)`,
        [
          id,
          found.organisation,
          found.subject,
          one.kind,
          close('file_name', one.fileName),
          close('caption', one.caption),
          one.content.length,
          one.width,
          one.height,
          found.caseworker,
          at,
        ],
      );
      for (const [part, bytes] of [
        ['CONTENT', one.content],
        ['THUMBNAIL', one.thumbnail],
      ] as const) {
        const file = uuid();
        await store.put(file, sealStream(key, file, whole(bytes)));
        await client.query(
          `insert into homeward.attachment_files (id, organisation_id, case_id, attachment_id, part, bytes) values ($1, $2, $3, $4, $5, $6)`,
          [file, found.organisation, found.subject, id, part, bytes.length],
        );
      }
    }
  }
}

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}

const lines = (from: number, count: number, x: number, width: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<rect x="${x}" y="${from + at * 46}" width="${width - (at % 3) * 90}" height="18" rx="4"/>`,
  ).join('');

const drawings: readonly (Omit<Drawn, 'content' | 'thumbnail'> & { readonly svg: string })[] = [
  {
    kind: 'PAPER_SCAN',
    fileName: 'passport-page.jpg',
    caption: 'Passport, page with the photo. The original is with the employer.',
    width: 1200,
    height: 840,
    svg: `<rect width="1200" height="840" fill="#dfe8e4"/><rect x="70" y="120" width="330" height="430" fill="#c3d3cc"/>
      <circle cx="235" cy="280" r="92" fill="#8fa79e"/><path d="M95 550c10-120 270-120 280 0z" fill="#8fa79e"/>
      <g fill="#4b6b62">${lines(150, 8, 470, 620)}<rect x="70" y="670" width="1060" height="26"/><rect x="70" y="730" width="1060" height="26"/></g>`,
  },
  {
    kind: 'LETTER',
    fileName: 'letter-to-the-mission.jpg',
    caption: 'Letter to the mission, with its stamp of receipt',
    width: 900,
    height: 1240,
    svg: `<rect width="900" height="1240" fill="#fbfaf5"/><g fill="#6d7672">${lines(180, 16, 110, 660)}</g>
      <g fill="none" stroke="#2f5fa8" stroke-width="10" transform="rotate(-12 650 1020)"><circle cx="650" cy="1020" r="110"/><circle cx="650" cy="1020" r="78"/></g>`,
  },
  {
    kind: 'PERSON_PHOTO',
    fileName: 'photo.jpg',
    caption: 'For the travel document',
    width: 700,
    height: 900,
    svg: `<rect width="700" height="900" fill="#cfd9e6"/><circle cx="350" cy="360" r="150" fill="#8894a6"/>
      <path d="M90 900c20-330 500-330 520 0z" fill="#5f6b7d"/>`,
  },
];

async function draw({ svg, ...said }: (typeof drawings)[number]): Promise<Drawn> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${said.width}" height="${said.height}">${svg}</svg>`;
  const content = await sharp(Buffer.from(sheet)).jpeg({ quality: 80 }).toBuffer();
  return {
    ...said,
    content,
    thumbnail: await sharp(content).resize({ width: 320, height: 320, fit: 'inside' }).jpeg().toBuffer(),
  };
}
