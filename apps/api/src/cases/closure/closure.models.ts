import { Field, InputType } from '@nestjs/graphql';
import type { ClosureReason } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class RequestClosureInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.ClosureReasonEnum) closureReason: ClosureReason;
  @Field(() => LongText) reason: string;
}
