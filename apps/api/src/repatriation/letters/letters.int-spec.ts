import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { readFile } from '../../documents/testing/upload.js';
import { begin } from '../testing/way-home.steps.js';
import { makeBody } from '../../rescues/requests/test-request.js';
import { agreed, letterAbout, organisationOf, somebody, templateIn } from '../testing/letter-rows.js';

const LETTER = `... on Letter { id version number state caseCount recipientKind pages pdfBytes pdfDigest docxBytes replaces replacedBy recipient people { caseId reference } }`;
const TEMPLATE = `... on LetterTemplate { id version revision state }`;
interface Letter {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly caseCount: number;
  readonly pdfBytes: number;
  readonly pdfDigest: string;
  readonly replaces: string | null;
  readonly people: readonly { readonly caseId: string }[];
}
const PREVIEW = `query($input: LetterPreviewInput!) { letterPreview(input: $input) { people { caseId } leftOut { caseId reference reason } unprintable subject recipient blocks { kind text header rows } } }`;
interface Preview {
  readonly people: readonly { readonly caseId: string }[];
  readonly leftOut: readonly { readonly caseId: string; readonly reference: string | null; readonly reason: string }[];
  readonly unprintable: readonly string[];
  readonly recipient: readonly string[];
  readonly blocks: readonly { readonly kind: string; readonly rows: readonly (readonly string[])[] }[];
}

describe('letters', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let template: string;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    template = await templateIn(api.world, { organisationId: coordinator.organisationId, by: coordinator.id });
  });
  afterAll(() => api.stop());

  const person = async (...consents: string[]): Promise<TestCase> => {
    const made = await api.world.addCase({ state: 'IN_CARE' });
    for (const purpose of consents) await agreed(api.world, made, purpose);
    return made;
  };
  const preview = async (user: TestUser, input: object): Promise<Preview | null | undefined> =>
    (await api.ask<{ letterPreview: Preview | null }>(user, PREVIEW, { input })).data?.letterPreview;
  const make = async (user: TestUser, targets: readonly TestCase[], more: object = {}): Promise<Letter> =>
    (await api.act(
      user,
      'makeLetter',
      'MakeLetterInput',
      {
        templateId: template,
        caseIds: targets.map(({ id }) => id),
        recipient: 'Ministry',
        addressee: somebody,
        leftOut: [],
        ...more,
      },
      LETTER,
    )) as unknown as Letter;
  const act = (user: TestUser, name: string, input: object, selection = LETTER): Promise<Record<string, unknown>> =>
    api.act(user, name, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`, input, selection);

  it('are made of thirty people in under two seconds, kept encrypted, and taken with an entry in the log', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => person('ASSISTANCE')));
    const shown = await preview(coordinator, {
      templateId: template,
      caseIds: people.map(({ id }) => id),
      recipient: 'Ministry',
    });
    expect(shown?.people).toHaveLength(30);
    expect(shown?.blocks.at(-1)?.rows).toHaveLength(30);
    const made = await make(coordinator, people);
    expect(made).toMatchObject({ __typename: 'Letter', state: 'FINAL', caseCount: 30, pages: 2 });
    const pdf = await readFile(api, coordinator, `../letters/${made.id}/pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(pdf.body).digest('hex')).toBe(made.pdfDigest);
    expect(Object.fromEntries(pdf.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`${made.number}.pdf`),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const docx = await readFile(api, coordinator, `../letters/${made.id}/docx`);
    expect(docx.body.subarray(0, 2).toString()).toBe('PK');
    const taken = await api.world.sql<{ columns: string[] }>(
      `select columns from audit.events where kind = 'export' and subject = 'letters' and row_id = $1 order by columns`,
      [made.id],
    );
    expect(taken.map(({ columns }) => columns)).toEqual(expect.arrayContaining([['docx'], ['pdf']]));
    // On the timeline of each, without a word of the letter.
    const [told] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from homeward.case_events where kind = 'LETTER_CHANGED' and data ->> 'number' = $1`,
      [made.number],
    );
    expect(told?.n).toBe(30);
  });

  it('leave out who did not agree, name them before, and are not made when somebody else must be left out meanwhile', async () => {
    const [yes, no, never] = [await person('ASSISTANCE'), await person(), await person()];
    await agreed(api.world, no, 'ASSISTANCE', false);
    const all = [yes, no, never];
    const input = { templateId: template, caseIds: all.map(({ id }) => id), recipient: 'Ministry' };
    const shown = await preview(coordinator, input);
    expect(shown?.people.map(({ caseId }) => caseId)).toEqual([yes.id]);
    expect(new Map(shown?.leftOut.map(({ caseId, reason }) => [caseId, reason]))).toEqual(
      new Map([
        [no.id, 'CONSENT_REFUSED'],
        [never.id, 'CONSENT_MISSING'],
      ]),
    );
    expect(await make(coordinator, all)).toMatchObject({ __typename: 'Refused', code: 'LETTER_OTHERS_LEFT_OUT' });
    expect(await make(coordinator, all, { leftOut: [no.id, never.id] })).toMatchObject({ caseCount: 1 });
    expect(await make(coordinator, [no], { leftOut: [no.id] })).toMatchObject({ code: 'LETTER_NOBODY_LEFT' });
  });

  it('never tell a mission of who asks for protection, nor of people of another country', async () => {
    const [mission] = await api.world.sql<{ id: string; country: string }>(
      `select id, sending_country as country from homeward.missions where organisation_id = $1 limit 1`,
      [coordinator.organisationId],
    );
    const [theirs, protectedOne, other] = [
      await person('ASSISTANCE', 'MISSION'),
      await person('ASSISTANCE', 'MISSION'),
      await person('ASSISTANCE', 'MISSION'),
    ];
    await api.world.sql(`update homeward.cases set nationality = $2 where id = any($1)`, [
      [theirs.id, protectedOne.id],
      mission?.country,
    ]);
    await api.world.sql(`update homeward.cases set nationality = 'IS' where id = $1`, [other.id]);
    await api.world.sql(
      `insert into homeward.case_exceptions (id, organisation_id, case_id, kind, reason, raised_by) select $1, organisation_id, id, 'THIRD_COUNTRY', '', registered_by from homeward.cases where id = $2`,
      [uuid(), protectedOne.id],
    );
    const shown = await preview(coordinator, {
      templateId: template,
      caseIds: [theirs.id, protectedOne.id, other.id],
      addressee: { kind: 'MISSION', missionId: mission?.id },
    });
    expect(shown?.people.map(({ caseId }) => caseId)).toEqual([theirs.id]);
    expect(new Map(shown?.leftOut.map(({ caseId, reason }) => [caseId, reason]))).toEqual(
      new Map([
        [protectedOne.id, 'PROTECTION_SOUGHT'],
        [other.id, 'OTHER_NATIONALITY'],
      ]),
    );
  });

  it('reach no mission by an address that was typed', async () => {
    const target = await person('ASSISTANCE');
    const [mission] = await api.world.sql<{ name: string }>(
      `select name from homeward.missions where organisation_id = $1 limit 1`,
      [coordinator.organisationId],
    );
    for (const recipient of ['Embassy of Kenya', `To\n${mission?.name.toUpperCase() ?? ''}`, 'ស្ថានទូតថៃ'])
      expect(await make(coordinator, [target], { recipient })).toMatchObject({
        fields: [{ field: 'recipient', code: 'LETTER_NAMES_MISSION' }],
      });
    expect(await make(coordinator, [target], { recipient: 'Calmette Hospital' })).toMatchObject({ state: 'FINAL' });
  });

  it('go to an entry of a directory, to the carrier of a journey, or to somebody named with a reason, never to an address alone', async () => {
    const [target, stays] = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const { organisationId, id: by } = coordinator;
    const { bodyId } = await makeBody(api.world, organisationId, by, false);
    const { bodyId: embassy } = await makeBody(api.world, organisationId, by, false);
    await api.world.sql(`update homeward.rescue_bodies set kind = 'EMBASSY', name = 'Consular section' where id = $1`, [
      embassy,
    ]);
    const [reception, over, journey] = [uuid(), uuid(), uuid()];
    for (const [id, until] of [
      [reception, null],
      [over, '2026-01-31'],
    ])
      await api.world.sql(
        `insert into homeward.reception_bodies (id, organisation_id, name, kind, country, valid_from, valid_to, source) values ($1, $2, 'Home ministry', 'MINISTRY', 'TH', '2026-01-01', $3, 'Their page')`,
        [id, organisationId, until],
      );
    await api.world.sql(
      `insert into homeward.movements (id, organisation_id, reference, kind, carrier, number, from_place, to_place, to_country, departs_at, created_by) values ($1, $2, $3, 'FLIGHT', 'Angkor Air', 'K6 1', 'PNH', 'BKK', 'TH', now() + interval '2 days', $4)`,
      [journey, organisationId, `MV-${journey.slice(-8)}`, by],
    );
    await api.world.sql(
      `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id) values ($1, $2, $3, $4)`,
      [uuid(), organisationId, journey, target.id],
    );
    const to = (addressee: object | null, more: object = {}): Promise<Letter> =>
      make(coordinator, [target], { addressee, recipient: null, ...more });
    const refused = (field: string, code: string): object => ({ fields: [{ field, code }] });
    expect(await to(null, { recipient: 'Street 1, Phnom Penh' })).toMatchObject(
      refused('addressee', 'LETTER_ADDRESSEE_NEEDED'),
    );
    for (const [addressee, field, code] of [
      [{ kind: 'MISSION' }, 'missionId', 'LETTER_MISSION_NEEDED'],
      [{ kind: 'BODY', bodyId: target.id }, 'bodyId', 'LETTER_ADDRESSEE_UNKNOWN'],
      [{ kind: 'BODY', bodyId: embassy }, 'bodyId', 'LETTER_BODY_IS_MISSION'],
      [{ kind: 'MISSION', missionId: api.world.mission, bodyId }, 'bodyId', 'LETTER_ADDRESSEE_UNKNOWN'],
      [{ kind: 'RECEPTION', receptionBodyId: over }, 'receptionBodyId', 'LETTER_ADDRESSEE_OVER'],
      [{ kind: 'NAMED', namedKind: 'LAWYER', reason: ' because ' }, 'reason', 'LETTER_NAMED_WHY'],
      [{ kind: 'NAMED', reason: somebody.reason }, 'namedKind', 'REQUIRED'],
    ] as const)
      expect(await to(addressee)).toMatchObject(refused(`addressee.${field}`, code));
    // The entry says who reads it; of a named one the address does, and it is no way around the missions either.
    expect(await to(somebody, { recipient: '' })).toMatchObject(refused('recipient', 'REQUIRED'));
    expect(await to({ kind: 'BODY', bodyId }, { recipient: 'Embassy of Kenya' })).toMatchObject(
      refused('recipient', 'LETTER_NAMES_MISSION'),
    );
    for (const addressee of [
      { kind: 'BODY', bodyId },
      { kind: 'RECEPTION', receptionBodyId: reception },
      { kind: 'CARRIER', movementId: journey },
    ])
      expect(await to(addressee)).toMatchObject({ state: 'FINAL', recipientKind: addressee.kind });
    // A carrier hears of nobody who does not travel with it.
    const aboard = await preview(coordinator, {
      templateId: template,
      caseIds: [target.id, stays.id],
      addressee: { kind: 'CARRIER', movementId: journey },
    });
    expect(aboard?.leftOut).toMatchObject([{ caseId: stays.id, reason: 'NOT_ON_JOURNEY' }]);
    expect(aboard?.recipient).toEqual(['Angkor Air', 'K6 1']);
  });

  it('are not made before the warning of whom they go to was read', async () => {
    const target = await person('ASSISTANCE');
    const { warningId } = await makeBody(api.world, coordinator.organisationId, coordinator.id, true);
    const unseen = { fields: [{ field: 'warningIds', code: 'WARNING_NOT_SEEN' }] };
    const recipient = 'To the\nPOLICE of the harbour';
    expect(await make(coordinator, [target], { recipient })).toMatchObject(unseen);
    expect(await make(coordinator, [target], { recipient, warningIds: [target.id] })).toMatchObject(unseen);
    expect(await make(coordinator, [target], { recipient: 'Calmette Hospital' })).toMatchObject({ state: 'FINAL' });
    expect(await make(coordinator, [target], { recipient, warningIds: [warningId] })).toMatchObject({ state: 'FINAL' });
  });

  it('fill each page of the list, whatever the gate leaves out, and hide no page behind it', async () => {
    const [seen, hidden] = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const expected: string[] = [];
    for (const target of [seen, hidden, hidden, hidden, hidden, seen, seen]) {
      const id = await letterAbout(api.world, [target]);
      if (target === seen) expected.unshift(id);
    }
    // Out of reach by the gate, or by the walls beneath it: the pages are the same.
    await api.world.sql(`update homeward.cases set state = 'VERIFYING', verified_at = null where id = $1`, [hidden.id]);
    const page = async (after: string | null): Promise<{ ids: string[]; next: string | null }> => {
      const { data } = await api.ask<{
        letters: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
      }>(
        coordinator,
        `query($after: String) { letters(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      return {
        ids: data?.letters.nodes.map(({ id }) => id) ?? [],
        next: data?.letters.pageInfo.hasNextPage ? data.letters.pageInfo.endCursor : null,
      };
    };
    const first = await page(null);
    expect(first.ids).toEqual(expected.slice(0, 2));
    expect((await page(first.next)).ids[0]).toBe(expected[2]);
  });

  it('say of each person under the key of their case what stands in it of them, and of nobody else', async () => {
    const people = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const { id } = await make(coordinator, people);
    const rows = await api.world.sql<{ caseId: string; said: object; to: string; kind: string }>(
      `select case_id as "caseId", homeward.at('letter_cases.said', id, said) as said,
         homeward.at('letter_cases.recipient', id, recipient) as to, recipient_kind as kind from homeward.letter_cases where letter_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(2);
    for (const { caseId, said, to, kind } of rows) {
      const [own, other] = caseId === people[0]?.id ? people : [...people].reverse();
      expect([kind, to]).toEqual(['NAMED', 'Ministry']);
      expect(said).toMatchObject({ PERSON_REFERENCE: own?.reference });
      expect(JSON.stringify(said)).not.toContain(other?.reference);
    }
    // Whoever is erased takes it along: the sealed words of the row go with those of the case.
    const [named] = await api.world.sql<{ tables: string[] }>(
      `select array(select homeward.tables_of_case()) as tables`,
    );
    expect(named?.tables).toContain('letter_cases');
  });

  it('are numbered one by one, also when ten are made at once', async () => {
    const target = await person('ASSISTANCE');
    const made = await Promise.all(Array.from({ length: 10 }, () => make(coordinator, [target])));
    const numbers = made.map(({ number }) => Number(number.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, n) => (numbers[0] ?? 0) + n));
  });

  it('are sent, answered, replaced and made void, each once', async () => {
    const target = await person('ASSISTANCE');
    const today = new Date().toISOString().slice(0, 10);
    const first = await make(coordinator, [target], { dated: '2026-01-05' });
    const on = { letterId: first.id, expectedVersion: 1, on: '2026-01-06', how: 'EMAIL', missionNotified: false };
    expect(await act(coordinator, 'recordLetterSent', { ...on, on: '2026-01-01' })).toMatchObject({
      fields: [{ field: 'on', code: 'LETTER_DAY' }],
    });
    expect(await act(coordinator, 'recordLetterSent', on)).toMatchObject({ state: 'SENT', version: 2 });
    expect(await act(coordinator, 'recordLetterSent', { ...on, expectedVersion: 2 })).toMatchObject({
      code: 'LETTER_SENT_ALREADY',
    });
    const answer = { letterId: first.id, expectedVersion: 2, on: '2026-02-01' };
    expect(await act(coordinator, 'recordLetterAnswer', answer)).toMatchObject({ state: 'ANSWERED' });
    const second = await make(coordinator, [target], { replacesId: first.id, expectedVersion: 3 });
    expect(second).toMatchObject({ replaces: first.number });
    const voided = { letterId: second.id, expectedVersion: 1, reason: 'WRONG_FACTS' };
    expect(await act(coordinator, 'voidLetter', voided)).toMatchObject({ state: 'VOIDED' });
    expect(await act(coordinator, 'voidLetter', { ...voided, expectedVersion: 2 })).toMatchObject({
      code: 'LETTER_NOT_VALID',
    });
    expect(today >= '2026-01-06').toBe(true);
  });

  it('mark the mission as notified only where that is ticked', async () => {
    const [quiet, ticked] = [await person('ASSISTANCE', 'MISSION'), await person('ASSISTANCE', 'MISSION')];
    for (const one of [quiet, ticked]) {
      await begin(api, coordinator, one.id);
      await api.world.sql(
        `update homeward.checklist_items set state = 'DONE', done_on = current_date where case_id = $1 and item = 'CONSENT_AND_RISK'`,
        [one.id],
      );
    }
    const stateOf = async (target: TestCase): Promise<string | undefined> =>
      (
        await api.world.sql<{ state: string }>(
          `select state from homeward.checklist_items where case_id = $1 and item = 'MISSION_NOTIFIED'`,
          [target.id],
        )
      )[0]?.state;
    const send = async (target: TestCase, missionNotified: boolean): Promise<unknown> => {
      const { id } = await make(coordinator, [target]);
      await api.world.sql(
        `update homeward.letters set mission_id = $2, recipient_kind = 'MISSION', named_kind = null where id = $1`,
        [id, api.world.mission],
      );
      const [row] = await api.world.sql<{ on: string }>(
        `select dated::text as on from homeward.letters where id = $1`,
        [id],
      );
      return act(coordinator, 'recordLetterSent', {
        letterId: id,
        expectedVersion: 1,
        on: row?.on,
        how: 'EMAIL',
        missionNotified,
      });
    };
    expect(await send(quiet, false)).toMatchObject({ state: 'SENT' });
    expect(await stateOf(quiet)).toBe('OPEN');
    expect(await send(ticked, true)).toMatchObject({ state: 'SENT' });
    expect(await stateOf(ticked)).toBe('DONE');
  });

  it('open to who sees everybody in them; of others who see one, their number', async () => {
    const [open, hidden] = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const id = await letterAbout(api.world, [open, hidden]);
    const one = async (): Promise<unknown> =>
      (await api.ask<{ letter: unknown }>(coordinator, `query($id: UUID!) { letter(id: $id) { id } }`, { id })).data
        ?.letter;
    const ofCase = async (): Promise<readonly { number: string; state: string | null }[] | undefined> =>
      (
        await api.ask<{ lettersOfCase: { number: string; state: string | null }[] }>(
          coordinator,
          `query($id: UUID!) { lettersOfCase(caseId: $id) { number state } }`,
          { id: open.id },
        )
      ).data?.lettersOfCase;
    expect(await one()).toEqual({ id });
    expect(await ofCase()).toMatchObject([{ state: 'FINAL' }]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden.id]);
    expect(await one()).toBeNull();
    expect(await ofCase()).toMatchObject([{ number: expect.stringContaining('LT-'), state: null }]);
    expect((await readFile(api, coordinator, `../letters/${id}/pdf`)).status).toBe(404);
    expect((await readFile(api, api.world.users.caseworker, `../letters/${id}/pdf`)).status).toBe(403);
  });

  it('are not handed out once somebody in them took the word back, and say so; what was sent stays to be read', async () => {
    const [stays, goes] = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const [made, sent] = [await make(coordinator, [stays, goes]), await make(coordinator, [stays, goes])];
    await api.world.sql(
      `update homeward.letters set state = 'SENT', sent_on = dated, sent_how = 'EMAIL' where id = $1`,
      [sent.id],
    );
    expect((await readFile(api, coordinator, `../letters/${made.id}/pdf`)).status).toBe(200);
    await api.world.sql(`update homeward.consents set withdrawn_at = now() where case_id = $1`, [goes.id]);
    const refused = await readFile(api, coordinator, `../letters/${made.id}/docx`);
    expect([refused.status, refused.body.toString()]).toEqual([409, expect.stringContaining(goes.reference)]);
    expect((await readFile(api, coordinator, `../letters/${sent.id}/pdf`)).status).toBe(200);
  });

  it('go with the key of anybody in them', async () => {
    const [stays, goes] = [await person('ASSISTANCE'), await person('ASSISTANCE')];
    const made = await make(coordinator, [stays, goes]);
    const [files] = await api.world.sql<{ ids: string[] }>(
      `select array[pdf_file, docx_file] as ids from homeward.letters where id = $1`,
      [made.id],
    );
    const known = async (): Promise<number> =>
      (await api.world.sql(`select * from homeward.known_files($1)`, [files?.ids ?? []])).length;
    expect(await known()).toBe(2);
    await api.world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = $1`,
      [goes.id],
    );
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [goes.id]);
    expect(await known()).toBe(0);
    expect((await api.world.sql(`select * from homeward.forget_files($1)`, [goes.id])).length).toBe(2);
    expect((await readFile(api, coordinator, `../letters/${made.id}/pdf`)).status).toBe(404);
  });

  it('come from templates that are drafts, then in use and unchanged, then followed by a revision', async () => {
    const words = {
      kind: 'FREE_LETTER',
      language: 'km',
      name: 'គំរូ',
      subject: '{{person.name}}',
      note: '',
      blocks: [{ kind: 'TEXT', text: '{{person.health}}', columns: [] }],
    };
    expect(await act(coordinator, 'saveLetterTemplate', words, TEMPLATE)).toMatchObject({
      fields: [
        { field: 'subject', code: 'LETTER_PERSON_FIELD_HERE' },
        { field: 'blocks.0.text', code: 'LETTER_UNKNOWN_FIELD' },
        { field: 'blocks', code: 'LETTER_NOBODY_IN_IT' },
      ],
    });
    const good = { ...words, subject: '', blocks: [{ kind: 'LIST', text: '', columns: ['PERSON_NAME'] }] };
    const draft = await act(coordinator, 'saveLetterTemplate', good, TEMPLATE);
    expect(draft).toMatchObject({ state: 'DRAFT', revision: 1 });
    const published = { operationId: uuid(), templateId: draft['id'], expectedVersion: 1 };
    expect(
      await api.act(coordinator, 'publishLetterTemplate', 'LetterTemplateActInput', published, TEMPLATE),
    ).toMatchObject({ state: 'PUBLISHED' });
    const again = await act(
      coordinator,
      'saveLetterTemplate',
      { ...good, templateId: draft['id'], expectedVersion: 2 },
      TEMPLATE,
    );
    expect(again).toMatchObject({ state: 'DRAFT', revision: 2 });
    expect(again['id']).not.toBe(draft['id']);
    const target = await person('ASSISTANCE');
    expect(await make(coordinator, [target], { templateId: again['id'] })).toMatchObject({
      code: 'LETTER_TEMPLATE_NOT_PUBLISHED',
    });
    expect(await organisationOf(api.world, target)).toMatchObject({ organisationId: coordinator.organisationId });
  });

  it('are open to nobody when nobody stands in them any more', async () => {
    const made = await make(coordinator, [await person('ASSISTANCE')]);
    const read = async (): Promise<unknown> =>
      (await api.ask(coordinator, `query($id: UUID!) { letter(id: $id) { id } }`, { id: made.id })).data;
    expect(await read()).toEqual({ letter: { id: made.id } });
    await api.world.sql(`delete from homeward.letter_cases where letter_id = $1`, [made.id]);
    expect(await read()).toEqual({ letter: null });
  });
});
