import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type {
  CaseState,
  Danger,
  ExitMode,
  IdentificationState,
  LegalExposure,
  RepatriationStage,
} from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class CaseFilter {
  @Field(() => [enums.CaseStateEnum], { nullable: true }) states?: CaseState[];
  @Field(() => [enums.IdentificationStateEnum], { nullable: true }) identifications?: IdentificationState[];
  @Field(() => [enums.RepatriationStageEnum], { nullable: true }) stages?: RepatriationStage[];
  @Field(() => [enums.ExitModeEnum], { nullable: true }) exitModes?: ExitMode[];
  @Field(() => [enums.LegalExposureEnum], { nullable: true }) legalExposures?: LegalExposure[];
  @Field(() => [Country], { nullable: true }) nationalities?: string[];
  @Field(() => Uuid, { nullable: true }) teamId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Restricted to named staff, or not.' }) restricted?: boolean;
  @Field(() => [enums.DangerEnum], { nullable: true }) dangers?: Danger[];
  @Field(() => Uuid, { nullable: true }) compoundId?: string;
  @Field(() => Uuid, { nullable: true }) assignedTo?: string;
  @Field(() => Boolean, { nullable: true }) unassigned?: boolean;
  @Field(() => Day, { nullable: true, description: 'Something is due on this day or before.' }) dueBy?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Out, not at an end, and of those on whose way home the reader works: whom the figures count.',
  })
  onWayHome?: boolean;
  @Field(() => ShortText, { nullable: true }) tag?: string;
  @Field(() => ShortText, { nullable: true, description: 'Reference, or a name in any script and spelling.' })
  text?: string;
}

export const caseSorts = {
  OPENED: 'OPENED',
  UPDATED: 'UPDATED',
  DUE: 'DUE',
  WAITING: 'WAITING',
  DANGER: 'DANGER',
  REFERENCE: 'REFERENCE',
  BEST_MATCH: 'BEST_MATCH',
} as const;
export type CaseSort = keyof typeof caseSorts;
registerEnumType(caseSorts, {
  name: 'CaseSort',
  description:
    'OPENED, UPDATED and REFERENCE newest first, DUE earliest first, WAITING longest in its state first, DANGER acute first. BEST_MATCH: whom the text of the filter means likeliest first; without a text as OPENED.',
});

@InputType()
export class AssignCaseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid, { nullable: true, description: 'Absent: nobody.' }) userId?: string;
  @Field(() => LongText, { nullable: true }) reason?: string;
}

@InputType()
export class CaseAtVersion {
  @Field(() => Uuid) caseId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType({ description: 'Up to 200 cases to one colleague; each is guarded by its own version.' })
export class AssignCasesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [CaseAtVersion]) cases: CaseAtVersion[];
  @Field(() => Uuid, { nullable: true, description: 'Absent: nobody.' }) userId?: string;
  @Field(() => LongText, { nullable: true }) reason?: string;
}
