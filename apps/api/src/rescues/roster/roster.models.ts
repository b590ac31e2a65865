import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type AgeBand,
  type CaseState,
  type CustodyKind,
  type ListField,
  listFields,
  type RosterDecision,
  type RosterOutcome,
  type Sex,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Day, PartialDay, Uuid } from '../../platform/graphql/scalars.js';
import { OperationModel } from '../operations/operation.models.js';

export const ListFieldEnum = Object.fromEntries(listFields.map((field) => [field, field])) as {
  readonly [K in ListField]: K;
};
registerEnumType(ListFieldEnum, { name: 'ListField', description: 'What a column of a list of people may hold.' });

@ObjectType('EntryDoubt', { description: 'A reading that a person should look at, or a cell that could not be read.' })
export class EntryDoubtModel {
  @Field(() => ListFieldEnum) field: ListField;
  @Field() code: string;
  @Field({ description: 'The cell as it came; empty where personal fields are closed.' }) raw: string;
  @Field(() => [String], { description: 'Readings in the form of the value, the one taken first.' })
  options: readonly string[];
  @Field({ description: 'The cell could not be read; its value was left out.' }) unread: boolean;
}

@ObjectType('CaseRef')
export class CaseRefModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
}

@ObjectType('CustodyRef')
export class CustodyRefModel {
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field() place: string;
  @Field(() => Day) from: string;
}

@ObjectType('RowRef')
export class RowRefModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) position: number;
}

@ObjectType('RosterEntry', { description: 'One person of an operation.' })
export class RosterEntryModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) position: number;
  @Field(() => Int) version: number;
  @Field() initials: string;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => String) ageBand: AgeBand;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) romanisedName: string | null;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => Boolean, { nullable: true }) birthEstimated: boolean | null;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field() room: string;
  @Field(() => [EntryDoubtModel]) doubts: EntryDoubtModel[];
  @Field(() => enums.RosterOutcomeEnum) outcome: RosterOutcome;
  @Field(() => Date, { nullable: true }) outcomeAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The colleague who marked it last.' }) outcomeBy: string | null;
  @Field({ description: 'Stood on a list before; otherwise the person is there unexpectedly.' }) listed: boolean;
  @Field({ description: 'Needs a doctor first. Beside the outcome.' }) medicalUrgent: boolean;
  @Field({ description: 'Under eighteen by birth date, or taken for it.' }) minor: boolean;
  @Field({ description: 'The number on the paper tag; empty: none was given.' }) tag: string;
  @Field(() => enums.RosterDecisionEnum) decision: RosterDecision;
  @Field(() => CaseRefModel, { nullable: true, description: 'The known case that this row was said to be.' })
  sameAsCase: CaseRefModel | null;
  @Field(() => RowRefModel, { nullable: true }) sameAsRow: RowRefModel | null;
  @Field({ description: 'The row has a case; the case itself may be closed to the actor.' }) confirmed: boolean;
  @Field(() => CaseRefModel, {
    nullable: true,
    description: 'The case that was made or moved when the roster was confirmed.',
  })
  case: CaseRefModel | null;
  @Field(() => CustodyRefModel, { nullable: true, description: 'Where the person is now.' })
  custody: CustodyRefModel | null;
}

@ObjectType('RosterProposal', {
  description: 'A case or an earlier row that may be the same person. Internal fields only; a person decides.',
})
export class RosterProposalModel {
  @Field(() => Uuid) entryId: string;
  @Field(() => Float, { description: '0 to 1.' }) score: number;
  @Field(() => [String]) reasons: readonly string[];
  @Field(() => CaseRefModel, { nullable: true }) case: CaseRefModel | null;
  @Field(() => RowRefModel, { nullable: true }) row: RowRefModel | null;
  @Field() initials: string;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => String) ageBand: AgeBand;
  @Field(() => [Country]) nationalities: readonly string[];
}

@ObjectType('Roster', {
  description:
    'The answer of an act on several rows: the operation with its counts, and how many rows the act touched.',
})
export class RosterModel {
  @Field(() => OperationModel) operation: OperationModel;
  @Field(() => Int) touched: number;
}

@ObjectType('RosterConfirmation', { description: 'What confirming a roster made, in one transaction.' })
export class RosterConfirmationModel {
  @Field(() => OperationModel) operation: OperationModel;
  @Field(() => Int, { description: 'Cases opened for people who were not known.' }) opened: number;
  @Field(() => Int, { description: 'Known cases that moved to OUT.' }) movedOut: number;
  @Field(() => Int, { description: 'New cases of people who had come home before and were held again.' })
  reopened: number;
  @Field(() => Int, { description: 'Rows joined to a case that was out already.' }) linked: number;
  @Field(() => Int) custodySpells: number;
}

@ObjectType('RosterChanges', {
  description: 'What became of the roster since a cursor. A row may come twice; none is left out.',
})
export class RosterChangesModel {
  @Field({ description: 'For the next question.' }) cursor: string;
  @Field({ description: 'The cursor is of another time: read the whole roster again.' }) reset: boolean;
  @Field(() => [RosterEntryModel]) entries: RosterEntryModel[];
  @Field(() => OperationModel, { nullable: true, description: 'Null: nothing changed since.' })
  operation: OperationModel | null;
}

export const RosterEntryPage = pageOf('RosterEntry', RosterEntryModel);
export const RosterEntryResult = resultOf('RosterEntry', RosterEntryModel);
export const RosterResult = resultOf('Roster', RosterModel);
export const RosterConfirmationResult = resultOf('RosterConfirmation', RosterConfirmationModel);
