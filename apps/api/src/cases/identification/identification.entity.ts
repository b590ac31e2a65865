import type { IdentificationBody, IdentificationState } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'identifications' })
export class IdentificationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') body: IdentificationBody;
  @Column({ name: 'body_name', type: 'text' }) bodyName: string;
  @Column('text') decision: IdentificationState;
  @Column('text') basis: string;
  @Column({ name: 'decided_on', type: 'date' }) decidedOn: string;
  @Column('boolean') appeal: boolean;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
}
