import type { TestUser } from '@homeward/testing';
import PDFDocument from 'pdfkit';
import sharp, { type Sharp } from 'sharp';
import { v7 as uuid } from 'uuid';
import { upload } from '../documents/testing/upload.js';
import type { ApiUnderTest } from './api-under-test.js';
import type { Canaries } from './canaries.js';

/** What comes as a file, each kind there is, with names in it, around it and in its own notes; kept as it came as well. */
export async function enterFiles(api: ApiUnderTest, canaries: Canaries): Promise<string[]> {
  const { world } = api;
  const { caseworker, supervisor } = world.users;
  const from = canaries.made.length;
  await enterRoster(api, supervisor, canaries);
  const target = await world.addCase();
  for (const [kind, ending, body] of [
    ['PERSON_PHOTO', 'png', await picture(canaries).png().toBuffer()],
    ['PERSON_PHOTO', 'jpg', await picture(canaries).jpeg().toBuffer()],
    ['LETTER', 'pdf', await letter(canaries)],
    ['OTHER', 'mp3', recording(canaries)],
  ] as const) {
    const about = {
      kind,
      caption: canaries.next('text'),
      fileName: `${canaries.next('name')}.${ending}`,
      keepOriginal: true,
    };
    const { status, body: answer } = await upload(api, caseworker, { caseId: target.id, body, about });
    if (status !== 200) throw new Error(`${ending}: ${status} ${answer.code ?? ''}`);
  }
  return canaries.made.slice(from);
}

async function enterRoster(api: ApiUnderTest, user: TestUser, canaries: Canaries): Promise<void> {
  const operation = await api.act<{ id: string }>(
    user,
    'planOperation',
    'PlanOperationInput',
    { kind: 'RAID', plannedOn: '2027-01-05', compoundId: api.world.compound },
    '... on Operation { id }',
  );
  const people = Array.from({ length: 10 }, () => [canaries.next('name'), 'M', canaries.next('phone')]);
  const list = [['Name', 'Sex', 'Phone'], ...people].map((row) => row.join(',')).join('\n');
  const answer = await fetch(`${api.url}/files/rosters/${operation.id}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-act-id': uuid(),
      'x-file-name': encodeURIComponent(`${canaries.next('name')}.csv`),
      cookie: `homeward=${user.token}`,
    },
    body: list,
  });
  if (answer.status !== 200) throw new Error(`roster: ${answer.status} ${await answer.text()}`);
}

/** The camera wrote down whom it shows. */
const picture = (canaries: Canaries): Sharp =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } }).withExif({
    IFD0: { ImageDescription: canaries.next('phone'), Artist: canaries.next('phone') },
  });

/** Not compressed, so that its words stand in it as they are. */
async function letter(canaries: Canaries): Promise<Buffer> {
  const document = new PDFDocument({ size: [300, 300], compress: false, info: { Title: canaries.next('phone') } });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
  document.text(canaries.next('phone'));
  document.end();
  return whole;
}

/** Half a second of silence, and a note before it. */
function recording(canaries: Canaries): Buffer {
  const words = Buffer.from(`\0${canaries.next('text')}`);
  const frame = Buffer.concat([Buffer.from('TIT2'), Buffer.from([0, 0, 0, words.length, 0, 0]), words]);
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, frame.length >> 7, frame.length & 127]);
  const sound = Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)]);
  return Buffer.concat([head, frame, ...Array.from({ length: 20 }, () => sound)]);
}
