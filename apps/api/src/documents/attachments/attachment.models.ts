import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AttachmentClass, AttachmentKind, AttachmentMedia, AttachmentSubject } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../../cases/case/case.models.js';

@ObjectType('Attachment', {
  description:
    'A photo, scan or recording of a case. Its bytes are read at /files/attachments/ID/content, /thumbnail, /pages/N and /original; each reading is logged.',
})
export class AttachmentModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.AttachmentKindEnum) kind: AttachmentKind;
  @Field(() => enums.AttachmentClassEnum, { description: 'Who may open it.' }) fieldClass: AttachmentClass;
  @Field(() => enums.AttachmentSubjectEnum, { nullable: true, description: 'What it belongs to within the case.' })
  subjectKind: AttachmentSubject | null;
  @Field(() => Uuid, { nullable: true }) subjectId: string | null;
  @Field(() => enums.AttachmentMediaEnum) media: AttachmentMedia;
  @Field(() => Int, { description: 'Of what is kept, which is made anew from what was sent.' }) bytes: number;
  @Field(() => Int, { nullable: true }) width: number | null;
  @Field(() => Int, { nullable: true }) height: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a PDF.' }) pages: number | null;
  @Field({ description: 'Whether the bytes as they came are kept as evidence, sealed.' }) hasOriginal: boolean;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the original, hex.' }) originalDigest: string | null;
  @Field(() => Boolean, { description: 'Whether the original is open to the actor.' }) originalOpen: boolean;
  @Field(() => String, { nullable: true, description: 'Its reading is logged.' }) fileName: string | null;
  @Field(() => String, { nullable: true, description: 'As the name.' }) caption: string | null;
  @Field(() => ColleagueModel) recordedBy: ColleagueModel;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

@InputType({ description: 'Everything that is said about it: what is absent is not known.' })
export class CorrectAttachmentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) attachmentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.AttachmentKindEnum) kind: AttachmentKind;
  @Field(() => enums.AttachmentClassEnum, { description: 'One that is open to the actor.' })
  fieldClass: AttachmentClass;
  @Field(() => LongText, { nullable: true, description: 'At most 500 characters.' }) caption?: string | null;
  @Field(() => enums.AttachmentSubjectEnum, { nullable: true }) subjectKind?: AttachmentSubject | null;
  @Field(() => Uuid, { nullable: true }) subjectId?: string | null;
}

@InputType()
export class RemoveAttachmentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) attachmentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'Kept with it, not told on the timeline.' }) reason: string;
}

@InputType()
export class RestoreAttachmentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) attachmentId: string;
}

@ObjectType('RemovedAttachment')
export class RemovedAttachmentModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
}

export const AttachmentResult = resultOf('Attachment', AttachmentModel);
export const RemovedAttachmentResult = resultOf('RemovedAttachment', RemovedAttachmentModel);
