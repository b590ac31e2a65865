import type { ReceptionKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'reception_bodies' })
export class ReceptionBodyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column('text') kind: ReceptionKind;
  @Column('text') country: string;
  @Column('text') city: string;
  @Column('text') address: string;
  @Column('text') phone: string;
  @Column('text') email: string;
  @Column('text') contact: string;
  @Column('text') hours: string;
  @Column('text') offers: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column('int') version: number;
}
