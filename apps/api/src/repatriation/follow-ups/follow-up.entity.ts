import type { ChecklistItem, ContactChannel, FollowUpOutcome } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'follow_ups' })
export class FollowUpEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') item: ChecklistItem;
  @Column('text') outcome: FollowUpOutcome;
  @Column({ name: 'reached_on', type: 'date' }) reachedOn: string;
  @Column({ type: 'text', nullable: true }) channel: ContactChannel | null;
  @Column({ name: 'spoke_with', type: 'text' }) spokeWith: string;
  @Column('text') note: string;
  @Column({ name: 'next_step', type: 'text' }) nextStep: string;
  @Column({ name: 'next_on', type: 'date', nullable: true }) nextOn: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
