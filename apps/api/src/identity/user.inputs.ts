import { Field, InputType, Int } from '@nestjs/graphql';
import type { DeadlineKind, Role } from '@homeward/domain';
import type { Locale } from '@homeward/i18n';
import { DeadlineKindEnum, LocaleEnum, RoleEnum } from '../platform/graphql/enums.js';
import { Email, LongText, ShortText, Uuid } from '../platform/graphql/scalars.js';

@InputType()
export class UserFilter {
  @Field(() => ShortText, { nullable: true, description: 'Part of a name or of an e-mail address.' }) text?:
    string | null;
  @Field(() => [RoleEnum], { nullable: true, description: 'Holds one of them.' }) roles?: Role[] | null;
  @Field(() => Uuid, { nullable: true }) teamId?: string | null;
  @Field(() => Boolean, { nullable: true }) disabled?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Can sign in, has a role that works by team, and is in none: sees too little.',
  })
  withoutTeam?: boolean | null;
}

@InputType()
export class InviteUserInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Email) email: string;
  @Field(() => ShortText) displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [Uuid]) teamIds: string[];
  @Field(() => Uuid, { nullable: true }) missionId?: string;
  @Field(() => Uuid, { nullable: true, description: 'For a partner of a house, in place of the mission.' })
  placeId?: string;
  @Field(() => LongText, { nullable: true, description: 'Why an administrator: a second person reads it.' })
  reason?: string | null;
}

@InputType()
export class ChangeUserInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) userId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [Uuid]) teamIds: string[];
  @Field(() => Uuid, { nullable: true }) missionId?: string;
  @Field(() => Uuid, { nullable: true, description: 'For a partner of a house, in place of the mission.' })
  placeId?: string;
  @Field(() => LongText, { nullable: true, description: 'Why an administrator: a second person reads it.' })
  reason?: string | null;
}

@InputType()
export class UserActInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) userId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) invitationId: string;
}

@InputType()
export class ConfigureOrganisationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) name: string;
  @Field(() => ShortText, { description: 'Two to five capital letters before the year in references.' })
  referencePrefix: string;
  @Field(() => ShortText, { description: 'IANA name, such as Asia/Phnom_Penh.' }) timeZone: string;
  @Field(() => LocaleEnum) locale: Locale;
}

@InputType()
export class DeadlineInput {
  @Field(() => DeadlineKindEnum) kind: DeadlineKind;
  @Field(() => Int, { nullable: true, description: 'Null: the usual.' }) minutes?: number | null;
}

@InputType()
export class SetDeadlinesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [DeadlineInput], { description: 'Those that are named; the others stay.' }) deadlines: DeadlineInput[];
}

@InputType()
export class RegisterTeamInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => ShortText) name: string;
}

@InputType()
export class RenameTeamInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) teamId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) name: string;
}
