import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  CustodyAccess,
  CustodyAlertKind,
  CustodyAnswer,
  CustodyBasis,
  CustodyBed,
  CustodyChangeKind,
  CustodyKind,
} from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('OperationRef')
export class OperationRefModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
}

/** What is found when somebody looks. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class CustodyConditions {
  @Field({ description: 'The place is still right.' }) stillRight: boolean;
  @Field({ description: 'Somebody saw the person with own eyes.' }) seen: boolean;
  @Field(() => enums.CustodyAccessEnum) access: CustodyAccess;
  @Field(() => enums.CustodyAnswerEnum) food: CustodyAnswer;
  @Field(() => enums.CustodyAnswerEnum) medical: CustodyAnswer;
  @Field(() => enums.CustodyAnswerEnum) familyContact: CustodyAnswer;
  @Field(() => enums.CustodyAnswerEnum) minorsApart: CustodyAnswer;
  @Field(() => enums.CustodyAnswerEnum) illTreatment: CustodyAnswer;
  @Field({ description: 'Needs a doctor now.' }) medicalUrgent: boolean;
}

@ObjectType('CustodyReview', { description: 'One time that somebody looked. Never changed.' })
export class CustodyReviewModel extends CustodyConditions {
  @Field(() => Uuid) id: string;
  @Field(() => Day) reviewedOn: string;
  @Field() seenBy: string;
  @Field() note: string;
  @Field(() => Day, { nullable: true }) nextOn: string | null;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

@ObjectType('CustodyChange', { description: 'A spell was corrected or taken back. What stood there before is kept.' })
export class CustodyChangeModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CustodyChangeKindEnum) kind: CustodyChangeKind;
  @Field() why: string;
  @Field({ description: 'Why the person is held, as it stood before.' }) reasonBefore: string;
  @Field(() => enums.CustodyBasisEnum, { nullable: true }) legalBasisBefore: CustodyBasis | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

@ObjectType('CustodySpell', { description: 'Where a person is or was after exit.' })
export class CustodySpellModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => String, { nullable: true, description: 'Null where personal fields are closed.' }) place: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Among the places of the organisation.' }) placeId: string | null;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed: CustodyBed | null;
  @Field(() => Day) from: string;
  @Field(() => Day, { nullable: true }) to: string | null;
  @Field(() => String, { nullable: true, description: 'Why the person is held, as whoever holds says.' })
  reason: string | null;
  @Field(() => enums.CustodyBasisEnum, { nullable: true }) legalBasis: CustodyBasis | null;
  @Field(() => Day, { nullable: true }) hearingOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Day, { nullable: true, description: 'When custody by the authorities is looked at again.' }) reviewOn:
    string | null;
  @Field(() => [enums.CustodyAlertKindEnum], { description: 'Why somebody of ours is needed there.' })
  alerts: CustodyAlertKind[];
  @Field(() => [CustodyReviewModel], { description: 'The latest first; none where personal fields are closed.' })
  reviews: CustodyReviewModel[];
  @Field(() => [CustodyChangeModel], { description: 'The latest first; none where personal fields are closed.' })
  changes: CustodyChangeModel[];
  @Field({ description: 'It was recorded wrongly: the person was never there.' }) takenBack: boolean;
  @Field(() => OperationRefModel, { nullable: true }) operation: OperationRefModel | null;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType('Custody', {
  description: 'Custody spells of a case, the latest first; the one without an end is where the person is.',
})
export class CustodyModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => [CustodySpellModel]) spells: CustodySpellModel[];
  @Field({ description: 'The actor may record a change.' }) mayChange: boolean;
}
export const CustodyResult = resultOf('Custody', CustodyModel);

@InputType()
export class ChangeCustodyInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid, { nullable: true, description: 'The open spell, which ends; absent for the first.' }) spellId?:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the open spell.' }) expectedVersion?: number | null;
  @Field(() => enums.CustodyKindEnum, { description: 'Of a named place the kind of the place counts.' })
  kind: CustodyKind;
  @Field(() => Uuid, { nullable: true, description: 'Among the places of the organisation.' }) placeId?: string | null;
  @Field(() => ShortText, { description: 'In words, where no place is named. May be empty then only.' }) place: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true, description: 'Needed where the place counts beds.' })
  bed?: CustodyBed | null;
  @Field(() => Boolean, { nullable: true, description: 'That no bed is free was seen.' }) fullSeen?: boolean | null;
  @Field(() => Day) from: string;
  @Field(() => LongText, { nullable: true }) reason?: string | null;
  @Field(() => enums.CustodyBasisEnum, { nullable: true }) legalBasis?: CustodyBasis | null;
  @Field(() => Day, { nullable: true }) hearingOn?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Absent: as many days later as the organisation says, for custody by the authorities.',
  })
  reviewOn?: string | null;
}

@InputType()
export class ReviewCustodyInput extends CustodyConditions {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) spellId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day) reviewedOn: string;
  @Field(() => ShortText, { nullable: true }) seenBy?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => Day, { nullable: true, description: 'Absent: as many days later as the organisation says.' })
  nextOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'The next hearing; absent: what is known stays.' })
  hearingOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It is known that there is no hearing any more.' })
  noHearing?: boolean | null;
}

@InputType()
export class CorrectCustodyInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) spellId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { nullable: true, description: 'Why the person is held; absent: not known.' })
  reason?: string | null;
  @Field(() => enums.CustodyBasisEnum, { nullable: true }) legalBasis?: CustodyBasis | null;
  @Field(() => LongText, { description: 'Why it is corrected.' }) why: string;
}
