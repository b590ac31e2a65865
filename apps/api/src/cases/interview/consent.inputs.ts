import { Field, InputType } from '@nestjs/graphql';
import type { ConsentGiver, ConsentPurpose } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class RecordConsentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.ConsentPurposeEnum) purpose: ConsentPurpose;
  @Field() given: boolean;
  @Field(() => enums.ConsentGiverEnum) givenBy: ConsentGiver;
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.ConsentPurposeEnum) purpose: ConsentPurpose;
}
