import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CorrectionGround, CostEntryKind, CostKind, CostState, Payer } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Currency, Day, MinorUnits, SignedMinorUnits, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('DonorRef')
export class DonorRefModel {
  @Field(() => Uuid) id: string;
  @Field() code: string;
  @Field() name: string;
}

@ObjectType('CostOf', { description: 'What a cost belongs to, by its reference.' })
export class CostOfModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
}

@ObjectType('Cost', { description: 'A line of the ledger. Below zero: what lessens an earlier one.' })
export class CostModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid, { description: 'Lines of one bill share it.' }) batchId: string;
  @Field(() => enums.CostEntryEnum) entry: CostEntryKind;
  @Field(() => Uuid, { nullable: true }) refersTo: string | null;
  @Field(() => enums.CorrectionGroundEnum, { nullable: true }) correction: CorrectionGround | null;
  @Field(() => CostOfModel, { nullable: true }) case: CostOfModel | null;
  @Field(() => CostOfModel, { nullable: true }) operation: CostOfModel | null;
  @Field(() => CostOfModel, { nullable: true }) movement: CostOfModel | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The share of so many people of the journey whom whoever recorded it did not see. Null: of the case, or of the whole.',
  })
  others: number | null;
  @Field({ description: 'Paid a part of a fine.' }) ofFine: boolean;
  @Field(() => enums.CostKindEnum) kind: CostKind;
  @Field(() => SignedMinorUnits) amountMinor: number;
  @Field(() => SignedMinorUnits, {
    description: 'What is left of it after money that came back; 0 once it was taken back.',
  })
  leftMinor: number;
  @Field(() => Currency) currency: string;
  @Field(() => Day) spentOn: string;
  @Field(() => enums.PayerEnum) payer: Payer;
  @Field(() => DonorRefModel, { nullable: true }) donor: DonorRefModel | null;
  @Field(() => enums.CostStateEnum) state: CostState;
  @Field(() => String, { nullable: true, description: 'Null where it is not open to the actor.' }) note: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The receipt.' }) attachmentId: string | null;
  @Field(() => String, { nullable: true }) recordedBy: string | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType('CostBatch', { description: 'What was recorded at once.' })
export class CostBatchModel {
  @Field(() => Uuid) id: string;
  @Field(() => [CostModel]) costs: CostModel[];
}

@ObjectType('CostSum', {
  description:
    'Sums of one group in one currency; the states add up to the total. Lines that were taken back cancel out.',
})
export class CostSumModel {
  @Field(() => String, { nullable: true, description: 'Code, id, or month of the group; null: without one.' }) key:
    string | null;
  @Field(() => String, { nullable: true, description: 'Reference or code, where the key is an id.' }) label:
    string | null;
  @Field(() => Currency) currency: string;
  @Field(() => SignedMinorUnits) estimatedMinor: number;
  @Field(() => SignedMinorUnits) committedMinor: number;
  @Field(() => SignedMinorUnits, { description: 'Less what came back.' }) paidMinor: number;
  @Field(() => SignedMinorUnits) totalMinor: number;
  @Field(() => Int) lines: number;
  @Field(() => SignedMinorUnits, {
    nullable: true,
    description: 'At the rates of the days on which it was spent; null where one is not known.',
  })
  equivalentMinor: number | null;
}

@ObjectType('CostTotals')
export class CostTotalsModel {
  @Field(() => [CostSumModel]) sums: CostSumModel[];
  @Field(() => Currency, { nullable: true }) equivalentIn: string | null;
  @Field(() => SignedMinorUnits, {
    nullable: true,
    description: 'All of them at the rates of their days; null where one is not known.',
  })
  equivalentMinor: number | null;
  @Field(() => Int, { description: 'Lines for which no rate is known.' }) withoutRate: number;
}

@ObjectType('Donor', { description: 'Whose money it is: a code of the organisation.' })
export class DonorModel {
  @Field(() => Uuid) id: string;
  @Field() code: string;
  @Field() name: string;
  @Field(() => Currency) currency: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field(() => MinorUnits, { nullable: true }) budgetMinor: number | null;
  @Field(() => Int) version: number;
}

@ObjectType('ExchangeRate', { description: 'Holds from its day until the next one of the same pair.' })
export class ExchangeRateModel {
  @Field(() => Uuid) id: string;
  @Field(() => Currency) fromCurrency: string;
  @Field(() => Currency) toCurrency: string;
  @Field({ description: 'How much of the second one whole unit of the first is, as a decimal.' }) rate: string;
  @Field(() => Day) validFrom: string;
  @Field() source: string;
}

export const CostPage = pageOf('Cost', CostModel);
export const CostBatchResult = resultOf('CostBatch', CostBatchModel);
export const CostResult = resultOf('Cost', CostModel);
export const DonorResult = resultOf('Donor', DonorModel);
export const ExchangeRateResult = resultOf('ExchangeRate', ExchangeRateModel);
