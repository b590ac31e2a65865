import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  ApprovalDecision,
  HoldGround,
  RetentionCategory,
  RetentionEvent,
  RetentionKeep,
  RetentionOutcome,
} from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ErasureCountsModel } from '../erasure.models.js';

@ObjectType('RetentionRule', { description: 'How long files of a category are kept.' })
export class RetentionRuleModel {
  @Field(() => enums.RetentionCategoryEnum) category: RetentionCategory;
  @Field(() => enums.RetentionEventEnum, { description: 'What the months are counted from.' }) event: RetentionEvent;
  @Field(() => Int) months: number;
  @Field({ description: 'The organisation decided; else the months are a proposal, by which nothing is erased.' })
  decided: boolean;
  @Field({ description: 'The law or the reason; empty while nothing was decided.' }) basis: string;
  @Field(() => ColleagueModel, { nullable: true }) setBy: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) setAt: Date | null;
  @Field(() => Int, { description: '0: nothing was decided yet.' }) version: number;
}

@ObjectType('RetentionFile', {
  description: 'A case whose period is over or soon will be. No word of the case itself.',
})
export class RetentionFileModel {
  @Field() reference: string;
  @Field(() => Uuid, { nullable: true, description: 'Of the case, for who sees it.' }) caseId: string | null;
  @Field(() => enums.RetentionCategoryEnum) category: RetentionCategory;
  @Field(() => Day, { description: 'The day of the event that the months are counted from.' }) countedFrom: string;
  @Field(() => Day) dueOn: string;
  @Field(() => [enums.RetentionKeepEnum], { description: 'What keeps it all the same; empty: nothing.' })
  keeps: RetentionKeep[];
}

@ObjectType('RetentionLeft', { description: 'A case that is not erased with the others, and why.' })
export class RetentionLeftModel {
  @Field() reference: string;
  @Field(() => [enums.RetentionKeepEnum]) why: RetentionKeep[];
}

@ObjectType('RetentionGoing')
export class RetentionGoingModel {
  @Field() reference: string;
  @Field(() => enums.RetentionCategoryEnum) category: RetentionCategory;
  @Field(() => Day) dueOn: string;
}

@ObjectType('RetentionDryRun', { description: 'What erasing these would take. Nothing was touched.' })
export class RetentionDryRunModel {
  @Field(() => [RetentionGoingModel]) goes: RetentionGoingModel[];
  @Field(() => [RetentionLeftModel]) skipped: RetentionLeftModel[];
  @Field(() => ErasureCountsModel) counts: ErasureCountsModel;
}

@ObjectType('RetentionBatchLeft')
export class RetentionBatchLeftModel {
  @Field() reference: string;
  @Field(() => enums.RetentionOutcomeEnum) outcome: RetentionOutcome;
  @Field(() => [enums.RetentionKeepEnum]) why: RetentionKeep[];
}

@ObjectType('RetentionBatch', { description: 'Files erased by one request: asked for, decided, and how far it is.' })
export class RetentionBatchModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid, { description: 'The request.' }) approvalId: string;
  @Field(() => enums.ApprovalDecisionEnum) decision: ApprovalDecision;
  @Field(() => Date) askedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) askedBy: ColleagueModel | null;
  @Field(() => ColleagueModel, { nullable: true }) decidedBy: ColleagueModel | null;
  @Field(() => Int) cases: number;
  @Field(() => Int) erased: number;
  @Field(() => Int, { description: 'Not erased yet.' }) waiting: number;
  @Field(() => ErasureCountsModel, { description: 'By the dry run, when it was asked for.' })
  planned: ErasureCountsModel;
  @Field(() => ErasureCountsModel, { nullable: true, description: 'What went, so far.' })
  done: ErasureCountsModel | null;
  @Field(() => [RetentionBatchLeftModel], { description: 'What was kept when its turn came.' })
  left: RetentionBatchLeftModel[];
}

@ObjectType('Hold', { description: 'A case that must not be erased. By reference, without the words.' })
export class HoldModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.HoldGroundEnum) ground: HoldGround;
  @Field(() => Day, { nullable: true, description: 'Its last day; null: until it is lifted.' }) until: string | null;
  @Field({ description: 'Its last day is past: it holds nothing any more.' }) over: boolean;
  @Field(() => ColleagueModel, { nullable: true }) setBy: ColleagueModel | null;
  @Field(() => Date) setAt: Date;
}

@ObjectType('CaseHold', { description: 'A hold as those see it who see the case.' })
export class CaseHoldModel extends HoldModel {
  @Field(() => String, { nullable: true }) reason: string | null;
}

@InputType()
export class SetRetentionRuleInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.RetentionCategoryEnum) category: RetentionCategory;
  @Field(() => Int) months: number;
  @Field(() => LongText, { description: 'The law or the reason.' }) basis: string;
  @Field(() => Int, { description: 'Of the rule; 0 where nothing was decided.' }) expectedVersion: number;
}

@InputType()
export class AskRetentionInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [ShortText], { description: 'Of the cases, at most 50.' }) references: string[];
  @Field(() => LongText, { description: 'On what ground, without names: it is kept.' }) reason: string;
}

@InputType()
class HoldWords {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.HoldGroundEnum) ground: HoldGround;
  @Field(() => LongText) reason: string;
  @Field(() => Day, { nullable: true, description: 'Its last day; without: until it is lifted.' }) until?:
    string | null;
}

@InputType()
export class HoldCaseInput extends HoldWords {
  @Field(() => Uuid) caseId: string;
}

@InputType()
export class HoldByReferenceInput extends HoldWords {
  @Field(() => ShortText, { description: 'Of the case.' }) reference: string;
}

@InputType()
export class LiftHoldInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) holdId: string;
}

@ObjectType('HoldChange', { description: 'A hold was set or lifted.' })
export class HoldChangeModel {
  @Field(() => Uuid, { description: 'Of the hold.' }) id: string;
}

export const RetentionFilePage = pageOf('RetentionFile', RetentionFileModel);
export const RetentionBatchPage = pageOf('RetentionBatch', RetentionBatchModel);
export const HoldPage = pageOf('Hold', HoldModel);
export const RetentionRuleResult = resultOf('RetentionRule', RetentionRuleModel);
export const HoldChangeResult = resultOf('HoldChange', HoldChangeModel);
