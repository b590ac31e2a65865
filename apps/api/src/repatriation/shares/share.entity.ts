import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'case_shares' })
export class CaseShareEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column({ name: 'expected_on', type: 'date', nullable: true }) expectedOn: string | null;
  @Column('text') note: string;
  @Column('date') until: string;
  @Column({ name: 'shared_by', type: 'uuid' }) sharedBy: string;
  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true }) acknowledgedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column('int') version: number;
}
