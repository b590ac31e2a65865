import { Field, InputType, Int } from '@nestjs/graphql';
import type { CustodyBed, CustodyKind, ListField, RosterDecision, RosterOutcome, Sex } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ListFieldEnum } from './roster.models.js';

@InputType()
export class RosterFilter {
  @Field(() => [enums.RosterOutcomeEnum], { nullable: true }) outcomes?: RosterOutcome[] | null;
  @Field(() => [enums.RosterDecisionEnum], { nullable: true }) decisions?: RosterDecision[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Rows with a reading that nobody has looked at.' }) doubtful?:
    boolean | null;
  @Field(() => ShortText, { nullable: true, description: 'Name, room or number of a row.' }) text?: string | null;
}

@InputType()
export class DecideEntryInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) entryId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.RosterDecisionEnum) decision: RosterDecision;
  @Field(() => Uuid, { nullable: true, description: 'With SAME_AS_CASE: a case that was proposed for this row.' })
  caseId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'With SAME_AS_ROW: another row of the same roster.' }) rowId?:
    string | null;
}

@InputType()
export class DecideEntriesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => [Uuid], {
    description:
      'At most 50 rows at once. Each that resembles no case and no row becomes a new person; the others stay undecided.',
  })
  entryIds: string[];
}

@InputType()
export class CorrectEntryInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) entryId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText, { nullable: true }) name?: string | null;
  @Field(() => ShortText, { nullable: true }) romanisedName?: string | null;
  @Field(() => enums.SexEnum, { nullable: true }) sex?: Sex | null;
  @Field(() => Country, { nullable: true }) nationality?: string | null;
  @Field(() => PartialDay, { nullable: true }) birth?: string | null;
  @Field(() => ShortText, { nullable: true }) documentNumber?: string | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => ShortText, { nullable: true }) room?: string | null;
  @Field(() => [ListFieldEnum], {
    nullable: true,
    description: 'Fields whose doubts are settled by what stands there now.',
  })
  settles?: ListField[] | null;
}

@InputType()
export class AddRosterPersonInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => ShortText) name: string;
  @Field(() => Boolean, { nullable: true, description: 'The name is not known yet, and may be empty.' })
  nameUnknown?: boolean | null;
  @Field(() => Boolean, { nullable: true }) medicalUrgent?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Taken for under eighteen.' }) minor?: boolean | null;
  @Field(() => ShortText, { nullable: true, description: 'The number on the paper tag.' }) tag?: string | null;
  @Field(() => ShortText, { nullable: true }) romanisedName?: string | null;
  @Field(() => enums.SexEnum, { nullable: true }) sex?: Sex | null;
  @Field(() => Country, { nullable: true }) nationality?: string | null;
  @Field(() => PartialDay, { nullable: true }) birth?: string | null;
  @Field(() => Boolean, { nullable: true }) birthEstimated?: boolean | null;
  @Field(() => ShortText, { nullable: true }) documentNumber?: string | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => ShortText, { nullable: true }) room?: string | null;
  @Field(() => enums.RosterOutcomeEnum, { nullable: true, description: 'UNEXPECTED unless told.' })
  outcome?: RosterOutcome | null;
}

@InputType()
export class SetOutcomeInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) entryId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.RosterOutcomeEnum) outcome: RosterOutcome;
  @Field(() => enums.RosterOutcomeEnum, {
    nullable: true,
    description:
      'The outcome that the device showed when it was marked. Given: the mark holds whatever else of the row changed meanwhile, and only another outcome is a conflict.',
  })
  seen?: RosterOutcome | null;
}

@InputType()
export class FlagEntryInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) entryId: string;
  @Field(() => Boolean, { nullable: true }) medicalUrgent?: boolean | null;
  @Field(() => Boolean, { nullable: true }) minor?: boolean | null;
  @Field(() => ShortText, {
    nullable: true,
    description: 'As typed or scanned, such as a701. Empty takes the tag off. One person in each operation.',
  })
  tag?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'With `tag`: the tag that the device showed.' })
  seenTag?: string | null;
}

@InputType()
export class EntryVersionInput {
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class SetOutcomesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => [EntryVersionInput]) entries: EntryVersionInput[];
  @Field(() => enums.RosterOutcomeEnum) outcome: RosterOutcome;
}

@InputType()
export class FirstCustodyInput {
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => Uuid, { nullable: true, description: 'Among the places of the organisation: its kind and name count.' })
  placeId?: string | null;
  @Field(() => ShortText, { description: 'In words, where no place is named. May be empty then only.' }) place: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true, description: 'Absent: by age and sex of each.' })
  bed?: CustodyBed | null;
  @Field(() => Day) from: string;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class ConfirmRosterInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => FirstCustodyInput, { description: 'Where the people are taken.' }) custody: FirstCustodyInput;
  @Field(() => [Uuid], {
    nullable: true,
    description: 'Only these rows, such as those taken to another place. Absent: everybody who came out.',
  })
  entryIds?: string[] | null;
}
