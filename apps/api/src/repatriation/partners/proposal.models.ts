import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ChecklistItemState, ItemCode, ProposalState, TravelDocumentKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, StepCode, Uuid } from '../../platform/graphql/scalars.js';
import { MissionRefModel } from '../missions/mission.models.js';

@InputType({ description: 'The travel document that a mission issued.' })
export class IssuedDocumentInput {
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field(() => ShortText) number: string;
  @Field(() => Day, { nullable: true }) expiresOn?: string | null;
}

@ObjectType('IssuedDocument', { description: 'The travel document that a mission says it issued.' })
export class IssuedDocumentModel {
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field() number: string;
  @Field(() => Day, { nullable: true }) expiresOn: string | null;
}

@InputType()
export class WithdrawProposalInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) proposalId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AcceptProposalInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) proposalId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Int, { description: 'Of the step as it stood beside the proposal.' }) expectedItemVersion: number;
  @Field(() => enums.ChecklistItemStateEnum, { description: 'IN_PROGRESS or DONE, as proposed or otherwise.' })
  state: ChecklistItemState;
  @Field(() => Day) on: string;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => IssuedDocumentInput, {
    nullable: true,
    description: 'Of the step "travel document issued", done: it stands among the travel documents of the case.',
  })
  document?: IssuedDocumentInput | null;
}

@InputType()
export class DeclineProposalInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) proposalId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'The mission reads it.' }) reason: string;
}

@InputType()
export class SetPartnerUpdatesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => Int, { description: '0 where nothing was said yet.' }) expectedVersion: number;
  @Field({ description: 'What the mission records takes effect at once; otherwise it is a proposal.' })
  atOnce: boolean;
}

@ObjectType('ItemProposal', { description: 'What a mission wants to record at a step that waits on it.' })
export class ItemProposalModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => MissionRefModel) mission: MissionRefModel;
  @Field(() => enums.ChecklistItemStateEnum) toState: ChecklistItemState;
  @Field(() => Day) on: string;
  @Field() note: string;
  @Field(() => IssuedDocumentModel, { nullable: true }) document: IssuedDocumentModel | null;
  @Field(() => enums.ProposalStateEnum) state: ProposalState;
  @Field(() => String, { nullable: true }) proposedBy: string | null;
  @Field(() => Date) proposedAt: Date;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field({ description: 'Accepted with other words than were proposed.' }) changed: boolean;
  @Field() reason: string;
  @Field({ description: 'Open, and the step moved on since: look at both before you decide.' }) stale: boolean;
  @Field(() => enums.ChecklistItemStateEnum, { description: 'How the step stands now.' }) itemState: ChecklistItemState;
  @Field(() => Day, { nullable: true }) itemOn: string | null;
  @Field() itemNote: string;
  @Field(() => Int) itemVersion: number;
  @Field(() => Int) version: number;
}

@ObjectType('WaitingProposals')
export class WaitingProposalsModel {
  @Field(() => Int) count: number;
  @Field(() => [ItemProposalModel], { description: 'Longest waiting first, at most 50.' })
  entries: ItemProposalModel[];
}

@ObjectType('OwnProposal', { description: 'For the mission: what it proposed last at one of its steps.' })
export class OwnProposalModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.ChecklistItemStateEnum) toState: ChecklistItemState;
  @Field(() => Day) on: string;
  @Field() note: string;
  @Field(() => IssuedDocumentModel, { nullable: true }) document: IssuedDocumentModel | null;
  @Field(() => enums.ProposalStateEnum) state: ProposalState;
  @Field({ description: 'Why it was declined.' }) reason: string;
  @Field(() => Int) version: number;
}

@ObjectType('PartnerOffice', { description: 'A mission with people who sign in, and how far it is trusted.' })
export class PartnerOfficeModel {
  @Field(() => MissionRefModel) mission: MissionRefModel;
  @Field(() => Int) accounts: number;
  @Field() atOnce: boolean;
  @Field(() => Int, { description: '0 where nothing was said yet.' }) version: number;
}

export const ItemProposalResult = resultOf('ItemProposal', ItemProposalModel);
export const PartnerOfficeResult = resultOf('PartnerOffice', PartnerOfficeModel);
