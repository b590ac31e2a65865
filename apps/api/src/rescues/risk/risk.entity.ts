import type { RiskContent, RiskDecision, RiskDegree } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'risk_assessments' })
export class RiskEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column('int') number: number;
  @Column('text') level: RiskDegree;
  @Column('jsonb') content: RiskContent;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ type: 'text', nullable: true }) decision: RiskDecision | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decision_note', type: 'text' }) decisionNote: string;
  @Column('int') version: number;
}
