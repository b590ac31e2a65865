import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ContactChannel, VerificationEvidence } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@ObjectType('Contact', { description: 'How somebody may be reached without being endangered.' })
export class ContactModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.ContactChannelEnum) channel: ContactChannel;
  @Field() value: string;
  @Field({ description: 'Whose it is: the person, a sister, a friend.' }) whose: string;
  @Field({ description: 'When it may be used.' }) hours: string;
  @Field() codeWord: string;
  @Field({ description: 'Who may answer, and what is said to anybody else.' }) mayAnswer: string;
  @Field({ description: 'False: known, and not to be used.' }) safe: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('CaseEvidence', { description: 'One piece of what speaks for a plea.' })
export class EvidenceModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.VerificationEvidenceEnum) kind: VerificationEvidence;
  @Field() note: string;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
  @Field(() => Date) recordedAt: Date;
}

@InputType()
export class RecordContactInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid, { nullable: true, description: 'Absent: a new one.' }) contactId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the contact, where one is changed.' }) expectedVersion?:
    number | null;
  @Field(() => enums.ContactChannelEnum) channel: ContactChannel;
  @Field(() => ShortText) value: string;
  @Field(() => ShortText, { nullable: true }) whose?: string | null;
  @Field(() => ShortText, { nullable: true }) hours?: string | null;
  @Field(() => ShortText, { nullable: true }) codeWord?: string | null;
  @Field(() => ShortText, { nullable: true }) mayAnswer?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Absent: not known to be safe.' }) safe?: boolean | null;
}

export const ContactResult = resultOf('Contact', ContactModel);
