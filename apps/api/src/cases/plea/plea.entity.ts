import type { ContactChannel, RequesterKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'pleas' })
export class PleaEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt: Date;
  @Column('text') channel: ContactChannel;
  @Column({ name: 'requester_kind', type: 'text' }) requesterKind: RequesterKind;
  @Column({ name: 'requester_name', type: 'text' }) requesterName: string;
  @Column({ name: 'requester_contact', type: 'text' }) requesterContact: string;
  @Column('text', { array: true }) marks: string[];
  @Column('text') message: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
