import { Field, InputType, Int } from '@nestjs/graphql';
import type { CorrectionGround, CostKind, CostState, Payer } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Currency, Day, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class CostFilter {
  @Field(() => Uuid, { nullable: true }) caseId?: string;
  @Field(() => Uuid, { nullable: true, description: 'A rescue operation.' }) rescueId?: string;
  @Field(() => Uuid, { nullable: true }) movementId?: string;
  @Field(() => Uuid, { nullable: true }) donorId?: string;
  @Field(() => enums.PayerEnum, { nullable: true }) payer?: Payer;
  @Field(() => enums.CostKindEnum, { nullable: true }) kind?: CostKind;
  @Field(() => enums.CostStateEnum, { nullable: true }) state?: CostState;
  @Field(() => Currency, { nullable: true }) currency?: string;
  @Field(() => Day, { nullable: true }) from?: string;
  @Field(() => Day, { nullable: true, description: 'Itself included.' }) to?: string;
}

@InputType()
export class CostShareInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => MinorUnits) amountMinor: number;
}

@InputType({ isAbstract: true })
class CostFields {
  @Field(() => enums.CostKindEnum) kind: CostKind;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => Currency) currency: string;
  @Field(() => Day) on: string;
  @Field(() => enums.PayerEnum) payer: Payer;
  @Field(() => Uuid, { nullable: true }) donorId?: string | null;
  @Field(() => enums.CostStateEnum) state: CostState;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class RightCostInput extends CostFields {}

@InputType()
export class RecordCostInput extends CostFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true }) caseId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'A rescue operation: over its people unless `whole`.' })
  rescueId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'A journey: over everybody on it unless `whole`.' })
  movementId?: string | null;
  @Field({ nullable: true, description: 'One line for the operation or journey as a whole.' }) whole?: boolean;
  @Field(() => [CostShareInput], { nullable: true, description: 'By hand; they add up to the amount. Else equally.' })
  shares?: CostShareInput[];
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'By hand, of a journey: what all those together pay whom the actor does not see.',
  })
  othersMinor?: number | null;
  @Field(() => Uuid, { nullable: true, description: 'The receipt, a file of the case.' }) attachmentId?: string | null;
}

@InputType()
export class AdvanceCostInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) costId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.CostStateEnum, { description: 'On from estimated to promised to paid.' }) state: CostState;
  @Field(() => Day, { nullable: true, description: 'The day that counts from now on.' }) on?: string;
}

@InputType()
export class RefundCostInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) costId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => Day) on: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class CorrectCostInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) costId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.CorrectionGroundEnum) ground: CorrectionGround;
  @Field(() => LongText, { nullable: true, description: 'Only where it is about one person.' }) note?: string;
  @Field(() => RightCostInput, { nullable: true, description: 'As it should have been; else it is only taken back.' })
  instead?: RightCostInput;
}

@InputType({ isAbstract: true })
class DonorFields {
  @Field(() => ShortText) code: string;
  @Field(() => ShortText) name: string;
  @Field(() => Currency) currency: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string | null;
  @Field(() => MinorUnits, { nullable: true }) budgetMinor?: number | null;
}

@InputType()
export class RecordDonorInput extends DonorFields {
  @Field(() => Uuid) operationId: string;
}

@InputType()
export class CorrectDonorInput extends DonorFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) donorId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RecordExchangeRateInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Currency) fromCurrency: string;
  @Field(() => Currency) toCurrency: string;
  @Field(() => ShortText, { description: 'A decimal such as 4050 or 0.0285.' }) rate: string;
  @Field(() => Day) validFrom: string;
  @Field(() => LongText) source: string;
}
