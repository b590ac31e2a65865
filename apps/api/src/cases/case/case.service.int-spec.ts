import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const ASSIGN = `... on Case { id version assignedTo { id } }`;

describe('cases', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
    await api.world.addCase({ teamId: api.world.teamTwo, assignedTo: api.world.neighbours.caseworker.id });
    await api.world.addCase({
      organisationId: api.world.there,
      teamId: api.world.teamThere,
      assignedTo: api.world.strangers.caseworker.id,
      compoundId: null,
    });
  });
  afterAll(() => api.stop());

  it('lists to a caseworker the assigned ones, with person and compound', async () => {
    const answer = await api.ask<{
      cases: {
        nodes: { id: string; person: { name: string }; compound: { name: string } }[];
        total: { value: number };
      };
    }>(
      api.world.users.caseworker,
      `{ cases { nodes { id person { name initials } compound { name } } total { value capped } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.cases).toMatchObject({
      nodes: [{ id: mine.id, person: { name: 'សុខ ច័ន្ទ' }, compound: { name: 'Test Compound' } }],
      total: { value: 1, capped: false },
    });
    const read = await api.world.sql(`select 1 from audit.events where kind = 'read' and actor_id = $1`, [
      api.world.users.caseworker.id,
    ]);
    expect(read).toHaveLength(1);
  });

  it('answers a retry with the first result and changes nothing twice', async () => {
    const input = { operationId: uuid(), caseId: mine.id, expectedVersion: 1, userId: api.world.users.supervisor.id };
    const first = await api.act(api.world.users.supervisor, 'assignCase', 'AssignCaseInput', input, ASSIGN);
    const again = await api.act(api.world.users.supervisor, 'assignCase', 'AssignCaseInput', input, ASSIGN);
    expect(first).toEqual({
      __typename: 'Case',
      id: mine.id,
      version: 2,
      assignedTo: { id: api.world.users.supervisor.id },
    });
    expect(again).toEqual(first);
    expect(await api.world.sql(`select 1 from homeward.case_events where case_id = $1`, [mine.id])).toHaveLength(1);
  });

  it('refuses a stale write with what the other wrote, and loses nothing', async () => {
    const late = await api.act(
      api.world.users.supervisor,
      'assignCase',
      'AssignCaseInput',
      { caseId: mine.id, expectedVersion: 1, userId: api.world.users.caseworker.id },
      ASSIGN,
    );
    expect(late).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
      changedBy: expect.stringContaining('supervisor'),
      fields: [{ field: 'assignedTo', theirs: api.world.users.supervisor.id }],
    });
  });

  it('names the field of a wrong value and stores nothing', async () => {
    const answer = await api.ask(
      api.world.users.supervisor,
      `mutation($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`,
      {
        input: { operationId: uuid(), caseId: 'x'.repeat(100_000), expectedVersion: 2 },
      },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'caseId' });
    expect(JSON.stringify(answer)).not.toContain('xxx');
  });
});
