import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MachineScope } from '@homeward/domain';
import { resultOf } from '../platform/acts/problem.models.js';
import { MachineScopeEnum } from '../platform/graphql/enums.js';
import { ShortText, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('ApiToken', { description: 'What a machine reads figures with. It changes nothing and sees no person.' })
export class ApiTokenModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => [MachineScopeEnum]) scopes: MachineScope[];
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true }) createdBy: string | null;
  @Field(() => Date) expiresAt: Date;
  @Field(() => Date, { nullable: true, description: 'To the minute. Null: never.' }) lastUsedAt: Date | null;
  @Field(() => Date, { nullable: true }) revokedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Shown once, to whoever made it. Afterwards only its hash is kept.',
  })
  token: string | null;
}

@InputType()
export class MakeApiTokenInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText, { description: 'Which machine it is.' }) name: string;
  @Field(() => [MachineScopeEnum]) scopes: MachineScope[];
  @Field(() => Int, { description: 'From now; at most a year.' }) days: number;
}

@InputType()
export class RevokeApiTokenInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) apiTokenId: string;
}

export const ApiTokenResult = resultOf('ApiToken', ApiTokenModel);
