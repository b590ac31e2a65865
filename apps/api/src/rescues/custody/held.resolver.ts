import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { HeldFilter, HeldPeopleModel, OperationWhereaboutsModel } from './held.models.js';
import { HeldService } from './held.service.js';

@Resolver(() => HeldPeopleModel)
export class HeldResolver {
  constructor(private readonly service: HeldService) {}

  @Query(() => HeldPeopleModel, { description: 'Whom the authorities hold; at most 100 at once.' })
  @Requires('custody.read')
  heldPeople(
    @Args('filter', { type: () => HeldFilter, nullable: true }) filter?: HeldFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('offset', { type: () => Int, nullable: true }) offset?: number,
  ): Promise<HeldPeopleModel> {
    return this.service.held(filter ?? {}, Math.max(1, first ?? 50), Math.max(0, offset ?? 0));
  }

  @Query(() => OperationWhereaboutsModel, { description: 'Where everybody who came out is now.' })
  @Requires('operation.read')
  operationWhereabouts(
    @Args('rescueOperationId', { type: () => Uuid }) id: string,
  ): Promise<OperationWhereaboutsModel> {
    return this.service.whereabouts(id);
  }
}
