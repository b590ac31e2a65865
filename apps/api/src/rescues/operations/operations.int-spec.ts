import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { OPERATION, fixture, rosterDesk } from '../../testing/roster-desk.js';

describe('rescue operations', () => {
  let api: ApiUnderTest;
  let desk: ReturnType<typeof rosterDesk>;
  let field: TestUser;

  beforeAll(async () => {
    api = await startApi();
    desk = rosterDesk(api);
    ({ field } = desk);
  });
  afterAll(() => api.stop());

  it('plans, begins and finishes, and refuses the wrong order', async () => {
    const made = await desk.plan();
    expect(made).toMatchObject({
      __typename: 'Operation',
      state: 'PLANNED',
      reference: expect.stringMatching(/^OP-\d{4}-\d{3}$/),
      members: [{ user: { id: field.id }, role: 'LEAD' }],
    });
    const early = await api.act(
      field,
      'finishOperation',
      'FinishOperationInput',
      { id: made.id, expectedVersion: 1, outcome: 'x' },
      OPERATION,
    );
    expect(early).toMatchObject({ __typename: 'Refused', code: 'OPERATION_NOT_IN_STATE' });
    const begun = await api.act(
      field,
      'beginOperation',
      'BeginOperationInput',
      { id: made.id, expectedVersion: 1, urgentReason: 'They are moved tonight' },
      OPERATION,
    );
    expect(begun).toMatchObject({
      state: 'UNDER_WAY',
      version: 2,
      acts: ['CHANGE', 'FINISH', 'CANCEL', 'RECORD_ROSTER'],
    });
    const stale = await api.act(
      field,
      'finishOperation',
      'FinishOperationInput',
      { id: made.id, expectedVersion: 1, outcome: 'Done' },
      OPERATION,
    );
    expect(stale).toMatchObject({ __typename: 'StaleWrite', currentVersion: 2 });
    const done = await api.act(
      field,
      'finishOperation',
      'FinishOperationInput',
      { id: made.id, expectedVersion: 2, outcome: 'All counted' },
      OPERATION,
    );
    expect(done).toMatchObject({ state: 'DONE', acts: ['RECORD_ROSTER'] });
    const nowhere = await api.act(field, 'planOperation', 'PlanOperationInput', { kind: 'RAID' }, OPERATION);
    expect(nowhere).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'place', code: 'COMPOUND_OR_PLACE' }],
    });
  });

  it('shows an operation to its members, its team and coordinators, and to nobody else', async () => {
    const made = await desk.plan();
    const sees = async (user: TestUser): Promise<boolean> => {
      const answer = await api.ask<{ operation: object | null; operations: { nodes: { id: string }[] } }>(
        user,
        `query($id: UUID!) { operation(id: $id) { id } operations { nodes { id } } }`,
        { id: made.id },
      );
      const listed = answer.data?.operations.nodes.some((node) => node.id === made.id) ?? false;
      expect(listed).toBe(Boolean(answer.data?.operation));
      return listed;
    };
    expect(await sees(field)).toBe(true);
    expect(await sees(api.world.users.supervisor)).toBe(true);
    expect(await sees(api.world.users.coordinator)).toBe(true);
    expect(await sees(api.world.neighbours.supervisor)).toBe(false);
    expect(await sees(api.world.strangers.field_officer)).toBe(false);
    expect(await sees(api.world.strangers.coordinator)).toBe(false);
    const other = await desk.send(api.world.strangers.field_officer, made.id, fixture('police_raid.csv'));
    expect(other.status).toBe(404);
    expect((await desk.send(null, made.id, fixture('police_raid.csv'))).status).toBe(401);
    expect((await desk.send(api.world.users.auditor, made.id, fixture('police_raid.csv'))).status).toBe(403);
  });

  it('closes a custody spell when the next begins', async () => {
    const out = await api.world.addCase({ state: 'OUT' });
    const held = await api.world.addCase({ state: 'VERIFIED' });
    const worker = api.world.users.caseworker;
    const CUSTODY = `... on Custody { caseId mayChange spells { id kind place from to reviewOn version } }`;
    const change = (input: object) =>
      api.act<{ spells: { id: string; version: number }[] }>(
        worker,
        'changeCustody',
        'ChangeCustodyInput',
        { caseId: out.id, ...input },
        CUSTODY,
      );
    const first = await change({ kind: 'POLICE', place: 'District post', from: '2026-11-01' });
    expect(first).toMatchObject({ spells: [{ kind: 'POLICE', from: '2026-11-01', to: null, reviewOn: '2026-11-08' }] });
    const spell = first.spells[0];
    expect(await change({ kind: 'SHELTER', place: 'House', from: '2026-11-05' })).toMatchObject({
      __typename: 'StaleWrite',
    });
    expect(
      await change({ spellId: spell?.id, expectedVersion: 1, kind: 'SHELTER', place: 'House', from: '2026-10-30' }),
    ).toMatchObject({ fields: [{ field: 'from', code: 'BEFORE_OPEN_SPELL' }] });
    expect(
      await change({ spellId: spell?.id, expectedVersion: 1, kind: 'SHELTER', place: 'House', from: '2026-11-05' }),
    ).toMatchObject({
      spells: [
        { kind: 'SHELTER', to: null, reviewOn: null },
        { kind: 'POLICE', to: '2026-11-05' },
      ],
    });
    expect(
      await api.act(
        worker,
        'changeCustody',
        'ChangeCustodyInput',
        { caseId: held.id, kind: 'SHELTER', place: 'House', from: '2026-11-05' },
        CUSTODY,
      ),
    ).toMatchObject({ code: 'CASE_NOT_OUT' });
    const hidden = await api.ask(field, `query($id: UUID!) { custody(caseId: $id) { caseId } }`, { id: out.id });
    expect(hidden.data).toEqual({ custody: null });
  });
});
