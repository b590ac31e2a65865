import type { MovementKind, PassengerState, Payer } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'movements' })
export class MovementEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') reference: string;
  @Column('text') kind: MovementKind;
  @Column('text') carrier: string;
  @Column('text') number: string;
  @Column({ name: 'from_place', type: 'text' }) fromPlace: string;
  @Column({ name: 'to_place', type: 'text' }) toPlace: string;
  @Column({ name: 'to_country', type: 'text' }) toCountry: string;
  @Column({ name: 'departs_at', type: 'timestamptz' }) departsAt: Date;
  @Column({ name: 'departs_zone', type: 'text' }) departsZone: string;
  @Column({ name: 'arrives_at', type: 'timestamptz', nullable: true }) arrivesAt: Date | null;
  @Column({ name: 'arrives_zone', type: 'text' }) arrivesZone: string;
  @Column('text') escort: string;
  @Column({ name: 'cost_minor', type: 'bigint', nullable: true }) costMinor: number | null;
  @Column({ type: 'text', nullable: true }) currency: string | null;
  @Column({ type: 'text', nullable: true }) payer: Payer | null;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'movement_passengers' })
export class PassengerEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') state: PassengerState;
  @Column('text') seat: string;
  @Column('int') version: number;
}
