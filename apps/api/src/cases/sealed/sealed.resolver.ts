import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { LongText, Uuid } from '../../platform/graphql/scalars.js';
import { CaseModel, CaseResult } from '../case/case.models.js';
import { SealedService } from './sealed.service.js';

@InputType()
export class OpenSealedInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => LongText) reason: string;
}

@Resolver(() => CaseModel)
export class SealedResolver {
  constructor(private readonly service: SealedService) {}

  @Mutation(() => CaseResult, {
    description: 'Says why the sealed part of a case is read. Opens it to the actor until the session ends.',
  })
  @Requires('case.openSealed')
  openSealed(@Args('input') input: OpenSealedInput): Promise<CaseModel | Problem> {
    return this.service.open(input);
  }
}
