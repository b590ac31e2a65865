import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeadlineKind, HouseReportCode } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Day, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@ObjectType('Task')
export class TaskModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field({ description: 'Of the person, as everywhere in lists.' }) initials: string;
  @Field({ description: 'Empty where `kind` says what it is.' }) title: string;
  @Field(() => enums.DeadlineKindEnum, { nullable: true, description: 'A deadline that came up by itself.' })
  kind: DeadlineKind | null;
  @Field(() => enums.HouseReportCodeEnum, { nullable: true, description: 'What a house said and this answers.' })
  report: HouseReportCode | null;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Date, { nullable: true, description: 'The hour, of a deadline.' }) dueAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true }) assignedTo: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) doneAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true }) doneBy: ColleagueModel | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Int) version: number;
}

@InputType({ description: 'Open tasks unless `done` says otherwise.' })
export class TaskFilter {
  @Field(() => Uuid, { nullable: true }) caseId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to the actor.' }) mine?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'Due on this day or before.' }) dueBy?: string | null;
  @Field(() => Boolean, { nullable: true }) done?: boolean | null;
}

@InputType()
export class AddTaskInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => ShortText) title: string;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Absent: the actor.' }) assignedTo?: string | null;
}

@InputType()
export class CompleteTaskInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) taskId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RescheduleTaskInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) taskId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day, { nullable: true, description: 'Null: without a day.' }) dueOn?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Absent: stays with whom it is.' }) assignedTo?: string | null;
}

export const TaskPage = pageOf('Task', TaskModel);
export const TaskResult = resultOf('Task', TaskModel);
