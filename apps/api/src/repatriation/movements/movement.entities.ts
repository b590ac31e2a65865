import type { KnownBy, LegChange, MovementKind, PassengerState } from '@homeward/domain';
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
  @Column({ name: 'reception_body_id', type: 'uuid', nullable: true }) receptionBodyId: string | null;
  @Column({ name: 'reception_told_on', type: 'date', nullable: true }) receptionToldOn: string | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'movement_legs' })
export class LegEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('int') position: number;
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
  @Column('boolean') airside: boolean;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ type: 'text', nullable: true }) change: LegChange | null;
  @Column({ name: 'change_reason', type: 'text' }) changeReason: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'movement_confirmations' })
export class ConfirmationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'movement_id', type: 'uuid' }) movementId: string;
  @Column('text') what: PassengerState;
  @Column({ name: 'on_day', type: 'date' }) onDay: string;
  @Column({ name: 'known_by', type: 'text' }) knownBy: KnownBy;
  @Column('int') people: number;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}
