import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@homeward/domain';
import { resultOf } from '../platform/acts/problem.models.js';
import { RoleEnum } from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Email, ShortText, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('Team')
export class TeamModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Int) version: number;
}

@ObjectType('User')
export class UserModel {
  @Field(() => Uuid) id: string;
  @Field() displayName: string;
  @Field() email: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [TeamModel]) teams: TeamModel[];
  @Field(() => Uuid, { nullable: true, description: 'For a partner: the mission whose shared cases it sees.' })
  missionId: string | null;
  @Field(() => Date, { nullable: true }) disabledAt: Date | null;
  @Field(() => Date, { nullable: true }) lastSeenAt: Date | null;
  @Field(() => Int) openSessions: number;
  @Field(() => Int) version: number;
}

@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => Uuid) id: string;
  @Field() kind: string;
  @Field() email: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => Date) expiresAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Shown once, to whoever made it. Afterwards only its hash is kept.',
  })
  link: string | null;
}

@ObjectType('Organisation')
export class OrganisationModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field() referencePrefix: string;
  @Field() timeZone: string;
  @Field() locale: string;
  @Field(() => Int) version: number;
}

export const UserPage = pageOf('User', UserModel);
export const UserResult = resultOf('User', UserModel);
export const InvitationResult = resultOf('Invitation', InvitationModel);
export const OrganisationResult = resultOf('Organisation', OrganisationModel);
export const TeamResult = resultOf('Team', TeamModel);

@InputType()
export class InviteUserInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Email) email: string;
  @Field(() => ShortText) displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [Uuid]) teamIds: string[];
  @Field(() => Uuid, { nullable: true }) missionId?: string;
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
}

@InputType()
export class UserActInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) userId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class ConfigureOrganisationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText) name: string;
  @Field(() => ShortText, { description: 'Two to five capital letters before the year in references.' })
  referencePrefix: string;
  @Field(() => ShortText, { description: 'IANA name, such as Asia/Phnom_Penh.' }) timeZone: string;
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
