import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ChecklistItem } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';

@ObjectType('MissionUsual', {
  description:
    'Days that a step took at this mission in own cases, by window; groups that would tell of one case are left out.',
})
export class MissionUsualModel {
  @Field({ description: 'RECENT: the last two years. ALL: all time. Four digits: a calendar year that is over.' })
  period: string;
  @Field(() => enums.ChecklistItemEnum) item: ChecklistItem;
  @Field(() => Int, { description: 'Of how many cases at least: rounded down to fives.' }) cases: number;
  @Field(() => Float) lower: number;
  @Field(() => Float) median: number;
  @Field(() => Float) upper: number;
}
