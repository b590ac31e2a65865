import type { LeakRisk, RescueBodyKind, RescueWay } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'rescue_bodies' })
export class RescueBodyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') kind: RescueBodyKind;
  @Column('text') name: string;
  @Column('text') country: string;
  @Column('text') province: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column('text') phone: string;
  @Column('text') email: string;
  @Column('text') hours: string;
  @Column('text') way: RescueWay;
  @Column('text') note: string;
  @Column('text') source: string;
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true }) retiredAt: Date | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'rescue_warnings' })
export class RescueWarningEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'body_id', type: 'uuid' }) bodyId: string;
  @Column('text') risk: LeakRisk;
  @Column('text') warning: string;
  @Column('text', { array: true }) provinces: string[];
  @Column('uuid', { name: 'compound_ids', array: true }) compoundIds: string[];
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

@Entity({ schema: 'homeward', name: 'rescue_leak_notes' })
export class LeakNoteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'body_id', type: 'uuid' }) bodyId: string;
  @Column('text') text: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

@Entity({ schema: 'homeward', name: 'leak_note_openings' })
export class LeakNoteOpeningEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'body_id', type: 'uuid' }) bodyId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'session_id', type: 'uuid' }) sessionId: string;
  @Column('text') reason: string;
}
