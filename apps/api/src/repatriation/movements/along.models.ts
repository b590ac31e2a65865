import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BoardingMark } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('Escort', { description: 'Who travels along with people. Names are null where they are not open.' })
export class EscortModel {
  @Field(() => Uuid) id: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) contact: string | null;
  @Field() role: string;
  @Field({ description: 'Has an account and ticks off on the phone.' }) ticks: boolean;
}

@ObjectType('Companion', { description: 'A child or relative without a case of their own.' })
export class CompanionModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field({ description: 'Of the case with whom they travel.' }) reference: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => String, { nullable: true }) relation: string | null;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => enums.BoardingMarkEnum, {
    nullable: true,
    description: 'What escorts ticked last, on the leg furthest on of those that stand.',
  })
  mark: BoardingMark | null;
}

@ObjectType('EvidenceHanding', { description: 'One link of the chain of custody.' })
export class EvidenceHandingModel {
  @Field(() => Uuid) id: string;
  @Field(() => Date) at: Date;
  @Field(() => String, { nullable: true }) fromWhom: string | null;
  @Field(() => String, { nullable: true }) toWhom: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field() recordedBy: string;
}

@ObjectType('EvidenceBag', { description: 'Evidence that travels along, with whose hands it went through.' })
export class EvidenceBagModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => String, { nullable: true }) label: string | null;
  @Field(() => String, { nullable: true }) what: string | null;
  @Field(() => [EvidenceHandingModel]) handings: EvidenceHandingModel[];
}

@ObjectType('TravellingAlong', { description: 'Who and what travels along on a journey, as far as the actor sees it.' })
export class TravellingAlongModel {
  @Field(() => Uuid) movementId: string;
  @Field(() => [EscortModel]) escorts: EscortModel[];
  @Field(() => [CompanionModel]) companions: CompanionModel[];
  @Field(() => [EvidenceBagModel]) bags: EvidenceBagModel[];
}

@InputType({ isAbstract: true })
class OnMovementInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
}

@InputType()
export class AddEscortInput extends OnMovementInput {
  @Field(() => ShortText) name: string;
  @Field(() => ShortText, { nullable: true }) contact?: string;
  @Field(() => ShortText, { nullable: true, description: 'As what. No names here.' }) role?: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Of our own staff: sees the list of this journey and ticks it off.',
  })
  userId?: string | null;
}

@InputType()
export class AddCompanionInput extends OnMovementInput {
  @Field(() => Uuid, { description: 'With whom they travel.' }) caseId: string;
  @Field(() => ShortText) name: string;
  @Field(() => PartialDay, { nullable: true }) birth?: string | null;
  @Field(() => ShortText, { nullable: true }) relation?: string;
  @Field(() => ShortText, { nullable: true }) documentNumber?: string;
}

@InputType()
export class RemoveFromJourneyInput extends OnMovementInput {
  @Field(() => Uuid, { description: 'Of an escort or of a companion.' }) id: string;
}

@InputType()
export class AddEvidenceInput extends OnMovementInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => ShortText, { description: 'What stands on the bag or its seal.' }) label: string;
  @Field(() => ShortText) what: string;
  @Field(() => ShortText, { description: 'Who gave it.' }) fromWhom: string;
  @Field(() => ShortText, { description: 'Who took it.' }) toWhom: string;
  @Field(() => ShortText, { nullable: true }) place?: string;
  @Field(() => Date, { nullable: true, description: 'Now unless told.' }) at?: Date | null;
}

@InputType()
export class HandEvidenceInput extends OnMovementInput {
  @Field(() => Uuid) bagId: string;
  @Field(() => ShortText, { description: 'Who takes it now. Whoever took it last gives it.' }) toWhom: string;
  @Field(() => ShortText, { nullable: true }) place?: string;
  @Field(() => Date, { nullable: true, description: 'Now unless told.' }) at?: Date | null;
}
