import { Field, InputType, Int } from '@nestjs/graphql';
import { ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class SeatInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid, { nullable: true, description: 'Of a child or relative who travels with the person of the case.' })
  companionId?: string | null;
  @Field(() => ShortText, { description: 'Such as 12A; empty takes it away.' }) seat: string;
}

@InputType()
export class SetSeatsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => Uuid, { description: 'A leg that stands.' }) legId: string;
  @Field(() => [SeatInput], { description: 'At most 300. Who is not among them keeps the seat.' }) seats: SeatInput[];
}
