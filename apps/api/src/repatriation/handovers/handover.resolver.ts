import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { type MovementModel, MovementResult } from '../movements/movement.models.js';
import { CorrectHandoverInput, HandoverFileModel, RecordHandoverInput } from './handover.models.js';
import { HandoverService } from './handover.service.js';

@Resolver(() => HandoverFileModel)
export class HandoverResolver {
  constructor(private readonly service: HandoverService) {}

  @Query(() => HandoverFileModel, { nullable: true })
  @Requires('repatriation.read')
  handovers(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<HandoverFileModel | null> {
    return this.service.file(caseId);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  recordHandover(@Args('input') input: RecordHandoverInput): Promise<MovementModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  correctHandover(@Args('input') input: CorrectHandoverInput): Promise<MovementModel | Problem> {
    return this.service.correct(input);
  }
}
