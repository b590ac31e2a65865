import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  ChangeCustodyInput,
  CorrectCustodyInput,
  CustodyModel,
  CustodyResult,
  ReviewCustodyInput,
} from './custody.models.js';
import { CustodyService } from './custody.service.js';

@Resolver(() => CustodyModel)
export class CustodyResolver {
  constructor(private readonly service: CustodyService) {}

  @Query(() => CustodyModel, { nullable: true })
  @Requires('custody.read')
  custody(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<CustodyModel | null> {
    return this.service.read(caseId);
  }

  @Mutation(() => CustodyResult)
  @Requires('custody.record')
  changeCustody(@Args('input') input: ChangeCustodyInput): Promise<CustodyModel | Problem> {
    return this.service.change(input);
  }
  @Mutation(() => CustodyResult, { description: 'Reason and ground of the open spell; what stood there is kept.' })
  @Requires('custody.record')
  correctCustody(@Args('input') input: CorrectCustodyInput): Promise<CustodyModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => CustodyResult, { description: 'Somebody looked: what was found, and when it is looked at again.' })
  @Requires('custody.record')
  reviewCustody(@Args('input') input: ReviewCustodyInput): Promise<CustodyModel | Problem> {
    return this.service.review(input);
  }
}
