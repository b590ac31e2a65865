import { Field, InputType, Int } from '@nestjs/graphql';
import type { CaseState, ExitMode, VerificationEvidence } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class AddCaseEvidenceInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.VerificationEvidenceEnum) kind: VerificationEvidence;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class MoveCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.CaseStateEnum) to: CaseState;
  @Field(() => LongText, { nullable: true }) reason?: string | null;
  @Field(() => enums.ExitModeEnum, { nullable: true, description: 'For OUT.' }) exitMode?: ExitMode | null;
  @Field(() => Day, { nullable: true, description: 'For OUT: the day on which the person came out.' }) outOn?:
    string | null;
  @Field(() => Day, { nullable: true, description: 'For HOME; absent: today.' }) homeOn?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'For MOVED: the new place, where it is known.' }) compoundId?:
    string | null;
  @Field(() => Uuid, { nullable: true, description: 'For DUPLICATE: the case that goes on.' }) duplicateOf?:
    string | null;
  @Field(() => LongText, { nullable: true, description: 'For RESCUE_REQUESTED where the person could not be asked.' })
  bestInterestReason?: string | null;
}
