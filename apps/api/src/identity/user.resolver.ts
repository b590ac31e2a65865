import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import type { Page } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';
import { asksFor } from '../platform/graphql/selection.js';
import { InvitationService } from './invitation.service.js';
import { ChangeUserInput, InviteUserInput, UserActInput, UserFilter, WithdrawInvitationInput } from './user.inputs.js';
import { InvitationModel, InvitationResult, UserModel, UserPage, UserResult } from './user.models.js';
import { UserService } from './user.service.js';

@Resolver()
export class UserResolver {
  constructor(
    private readonly service: UserService,
    private readonly links: InvitationService,
  ) {}

  @Query(() => UserPage, { description: 'Everybody of the organisation who has an account, by name.' })
  @Requires('users.read')
  users(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: UserFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<UserModel>> {
    return this.service.list({ filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => UserModel, { nullable: true })
  @Requires('users.read')
  user(@Args('id', { type: () => Uuid }) id: string): Promise<UserModel | null> {
    return this.service.read(id);
  }

  @Query(() => [InvitationModel], { description: 'Links that nobody has used yet.' })
  @Requires('users.read')
  invitations(): Promise<InvitationModel[]> {
    return this.links.open();
  }

  @Mutation(() => InvitationResult)
  @Requires('users.invite')
  inviteUser(@Args('input') input: InviteUserInput): Promise<InvitationModel | Problem> {
    return this.links.invite(input);
  }

  @Mutation(() => InvitationResult, { description: 'The link opens nothing any more.' })
  @Requires('users.invite')
  withdrawInvitation(@Args('input') input: WithdrawInvitationInput): Promise<InvitationModel | Problem> {
    return this.links.withdraw(input);
  }

  @Mutation(() => InvitationResult)
  @Requires('users.change', { fresh: true })
  resetPassword(@Args('input') input: UserActInput): Promise<InvitationModel | Problem> {
    return this.links.resetPassword(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  changeUser(@Args('input') input: ChangeUserInput): Promise<UserModel | Problem> {
    return this.service.change(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change', { fresh: true })
  disableUser(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.disable(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  enableUser(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.enable(input);
  }

  @Mutation(() => UserResult, { description: 'The next sign-in sets up another second factor. The password stays.' })
  @Requires('users.change', { fresh: true })
  resetFactors(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.resetFactors(input);
  }

  @Mutation(() => UserResult, {
    description: 'The account at the directory of the organisation opens this one no more.',
  })
  @Requires('users.change', { fresh: true })
  unlinkDirectory(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.unlinkDirectory(input);
  }

  @Mutation(() => UserResult)
  @Requires('users.change')
  endSessions(@Args('input') input: UserActInput): Promise<UserModel | Problem> {
    return this.service.endSessions(input);
  }
}
