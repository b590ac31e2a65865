import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { CaseModel, CaseResult } from '../case/case.models.js';
import { DescribeCaseInput, RestrictCaseInput, SetLegalExposureInput } from './describe.inputs.js';
import { DescribeService } from './describe.service.js';

@Resolver(() => CaseModel)
export class DescribeResolver {
  constructor(private readonly service: DescribeService) {}

  @Mutation(() => CaseResult, { description: 'Danger, tags, and the compound where the person is or was last.' })
  @Requires('case.describe')
  describeCase(@Args('input') input: DescribeCaseInput): Promise<CaseModel | Problem> {
    return this.service.describe(input);
  }

  @Mutation(() => CaseResult, { description: 'Named staff only; everybody else is told that there is no such case.' })
  @Requires('case.restrict')
  restrictCase(@Args('input') input: RestrictCaseInput): Promise<CaseModel | Problem> {
    return this.service.restrict(input);
  }

  @Mutation(() => CaseResult)
  @Requires('identification.record')
  setLegalExposure(@Args('input') input: SetLegalExposureInput): Promise<CaseModel | Problem> {
    return this.service.setLegalExposure(input);
  }
}
