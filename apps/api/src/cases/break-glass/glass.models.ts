import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { GlassVerdict, NoticeKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@ObjectType('BreakGlass', { description: 'A case opened in an emergency by somebody who may not see it otherwise.' })
export class BreakGlassModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field(() => ColleagueModel, { nullable: true }) openedBy: ColleagueModel | null;
  @Field() reason: string;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date) until: Date;
  @Field(() => Date, { nullable: true, description: 'Given back earlier.' }) endedAt: Date | null;
  @Field({ description: 'Opens the case at this moment.' }) open: boolean;
  @Field(() => Int, { description: 'How many times something of the case was read by it.' }) readings: number;
  @Field(() => Date) reviewDueAt: Date;
  @Field({ description: 'Not reviewed, and the seventy-two hours are over.' }) overdue: boolean;
  @Field(() => ColleagueModel, { nullable: true }) reviewedBy: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) reviewedAt: Date | null;
  @Field(() => enums.GlassVerdictEnum, { nullable: true }) verdict: GlassVerdict | null;
  @Field() reviewNote: string;
  @Field({ description: 'The actor may review it: not its own.' }) mayReview: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('Notice', { description: 'What the actor must be told.' })
export class NoticeModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.NoticeKindEnum) kind: NoticeKind;
  @Field(() => Uuid, { description: 'The break-glass that it tells of; where files are due the reader.' })
  about: string;
  @Field() caseReference: string;
  @Field(() => Int, { nullable: true, description: 'Files that are due.' }) count: number | null;
  @Field(() => Day, { nullable: true, description: 'By when they are.' }) until: string | null;
  @Field(() => ColleagueModel, { nullable: true, description: 'Whose act it was.' }) actor: ColleagueModel | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) seenAt: Date | null;
}

@InputType()
export class BreakGlassInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText, { description: 'The exact reference: nothing is listed.' }) caseReference: string;
  @Field(() => LongText, { description: 'What is happening, in a sentence: twenty letters at least.' }) reason: string;
}

@InputType()
export class GiveBackGlassInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) glassId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class ReviewGlassInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) glassId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.GlassVerdictEnum) verdict: GlassVerdict;
  @Field(() => LongText) note: string;
}

@InputType()
export class SeeNoticeInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) noticeId: string;
}

export const BreakGlassResult = resultOf('BreakGlass', BreakGlassModel);
export const NoticeResult = resultOf('Notice', NoticeModel);
