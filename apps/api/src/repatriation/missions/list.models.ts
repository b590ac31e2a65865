import type { MissionListField, MissionListOutcome, MissionRowKind } from '@homeward/domain';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('MissionListColumn', { description: 'A column of a list and what it was taken for.' })
export class MissionListColumnModel {
  @Field(() => Int, { description: 'From 0.' }) column: number;
  @Field() header: string;
  @Field(() => enums.MissionListFieldEnum, { nullable: true, description: 'Null: left aside.' })
  field: MissionListField | null;
  @Field(() => Float, { description: '0 to 1; 1 once a person has chosen.' }) confidence: number;
  @Field(() => [String], { description: 'The first cells below the header.' }) samples: string[];
}

@ObjectType('MissionListCell', { description: 'What a row says, in words of the reader, and what stands there now.' })
export class MissionListCellModel {
  @Field(() => enums.MissionListFieldEnum) field: MissionListField;
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'What it would follow; null where it stays or is new.' })
  was: string | null;
}

@ObjectType('MissionListProblem', { description: 'Why a row stays out: the field, and what to do.' })
export class MissionListProblemModel {
  @Field(() => enums.MissionListFieldEnum) field: MissionListField;
  @Field() code: string;
  @Field() message: string;
}

@ObjectType('MissionListRow')
export class MissionListRowModel {
  @Field(() => Int, { description: 'From 1, as a spreadsheet counts.' }) line: number;
  @Field(() => enums.MissionListOutcomeEnum) outcome: MissionListOutcome;
  @Field(() => enums.MissionRowKindEnum, { nullable: true }) kind: MissionRowKind | null;
  @Field({ description: 'The mission it was taken for, else what the list says.' }) mission: string;
  @Field() about: string;
  @Field(() => [MissionListCellModel]) cells: MissionListCellModel[];
  @Field(() => Day, { nullable: true }) validFrom: string | null;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => [MissionListProblemModel]) problems: MissionListProblemModel[];
}

@ObjectType('MissionListCount')
export class MissionListCountModel {
  @Field(() => enums.MissionListOutcomeEnum) outcome: MissionListOutcome;
  @Field(() => Int) rows: number;
}

@ObjectType('MissionListPreview', { description: 'What a list would do to the directory. Nothing is stored.' })
export class MissionListPreviewModel {
  @Field(() => Int, { nullable: true, description: 'From 0; null for a list without headers.' }) headerRow:
    number | null;
  @Field(() => [MissionListColumnModel]) columns: MissionListColumnModel[];
  @Field(() => [MissionListCountModel]) counts: MissionListCountModel[];
  @Field(() => [MissionListRowModel]) rows: MissionListRowModel[];
  @Field({ description: 'Stands for all of it: what is taken over is what was shown.' }) seen: string;
}

export const MissionListPreviewResult = resultOf('MissionListPreview', MissionListPreviewModel);

@ObjectType('MissionImport', { description: 'A list that was taken into the directory.' })
export class MissionImportModel {
  @Field(() => Uuid) id: string;
  @Field() fileName: string;
  @Field(() => Date) importedAt: Date;
  @Field() importedBy: string;
  @Field(() => Int, { description: 'How many rows it brought.' }) made: number;
  @Field(() => Int, { description: 'How many rows of before it ended.' }) ended: number;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
  @Field(() => String, { nullable: true }) undoneBy: string | null;
  @Field({ description: 'Nothing of it was changed or checked since.' }) mayUndo: boolean;
  @Field(() => Int, { nullable: true, description: 'After the act: so many due days moved with closed days.' })
  moved: number | null;
  @Field(() => Int) version: number;
}
export const MissionImportResult = resultOf('MissionImport', MissionImportModel);

@InputType()
export class MissionListInput {
  @Field(() => [[String]], { description: 'The cells of one sheet; at most 500 rows below the header.' })
  rows: string[][];
  @Field(() => Int, { nullable: true, description: 'From 0; null with fields for a list without headers.' })
  headerRow?: number | null;
  @Field(() => [enums.MissionListFieldEnum], {
    nullable: 'itemsAndList',
    description: 'The field of each column in order; without it columns are recognised.',
  })
  fields?: (MissionListField | null)[] | null;
  @Field(() => Day, { description: 'From when a row holds that does not say so.' }) validFrom: string;
  @Field(() => LongText, { nullable: true, description: 'Where rows are known from that do not say so.' })
  source?: string | null;
}

@InputType()
export class TakeMissionListInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText, { nullable: true }) fileName?: string | null;
  @Field(() => MissionListInput) list: MissionListInput;
  @Field(() => ShortText, { description: '`seen` of the preview that was looked at.' }) seen: string;
  @Field({ description: 'Rows that are refused stay out; without it nothing is taken while there are any.' })
  leaveOutRefused: boolean;
}

@InputType()
export class UndoMissionListInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) importId: string;
  @Field(() => Int) expectedVersion: number;
}
