import { Field, InputType } from '@nestjs/graphql';
import type { IdentityCheck } from '@homeward/domain';
import * as enums from '../platform/graphql/enums.js';
import { LongText, Uuid } from '../platform/graphql/scalars.js';

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
