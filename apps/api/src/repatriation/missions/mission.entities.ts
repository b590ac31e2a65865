import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'missions' })
export class MissionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column({ name: 'sending_country', type: 'text' }) sendingCountry: string;
  @Column({ name: 'located_in', type: 'text' }) locatedIn: string;
  @Column('text') city: string;
  @Column('text') address: string;
  @Column('text') phone: string;
  @Column('text') email: string;
  @Column('int', { array: true }) weekend: number[];
  @Column('text') zone: string;
  @Column('text', { array: true }) opening: string[];
  @Column('text') note: string;
  @Column('text') source: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'mission_coverage' })
export class MissionCoverageEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'mission_id', type: 'uuid' }) missionId: string;
  @Column('text') nationality: string;
  @Column('text') country: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
}

@Entity({ schema: 'homeward', name: 'fine_rules' })
export class FineRuleEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') country: string;
  @Column({ name: 'visa_kind', type: 'text' }) visaKind: string;
  @Column({ name: 'per_day_minor', type: 'bigint' }) perDayMinor: number;
  @Column({ name: 'cap_minor', type: 'bigint', nullable: true }) capMinor: number | null;
  @Column({ name: 'free_days', type: 'int' }) freeDays: number;
  @Column({ name: 'warn_every_minor', type: 'bigint', nullable: true }) warnEveryMinor: number | null;
  @Column('text') currency: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column('int') version: number;
}
