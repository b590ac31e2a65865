import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Country, PartialDay, ShortText } from '../../platform/graphql/scalars.js';
import { MatchingService } from './matching.service.js';
import { RegisterPleaInput } from './plea.inputs.js';
import { MatchCandidateModel, RegisteredPleaModel, RegisteredPleaResult } from './plea.models.js';
import { PleaService } from './plea.service.js';

@Resolver(() => RegisteredPleaModel)
export class PleaResolver {
  constructor(
    private readonly pleas: PleaService,
    private readonly matching: MatchingService,
  ) {}

  @Mutation(() => RegisteredPleaResult, { description: 'Somebody asked for help: opens a case at REPORTED.' })
  @Requires('case.registerPlea')
  registerPlea(@Args('input') input: RegisterPleaInput): Promise<RegisteredPleaModel | Problem> {
    return this.pleas.register(input);
  }

  @Query(() => [MatchCandidateModel], {
    description: 'Cases of the organisation whose person may be the same. Every asking is logged.',
  })
  @Requires('case.match')
  matchCandidates(
    @Args('name', { type: () => ShortText, nullable: true }) name?: string,
    @Args('birth', { type: () => PartialDay, nullable: true }) birth?: string,
    @Args('nationalities', { type: () => [Country], nullable: true }) nationalities?: string[],
    @Args('documentNumber', { type: () => ShortText, nullable: true }) documentNumber?: string,
    @Args('phone', { type: () => ShortText, nullable: true }) phone?: string,
  ): Promise<MatchCandidateModel[]> {
    return this.matching.candidates({ name, birth, nationalities, documentNumber, phone });
  }
}
