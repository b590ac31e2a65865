import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../platform/acts/problem.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Page } from '../platform/graphql/paging.js';
import { ShortText } from '../platform/graphql/scalars.js';
import {
  ChangeUserInput,
  ConfigureOrganisationInput,
  InvitationModel,
  InvitationResult,
  InviteUserInput,
  OrganisationModel,
  OrganisationResult,
  RegisterTeamInput,
  RenameTeamInput,
  TeamModel,
  TeamResult,
  UserActInput,
  UserModel,
  UserPage,
  UserResult,
} from './user.models.js';
import { UserService } from './user.service.js';

@Resolver()
export class UserResolver {
  constructor(private readonly service: UserService) {}

  @Query(() => UserPage)
  @Requires('users.read')
  users(
    @Args('text', { type: () => ShortText, nullable: true }) text?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<UserModel>> {
    return this.service.list(text, first, after);
  }

  @Query(() => [InvitationModel], { description: 'Links that nobody has used yet.' })
  @Requires('users.read')
  invitations(): Promise<InvitationModel[]> {
    return this.service.invitations();
  }

  @Query(() => OrganisationModel)
  @Requires('organisation.read')
  organisation(): Promise<OrganisationModel> {
    return this.service.organisation();
  }

  @Mutation(() => InvitationResult)
  @Requires('users.invite')
  inviteUser(@Args('input') input: InviteUserInput): Promise<InvitationModel | Problem> {
    return this.service.invite(input);
  }

  @Mutation(() => InvitationResult)
  @Requires('users.change')
  resetPassword(@Args('input') input: UserActInput): Promise<InvitationModel | Problem> {
    return this.service.resetPassword(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  changeUser(@Args('input') input: ChangeUserInput): Promise<UserModel | Problem> {
    return this.service.change(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  disableUser(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.disable(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  enableUser(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.enable(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  endSessions(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.endSessions(input);
  }

  @Mutation(() => OrganisationResult)
  @Requires('organisation.configure')
  configureOrganisation(@Args('input') input: ConfigureOrganisationInput): Promise<OrganisationModel | Problem> {
    return this.service.configure(input);
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
