import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { pageSize } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { RosterModel, RosterResult } from '../roster/roster.models.js';
import { ConfirmMappingInput, ListMappingInput, RosterImportModel, RosterPreviewModel } from './import.models.js';
import { ImportService } from './import.service.js';

@Resolver(() => RosterImportModel)
export class ImportResolver {
  constructor(private readonly service: ImportService) {}

  @Query(() => RosterImportModel, { nullable: true })
  @Requires('roster.import')
  rosterImport(@Args('id', { type: () => Uuid }) id: string): Promise<RosterImportModel | null> {
    return this.service.read(id);
  }

  @Query(() => RosterPreviewModel, {
    nullable: true,
    description: 'What a list says under a mapping. Nothing is stored.',
  })
  @Requires('roster.import')
  previewRoster(
    @Args('importId', { type: () => Uuid }) importId: string,
    @Args('mapping', { type: () => ListMappingInput, nullable: true }) mapping?: ListMappingInput,
    @Args('from', { type: () => Int, nullable: true, description: 'How many rows to leave out at the top.' })
    from?: number,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('doubtful', {
      type: () => Boolean,
      nullable: true,
      description: 'Only rows with a doubt or a cell that could not be read.',
    })
    doubtful?: boolean,
  ): Promise<RosterPreviewModel | null> {
    return this.service.preview(importId, mapping ?? null, {
      from: Math.max(0, from ?? 0),
      first: pageSize(first, 100),
      doubtful: doubtful ?? false,
    });
  }

  @Mutation(() => RosterResult)
  @Requires('roster.import')
  confirmMapping(@Args('input') input: ConfirmMappingInput): Promise<RosterModel | Problem> {
    return this.service.confirm(input);
  }
}
