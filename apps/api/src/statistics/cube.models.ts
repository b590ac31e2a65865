import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerAct, ReleaseKind } from '@homeward/domain';
import * as enums from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Day, LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';
import { DimensionModel } from './statistics.models.js';

@ObjectType('PrivacyBudget', {
  description: 'What may be spent on counts with noise in a calendar year (UTC). Nothing overrides it.',
})
export class BudgetModel {
  @Field(() => Int) year: number;
  @Field(() => Float, { description: 'rho of zero-concentrated differential privacy.' }) cap: number;
  @Field(() => Float) spent: number;
  @Field(() => Float) left: number;
  @Field(() => Float, { description: 'The largest epsilon that still fits; 0 when none does.' }) epsilonLeft: number;
}

@ObjectType('StatisticsEstimate', {
  description: 'About how many people, and between which numbers the true one lies 19 times of 20.',
})
export class EstimateModel {
  @Field(() => [String], { description: 'One category or Total per dimension.' }) key: string[];
  @Field(() => Float) estimate: number;
  @Field(() => Float) lo: number;
  @Field(() => Float) hi: number;
}

@ObjectType('CubeTable')
export class CubeTableModel {
  @Field(() => [DimensionModel]) dimensions: DimensionModel[];
  @Field(() => [EstimateModel]) cells: EstimateModel[];
}

@ObjectType('UnknownShare', {
  description: 'Of how many people something is not known, from 0 to 1, with its error bar.',
})
export class UnknownModel {
  @Field({ description: 'Group of dimensions.' }) group: string;
  @Field(() => Float) share: number;
  @Field(() => Float) lo: number;
  @Field(() => Float) hi: number;
}

@ObjectType('SnapshotQuality')
export class QualityModel {
  @Field(() => EstimateModel) people: EstimateModel;
  @Field(() => [UnknownModel]) unknown: UnknownModel[];
  @Field(() => EstimateModel, {
    nullable: true,
    description: 'People of periods that were sealed before; null where there are none.',
  })
  late: EstimateModel | null;
}

@InputType()
export class MakeCubeInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) snapshotId: string;
  @Field(() => Float, { description: 'Above 0, at most 4. The smaller, the more noise and the less is spent.' })
  epsilon: number;
  @Field(() => Int, { description: '1 or 2 things together. Below about a thousand people only 1 is of use.' })
  length: number;
}

@InputType()
export class ReleaseCubeInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) snapshotId: string;
  @Field({ description: 'Rows of nobody that are made from the counts, instead of the counts.' }) madeUp: boolean;
  @Field(() => LongText) purpose: string;
  @Field(() => Uuid) recipientId: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Known that somebody will hold what is protected in two ways, where nobody can prevent it.',
  })
  knowsBoth?: boolean | null;
}

@InputType({ description: 'Coarse rows of people for a vetted partner; once for each sealed period.' })
export class ReleaseRowsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) snapshotId: string;
  @Field(() => [ShortText], { description: 'One to five groups of the menu: what somebody may know of a person.' })
  known: string[];
  @Field(() => ShortText, {
    nullable: true,
    description: 'A group that nobody is to find out: each class has several values of it.',
  })
  hidden: string | null;
  @Field(() => LongText) purpose: string;
  @Field(() => Uuid) recipientId: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Known that somebody will hold what is protected in two ways, where nobody can prevent it.',
  })
  knowsBoth?: boolean | null;
}

@ObjectType('LedgerEntry')
export class LedgerEntryModel {
  @Field(() => Int) number: number;
  @Field(() => Date) at: Date;
  @Field(() => enums.LedgerActEnum) act: LedgerAct;
  @Field(() => Uuid, { nullable: true }) releaseId: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of the release.' }) release: number | null;
  @Field(() => enums.ReleaseKindEnum, { nullable: true }) kind: ReleaseKind | null;
  @Field(() => String, { nullable: true }) recipient: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Day) periodFrom: string;
  @Field(() => Day) periodTo: string;
  @Field(() => Float, { nullable: true, description: 'What it took from the year.' }) rho: number | null;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field({ description: 'SHA-256 of the entry before and of this one.' }) hash: string;
}
export const LedgerPage = pageOf('LedgerEntry', LedgerEntryModel);
