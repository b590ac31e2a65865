import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReceptionKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('ReceptionBody', { description: 'Who receives people at home.' })
export class ReceptionBodyModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => enums.ReceptionKindEnum) kind: ReceptionKind;
  @Field(() => Country) country: string;
  @Field() city: string;
  @Field() address: string;
  @Field() phone: string;
  @Field() email: string;
  @Field({ description: 'Whom to ask for: an office or a function.' }) contact: string;
  @Field() hours: string;
  @Field({ description: 'What they do for whoever comes.' }) offers: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Int) version: number;
}
export const ReceptionBodyResult = resultOf('ReceptionBody', ReceptionBodyModel);

@InputType({ isAbstract: true })
class ReceptionFields {
  @Field(() => ShortText) name: string;
  @Field(() => enums.ReceptionKindEnum) kind: ReceptionKind;
  @Field(() => Country) country: string;
  @Field(() => ShortText, { nullable: true }) city?: string;
  @Field(() => LongText, { nullable: true }) address?: string;
  @Field(() => ShortText, { nullable: true }) phone?: string;
  @Field(() => ShortText, { nullable: true }) email?: string;
  @Field(() => ShortText, { nullable: true }) contact?: string;
  @Field(() => ShortText, { nullable: true }) hours?: string;
  @Field(() => LongText, { nullable: true }) offers?: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string | null;
  @Field(() => LongText, { description: 'Where this is known from, or that it is to be checked.' }) source: string;
}

@InputType()
export class RegisterReceptionBodyInput extends ReceptionFields {
  @Field(() => Uuid) operationId: string;
}

@InputType()
export class CorrectReceptionBodyInput extends ReceptionFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) receptionBodyId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class ChooseReceptionInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => [Uuid], { description: 'Of whom; at most 200.' }) caseIds: string[];
  @Field(() => Uuid) receptionBodyId: string;
  @Field(() => Day, { nullable: true, description: 'The day on which they were told; absent: not yet.' })
  toldOn?: string | null;
}
