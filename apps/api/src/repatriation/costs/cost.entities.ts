import type { CorrectionGround, CostEntryKind, CostKind, CostState, Payer } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'costs' })
export class CostEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'batch_id', type: 'uuid' }) batchId: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'operation_id', type: 'uuid', nullable: true }) operationId: string | null;
  @Column({ name: 'movement_id', type: 'uuid', nullable: true }) movementId: string | null;
  @Column({ name: 'overstay_id', type: 'uuid', nullable: true }) overstayId: string | null;
  @Column('text') entry: CostEntryKind;
  @Column({ name: 'refers_to', type: 'uuid', nullable: true }) refersTo: string | null;
  @Column({ type: 'text', nullable: true }) correction: CorrectionGround | null;
  @Column('text') kind: CostKind;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: number;
  @Column('text') currency: string;
  @Column({ name: 'spent_on', type: 'date' }) spentOn: string;
  @Column('text') payer: Payer;
  @Column({ name: 'donor_id', type: 'uuid', nullable: true }) donorId: string | null;
  @Column('text') state: CostState;
  @Column('text') note: string;
  @Column({ type: 'int', nullable: true }) others: number | null;
  @Column({ name: 'attachment_id', type: 'uuid', nullable: true }) attachmentId: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'donors' })
export class DonorEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') currency: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'budget_minor', type: 'bigint', nullable: true }) budgetMinor: number | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'exchange_rates' })
export class ExchangeRateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'from_currency', type: 'text' }) fromCurrency: string;
  @Column({ name: 'to_currency', type: 'text' }) toCurrency: string;
  @Column('text') rate: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column('text') source: string;
  @Column('int') version: number;
}
