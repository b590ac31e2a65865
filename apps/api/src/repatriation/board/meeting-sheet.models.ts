import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ItemCode } from '@homeward/domain';
import { Country, Day, StepCode, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('MeetingLine', { description: 'One step of one person that waits on the mission.' })
export class MeetingLineModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => String, { nullable: true, description: 'As the person writes it; null for who may not see it.' })
  name: string | null;
  @Field(() => String, { nullable: true }) romanisedName: string | null;
  @Field(() => String, { nullable: true, description: 'As far as it is known: 1998, 1998-03, 1998-03-04.' })
  birth: string | null;
  @Field(() => String, { nullable: true, description: 'Of the paper that the person came with.' })
  documentNumber: string | null;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true, description: 'What the organisation calls its own step.' }) title:
    string | null;
  @Field(() => Day, { nullable: true }) since: string | null;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Int) overdueDays: number;
  @Field(() => String, { nullable: true, description: 'Newest letter to this mission in which the person stands.' })
  letter: string | null;
  @Field(() => Day, { nullable: true, description: 'When that letter was sent; null: not sent yet.' })
  letterSentOn: string | null;
}

@ObjectType('MeetingSheet', { description: 'What is spoken about with a mission at the weekly meeting.' })
export class MeetingSheetModel {
  @Field(() => Uuid) missionId: string;
  @Field(() => Int) people: number;
  @Field(() => Int) overdue: number;
  @Field(() => Day) on: string;
  @Field({ description: 'More wait than a sheet has room for: those due last are not on it.' }) cut: boolean;
  @Field(() => [MeetingLineModel], { description: 'By step, whoever waits longest first.' }) lines: MeetingLineModel[];
}
