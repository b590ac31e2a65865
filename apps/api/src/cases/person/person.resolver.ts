import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { CaseModel, CaseResult } from '../case/case.models.js';
import { CorrectPersonInput } from './person.inputs.js';
import { PersonService } from './person.service.js';

@Resolver(() => CaseModel)
export class PersonResolver {
  constructor(private readonly service: PersonService) {}

  @Mutation(() => CaseResult, { description: 'Better knowledge of a person, guarded by the version of the person.' })
  @Requires('person.correct')
  correctPerson(@Args('input') input: CorrectPersonInput): Promise<CaseModel | Problem> {
    return this.service.correct(input);
  }
}
