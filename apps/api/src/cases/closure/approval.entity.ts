import type { ApprovalDecision, ApprovalKind, ClosureReason } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'approvals' })
export class ApprovalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: ApprovalKind;
  @Column({ name: 'closure_reason', type: 'text', nullable: true }) closureReason: ClosureReason | null;
  @Column('text') reason: string;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column('text') decision: ApprovalDecision;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decision_note', type: 'text' }) decisionNote: string;
  @Column('int') version: number;
}
