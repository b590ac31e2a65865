import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { DeadlineKind, InvitationKind, Role } from '@homeward/domain';
import type { Locale } from '@homeward/i18n';
import { resultOf } from '../platform/acts/problem.models.js';
import { DeadlineKindEnum, InvitationKindEnum, LocaleEnum, RoleEnum } from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';

@ObjectType('Team')
export class TeamModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Int) version: number;
}

@ObjectType('RegisteredTeam')
export class RegisteredTeamModel extends TeamModel {
  @Field(() => Int, { description: 'Who can sign in and belongs to it.' }) members: number;
}

@ObjectType('SignInFactors', { description: 'How somebody proves who they are beside the password.' })
export class SignInFactorsModel {
  @Field() authenticator: boolean;
  @Field(() => Int) passkeys: number;
  @Field(() => Int, { description: 'Unused codes on paper.' }) recoveryCodes: number;
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
  @Field(() => String, { nullable: true }) missionName: string | null;
  @Field(() => Uuid, { nullable: true, description: 'For a partner: the house whose shared cases it sees.' })
  placeId: string | null;
  @Field(() => String, { nullable: true }) placeName: string | null;
  @Field(() => Boolean, {
    description: 'Somebody asked to make this user administrator; a second person has to confirm.',
  })
  administratorAsked: boolean;
  @Field(() => Date, { nullable: true }) disabledAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Null: has never signed in.' }) lastSeenAt: Date | null;
  @Field(() => Int) openSessions: number;
  @Field(() => SignInFactorsModel) factors: SignInFactorsModel;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when an account at the directory of the organisation is theirs. Null: none is.',
  })
  directoryLinkedAt: Date | null;
  @Field(() => Date, { nullable: true }) directoryUsedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => Uuid) id: string;
  @Field(() => InvitationKindEnum) kind: InvitationKind;
  @Field() email: string;
  @Field() displayName: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Null: the link came from the command line.' })
  createdBy: string | null;
  @Field(() => Date) expiresAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Shown once, to whoever made it. Afterwards only its hash is kept.',
  })
  link: string | null;
}

@ObjectType('Deadline')
export class DeadlineModel {
  @Field(() => DeadlineKindEnum) kind: DeadlineKind;
  @Field(() => Int, { nullable: true, description: 'As this organisation has set it; null: the usual.' })
  minutes: number | null;
  @Field(() => Int, { description: 'What the field usually takes.' }) usualMinutes: number;
}

@ObjectType('Organisation')
export class OrganisationModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field() referencePrefix: string;
  @Field() timeZone: string;
  @Field(() => LocaleEnum, { description: 'In which new users begin; each may choose another.' }) locale: Locale;
  @Field(() => [DeadlineModel], { description: 'Those that an organisation may set.' }) deadlines: DeadlineModel[];
  @Field(() => Int) version: number;
}

export const UserPage = pageOf('User', UserModel);
export const UserResult = resultOf('User', UserModel);
export const InvitationResult = resultOf('Invitation', InvitationModel);
export const OrganisationResult = resultOf('Organisation', OrganisationModel);
export const TeamResult = resultOf('Team', TeamModel);
