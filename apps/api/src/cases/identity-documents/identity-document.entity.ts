import type { DocumentPlace, IdentityDocumentKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'identity_documents' })
export class IdentityDocumentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: IdentityDocumentKind;
  @Column({ type: 'text', nullable: true }) country: string | null;
  @Column('text') number: string;
  @Column('text', { array: true }) marks: string[];
  @Column({ name: 'expires_on', type: 'text', nullable: true }) expiresOn: string | null;
  @Column('text') place: DocumentPlace;
  @Column('text') note: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
  @Column({ name: 'removed_by', type: 'uuid', nullable: true }) removedBy: string | null;
  @Column({ name: 'removed_reason', type: 'text' }) removedReason: string;
  @Column('int') version: number;
}
