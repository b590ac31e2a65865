import type { CrossingKind, CrossingState } from '@homeward/domain';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('BorderCrossing', {
  description: 'A row about a border crossing: what held from a day on, and where it is known from.',
})
export class BorderCrossingModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid, { description: 'The crossing; rows that follow each other share it.' }) crossingId: string;
  @Field() name: string;
  @Field(() => [String], { description: 'In other scripts and on the other side.' }) otherNames: string[];
  @Field(() => Country) country: string;
  @Field(() => Country) otherCountry: string;
  @Field() province: string;
  @Field(() => enums.CrossingKindEnum) kind: CrossingKind;
  @Field(() => enums.CrossingStateEnum) state: CrossingState;
  @Field({ description: 'When it is open, in words.' }) hours: string;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Day, { nullable: true, description: 'Null: to be checked.' }) checkedOn: string | null;
  @Field(() => String, { nullable: true }) checkedBy: string | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => String, { nullable: true, description: 'Null: it came with the first set.' }) recordedBy: string | null;
  @Field({ description: 'It holds no more: kept because journeys were planned by it.' }) past: boolean;
  @Field(() => Int) version: number;
}
export const BorderCrossingResult = resultOf('BorderCrossing', BorderCrossingModel);

@InputType()
export class RecordBorderCrossingInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'The row that this one follows: it ends on the eve.' })
  replacesId?: string | null;
  @Field(() => ShortText) name: string;
  @Field(() => [ShortText], { nullable: true }) otherNames?: string[] | null;
  @Field(() => Country) country: string;
  @Field(() => Country) otherCountry: string;
  @Field(() => ShortText, { nullable: true }) province?: string | null;
  @Field(() => enums.CrossingKindEnum) kind: CrossingKind;
  @Field(() => enums.CrossingStateEnum) state: CrossingState;
  @Field(() => ShortText, { nullable: true }) hours?: string | null;
  @Field(() => Float, { nullable: true }) latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => Day) validFrom: string;
  @Field(() => LongText, { description: 'Where this is known from, or that it is to be checked.' }) source: string;
  @Field({ description: 'It was compared with its source today.' }) checked: boolean;
}

@InputType()
export class EndBorderCrossingInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rowId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day, { description: 'The last day on which it holds.' }) on: string;
}

@InputType()
export class CheckBorderCrossingInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rowId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'What it was compared with.' }) source: string;
}
