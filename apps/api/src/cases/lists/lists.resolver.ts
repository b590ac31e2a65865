import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@homeward/domain';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import * as enums from '../../platform/graphql/enums.js';
import { ShortText } from '../../platform/graphql/scalars.js';
import { CaseTeamModel } from '../case/case.models.js';
import { AssignableColleagueModel } from './colleague.models.js';
import { ColleagueService } from './colleague.service.js';
import {
  DeletedViewModel,
  DeletedViewResult,
  DeleteViewInput,
  SavedViewModel,
  SavedViewResult,
  SaveViewInput,
} from './saved-view.models.js';
import { SavedViewService } from './saved-view.service.js';

/** What stands around a list: whom a case can go to, and the reader's own views. */
@Resolver(() => SavedViewModel)
export class ListsResolver {
  constructor(
    private readonly people: ColleagueService,
    private readonly views: SavedViewService,
  ) {}

  @Query(() => [AssignableColleagueModel], {
    description: 'Colleagues who can sign in and hold one of the roles; absent: whoever can carry a case.',
  })
  @Requires('colleagues.read')
  colleagues(
    @Args('roles', { type: () => [enums.RoleEnum], nullable: true }) roles?: Role[],
  ): Promise<AssignableColleagueModel[]> {
    return this.people.colleagues(roles);
  }

  @Query(() => [CaseTeamModel])
  @Requires('colleagues.read')
  teams(): Promise<CaseTeamModel[]> {
    return this.people.teams();
  }

  @Query(() => [SavedViewModel])
  @Requires('view.save')
  savedViews(@Args('resource', { type: () => ShortText }) resource: string): Promise<SavedViewModel[]> {
    return this.views.list(resource);
  }

  @Mutation(() => SavedViewResult)
  @Requires('view.save')
  saveView(@Args('input') input: SaveViewInput): Promise<SavedViewModel | Problem> {
    return this.views.save(input);
  }

  @Mutation(() => DeletedViewResult)
  @Requires('view.save')
  deleteView(@Args('input') input: DeleteViewInput): Promise<DeletedViewModel | Problem> {
    return this.views.delete(input);
  }
}
