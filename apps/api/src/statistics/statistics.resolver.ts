import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../platform/acts/problem.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Page } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';
import {
  BuildModel,
  BuildResult,
  CancelBuildInput,
  MenuModel,
  ReleaseModel,
  ReleasePage,
  ReleaseResult,
  ReleaseTableInput,
  SealSnapshotInput,
  SnapshotModel,
  SnapshotResult,
  WithdrawReleaseInput,
} from './statistics.models.js';
import { StatisticsService } from './statistics.service.js';

@Resolver()
export class StatisticsResolver {
  constructor(private readonly service: StatisticsService) {}

  @Query(() => MenuModel, { description: 'What a table may be: pairs that are too fine, k, limits.' })
  @Requires('statistics.read')
  statisticsMenu(): MenuModel {
    return this.service.menu();
  }

  @Query(() => [SnapshotModel])
  @Requires('statistics.read')
  snapshots(): Promise<SnapshotModel[]> {
    return this.service.snapshots();
  }

  @Query(() => ReleasePage, { description: 'The release log, newest first.' })
  @Requires('statistics.read')
  releases(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<ReleaseModel>> {
    return this.service.releases(first, after);
  }

  @Query(() => ReleaseModel, { nullable: true })
  @Requires('statistics.read')
  release(@Args('id', { type: () => Uuid }) id: string): Promise<ReleaseModel | null> {
    return this.service.read(id);
  }

  @Mutation(() => SnapshotResult)
  @Requires('statistics.seal')
  sealSnapshot(@Args('input') input: SealSnapshotInput): Promise<SnapshotModel | Problem> {
    return this.service.seal(input);
  }

  @Mutation(() => ReleaseResult)
  @Requires('statistics.release', { fresh: true })
  releaseTable(@Args('input') input: ReleaseTableInput): Promise<ReleaseModel | Problem> {
    return this.service.release(input);
  }

  @Query(() => BuildModel, { nullable: true, description: 'How far the own table is that this operation makes.' })
  @Requires('statistics.release')
  tableBuild(@Args('operationId', { type: () => Uuid }) operationId: string): Promise<BuildModel | null> {
    return this.service.build(operationId);
  }

  @Mutation(() => BuildResult)
  @Requires('statistics.release')
  cancelBuild(@Args('input') input: CancelBuildInput): Promise<BuildModel | Problem> {
    return this.service.cancelBuild(input);
  }

  @Mutation(() => ReleaseResult)
  @Requires('statistics.release')
  withdrawRelease(@Args('input') input: WithdrawReleaseInput): Promise<ReleaseModel | Problem> {
    return this.service.withdraw(input);
  }
}
