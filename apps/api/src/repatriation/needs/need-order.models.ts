import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TravelService } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('NeedOrder', { description: 'What was ordered from the carrier of a leg for somebody. Those that stand.' })
export class NeedOrderModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) legId: string;
  @Field(() => enums.TravelServiceEnum) service: TravelService;
  @Field({ description: 'Who took the order.' }) orderedFrom: string;
  @Field(() => Day) orderedOn: string;
  @Field({ description: 'By which the carrier finds it; may be empty.' }) reference: string;
  @Field() recordedBy: string;
}

@InputType()
export class OrderedNeedInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.TravelServiceEnum) service: TravelService;
}

@InputType()
export class OrderedInput {
  @Field(() => ShortText, { description: 'The carrier, its desk or its agent.' }) orderedFrom: string;
  @Field(() => Day, { nullable: true, description: 'Today unless told.' }) orderedOn?: string | null;
  @Field(() => ShortText, { nullable: true }) reference?: string | null;
  @Field(() => [OrderedNeedInput]) needs: OrderedNeedInput[];
}

@InputType()
export class OrderNeedsInput extends OrderedInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => [Uuid], { nullable: true, description: 'Every leg that has a carrier, unless told.' })
  legIds?: string[] | null;
}

@InputType()
export class EndNeedOrderInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => Uuid) orderId: string;
}
