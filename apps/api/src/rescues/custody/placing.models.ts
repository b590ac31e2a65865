import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CustodyBed, PlacingAnswer, PlacingConcern } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, Uuid } from '../../platform/graphql/scalars.js';
import { CustodyPlaceRefModel } from './place.models.js';

@InputType()
export class PlacePersonInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid, { nullable: true, description: 'The open spell that was seen; absent: none was.' })
  spellId?: string | null;
  @Field(() => Int, { nullable: true }) spellVersion?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'What does not suit was seen.' }) seen?: boolean | null;
}

@InputType()
export class PlacingPreviewInput {
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => Uuid) placeId: string;
  @Field(() => Day) from: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true, description: 'Absent: by age and sex of each.' })
  bed?: CustodyBed | null;
  @Field(() => [PlacePersonInput], { description: 'At most 500; beds are given in this order.' })
  people: PlacePersonInput[];
}

@InputType()
export class PlacePeopleInput extends PlacingPreviewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, {
    description: 'Made by the client, the same for all parts of one placing: it is taken back as one.',
  })
  placingId: string;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class TakeBackPlacingInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) placingId: string;
  @Field(() => LongText, { description: 'It stands with the case of each.' }) reason: string;
}

@ObjectType('PlacedPerson')
export class PlacedPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.PlacingAnswerEnum) answer: PlacingAnswer;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed: CustodyBed | null;
  @Field(() => [enums.PlacingConcernEnum]) concerns: PlacingConcern[];
}

@ObjectType('Placing', { description: 'What becomes, or became, of each who was to be placed.' })
export class PlacingModel {
  @Field(() => Uuid) placeId: string;
  @Field(() => [PlacedPersonModel]) people: PlacedPersonModel[];
  @Field(() => Int) placed: number;
}
export const PlacingResult = resultOf('Placing', PlacingModel);

@ObjectType('PlacingTakenBack')
export class PlacingTakenBackModel {
  @Field(() => Uuid) placingId: string;
  @Field(() => Int, { description: 'People who are where they were before.' }) takenBack: number;
  @Field(() => Int, { description: 'People for whom something was recorded since, and who stay.' }) kept: number;
}
export const PlacingTakenBackResult = resultOf('PlacingTakenBack', PlacingTakenBackModel);

@ObjectType('RecentPlacing', { description: 'A placing of the actor that can still be taken back.' })
export class RecentPlacingModel {
  @Field(() => Uuid) id: string;
  @Field(() => CustodyPlaceRefModel, { nullable: true }) place: CustodyPlaceRefModel | null;
  @Field(() => Int) people: number;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Date, { description: 'Until then it can be taken back.' }) until: Date;
}
