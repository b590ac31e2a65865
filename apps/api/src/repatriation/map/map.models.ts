import type {
  CompoundStatus,
  CrossingKind,
  CrossingState,
  CustodyKind,
  MovementKind,
  PositionPrecision,
  RouteState,
} from '@homeward/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('MapCompound')
export class MapCompoundModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Country) country: string;
  @Field() province: string;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => enums.PositionPrecisionEnum, { nullable: true }) precision: PositionPrecision | null;
  @Field(() => enums.CompoundStatusEnum) status: CompoundStatus;
  @Field(() => Int, { description: 'Held there, of cases that the actor reaches.' }) people: number;
}

@ObjectType('MapCustody', {
  description:
    'Police or immigration by place; every other kind together by province, without names and without a position of its own.',
})
export class MapCustodyModel {
  @Field({ description: 'Stays the same from one answer to the next.' }) key: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => Uuid, { nullable: true, description: 'Of police and immigration.' }) placeId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => Country, { nullable: true }) country: string | null;
  @Field() province: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Where nothing better is known or told: the middle of the province.',
  })
  latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => enums.PositionPrecisionEnum, { nullable: true }) precision: PositionPrecision | null;
  @Field(() => Int, { description: 'How many places are told of together; none: only words on a case.' })
  places: number;
  @Field(() => Int, { description: 'Who is there, of cases that the actor reaches.' }) people: number;
  @Field(() => Int, { description: 'Of them with an alert of custody.' }) alerted: number;
  @Field(() => Day, { nullable: true, description: 'The earliest day on which somebody looks again.' })
  nextReviewOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Where beds are counted, and for today alone.' }) beds:
    number | null;
  @Field(() => Int, { nullable: true }) free: number | null;
}

@ObjectType('MapMission')
export class MapMissionModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Country) sendingCountry: string;
  @Field(() => Country) locatedIn: string;
  @Field() city: string;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => Int, { description: 'Who waits for it, of cases whose way home the actor reads.' }) people: number;
}

@ObjectType('MapCrossing')
export class MapCrossingModel {
  @Field(() => Uuid) crossingId: string;
  @Field() name: string;
  @Field(() => [String]) otherNames: string[];
  @Field(() => Country) country: string;
  @Field(() => Country) otherCountry: string;
  @Field() province: string;
  @Field(() => enums.CrossingKindEnum) kind: CrossingKind;
  @Field(() => enums.CrossingStateEnum) state: CrossingState;
  @Field() hours: string;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true, description: 'Null: to be checked.' }) checkedOn: string | null;
  @Field(() => Int, { description: 'Planned or under way on a leg that names it, of cases that the actor reaches.' })
  people: number;
}

@ObjectType('MapPoint', { description: 'One end of a route: airport by its code, city, or border crossing.' })
export class MapPointModel {
  @Field() name: string;
  @Field(() => Float) latitude: number;
  @Field(() => Float) longitude: number;
}

@ObjectType('MapJourney')
export class MapJourneyModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => Date) departsAt: Date;
  @Field(() => Int) people: number;
}

@ObjectType('MapRoute', { description: 'Legs between the same two places with people who are equally far.' })
export class MapRouteModel {
  @Field() key: string;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field(() => MapPointModel, { nullable: true, description: 'Null: the leg names no place that is known.' })
  from: MapPointModel | null;
  @Field(() => MapPointModel, { nullable: true }) to: MapPointModel | null;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field(() => enums.RouteStateEnum) state: RouteState;
  @Field(() => Int, { description: 'Of cases that the actor reaches.' }) people: number;
  @Field(() => [MapJourneyModel], { description: 'The next ones first, at most 20.' }) journeys: MapJourneyModel[];
}

@ObjectType('WayHomeMap', {
  description: 'Where people are and how they travel home, counted within reach of the actor.',
})
export class WayHomeMapModel {
  @Field(() => Day) on: string;
  @Field(() => [MapCompoundModel]) compounds: MapCompoundModel[];
  @Field(() => [MapCustodyModel]) custody: MapCustodyModel[];
  @Field(() => [MapMissionModel]) missions: MapMissionModel[];
  @Field(() => [MapCrossingModel]) crossings: MapCrossingModel[];
  @Field(() => [MapRouteModel], { nullable: true, description: 'Null: journeys are not for the actor.' })
  routes: MapRouteModel[] | null;
  @Field({ description: 'More legs leave around the day than are told of: the nearest to it are.' }) moreLegs: boolean;
}
