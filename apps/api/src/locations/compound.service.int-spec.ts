import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

const COMPOUND = `... on Compound { id name aliases version status statusSince held cameOut operators { id name endedAt version } history { status source movedTo { name } } people { reference initials } }`;
const place = {
  name: 'Golden Tide Resort',
  aliases: ['金潮度假村', 'រីសតមាសរលក'],
  country: 'KH',
  province: 'Preah Sihanouk',
  latitude: 10.62,
  longitude: 103.51,
  precision: 'STREET',
};

describe('compounds', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  const register = (input: object = {}) =>
    api.act<{ id: string; version: number }>(
      api.world.users.field_officer,
      'registerCompound',
      'RegisterCompoundInput',
      { ...place, ...input },
      COMPOUND,
    );
  const found = async (text: string): Promise<string[]> => {
    const answer = await api.ask<{ compounds: { nodes: { name: string }[] } }>(
      api.world.users.field_officer,
      `query($text: ShortText) { compounds(filter: { text: $text }) { nodes { name } } }`,
      { text },
    );
    return answer.data?.compounds.nodes.map((node) => node.name) ?? [];
  };

  it('registers a compound once and finds it by any of its names', async () => {
    const operationId = uuid();
    const made = await register({ operationId });
    expect(made).toMatchObject({ __typename: 'Compound', version: 1, history: [{ status: 'UNKNOWN' }] });
    expect(await register({ operationId })).toEqual(made);
    for (const text of ['golden tide', '金潮', 'រីសតមាសរលក', 'goldn tide', 'Jin Chao'])
      expect([text, await found(text)]).toEqual([text, ['Golden Tide Resort']]);
    expect(await found('nowhere at all')).toEqual([]);
    const elsewhere = await api.ask(
      api.world.strangers.field_officer,
      `query($id: UUID!) { compound(id: $id) { id } compounds { nodes { name } } }`,
      { id: made.id },
    );
    expect(elsewhere.data).toEqual({ compound: null, compounds: { nodes: [] } });
  });

  it('refuses half a position at its field', async () => {
    expect(await register({ precision: null })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'precision', code: 'POSITION_WHOLE' }],
    });
    expect(await register({ latitude: 95 })).toMatchObject({ fields: [{ field: 'latitude', code: 'NOT_A_POSITION' }] });
    expect(await register({ country: 'ZZ' })).toMatchObject({ fields: [{ field: 'country', code: 'NOT_A_COUNTRY' }] });
  });

  it('keeps the history of what happened and tells the later writer', async () => {
    const made = await register({ name: 'Harbour Nine', aliases: [] });
    const other = await register({ name: 'Harbour Ten', aliases: [] });
    const user = api.world.users.caseworker;
    const record = (input: object) =>
      api.act(
        user,
        'recordCompoundStatus',
        'RecordCompoundStatusInput',
        { id: made.id, expectedVersion: 1, ...input },
        COMPOUND,
      );
    expect(await record({ status: 'RAIDED', movedTo: other.id })).toMatchObject({
      fields: [{ field: 'movedTo', code: 'ONLY_WHEN_MOVED' }],
    });
    expect(await record({ status: 'MOVED', movedTo: made.id })).toMatchObject({
      fields: [{ field: 'movedTo', code: 'ANOTHER_COMPOUND' }],
    });
    expect(
      await record({ status: 'MOVED', movedTo: other.id, happenedOn: '2026-10', source: 'two people who came out' }),
    ).toMatchObject({
      status: 'MOVED',
      statusSince: '2026-10',
      history: [
        { status: 'MOVED', source: 'two people who came out', movedTo: { name: 'Harbour Ten' } },
        { status: 'UNKNOWN' },
      ],
    });
    expect(await record({ status: 'CLOSED' })).toMatchObject({ __typename: 'StaleWrite', currentVersion: 2 });
    const operator = await api.act<{ operators: { id: string; version: number }[] }>(
      user,
      'addOperator',
      'AddOperatorInput',
      { compoundId: made.id, kind: 'LEGAL_ENTITY', name: 'Nine Star Services' },
      COMPOUND,
    );
    const id = operator.operators[0]?.id;
    expect(
      await api.act(user, 'endOperator', 'EndOperatorInput', { operatorId: id, expectedVersion: 1 }, COMPOUND),
    ).toMatchObject({ operators: [{ id, endedAt: expect.any(String) }] });
    expect(
      await api.act(user, 'endOperator', 'EndOperatorInput', { operatorId: id, expectedVersion: 2 }, COMPOUND),
    ).toMatchObject({ __typename: 'Refused', code: 'OPERATOR_ENDED' });
  });

  it('lists people within the own scope, and counts the others', async () => {
    const mine = await api.world.addCase();
    await api.world.addCase({ teamId: api.world.teamTwo, assignedTo: api.world.neighbours.caseworker.id });
    const ask = (user = api.world.users.caseworker) =>
      api.ask<{ compound: { held: number; people: { reference: string }[] } }>(
        user,
        `query($id: UUID!) { compound(id: $id) { held people { reference } } }`,
        { id: api.world.compound },
      );
    expect((await ask()).data?.compound).toEqual({ held: 2, people: [{ reference: mine.reference }] });
    expect((await ask(api.world.users.field_officer)).data?.compound).toEqual({ held: 2, people: [] });
    const map = await api.ask<{ compoundMap: { name: string; precision: string }[] }>(
      api.world.users.coordinator,
      `{ compoundMap { name precision } }`,
    );
    expect(map.data?.compoundMap.map((one) => one.name)).toEqual(['Golden Tide Resort', 'Harbour Nine', 'Harbour Ten']);
    expect(
      (await api.ask(api.world.users.auditor, `{ compounds { nodes { id } } }`)).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });
});
