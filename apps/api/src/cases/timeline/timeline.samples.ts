import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

async function openTask({ world, target, actor }: SampleContext): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.tasks (id, organisation_id, case_id, title, due_on, assigned_to, created_by) select $1, organisation_id, id, '', '2026-12-01', $3, $3 from homeward.cases where id = $2`,
    [id, target.id, actor.id],
  );
  return id;
}

const ofCase = (operation: string, selection: string): Sample => ({
  operation,
  on: 'case',
  document: `query($id: UUID!) { ${operation}(caseId: $id) { __typename ${selection} } }`,
  variables: ({ target }) => ({ id: target.id }),
});

/** What lies in the file of a case: the timeline, tasks, and the papers beside it. */
export const samples: Sample[] = [
  ofCase('timeline', 'nodes { id type note { text } task { title } event { kind } }'),
  ofCase('pleas', 'id requesterName message'),
  ofCase('evidence', 'id kind note'),
  ofCase('contacts', 'id value codeWord'),
  ofCase('members', 'id displayName'),
  {
    operation: 'addNote',
    on: 'case',
    document: `mutation($input: AddNoteInput!) { addNote(input: $input) { __typename ... on Note { id fieldClass } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, kind: 'CALL', fieldClass: 'internal', text: 'No answer' },
    }),
  },
  {
    operation: 'addTask',
    on: 'case',
    document: `mutation($input: AddTaskInput!) { addTask(input: $input) { __typename ... on Task { id caseReference } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, title: 'Call the mission', dueOn: '2026-12-01' },
    }),
  },
  {
    operation: 'completeTask',
    on: 'case',
    document: `mutation($input: CompleteTaskInput!) { completeTask(input: $input) { __typename ... on Task { id caseReference } ${problemParts} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), taskId: await openTask(context), expectedVersion: 1 },
    }),
  },
  {
    operation: 'rescheduleTask',
    on: 'case',
    document: `mutation($input: RescheduleTaskInput!) { rescheduleTask(input: $input) { __typename ... on Task { id caseReference } ${problemParts} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), taskId: await openTask(context), expectedVersion: 1, dueOn: '2026-12-24' },
    }),
  },
  {
    operation: 'tasks',
    on: 'list',
    document: `query($filter: TaskFilter) { tasks(filter: $filter, first: 100) { nodes { id caseId caseReference title } } }`,
    variables: async (context) => {
      await openTask(context);
      return { filter: { caseId: context.target.id } };
    },
  },
  {
    operation: 'recordContact',
    on: 'case',
    document: `mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename ... on Contact { id safe } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        channel: 'PHONE',
        value: '+85512345678',
        whose: 'A sister',
        hours: 'evenings',
        codeWord: 'mango',
        mayAnswer: 'only she',
        safe: true,
      },
    }),
  },
];
