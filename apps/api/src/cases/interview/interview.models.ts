import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentGiver, ConsentPurpose, StayArrival, StayDeparture } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Json, MinorUnits, PartialDay, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel, CompoundRefModel } from '../case/case.models.js';

@ObjectType('InterviewAmendment', { description: 'A correction of a signed interview; the old answer stays.' })
export class AmendmentModel {
  @Field(() => Uuid) id: string;
  @Field() question: string;
  @Field(() => Json) was: object;
  @Field(() => Json) becomes: object;
  @Field() reason: string;
  @Field(() => ColleagueModel) amendedBy: ColleagueModel;
  @Field(() => Date) amendedAt: Date;
}

@ObjectType('Interview', { description: 'An intake interview: a draft until it is signed. Sensitive throughout.' })
export class InterviewModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field(() => ColleagueModel) interviewer: ColleagueModel;
  @Field({ description: 'Where it has come to.' }) section: string;
  @Field(() => Json, { description: 'By question key: {state, value}. As signed; amendments stand beside it.' })
  answers: object;
  @Field(() => [enums.ConsentPurposeEnum], {
    description: 'Purposes that are open: by the draft itself, or by the consents that stand today once it is signed.',
  })
  purposes: ConsentPurpose[];
  @Field(() => [CompoundRefModel], { description: 'The compounds that its stays name.' }) compounds: CompoundRefModel[];
  @Field(() => [AmendmentModel], { description: 'Oldest first.' }) amendments: AmendmentModel[];
  @Field(() => Date) startedAt: Date;
  @Field(() => Date) savedAt: Date;
  @Field(() => Date, { nullable: true }) signedAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true }) signedBy: ColleagueModel | null;
  @Field(() => Int) version: number;
}

@ObjectType('InterviewSummary', { description: 'That there is an interview and how far it is; none of its answers.' })
export class InterviewSummaryModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field(() => ColleagueModel) interviewer: ColleagueModel;
  @Field() section: string;
  @Field(() => Int, { description: 'Questions that were asked.' }) asked: number;
  @Field(() => Int) amended: number;
  @Field(() => Date) startedAt: Date;
  @Field(() => Date) savedAt: Date;
  @Field(() => Date, { nullable: true }) signedAt: Date | null;
}

@ObjectType({ description: 'An answer that was not stored: there is no consent for its purpose.' })
export class NotKeptModel {
  @Field() question: string;
  @Field(() => enums.ConsentPurposeEnum) purpose: ConsentPurpose;
}

@ObjectType({ description: 'An answer that was not stored: it is not in order. The one before it stands.' })
export class AnswerProblemModel {
  @Field() question: string;
  @Field({ description: 'Of codes.fieldProblems.' }) code: string;
  @Field(() => Int, { nullable: true, description: 'Which of the stays.' }) stay: number | null;
  @Field(() => String, { nullable: true, description: 'Which field of the stay.' }) field: string | null;
}

@ObjectType('InterviewDraftSaved', {
  description: 'How a draft was saved. Answers are not sent back: a save every few seconds must be light.',
})
export class DraftSavedModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) version: number;
  @Field(() => Date) savedAt: Date;
  @Field(() => [enums.ConsentPurposeEnum]) purposes: ConsentPurpose[];
  @Field(() => [NotKeptModel]) notKept: NotKeptModel[];
  @Field(() => [AnswerProblemModel]) problems: AnswerProblemModel[];
}

@ObjectType('Consent', { description: 'The latest word on one purpose.' })
export class ConsentModel {
  @Field(() => enums.ConsentPurposeEnum) purpose: ConsentPurpose;
  @Field() given: boolean;
  @Field({ description: 'Given and not withdrawn since.' }) stands: boolean;
  @Field(() => enums.ConsentGiverEnum) givenBy: ConsentGiver;
  @Field({ description: 'The wording that was read out.' }) textVersion: string;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
}

@ObjectType('CaseConsents')
export class CaseConsentsModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => [ConsentModel], { description: 'One for each purpose that was ever asked about.' })
  consents: ConsentModel[];
  @Field(() => [NotKeptModel], { description: 'After a withdrawal: answers that the open draft no longer keeps.' })
  notKept: NotKeptModel[];
}

@ObjectType('Stay', { description: "A person's time in a compound." })
export class StayModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field({ description: "In the person's words, where no compound of the registry is known." }) place: string;
  @Field(() => PartialDay, { nullable: true }) from: string | null;
  @Field(() => PartialDay, { nullable: true }) to: string | null;
  @Field(() => enums.StayArrivalEnum) cameBy: StayArrival;
  @Field(() => enums.StayDepartureEnum) leftBy: StayDeparture;
  @Field(() => MinorUnits, { nullable: true }) priceMinor: number | null;
  @Field(() => String, { nullable: true }) priceCurrency: string | null;
  @Field() note: string;
  @Field(() => Uuid, { nullable: true, description: 'The signed interview in which it was told.' }) interviewId:
    string | null;
  @Field(() => ColleagueModel) recordedBy: ColleagueModel;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

export const InterviewResult = resultOf('Interview', InterviewModel);
export const DraftSavedResult = resultOf('InterviewDraftSaved', DraftSavedModel);
export const CaseConsentsResult = resultOf('CaseConsents', CaseConsentsModel);
export const StayResult = resultOf('Stay', StayModel);
