import type { OperationKind, OperationState } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'operations' })
export class OperationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'team_id', type: 'uuid' }) teamId: string;
  @Column('text') reference: string;
  @Column('text') kind: OperationKind;
  @Column('text') state: OperationState;
  @Column({ name: 'compound_id', type: 'uuid', nullable: true }) compoundId: string | null;
  @Column('text') place: string;
  @Column({ name: 'planned_on', type: 'date', nullable: true }) plannedOn: string | null;
  @Column({ name: 'happened_on', type: 'date', nullable: true }) happenedOn: string | null;
  @Column('text') plan: string;
  @Column('text') outcome: string;
  @Column({ name: 'expected_count', type: 'int', nullable: true }) expectedCount: number | null;
  @Column({ name: 'begun_at', type: 'timestamptz', nullable: true }) begunAt: Date | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ name: 'urgent_reason', type: 'text' }) urgentReason: string;
  @Column({ name: 'head_count', type: 'int', nullable: true }) headCount: number | null;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}
