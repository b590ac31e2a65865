import type { ConsentGiver, ConsentPurpose } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'consents' })
export class ConsentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') purpose: ConsentPurpose;
  @Column('boolean') given: boolean;
  @Column({ name: 'text_version', type: 'text' }) textVersion: string;
  @Column({ name: 'given_by', type: 'text' }) givenBy: ConsentGiver;
  @Column({ name: 'interview_id', type: 'uuid', nullable: true }) interviewId: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
