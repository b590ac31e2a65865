import type { CrossingKind, CrossingState } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'border_crossings' })
export class BorderCrossingEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'crossing_id', type: 'uuid' }) crossingId: string;
  @Column('text') name: string;
  @Column({ name: 'other_names', type: 'text', array: true }) otherNames: string[];
  @Column('text') country: string;
  @Column({ name: 'other_country', type: 'text' }) otherCountry: string;
  @Column('text') province: string;
  @Column('text') kind: CrossingKind;
  @Column('text') state: CrossingState;
  @Column('text') hours: string;
  @Column({ type: 'double precision', nullable: true }) latitude: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude: number | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column({ name: 'checked_on', type: 'date', nullable: true }) checkedOn: string | null;
  @Column({ name: 'checked_by', type: 'uuid', nullable: true }) checkedBy: string | null;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column('int') version: number;
}
