import type { FineSettlement, TravelDocumentKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'travel_documents' })
export class TravelDocumentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: TravelDocumentKind;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column('text') number: string;
  @Column({ name: 'applied_on', type: 'date', nullable: true }) appliedOn: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: string | null;
  @Column({ name: 'expires_on', type: 'date', nullable: true }) expiresOn: string | null;
  @Column('text') note: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'overstays' })
export class OverstayEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') country: string;
  @Column({ name: 'visa_kind', type: 'text' }) visaKind: string;
  @Column({ name: 'entered_on', type: 'date', nullable: true }) enteredOn: string | null;
  @Column({ name: 'stay_days', type: 'int', nullable: true }) stayDays: number | null;
  @Column({ name: 'legal_until', type: 'date' }) legalUntil: string;
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn: string | null;
  @Column({ type: 'text', nullable: true }) settlement: FineSettlement | null;
  @Column({ name: 'amount_minor', type: 'bigint', nullable: true }) amountMinor: number | null;
  @Column({ name: 'waived_minor', type: 'bigint', nullable: true }) waivedMinor: number | null;
  @Column({ type: 'text', nullable: true }) currency: string | null;
  @Column('int') version: number;
}
