import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AuditKind, Role } from '@homeward/domain';
import { resultOf } from '../platform/acts/problem.models.js';
import { AuditKindEnum, RoleEnum } from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Day, ShortText, Uuid } from '../platform/graphql/scalars.js';

export const findingCodes = ['SEARCHES', 'OUTSIDE', 'NIGHT', 'EXPORTS', 'REFUSALS', 'GLASS', 'SIGN_IN_FAILED'] as const;
export type FindingCode = (typeof findingCodes)[number];

@InputType()
export class AuditFilter {
  @Field(() => Day, {
    nullable: true,
    description: 'From the morning of this day, in the time zone of the organisation.',
  })
  from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Up to the end of this day.' }) to?: string | null;
  @Field(() => Uuid, { nullable: true }) actorId?: string | null;
  @Field(() => [AuditKindEnum], { nullable: true }) kinds?: AuditKind[] | null;
  @Field(() => ShortText, { nullable: true, description: 'Table, or operation that was refused.' }) subject?:
    string | null;
  @Field(() => ShortText, {
    nullable: true,
    description: 'Number of a case; for those who may know whose name an entry bears.',
  })
  caseReference?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Between 22:00 and 06:00.' }) night?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'On a case that was none of theirs, as it stands today.' })
  outside?: boolean | null;
}

@ObjectType('AuditActor', {
  description: 'By name for the data protection officer, by role and a mark for the auditor.',
})
export class AuditActorModel {
  @Field(() => Uuid) id: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field({ description: 'Tells two users of one role apart.' }) mark: string;
}

@ObjectType('AuditEvent')
export class AuditEventModel {
  @Field() id: string;
  @Field(() => Date) at: Date;
  @Field(() => AuditKindEnum) kind: AuditKind;
  @Field() subject: string;
  @Field(() => AuditActorModel, { nullable: true }) actor: AuditActorModel | null;
  @Field({ description: 'It is about a case.' }) onCase: boolean;
  @Field(() => [String], { description: 'Names of what was read or changed, never a value.' }) columns: string[];
  @Field(() => Int, { nullable: true, description: 'How many rows it was about.' }) rows: number | null;
  @Field(() => String, { nullable: true }) requestId: string | null;
  @Field(() => String, { nullable: true, description: 'loopback, private or public, and a mark of the network.' })
  address: string | null;
}
export const AuditEventPage = pageOf('AuditEvent', AuditEventModel);

@ObjectType('AuditDay')
export class AuditDayModel {
  @Field(() => Day) day: string;
  @Field(() => Int) reads: number;
  @Field(() => Int) changes: number;
  @Field(() => Int) refusals: number;
  @Field(() => Int) others: number;
}

@ObjectType('AuditFinding', { description: 'Something to look at; nothing is said about whether it was right.' })
export class AuditFindingModel {
  @Field(() => String) code: FindingCode;
  @Field(() => AuditActorModel, { nullable: true }) actor: AuditActorModel | null;
  @Field(() => Int) count: number;
  @Field(() => Day, { nullable: true, description: 'Where it is about one day.' }) day: string | null;
}

@ObjectType('AuditSummary')
export class AuditSummaryModel {
  @Field(() => Day) from: string;
  @Field(() => Day) to: string;
  @Field(() => [AuditDayModel]) days: AuditDayModel[];
  @Field(() => [AuditFindingModel]) findings: AuditFindingModel[];
  @Field(() => [AuditActorModel], { description: 'Who did anything in these days, for the filter.' })
  actors: AuditActorModel[];
}

@ObjectType('AuditState')
export class AuditStateModel {
  @Field(() => Date, { nullable: true, description: 'When the newest checkpoint was signed.' })
  checkpointAt: Date | null;
  @Field(() => Int, { description: 'Entries that no checkpoint counts yet.' }) unsigned: number;
  @Field({ description: 'The log is not what the newest checkpoint signed.' }) broken: boolean;
  @Field(() => Date, { nullable: true }) checkedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Entries that the last check went over.' }) checkedEvents:
    number | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: it was never checked.' }) holds: boolean | null;
}
export const AuditStateResult = resultOf('AuditState', AuditStateModel);

@ObjectType('AuditFile')
export class AuditFileModel {
  @Field() name: string;
  @Field() text: string;
  @Field(() => Int) rows: number;
  @Field({ description: 'There are more entries than a file takes; choose fewer days.' }) cut: boolean;
}
export const AuditFileResult = resultOf('AuditFile', AuditFileModel);

@InputType()
export class CheckAuditLogInput {
  @Field(() => Uuid) operationId: string;
}

@InputType()
export class ExportAuditLogInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => AuditFilter) filter: AuditFilter;
}
