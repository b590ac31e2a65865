import { Field, InputType, Int } from '@nestjs/graphql';
import type {
  LetterBlockKind,
  LetterField,
  LetterKind,
  LetterNamedKind,
  LetterRecipientKind,
  LetterSending,
  LetterState,
  LetterVoidReason,
} from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, Language, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class LetterBlockInput {
  @Field(() => enums.LetterBlockKindEnum) kind: LetterBlockKind;
  @Field(() => LongText) text: string;
  @Field(() => [enums.LetterFieldEnum], { description: 'Of a LIST: what stands in its columns.' })
  columns: LetterField[];
}

@InputType()
export class SaveLetterTemplateInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'None: a new template. Of a published one a new revision begins.' })
  templateId?: string;
  @Field(() => Int, { nullable: true }) expectedVersion?: number;
  @Field(() => enums.LetterKindEnum) kind: LetterKind;
  @Field(() => Language) language: string;
  @Field(() => Uuid, { nullable: true }) missionId?: string;
  @Field(() => ShortText) name: string;
  @Field(() => ShortText) subject: string;
  @Field(() => ShortText) note: string;
  @Field(() => [LetterBlockInput]) blocks: LetterBlockInput[];
}

@InputType()
export class LetterTemplateActInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) templateId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType({
  description: 'Whom a letter goes to: an entry of a directory, the carrier of a journey, or somebody by name.',
})
export class LetterAddresseeInput {
  @Field(() => enums.LetterRecipientKindEnum) kind: LetterRecipientKind;
  @Field(() => Uuid, { nullable: true, description: 'Of a MISSION. Nobody of another country stands in the letter.' })
  missionId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Of a BODY; of a MISSION the body of it that is asked.' })
  bodyId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Of a RECEPTION.' }) receptionBodyId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Of a CARRIER: who does not travel on it is left out.' })
  movementId?: string | null;
  @Field(() => enums.LetterNamedKindEnum, { nullable: true, description: 'Of a NAMED one.' })
  namedKind?: LetterNamedKind | null;
  @Field(() => LongText, { nullable: true, description: 'Of a NAMED one: why no entry of the directory fits.' })
  reason?: string | null;
}

@InputType({ description: 'What a letter is made of.' })
export class LetterPreviewInput {
  @Field(() => Uuid) templateId: string;
  @Field(() => [Uuid]) caseIds: string[];
  @Field(() => LetterAddresseeInput, {
    nullable: true,
    description: 'None: the mission of the template. A letter is not made without one.',
  })
  addressee?: LetterAddresseeInput | null;
  @Field(() => LongText, { nullable: true, description: 'Name and address; none: those of the entry.' })
  recipient?: string;
  @Field(() => Day, { nullable: true }) dated?: string;
  @Field(() => LongText, { nullable: true, description: 'None: whoever makes it.' }) signatory?: string;
}

@InputType()
export class MakeLetterInput extends LetterPreviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [Uuid], {
    description: 'Who was shown as left out: somebody else who must be left out stops the letter.',
  })
  leftOut: string[];
  @Field(() => [Uuid], {
    nullable: true,
    description: 'The warnings of bodies that were read: one of whom the letter goes to is read before it is made.',
  })
  warningIds?: string[] | null;
  @Field(() => Uuid, { nullable: true, description: 'The draft that it was written in: it is gone with it.' })
  draftId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The letter that this one is a new version of.' })
  replacesId?: string;
  @Field(() => Int, { nullable: true, description: 'Of the letter that it replaces.' }) expectedVersion?: number;
}

@InputType()
export class RecordLetterSentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) letterId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day) on: string;
  @Field(() => enums.LetterSendingEnum) how: LetterSending;
  @Field({ description: 'With it the step "mission notified" is done for everybody in it for whom it is ready.' })
  missionNotified: boolean;
}

@InputType()
export class RecordLetterAnswerInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) letterId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day) on: string;
}

@InputType()
export class VoidLetterInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) letterId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.LetterVoidReasonEnum) reason: LetterVoidReason;
}

@InputType()
export class LetterFilter {
  @Field(() => enums.LetterStateEnum, { nullable: true }) state?: LetterState;
  @Field(() => enums.LetterKindEnum, { nullable: true }) kind?: LetterKind;
  @Field(() => Uuid, { nullable: true }) missionId?: string;
}
