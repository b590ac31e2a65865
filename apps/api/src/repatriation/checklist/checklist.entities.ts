import type {
  ActingParty,
  ChecklistItemState,
  DocumentSituation,
  ItemCode,
  RepatriationException,
  StepTexts,
  StoredPlan,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'checklist_items' })
export class ChecklistItemEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') item: ItemCode;
  @Column('text') state: ChecklistItemState;
  @Column('text') acts: ActingParty;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column('boolean') ready: boolean;
  @Column({ name: 'waiting_since', type: 'date', nullable: true }) waitingSince: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn: string | null;
  @Column({ name: 'waited_days', type: 'int', nullable: true }) waitedDays: number | null;
  @Column({ type: 'jsonb', nullable: true }) own: { readonly title: StepTexts; readonly hint: StepTexts } | null;
  @Column({ name: 'held_when', type: 'text', array: true }) heldWhen: RepatriationException[];
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

/** The checklist that a case began with, or that a person took later. */
@Entity({ schema: 'homeward', name: 'case_plans' })
export class CasePlanEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'template_id', type: 'uuid', nullable: true }) templateId: string | null;
  @Column({ type: 'text', nullable: true }) nationality: string | null;
  @Column('text') country: string;
  @Column('text') document: DocumentSituation;
  @Column('boolean') minor: boolean;
  @Column('jsonb') body: StoredPlan;
  @Column({ name: 'chosen_by', type: 'uuid' }) chosenBy: string;
  @Column({ name: 'chosen_at', type: 'timestamptz' }) chosenAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'checklist_templates' })
export class ChecklistTemplateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'line_id', type: 'uuid' }) lineId: string;
  @Column('int') edition: number;
  @Column('text') name: string;
  @Column({ type: 'text', nullable: true }) nationality: string | null;
  @Column({ type: 'text', nullable: true }) country: string | null;
  @Column({ type: 'text', nullable: true }) document: DocumentSituation | null;
  @Column({ type: 'boolean', nullable: true }) minor: boolean | null;
  @Column('jsonb') body: StoredPlan;
  @Column('text') source: string;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column('int') version: number;
}
