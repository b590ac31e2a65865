import type { ActingParty, ChecklistItem, ChecklistItemState, RepatriationException } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'checklist_items' })
export class ChecklistItemEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') item: ChecklistItem;
  @Column('text') state: ChecklistItemState;
  @Column('text') acts: ActingParty;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column('boolean') ready: boolean;
  @Column({ name: 'waiting_since', type: 'date', nullable: true }) waitingSince: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn: string | null;
  @Column('text') reason: string;
  @Column('text') note: string;
  @Column({ name: 'updated_by', type: 'uuid', nullable: true }) updatedBy: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'case_exceptions' })
export class CaseExceptionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: RepatriationException;
  @Column('text') reason: string;
  @Column({ name: 'raised_by', type: 'uuid' }) raisedBy: string;
  @Column({ name: 'lifted_by', type: 'uuid', nullable: true }) liftedBy: string | null;
  @Column({ name: 'lifted_at', type: 'timestamptz', nullable: true }) liftedAt: Date | null;
  @Column('int') version: number;
}
