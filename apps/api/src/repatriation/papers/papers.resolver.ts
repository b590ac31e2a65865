import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { WayHomeModel, WayHomeResult } from '../checklist/way-home.models.js';
import {
  ApplyForTravelDocumentInput,
  AskWaiverInput,
  AssessOverstayInput,
  IssueTravelDocumentInput,
  SettleFineInput,
} from './papers.inputs.js';
import { PapersService } from './papers.service.js';

@Resolver(() => WayHomeModel)
export class PapersResolver {
  constructor(private readonly service: PapersService) {}

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  applyForTravelDocument(@Args('input') input: ApplyForTravelDocumentInput): Promise<WayHomeModel | Problem> {
    return this.service.apply(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  issueTravelDocument(@Args('input') input: IssueTravelDocumentInput): Promise<WayHomeModel | Problem> {
    return this.service.issue(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  assessOverstay(@Args('input') input: AssessOverstayInput): Promise<WayHomeModel | Problem> {
    return this.service.assess(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  askWaiver(@Args('input') input: AskWaiverInput): Promise<WayHomeModel | Problem> {
    return this.service.askWaiver(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  settleFine(@Args('input') input: SettleFineInput): Promise<WayHomeModel | Problem> {
    return this.service.settleFine(input);
  }
}
