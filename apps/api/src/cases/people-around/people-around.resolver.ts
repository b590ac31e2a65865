import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import {
  CorrectPersonAroundInput,
  KnownPeopleFilter,
  RecordPersonAroundInput,
  RemovePersonAroundInput,
} from './people-around.inputs.js';
import {
  KnownPeoplePage,
  PeopleAroundModel,
  PeopleAroundResult,
  type PersonAroundModel,
  PersonAroundResult,
} from './people-around.models.js';
import { PeopleAroundService } from './people-around.service.js';

const namedFields = ['name', 'aliases', 'phones', 'wallets', 'note'];
const named: readonly (readonly [string, string])[] = [
  ...namedFields.map((field) => ['people', field] as const),
  ...['name', 'contact'].map((field) => ['requesters', field] as const),
];

@Resolver(() => PeopleAroundModel)
export class PeopleAroundResolver {
  constructor(private readonly service: PeopleAroundService) {}

  @Query(() => PeopleAroundModel, {
    nullable: true,
    description: 'Who stands around the person of a case; null where that is not open to the actor.',
  })
  @Requires('peopleAround.read')
  peopleAround(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeopleAroundModel | null> {
    return this.service.read(caseId, {
      named: named.some((path) => asksFor(info, ...path)),
      elsewhere: asksFor(info, 'people', 'seenElsewhere'),
    });
  }

  @Query(() => KnownPeoplePage, {
    description: 'People around across the cases within reach of the actor, latest entry first.',
  })
  @Requires('peopleAround.read')
  knownPeople(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: KnownPeopleFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<KnownPeoplePage> {
    return this.service.known({
      filter,
      first,
      after,
      asks: {
        named: namedFields.filter((field) => asksFor(info, 'nodes', field)),
        alsoIn: asksFor(info, 'nodes', 'alsoIn'),
        count: asksFor(info, 'total'),
        facets: asksFor(info, 'facets'),
      },
    });
  }

  @Mutation(() => PersonAroundResult)
  @Requires('peopleAround.record')
  recordPersonAround(@Args('input') input: RecordPersonAroundInput): Promise<PersonAroundModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => PersonAroundResult)
  @Requires('peopleAround.record')
  correctPersonAround(@Args('input') input: CorrectPersonAroundInput): Promise<PersonAroundModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => PeopleAroundResult, { description: 'Nothing is deleted: the entry stays with who, when and why.' })
  @Requires('peopleAround.record')
  removePersonAround(@Args('input') input: RemovePersonAroundInput): Promise<PeopleAroundModel | Problem> {
    return this.service.remove(input);
  }
}
