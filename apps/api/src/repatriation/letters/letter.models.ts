import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  LetterBlockKind,
  LetterField,
  LetterKind,
  LetterLeftOut,
  LetterNamedKind,
  LetterRecipientKind,
  LetterSending,
  LetterState,
  LetterTemplateState,
  LetterVoidReason,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Day, Language, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('LetterBlock')
export class LetterBlockModel {
  @Field(() => enums.LetterBlockKindEnum) kind: LetterBlockKind;
  @Field() text: string;
  @Field(() => [enums.LetterFieldEnum]) columns: LetterField[];
}

@ObjectType('LetterTemplate', { description: 'One revision of a template; a published one is never changed.' })
export class LetterTemplateModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) revision: number;
  @Field(() => enums.LetterKindEnum) kind: LetterKind;
  @Field(() => Language) language: string;
  @Field(() => Uuid, { nullable: true }) missionId: string | null;
  @Field(() => String, { nullable: true }) missionName: string | null;
  @Field() name: string;
  @Field() subject: string;
  @Field(() => [LetterBlockModel]) blocks: LetterBlockModel[];
  @Field() note: string;
  @Field(() => enums.LetterTemplateStateEnum) state: LetterTemplateState;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('LetterPerson')
export class LetterPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
}

@ObjectType('LetterLeftOutPerson', { description: 'Somebody who was chosen and must not stand in the letter.' })
export class LetterLeftOutModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => String, { nullable: true, description: 'None where the case is not open to the writer.' })
  reference: string | null;
  @Field(() => enums.LetterLeftOutEnum) reason: LetterLeftOut;
}

@ObjectType('LetterPreviewBlock')
export class LetterPreviewBlockModel {
  @Field(() => enums.LetterBlockKindEnum) kind: LetterBlockKind;
  @Field() text: string;
  @Field(() => [String]) header: string[];
  @Field(() => [[String]]) rows: string[][];
}

@ObjectType('LetterJourney', { description: 'A journey that somebody chosen is booked on.' })
export class LetterJourneyModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field() carrier: string;
  @Field() number: string;
  @Field(() => Day) departsOn: string;
}

@ObjectType('LetterPreview', {
  description: 'The letter as it would be, word by word; its number comes when it is made.',
})
export class LetterPreviewModel {
  @Field(() => Language) language: string;
  @Field(() => [String]) letterhead: string[];
  @Field(() => [String]) recipient: string[];
  @Field(() => Day) dated: string;
  @Field() signatory: string;
  @Field() subject: string;
  @Field(() => [LetterPreviewBlockModel]) blocks: LetterPreviewBlockModel[];
  @Field(() => [LetterPersonModel]) people: LetterPersonModel[];
  @Field(() => [LetterLeftOutModel]) leftOut: LetterLeftOutModel[];
  @Field(() => [LetterJourneyModel], { description: 'Whose carriers the letter could go to.' })
  journeys: LetterJourneyModel[];
  @Field(() => [String], { description: 'Letters that no font here can print; the letter is not made with them.' })
  unprintable: string[];
}

@ObjectType('Letter')
export class LetterModel {
  @Field(() => Uuid) id: string;
  @Field() number: string;
  @Field(() => enums.LetterKindEnum) kind: LetterKind;
  @Field(() => Language) language: string;
  @Field(() => enums.LetterStateEnum) state: LetterState;
  @Field(() => Uuid) templateId: string;
  @Field(() => enums.LetterRecipientKindEnum) recipientKind: LetterRecipientKind;
  @Field(() => Uuid, { nullable: true }) missionId: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Of the directory; beside a mission: the body of it that was asked.',
  })
  bodyId: string | null;
  @Field(() => Uuid, { nullable: true }) receptionBodyId: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The journey whose carrier it goes to.' }) movementId:
    string | null;
  @Field(() => enums.LetterNamedKindEnum, { nullable: true }) namedKind: LetterNamedKind | null;
  @Field({ description: 'Of a named one: why no entry of the directory fits.' }) namedReason: string;
  @Field() recipient: string;
  @Field() subject: string;
  @Field() signatory: string;
  @Field(() => Day) dated: string;
  @Field(() => Int) caseCount: number;
  @Field(() => Int) pages: number;
  @Field(() => Int) pdfBytes: number;
  @Field({ description: 'SHA-256 of the PDF: tells whether a paper is this one.' }) pdfDigest: string;
  @Field(() => Int) docxBytes: number;
  @Field() docxDigest: string;
  @Field(() => Day, { nullable: true }) sentOn: string | null;
  @Field(() => enums.LetterSendingEnum, { nullable: true }) sentHow: LetterSending | null;
  @Field(() => Day, { nullable: true }) answeredOn: string | null;
  @Field(() => enums.LetterVoidReasonEnum, { nullable: true }) voidReason: LetterVoidReason | null;
  @Field(() => String, { nullable: true }) replaces: string | null;
  @Field(() => String, { nullable: true }) replacedBy: string | null;
  @Field() madeBy: string;
  @Field(() => Date) madeAt: Date;
  @Field(() => [LetterPersonModel]) people: LetterPersonModel[];
  @Field(() => Int) version: number;
}

@ObjectType('LetterOfCase', {
  description: 'That a case stands in a letter. The letter itself opens where everybody in it is open.',
})
export class LetterOfCaseModel {
  @Field(() => Uuid) letterId: string;
  @Field() number: string;
  @Field(() => enums.LetterKindEnum) kind: LetterKind;
  @Field(() => Day) dated: string;
  @Field(() => enums.LetterStateEnum, {
    nullable: true,
    description: 'None where the letter is not open to the reader.',
  })
  state: LetterState | null;
}

export const LetterTemplateResult = resultOf('LetterTemplate', LetterTemplateModel);
export const LetterPage = pageOf('Letter', LetterModel);
export const LetterResult = resultOf('Letter', LetterModel);
