import type { Answers, StayAnswer } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'interviews' })
export class InterviewEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'interviewer_id', type: 'uuid' }) interviewerId: string;
  @Column('text') interpreter: string;
  @Column('text') language: string;
  @Column('text') place: string;
  @Column('text') setting: string;
  @Column('text') section: string;
  @Column('jsonb') consent: Answers;
  @Column('jsonb') answers: Answers;
  @Column('jsonb') stays: readonly StayAnswer[];
  @Column({ name: 'started_at', type: 'timestamptz' }) startedAt: Date;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt: Date;
  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true }) signedAt: Date | null;
  @Column({ name: 'signed_by', type: 'uuid', nullable: true }) signedBy: string | null;
  @Column('int') version: number;
}

/** What was said first, what stands now, and why: rows are added and never changed. */
@Entity({ schema: 'homeward', name: 'interview_amendments' })
export class InterviewAmendmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'interview_id', type: 'uuid' }) interviewId: string;
  @Column('text') question: string;
  @Column('jsonb') was: object;
  @Column('jsonb') becomes: object;
  @Column('text') reason: string;
  @Column({ name: 'amended_by', type: 'uuid' }) amendedBy: string;
}
