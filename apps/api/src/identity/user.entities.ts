import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'users' })
export class UserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') email: string;
  @Column({ name: 'display_name', type: 'text' }) displayName: string;
  @Column('text') locale: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'teams' })
export class TeamEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'organisations' })
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column({ name: 'reference_prefix', type: 'text' }) referencePrefix: string;
  @Column({ name: 'time_zone', type: 'text' }) timeZone: string;
  @Column('text') locale: string;
  @Column('jsonb') deadlines: object;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'invitations' })
export class InvitationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') kind: 'invitation' | 'setup' | 'reset';
  @Column('text') email: string;
  @Column({ name: 'display_name', type: 'text' }) displayName: string;
  @Column('text', { array: true }) roles: string[];
  @Column('uuid', { name: 'team_ids', array: true }) teamIds: string[];
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column({ name: 'user_id', type: 'uuid', nullable: true }) userId: string | null;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
}
