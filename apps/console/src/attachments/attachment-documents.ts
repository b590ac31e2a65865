import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { AttachmentsQuery, RevealAttachmentsQuery } from '../gql/graphql.js';

export type Attachment = NonNullable<AttachmentsQuery['attachments']>[number];
export type NamedAttachment = NonNullable<RevealAttachmentsQuery['attachments']>[number];

/** Which files there are, without what they are called and what they show. */
export const AttachmentsDocument = graphql(`
  query Attachments($caseId: UUID!) {
    attachments(caseId: $caseId) {
      id
      kind
      fieldClass
      subjectKind
      subjectId
      media
      bytes
      width
      height
      pages
      hasOriginal
      originalOpen
      originalDigest
      recordedAt
      recordedBy {
        displayName
      }
      version
    }
  }
`);

/** Names and captions: the API logs this reading, so it is asked for only by a deliberate press. */
const RevealAttachmentsDocument = graphql(`
  query RevealAttachments($caseId: UUID!) {
    attachments(caseId: $caseId) {
      id
      version
      fileName
      caption
    }
  }
`);

export async function readNames(caseId: string): Promise<ReadonlyMap<string, NamedAttachment>> {
  const { attachments } = await send(RevealAttachmentsDocument, { caseId });
  return new Map(attachments?.map((file) => [file.id, file]));
}

export const CorrectAttachmentDocument = graphql(`
  mutation CorrectAttachment($input: CorrectAttachmentInput!) {
    correctAttachment(input: $input) {
      __typename
      ... on Attachment {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RemoveAttachmentDocument = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      __typename
      ... on RemovedAttachment {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RestoreAttachmentDocument = graphql(`
  mutation RestoreAttachment($input: RestoreAttachmentInput!) {
    restoreAttachment(input: $input) {
      __typename
      ... on Attachment {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
