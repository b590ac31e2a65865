import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/requires.js';
import { asksFor } from '../platform/graphql/selection.js';
import { HomeModel } from './home.models.js';
import { HomeService } from './home.service.js';

@Resolver(() => HomeModel)
export class HomeResolver {
  constructor(private readonly service: HomeService) {}

  @Query(() => HomeModel)
  @Requires('home.read')
  home(@Info() info: GraphQLResolveInfo): Promise<HomeModel> {
    return this.service.read((block) => asksFor(info, block));
  }
}
