import type { ApprovalDecision, ApprovalKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'approvals' })
export class ApprovalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') kind: ApprovalKind;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'subject_id', type: 'uuid', nullable: true }) subjectId: string | null;
  @Column('jsonb') payload: Readonly<Record<string, unknown>>;
  @Column('text') reason: string;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column('text') decision: ApprovalDecision;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decision_note', type: 'text' }) decisionNote: string;
  @Column('int') version: number;
}
