import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CaseEventKind, FieldClass, NoteKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Json, LongText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';
import { TaskModel } from '../tasks/task.models.js';

const timelineTypes = { EVENT: 'EVENT', NOTE: 'NOTE', TASK: 'TASK' } as const;
export type TimelineType = keyof typeof timelineTypes;
registerEnumType(timelineTypes, { name: 'TimelineType' });

@ObjectType('Note')
export class NoteModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.NoteKindEnum) kind: NoteKind;
  @Field(() => enums.FieldClassEnum, { description: 'Who may read it: the class is chosen by the writer.' })
  fieldClass: FieldClass;
  @Field(() => String, {
    nullable: true,
    description: 'Null where its class is not open to the actor, the writer included.',
  })
  text: string | null;
  @Field(() => ColleagueModel, { nullable: true }) author: ColleagueModel | null;
  @Field(() => Date) createdAt: Date;
}

@ObjectType('CaseEvent')
export class CaseEventModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CaseEventKindEnum) kind: CaseEventKind;
  @Field(() => String, { nullable: true }) fromState: string | null;
  @Field(() => String, { nullable: true }) toState: string | null;
  @Field() reason: string;
  @Field(() => Json, { description: 'Codes, numbers and ids by name; never free text.' }) data: Record<string, unknown>;
}

@ObjectType('TimelineEntry', {
  description: 'Something that happened, was noted or is to be done: exactly one of event, note and task is there.',
})
export class TimelineEntryModel {
  @Field(() => Uuid) id: string;
  @Field(() => timelineTypes) type: TimelineType;
  @Field(() => Date) at: Date;
  @Field(() => ColleagueModel, { nullable: true }) actor: ColleagueModel | null;
  @Field(() => CaseEventModel, { nullable: true }) event: CaseEventModel | null;
  @Field(() => NoteModel, { nullable: true }) note: NoteModel | null;
  @Field(() => TaskModel, { nullable: true }) task: TaskModel | null;
}

@InputType()
export class AddNoteInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.NoteKindEnum) kind: NoteKind;
  @Field(() => enums.FieldClassEnum, {
    description: 'May be higher than what the writer can read: it is then for others.',
  })
  fieldClass: FieldClass;
  @Field(() => LongText) text: string;
}

export const TimelinePage = pageOf('Timeline', TimelineEntryModel);
export const NoteResult = resultOf('Note', NoteModel);
