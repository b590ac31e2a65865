import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import type { Page } from '../platform/graphql/paging.js';
import { ShortText, Uuid } from '../platform/graphql/scalars.js';
import { CubeReleaseService } from './cube-release.service.js';
import {
  BudgetModel,
  CubeTableModel,
  type LedgerEntryModel,
  LedgerPage,
  MakeCubeInput,
  QualityModel,
  ReleaseCubeInput,
  ReleaseRowsInput,
} from './cube.models.js';
import { CubeService } from './cube.service.js';
import { LedgerService } from './ledger.service.js';
import { type ReleaseModel, ReleaseResult, type SnapshotModel, SnapshotResult } from './statistics.models.js';

@Resolver()
export class CubeResolver {
  constructor(
    private readonly cubes: CubeService,
    private readonly releases: CubeReleaseService,
    private readonly ledger: LedgerService,
  ) {}

  @Query(() => BudgetModel)
  @Requires('statistics.read')
  privacyBudget(): Promise<BudgetModel> {
    return this.cubes.budget();
  }

  @Query(() => CubeTableModel, {
    nullable: true,
    description: 'Counts with noise by one or two things of the menu. Null: none are made, or not by so many things.',
  })
  @Requires('statistics.read')
  cubeTable(
    @Args('snapshotId', { type: () => Uuid }) snapshotId: string,
    @Args('dimensions', { type: () => [ShortText] }) dimensions: string[],
  ): Promise<CubeTableModel | null> {
    return this.cubes.table(snapshotId, dimensions);
  }

  @Query(() => QualityModel, {
    nullable: true,
    description: 'Null: nothing was drawn at sealing, and no counts with noise are made.',
  })
  @Requires('statistics.read')
  snapshotQuality(@Args('snapshotId', { type: () => Uuid }) snapshotId: string): Promise<QualityModel | null> {
    return this.cubes.quality(snapshotId);
  }

  @Query(() => LedgerPage, { description: 'What left and what was spent, newest first.' })
  @Requires('statistics.read')
  statisticsLedger(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<LedgerEntryModel>> {
    return this.ledger.page(first, after);
  }

  @Query(() => Boolean, { description: 'Each entry of the ledger follows from the one before.' })
  @Requires('statistics.read')
  statisticsLedgerHolds(): Promise<boolean> {
    return this.ledger.holds();
  }

  @Mutation(() => SnapshotResult)
  @Requires('statistics.release', { fresh: true })
  makeCube(@Args('input') input: MakeCubeInput): Promise<SnapshotModel | Problem> {
    return this.cubes.make(input);
  }

  @Mutation(() => ReleaseResult)
  @Requires('statistics.release', { fresh: true })
  releaseCube(@Args('input') input: ReleaseCubeInput): Promise<ReleaseModel | Problem> {
    return this.releases.releaseCube(input);
  }

  @Mutation(() => ReleaseResult)
  @Requires('statistics.release', { fresh: true })
  releaseRows(@Args('input') input: ReleaseRowsInput): Promise<ReleaseModel | Problem> {
    return this.releases.releaseRows(input);
  }
}
