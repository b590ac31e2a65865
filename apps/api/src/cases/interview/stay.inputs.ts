import { Field, InputType, Int } from '@nestjs/graphql';
import type { StayArrival, StayDeparture } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Currency, LongText, MinorUnits, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class StayInput {
  @Field(() => Uuid, { nullable: true, description: 'A compound of the registry; without it the place in words.' })
  compoundId?: string | null;
  @Field(() => ShortText, { nullable: true }) place?: string | null;
  @Field(() => PartialDay, { nullable: true }) from?: string | null;
  @Field(() => PartialDay, { nullable: true }) to?: string | null;
  @Field(() => enums.StayArrivalEnum) cameBy: StayArrival;
  @Field(() => enums.StayDepartureEnum) leftBy: StayDeparture;
  @Field(() => MinorUnits, { nullable: true, description: 'What was paid for the person on arrival there.' })
  priceMinor?: number | null;
  @Field(() => Currency, { nullable: true }) priceCurrency?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class RecordStayInput extends StayInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
}

@InputType()
export class CorrectStayInput extends StayInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) stayId: string;
  @Field(() => Int) expectedVersion: number;
}
