import type { TransitAnswer, TransitNeed } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'transit_rules' })
export class TransitRuleEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text', nullable: true }) nationality: string | null;
  @Column('text') country: string;
  @Column({ type: 'boolean', nullable: true }) airside: boolean | null;
  @Column({ name: 'most_hours', type: 'int', nullable: true }) mostHours: number | null;
  @Column('text') need: TransitNeed;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'transit_clearances' })
export class TransitClearanceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('text') country: string;
  @Column('text') need: TransitNeed;
  @Column('text') answer: TransitAnswer;
  @Column('text') reason: string;
  @Column({ name: 'cleared_by', type: 'uuid' }) clearedBy: string;
}
