import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { CaseTeamModel } from '../case/case.models.js';

@ObjectType('AssignableColleague', { description: 'Somebody who can be given cases or tasks.' })
export class AssignableColleagueModel {
  @Field(() => Uuid) id: string;
  @Field() displayName: string;
  @Field(() => [enums.RoleEnum]) roles: Role[];
  @Field(() => [CaseTeamModel]) teams: CaseTeamModel[];
  @Field(() => Int, { description: 'Open cases with them, as far as the actor sees cases.' }) openCases: number;
}
