import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ActingParty, ChecklistItem, ItemCode, RepatriationStage } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, StepCode } from '../../platform/graphql/scalars.js';
import { MissionRefModel } from '../missions/mission.models.js';

export const figureGroups = {
  NATIONALITY: 'NATIONALITY',
  MISSION: 'MISSION',
  CUSTODY_COUNTRY: 'CUSTODY_COUNTRY',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR',
} as const;
export type FigureGroup = keyof typeof figureGroups;
registerEnumType(figureGroups, { name: 'FigureGrouping', description: 'Quarter and year are those of coming out.' });

/** From what until what: the whole way, or one step from when it could begin until it was done. */
export const figureSpans = {
  HOME: null,
  NATIONALITY_VERIFIED: 'NATIONALITY_VERIFIED',
  TRAVEL_DOCUMENT_APPLIED: 'TRAVEL_DOCUMENT_APPLIED',
  TRAVEL_DOCUMENT_ISSUED: 'TRAVEL_DOCUMENT_ISSUED',
  FINE_SETTLED: 'FINE_SETTLED',
  EXIT_PERMIT: 'EXIT_PERMIT',
  MOVEMENT_BOOKED: 'MOVEMENT_BOOKED',
  DEPARTED: 'DEPARTED',
} as const satisfies Readonly<Record<string, ChecklistItem | null>>;
export type FigureSpan = keyof typeof figureSpans;
export const figureSpanNames = Object.fromEntries(Object.keys(figureSpans).map((name) => [name, name])) as {
  readonly [S in FigureSpan]: S;
};
registerEnumType(figureSpanNames, {
  name: 'FigureSpan',
  description: 'HOME: from coming out to the handover at home. Otherwise a step, from when it could begin until done.',
});

@ObjectType('DayQuartiles', { description: 'In days. Null: so many have not come that far while they were watched.' })
export class DayQuartilesModel {
  @Field(() => Float, { nullable: true }) lower: number | null;
  @Field(() => Float, { nullable: true }) median: number | null;
  @Field(() => Float, { nullable: true }) upper: number | null;
}

@ObjectType('StageWait', { description: 'What people in a stage wait on now.' })
export class StageWaitModel {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true, description: 'Of a step of the organisation.' }) title: string | null;
  @Field(() => enums.ActingPartyEnum) party: ActingParty;
  @Field(() => Int) people: number;
}

@ObjectType('StageFigure', { description: 'Who stands in one derived stage of the way home now.' })
export class StageFigureModel {
  @Field(() => enums.RepatriationStageEnum) stage: RepatriationStage;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Of them: an exception stands on their way home.' }) held: number;
  @Field(() => DayQuartilesModel, {
    nullable: true,
    description: 'Days in the stage so far; null for fewer than five people.',
  })
  days: DayQuartilesModel | null;
  @Field(() => Int, { nullable: true, description: 'Days of whoever is in it longest.' }) longest: number | null;
  @Field(() => [StageWaitModel]) waits: StageWaitModel[];
}

@ObjectType('StageMonth', { description: 'How many came into a stage and left it in one month.' })
export class StageMonthModel {
  @Field({ description: 'Such as 2026-03.' }) month: string;
  @Field(() => enums.RepatriationStageEnum) stage: RepatriationStage;
  @Field(() => Int) entered: number;
  @Field(() => Int) left: number;
}

@ObjectType('WayHomePipeline', { description: 'Of the cases that the reader works on; never for publication.' })
export class WayHomePipelineModel {
  @Field(() => Day) on: string;
  @Field({ description: 'IANA zone of the reader: where a day ends.' }) timeZone: string;
  @Field(() => [StageFigureModel], { description: 'Every stage, in the order of the way.' }) stages: StageFigureModel[];
  @Field(() => [StageMonthModel], { description: 'The last twelve months, each stage.' }) months: StageMonthModel[];
}

@ObjectType('TimeUntil', { description: 'Days that people took, and how many still wait.' })
export class TimeUntilModel {
  @Field({ description: 'Country, mission id, 2026-Q1, 2026 or span; empty where it is not known.' }) key: string;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Of them: reached it.' }) done: number;
  @Field(() => DayQuartilesModel, {
    nullable: true,
    description: 'Of those who reached it alone. Null for fewer than five of them.',
  })
  reached: DayQuartilesModel | null;
  @Field(() => DayQuartilesModel, {
    nullable: true,
    description: 'Of all, after Kaplan and Meier: who still waits counts for as long. Null for fewer than five people.',
  })
  estimate: DayQuartilesModel | null;
}

@ObjectType('TimeToHome', { description: 'Of the cases that the reader works on; never for publication.' })
export class TimeToHomeModel {
  @Field(() => Day, { description: 'People who came out since then.' }) since: string;
  @Field(() => TimeUntilModel) all: TimeUntilModel;
  @Field(() => [TimeUntilModel]) groups: TimeUntilModel[];
}
