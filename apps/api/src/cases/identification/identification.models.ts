import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { IdentificationBody, IdentificationState } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@InputType()
export class RecordIdentificationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.IdentificationBodyEnum) body: IdentificationBody;
  @Field(() => ShortText, { nullable: true, description: 'Tells two bodies of one kind apart.' }) bodyName?:
    string | null;
  @Field(() => enums.IdentificationStateEnum, {
    description: 'SCREENING by the NGO: that screening has begun. Everything else is a decision.',
  })
  decision: IdentificationState;
  @Field(() => LongText) basis: string;
  @Field(() => Day) decidedOn: string;
  @Field(() => Boolean, { nullable: true, description: 'Lifts the earlier decisions of authorities.' }) appeal?:
    boolean | null;
}

@ObjectType('Identification', { description: 'A decision of one body. Bodies may disagree, and that is data.' })
export class IdentificationModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.IdentificationBodyEnum) body: IdentificationBody;
  @Field() bodyName: string;
  @Field(() => enums.IdentificationStateEnum) decision: IdentificationState;
  @Field(() => String, { nullable: true, description: 'Only where sensitive fields are open.' }) basis: string | null;
  @Field(() => Day) decidedOn: string;
  @Field() appeal: boolean;
  @Field({ description: 'Not lifted by an appeal, and the latest of its body.' }) standing: boolean;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
  @Field(() => Date) recordedAt: Date;
}
