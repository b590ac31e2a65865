import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

/** Puts a photo past every policy; its name and caption are empty, which needs no key. */
async function putPhoto({ world, target, actor }: SampleContext, removed = false): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.attachments (id, organisation_id, case_id, kind, media, bytes, recorded_by, removed_at, removed_by)
     select $1, organisation_id, id, 'PERSON_PHOTO', 'JPEG', 100, $3, case when $4 then now() end, case when $4 then $3::uuid end
     from homeward.cases where id = $2`,
    [id, target.id, actor.id, removed],
  );
  return id;
}

const photo = `... on Attachment { id kind fieldClass media fileName caption } ${problemParts}`;

export const samples: Sample[] = [
  {
    operation: 'attachments',
    on: 'case',
    document: `query($id: UUID!) { attachments(caseId: $id) { __typename id kind fileName caption } }`,
    variables: async (context) => {
      await putPhoto(context);
      return { id: context.target.id };
    },
  },
  {
    operation: 'correctAttachment',
    on: 'case',
    document: `mutation($input: CorrectAttachmentInput!) { correctAttachment(input: $input) { __typename ... on Attachment { id kind version } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        attachmentId: await putPhoto(context),
        expectedVersion: 1,
        kind: 'EVIDENCE',
        fieldClass: 'personal',
        caption: 'The gate in the morning',
      },
    }),
  },
  {
    operation: 'removeAttachment',
    on: 'case',
    document: `mutation($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename ... on RemovedAttachment { id } ${problemParts} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        attachmentId: await putPhoto(context),
        expectedVersion: 1,
        reason: 'It shows somebody else',
      },
    }),
  },
  {
    operation: 'restoreAttachment',
    on: 'case',
    document: `mutation($input: RestoreAttachmentInput!) { restoreAttachment(input: $input) { __typename ${photo} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), attachmentId: await putPhoto(context, true) },
    }),
  },
];
