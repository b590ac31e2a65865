import type { CompoundStatus, OperatorKind, PositionPrecision } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'compounds' })
export class CompoundEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text') country: string;
  @Column('text') province: string;
  @Column({ type: 'double precision', nullable: true }) latitude: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude: number | null;
  @Column({ type: 'text', nullable: true }) precision: PositionPrecision | null;
  @Column('text') status: CompoundStatus;
  @Column({ name: 'status_since', type: 'text', nullable: true }) statusSince: string | null;
  @Column({ type: 'int', nullable: true }) floors: number | null;
  @Column({ name: 'armed_group', type: 'text' }) armedGroup: string;
  @Column('text') description: string;
  @Column({ name: 'search_key', type: 'text' }) searchKey: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'compound_operators' })
export class CompoundOperatorEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'compound_id', type: 'uuid' }) compoundId: string;
  @Column('text') kind: OperatorKind;
  @Column('text') name: string;
  @Column('text') note: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'compound_events' })
export class CompoundEventEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'compound_id', type: 'uuid' }) compoundId: string;
  @Column('text') status: CompoundStatus;
  @Column({ name: 'happened_on', type: 'text', nullable: true }) happenedOn: string | null;
  @Column('text') source: string;
  @Column('text') note: string;
  @Column({ name: 'moved_to', type: 'uuid', nullable: true }) movedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
