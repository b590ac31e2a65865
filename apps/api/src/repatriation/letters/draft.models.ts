import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LetterKind, LetterNamedKind, LetterRecipientKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, Uuid } from '../../platform/graphql/scalars.js';
import { LetterPreviewInput } from './letter.inputs.js';
import { LetterPersonModel } from './letter.models.js';

@ObjectType('LetterAddressee', { description: 'Whom a letter is to go to, as far as it was chosen.' })
export class LetterAddresseeModel {
  @Field(() => enums.LetterRecipientKindEnum) kind: LetterRecipientKind;
  @Field(() => Uuid, { nullable: true }) missionId: string | null;
  @Field(() => Uuid, { nullable: true }) bodyId: string | null;
  @Field(() => Uuid, { nullable: true }) receptionBodyId: string | null;
  @Field(() => Uuid, { nullable: true }) movementId: string | null;
  @Field(() => enums.LetterNamedKindEnum, { nullable: true }) namedKind: LetterNamedKind | null;
  @Field() reason: string;
}

@ObjectType('LetterToReplace', { description: 'The letter that a draft is a new version of.' })
export class LetterToReplaceModel {
  @Field(() => Uuid) id: string;
  @Field() number: string;
  @Field(() => Int) version: number;
  @Field(() => Uuid) templateId: string;
}

@ObjectType('LetterDraft', { description: "A letter that is being written: its writer's alone." })
export class LetterDraftModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) templateId: string;
  @Field() templateName: string;
  @Field(() => enums.LetterKindEnum) kind: LetterKind;
  @Field(() => [LetterPersonModel], { description: 'Who is open to the writer at this moment.' })
  people: LetterPersonModel[];
  @Field(() => Int, { description: 'How many were chosen and are not open to the writer any more.' }) dropped: number;
  @Field(() => LetterAddresseeModel, { nullable: true }) addressee: LetterAddresseeModel | null;
  @Field(() => String, { nullable: true }) recipient: string | null;
  @Field(() => Day, { nullable: true }) dated: string | null;
  @Field(() => String, { nullable: true }) signatory: string | null;
  @Field(() => LetterToReplaceModel, { nullable: true }) replaces: LetterToReplaceModel | null;
  @Field(() => Date) savedAt: Date;
  @Field(() => Date, { description: 'When it is swept away if nobody goes on with it.' }) endsAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType('LetterDraftGone')
export class LetterDraftGoneModel {
  @Field(() => Uuid) id: string;
}

@InputType({ description: 'What stands in a letter that is not made yet. Nothing of it needs to be complete.' })
export class SaveLetterDraftInput extends LetterPreviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'None: a new draft.' }) draftId?: string | null;
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null;
  @Field(() => Uuid, { nullable: true, description: 'The letter that this one is a new version of.' })
  replacesId?: string | null;
}

@InputType()
export class ThrowLetterDraftAwayInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) draftId: string;
}

export const LetterDraftResult = resultOf('LetterDraft', LetterDraftModel);
export const LetterDraftGoneResult = resultOf('LetterDraftGone', LetterDraftGoneModel);
