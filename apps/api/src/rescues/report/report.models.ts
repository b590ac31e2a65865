import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RosterGap } from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import { RosterGapEnum } from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { OperationTaskModel } from '../team/team.models.js';

export const ReportEventEnum = {
  BEGUN: 'BEGUN',
  FINISHED: 'FINISHED',
  LIST_TAKEN_OVER: 'LIST_TAKEN_OVER',
  ASKED_FOR_HELP: 'ASKED_FOR_HELP',
  CHECK_IN_MISSED: 'CHECK_IN_MISSED',
} as const;
export type ReportEventKind = keyof typeof ReportEventEnum;
registerEnumType(ReportEventEnum, { name: 'ReportEventKind' });

@ObjectType('OpenRow', { description: 'A row that keeps the numbers from coming out even.' })
export class OpenRowModel {
  @Field(() => Int) position: number;
  @Field(() => RosterGapEnum) gap: RosterGap;
}

@ObjectType('ReportNumbers', { description: 'Expected and unexpected together are the sum of outcomes.' })
export class ReportNumbersModel {
  @Field(() => Int, { description: 'Stood on a list.' }) expected: number;
  @Field(() => Int, { description: 'Stood on none.' }) unexpected: number;
  @Field(() => Int) found: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) movedBefore: number;
  @Field(() => Int) absent: number;
  @Field(() => Int, { description: 'On no list, and came out.' }) cameUnexpected: number;
  @Field(() => Int) sum: number;
  @Field(() => Int) minors: number;
  @Field(() => Int) medicalUrgent: number;
  @Field(() => Int) withCase: number;
}

@ObjectType('ReportHour', { description: 'What was marked within an hour of the clock.' })
export class ReportHourModel {
  @Field(() => Date) from: Date;
  @Field(() => Int) cameOut: number;
  @Field(() => Int, { description: 'Refused, moved before or absent.' }) others: number;
}

@ObjectType('ReportEvent')
export class ReportEventModel {
  @Field(() => Date) at: Date;
  @Field(() => ReportEventEnum) kind: ReportEventKind;
  @Field(() => String, { nullable: true, description: 'The colleague whom it is about.' }) who: string | null;
}

@ObjectType('OperationReport')
export class OperationReportModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) number: number;
  @Field() happened: string;
  @Field() injuries: string;
  @Field() stayedBehind: string;
  @Field() wentWrong: string;
  @Field() better: string;
  @Field(() => ReportNumbersModel) numbers: ReportNumbersModel;
  @Field(() => ColleagueModel) writtenBy: ColleagueModel;
  @Field(() => Date) writtenAt: Date;
}

@ObjectType('AfterAction', { description: 'The numbers of the roster as they are now, and what was written about it.' })
export class AfterActionModel {
  @Field(() => Uuid, { description: 'Of the operation.' }) id: string;
  @Field({ description: 'The operation is over, the numbers are even, and the actor may write.' }) mayWrite: boolean;
  @Field() even: boolean;
  @Field(() => [OpenRowModel]) open: OpenRowModel[];
  @Field(() => ReportNumbersModel) numbers: ReportNumbersModel;
  @Field(() => [ReportHourModel]) hours: ReportHourModel[];
  @Field(() => [ReportEventModel]) events: ReportEventModel[];
  @Field(() => [OperationReportModel], { description: 'The newest first.' }) reports: OperationReportModel[];
  @Field(() => [OperationTaskModel]) tasks: OperationTaskModel[];
}

@InputType()
export class FollowUpInput {
  @Field(() => ShortText) title: string;
  @Field(() => Uuid, { nullable: true }) assignedTo?: string | null;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
}

@InputType()
export class WriteReportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Int, { description: 'Number of the newest one that the writer saw; 0: there was none.' })
  expectedNumber: number;
  @Field(() => LongText) happened: string;
  @Field(() => LongText) injuries: string;
  @Field(() => LongText) stayedBehind: string;
  @Field(() => LongText) wentWrong: string;
  @Field(() => LongText) better: string;
  @Field(() => [FollowUpInput], { description: 'Each becomes a task.' }) followUps: FollowUpInput[];
}

@InputType()
export class CompleteOperationTaskInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) taskId: string;
  @Field(() => Int) expectedVersion: number;
}

export const AfterActionResult = resultOf('AfterAction', AfterActionModel);
export const OperationTaskResult = resultOf('OperationTask', OperationTaskModel);
