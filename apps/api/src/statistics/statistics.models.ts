import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ApprovalDecision, BuildPhase, ReleaseKind } from '@homeward/domain';
import { resultOf } from '../platform/acts/problem.models.js';
import * as enums from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Day, LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('StatisticsDimension')
export class DimensionModel {
  @Field() name: string;
  @Field({ description: 'Levels of one group are never crossed with each other.' }) group: string;
  @Field(() => [String]) categories: string[];
}

@ObjectType('StatisticsMenu')
export class MenuModel {
  @Field(() => [[String]], { description: 'Pairs that are too fine together.' }) tooFine: string[][];
  @Field(() => Int, { description: 'Counts below it are hidden.' }) k: number;
  @Field(() => Int) mostDimensions: number;
  @Field(() => Int, { description: 'Cells of a table, totals included.' }) mostCells: number;
}

@ObjectType('StatisticsCube', { description: 'Counts with noise, drawn once. Reading them costs nothing more.' })
export class CubeModel {
  @Field(() => Float) epsilon: number;
  @Field(() => Float) delta: number;
  @Field(() => Float, { description: 'What it took from the year.' }) rho: number;
  @Field(() => Int, { description: 'Up to how many things are counted together.' }) length: number;
  @Field(() => Date) madeAt: Date;
  @Field(() => String, { nullable: true }) madeBy: string | null;
}

@ObjectType('Snapshot', {
  description: 'One generalised row per person, codes only, sealed. Its size is not told: it is a cell like any other.',
})
export class SnapshotModel {
  @Field(() => Uuid) id: string;
  @Field(() => Day) periodFrom: string;
  @Field(() => Day) periodTo: string;
  @Field(() => Date) sealedAt: Date;
  @Field(() => String, { nullable: true }) sealedBy: string | null;
  @Field(() => Int) releases: number;
  @Field({ description: 'Holds people as well whose own period was sealed before they were known.' }) corrects: boolean;
  @Field({ description: 'Coarse rows of it were asked for; there are none a second time.' }) rowsLeft: boolean;
  @Field(() => CubeModel, { nullable: true }) cube: CubeModel | null;
  @Field(() => [DimensionModel], {
    description: 'What a table of it may be built from: levels of a group exclude each other.',
  })
  dimensions: DimensionModel[];
}

@ObjectType('ReleaseCell')
export class CellModel {
  @Field(() => [String], { description: 'One category or Total per dimension.' }) key: string[];
  @Field(() => Int, { nullable: true, description: 'Null where it is hidden. One mark for both reasons.' }) count:
    number | null;
}

@ObjectType('RiskFigure', { description: 'One line of what a release tells about a person.' })
export class RiskFigureModel {
  @Field({ description: 'Which figure: k, width, epsilon, highestRisk and so on.' }) name: string;
  @Field(() => Float) value: number;
}

@ObjectType('NoiseBeside', { description: 'Counts with noise that can be laid beside an exact table.' })
export class NoiseBesideModel {
  @Field({ description: 'They went to the public or the media: every reader of the table has them.' })
  toEverybody: boolean;
  @Field(() => Float, {
    nullable: true,
    description:
      'Of two values of a hidden number that lie as far apart as promised, how many times likelier the true one looks, as a rule. Null: not counted so finely.',
  })
  odds: number | null;
}

@ObjectType('Release', { description: 'A table that left or waits for a second person, and the ledger entry of it.' })
export class ReleaseModel {
  /** Read alone, not in a list. No field of the schema. */
  byItself?: boolean;
  @Field(() => Uuid) id: string;
  @Field(() => Int) number: number;
  @Field(() => enums.ReleaseKindEnum) kind: ReleaseKind;
  @Field(() => Int, { nullable: true, description: 'Rows that leave; null for a table.' }) rows: number | null;
  @Field(() => [RiskFigureModel]) risk: RiskFigureModel[];
  @Field(() => [DimensionModel]) dimensions: DimensionModel[];
  @Field(() => Int) k: number;
  @Field() purpose: string;
  @Field({ description: 'As they were called then.' }) recipient: string;
  @Field(() => Uuid) recipientId: string;
  @Field() sha256: string;
  @Field(() => Date) releasedAt: Date;
  @Field(() => String, { nullable: true }) releasedBy: string | null;
  @Field(() => SnapshotModel) snapshot: SnapshotModel;
  @Field(() => Int) hidden: number;
  @Field(() => Int) shown: number;
  @Field(() => Int, {
    description: 'Least distance between the ends of what an attacker can compute for a small cell.',
  })
  width: number;
  @Field(() => [Int], { description: 'Numbers of the releases that it was checked together with.' }) against: number[];
  @Field(() => Date, { nullable: true, description: 'From here it may be downloaded.' }) confirmedAt: Date | null;
  @Field(() => String, { nullable: true }) confirmedBy: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The request; null: it left before it took two.' })
  approvalId: string | null;
  @Field(() => enums.ApprovalDecisionEnum, { nullable: true }) approval: ApprovalDecision | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field() withdrawnReason: string;
  @Field(() => Int) version: number;
  @Field(() => [CellModel]) cells: CellModel[];
}

export const ReleasePage = pageOf('Release', ReleaseModel);
export const SnapshotResult = resultOf('Snapshot', SnapshotModel);
export const ReleaseResult = resultOf('Release', ReleaseModel);

@InputType({ description: 'Whole quarters that are over, and no day of which is sealed.' })
export class SealSnapshotInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Day) periodFrom: string;
  @Field(() => Day) periodTo: string;
}

@InputType()
export class ReleaseTableInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) snapshotId: string;
  @Field(() => [ShortText], { description: 'One to three names of the menu.' }) dimensions: string[];
  @Field(() => LongText) purpose: string;
  @Field(() => Uuid) recipientId: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Known that somebody will hold what is protected in two ways, where nobody can prevent it.',
  })
  knowsBoth?: boolean | null;
}

@InputType()
export class WithdrawReleaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) releaseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText) reason: string;
}

@ObjectType('TableBuild', { description: 'A table that is being checked.' })
export class BuildModel {
  @Field(() => enums.BuildPhaseEnum) phase: BuildPhase;
  @Field(() => Int) done: number;
  @Field(() => Int, { description: 'As far as is known: a phase may end sooner.' }) of: number;
  @Field(() => Uuid, { nullable: true, description: 'When it is done: what came of it.' }) releaseId: string | null;
}
export const BuildResult = resultOf('TableBuild', BuildModel);

@InputType()
export class CancelBuildInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { description: 'The operation that makes the table.' }) build: string;
}
