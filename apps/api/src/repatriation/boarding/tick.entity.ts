import type { BoardingMark } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'boarding_ticks' })
export class BoardingTickEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column({ name: 'leg_id', type: 'uuid' }) legId: string;
  @Column({ name: 'companion_id', type: 'uuid', nullable: true }) companionId: string | null;
  @Column('text') mark: BoardingMark;
  @Column({ name: 'marked_at', type: 'timestamptz' }) markedAt: Date;
  @Column({ name: 'marked_by', type: 'uuid' }) markedBy: string;
}
