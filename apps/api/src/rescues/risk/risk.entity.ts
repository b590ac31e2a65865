import type { ComparedPlan, RiskContent, RiskDecision, RiskDegree } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an approval was of, as it is kept. */
export interface ApprovedPlan extends ComparedPlan {
  readonly approvedAt: string;
  readonly approvedBy: string;
}

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
  @Column({ name: 'approved_plan', type: 'jsonb', nullable: true }) approvedPlan: ApprovedPlan | null;
  @Column('int') version: number;
}
