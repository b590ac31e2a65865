import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
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
import {
  DecideWaiverInput,
  EndFreezeInput,
  FreezeFineInput,
  PayFineInput,
  RecordVisaRuleInput,
} from './fine.inputs.js';
import { VisaRuleModel, VisaRuleResult } from './fine.models.js';
import { FineService } from './fine.service.js';
import { PapersService } from './papers.service.js';
import { VisaRuleService } from './visa-rule.service.js';

@Resolver(() => WayHomeModel)
export class PapersResolver {
  constructor(
    private readonly service: PapersService,
    private readonly fines: FineService,
    private readonly visas: VisaRuleService,
  ) {}

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

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  decideWaiver(@Args('input') input: DecideWaiverInput): Promise<WayHomeModel | Problem> {
    return this.fines.decideWaiver(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  payFine(@Args('input') input: PayFineInput): Promise<WayHomeModel | Problem> {
    return this.fines.payFine(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  freezeFine(@Args('input') input: FreezeFineInput): Promise<WayHomeModel | Problem> {
    return this.fines.freezeFine(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  endFreeze(@Args('input') input: EndFreezeInput): Promise<WayHomeModel | Problem> {
    return this.fines.endFreeze(input);
  }

  @Query(() => [VisaRuleModel])
  @Requires('reference.read')
  visaRules(): Promise<VisaRuleModel[]> {
    return this.visas.list();
  }

  @Mutation(() => VisaRuleResult)
  @Requires('reference.change')
  recordVisaRule(@Args('input') input: RecordVisaRuleInput): Promise<VisaRuleModel | Problem> {
    return this.visas.record(input);
  }
}
