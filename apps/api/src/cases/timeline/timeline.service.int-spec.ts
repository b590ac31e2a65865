import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const TIMELINE = `query($id: UUID!, $first: Int, $after: String) { timeline(caseId: $id, first: $first, after: $after) {
  nodes { id type at actor { displayName } event { kind toState reason data } note { kind fieldClass text } task { title doneAt } } pageInfo { hasNextPage endCursor } } }`;
const NOTE = `... on Note { id kind fieldClass text author { id } }`;
const TASK = `... on Task { id version title dueOn doneAt caseReference initials assignedTo { id } doneBy { id } }`;
interface Page {
  readonly timeline: {
    readonly nodes: {
      readonly id: string;
      readonly type: string;
      readonly note: { readonly text: string | null } | null;
      readonly task: { readonly title: string } | null;
      readonly event: { readonly kind: string } | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  } | null;
}

describe('the file of a case', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
  });
  afterAll(() => api.stop());
  const note = (user: TestUser, input: object): Promise<object> =>
    api.act(user, 'addNote', 'AddNoteInput', { caseId: mine.id, kind: 'NOTE', ...input }, NOTE);
  const page = async (user: TestUser, more: object = {}): Promise<NonNullable<Page['timeline']>> => {
    const answer = await api.ask<Page>(user, TIMELINE, { id: mine.id, ...more });
    expect(answer.errors).toBeUndefined();
    return answer.data!.timeline!;
  };

  it('shows events, notes and tasks as one list, each once, and pages through it', async () => {
    const { caseworker } = api.world.users;
    await note(caseworker, { fieldClass: 'internal', text: 'Called twice' });
    await note(caseworker, { fieldClass: 'sensitive', text: 'She was beaten' });
    const task = await api.act<{ id: string; version: number }>(
      caseworker,
      'addTask',
      'AddTaskInput',
      { caseId: mine.id, title: 'Call the sister', dueOn: '2026-12-01' },
      TASK,
    );
    expect(task).toMatchObject({
      __typename: 'Task',
      caseReference: mine.reference,
      initials: 'SC',
      assignedTo: { id: caseworker.id },
    });
    expect(
      await api.act(caseworker, 'completeTask', 'CompleteTaskInput', { taskId: task.id, expectedVersion: 1 }, TASK),
    ).toMatchObject({ doneBy: { id: caseworker.id }, version: 2 });
    const all = await page(caseworker);
    expect(all.nodes.map((n) => n.event?.kind ?? n.task?.title ?? n.note?.text)).toEqual([
      'TASK_DONE',
      'Call the sister',
      'She was beaten',
      'Called twice',
    ]);
    const first = await page(caseworker, { first: 3 });
    const second = await page(caseworker, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((n) => n.id)).toEqual(all.nodes.map((n) => n.id));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(
      await api.world.sql(`select 1 from audit.events where kind = 'read' and subject = 'notes' and case_id = $1`, [
        mine.id,
      ]),
    ).not.toHaveLength(0);
  });

  it('keeps sensitive notes from who may not read them, and takes a note for others from who may write one', async () => {
    const { coordinator, supervisor } = api.world.users;
    const seen = (await page(coordinator)).nodes.map((n) => n.note?.text).filter(Boolean);
    expect(seen).toEqual(['Called twice']);
    expect(await note(coordinator, { fieldClass: 'sensitive', text: 'The mission told of an injury' })).toMatchObject({
      __typename: 'Note',
      text: null,
    });
    expect(await note(coordinator, { fieldClass: 'sealed', text: 'Do not tell the provincial police' })).toMatchObject({
      text: null,
    });
    const sealed = (await page(supervisor)).nodes.map((n) => n.note?.text);
    expect(sealed).not.toContain('Do not tell the provincial police');
    await api.act(
      supervisor,
      'openSealed',
      'OpenSealedInput',
      { caseId: mine.id, reason: 'The family is to be told' },
      `... on Case { id }`,
    );
    const texts = (await page(supervisor)).nodes.map((n) => n.note?.text).filter(Boolean);
    expect(texts).toEqual(
      expect.arrayContaining(['The mission told of an injury', 'Do not tell the provincial police', 'She was beaten']),
    );
    expect((await page(api.world.users.caseworker)).nodes.map((n) => n.note?.text)).not.toContain(
      'Do not tell the provincial police',
    );
    expect(await note(coordinator, { fieldClass: 'internal', text: '' })).toMatchObject({
      fields: [{ field: 'text', code: 'REQUIRED' }],
    });
    expect((await api.ask<Page>(api.world.neighbours.caseworker, TIMELINE, { id: mine.id })).data).toEqual({
      timeline: null,
    });
    expect((await api.ask<Page>(api.world.users.partner, TIMELINE, { id: mine.id })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('lists what is due, mine and earliest first; a done task is neither done again nor put off', async () => {
    const { caseworker, supervisor } = api.world.users;
    const add = (title: string, dueOn: string | null, more: object = {}): Promise<{ id: string }> =>
      api.act(caseworker, 'addTask', 'AddTaskInput', { caseId: mine.id, title, dueOn, ...more }, TASK);
    const later = await add('Later', '2026-12-20');
    await add('Undated', null);
    await add('Theirs', '2026-11-30', { assignedTo: supervisor.id });
    expect(await add('Nobody', null, { assignedTo: api.world.strangers.caseworker.id })).toMatchObject({
      fields: [{ field: 'assignedTo', code: 'NOT_A_COLLEAGUE' }],
    });
    const list = async (filter: string): Promise<string[]> => {
      const answer = await api.ask<{ tasks: { nodes: { title: string }[] } }>(
        caseworker,
        `{ tasks(filter: ${filter}) { nodes { title } } }`,
      );
      return answer.data!.tasks.nodes.map((t) => t.title);
    };
    expect(await list('{}')).toEqual(['Theirs', 'Later', 'Undated']);
    expect(await list('{ mine: true }')).toEqual(['Later', 'Undated']);
    expect(await list('{ dueBy: "2026-12-01" }')).toEqual(['Theirs']);
    const [due] = await api.world.sql<{ d: string }>(
      `select next_due_on::text as d from homeward.cases where id = $1`,
      [mine.id],
    );
    expect(due?.d).toBe('2026-11-30');
    const reschedule = (input: object): Promise<object> =>
      api.act(caseworker, 'rescheduleTask', 'RescheduleTaskInput', { taskId: later.id, ...input }, TASK);
    expect(await reschedule({ expectedVersion: 1, dueOn: '2026-11-25', assignedTo: supervisor.id })).toMatchObject({
      dueOn: '2026-11-25',
      assignedTo: { id: supervisor.id },
    });
    expect(await reschedule({ expectedVersion: 1, dueOn: '2026-11-26' })).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
    });
    const complete = (operationId: string): Promise<object> =>
      api.act(
        caseworker,
        'completeTask',
        'CompleteTaskInput',
        { operationId, taskId: later.id, expectedVersion: 2 },
        TASK,
      );
    const operationId = uuid();
    const [done, again] = [await complete(operationId), await complete(operationId)];
    expect(again).toEqual(done);
    expect(await complete(uuid())).toMatchObject({ __typename: 'Refused', code: 'TASK_ALREADY_DONE' });
    const stranger = await api.act(
      api.world.neighbours.caseworker,
      'completeTask',
      'CompleteTaskInput',
      { taskId: later.id, expectedVersion: 2 },
      TASK,
    );
    expect(stranger).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
  });

  it('keeps safe contacts, and shows pleas without the message where sensitive fields are closed', async () => {
    const { caseworker, coordinator } = api.world.users;
    const contact = (input: object): Promise<{ id: string }> =>
      api.act(
        caseworker,
        'recordContact',
        'RecordContactInput',
        { caseId: mine.id, channel: 'PHONE', value: '00855 12 345 678', ...input },
        `... on Contact { id version value codeWord safe }`,
      );
    // That a way is safe is something one knows; nobody says it by leaving it out.
    const elsewhere = await api.world.addCase();
    expect(await contact({ caseId: elsewhere.id, value: '012 111 222' })).toMatchObject({ safe: false });
    const made = await contact({ codeWord: 'mango', hours: 'after 22:00', safe: true });
    expect(made).toMatchObject({ value: '+85512345678', codeWord: 'mango', safe: true, version: 1 });
    expect(await contact({ contactId: made.id, expectedVersion: 1, safe: false })).toMatchObject({
      id: made.id,
      safe: false,
      version: 2,
    });
    expect(await contact({ contactId: made.id, expectedVersion: 1 })).toMatchObject({ __typename: 'StaleWrite' });
    const other = await api.world.addCase();
    expect(await contact({ caseId: other.id, contactId: made.id, expectedVersion: 2 })).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_FOUND',
    });
    const plea = uuid();
    const sealed = await api.world.seal('pleas', plea, mine.id, { requester_name: 'Mother', message: 'Beaten' });
    await api.world.sql(
      `insert into homeward.pleas (id, organisation_id, case_id, channel, requester_kind, requester_name, message, recorded_by) values ($1, $2, $3, 'PHONE', 'PARENT', $5, $6, $4)`,
      [plea, api.world.here, mine.id, caseworker.id, sealed['requester_name'], sealed['message']],
    );
    const document = `query($id: UUID!) { pleas(caseId: $id) { requesterName message } contacts(caseId: $id) { value } evidence(caseId: $id) { kind } members(caseId: $id) { id } }`;
    expect((await api.ask(caseworker, document, { id: mine.id })).data).toEqual({
      pleas: [{ requesterName: 'Mother', message: 'Beaten' }],
      contacts: [{ value: '+85512345678' }],
      evidence: [],
      members: [],
    });
    expect((await api.ask<{ pleas: object[] }>(coordinator, document, { id: mine.id })).data?.pleas).toEqual([
      { requesterName: 'Mother', message: null },
    ]);
    expect((await api.ask(api.world.strangers.supervisor, document, { id: mine.id })).data).toEqual({
      pleas: null,
      contacts: null,
      evidence: null,
      members: null,
    });
  });
});
