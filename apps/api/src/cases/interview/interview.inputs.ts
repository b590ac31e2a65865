import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { interviewLists } from '@homeward/domain';
import { Json, Language, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

export type InterviewSetting = (typeof interviewLists.interviewSettings)[number];
const settings = Object.fromEntries(interviewLists.interviewSettings.map((code) => [code, code])) as {
  readonly [K in InterviewSetting]: K;
};
registerEnumType(settings, { name: 'InterviewSetting' });

@InputType()
export class StartInterviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Language, { nullable: true }) language?: string;
  @Field(() => ShortText, { nullable: true }) interpreter?: string;
  @Field(() => ShortText, { nullable: true }) place?: string;
  @Field(() => settings, { nullable: true }) setting?: InterviewSetting;
}

@InputType()
export class SaveInterviewDraftInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) interviewId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid, {
    nullable: true,
    description:
      'Operation id of a save of the same page that may still be under way: if it arrived, its version is expected.',
  })
  after?: string;
  @Field(() => ShortText, { description: 'Where the interview has come to; it is gone on with there.' })
  section: string;
  @Field(() => Json, {
    description:
      'By question key, those changed since the last save: {state: GIVEN | REFUSED | UNKNOWN | NOT_ASKED, value}. The value of `stays` is a list of {compoundId, place, from, to, cameBy, leftBy, price: {minor, currency}, note}.',
  })
  answers: Record<string, unknown>;
}

@InputType()
export class SignInterviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) interviewId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AmendInterviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) interviewId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) question: string;
  @Field(() => Json, { description: '{state, value} as in a draft.' }) becomes: Record<string, unknown>;
  @Field(() => LongText) reason: string;
}
