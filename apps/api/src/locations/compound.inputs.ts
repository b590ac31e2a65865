import { Field, Float, InputType, Int } from '@nestjs/graphql';
import type { CompoundStatus, OperatorKind, PositionPrecision } from '@homeward/domain';
import * as enums from '../platform/graphql/enums.js';
import { Country, LongText, PartialDay, ShortText, Uuid } from '../platform/graphql/scalars.js';

@InputType()
export class CompoundFilter {
  @Field(() => [enums.CompoundStatusEnum], { nullable: true }) statuses?: CompoundStatus[] | null;
  @Field(() => [Country], { nullable: true }) countries?: string[] | null;
  @Field(() => ShortText, { nullable: true }) province?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'Name or alias, in any script and spelling.' }) text?:
    string | null;
}

@InputType({ isAbstract: true })
export class CompoundFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText) name: string;
  @Field(() => [ShortText], { nullable: true }) aliases?: string[] | null;
  @Field(() => Country) country: string;
  @Field(() => ShortText, { nullable: true }) province?: string | null;
  @Field(() => Float, { nullable: true, description: 'With longitude and precision, or none of the three.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => enums.PositionPrecisionEnum, { nullable: true }) precision?: PositionPrecision | null;
  @Field(() => Int, { nullable: true }) floors?: number | null;
  @Field(() => ShortText, { nullable: true }) armedGroup?: string | null;
  @Field(() => LongText, { nullable: true }) description?: string | null;
}

@InputType()
export class RegisterCompoundInput extends CompoundFields {
  @Field(() => enums.CompoundStatusEnum, { nullable: true }) status?: CompoundStatus | null;
}

@InputType()
export class CorrectCompoundInput extends CompoundFields {
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RecordCompoundStatusInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.CompoundStatusEnum) status: CompoundStatus;
  @Field(() => PartialDay, { nullable: true }) happenedOn?: string | null;
  @Field(() => ShortText, { nullable: true }) source?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'With MOVED: where the people and the work went, if known.' })
  movedTo?: string | null;
}

@InputType()
export class AddOperatorInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) compoundId: string;
  @Field(() => enums.OperatorKindEnum) kind: OperatorKind;
  @Field(() => ShortText) name: string;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class EndOperatorInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) operatorId: string;
  @Field(() => Int) expectedVersion: number;
}
