import type { TravelService } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'need_orders' })
export class NeedOrderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column({ name: 'leg_id', type: 'uuid' }) legId: string;
  @Column('text') service: TravelService;
  @Column({ name: 'ordered_from', type: 'text' }) orderedFrom: string;
  @Column('text') reference: string;
  @Column({ name: 'ordered_on', type: 'date' }) orderedOn: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column('int') version: number;
}
