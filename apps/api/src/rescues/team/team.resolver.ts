import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  CheckInInput,
  OperationDeskModel,
  OperationTeamModel,
  OperationTeamResult,
  PlanCheckInsInput,
  SetMemberPhoneInput,
  StandDownInput,
} from './team.models.js';
import { TeamService } from './team.service.js';

@Resolver(() => OperationTeamModel)
export class TeamResolver {
  constructor(private readonly service: TeamService) {}

  @Query(() => OperationTeamModel)
  @Requires('operation.read')
  operationTeam(@Args('rescueOperationId', { type: () => Uuid }) id: string): Promise<OperationTeamModel> {
    return this.service.read(id);
  }

  @Query(() => OperationDeskModel, { description: 'Alarms of operations within reach, and tasks of the actor.' })
  @Requires('operation.read')
  operationDesk(): Promise<OperationDeskModel> {
    return this.service.desk();
  }

  @Mutation(() => OperationTeamResult)
  @Requires('operation.record')
  setMemberPhone(@Args('input') input: SetMemberPhoneInput): Promise<OperationTeamModel | Problem> {
    return this.service.setPhone(input);
  }

  @Mutation(() => OperationTeamResult)
  @Requires('operation.record')
  planCheckIns(@Args('input') input: PlanCheckInsInput): Promise<OperationTeamModel | Problem> {
    return this.service.planCheckIns(input);
  }

  @Mutation(() => OperationTeamResult)
  @Requires('operation.record')
  checkIn(@Args('input') input: CheckInInput): Promise<OperationTeamModel | Problem> {
    return this.service.checkIn(input);
  }

  @Mutation(() => OperationTeamResult)
  @Requires('operation.record')
  standDownCheckIns(@Args('input') input: StandDownInput): Promise<OperationTeamModel | Problem> {
    return this.service.standDown(input);
  }
}
