import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LongText, Uuid } from '../platform/graphql/scalars.js';
import { CostFilter } from '../repatriation/costs/cost.inputs.js';

export const fileFormats = { CSV: 'CSV', XLSX: 'XLSX' } as const;
export type FileFormat = keyof typeof fileFormats;
registerEnumType(fileFormats, { name: 'FileFormat' });

@ObjectType('CostExportPlan', { description: 'What an export of the ledger would hold.' })
export class CostExportPlanModel {
  @Field(() => Int) lines: number;
  @Field(() => Int, { description: 'Cases whose reference would stand in it.' }) cases: number;
  @Field(() => Int, { description: 'More lines than these are not exported.' }) most: number;
}

@InputType()
export class AskCostExportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => CostFilter) filter: CostFilter;
  @Field(() => fileFormats) format: FileFormat;
  @Field(() => LongText, { description: 'What for, without names.' }) reason: string;
}
