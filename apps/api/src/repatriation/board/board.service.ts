import { Injectable } from '@nestjs/common';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import type { BoardFilter, BoardGroupBy, RepatriationBoardModel, WaitingItemModel } from './board.models.js';
import { openFines } from '../papers/open-fines.js';
import { BoardRepository, casesOfBoard } from './board.repository.js';

@Injectable()
export class BoardService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: BoardRepository,
  ) {}

  /** @param fines whether the sum of open fines is asked for; it costs two statements more */
  board(group: BoardGroupBy, filter: BoardFilter, fines: boolean): Promise<RepatriationBoardModel> {
    return this.work.run(async (tx) => {
      const board = await this.repository.board(tx, group, filter);
      return Object.assign(board, {
        fines: fines ? await openFines(tx, currentActor(), 'repatriation.board', casesOfBoard(filter)) : [],
      });
    });
  }

  waiting(query: {
    filter: BoardFilter;
    first?: number;
    after?: string;
    count: boolean;
    forecast: boolean;
  }): Promise<Page<WaitingItemModel>> {
    const first = pageSize(query.first);
    return this.work.run((tx) =>
      this.repository.waiting(tx, {
        filter: query.filter,
        first,
        after: query.after ?? null,
        count: query.count,
        forecast: query.forecast,
      }),
    );
  }
}
