import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const PAPER = `... on IdentityDocument { id version kind country number place expiresOn hasNumber note }`;
const PAPERS = `query($id: UUID!) { identityDocuments(caseId: $id) { kind number hasNumber place note } }`;
const PLAIN = `query($id: UUID!) { identityDocuments(caseId: $id) { kind hasNumber place } }`;
type Paper = Readonly<Record<string, unknown>> & { readonly id: string };

describe('identity papers', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
  });
  afterAll(() => api.stop());
  const record = (user: TestUser, input: object): Promise<Paper> =>
    api.act(
      user,
      'recordIdentityDocument',
      'RecordIdentityDocumentInput',
      { caseId: mine.id, kind: 'PASSPORT', place: 'COMPOUND', ...input },
      PAPER,
    );
  const correct = (user: TestUser, input: object): Promise<Paper> =>
    api.act(user, 'correctIdentityDocument', 'CorrectIdentityDocumentInput', input, PAPER);
  const remove = (user: TestUser, input: object): Promise<Paper> =>
    api.act(
      user,
      'removeIdentityDocument',
      'RemoveIdentityDocumentInput',
      input,
      `... on IdentityDocuments { documents { id } }`,
    );

  it('are recorded, go from hand to hand, and are removed with a reason', async () => {
    const { caseworker, coordinator } = api.world.users;
    const made = await record(caseworker, { country: 'ID', number: 'c 123-4567', expiresOn: '2029-03' });
    expect(made).toMatchObject({ number: 'C1234567', hasNumber: true, place: 'COMPOUND', version: 1 });
    const paper = { documentId: made.id, expectedVersion: 1, kind: 'PASSPORT', country: 'ID', number: 'C1234567' };
    expect(await correct(coordinator, { ...paper, place: 'POLICE' })).toMatchObject({
      place: 'POLICE',
      expiresOn: null,
      version: 2,
    });
    expect(await correct(caseworker, { ...paper, place: 'LOST' })).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
    });
    expect(await correct(caseworker, { ...paper, expectedVersion: 2, country: 'XX', place: 'LOST' })).toMatchObject({
      fields: [{ field: 'country', code: 'NOT_A_COUNTRY' }],
    });
    const gone = { operationId: uuid(), documentId: made.id, expectedVersion: 2, reason: 'It is the brother’s' };
    expect(await remove(caseworker, { ...gone, operationId: uuid(), reason: ' ' })).toMatchObject({
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    });
    expect(await remove(caseworker, gone)).toMatchObject({ documents: [] });
    expect(await remove(caseworker, gone)).toMatchObject({ documents: [] });
    expect(await correct(caseworker, { ...paper, expectedVersion: 3, place: 'LOST' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const events = await api.world.sql<{ reason: string; data: object }>(
      `select homeward.at('case_events.reason', id, reason) as reason, data from homeward.case_events where case_id = $1 and kind = 'IDENTITY_DOCUMENT_CHANGED' order by at, id`,
      [mine.id],
    );
    expect(events).toEqual([
      { reason: '', data: { kind: 'PASSPORT', place: 'COMPOUND', change: 'RECORDED', documentId: made.id } },
      { reason: '', data: { kind: 'PASSPORT', place: 'POLICE', change: 'CORRECTED', documentId: made.id } },
      { reason: '', data: { kind: 'PASSPORT', change: 'REMOVED', documentId: made.id } },
    ]);
    const [kept] = await api.world.sql(
      `select homeward.at('identity_documents.number', id, number) as number, homeward.at('identity_documents.removed_reason', id, removed_reason) as removed_reason from homeward.identity_documents where id = $1`,
      [made.id],
    );
    expect(kept).toEqual({ number: 'C1234567', removed_reason: 'It is the brother’s' });
  });

  it('show the number to whoever may see personal fields, and log that reading alone', async () => {
    const { users, neighbours, strangers } = api.world;
    await record(users.caseworker, { number: 'C7654321', note: 'Held back for a debt' });
    await record(users.caseworker, { kind: 'FAMILY_BOOK', place: 'FAMILY' });
    const reads = async (): Promise<number> =>
      (
        await api.world.sql(
          `select 1 from audit.events where kind = 'read' and subject = 'identity_documents' and case_id = $1`,
          [mine.id],
        )
      ).length;
    const before = await reads();
    expect((await api.ask(users.coordinator, PLAIN, { id: mine.id })).data).toEqual({
      identityDocuments: [
        { kind: 'PASSPORT', hasNumber: true, place: 'COMPOUND' },
        { kind: 'FAMILY_BOOK', hasNumber: false, place: 'FAMILY' },
      ],
    });
    expect(await reads()).toBe(before);
    expect((await api.ask(users.coordinator, PAPERS, { id: mine.id })).data).toMatchObject({
      identityDocuments: [{ number: 'C7654321', note: 'Held back for a debt' }, { number: '' }],
    });
    expect(await reads()).toBe(before + 1);
    for (const other of [neighbours.caseworker, strangers.supervisor, users.field_officer])
      expect((await api.ask(other, PAPERS, { id: mine.id })).data).toEqual({ identityDocuments: null });
    for (const role of ['partner', 'auditor', 'administrator'] as const)
      expect((await api.ask(users[role], PAPERS, { id: mine.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are looked for by their number, as it stands now, by whoever may read them', async () => {
    const { users, neighbours, strangers } = api.world;
    const found = async (user: TestUser, text: string): Promise<string[]> => {
      const { data } = await api.ask<{ cases: { nodes: { id: string }[] } }>(
        user,
        `query($text: ShortText) { cases(filter: { text: $text }) { nodes { id } } }`,
        { text },
      );
      return data?.cases.nodes.map(({ id }) => id) ?? [];
    };
    const proposed = async (documentNumber: string): Promise<object[]> => {
      const { data } = await api.ask<{ matchCandidates: object[] }>(
        users.supervisor,
        `query($documentNumber: ShortText) { matchCandidates(documentNumber: $documentNumber) { caseId score reasons } }`,
        { documentNumber },
      );
      return data?.matchCandidates ?? [];
    };
    expect(await found(users.caseworker, 'KH90814O7')).toEqual([]);
    const made = await record(users.caseworker, { kind: 'IDENTITY_CARD', number: 'KH 908-1407', place: 'FAMILY' });
    for (const user of [users.caseworker, users.coordinator, users.supervisor])
      for (const text of ['KH9081407', 'kh 908 1407', 'KH90814O7', 'KH908I407'])
        expect(await found(user, text)).toEqual([mine.id]);
    for (const other of [neighbours.caseworker, strangers.supervisor, users.field_officer])
      expect(await found(other, 'KH9081407')).toEqual([]);
    expect(await found(users.caseworker, 'KH9081499')).toEqual([]);
    expect(await proposed('kh-9081407')).toEqual([
      { caseId: mine.id, score: expect.any(Number), reasons: ['PASSPORT_SAME'] },
    ]);

    const paper = { documentId: made.id, expectedVersion: 1, kind: 'IDENTITY_CARD', place: 'FAMILY' };
    await correct(users.caseworker, { ...paper, number: 'KH5551234' });
    expect(await found(users.caseworker, 'KH9081407')).toEqual([]);
    expect(await found(users.caseworker, 'KH5551234')).toEqual([mine.id]);
    await remove(users.caseworker, { documentId: made.id, expectedVersion: 2, reason: 'Somebody else’s' });
    expect(await found(users.caseworker, 'KH5551234')).toEqual([]);
    expect(await proposed('KH5551234')).toEqual([]);
  });

  it('are not found once the key of their case is destroyed', async () => {
    const erased = await api.world.addCase();
    await record(api.world.users.caseworker, { caseId: erased.id, number: 'KH7770001' });
    const alike = (): Promise<object[]> =>
      api.world.sql(`select 1 from homeward.identity_documents where case_id = $1 and marks <> '{}'`, [erased.id]);
    expect(await alike()).toHaveLength(1);
    await api.world.sql(
      `update homeward.data_keys set destroyed_at = now(), wrapped = null, kek = null where subject_id = $1`,
      [erased.id],
    );
    expect(await alike()).toEqual([]);
  });

  it('are walled by the policy of the table alone', async () => {
    const { users, neighbours } = api.world;
    const numbers = (user: TestUser): Promise<object[]> =>
      api.asApp(user, `select number from homeward.identity_documents where case_id = '${mine.id}' and number <> ''`);
    expect(await numbers(users.coordinator)).not.toEqual([]);
    for (const other of [neighbours.caseworker, users.field_officer, users.partner, users.auditor])
      expect(await numbers(other)).toEqual([]);
  });
});
