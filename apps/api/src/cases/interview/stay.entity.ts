import type { StayArrival, StayDeparture } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'stays' })
export class StayEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'compound_id', type: 'uuid', nullable: true }) compoundId: string | null;
  @Column('text') place: string;
  @Column({ name: 'from_date', type: 'text', nullable: true }) from: string | null;
  @Column({ name: 'to_date', type: 'text', nullable: true }) to: string | null;
  @Column({ name: 'came_by', type: 'text' }) cameBy: StayArrival;
  @Column({ name: 'left_by', type: 'text' }) leftBy: StayDeparture;
  @Column({ name: 'price_minor', type: 'bigint', nullable: true }) priceMinor: number | null;
  @Column({ name: 'price_currency', type: 'text', nullable: true }) priceCurrency: string | null;
  @Column('text') note: string;
  @Column({ name: 'interview_id', type: 'uuid', nullable: true }) interviewId: string | null;
  @Column('int') position: number;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column('int') version: number;
}
