import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CustodyAlertKind, CustodyKind } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, Uuid } from '../../platform/graphql/scalars.js';
import { CustodyPlaceRefModel } from './place.models.js';

@ObjectType('HeldPerson', { description: 'Somebody who is in custody now.' })
export class HeldPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => CustodyPlaceRefModel, { nullable: true, description: 'Null: the place stands in words on the case.' })
  place: CustodyPlaceRefModel | null;
  @Field(() => Day) since: string;
  @Field(() => Int) days: number;
  @Field(() => Day, { nullable: true }) reviewOn: string | null;
  @Field(() => Day, { nullable: true }) hearingOn: string | null;
  @Field(() => [enums.CustodyAlertKindEnum]) alerts: CustodyAlertKind[];
}

@ObjectType('CustodyAlertCount')
export class CustodyAlertCountModel {
  @Field(() => enums.CustodyAlertKindEnum) kind: CustodyAlertKind;
  @Field(() => Int) people: number;
}

@ObjectType('HeldPeople')
export class HeldPeopleModel {
  @Field(() => [HeldPersonModel], { description: 'Reviews that are overdue first, the longest first.' })
  people: HeldPersonModel[];
  @Field(() => Int, { description: 'Whom the filter leaves.' }) total: number;
  @Field(() => Int, { description: "Everybody whom the authorities hold, of the actor's cases." }) held: number;
  @Field(() => Int, { description: 'With at least one alert.' }) alerted: number;
  @Field(() => [CustodyAlertCountModel]) counts: CustodyAlertCountModel[];
}

@InputType()
export class HeldFilter {
  @Field(() => [enums.CustodyAlertKindEnum], { nullable: true, description: 'With one of these alerts.' })
  alerts?: CustodyAlertKind[] | null;
  @Field(() => [enums.CustodyKindEnum], { nullable: true }) kinds?: CustodyKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only with an alert.' }) alerted?: boolean | null;
}

@ObjectType('OperationPlace')
export class OperationPlaceModel {
  @Field(() => enums.CustodyKindEnum, { nullable: true, description: 'Null: nobody wrote down where they are.' })
  kind: CustodyKind | null;
  @Field(() => CustodyPlaceRefModel, { nullable: true }) place: CustodyPlaceRefModel | null;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Of them with an alert.' }) alerted: number;
}

@ObjectType('OperationPerson')
export class OperationPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field({ description: 'Is home, or left.' }) gone: boolean;
  @Field(() => enums.CustodyKindEnum, { nullable: true }) kind: CustodyKind | null;
  @Field(() => CustodyPlaceRefModel, { nullable: true }) place: CustodyPlaceRefModel | null;
  @Field(() => Day, { nullable: true }) since: string | null;
  @Field(() => Uuid, { nullable: true }) spellId: string | null;
  @Field(() => Int, { nullable: true }) spellVersion: number | null;
  @Field(() => [enums.CustodyAlertKindEnum]) alerts: CustodyAlertKind[];
}

@ObjectType('OperationWhereabouts', { description: 'Where everybody who came out of an operation is now.' })
export class OperationWhereaboutsModel {
  @Field(() => Uuid, { description: 'Of the operation.' }) id: string;
  @Field(() => [OperationPlaceModel]) places: OperationPlaceModel[];
  @Field(() => [OperationPersonModel], { description: 'Of cases within reach, at most 1000.' })
  people: OperationPersonModel[];
  @Field(() => Int, { description: 'People whose cases the actor does not see.' }) others: number;
}
