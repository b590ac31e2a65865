import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ChecklistItem, ContactChannel, FollowUpOutcome } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class RecordFollowUpInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.ChecklistItemEnum, { description: 'One of the five follow-ups.' }) item: ChecklistItem;
  @Field(() => Int, { description: 'Version of the item that was seen.' }) expectedVersion: number;
  @Field(() => enums.FollowUpOutcomeEnum) outcome: FollowUpOutcome;
  @Field(() => Day, { nullable: true, description: 'The day of the try; today unless told.' }) on?: string;
  @Field(() => enums.ContactChannelEnum, { nullable: true }) channel?: ContactChannel | null;
  @Field(() => ShortText, { nullable: true }) spokeWith?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
  @Field(() => ShortText, {
    nullable: true,
    description: 'Needed where somebody is not simply safe. With a day it becomes a task.',
  })
  nextStep?: string;
  @Field(() => Day, { nullable: true }) nextOn?: string | null;
}

@ObjectType('FollowUp', { description: 'How somebody was found. Personal fields are null where they are not open.' })
export class FollowUpModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.ChecklistItemEnum) item: ChecklistItem;
  @Field(() => enums.FollowUpOutcomeEnum) outcome: FollowUpOutcome;
  @Field(() => Day) on: string;
  @Field(() => enums.ContactChannelEnum, { nullable: true }) channel: ContactChannel | null;
  @Field(() => String, { nullable: true }) spokeWith: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true }) nextStep: string | null;
  @Field(() => Day, { nullable: true }) nextOn: string | null;
  @Field() recordedBy: string;
  @Field(() => Date) recordedAt: Date;
  @Field({ description: 'A later record of the same follow-up stands in its place.' }) replaced: boolean;
}

@ObjectType('FollowUps', { description: 'The follow-ups of one case, the earliest first.' })
export class FollowUpsModel {
  @Field(() => Uuid) caseId: string;
  @Field({ description: 'Nobody was reached twice running.' }) lostTwice: boolean;
  @Field({ description: 'Somebody is back in a compound: that is a new case.' }) backInCompound: boolean;
  @Field(() => Uuid, { nullable: true, description: 'The case that began from this one.' }) nextCaseId: string | null;
  @Field(() => [FollowUpModel]) entries: FollowUpModel[];
}
export const FollowUpsResult = resultOf('FollowUps', FollowUpsModel);

@ObjectType('FollowUpCount', { description: 'People by what their last record of a follow-up says.' })
export class FollowUpCountModel {
  @Field(() => enums.ChecklistItemEnum) item: ChecklistItem;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => enums.FollowUpOutcomeEnum, { nullable: true, description: 'Null: due and not recorded.' })
  outcome: FollowUpOutcome | null;
  @Field(() => Int) people: number;
}
