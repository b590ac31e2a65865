import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IdentityCheck } from '@homeward/domain';
import { CaseFilter } from '../cases/case/case.inputs.js';
import * as enums from '../platform/graphql/enums.js';
import { LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';

@InputType()
export class AskSubjectAccessInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.IdentityCheckEnum, { description: 'How it was made sure who asks.' }) identityCheck: IdentityCheck;
  @Field(() => String, { description: 'Language of the file, as the console has it.' }) language: string;
  @Field(() => LongText, {
    description: 'When and how it was asked for, without names: the second person need not see the case.',
  })
  reason: string;
}

@InputType()
export class AskCaseExportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => CaseFilter, { description: 'As on the list; what was found by a name is not exported.' })
  filter: CaseFilter;
  @Field(() => [ShortText], { description: 'Keys of the columns, in the order of the file.' }) columns: string[];
  @Field(() => LongText, { description: 'What for, without names.' }) reason: string;
}

@ObjectType('CaseExportPlan', { description: 'What an export of the list would hold.' })
export class CaseExportPlanModel {
  @Field(() => Int) cases: number;
  @Field(() => Int, { description: 'More than these are not exported.' }) most: number;
  @Field(() => [String], { description: 'Columns that the actor may read in a list, in their order.' })
  columns: string[];
  @Field(() => [String], { description: 'Those among them by which a person is found out.' })
  personal: string[];
}
