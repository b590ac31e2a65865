import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ListField, RosterOutcome, Sex } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { EntryDoubtModel, ListFieldEnum } from '../roster/roster.models.js';

@ObjectType('ListSheet')
export class ListSheetModel {
  @Field() name: string;
  @Field(() => Int) rows: number;
  @Field(() => Int) columns: number;
}

@ObjectType('MappedColumn', { description: 'One column of a list and what it was taken for.' })
export class MappedColumnModel {
  @Field(() => Int, { description: 'From 0.' }) column: number;
  @Field() header: string;
  @Field(() => ListFieldEnum, { nullable: true, description: 'Null: left aside.' }) field: ListField | null;
  @Field(() => Float, { description: '0 to 1; 1 once a person has chosen.' }) confidence: number;
  @Field(() => [String], { description: 'The first cells below the header.' }) samples: string[];
}

@ObjectType('ListMapping')
export class ListMappingModel {
  @Field(() => Int) sheet: number;
  @Field(() => Int, { nullable: true, description: 'From 0; null for a list without headers.' }) headerRow:
    number | null;
  @Field(() => [MappedColumnModel]) columns: MappedColumnModel[];
}

@ObjectType('PreviewRow', {
  description: 'What was read from one row, beside what could not be read or might be read otherwise.',
})
export class PreviewRowModel {
  @Field(() => Int, { description: 'From 0, in the sheet as it came.' }) gridRow: number;
  @Field(() => Int) position: number;
  @Field() name: string;
  @Field() romanisedName: string;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field() birthEstimated: boolean;
  @Field() documentNumber: string;
  @Field() phone: string;
  @Field() room: string;
  @Field(() => [EntryDoubtModel]) doubts: EntryDoubtModel[];
}

@ObjectType('SkippedRow', {
  description: 'A row taken for a title, a total or a footer. Shown, because a wrong guess here would lose somebody.',
})
export class SkippedRowModel {
  @Field(() => Int) gridRow: number;
  @Field() code: string;
  @Field() text: string;
}

@ObjectType('DoubtCount')
export class DoubtCountModel {
  @Field() code: string;
  @Field() unread: boolean;
  @Field(() => Int) rows: number;
}

@ObjectType('RosterPreview')
export class RosterPreviewModel {
  @Field(() => ListMappingModel) mapping: ListMappingModel;
  @Field(() => Int) people: number;
  @Field(() => Int, { nullable: true, description: 'The total that the list itself states.' }) statedTotal:
    number | null;
  @Field(() => [DoubtCountModel]) doubtCounts: DoubtCountModel[];
  @Field(() => [SkippedRowModel]) skipped: SkippedRowModel[];
  @Field(() => [PreviewRowModel]) rows: PreviewRowModel[];
}

@ObjectType('RosterImport', { description: 'A list as it arrived.' })
export class RosterImportModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field() fileName: string;
  @Field(() => Day) receivedOn: string;
  @Field(() => Date) importedAt: Date;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [ListSheetModel]) sheets: ListSheetModel[];
  @Field(() => ListMappingModel) mapping: ListMappingModel;
}
export const RosterImportResult = resultOf('RosterImport', RosterImportModel);

@InputType()
export class ListMappingInput {
  @Field(() => Int) sheet: number;
  @Field(() => Int, { nullable: true }) headerRow?: number | null;
  @Field(() => [ListFieldEnum], {
    nullable: 'items',
    description: 'The field of each column in order; null leaves it aside.',
  })
  fields: (ListField | null)[];
}

@InputType()
export class ReadingChoiceInput {
  @Field(() => Int) gridRow: number;
  @Field(() => ListFieldEnum) field: ListField;
  @Field(() => ShortText, {
    nullable: true,
    description: 'In the form of the value (a date, a country code); null leaves the value out.',
  })
  value?: string | null;
}

@InputType()
export class ConfirmMappingInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) importId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ListMappingInput) mapping: ListMappingInput;
  @Field(() => [ReadingChoiceInput], { nullable: true }) choices?: ReadingChoiceInput[] | null;
  @Field(() => [ShortText], {
    nullable: true,
    description: 'Codes of doubts whose reading is taken as it stands in every row.',
  })
  accepted?: string[] | null;
  @Field(() => enums.RosterOutcomeEnum, {
    nullable: true,
    description: 'FOUND for a list of people who came out; EXPECTED unless told.',
  })
  outcome?: RosterOutcome | null;
}
