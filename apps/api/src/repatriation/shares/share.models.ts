import { Field, Int, InputType, ObjectType } from '@nestjs/graphql';
import type { ChecklistItemState, ItemCode } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Day, LongText, PartialDay, StepCode, Uuid } from '../../platform/graphql/scalars.js';
import { IssuedDocumentInput, OwnProposalModel } from '../partners/proposal.models.js';
import { CaseShareModel } from '../checklist/way-home.models.js';

@InputType()
export class ShareCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => Day, { description: 'Last day on which the mission sees it; at most a year away.' }) until: string;
}

@InputType()
export class EndShareInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) shareId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AcknowledgeShareInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) shareId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class UpdateOwnItemInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.ChecklistItemStateEnum, {
    description: 'IN_PROGRESS or DONE; the rest is decided by the coordinator.',
  })
  state: ChecklistItemState;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
  @Field(() => IssuedDocumentInput, { nullable: true, description: 'Of the step "travel document issued", done.' })
  document?: IssuedDocumentInput | null;
}

@ObjectType('OwnItem', { description: "An item that waits on the partner's own mission." })
export class OwnItemModel {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => enums.ChecklistItemStateEnum) state: ChecklistItemState;
  @Field() ready: boolean;
  @Field({ description: 'The mission may record something now.' }) open: boolean;
  @Field(() => Day, { nullable: true }) since: string | null;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Day, { nullable: true }) doneOn: string | null;
  @Field() note: string;
  @Field(() => OwnProposalModel, {
    nullable: true,
    description: 'What the mission proposed here last: open, or declined with nothing recorded since.',
  })
  proposal: OwnProposalModel | null;
  @Field(() => Int) version: number;
}

@ObjectType('SharedCase', {
  description: 'What a mission sees of a person: enough to issue a paper, and nothing else.',
})
export class SharedCaseModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field() name: string;
  @Field() romanisedName: string;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => enums.SexEnum) sex: string;
  @Field(() => [Country]) nationalities: string[];
  @Field() documentNumber: string;
  @Field(() => Day) until: string;
  @Field(() => Date) sharedAt: Date;
  @Field(() => Date, { nullable: true }) acknowledgedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [OwnItemModel]) items: OwnItemModel[];
}

export const SharedCasePage = pageOf('SharedCase', SharedCaseModel);
export const SharedCaseResult = resultOf('SharedCase', SharedCaseModel);
export const CaseShareResult = resultOf('CaseShare', CaseShareModel);
