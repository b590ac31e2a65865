import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CustodyAccess, CustodyBed, CustodyKind } from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('CustodyPlaceRef', { description: 'A place of custody by its name or code, never by its address.' })
export class CustodyPlaceRefModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
}

@ObjectType('CustodyBeds')
export class CustodyBedsModel {
  @Field(() => enums.CustodyBedEnum) bed: CustodyBed;
  @Field(() => Int) beds: number;
  @Field(() => Int, { description: 'Taken now, also by people whose cases the actor does not see.' }) taken: number;
  @Field(() => Int, { description: 'Taken by people of others, or closed, as the house says.' }) others: number;
  @Field(() => Int, { description: 'Below zero: more people than beds.' }) free: number;
}

@ObjectType('CustodyPlace', { description: 'Where people are brought after they came out.' })
export class CustodyPlaceModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field({ description: 'Name or code. The address is sealed.' }) name: string;
  @Field(() => Country) country: string;
  @Field() province: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Of police and immigration alone; no other place has a position.',
  })
  latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field() phone: string;
  @Field({ description: 'Who answers there.' }) answers: string;
  @Field({ description: 'When visits are possible, and who may enter.' }) visits: string;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) lawyerAccess: CustodyAccess | null;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) missionAccess: CustodyAccess | null;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) ngoAccess: CustodyAccess | null;
  @Field({ description: 'What is dangerous about it.' }) dangers: string;
  @Field(() => Day, { nullable: true, description: 'Nobody is brought there from then on.' }) closedOn: string | null;
  @Field(() => [CustodyBedsModel], { description: 'Where beds are counted.' }) beds: CustodyBedsModel[];
  @Field(() => Int, { description: 'Everybody who is there now.' }) people: number;
  @Field(() => Int) version: number;
}

@ObjectType('CustodyPlaces')
export class CustodyPlacesModel {
  @Field(() => [CustodyPlaceModel], { description: 'At most 300; those that are closed last.' })
  places: CustodyPlaceModel[];
  @Field(() => Int, {
    description: 'People expected by operations that are planned or under way, who have no place yet.',
  })
  expected: number;
}

@ObjectType('CustodyPlacePerson')
export class CustodyPlacePersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => Day) from: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed: CustodyBed | null;
  @Field(() => Day, { nullable: true }) reviewOn: string | null;
}

@ObjectType('CustodyPlacePeople', { description: "Who of the actor's cases is there now." })
export class CustodyPlacePeopleModel {
  @Field(() => CustodyPlaceModel) place: CustodyPlaceModel;
  @Field(() => [CustodyPlacePersonModel], { description: 'At most 500.' }) people: CustodyPlacePersonModel[];
  @Field(() => Int, { description: 'People there whose cases the actor does not see.' }) others: number;
}

@ObjectType('CustodyPlaceAddress', { description: 'Sealed: read with a reason that is kept.' })
export class CustodyPlaceAddressModel {
  @Field(() => Uuid) placeId: string;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => Date, { nullable: true }) recordedAt: Date | null;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

@InputType({ isAbstract: true })
export class CustodyPlaceFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => ShortText) name: string;
  @Field(() => Country) country: string;
  @Field(() => ShortText, { nullable: true }) province?: string | null;
  @Field(() => Float, { nullable: true, description: 'Of police and immigration alone: refused for every other kind.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => ShortText, { nullable: true }) answers?: string | null;
  @Field(() => LongText, { nullable: true }) visits?: string | null;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) lawyerAccess?: CustodyAccess | null;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) missionAccess?: CustodyAccess | null;
  @Field(() => enums.CustodyAccessEnum, { nullable: true }) ngoAccess?: CustodyAccess | null;
  @Field(() => LongText, { nullable: true }) dangers?: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: not counted.' }) bedsWomen?: number | null;
  @Field(() => Int, { nullable: true }) bedsMen?: number | null;
  @Field(() => Int, { nullable: true }) bedsFamily?: number | null;
  @Field(() => Day, { nullable: true }) closedOn?: string | null;
  @Field(() => LongText, { nullable: true, description: 'Sealed. Absent: what is kept stays as it is.' })
  address?: string | null;
}

@InputType()
export class RegisterCustodyPlaceInput extends CustodyPlaceFields {}

@InputType()
export class CorrectCustodyPlaceInput extends CustodyPlaceFields {
  @Field(() => Uuid) placeId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class OpenCustodyPlaceAddressInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) placeId: string;
  @Field(() => LongText, { description: 'Why it is read; it is kept.' }) reason: string;
}

export const CustodyPlaceResult = resultOf('CustodyPlace', CustodyPlaceModel);
export const CustodyPlaceAddressResult = resultOf('CustodyPlaceAddress', CustodyPlaceAddressModel);
