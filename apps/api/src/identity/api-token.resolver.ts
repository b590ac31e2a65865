import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { ApiTokenModel, ApiTokenResult, MakeApiTokenInput, RevokeApiTokenInput } from './api-token.models.js';
import { ApiTokenService } from './api-token.service.js';

@Resolver()
export class ApiTokenResolver {
  constructor(private readonly service: ApiTokenService) {}

  @Query(() => [ApiTokenModel], { description: 'Machines that read figures, those that still can first.' })
  @Requires('organisation.configure')
  apiTokens(): Promise<ApiTokenModel[]> {
    return this.service.list();
  }

  @Mutation(() => ApiTokenResult)
  @Requires('organisation.configure', { fresh: true })
  makeApiToken(@Args('input') input: MakeApiTokenInput): Promise<ApiTokenModel | Problem> {
    return this.service.make(input);
  }

  @Mutation(() => ApiTokenResult, { description: 'The token opens nothing from the next request on.' })
  @Requires('organisation.configure')
  revokeApiToken(@Args('input') input: RevokeApiTokenInput): Promise<ApiTokenModel | Problem> {
    return this.service.revoke(input);
  }
}
