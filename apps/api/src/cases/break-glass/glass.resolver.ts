import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  BreakGlassInput,
  BreakGlassModel,
  BreakGlassResult,
  GiveBackGlassInput,
  NoticeModel,
  NoticeResult,
  ReviewGlassInput,
  SeeNoticeInput,
} from './glass.models.js';
import { GlassReviewService } from './glass-review.service.js';
import { GlassService } from './glass.service.js';
import { NoticeService } from './notice.service.js';

@Resolver(() => BreakGlassModel)
export class GlassResolver {
  constructor(
    private readonly service: GlassService,
    private readonly reviews: GlassReviewService,
    private readonly told: NoticeService,
  ) {}

  @Query(() => BreakGlassModel, {
    nullable: true,
    description: 'What the actor has open by break-glass now, if anything.',
  })
  @Requires('case.breakGlass')
  ownBreakGlass(): Promise<BreakGlassModel | null> {
    return this.service.own();
  }

  @Query(() => [BreakGlassModel], {
    description: 'To be reviewed, longest due first, and then what was reviewed last.',
  })
  @Requires('case.reviewGlass')
  breakGlasses(): Promise<BreakGlassModel[]> {
    return this.reviews.list();
  }

  @Query(() => BreakGlassModel, { nullable: true })
  @Requires('case.reviewGlass')
  breakGlass(@Args('id', { type: () => Uuid }) id: string): Promise<BreakGlassModel | null> {
    return this.reviews.read(id);
  }

  @Mutation(() => BreakGlassResult, {
    description:
      'One case for sixty minutes. Those who answer for it and the data protection officers are told at once.',
  })
  @Requires('case.breakGlass', { fresh: true })
  openByBreakGlass(@Args('input') input: BreakGlassInput): Promise<BreakGlassModel | Problem> {
    return this.service.open(input);
  }

  @Mutation(() => BreakGlassResult)
  @Requires('case.breakGlass')
  giveBackBreakGlass(@Args('input') input: GiveBackGlassInput): Promise<BreakGlassModel | Problem> {
    return this.service.giveBack(input);
  }

  @Mutation(() => BreakGlassResult, { description: 'By somebody other than the one who opened it.' })
  @Requires('case.reviewGlass')
  reviewBreakGlass(@Args('input') input: ReviewGlassInput): Promise<BreakGlassModel | Problem> {
    return this.reviews.review(input);
  }

  @Query(() => [NoticeModel], { description: 'What the actor must be told: unread first, then the latest.' })
  @Requires('session.use')
  notices(): Promise<NoticeModel[]> {
    return this.told.list();
  }

  @Mutation(() => NoticeResult)
  @Requires('session.use')
  seeNotice(@Args('input') input: SeeNoticeInput): Promise<NoticeModel | Problem> {
    return this.told.see(input);
  }
}
