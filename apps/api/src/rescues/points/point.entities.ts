import type { MeetingPointKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'meeting_points' })
export class MeetingPointEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column('text') kind: MeetingPointKind;
  @Column('text') place: string;
  @Column({ name: 'meet_at', type: 'timestamptz', nullable: true }) meetAt: Date | null;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'point_openings' })
export class PointOpeningEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column('text') reason: string;
}
