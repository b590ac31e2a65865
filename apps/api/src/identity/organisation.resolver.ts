import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { OrganisationService } from './organisation.service.js';
import { ConfigureOrganisationInput, RegisterTeamInput, RenameTeamInput, SetDeadlinesInput } from './user.inputs.js';
import { OrganisationModel, OrganisationResult, RegisteredTeamModel, TeamModel, TeamResult } from './user.models.js';

@Resolver()
export class OrganisationResolver {
  constructor(private readonly service: OrganisationService) {}

  @Query(() => OrganisationModel)
  @Requires('organisation.read')
  organisation(): Promise<OrganisationModel> {
    return this.service.read();
  }

  @Query(() => [RegisteredTeamModel], { description: 'The teams with how many belong to each.' })
  @Requires('users.read')
  registeredTeams(): Promise<RegisteredTeamModel[]> {
    return this.service.teams();
  }

  @Mutation(() => OrganisationResult)
  @Requires('organisation.configure')
  configureOrganisation(@Args('input') input: ConfigureOrganisationInput): Promise<OrganisationModel | Problem> {
    return this.service.configure(input);
  }

  @Mutation(() => OrganisationResult, { description: 'What is due already keeps its hour.' })
  @Requires('organisation.configure')
  setDeadlines(@Args('input') input: SetDeadlinesInput): Promise<OrganisationModel | Problem> {
    return this.service.setDeadlines(input);
  }

  @Mutation(() => TeamResult)
  @Requires('organisation.configure')
  registerTeam(@Args('input') input: RegisterTeamInput): Promise<TeamModel | Problem> {
    return this.service.registerTeam(input);
  }

  @Mutation(() => TeamResult)
  @Requires('organisation.configure')
  renameTeam(@Args('input') input: RenameTeamInput): Promise<TeamModel | Problem> {
    return this.service.renameTeam(input);
  }
}
