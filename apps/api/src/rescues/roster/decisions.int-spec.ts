import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { OPERATION, ROSTER, ENTRY, type Entry, knownPeople, rosterDesk } from '../../testing/roster-desk.js';

describe('outcomes and decisions of an operation', () => {
  let api: ApiUnderTest;
  let desk: ReturnType<typeof rosterDesk>;
  let field: TestUser;
  let wang: TestCase;

  beforeAll(async () => {
    api = await startApi();
    desk = rosterDesk(api);
    ({ field } = desk);
    ({ wang } = await knownPeople(api));
  });
  afterAll(() => api.stop());

  it('records outcomes one by one and in bulk, and says which rows somebody else changed', async () => {
    const made = await desk.plan();
    const list = await desk.send(
      field,
      made.id,
      Buffer.from('Name,Sex,Nationality\nAda One,F,KE\nBen Two,M,KE\nCleo Three,F,KE'),
      { type: 'text/plain' },
    );
    await desk.takeOver(list.body.id ?? '');
    const [one, two, three] = await desk.roster(made.id);
    if (!one || !two || !three) throw new Error('three rows');
    expect(
      await api.act(
        field,
        'setOutcome',
        'SetOutcomeInput',
        { entryId: one.id, expectedVersion: 1, outcome: 'FOUND' },
        ENTRY,
      ),
    ).toMatchObject({ outcome: 'FOUND', version: 2 });
    expect(
      await api.act(
        field,
        'setOutcome',
        'SetOutcomeInput',
        { entryId: one.id, expectedVersion: 1, outcome: 'ABSENT' },
        ENTRY,
      ),
    ).toMatchObject({
      __typename: 'StaleWrite',
      fields: [{ field: 'outcome', theirs: 'FOUND' }, { field: 'outcomeAt' }],
    });
    const bulk = (entries: { id: string; expectedVersion: number }[]) =>
      api.act(
        field,
        'setOutcomes',
        'SetOutcomesInput',
        { rescueOperationId: made.id, entries, outcome: 'REFUSED' },
        ROSTER,
      );
    expect(await bulk([one, two, three].map(({ id }) => ({ id, expectedVersion: 1 })))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'entries.1', code: 'ROW_CHANGED' }],
    });
    expect((await desk.roster(made.id)).map((row) => row.outcome)).toEqual(['FOUND', 'EXPECTED', 'EXPECTED']);
    expect(await bulk([two, three].map(({ id }) => ({ id, expectedVersion: 1 })))).toMatchObject({ touched: 2 });
    const corrected = await api.act<Entry>(
      field,
      'correctEntry',
      'CorrectEntryInput',
      { entryId: one.id, expectedVersion: 2, name: '李海燕', birth: '1990' },
      ENTRY,
    );
    expect(corrected).toMatchObject({ name: '李海燕', romanisedName: 'Li Hai Yan', birth: '1990', version: 3 });
    expect(
      await api.act(
        api.world.strangers.field_officer,
        'setOutcome',
        'SetOutcomeInput',
        { entryId: one.id, expectedVersion: 3, outcome: 'FOUND' },
        ENTRY,
      ),
    ).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
  });

  it('compares and decides a list step after step: twice, broken off, by two people at once', async () => {
    const made = await desk.plan();
    await api.act(
      field,
      'beginOperation',
      'BeginOperationInput',
      { id: made.id, expectedVersion: 1, urgentReason: 'They are moved tonight' },
      OPERATION,
    );
    const names = [...Array(28).keys()].map((n) => `Q${'bcdfghjklmnpqrstvwxz'[n % 20]}o Xy${'aeiou'[n % 5]}v${n}`);
    for (const [at, name] of ['WANG XIAO MING', ...names, 'Dewi Siregar'].entries())
      await api.act(
        field,
        'addRosterPerson',
        'AddRosterPersonInput',
        {
          rescueOperationId: made.id,
          name,
          outcome: 'FOUND',
          ...(at === 0 ? { nationality: 'CN', birth: '1995-07-20', sex: 'MALE' } : {}),
        },
        ENTRY,
      );
    const ids = (await desk.roster(made.id)).map(({ id }) => id);
    expect(ids).toHaveLength(30);
    const steps = [0, 10, 20].map((from) => ids.slice(from, from + 10));
    const lead = api.world.users.coordinator;

    const [first] = await Promise.all([
      desk.compare(made.id, steps[0] ?? []),
      desk.compare(made.id, steps[0] ?? [], lead),
    ]);
    expect(first.find((p) => p.entryId === ids[0])?.case).toMatchObject({ id: wang.id });
    expect(await desk.compare(made.id, steps[0] ?? [])).toEqual(first);
    const found = [
      ...first,
      ...(await desk.compare(made.id, steps[1] ?? [])),
      ...(await desk.compare(made.id, steps[2] ?? [])),
    ];
    await expect(desk.compare(made.id, ids.slice(0, 11))).rejects.toThrow('TOO_MANY');

    expect(
      await desk.decideSome(
        made.id,
        Array.from({ length: 51 }, () => uuid()),
      ),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'entryIds', code: 'TOO_MANY' }],
    });
    const resembling = new Set(
      [...found, ...(await desk.doubles(made.id))].flatMap((p) => [p.entryId, p.row?.id ?? '']),
    );
    const clear = (step: readonly string[] = []): number => step.filter((id) => !resembling.has(id)).length;
    expect(clear(ids)).toBeGreaterThan(15);
    const operationId = uuid();
    // The answer of the first step was lost on the way: sent again, it is done once.
    expect((await desk.decideSome(made.id, steps[0] ?? [], field, operationId)).touched).toBe(clear(steps[0]));
    expect((await desk.decideSome(made.id, steps[0] ?? [], field, operationId)).touched).toBe(clear(steps[0]));
    const decided = async (): Promise<number> =>
      (await desk.roster(made.id)).filter((row) => row.decision === 'NEW_PERSON').length;
    expect(await decided()).toBe(clear(steps[0]));
    // Broken off there; two people go on at once, with rows that are decided already among theirs.
    const both = await Promise.all([desk.decideSome(made.id, ids), desk.decideSome(made.id, ids, lead)]);
    expect(both.map(({ touched }) => touched).reduce((a, b) => a + b)).toBe(clear(steps[1]) + clear(steps[2]));
    expect(await decided()).toBe(clear(ids));
    expect((await desk.roster(made.id))[0]).toMatchObject({ decision: 'UNDECIDED' });
  }, 120_000);
});
