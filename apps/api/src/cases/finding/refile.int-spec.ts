import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIndexKey } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { testKeys } from '../../testing/test-keys.js';
import { holdsPeople, refile } from './refile.js';

const secrets = (): { keys: typeof testKeys; indexKey: Buffer } => ({ keys: testKeys, indexKey: testIndexKey });

describe('people of before the index', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const found = async (text: string): Promise<string[]> => {
    const answer = await api.ask<{ cases: { nodes: { id: string }[] } }>(
      api.world.users.caseworker,
      `query($text: ShortText) { cases(filter: { text: $text }) { nodes { id } } }`,
      { text },
    );
    return answer.data?.cases.nodes.map(({ id }) => id) ?? [];
  };

  it('are found again when they were filed, in any script; nobody is told that anything changed', async () => {
    expect(await holdsPeople(api.ownerUrl)).toBe(false);
    const one = await api.world.addCase({ name: 'សុខ ច័ន្ទ', romanisedName: 'Sok Chan' });
    // Asked as the owner, whom the policies show no row: migrations ask for the keys by this before they change anything.
    expect(await holdsPeople(api.ownerUrl)).toBe(true);
    await api.world.sql(`delete from homeward.person_index`);
    expect(await found('Sok Chan')).toEqual([]);
    const events = (): Promise<object[]> => api.world.sql(`select count(*)::int as n from audit.events`);
    const before = await events();
    expect(await refile(api.ownerUrl, secrets)).toBe(1);
    expect(await events()).toEqual(before);
    expect(await found('Sok Chan')).toEqual([one.id]);
    expect(await found('សុខ')).toEqual([one.id]);
  });

  it('are found by their papers as well', async () => {
    const { world } = api;
    const one = await world.addCase();
    await api.act(
      world.users.caseworker,
      'recordIdentityDocument',
      'RecordIdentityDocumentInput',
      { caseId: one.id, kind: 'PASSPORT', place: 'POLICE', number: 'N4420017' },
      `... on IdentityDocument { id }`,
    );
    await world.sql(`update homeward.identity_documents set marks = '{}'`);
    expect(await found('N4420017')).toEqual([]);
    expect(await refile(api.ownerUrl, secrets)).toBe(1);
    expect(await found('N4420017')).toEqual([one.id]);
  });

  it('have their pleas marked with the number of whoever asked', async () => {
    const { world } = api;
    const [one, plea] = [await world.addCase(), uuid()];
    const { requester_contact } = await world.seal('pleas', plea, one.id, { requester_contact: 'Line or 012 345 678' });
    await world.sql(
      `insert into homeward.pleas (id, organisation_id, case_id, channel, requester_kind, requester_contact, recorded_by) values ($1, $2, $3, 'PHONE', 'PARENT', $4, $5)`,
      [plea, world.here, one.id, requester_contact, world.users.caseworker.id],
    );
    expect(await refile(api.ownerUrl, secrets)).toBe(1);
    const marked = await world.sql(`select cardinality(marks) as marks from homeward.pleas where id = $1`, [plea]);
    expect(marked).toEqual([{ marks: 2 }]);
  });

  it('are left alone when they are filed, without a key being asked for', async () => {
    const none = (): never => {
      throw new Error('asked for keys');
    };
    expect(await refile(api.ownerUrl, none)).toBe(0);
    const open = await api.world.sql(
      `select relname from pg_class where relname in ('persons', 'person_index', 'roster_entries', 'people_around', 'identity_documents', 'pleas') and not relforcerowsecurity`,
    );
    expect(open).toEqual([]);
  });
});
