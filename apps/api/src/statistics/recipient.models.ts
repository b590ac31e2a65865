import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RecipientKind, ReleaseFamily, ReleaseKind } from '@homeward/domain';
import { resultOf } from '../platform/acts/problem.models.js';
import * as enums from '../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('RecipientRelease', { description: 'What somebody got, or was asked for to them.' })
export class RecipientReleaseModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) number: number;
  @Field(() => enums.ReleaseKindEnum) kind: ReleaseKind;
  @Field({ description: 'What they were called then.' }) recipient: string;
  @Field({ description: 'It went to the public or the media: everybody has it.' }) open: boolean;
  @Field(() => Uuid) snapshotId: string;
  @Field(() => Day) periodFrom: string;
  @Field(() => Day) periodTo: string;
  @Field(() => Date) releasedAt: Date;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
}

@ObjectType('RecipientPeriod', { description: 'A period of which somebody holds what is protected in two ways.' })
export class RecipientPeriodModel {
  @Field(() => Uuid) snapshotId: string;
  @Field(() => Day) periodFrom: string;
  @Field(() => Day) periodTo: string;
  @Field(() => [enums.ReleaseFamilyEnum]) families: ReleaseFamily[];
}

@ObjectType('RecipientName')
export class RecipientNameModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => enums.RecipientKindEnum) kind: RecipientKind;
}

@ObjectType('Recipient', { description: 'Somebody who may get figures.' })
export class RecipientModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => enums.RecipientKindEnum) kind: RecipientKind;
  @Field({ description: 'Of their mail or page; empty where it is not known.' }) domain: string;
  @Field(() => RecipientNameModel, { nullable: true, description: 'Whom they turned out to be.' })
  mergedInto: RecipientNameModel | null;
  @Field() mergedReason: string;
  @Field(() => [RecipientNameModel], { description: 'Who turned out to be this one.' })
  mergedHere: RecipientNameModel[];
  @Field(() => [RecipientNameModel], { description: 'Those with a name or domain close to it.' })
  alike: RecipientNameModel[];
  @Field(() => [RecipientReleaseModel], { description: 'Newest first; of those who turned out to be this one too.' })
  releases: RecipientReleaseModel[];
  @Field(() => [RecipientPeriodModel]) heldTogether: RecipientPeriodModel[];
  @Field(() => Date) addedAt: Date;
  @Field(() => String, { nullable: true }) addedBy: string | null;
  @Field(() => Int) version: number;
}

export const RecipientResult = resultOf('Recipient', RecipientModel);

@InputType()
export class AddRecipientInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText) name: string;
  @Field(() => enums.RecipientKindEnum) kind: RecipientKind;
  @Field(() => ShortText, { nullable: true, description: 'An address of mail or a page: its domain is kept.' })
  domain?: string | null;
  @Field(() => [Uuid], { description: 'Those with a close name or domain, each said to be somebody else.' })
  apartFrom: string[];
}

@InputType()
export class CorrectRecipientInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) recipientId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) name: string;
  @Field(() => enums.RecipientKindEnum) kind: RecipientKind;
  @Field(() => ShortText, { nullable: true }) domain?: string | null;
  @Field(() => [Uuid]) apartFrom: string[];
}

@InputType({ description: 'Two that are one: what both got counts together from then on, and for good.' })
export class MergeRecipientsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) recipientId: string;
  @Field(() => Uuid, { description: 'The one that stays.' }) into: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText) reason: string;
}
