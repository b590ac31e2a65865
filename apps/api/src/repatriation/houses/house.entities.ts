import type { CustodyBed, HouseReportCode, HouseReportKind, HouseReportState } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'house_reports' })
export class HouseReportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'place_id', type: 'uuid' }) placeId: string;
  @Column('text') kind: HouseReportKind;
  @Column('text') code: HouseReportCode;
  @Column({ name: 'happened_at', type: 'timestamptz' }) happenedAt: Date;
  @Column('text') zone: string;
  @Column('text', { nullable: true }) bed: CustodyBed | null;
  @Column('boolean') urgent: boolean;
  @Column('text') words: string;
  @Column('text') state: HouseReportState;
  @Column('text') reply: string;
  @Column({ name: 'spell_id', type: 'uuid', nullable: true }) spellId: string | null;
  @Column({ name: 'replaced_on', type: 'date', nullable: true }) replacedOn: string | null;
  @Column({ name: 'reported_by', type: 'uuid' }) reportedBy: string;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column('boolean') changed: boolean;
  @Column('int') version: number;
}
