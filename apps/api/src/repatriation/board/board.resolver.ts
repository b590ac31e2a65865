import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import {
  BoardFilter,
  type BoardGroupBy,
  boardGroups,
  RepatriationBoardModel,
  type WaitingItemModel,
  WaitingItemPage,
} from './board.models.js';
import { BoardService } from './board.service.js';
import { MeetingSheetModel } from './meeting-sheet.models.js';
import { MeetingSheetService } from './meeting-sheet.service.js';

@Resolver(() => RepatriationBoardModel)
export class BoardResolver {
  constructor(
    private readonly service: BoardService,
    private readonly sheets: MeetingSheetService,
  ) {}

  @Query(() => RepatriationBoardModel)
  @Requires('repatriation.board')
  repatriationBoard(
    @Info() info: GraphQLResolveInfo,
    @Args('group', { type: () => boardGroups }) group: BoardGroupBy,
    @Args('filter', { nullable: true }) filter?: BoardFilter,
  ): Promise<RepatriationBoardModel> {
    return this.service.board(group, filter ?? {}, asksFor(info, 'fines'));
  }

  @Query(() => WaitingItemPage, { description: 'Open items that somebody can act on now, earliest due first.' })
  @Requires('repatriation.board')
  waitingItems(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: BoardFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<WaitingItemModel>> {
    return this.service.waiting({
      filter: filter ?? {},
      first,
      after,
      count: asksFor(info, 'total'),
      forecast: asksFor(info, 'nodes', 'forecast'),
    });
  }

  @Query(() => MeetingSheetModel, {
    nullable: true,
    description: 'Who waits on one mission, with names: for the weekly meeting. Reading it stands in the log.',
  })
  @Requires('repatriation.board')
  meetingSheet(@Args('missionId', { type: () => Uuid }) missionId: string): Promise<MeetingSheetModel | null> {
    return this.sheets.read(missionId);
  }
}
