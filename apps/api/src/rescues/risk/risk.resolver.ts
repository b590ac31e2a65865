import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  DecideRiskAssessmentInput,
  RiskAssessmentModel,
  RiskAssessmentResult,
  WriteRiskAssessmentInput,
} from './risk.models.js';
import { RiskService } from './risk.service.js';

@Resolver(() => RiskAssessmentModel)
export class RiskResolver {
  constructor(private readonly service: RiskService) {}

  @Query(() => [RiskAssessmentModel], { description: 'The newest first.' })
  @Requires('operation.read')
  riskAssessments(@Args('rescueOperationId', { type: () => Uuid }) id: string): Promise<RiskAssessmentModel[]> {
    return this.service.list(id);
  }

  @Mutation(() => RiskAssessmentResult)
  @Requires('operation.plan')
  writeRiskAssessment(@Args('input') input: WriteRiskAssessmentInput): Promise<RiskAssessmentModel | Problem> {
    return this.service.write(input);
  }

  @Mutation(() => RiskAssessmentResult)
  @Requires('operation.approveRisk')
  decideRiskAssessment(@Args('input') input: DecideRiskAssessmentInput): Promise<RiskAssessmentModel | Problem> {
    return this.service.decide(input);
  }
}
