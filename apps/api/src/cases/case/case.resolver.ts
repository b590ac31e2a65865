import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor, asksForPerson } from '../../platform/graphql/selection.js';
import { AssignCaseInput, AssignCasesInput, CaseFilter, type CaseSort, caseSorts } from './case.inputs.js';
import { AssignedCasesModel, AssignedCasesResult, CaseModel, CasePage, CaseResult } from './case.models.js';
import { CaseService } from './case.service.js';

@Resolver(() => CaseModel)
export class CaseResolver {
  constructor(private readonly service: CaseService) {}

  @Query(() => CasePage, { description: 'Cases within reach of the actor.' })
  @Requires('case.read')
  cases(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: CaseFilter,
    @Args('sort', { type: () => caseSorts, nullable: true }) sort?: CaseSort,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<CasePage> {
    return this.service.list({
      filter,
      sort,
      first,
      after,
      count: asksFor(info, 'total'),
      facets: asksFor(info, 'facets'),
      named: asksForPerson(info, 'nodes', 'person'),
    });
  }

  @Query(() => CaseModel, { nullable: true, name: 'case' })
  @Requires('case.read')
  case(@Args('id', { type: () => Uuid }) id: string, @Info() info: GraphQLResolveInfo): Promise<CaseModel | null> {
    return this.service.read(id, asksForPerson(info, 'person'));
  }

  @Mutation(() => CaseResult)
  @Requires('case.assign')
  assignCase(@Args('input') input: AssignCaseInput): Promise<CaseModel | Problem> {
    return this.service.assign(input);
  }

  @Mutation(() => AssignedCasesResult, {
    description: 'Many at once: what could not be assigned is named with its reason.',
  })
  @Requires('case.assign')
  assignCases(@Args('input') input: AssignCasesInput): Promise<AssignedCasesModel | Problem> {
    return this.service.assignMany(input);
  }
}
