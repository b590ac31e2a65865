import { Field, InputType, Int } from '@nestjs/graphql';
import type { Danger, LegalExposure } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ description: 'What is absent stays as it is.' })
export class DescribeCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.DangerEnum, { nullable: true }) danger?: Danger | null;
  @Field(() => [ShortText], { nullable: true, description: 'All tags that the case is to have.' }) tags?:
    string[] | null;
  @Field(() => Uuid, { nullable: true, description: 'Null: not known any more.' }) compoundId?: string | null;
}

@InputType()
export class RestrictCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Boolean) restricted: boolean;
  @Field(() => [Uuid], {
    nullable: true,
    description: 'The named staff, all of them. Whoever restricts is always among them.',
  })
  userIds?: string[] | null;
  @Field(() => LongText, { nullable: true, description: 'Needed: it stands in the timeline.' })
  reason?: string | null;
}

@InputType()
export class SetLegalExposureInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.LegalExposureEnum) exposure: LegalExposure;
  @Field(() => LongText, { nullable: true }) reason?: string | null;
}
