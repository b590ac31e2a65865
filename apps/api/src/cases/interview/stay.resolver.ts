import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { CompoundRefModel } from '../case/case.models.js';
import { StayModel, StayResult } from './interview.models.js';
import { CorrectStayInput, RecordStayInput } from './stay.inputs.js';
import { StayService } from './stay.service.js';

@Resolver(() => StayModel)
export class StayResolver {
  constructor(private readonly service: StayService) {}

  @Query(() => [StayModel], { description: 'Stays of a case, in the order in which they were told.' })
  @Requires('interview.read')
  stays(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<StayModel[]> {
    return this.service.list(caseId);
  }

  @Query(() => [CompoundRefModel], {
    description:
      'Compounds of the registry that a stay may name, by any name or alias; without text those most often named.',
  })
  @Requires('stay.record')
  stayPlaces(@Args('text', { type: () => ShortText, nullable: true }) text?: string): Promise<CompoundRefModel[]> {
    return this.service.places(text ?? '');
  }

  @Mutation(() => StayResult)
  @Requires('stay.record')
  recordStay(@Args('input') input: RecordStayInput): Promise<StayModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => StayResult)
  @Requires('stay.record')
  correctStay(@Args('input') input: CorrectStayInput): Promise<StayModel | Problem> {
    return this.service.correct(input);
  }
}
