import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'movement_escorts' })
export class EscortEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('text') name: string;
  @Column('text') contact: string;
  @Column('text') role: string;
  @Column({ name: 'user_id', type: 'uuid', nullable: true }) userId: string | null;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
}

@Entity({ schema: 'homeward', name: 'companions' })
export class CompanionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('text') name: string;
  @Column('text') birth: string;
  @Column('text') relation: string;
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
}

@Entity({ schema: 'homeward', name: 'evidence_bags' })
export class EvidenceBagEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('text') label: string;
  @Column('text') what: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

@Entity({ schema: 'homeward', name: 'evidence_handings' })
export class EvidenceHandingEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'bag_id', type: 'uuid' }) bagId: string;
  @Column({ name: 'handed_at', type: 'timestamptz' }) handedAt: Date;
  @Column({ name: 'from_whom', type: 'text' }) fromWhom: string;
  @Column({ name: 'to_whom', type: 'text' }) toWhom: string;
  @Column('text') place: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
