import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type FieldClass,
  type OperationAct,
  operationActs,
  type OperationKind,
  type OperationRole,
  type OperationState,
  type RiskDegree,
  type RiskState,
} from '@homeward/domain';
import { ColleagueModel, CompoundRefModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Day, Uuid } from '../../platform/graphql/scalars.js';

export const OperationActEnum = Object.fromEntries(operationActs.map((act) => [act, act])) as {
  readonly [K in OperationAct]: K;
};
registerEnumType(OperationActEnum, {
  name: 'OperationAct',
  description: 'What may be done to an operation in its present state, by this actor.',
});

@ObjectType('RosterCounts', {
  description:
    'How many people of the roster stand where: who stands there twice is counted once. `cameOut` is found and not expected together.',
})
export class RosterCountsModel {
  @Field(() => Int) total: number;
  @Field(() => Int, { description: 'Rows that are no person more: the same as another row, or left out.' })
  setAside: number;
  @Field(() => Int) expected: number;
  @Field(() => Int) found: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) movedBefore: number;
  @Field(() => Int) absent: number;
  @Field(() => Int) unexpected: number;
  @Field(() => Int) cameOut: number;
  @Field(() => Int, { description: 'People who stood on a list.' }) listed: number;
  @Field(() => Int, { description: 'People who stood on none.' }) unlisted: number;
  @Field(() => Int, { description: 'Marked as in need of a doctor first.' }) medicalUrgent: number;
  @Field(() => Int, { description: 'Marked as under eighteen.' }) minors: number;
  @Field(() => Int, { description: 'Rows whose person nobody has decided yet.' }) undecided: number;
  @Field(() => Int, { description: 'Rows with a reading that nobody has looked at.' }) doubtful: number;
  @Field(() => Int, { description: 'People who have a case.' }) confirmed: number;
}

@ObjectType('OperationMember')
export class OperationMemberModel {
  @Field(() => ColleagueModel) user: ColleagueModel;
  @Field(() => enums.OperationRoleEnum) role: OperationRole;
}

@ObjectType('RosterImportRef', { description: 'A list that was read for this operation.' })
export class RosterImportRefModel {
  @Field(() => Uuid) id: string;
  @Field() fileName: string;
  @Field(() => Date) importedAt: Date;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
}

@ObjectType('OperationClash', { description: 'Somebody of the team is in another operation on the same day.' })
export class OperationClashModel {
  @Field(() => ColleagueModel) user: ColleagueModel;
  @Field(() => Uuid) operationId: string;
  @Field() reference: string;
}

@ObjectType('TeamRef')
export class TeamRefModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
}

@ObjectType('Operation', { description: 'One event in which people come out.' })
export class OperationModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.OperationKindEnum) kind: OperationKind;
  @Field(() => enums.OperationStateEnum) state: OperationState;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field() place: string;
  @Field(() => Day, { nullable: true }) plannedOn: string | null;
  @Field(() => Day, { nullable: true }) happenedOn: string | null;
  @Field() plan: string;
  @Field() outcome: string;
  @Field(() => Int, { nullable: true }) expectedCount: number | null;
  @Field(() => Date, { nullable: true }) begunAt: Date | null;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field({ description: 'Why it began without an approved risk assessment; empty: it did not.' }) urgentReason: string;
  @Field(() => Int, { nullable: true, description: 'People counted on the vans.' }) headCount: number | null;
  @Field(() => enums.RiskStateEnum, { description: 'Of the newest risk assessment.' }) risk: RiskState;
  @Field(() => enums.RiskDegreeEnum, { nullable: true, description: 'Of the worst danger in it.' })
  riskLevel: RiskDegree | null;
  @Field({ description: 'It may not begin without an approved risk assessment, or a reason.' }) needsRisk: boolean;
  @Field({ description: 'The actor is on the team.' }) mine: boolean;
  @Field(() => Int, { description: 'Reports after it; 0: none was written.' }) reports: number;
  @Field(() => [OperationClashModel]) clashes: OperationClashModel[];
  @Field(() => Date) createdAt: Date;
  @Field(() => Int) version: number;
  @Field(() => TeamRefModel) team: TeamRefModel;
  @Field(() => [OperationMemberModel]) members: OperationMemberModel[];
  @Field(() => RosterCountsModel) counts: RosterCountsModel;
  @Field(() => [RosterImportRefModel]) imports: RosterImportRefModel[];
  @Field(() => [OperationActEnum]) acts: OperationAct[];
  @Field(() => [enums.FieldClassEnum]) open: FieldClass[];
}

export const OperationPage = pageOf('Operation', OperationModel);
export const OperationResult = resultOf('Operation', OperationModel);
