import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CellModel, SnapshotModel } from './statistics.models.js';

@ObjectType('PeriodCounts', { description: 'What left of one sealed period, by one thing.' })
export class PeriodCountsModel {
  @Field(() => SnapshotModel) snapshot: SnapshotModel;
  @Field({ description: 'A period that was sealed before this was counted has it in no table.' }) counted: boolean;
  @Field(() => [Int], { description: 'Numbers of the tables; none: nothing of it left.' }) releases: number[];
  @Field(() => [CellModel], { description: 'Total, and each category.' }) cells: CellModel[];
}
