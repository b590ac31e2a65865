import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import {
  type FigureGroup,
  figureGroups,
  type FigureSpan,
  figureSpanNames,
  TimeToHomeModel,
  TimeUntilModel,
  WayHomePipelineModel,
} from './figures.models.js';
import { readPipeline } from './pipeline.reader.js';
import { readSpans, readTimeToHome } from './time-to-home.reader.js';

/** Working figures: over the cases that the reader reaches, and so another's are others. Publishing is the statistics room's. */
@Resolver()
export class FiguresResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => WayHomePipelineModel, { description: 'Who stands in which stage of the way home, and what moved.' })
  @Requires('repatriation.board')
  wayHomePipeline(): Promise<WayHomePipelineModel> {
    return this.work.run(readPipeline);
  }

  @Query(() => TimeToHomeModel, { description: 'Days until home, or of one step, by group.' })
  @Requires('repatriation.board')
  timeToHome(
    @Args('span', { type: () => figureSpanNames }) span: FigureSpan,
    @Args('by', { type: () => figureGroups }) by: FigureGroup,
  ): Promise<TimeToHomeModel> {
    return this.work.run((tx) => readTimeToHome(tx, span, by));
  }

  @Query(() => [TimeUntilModel], { description: 'Days until home and of each step, side by side.' })
  @Requires('repatriation.board')
  wayHomeSpans(): Promise<TimeUntilModel[]> {
    return this.work.run(readSpans);
  }
}
