import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is told in words, after it. */
export interface ReportContent {
  readonly happened: string;
  readonly injuries: string;
  readonly stayedBehind: string;
  readonly wentWrong: string;
  readonly better: string;
}

/** Of the roster when it was written; no rows. */
export interface ReportNumbers {
  readonly expected: number;
  readonly unexpected: number;
  readonly found: number;
  readonly refused: number;
  readonly movedBefore: number;
  readonly absent: number;
  readonly sum: number;
  readonly minors: number;
  readonly medicalUrgent: number;
  readonly withCase: number;
}

@Entity({ schema: 'homeward', name: 'operation_reports' })
export class ReportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column('int') number: number;
  @Column('jsonb') content: ReportContent;
  @Column('jsonb') numbers: ReportNumbers;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
}

@Entity({ schema: 'homeward', name: 'operation_tasks' })
export class OperationTaskEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column('text') title: string;
  @Column({ name: 'assigned_to', type: 'uuid', nullable: true }) assignedTo: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @Column({ name: 'done_by', type: 'uuid', nullable: true }) doneBy: string | null;
  @Column('int') version: number;
}
