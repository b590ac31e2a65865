import type { FreezeGround, WaiverDecision } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'fine_waivers' })
export class FineWaiverEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'overstay_id', type: 'uuid' }) overstayId: string;
  @Column({ name: 'asked_on', type: 'date' }) askedOn: string;
  @Column({ name: 'asked_of', type: 'text' }) askedOf: string;
  @Column('text') letter: string;
  @Column({ type: 'text', nullable: true }) decision: WaiverDecision | null;
  @Column({ name: 'decided_on', type: 'date', nullable: true }) decidedOn: string | null;
  @Column({ name: 'decision_number', type: 'text' }) decisionNumber: string;
  @Column({ name: 'base_minor', type: 'bigint', nullable: true }) baseMinor: number | null;
  @Column({ type: 'int', nullable: true }) share: number | null;
  @Column({ name: 'waived_minor', type: 'bigint', nullable: true }) waivedMinor: number | null;
  @Column({ type: 'text', nullable: true }) currency: string | null;
  @Column('text') note: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'fine_freezes' })
export class FineFreezeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'overstay_id', type: 'uuid' }) overstayId: string;
  @Column({ name: 'from_day', type: 'date' }) fromDay: string;
  @Column({ name: 'to_day', type: 'date', nullable: true }) toDay: string | null;
  @Column('text') ground: FreezeGround;
  @Column('text') note: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'visa_rules' })
export class VisaRuleEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') country: string;
  @Column({ name: 'visa_kind', type: 'text' }) visaKind: string;
  @Column({ name: 'stay_days', type: 'int' }) stayDays: number;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column('int') version: number;
}
