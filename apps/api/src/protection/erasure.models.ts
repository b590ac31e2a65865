import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CaseState } from '@homeward/domain';
import { ColleagueModel } from '../cases/case/case.models.js';
import * as enums from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('ErasureCounts', { description: 'How much of what is erased, or ends.' })
export class ErasureCountsModel {
  @Field(() => Int, { description: 'Rows that hang on the case.' }) records: number;
  @Field(() => Int) rosterRows: number;
  @Field(() => Int, {
    description: 'Lists of a raid as they arrived: each holds other people too and goes as a whole.',
  })
  lists: number;
  @Field(() => Int) files: number;
  @Field(() => Float, { nullable: true, description: 'Of the files; null where they were not counted yet.' })
  bytes?: number | null;
  @Field(() => Int, { description: 'Shares that end.' }) shares: number;
  @Field(() => Int, { description: 'Open tasks that are cancelled.' }) tasks: number;
  @Field(() => Int, { description: 'One where this is the last case of the person, else none: the person stays.' })
  people: number;
}

@ObjectType('ErasurePlan', { description: 'What an erasure would take. No word of the case itself.' })
export class ErasurePlanModel {
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => ErasureCountsModel) counts: ErasureCountsModel;
  @Field({ description: 'It was asked for and waits for a second person.' }) waits: boolean;
}

@ObjectType('Erasure')
export class ErasureModel {
  @Field(() => Uuid, { description: 'Of the request.' }) id: string;
  @Field() reference: string;
  @Field(() => Date) erasedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) askedBy: ColleagueModel | null;
  @Field(() => ColleagueModel, { nullable: true }) decidedBy: ColleagueModel | null;
  @Field(() => ErasureCountsModel) counts: ErasureCountsModel;
  @Field(() => Int, { description: 'Data keys that were destroyed.' }) keys: number;
  @Field({ description: 'JSON, signed with the key of the audit log. No personal data.' }) certificate: string;
}

@ObjectType('ErasedCase', { description: 'A case that was there and whose person was erased.' })
export class ErasedCaseModel {
  @Field() reference: string;
  @Field(() => Date) erasedAt: Date;
}

@InputType()
export class AskErasureInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText, { description: 'Of the case.' }) reference: string;
  @Field(() => LongText, { description: 'On what ground, without names: it is kept.' }) reason: string;
}

export const ErasurePage = pageOf('Erasure', ErasureModel);
