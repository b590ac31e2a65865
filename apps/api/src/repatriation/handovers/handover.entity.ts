import type { HandoverWay, Stroke } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'handovers' })
export class HandoverEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column({ name: 'form_id', type: 'uuid' }) formId: string;
  @Column({ name: 'reception_body_id', type: 'uuid', nullable: true }) receptionBodyId: string | null;
  @Column({ name: 'body_name', type: 'text' }) bodyName: string;
  @Column({ name: 'received_by', type: 'text' }) receivedBy: string;
  @Column({ name: 'received_as', type: 'text' }) receivedAs: string;
  @Column('text') place: string;
  @Column('text') papers: string;
  @Column('text') belongings: string;
  @Column('text') condition: string;
  @Column({ name: 'handed_on', type: 'date' }) handedOn: string;
  @Column('text') way: HandoverWay;
  @Column('text', { array: true }) strokes: Stroke[];
  @Column({ name: 'paper_kept', type: 'text' }) paperKept: string;
  @Column({ type: 'uuid', nullable: true }) replaces: string | null;
  @Column('text') why: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
