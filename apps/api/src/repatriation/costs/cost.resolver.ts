import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CostGroup } from '@homeward/domain';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import * as enums from '../../platform/graphql/enums.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Currency, Uuid } from '../../platform/graphql/scalars.js';
import {
  AdvanceCostInput,
  CorrectCostInput,
  CorrectDonorInput,
  CostFilter,
  RecordCostInput,
  RecordDonorInput,
  RecordExchangeRateInput,
  RefundCostInput,
} from './cost.inputs.js';
import {
  CostBatchModel,
  CostBatchResult,
  CostModel,
  CostPage,
  CostResult,
  CostTotalsModel,
  DonorModel,
  DonorResult,
  ExchangeRateModel,
  ExchangeRateResult,
} from './cost.models.js';
import { CostService } from './cost.service.js';
import { MoneyReferenceService } from './money-reference.service.js';

@Resolver()
export class CostResolver {
  constructor(
    private readonly service: CostService,
    private readonly reference: MoneyReferenceService,
  ) {}

  @Query(() => CostPage, { description: 'Lines of the ledger within reach, the latest day first.' })
  @Requires('cost.read')
  costs(
    @Args('filter', { nullable: true }) filter?: CostFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<CostModel>> {
    return this.service.list(filter ?? {}, first, after);
  }

  @Query(() => CostTotalsModel)
  @Requires('cost.read')
  costTotals(
    @Args('by', { type: () => enums.CostGroupEnum }) by: CostGroup,
    @Args('filter', { nullable: true }) filter?: CostFilter,
    @Args('equivalentIn', { type: () => Currency, nullable: true }) equivalentIn?: string,
  ): Promise<CostTotalsModel> {
    return this.service.totals(filter ?? {}, by, equivalentIn);
  }

  @Query(() => Int, {
    description: 'How many people of a journey share its bill whom the actor does not see: their number and no more.',
  })
  @Requires('cost.record')
  othersOnBill(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<number> {
    return this.service.others(movementId);
  }

  @Mutation(() => CostBatchResult)
  @Requires('cost.record')
  recordCost(@Args('input') input: RecordCostInput): Promise<CostBatchModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => CostResult)
  @Requires('cost.record')
  advanceCost(@Args('input') input: AdvanceCostInput): Promise<CostModel | Problem> {
    return this.service.advance(input);
  }

  @Mutation(() => CostBatchResult)
  @Requires('cost.record')
  refundCost(@Args('input') input: RefundCostInput): Promise<CostBatchModel | Problem> {
    return this.service.refund(input);
  }

  @Mutation(() => CostBatchResult)
  @Requires('cost.record')
  correctCost(@Args('input') input: CorrectCostInput): Promise<CostBatchModel | Problem> {
    return this.service.correct(input);
  }

  @Query(() => [DonorModel])
  @Requires('reference.read')
  donors(): Promise<DonorModel[]> {
    return this.reference.donors();
  }

  @Query(() => [ExchangeRateModel])
  @Requires('reference.read')
  exchangeRates(): Promise<ExchangeRateModel[]> {
    return this.reference.rates();
  }

  @Mutation(() => DonorResult)
  @Requires('reference.change')
  recordDonor(@Args('input') input: RecordDonorInput): Promise<DonorModel | Problem> {
    return this.reference.recordDonor(input);
  }

  @Mutation(() => DonorResult)
  @Requires('reference.change')
  correctDonor(@Args('input') input: CorrectDonorInput): Promise<DonorModel | Problem> {
    return this.reference.correctDonor(input);
  }

  @Mutation(() => ExchangeRateResult)
  @Requires('reference.change')
  recordExchangeRate(@Args('input') input: RecordExchangeRateInput): Promise<ExchangeRateModel | Problem> {
    return this.reference.recordRate(input);
  }
}
