import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  AddMeetingPointInput,
  MeetingPointsModel,
  MeetingPointsResult,
  OpenedMeetingPointsModel,
  OpenedMeetingPointsResult,
  OpenMeetingPointsInput,
  RemoveMeetingPointInput,
} from './point.models.js';
import { PointService } from './point.service.js';

@Resolver(() => MeetingPointsModel)
export class PointResolver {
  constructor(private readonly service: PointService) {}

  @Query(() => MeetingPointsModel, { description: 'Which there are, without where.' })
  @Requires('operation.read')
  meetingPoints(@Args('rescueOperationId', { type: () => Uuid }) id: string): Promise<MeetingPointsModel> {
    return this.service.list(id);
  }

  @Mutation(() => OpenedMeetingPointsResult, { description: 'Reads where they are. It stands in the log.' })
  @Requires('operation.openPoints')
  openMeetingPoints(@Args('input') input: OpenMeetingPointsInput): Promise<OpenedMeetingPointsModel | Problem> {
    return this.service.open(input);
  }

  @Mutation(() => MeetingPointsResult)
  @Requires('operation.plan')
  addMeetingPoint(@Args('input') input: AddMeetingPointInput): Promise<MeetingPointsModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => MeetingPointsResult)
  @Requires('operation.plan')
  removeMeetingPoint(@Args('input') input: RemoveMeetingPointInput): Promise<MeetingPointsModel | Problem> {
    return this.service.remove(input);
  }
}
