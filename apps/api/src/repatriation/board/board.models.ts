import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  ActingParty,
  ChecklistItemState,
  ItemCode,
  RepatriationException,
  RepatriationStage,
} from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Currency, Day, MinorUnits, ShortText, StepCode, Uuid } from '../../platform/graphql/scalars.js';
import { ForecastModel } from '../checklist/plan.models.js';
import { StuckModel } from '../movements/on-the-way.models.js';
import { MissionRefModel } from '../missions/mission.models.js';

export const boardGroups = { MISSION: 'MISSION', ITEM: 'ITEM', NATIONALITY: 'NATIONALITY', AGE: 'AGE' } as const;
export type BoardGroupBy = keyof typeof boardGroups;
registerEnumType(boardGroups, { name: 'BoardGrouping' });

/** How long somebody has waited, in days; the first band is not known. */
export const waitedBands = {
  UNKNOWN: 'UNKNOWN',
  DAYS_0_7: 'DAYS_0_7',
  DAYS_8_14: 'DAYS_8_14',
  DAYS_15_30: 'DAYS_15_30',
  DAYS_31_90: 'DAYS_31_90',
  DAYS_91: 'DAYS_91',
} as const;
export type WaitedBand = keyof typeof waitedBands;
registerEnumType(waitedBands, { name: 'WaitedBand' });

@InputType()
export class BoardFilter {
  @Field(() => Uuid, { nullable: true }) missionId?: string;
  @Field(() => [StepCode], { nullable: true }) items?: ItemCode[];
  @Field(() => [Country], { nullable: true }) nationalities?: string[];
  @Field(() => [enums.RepatriationStageEnum], { nullable: true }) stages?: RepatriationStage[];
  @Field(() => [enums.ActingPartyEnum], { nullable: true, description: 'On whom it waits.' }) parties?: ActingParty[];
  @Field(() => [waitedBands], { nullable: true, description: 'For how many days it has waited.' })
  waited?: WaitedBand[];
  @Field(() => Boolean, { nullable: true, description: 'Only steps of the organisation itself.' }) own?: boolean;
  @Field(() => ShortText, {
    nullable: true,
    description: 'Own steps with these words in their title, in either language.',
  })
  ownText?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only people who are out.' }) out?: boolean;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what an exception holds. Otherwise what is held is left out.',
  })
  held?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True: only people who have left and do not get on.' })
  stuck?: boolean;
}

@ObjectType('BoardGroup')
export class BoardGroupModel {
  @Field({ description: 'Mission id, item code, country code or band of days; empty where there is none.' })
  key: string;
  @Field(() => String, { nullable: true, description: 'Of a step of the organisation.' }) title: string | null;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => Int) people: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) overdue: number;
  @Field(() => Day, {
    nullable: true,
    description: 'Follow-ups after the arrival are not counted: nobody waits for them at the gate of a mission.',
  })
  oldestSince: string | null;
}

@ObjectType('OpenFines', { description: 'What is owed for overstays that are not settled, by currency.' })
export class OpenFinesModel {
  @Field(() => Currency) currency: string;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => MinorUnits) perDayMinor: number;
  @Field(() => Int) people: number;
}

@ObjectType('RepatriationBoard', { description: 'Who waits for what, on whom, since when.' })
export class RepatriationBoardModel {
  @Field(() => [BoardGroupModel]) groups: BoardGroupModel[];
  @Field(() => Int) people: number;
  @Field(() => Int) overdue: number;
  @Field(() => Int, { description: 'People whose way home an exception holds up.' }) held: number;
  @Field(() => Int, { description: 'People who have left and do not get on.' }) stuck: number;
  @Field(() => [OpenFinesModel]) fines: OpenFinesModel[];
}

@ObjectType('WaitingItem')
export class WaitingItemModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true, description: 'What the organisation calls its own step.' }) title:
    string | null;
  @Field(() => ForecastModel, { nullable: true, description: 'About when the person is home.' })
  forecast: ForecastModel | null;
  @Field(() => enums.ChecklistItemStateEnum) state: ChecklistItemState;
  @Field(() => enums.ActingPartyEnum) party: ActingParty;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => Day, { nullable: true }) since: string | null;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Int) overdueDays: number;
  @Field(() => [enums.RepatriationExceptionEnum]) heldBy: RepatriationException[];
  @Field(() => StuckModel, { nullable: true, description: 'Has left and does not get on.' }) stuck: StuckModel | null;
  @Field(() => Int) version: number;
}

export const WaitingItemPage = pageOf('WaitingItem', WaitingItemModel);
