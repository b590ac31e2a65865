import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findQuestion } from '@homeward/domain';
import { locales, translate } from '@homeward/i18n';
import { type Disclosure, sealedTables, subjectAccess, withheldAnswers } from '@homeward/policy';
import type { TestCase, TestUser } from '@homeward/testing';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { upload } from '../documents/testing/upload.js';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { hung, type Places } from '../testing/rows-of-a-case.js';
import { withheldOf } from './subject-file/gather.js';
import { sections } from './subject-file/sections.js';

/** Of somebody else: none of these may leave. */
const THEIRS = 'theirs-';
const OWN = 'own-';
const ANSWERS = Object.keys(withheldAnswers);

interface Asked {
  readonly id: string;
  readonly code?: string;
  readonly decision?: string;
  readonly mayDecide?: boolean;
  readonly mayUse?: boolean;
  readonly subject?: string;
}

describe('the file for the person', () => {
  let api: ApiUnderTest;
  let target: TestCase;
  let places: Places;
  beforeAll(async () => {
    api = await startApi();
    target = await api.world.addCase({ name: `${OWN}persons-name`, romanisedName: '', state: 'IN_CARE' });
    await fill();
  });
  afterAll(() => api.stop());

  const one = (): TestUser => api.world.users.caseworker;
  const ask = (user: TestUser, more: object = {}): Promise<Asked> =>
    api.act<Asked>(
      user,
      'askSubjectAccess',
      'AskSubjectAccessInput',
      { caseId: target.id, identityCheck: 'CODE_WORD', language: 'en', reason: 'Asked for on the phone', ...more },
      `... on Approval { id kind subject decision mayDecide mayUse }`,
    );
  const decide = (user: TestUser, approvalId: string, approve = true): Promise<Asked> =>
    api.act<Asked>(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve, note: 'Seen' },
      `... on Approval { id decision mayUse usableUntil effects { label after } }`,
    );
  const read = async (user: TestUser, id: string): Promise<Asked | null> =>
    (
      await api.ask<{ approval: Asked | null }>(
        user,
        `query($id: UUID!) { approval(id: $id) { id subject decision mayDecide mayUse usedAt } }`,
        { id },
      )
    ).data?.approval ?? null;
  async function fetchIt(user: TestUser, id: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
    const response = await fetch(`${api.url}/files/exports/person/${id}`, {
      method: 'POST',
      headers: { cookie: `homeward=${user.token}`, 'content-type': 'application/json', 'accept-language': 'en' },
      body: '{}',
    });
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  }
  const codeOf = ({ body }: { body: Buffer }): string => (JSON.parse(body.toString()) as { code: string }).code;
  async function approved(more: object = {}): Promise<string> {
    const { id } = await ask(one(), more);
    expect(await decide(api.world.users.supervisor, id)).toMatchObject({ decision: 'APPROVED' });
    return id;
  }

  /** A mark in each sealed column of every table that hangs on the case: whose it is says the table of libs/policy. */
  async function fill(): Promise<void> {
    const { world } = api;
    const actorId = world.users.supervisor.id;
    places = { operationId: uuid(), movementId: uuid(), missionId: world.mission, requestId: uuid() };
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-1', 'RAID', $4)`,
      [places.operationId, world.here, world.teamTwo, actorId],
    );
    await world.sql(
      `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by) values ($1, $2, 'M-1', 'FLIGHT', 'Phnom Penh', 'Jakarta', 'ID', now(), $3)`,
      [places.movementId, world.here, actorId],
    );
    for (const [table, row] of Object.entries(hung)) {
      if (table === 'attachment_files') continue;
      const values = row.values({ caseId: target.id, organisationId: world.here, actorId, places });
      // These two want a text when they are made; it is sealed like the rest right after.
      const insert =
        table === 'identifications'
          ? row.insert.replace('(id,', '(basis, id,').replace('values ($1', "values ('', $1")
          : row.insert;
      await world.sql(insert, values);
      if (table in sealedTables) await mark(table, String(values[0]));
    }
    await world.sql(`update homeward.custody_spells set to_date = from_date where case_id = $1`, [target.id]);
    const own = { pleas: `requester_kind = 'SELF'`, custody_spells: `kind = 'HOTEL'` };
    for (const [table, set] of Object.entries(own)) {
      const values = hung[table]?.values({ caseId: target.id, organisationId: world.here, actorId, places }) ?? [];
      await world.sql(hung[table]?.insert ?? '', values);
      await world.sql(`alter table homeward.${table} disable trigger user`);
      await world.sql(`update homeward.${table} set ${set} where id = $1`, [values[0]]);
      await world.sql(`alter table homeward.${table} enable trigger user`);
      await mark(table, String(values[0]), true);
    }
    await mark('persons', target.personId);
    await mark('cases', target.id);
    await mark('operations', places.operationId);
    const note = uuid();
    await world.sql(
      `insert into homeward.notes (id, organisation_id, case_id, text, author_id, field_class) values ($1, $2, $3, '', $4, 'sealed')`,
      [note, world.here, target.id, actorId],
    );
    await put('notes', note, target.id, { text: `${THEIRS}sealed note` });
    // Somebody on record, named in a text of one's own.
    const told = uuid();
    await world.sql(
      `insert into homeward.notes (id, organisation_id, case_id, text, author_id, field_class) values ($1, $2, $3, '', $4, 'sensitive')`,
      [told, world.here, target.id, actorId],
    );
    await put('notes', told, target.id, {
      text: `${OWN}told of ${THEIRS}PEOPLE_AROUND-name, who sold them with KH-2024-77777`,
    });
    for (const [position, caseId] of [target.id, null].entries()) {
      const entry = uuid();
      await world.sql(
        `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, $4, '', $5)`,
        [entry, world.here, places.operationId, position + 1, caseId],
      );
      if (caseId) await mark('roster_entries', entry);
      else await put('roster_entries', entry, entry, { name: `${THEIRS}next on the list` });
    }
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0a5' } })
      .jpeg()
      .toBuffer();
    const sent = await upload(api, one(), {
      caseId: target.id,
      body: picture,
      about: {
        kind: 'PERSON_PHOTO',
        fieldClass: 'personal',
        fileName: `portrait with ${THEIRS}PEOPLE_AROUND-name.jpg`,
        caption: `${OWN}portrait`,
      },
    });
    expect(sent.status).toBe(200);
    // What is kept back of an interview is said in its recording, and a paper of a shelter says where it is.
    const [shelter] = await world.sql<{ id: string }>(
      `select id from homeward.custody_spells where case_id = $1 and kind = 'SHELTER'`,
      [target.id],
    );
    const [interview] = await world.sql<{ id: string }>(`select id from homeward.interviews where case_id = $1`, [
      target.id,
    ]);
    for (const about of [
      { kind: 'LETTER', subjectKind: 'CUSTODY_SPELL', subjectId: shelter?.id },
      { kind: 'OTHER', subjectKind: 'INTERVIEW', subjectId: interview?.id },
    ]) {
      const name = {
        fieldClass: 'personal',
        fileName: `${THEIRS}${about.kind}.jpg`,
        caption: `${THEIRS}${about.kind}`,
      };
      const hung = await upload(api, one(), { caseId: target.id, body: picture, about: { ...about, ...name } });
      expect(hung.status).toBe(200);
    }
    const voice = uuid();
    await world.sql(
      `insert into homeward.attachments (id, organisation_id, case_id, kind, field_class, media, bytes, recorded_by)
       select $1, organisation_id, case_id, 'INTERVIEW_AUDIO', field_class, 'MP3', 1, recorded_by from homeward.attachments where case_id = $2 limit 1`,
      [voice, target.id],
    );
    await put('attachments', voice, target.id, { file_name: `${THEIRS}voice`, caption: `${THEIRS}voice` });
  }
  async function put(table: string, id: string, subject: string, values: Record<string, unknown>): Promise<void> {
    const sealed = await api.world.seal(table, id, subject, values);
    const sets = Object.keys(values).map((column, at) => `${column} = $${at + 2}`);
    await api.world.sql(`update homeward.${table} set ${sets.join(', ')} where id = $1`, [
      id,
      ...Object.values(sealed),
    ]);
  }
  async function mark(table: string, id: string, own = false): Promise<void> {
    const shapes = sealedTables[table as 'notes'].columns as Record<string, string>;
    const values: Record<string, unknown> = {};
    for (const [column, shape] of Object.entries(shapes)) {
      const disclosure = (subjectAccess[table as 'notes'] as Record<string, Disclosure>)[column];
      const given = disclosure === 'given' || (own && disclosure?.unless !== undefined);
      const word = `${given ? OWN : THEIRS}${table.toUpperCase()}-${column}`;
      if (shape === 'text') values[column] = word;
      if (shape === 'list') values[column] = column === 'stays' ? [{ place: word, note: '' }] : [word];
      if (shape === 'json')
        values[column] =
          table === 'interviews' ? { workBefore: { state: 'GIVEN', value: word } } : { state: 'GIVEN', value: word };
      if (column === 'price_minor') values[column] = word;
      if (column === 'answers')
        values[column] = {
          workBefore: { state: 'GIVEN', value: word },
          ...Object.fromEntries(ANSWERS.map((key) => [key, { state: 'GIVEN', value: `${THEIRS}${key}` }])),
        };
    }
    await put(table, id, sealedTables[table as 'notes'].subject === ('id' as never) ? id : target.id, values);
  }

  it('names every sealed column, as given or as kept back with a reason, and the file has a place for each that is given', () => {
    const classed = Object.entries(subjectAccess).map(([table, columns]) => [table, Object.keys(columns).sort()]);
    const held = Object.entries(sealedTables).map(([table, { columns }]) => [table, Object.keys(columns).sort()]);
    expect(Object.fromEntries(classed)).toEqual(Object.fromEntries(held));
    const without = Object.entries(subjectAccess).flatMap(([table, columns]) =>
      Object.entries(columns as Record<string, Disclosure>)
        .filter(([, disclosure]) => disclosure === 'given' || disclosure.unless)
        .filter(
          ([column]) => !sections.some((one) => one.table === table && one.fields[column] && !one.fields[column].sql),
        )
        .map(([column]) => `${table}.${column}`),
    );
    expect(without).toEqual([]);
    expect(ANSWERS.filter((key) => !findQuestion(key))).toEqual([]);
  });

  it('has words in every language for what it keeps back', () => {
    for (const { locale } of locales)
      for (const { section, field, reason } of withheldOf())
        for (const key of [
          `exports.file.section.${section}`,
          `exports.file.field.${field}`,
          `codes.withheldReasons.${reason}`,
        ])
          // Throws where there is no text.
          expect(translate(locale, key)).not.toBe('');
  });

  it('is asked for by who carries the case, decided by somebody else, and not fetched before', async () => {
    const { supervisor, coordinator, data_protection_officer: officer } = api.world.users;
    expect(await ask(api.world.neighbours.caseworker)).toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(coordinator)).rejects.toThrow('FORBIDDEN');
    expect(await ask(one(), { reason: '' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask(one(), { language: 'xx' })).toMatchObject({ __typename: 'InvalidInput' });
    const asked = await ask(one());
    expect(asked).toMatchObject({ decision: 'PENDING', subject: target.reference, mayDecide: false, mayUse: false });
    expect(await ask(supervisor)).toMatchObject({ code: 'APPROVAL_PENDING' });
    const early = await fetchIt(one(), asked.id);
    expect([early.status, codeOf(early)]).toEqual([409, 'NOT_APPROVED']);
    await expect(decide(one(), asked.id)).rejects.toThrow('FORBIDDEN');
    expect(await decide(api.world.neighbours.supervisor, asked.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(api.world.strangers.data_protection_officer, asked.id)).toMatchObject({ code: 'NOT_FOUND' });
    // By the number alone: the officer sees no case.
    expect(await read(officer, asked.id)).toMatchObject({ subject: target.reference, mayDecide: true });
    expect(
      (await api.ask(officer, `query($id: UUID!) { case(id: $id) { id } }`, { id: target.id })).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
    expect(await decide(officer, asked.id, false)).toMatchObject({ decision: 'DECLINED' });
    expect(codeOf(await fetchIt(one(), asked.id))).toBe('NOT_APPROVED');
    const own = await ask(supervisor);
    expect(await decide(supervisor, own.id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await decide(officer, own.id)).toMatchObject({ decision: 'APPROVED', mayUse: false });
  });

  it('holds everything of the person, nothing of others, once, and on record', async () => {
    const id = await approved();
    const looked = await api.ask(
      api.world.users.supervisor,
      `query($id: UUID!) { case(id: $id) { person { name } } }`,
      {
        id: target.id,
      },
    );
    expect(looked.errors).toBeUndefined();
    expect((await fetchIt(api.world.users.supervisor, id)).status).toBe(404);
    const got = await fetchIt(one(), id);
    expect(got.status).toBe(200);
    expect(got.headers.get('content-disposition')).toContain(`attachment; filename="homeward-${target.reference}.zip"`);
    expect(got.headers.get('content-security-policy')).toContain('sandbox');
    expect(got.headers.get('cache-control')).toBe('no-store');
    const files = unzipSync(got.body);
    // The row that the marks made has no file behind it, and that is said.
    expect(Object.keys(files)).toEqual([
      `homeward-${target.reference}.html`,
      'data.json',
      'files/002-portrait with ▇▇▇.jpg',
      'files/missing.txt',
    ]);
    expect((await sharp(files['files/002-portrait with ▇▇▇.jpg']).metadata()).width).toBe(40);
    const page = strFromU8(files[`homeward-${target.reference}.html`] ?? new Uint8Array());
    const data = strFromU8(files['data.json'] ?? new Uint8Array());

    const missing = Object.entries(subjectAccess).flatMap(([table, columns]) =>
      Object.entries(columns as Record<string, Disclosure>)
        .filter(([column, disclosure]) => (disclosure === 'given' || disclosure.unless) && column !== 'birth_estimated')
        // Of what two people decide, the words are the request's own.
        .map(([column]) => `${OWN}${table.toUpperCase()}-${column}`),
    );
    expect(missing.length).toBeGreaterThan(60);
    for (const [where, text] of [
      ['json', data],
      ['page', page],
    ] as const)
      expect([where, missing.filter((word) => !text.includes(word))]).toEqual([where, []]);
    for (const text of [page, data]) expect(text.match(/theirs-[\w -]*/gi)).toBeNull();
    expect(page).toContain(`${OWN}told of ▇▇▇, who sold them with ▇▇▇`);
    for (const text of [page, data]) expect(text).not.toContain('KH-2024-77777');
    expect(page).not.toMatch(/<script|<img|https?:/i);
    // No names of staff, in the list of who looked either.
    for (const user of Object.values(api.world.users)) expect(page + data).not.toContain(`"${user.id}"`);
    const { sections: parts } = JSON.parse(data) as { sections: Record<string, object[]> };
    expect(parts['readers']).toContainEqual(expect.objectContaining({ role: 'supervisor', kind: 'read' }));

    const again = await fetchIt(one(), id);
    expect([again.status, codeOf(again)]).toEqual([409, 'EXPORT_USED']);
    expect(await read(one(), id)).toMatchObject({ mayUse: false, usedAt: expect.any(String) });
    const noted = await api.world.sql<{ kind: string; subject: string }>(
      `select distinct kind, subject from audit.events where case_id = $1 and actor_id = $2 and (kind = 'export' or (kind = 'read' and subject in ('interviews', 'stays', 'notes')))`,
      [target.id, one().id],
    );
    expect(noted.map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual([
      'export attachments',
      'export cases',
      'read interviews',
      'read notes',
      'read stays',
    ]);
  }, 60_000);

  it('finds every mark of others where nothing is kept back (control)', async () => {
    const found = new Set<string>();
    for (const [table, { columns }] of Object.entries(sealedTables))
      for (const column of Object.keys(columns)) {
        const rows = await api.world.sql(
          `select homeward.at('${table}.${column}', id, ${column}) as v from homeward.${table}`,
        );
        for (const [word] of JSON.stringify(rows).matchAll(/theirs-[\w -]*/gi)) found.add(word);
      }
    expect(found.size).toBeGreaterThan(30);
  });

  it('is read in every language of the console', async () => {
    const got = await fetchIt(one(), await approved({ language: 'km' }));
    const page = strFromU8(unzipSync(got.body)[`homeward-${target.reference}.html`] ?? new Uint8Array());
    expect(page).toContain('<html lang="km">');
    expect(page).toContain('អ្វីដែលរក្សាទុកអំពីអ្នក');
    expect(page).not.toMatch(/exports\.file\.|%\{/);
  });

  it('closes after seven days, with the case, and without a fresh factor', async () => {
    const late = await approved();
    await api.world.sql(`update homeward.approvals set decided_at = now() - interval '7 days 1 minute' where id = $1`, [
      late,
    ]);
    expect(codeOf(await fetchIt(one(), late))).toBe('EXPORT_USED');
    expect(await read(one(), late)).toMatchObject({ mayUse: false });
    const stale = await approved();
    await api.world.sql(`update homeward.sessions set proved_at = null where user_id = $1`, [one().id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const tired = await fetchIt(one(), stale);
    expect([tired.status, codeOf(tired)]).toEqual([403, 'FRESH_FACTOR_NEEDED']);
    await api.world.sql(`update homeward.sessions set proved_at = now() + interval '1 hour' where user_id = $1`, [
      one().id,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await api.world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [
      target.id,
      api.world.neighbours.caseworker.id,
    ]);
    expect((await fetchIt(one(), stale)).status).toBe(404);
    await api.world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [target.id, one().id]);
    // What was refused used nothing up; of two at once one is answered.
    const both = await Promise.all([fetchIt(one(), stale), fetchIt(one(), stale)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  }, 60_000);

  it('opens by the function of the database alone', async () => {
    const id = await approved();
    await expect(api.asApp(one(), `update homeward.approvals set used_at = null where id = $1`, [id])).rejects.toThrow(
      'permission denied',
    );
    const [other] = await api.asApp<{ ok: boolean }>(
      api.world.users.supervisor,
      `select homeward.use_approval($1) as ok`,
      [id],
    );
    expect(other?.ok).toBe(false);
    // The officer reads these requests of a case and no other kind, and nobody decides on their own.
    const kinds = `select distinct kind from homeward.approvals where case_id = $1`;
    const { data_protection_officer: officer } = api.world.users;
    expect(await api.asApp(officer, kinds, [target.id])).toEqual([{ kind: 'SUBJECT_ACCESS' }]);
    expect(await api.asApp(api.world.strangers.data_protection_officer, kinds, [target.id])).toEqual([]);
    const decide = `update homeward.approvals set decision = 'APPROVED', decided_by = $2 where case_id = $1 and kind = 'CLOSURE' returning 1`;
    expect(await api.asApp(officer, decide, [target.id, officer.id])).toEqual([]);
    expect(await api.asApp(one(), `select * from audit.readers_for_person($1, 'UTC')`, [id])).toEqual([]);
    expect(await api.asApp(one(), `select * from homeward.roster_rows_for_person($1)`, [id])).toEqual([]);
  });
});
