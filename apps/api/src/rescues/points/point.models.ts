import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MeetingPointKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

export const PointAccessEnum = { OPEN: 'OPEN', NOT_YET: 'NOT_YET', WITH_REASON: 'WITH_REASON' } as const;
export type PointAccess = keyof typeof PointAccessEnum;
registerEnumType(PointAccessEnum, {
  name: 'PointAccess',
  description: 'How the actor comes to the meeting points now.',
});

@ObjectType('MeetingPointRef', { description: 'That there is one, without where it is.' })
export class MeetingPointRefModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.MeetingPointKindEnum) kind: MeetingPointKind;
  @Field(() => Date, { nullable: true }) meetAt: Date | null;
}

@ObjectType('MeetingPoints')
export class MeetingPointsModel {
  @Field(() => Uuid, { description: 'Of the operation.' }) id: string;
  @Field(() => PointAccessEnum) access: PointAccess;
  @Field(() => [MeetingPointRefModel]) points: MeetingPointRefModel[];
}

@ObjectType('MeetingPoint')
export class MeetingPointModel extends MeetingPointRefModel {
  @Field({ description: 'How it is found. Sealed.' }) place: string;
  @Field(() => Int) version: number;
}

@ObjectType('OpenedMeetingPoints', { description: 'Read once; each reading stands in the log.' })
export class OpenedMeetingPointsModel {
  @Field(() => Uuid, { description: 'Of the operation.' }) id: string;
  @Field(() => [MeetingPointModel]) points: MeetingPointModel[];
}

@InputType()
export class AddMeetingPointInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => enums.MeetingPointKindEnum) kind: MeetingPointKind;
  @Field(() => LongText) place: string;
  @Field(() => ShortText, { nullable: true, description: 'In UTC, such as 2026-03-04T09:30Z.' }) meetAt?: string | null;
}

@InputType()
export class RemoveMeetingPointInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) pointId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class OpenMeetingPointsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) rescueOperationId: string;
  @Field(() => ShortText, { nullable: true, description: 'Needed of whoever is not on the team, or comes too early.' })
  reason?: string | null;
}

export const MeetingPointsResult = resultOf('MeetingPoints', MeetingPointsModel);
export const OpenedMeetingPointsResult = resultOf('OpenedMeetingPoints', OpenedMeetingPointsModel);
