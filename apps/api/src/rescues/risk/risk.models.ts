import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OperationKind, PlanPart, RiskDecision, RiskDegree, RiskThreat } from '@homeward/domain';
import { ColleagueModel, CompoundRefModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('JudgedThreat')
export class JudgedThreatModel {
  @Field(() => enums.RiskThreatEnum) threat: RiskThreat;
  @Field(() => enums.RiskDegreeEnum) likelihood: RiskDegree;
  @Field(() => enums.RiskDegreeEnum) severity: RiskDegree;
  @Field(() => enums.RiskDegreeEnum, { description: 'Of both together.' }) level: RiskDegree;
  @Field({ description: 'What is done about it.' }) mitigation: string;
}

@ObjectType('ApprovedPlan', { description: 'The plan of an operation as it was when somebody approved the risk.' })
export class ApprovedPlanModel {
  @Field(() => Date) approvedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) approvedBy: ColleagueModel | null;
  @Field(() => enums.OperationKindEnum) kind: OperationKind;
  @Field(() => Day, { nullable: true }) plannedOn: string | null;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field() place: string;
  @Field(() => Int, { nullable: true }) expectedCount: number | null;
  @Field() plan: string;
  @Field(() => [enums.PlanPartEnum], {
    description: 'In what the plan differs by now; empty: it is again as it was approved.',
  })
  differs: PlanPart[];
}

@ObjectType('RiskAssessment', { description: 'What is thought of before people are sent in. Never changed.' })
export class RiskAssessmentModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Int) number: number;
  @Field(() => enums.RiskDegreeEnum, { description: 'Of the worst threat.' }) level: RiskDegree;
  @Field(() => [JudgedThreatModel]) threats: JudgedThreatModel[];
  @Field({ description: 'When it is broken off.' }) abort: string;
  @Field() medical: string;
  @Field({ description: 'Ways out.' }) escape: string;
  @Field(() => ColleagueModel) writtenBy: ColleagueModel;
  @Field(() => Date) writtenAt: Date;
  @Field(() => enums.RiskDecisionEnum, { nullable: true, description: 'Null: it waits.' })
  decision: RiskDecision | null;
  @Field(() => ColleagueModel, { nullable: true }) decidedBy: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field() decisionNote: string;
  @Field(() => Date, { nullable: true, description: 'The plan was changed after an approval, which went with it.' })
  lapsedAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true, description: 'Who changed the plan.' })
  lapsedBy: ColleagueModel | null;
  @Field(() => ColleagueModel, { nullable: true, description: 'Who had approved it of the plan before.' })
  approvedBefore: ColleagueModel | null;
  @Field(() => ApprovedPlanModel, {
    nullable: true,
    description:
      'Of the one that waits: the plan that was last approved, by this assessment or one before. Null: none was, or before such was kept.',
  })
  approvedPlan: ApprovedPlanModel | null;
  @Field(() => Int) version: number;
  @Field({ description: 'It waits, and the actor may decide: not its writer.' }) mayDecide: boolean;
}

@InputType()
export class JudgedThreatInput {
  @Field(() => enums.RiskThreatEnum) threat: RiskThreat;
  @Field(() => enums.RiskDegreeEnum) likelihood: RiskDegree;
  @Field(() => enums.RiskDegreeEnum) severity: RiskDegree;
  @Field(() => LongText) mitigation: string;
}

@InputType()
export class WriteRiskAssessmentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Int, { description: 'Number of the newest one that the writer saw; 0: there was none.' })
  expectedNumber: number;
  @Field(() => [JudgedThreatInput]) threats: JudgedThreatInput[];
  @Field(() => LongText) abort: string;
  @Field(() => LongText) medical: string;
  @Field(() => LongText) escape: string;
}

@InputType()
export class DecideRiskAssessmentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) assessmentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Int, {
    description: 'Version of the operation whose plan was read: it is this plan that is decided on.',
  })
  expectedOperationVersion: number;
  @Field(() => enums.RiskDecisionEnum) decision: RiskDecision;
  @Field(() => LongText, { nullable: true, description: 'Needed where it is sent back.' }) note?: string | null;
}

export const RiskAssessmentResult = resultOf('RiskAssessment', RiskAssessmentModel);
