import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CaseState, ContactChannel, RequesterKind } from '@homeward/domain';
import { type MatchReason, matchReasons } from '@homeward/domain/matching';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { CaseModel, ColleagueModel } from '../case/case.models.js';

const MatchReasonEnum = Object.fromEntries(matchReasons.map((reason) => [reason, reason]));
registerEnumType(MatchReasonEnum, { name: 'MatchReason' });

@ObjectType('RegisteredPlea', { description: 'A plea and the case that it opened.' })
export class RegisteredPleaModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field({ description: 'To be told to the requester, so that the next call finds the case.' }) reference: string;
  @Field(() => CaseModel, { nullable: true, description: 'Null where the case is not open to whoever took the plea.' })
  case: CaseModel | null;
}

@ObjectType('MatchCandidate', {
  description: 'A case whose person may be the same. Internal fields only, whoever asks.',
})
export class MatchCandidateModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field(() => Float, { description: '0 to 1: how sure. A person confirms.' }) score: number;
  @Field(() => [MatchReasonEnum]) reasons: MatchReason[];
  @Field({ description: 'The case is open to the actor.' }) reachable: boolean;
}

@ObjectType('Plea', { description: 'Who asked for help, by which channel, and what was known then.' })
export class PleaModel {
  @Field(() => Uuid) id: string;
  @Field(() => Date) receivedAt: Date;
  @Field(() => enums.ContactChannelEnum) channel: ContactChannel;
  @Field(() => enums.RequesterKindEnum) requesterKind: RequesterKind;
  @Field(() => String, { nullable: true }) requesterName: string | null;
  @Field(() => String, { nullable: true }) requesterContact: string | null;
  @Field(() => String, { nullable: true, description: 'Only where sensitive fields are open.' }) message: string | null;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
}

export const RegisteredPleaResult = resultOf('RegisteredPlea', RegisteredPleaModel);
