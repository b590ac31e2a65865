import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ActingParty, CalendarKind, DeadlineKind, ItemCode } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Currency, Day, MinorUnits, StepCode, Uuid } from '../../platform/graphql/scalars.js';
import { MissionRefModel } from '../missions/mission.models.js';

@InputType()
export class CalendarFilter {
  @Field(() => [enums.CalendarKindEnum], { nullable: true }) kinds?: CalendarKind[];
  @Field(() => [Country], { nullable: true }) nationalities?: string[];
  @Field(() => Uuid, { nullable: true, description: 'Of people whose way home this mission takes part in.' })
  missionId?: string;
  @Field(() => Boolean, { nullable: true, description: 'What waits on the reader, and own cases.' }) mine?: boolean;
}

@ObjectType('CalendarEntry', { description: 'Something that has a day. Which fields are told depends on its kind.' })
export class CalendarEntryModel {
  @Field({ description: 'Of the entry: the kind and the id of what it is about.' }) id: string;
  @Field(() => enums.CalendarKindEnum) kind: CalendarKind;
  @Field(() => Uuid, { description: 'Task, step, spell, journey, request or operation.' }) subjectId: string;
  @Field(() => Day, { description: 'In the zone of the organisation; of a journey, where it leaves or arrives.' })
  day: string;
  @Field(() => Date, { nullable: true }) at: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA zone of the place, of a journey.' }) zone: string | null;
  @Field(() => Day, { nullable: true, description: 'Of an estimate: one way in ten is quicker.' }) from: string | null;
  @Field(() => Day, { nullable: true, description: 'Of an estimate: one way in ten is slower.' }) until: string | null;
  @Field({ description: 'Still to be done, and its day or hour has passed.' }) overdue: boolean;
  @Field(() => Uuid, { nullable: true }) caseId: string | null;
  @Field({ description: 'Of the case, the journey, the request or the operation.' }) reference: string;
  @Field(() => String, { nullable: true }) initials: string | null;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => StepCode, { nullable: true }) item: ItemCode | null;
  @Field(() => String, { nullable: true, description: 'Of a task, of an own step, or the body that is asked.' })
  title: string | null;
  @Field(() => enums.DeadlineKindEnum, { nullable: true }) deadline: DeadlineKind | null;
  @Field(() => enums.ActingPartyEnum, { nullable: true, description: 'On whom it waits.' }) party: ActingParty | null;
  @Field(() => Day, { nullable: true, description: 'Since when it waits.' }) since: string | null;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the place of custody, the paper, the journey, the operation, or of what is to be done.',
  })
  word: string | null;
  @Field(() => String, { nullable: true }) fromPlace: string | null;
  @Field(() => String, { nullable: true }) toPlace: string | null;
  @Field(() => String, { nullable: true, description: 'Of the flight, train or bus.' }) number: string | null;
  @Field(() => Int, { nullable: true, description: 'Booked on a journey.' }) people: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'That a fine reaches on this day.' }) amountMinor:
    number | null;
  @Field(() => Currency, { nullable: true }) currency: string | null;
  @Field({ description: 'A task that somebody set: its day may be moved.' }) movable: boolean;
  @Field(() => Int) version: number;
}

export const CalendarEntryPage = pageOf('CalendarEntry', CalendarEntryModel);

@ObjectType('CalendarDayKind')
export class CalendarDayKindModel {
  @Field(() => enums.CalendarKindEnum) kind: CalendarKind;
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Of them: still to be done, and the day or hour has passed.' }) overdue: number;
}

@ObjectType('CalendarDay', { description: 'How many entries a day has, whether or not they are told of one by one.' })
export class CalendarDayModel {
  @Field(() => Day) day: string;
  @Field(() => Int) count: number;
  @Field(() => Int) overdue: number;
  @Field(() => [CalendarDayKindModel]) kinds: CalendarDayKindModel[];
}

@ObjectType('MissionClosure', { description: 'A day on which a mission is closed.' })
export class MissionClosureModel {
  @Field(() => Day) day: string;
  @Field(() => String, { nullable: true, description: 'Null: its weekend.' }) name: string | null;
  @Field(() => MissionRefModel) mission: MissionRefModel;
}

@ObjectType('Calendar')
export class CalendarModel {
  @Field(() => Day, { description: 'Today in the zone of the organisation.' }) today: string;
  @Field() zone: string;
  @Field(() => [CalendarDayModel], { description: 'Counted whole; a day with nothing is left out.' })
  days: CalendarDayModel[];
  @Field(() => [CalendarEntryModel], { description: 'Of the first days, as many as fit; calendarDay has every day.' })
  entries: CalendarEntryModel[];
  @Field(() => Day, {
    nullable: true,
    description: 'Entries go on: the last day whose entries are all here. Null: nothing is missing.',
  })
  completeUntil: string | null;
  @Field({ description: 'More people are on their way than are estimated at once.' }) moreEstimates: boolean;
  @Field(() => [CalendarEntryModel], { description: 'Still to be done from days before today, the oldest first.' })
  overdue: CalendarEntryModel[];
  @Field(() => Int) overdueCount: number;
  @Field(() => [MissionClosureModel], { description: 'Of the missions that somebody within reach waits for.' })
  closures: MissionClosureModel[];
}
