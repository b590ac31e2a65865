import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const APPROVAL = `... on Approval { id version decision subject mayDecide mayWithdraw effects { label before after } requestedBy { id } decidedBy { id } }`;
interface Asked {
  readonly __typename: string;
  readonly id: string;
}

describe('closing a case', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  const request = (user: TestUser, caseId: string, more: object = {}): Promise<Asked> =>
    api.act(
      user,
      'requestClosure',
      'RequestClosureInput',
      { caseId, closureReason: 'SETTLED_AT_HOME', reason: 'A year at home', ...more },
      APPROVAL,
    );
  const decide = (user: TestUser, approvalId: string, more: object = {}): Promise<Asked> =>
    api.act(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve: true, ...more },
      APPROVAL,
    );
  const pending = async (user: TestUser): Promise<{ id: string; mayDecide: boolean }[]> => {
    const answer = await api.ask<{ approvals: { nodes: { id: string; mayDecide: boolean }[] } }>(
      user,
      `{ approvals { nodes { id mayDecide } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data!.approvals.nodes;
  };

  it('takes two people, and no open task, also none added in between', async () => {
    const { caseworker, supervisor } = api.world.users;
    const target = await api.world.addCase({ state: 'REINTEGRATING' });
    const task = (): Promise<{ id: string }> =>
      api.act(caseworker, 'addTask', 'AddTaskInput', { caseId: target.id, title: 'Call' }, `... on Task { id }`);
    const finish = async (taskId: string): Promise<unknown> =>
      api.act(caseworker, 'completeTask', 'CompleteTaskInput', { taskId, expectedVersion: 1 }, `... on Task { id }`);
    const first = await task();
    expect(await request(caseworker, target.id)).toMatchObject({ __typename: 'Refused', code: 'OPEN_TASKS' });
    await finish(first.id);
    expect(await request(caseworker, target.id, { reason: '' })).toMatchObject({
      fields: [{ field: 'reason', code: 'REASON_NEEDED' }],
    });
    const operationId = uuid();
    const asked = await request(caseworker, target.id, { operationId });
    expect(asked).toMatchObject({ decision: 'PENDING', mayDecide: false, requestedBy: { id: caseworker.id } });
    expect(await request(caseworker, target.id, { operationId })).toEqual(asked);
    expect(await request(caseworker, target.id)).toMatchObject({ __typename: 'Refused', code: 'APPROVAL_PENDING' });
    expect(await pending(supervisor)).toEqual([{ id: asked.id, mayDecide: true }]);
    expect(await pending(api.world.neighbours.supervisor)).toEqual([]);
    const second = await task();
    expect(await decide(supervisor, asked.id)).toMatchObject({ __typename: 'Refused', code: 'OPEN_TASKS' });
    await finish(second.id);
    expect(await decide(supervisor, asked.id, { expectedVersion: 7 })).toMatchObject({ __typename: 'StaleWrite' });
    expect(await decide(api.world.neighbours.supervisor, asked.id)).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_FOUND',
    });
    expect(await decide(supervisor, asked.id)).toMatchObject({
      decision: 'APPROVED',
      decidedBy: { id: supervisor.id },
    });
    expect(await decide(supervisor, asked.id, { expectedVersion: 2 })).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_PENDING',
    });
    const [stored] = await api.world.sql(
      `select state, closure_reason, closed_at is not null as closed, version from homeward.cases where id = $1`,
      [target.id],
    );
    expect(stored).toEqual({ state: 'CLOSED', closure_reason: 'SETTLED_AT_HOME', closed: true, version: 2 });
    expect(await pending(supervisor)).toEqual([]);
  });

  it('nobody decides what they asked themselves, and a refusal says why', async () => {
    const { caseworker, supervisor } = api.world.users;
    const target = await api.world.addCase({ state: 'REINTEGRATING' });
    const own = await request(supervisor, target.id);
    expect(await decide(supervisor, own.id)).toMatchObject({ __typename: 'Refused', code: 'SECOND_PERSON_NEEDED' });
    const other = await api.world.addCase({ state: 'REINTEGRATING' });
    const asked = await request(caseworker, other.id);
    expect(await decide(supervisor, asked.id, { approve: false })).toMatchObject({
      fields: [{ field: 'note', code: 'REASON_NEEDED' }],
    });
    expect(await decide(supervisor, asked.id, { approve: false, note: 'Day 365 is still to come' })).toMatchObject({
      decision: 'DECLINED',
    });
    expect(await request(caseworker, other.id)).toMatchObject({ __typename: 'Approval', decision: 'PENDING' });
  });

  it('a case that is not at an end cannot be asked to close', async () => {
    const target = await api.world.addCase({ state: 'VERIFYING' });
    expect(await request(api.world.users.caseworker, target.id)).toMatchObject({
      __typename: 'Refused',
      code: 'NO_SUCH_MOVE',
    });
  });
});
