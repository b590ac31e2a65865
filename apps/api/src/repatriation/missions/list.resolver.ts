import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import {
  MissionImportModel,
  MissionImportResult,
  MissionListInput,
  MissionListPreviewModel,
  MissionListPreviewResult,
  TakeMissionListInput,
  UndoMissionListInput,
} from './list.models.js';
import { MissionListService } from './list.service.js';

@Resolver(() => MissionImportModel)
export class MissionListResolver {
  constructor(private readonly service: MissionListService) {}

  @Query(() => MissionListPreviewResult, { description: 'What a list would do to the directory. Nothing is stored.' })
  @Requires('reference.change')
  previewMissionList(@Args('list') list: MissionListInput): Promise<MissionListPreviewModel | Problem> {
    return this.service.preview(list);
  }

  @Query(() => [MissionImportModel], { description: 'The last lists that were taken into the directory.' })
  @Requires('reference.change')
  missionImports(): Promise<MissionImportModel[]> {
    return this.service.imports();
  }

  @Mutation(() => MissionImportResult)
  @Requires('reference.change')
  takeMissionList(@Args('input') input: TakeMissionListInput): Promise<MissionImportModel | Problem> {
    return this.service.take(input);
  }

  @Mutation(() => MissionImportResult)
  @Requires('reference.change')
  undoMissionList(@Args('input') input: UndoMissionListInput): Promise<MissionImportModel | Problem> {
    return this.service.undo(input);
  }
}
