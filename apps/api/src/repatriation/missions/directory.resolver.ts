import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Country, Day, Uuid } from '../../platform/graphql/scalars.js';
import {
  CheckMissionRowInput,
  EndMissionRowInput,
  RecordMissionContactInput,
  RecordMissionFeeInput,
  RecordMissionHolidaysInput,
  RecordMissionRequirementInput,
} from './directory.inputs.js';
import {
  MissionDirectoryModel,
  MissionDirectoryResult,
  MissionToCheckModel,
  WhoCoversModel,
} from './directory.models.js';
import { DirectoryReader } from './directory.reader.js';
import { DirectoryService } from './directory.service.js';

@Resolver(() => MissionDirectoryModel)
export class DirectoryResolver {
  constructor(
    private readonly reader: DirectoryReader,
    private readonly service: DirectoryService,
  ) {}

  @Query(() => MissionDirectoryModel, { nullable: true })
  @Requires('reference.read')
  missionDirectory(@Args('missionId', { type: () => Uuid }) missionId: string): Promise<MissionDirectoryModel | null> {
    return this.reader.directory(missionId);
  }

  @Query(() => WhoCoversModel, { description: 'Who acts for nationals in a country (here unless told) on a day.' })
  @Requires('reference.read')
  whoCovers(
    @Args('nationality', { type: () => Country }) nationality: string,
    @Args('country', { type: () => Country, nullable: true }) country?: string,
    @Args('on', { type: () => Day, nullable: true }) on?: string,
  ): Promise<WhoCoversModel> {
    return this.reader.whoCovers(nationality, country, on);
  }

  @Query(() => [MissionToCheckModel], {
    description: 'What stands in the directory and was compared with nothing yet.',
  })
  @Requires('reference.read')
  missionsToCheck(): Promise<MissionToCheckModel[]> {
    return this.reader.toCheck();
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  recordMissionContact(@Args('input') input: RecordMissionContactInput): Promise<MissionDirectoryModel | Problem> {
    return this.service.recordContact(input);
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  recordMissionRequirement(
    @Args('input') input: RecordMissionRequirementInput,
  ): Promise<MissionDirectoryModel | Problem> {
    return this.service.recordRequirement(input);
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  recordMissionFee(@Args('input') input: RecordMissionFeeInput): Promise<MissionDirectoryModel | Problem> {
    return this.service.recordFee(input);
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  recordMissionHolidays(@Args('input') input: RecordMissionHolidaysInput): Promise<MissionDirectoryModel | Problem> {
    return this.service.recordHolidays(input);
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  endMissionRow(@Args('input') input: EndMissionRowInput): Promise<MissionDirectoryModel | Problem> {
    return this.service.end(input);
  }

  @Mutation(() => MissionDirectoryResult)
  @Requires('reference.change')
  checkMissionRow(@Args('input') input: CheckMissionRowInput): Promise<MissionDirectoryModel | Problem> {
    return this.service.check(input);
  }
}
