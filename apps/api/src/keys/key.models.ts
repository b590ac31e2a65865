import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { KeyAct } from '@homeward/domain';
import * as enums from '../platform/graphql/enums.js';
import { LongText, Uuid } from '../platform/graphql/scalars.js';

@InputType()
export class AskKeyOperationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.KeyActEnum) act: KeyAct;
  @Field(() => LongText) reason: string;
}

@ObjectType('KeyOperation', { description: 'What the command line did with the keys of the installation.' })
export class KeyOperationModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.KeyActEnum) act: KeyAct;
  @Field(() => Date) doneAt: Date;
  @Field({ description: 'One did it alone: the console could not be reached, they said.' }) alone: boolean;
  @Field({ description: 'Why it was done alone; empty where two people approved it.' }) reason: string;
}
