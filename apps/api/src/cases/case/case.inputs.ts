import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { CaseState, Danger } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class CaseFilter {
  @Field(() => [enums.CaseStateEnum], { nullable: true }) states?: CaseState[];
  @Field(() => [Country], { nullable: true }) nationalities?: string[];
  @Field(() => [enums.DangerEnum], { nullable: true }) dangers?: Danger[];
  @Field(() => Uuid, { nullable: true }) compoundId?: string;
  @Field(() => Uuid, { nullable: true }) assignedTo?: string;
  @Field(() => Boolean, { nullable: true }) unassigned?: boolean;
  @Field(() => Day, { nullable: true, description: 'Something is due on this day or before.' }) dueBy?: string;
  @Field(() => ShortText, { nullable: true }) tag?: string;
  @Field(() => ShortText, { nullable: true, description: 'Reference, or a name in any script and spelling.' }) text?: string;
}

export const caseSorts = { OPENED: 'OPENED', UPDATED: 'UPDATED', DUE: 'DUE' } as const;
export type CaseSort = keyof typeof caseSorts;
registerEnumType(caseSorts, { name: 'CaseSort', description: 'OPENED and UPDATED newest first, DUE earliest first.' });

@InputType()
export class AssignCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid, { nullable: true, description: 'Absent: nobody.' }) userId?: string;
  @Field(() => LongText, { nullable: true }) reason?: string;
}
