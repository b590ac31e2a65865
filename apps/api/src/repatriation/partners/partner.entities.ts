import type { ChecklistItemState, ItemCode, ProposalState, TravelDocumentKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'partner_settings' })
export class PartnerSettingEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column({ name: 'at_once', type: 'boolean' }) atOnce: boolean;
  @Column({ name: 'changed_by', type: 'uuid' }) changedBy: string;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'item_proposals' })
export class ItemProposalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'mission_id', type: 'uuid' }) missionId: string;
  @Column('text') item: ItemCode;
  @Column({ name: 'item_version', type: 'int' }) itemVersion: number;
  @Column({ name: 'to_state', type: 'text' }) toState: ChecklistItemState;
  @Column({ name: 'done_on', type: 'date' }) doneOn: string;
  @Column('text') note: string;
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  @Column({ name: 'document_kind', type: 'text', nullable: true }) documentKind: TravelDocumentKind | null;
  @Column({ name: 'document_expires_on', type: 'date', nullable: true }) documentExpiresOn: string | null;
  @Column('text') state: ProposalState;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column('boolean') changed: boolean;
  @Column('text') reason: string;
  @Column('int') version: number;
}
