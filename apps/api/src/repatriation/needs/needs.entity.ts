import type { TravelHealthNeed, TravelService } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'travel_needs' })
export class TravelNeedsEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text', { array: true }) services: TravelService[];
  @Column('text') language: string;
  @Column('text', { array: true }) health: TravelHealthNeed[];
  @Column('text') words: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  @Column('int') version: number;
}
