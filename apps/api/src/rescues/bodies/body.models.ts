import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LeakRisk, RescueBodyKind, RescueWay } from '@homeward/domain';
import { ColleagueModel, CompoundRefModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('RescueWarning', {
  description: 'Whom not to tell. Shown wherever the body is chosen; why it is known is sealed.',
})
export class RescueWarningModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.LeakRiskEnum) risk: LeakRisk;
  @Field() text: string;
  @Field(() => [String]) provinces: string[];
  @Field(() => [CompoundRefModel]) compounds: CompoundRefModel[];
  @Field(() => Date) recordedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

@ObjectType('RescueBodyMission')
export class RescueBodyMissionModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
}

@ObjectType('RescueBody', { description: 'A ministry, a police, a hotline, an embassy: where a plea can be taken.' })
export class RescueBodyModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.RescueBodyKindEnum) kind: RescueBodyKind;
  @Field() name: string;
  @Field(() => Country) country: string;
  @Field() province: string;
  @Field(() => RescueBodyMissionModel, { nullable: true }) mission: RescueBodyMissionModel | null;
  @Field() phone: string;
  @Field() email: string;
  @Field({ description: 'When somebody answers.' }) hours: string;
  @Field(() => enums.RescueWayEnum, { description: 'How it is usually reached.' }) way: RescueWay;
  @Field() note: string;
  @Field() source: string;
  @Field(() => Date, { nullable: true, description: 'Not to be chosen since.' }) retiredAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => RescueWarningModel, {
    nullable: true,
    description: 'The latest. Whoever chooses the body names its id. Null: nothing is known, or no longer.',
  })
  warning: RescueWarningModel | null;
  @Field(() => [RescueWarningModel], { description: 'What was known before, the latest first; of one body only.' })
  earlierWarnings: RescueWarningModel[];
}

@ObjectType('LeakNote')
export class LeakNoteModel {
  @Field(() => Uuid) id: string;
  @Field({ description: 'Why the leak is known or feared, and from whom.' }) text: string;
  @Field(() => Date) recordedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

@ObjectType('LeakNotes', { description: 'Sealed: read with a reason that is kept.' })
export class LeakNotesModel {
  @Field(() => Uuid) bodyId: string;
  @Field(() => [LeakNoteModel]) notes: LeakNoteModel[];
}

@InputType({ isAbstract: true })
class BodyFields {
  @Field(() => enums.RescueBodyKindEnum) kind: RescueBodyKind;
  @Field(() => ShortText) name: string;
  @Field(() => Country) country: string;
  @Field(() => ShortText, { nullable: true }) province?: string | null;
  @Field(() => Uuid, { nullable: true }) missionId?: string | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => ShortText, { nullable: true }) email?: string | null;
  @Field(() => ShortText, { nullable: true }) hours?: string | null;
  @Field(() => enums.RescueWayEnum) way: RescueWay;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => LongText, { nullable: true, description: 'Where this is known from.' }) source?: string | null;
}

@InputType()
export class RegisterRescueBodyInput extends BodyFields {
  @Field(() => Uuid) operationId: string;
}

@InputType()
export class CorrectRescueBodyInput extends BodyFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) bodyId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Boolean, { nullable: true, description: 'True: not to be chosen any more.' }) retired?: boolean | null;
}

@InputType()
export class WarnOfRescueBodyInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) bodyId: string;
  @Field(() => enums.LeakRiskEnum) risk: LeakRisk;
  @Field(() => LongText, {
    nullable: true,
    description: 'Whom not to tell, for everybody who may choose it. Needed unless nothing is known any more.',
  })
  warning?: string | null;
  @Field(() => [ShortText], { nullable: true, description: 'Where it holds. Absent: everywhere.' })
  provinces?: string[] | null;
  @Field(() => [Uuid], { nullable: true }) compoundIds?: string[] | null;
  @Field(() => LongText, { nullable: true, description: 'Why we know, and from whom. Sealed.' }) note?: string | null;
}

@InputType()
export class OpenLeakNotesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) bodyId: string;
  @Field(() => LongText, { description: 'Why they are read; it is kept.' }) reason: string;
}

export const RescueBodyResult = resultOf('RescueBody', RescueBodyModel);
export const LeakNotesResult = resultOf('LeakNotes', LeakNotesModel);
