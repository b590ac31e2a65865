import { Injectable } from '@nestjs/common';
import { holds, type Permission } from '@homeward/policy';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { GlassReviewService } from '../cases/break-glass/glass-review.service.js';
import { NoticeService } from '../cases/break-glass/notice.service.js';
import { type Actor, currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import * as figures from './figures.js';
import { readTimeToHome } from '../repatriation/figures/time-to-home.reader.js';
import { openFines } from '../repatriation/papers/open-fines.js';
import { HomeModel } from './home.models.js';
import * as work from './work-blocks.js';

type Block = keyof HomeModel;
/** Figures that stand for nobody: what a machine is told. */
const figuresOnly: readonly Block[] = ['statistics', 'audit'];

type Reading = (tx: Tx, actor: Actor) => Promise<unknown>;

/**
 * The first page of every role. A block is read where the document asks for it and a role of the actor has the right:
 * which cases it counts is the scope of that right, and row-level security says it again.
 */
@Injectable()
export class HomeService {
  private readonly blocks: Record<Block, readonly [Permission, Reading]>;

  constructor(
    private readonly unit: UnitOfWork,
    approvals: ApprovalReader,
    reviews: GlassReviewService,
    notices: NoticeService,
  ) {
    this.blocks = {
      due: ['timeline.read', work.due],
      // Whoever can set a task can move a case on.
      stuck: ['case.task', work.stuck],
      drafts: ['interview.record', work.drafts],
      news: ['timeline.read', work.news],
      byState: ['timeline.read', figures.byState],
      byNationality: ['timeline.read', figures.byNationality],
      timeToHome: ['repatriation.board', (tx) => readTimeToHome(tx, 'HOME', 'YEAR')],
      fines: ['repatriation.read', (tx, actor) => openFines(tx, actor, 'repatriation.read')],
      approvals: ['approval.read', (tx) => approvals.waiting(tx)],
      glassReviews: ['case.reviewGlass', (tx) => reviews.due(tx)],
      notices: ['session.use', (tx) => notices.unread(tx)],
      unassignedPleas: ['case.assign', work.unassignedPleas],
      waitingShares: ['share.acknowledge', work.waitingShares],
      administration: ['users.read', figures.administration],
      statistics: ['statistics.seal', figures.statistics],
      audit: ['audit.read', figures.audit],
    };
  }

  read(asked: (block: Block) => boolean): Promise<HomeModel> {
    const actor = currentActor();
    return this.unit.run(async (tx) => {
      const home = new HomeModel();
      for (const [block, [permission, read]] of Object.entries(this.blocks) as [
        Block,
        readonly [Permission, Reading],
      ][])
        if (asked(block) && holds(actor.roles, permission) && (!actor.machine || figuresOnly.includes(block)))
          Object.assign(home, { [block]: await read(tx, actor) });
      return home;
    });
  }
}
