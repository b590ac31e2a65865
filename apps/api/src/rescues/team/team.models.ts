import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  CheckInAnswer,
  CheckInState,
  OperationAlarmKind,
  OperationRole,
  PlanPart,
  RiskDegree,
} from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { OperationRefModel } from '../custody/custody.models.js';

@ObjectType('TeamMember')
export class TeamMemberModel {
  @Field(() => ColleagueModel) user: ColleagueModel;
  @Field(() => enums.OperationRoleEnum) role: OperationRole;
  @Field(() => String, { nullable: true, description: 'Null where personal fields are closed.' }) phone: string | null;
  @Field({ description: 'The actor.' }) self: boolean;
}

@ObjectType('CheckIn', { description: 'One hour at which somebody of the team says that all is well.' })
export class CheckInModel {
  @Field(() => Uuid) id: string;
  @Field(() => ColleagueModel) user: ColleagueModel;
  @Field(() => Date) dueAt: Date;
  @Field(() => enums.CheckInStateEnum, { description: 'At this moment.' }) state: CheckInState;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => ColleagueModel, {
    nullable: true,
    description: 'Who wrote it down: the person, or whoever heard it over the radio.',
  })
  answeredBy: ColleagueModel | null;
}

@ObjectType('OperationTeam')
export class OperationTeamModel {
  @Field(() => Uuid, { description: 'Of the operation.' }) id: string;
  @Field(() => [TeamMemberModel]) members: TeamMemberModel[];
  @Field(() => [CheckInModel], { description: 'In the order of their hours.' }) checkIns: CheckInModel[];
  @Field({ description: 'Check-ins may be planned and answered in its present state.' }) active: boolean;
}

@ObjectType('OperationAlarm', { description: 'What asks for somebody now.' })
export class OperationAlarmModel {
  @Field(() => enums.OperationAlarmKindEnum) kind: OperationAlarmKind;
  @Field(() => OperationRefModel) operation: OperationRefModel;
  @Field(() => ColleagueModel, { nullable: true, description: 'Of the team.' }) user: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) since: Date | null;
  @Field(() => enums.RiskDegreeEnum, { nullable: true, description: 'Of the assessment that waits.' })
  level: RiskDegree | null;
  @Field({ description: 'It was approved, of a plan that was changed since.' }) lapsed: boolean;
  @Field(() => [enums.PlanPartEnum], { description: 'In what the plan differs from the one that was last approved.' })
  differs: PlanPart[];
}

@ObjectType('OperationTask', { description: 'What is to be done after an operation, of no single case.' })
export class OperationTaskModel {
  @Field(() => Uuid) id: string;
  @Field(() => OperationRefModel) operation: OperationRefModel;
  @Field() title: string;
  @Field(() => ColleagueModel, { nullable: true }) assignedTo: ColleagueModel | null;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Date, { nullable: true }) doneAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true }) doneBy: ColleagueModel | null;
  @Field(() => Int) version: number;
}

@ObjectType('OperationDesk', { description: 'What of operations waits on the actor.' })
export class OperationDeskModel {
  @Field(() => [OperationAlarmModel], { description: 'The most urgent first.' }) alarms: OperationAlarmModel[];
  @Field(() => [OperationTaskModel], { description: 'Of the actor, open, the first due first; at most 20.' })
  tasks: OperationTaskModel[];
}

@InputType()
export class SetMemberPhoneInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Uuid) userId: string;
  @Field(() => ShortText, { description: 'Empty takes it away.' }) phone: string;
}

@InputType()
export class PlanCheckInsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => ShortText, { description: 'In UTC, such as 2026-03-04T09:30Z.' }) firstAt: string;
  @Field(() => Int) everyMinutes: number;
  @Field(() => Int, {
    description: 'How many for each of the team. What was planned before and is open is stood down.',
  })
  times: number;
}

@InputType()
export class CheckInInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Uuid, { nullable: true, description: 'Absent: the actor. Somebody else: heard over the radio.' })
  userId?: string | null;
  @Field(() => enums.CheckInAnswerEnum) answer: CheckInAnswer;
}

@InputType()
export class StandDownInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
}

export const OperationTeamResult = resultOf('OperationTeam', OperationTeamModel);
