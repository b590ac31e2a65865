import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { breakOff, readFile, type Sent, upload } from '../testing/upload.js';

const LIST = `query($id: UUID!) { attachments(caseId: $id) { id version kind fieldClass media bytes width height fileName caption hasOriginal originalOpen originalDigest subjectKind subjectId } }`;
const PLAIN = `query($id: UUID!) { attachments(caseId: $id) { id kind media } }`;
interface Shown {
  readonly id: string;
  readonly version: number;
  readonly bytes: number;
}

describe('attachments', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  let photo: Buffer;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
    photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#884422' } })
      .withMetadata({
        orientation: 6,
        exif: { IFD0: { Make: 'Spy' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 33/1 0/1' } },
      })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => api.stop());
  const send = (user: TestUser, body: Buffer, about: object = {}, more: object = {}): Promise<Sent> =>
    upload(api, user, {
      caseId: mine.id,
      body,
      about: { kind: 'PERSON_PHOTO', fileName: 'IMG_1.JPG', ...about },
      ...more,
    });
  const list = async (user: TestUser, query = LIST): Promise<Shown[] | null | undefined> =>
    (await api.ask<{ attachments: Shown[] | null }>(user, query, { id: mine.id })).data?.attachments;
  const act = (user: TestUser, name: string, input: object, selection: string): Promise<Record<string, unknown>> =>
    api.act(user, name, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`, input, selection);
  const onDisk = (): string[] =>
    readdirSync(api.files, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  const incomingNow = (): string[] => readdirSync(path.join(api.files, 'incoming'));

  it('are made anew, encrypted, listed and read, and each reading is logged', async () => {
    const { caseworker, coordinator } = api.world.users;
    const sent = await send(caseworker, photo, { caption: 'On the day of the exit' });
    expect(sent).toMatchObject({ status: 200 });
    const id = String(sent.body.id);
    const [shown] = (await list(coordinator)) ?? [];
    // The orientation of the camera is applied, and not kept.
    expect(shown).toMatchObject({
      id,
      kind: 'PERSON_PHOTO',
      fieldClass: 'personal',
      media: 'JPEG',
      width: 200,
      height: 300,
      fileName: 'IMG_1.jpg',
      caption: 'On the day of the exit',
      hasOriginal: false,
      originalDigest: null,
    });
    const got = await readFile(api, coordinator, `${id}/content`);
    expect(got.status).toBe(200);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(shown?.bytes),
      'content-disposition': `attachment; filename="IMG_1.jpg"; filename*=UTF-8''IMG_1.jpg`,
      'content-security-policy':
        "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const meta = await sharp(got.body).metadata();
    expect(meta).toMatchObject({ format: 'jpeg', width: 200, height: 300 });
    expect([meta.exif, meta.icc, meta.xmp, meta.iptc]).toEqual([undefined, undefined, undefined, undefined]);
    const small = await readFile(api, coordinator, `${id}/thumbnail`);
    expect(small.headers.get('content-disposition')).toBe('inline');
    for (const file of onDisk()) expect(readFileSync(file).subarray(0, 4).toString()).toBe('HWF1');
    const [row] = await api.world.sql<{ sealed: boolean }>(
      `select length(file_name::text) > 80 and length(caption::text) > 80 as sealed from homeward.attachments where id = $1`,
      [id],
    );
    expect(row).toEqual({ sealed: true });
    const logged = await api.world.sql<{ columns: string[] }>(
      `select columns from audit.events where kind = 'read' and subject = 'attachments' and case_id = $1 order by id`,
      [mine.id],
    );
    expect(logged.map(({ columns }) => columns)).toEqual([['file_name', 'caption'], ['content'], ['thumbnail']]);
    await list(coordinator, PLAIN);
    expect((await readFile(api, coordinator, `${id}/content?taken`)).status).toBe(200);
    const [taken] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where kind = 'export' and subject = 'attachments' and row_id = $1`,
      [id],
    );
    expect(taken?.n).toBe(1);
  });

  it('are there once, however often a broken line makes somebody send them', async () => {
    const { caseworker } = api.world.users;
    const before = onDisk().length;
    const operationId = uuid();
    const again = await Promise.all([1, 2, 3].map(() => send(caseworker, photo, {}, { operationId })));
    expect(new Set(again.map(({ body }) => body.id)).size).toBe(1);
    expect(onDisk()).toHaveLength(before + 2);
    const other = await send(caseworker, photo, { caption: 'Another' }, { operationId });
    expect(other).toMatchObject({ status: 409, body: { code: 'OPERATION_ID_REUSED' } });
    expect(onDisk()).toHaveLength(before + 2);
  });

  it('leave nothing behind when the line breaks, and refuse what is too large or empty', async () => {
    const { caseworker } = api.world.users;
    const before = onDisk().length;
    await breakOff(api, caseworker, mine.id, photo);
    for (let tries = 0; incomingNow().length > 0 && tries < 50; tries++) await new Promise((go) => setTimeout(go, 100));
    expect(incomingNow()).toEqual([]);
    expect(await send(caseworker, Buffer.alloc(16 * 1024 * 1024))).toMatchObject({
      status: 413,
      body: { code: 'ATTACHMENT_TOO_LARGE' },
    });
    expect(await send(caseworker, Buffer.alloc(0))).toMatchObject({ body: { code: 'ATTACHMENT_EMPTY' } });
    expect(onDisk()).toHaveLength(before);
  });

  it('open by their class, the original for the supervisor alone', async () => {
    const { users, neighbours, strangers } = api.world;
    const sealed = await send(users.coordinator, photo, { fieldClass: 'sealed', kind: 'EVIDENCE' });
    const sensitive = await send(users.caseworker, photo, { fieldClass: 'sensitive', kind: 'MEDICAL' });
    const kept = await send(users.caseworker, photo, { keepOriginal: true });
    expect([sealed, sensitive, kept].map(({ status }) => status)).toEqual([200, 200, 200]);
    // What is sealed opens with a reason, for this sitting.
    expect((await readFile(api, users.supervisor, `${String(kept.body.id)}/original`)).status).toBe(404);
    const reason = { caseId: mine.id, reason: 'The court asks for it' };
    expect(await act(users.supervisor, 'openSealed', reason, '... on Case { id }')).toMatchObject({ id: mine.id });
    const may: Record<string, readonly TestUser[]> = {
      [`${String(sealed.body.id)}/content`]: [users.supervisor],
      [`${String(sensitive.body.id)}/content`]: [users.supervisor, users.caseworker],
      [`${String(kept.body.id)}/content`]: [users.supervisor, users.caseworker, users.coordinator],
      [`${String(kept.body.id)}/original`]: [users.supervisor],
    };
    const everybody = [...Object.values(users), neighbours.caseworker, strangers.supervisor];
    for (const [file, readers] of Object.entries(may))
      for (const user of everybody) {
        const { status, body } = await readFile(api, user, file);
        expect(`${user.role} ${file} ${status === 200}`).toBe(`${user.role} ${file} ${readers.includes(user)}`);
        if (status !== 200) expect(body.length).toBeLessThan(400);
      }
    const original = await readFile(api, users.supervisor, `${String(kept.body.id)}/original`);
    expect(original.body.equals(photo)).toBe(true);
    expect(original.headers.get('content-type')).toBe('application/octet-stream');
    const evidence = (await list(users.supervisor))?.find(({ id }) => id === kept.body.id);
    expect(evidence).toMatchObject({
      hasOriginal: true,
      originalOpen: true,
      originalDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await list(users.caseworker))?.map(({ id }) => id)).not.toContain(sealed.body.id);
    expect((await list(users.caseworker))?.find(({ id }) => id === kept.body.id)).toMatchObject({
      originalDigest: null,
    });
    for (const other of [neighbours.caseworker, strangers.supervisor, users.field_officer]) {
      expect(await list(other)).toBeNull();
      expect(await send(other, photo)).toMatchObject({ status: 404 });
    }
    expect((await send(users.auditor, photo)).status).toBe(403);
    expect((await upload(api, null, { caseId: mine.id, body: photo, about: { kind: 'OTHER' } })).status).toBe(401);
  });

  it('are described anew, removed with a reason and put back by whoever removed them', async () => {
    const { caseworker, coordinator } = api.world.users;
    const id = String((await send(caseworker, photo)).body.id);
    const said = { attachmentId: id, kind: 'LETTER', fieldClass: 'personal', caption: 'From the mission' };
    expect(
      await act(
        coordinator,
        'correctAttachment',
        { ...said, expectedVersion: 1 },
        '... on Attachment { kind caption version }',
      ),
    ).toMatchObject({ kind: 'LETTER', caption: 'From the mission', version: 2 });
    expect(
      await act(
        coordinator,
        'correctAttachment',
        { ...said, expectedVersion: 2, fieldClass: 'sensitive' },
        '... on Attachment { id }',
      ),
    ).toMatchObject({ fields: [{ field: 'fieldClass', code: 'CLASS_NOT_OPEN' }] });
    expect(
      await act(coordinator, 'correctAttachment', { ...said, expectedVersion: 1 }, '... on Attachment { id }'),
    ).toMatchObject({ __typename: 'StaleWrite' });
    const gone = { attachmentId: id, expectedVersion: 2, reason: 'It shows somebody else' };
    const removed = '... on RemovedAttachment { id }';
    expect(await act(caseworker, 'removeAttachment', { ...gone, reason: '' }, removed)).toMatchObject({
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    });
    expect(await act(caseworker, 'removeAttachment', gone, removed)).toMatchObject({ id });
    expect((await list(caseworker))?.map((a) => a.id)).not.toContain(id);
    expect((await readFile(api, caseworker, `${id}/content`)).status).toBe(404);
    expect(await act(coordinator, 'restoreAttachment', { attachmentId: id }, '... on Attachment { id }')).toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    );
    expect(
      await act(caseworker, 'restoreAttachment', { attachmentId: id }, '... on Attachment { id version }'),
    ).toMatchObject({
      id,
      version: 4,
    });
    expect((await readFile(api, caseworker, `${id}/content`)).status).toBe(200);
    const events = await api.world.sql<{ data: object }>(
      `select data from homeward.case_events where case_id = $1 and kind = 'ATTACHMENT_CHANGED' and data ->> 'attachmentId' = $2 order by at, id`,
      [mine.id, id],
    );
    expect(events.map(({ data }) => (data as { change: string }).change)).toEqual([
      'ADDED',
      'CORRECTED',
      'REMOVED',
      'RESTORED',
    ]);
  });

  it.each([
    ['upload-user-files', 'user', 120, 'UPLOADS_PACED', /many files in a short time. Go on in (59|60) minutes/],
    ['upload-user-bytes', 'user', 600 * 1024, 'UPLOADS_PACED', /in a short time/],
    ['upload-case-files', 'case', 300, 'UPLOADS_TO_CASE_PACED', /as many files as it can today. Go on in 1 h/],
    ['upload-case-bytes', 'case', 1024 * 1024, 'UPLOADS_TO_CASE_PACED', /today/],
  ])('are taken only so many and so much: %s', async (prefix, of, points, code, words) => {
    const { caseworker } = api.world.users;
    const full = await api.world.addCase();
    const key = `${prefix}:${of === 'user' ? caseworker.id : full.id}`;
    const to = { caseId: full.id };
    const used = (n: number): Promise<object[]> =>
      api.world.sql(
        `insert into homeward.throttle (key, points, expire) values ($1, $2, $3)
         on conflict (key) do update set points = excluded.points, expire = excluded.expire`,
        [key, n, Date.now() + 3_590_000],
      );
    await used(points - 100);
    expect((await send(caseworker, photo, {}, to)).status).toBe(200);
    await used(points);
    const before = onDisk().length;
    const refused = await send(caseworker, photo, {}, to);
    expect(refused).toMatchObject({ status: 429, body: { code, message: expect.stringMatching(words) } });
    expect(onDisk()).toHaveLength(before);
    const [noted] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where kind = 'refusal' and subject = 'attachments' and case_id = $1 and detail ->> 'of' = $2`,
      [full.id, of],
    );
    expect(noted?.n).toBe(1);
    await api.world.sql(`delete from homeward.throttle where key = $1`, [key]);
    expect((await send(caseworker, photo, {}, to)).status).toBe(200);
  });

  it('belong to a paper of the same case and to no other', async () => {
    const { caseworker } = api.world.users;
    const other = await api.world.addCase();
    const paperOn = async (target: TestCase): Promise<string> => {
      const id = uuid();
      await api.world.sql(
        `insert into homeward.identity_documents (id, organisation_id, case_id, kind, recorded_by) select $1, organisation_id, id, 'PASSPORT', $3 from homeward.cases where id = $2`,
        [id, target.id, caseworker.id],
      );
      return id;
    };
    const [here, there] = [await paperOn(mine), await paperOn(other)];
    const about = { kind: 'PAPER_SCAN', subjectKind: 'IDENTITY_DOCUMENT' };
    expect((await send(caseworker, photo, { ...about, subjectId: here })).status).toBe(200);
    for (const subjectId of [there, uuid()])
      expect(await send(caseworker, photo, { ...about, subjectId })).toMatchObject({
        status: 422,
        body: { fields: [{ field: 'subjectId', code: 'NOT_AN_ID' }] },
      });
  });

  it('are destroyed with their case, and with nothing less', async () => {
    const { caseworker, data_protection_officer: dpo } = api.world.users;
    const doomed = await api.world.addCase();
    const sent = await send(caseworker, photo, {}, { caseId: doomed.id });
    expect(sent.status).toBe(200);
    const before = onDisk().length;
    const forget = (user: TestUser): Promise<object[]> =>
      api.asApp(user, `select homeward.forget_files('${doomed.id}')`);
    // As long as the key is there, nobody destroys a file: not the officer either.
    expect(await forget(dpo)).toEqual([]);
    expect((await readFile(api, caseworker, `${String(sent.body.id)}/content`)).status).toBe(200);
    await api.world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = $1`,
      [doomed.id],
    );
    expect(await forget(dpo)).toHaveLength(2);
    expect(onDisk()).toHaveLength(before);
  });
});
