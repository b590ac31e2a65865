import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Country, Uuid } from '../../platform/graphql/scalars.js';
import {
  CorrectMissionInput,
  RecordCoverageInput,
  RecordFineRuleInput,
  RegisterMissionInput,
} from './mission.inputs.js';
import {
  FineRuleModel,
  FineRuleResult,
  MissionCoverageModel,
  MissionCoverageResult,
  MissionModel,
  MissionResult,
} from './mission.models.js';
import { MissionService } from './mission.service.js';

@Resolver(() => MissionModel)
export class MissionResolver {
  constructor(private readonly service: MissionService) {}

  @Query(() => [MissionModel])
  @Requires('reference.read')
  missions(): Promise<MissionModel[]> {
    return this.service.missions();
  }

  @Query(() => MissionModel, { nullable: true })
  @Requires('reference.read')
  mission(@Args('id', { type: () => Uuid }) id: string): Promise<MissionModel | null> {
    return this.service.mission(id);
  }

  @Query(() => [MissionCoverageModel], { description: 'Who covers whom where, with the history.' })
  @Requires('reference.read')
  coverage(
    @Args('nationality', { type: () => Country, nullable: true }) nationality?: string,
  ): Promise<MissionCoverageModel[]> {
    return this.service.coverage(nationality);
  }

  @Query(() => [FineRuleModel])
  @Requires('reference.read')
  fineRules(): Promise<FineRuleModel[]> {
    return this.service.fineRules();
  }

  @Mutation(() => MissionResult)
  @Requires('reference.change')
  registerMission(@Args('input') input: RegisterMissionInput): Promise<MissionModel | Problem> {
    return this.service.register(input);
  }

  @Mutation(() => MissionResult)
  @Requires('reference.change')
  correctMission(@Args('input') input: CorrectMissionInput): Promise<MissionModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => MissionCoverageResult)
  @Requires('reference.change')
  recordCoverage(@Args('input') input: RecordCoverageInput): Promise<MissionCoverageModel | Problem> {
    return this.service.recordCoverage(input);
  }

  @Mutation(() => FineRuleResult)
  @Requires('reference.change')
  recordFineRule(@Args('input') input: RecordFineRuleInput): Promise<FineRuleModel | Problem> {
    return this.service.recordFineRule(input);
  }
}
