import type { ListField, RosterDecision, RosterOutcome, Sex } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GridSheet } from '../../exchange/grid.js';
import type { EntryDoubt } from './entry-values.js';

/** Which columns of which sheet mean what. Headers and confidence are worked out again, never stored. */
export interface StoredMapping {
  readonly sheet: number;
  readonly headerRow: number | null;
  readonly fields: readonly (ListField | null)[];
}

@Entity({ schema: 'homeward', name: 'roster_imports' })
export class RosterImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column('jsonb') grid: { readonly sheets: readonly GridSheet[] };
  @Column('jsonb') mapping: StoredMapping;
  @Column({ name: 'received_on', type: 'date' }) receivedOn: string;
  @Column({ name: 'imported_by', type: 'uuid' }) importedBy: string;
  @Column({ name: 'imported_at', type: 'timestamptz' }) importedAt: Date;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'roster_entries' })
export class RosterEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'operation_id', type: 'uuid' }) operationId: string;
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
  @Column('int') position: number;
  @Column('text') name: string;
  @Column({ name: 'romanised_name', type: 'text' }) romanisedName: string;
  @Column('text') sex: Sex;
  @Column({ type: 'text', nullable: true }) nationality: string | null;
  @Column({ type: 'text', nullable: true }) birth: string | null;
  @Column({ name: 'birth_estimated', type: 'boolean' }) birthEstimated: boolean;
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  @Column('text') phone: string;
  @Column('text') room: string;
  @Column('smallint', { array: true }) tokens: number[];
  @Column('text', { array: true }) marks: string[];
  @Column('jsonb') doubts: readonly EntryDoubt[];
  @Column('text') outcome: RosterOutcome;
  @Column({ name: 'outcome_at', type: 'timestamptz', nullable: true }) outcomeAt: Date | null;
  @Column('boolean') listed: boolean;
  @Column({ name: 'medical_urgent', type: 'boolean' }) medicalUrgent: boolean;
  @Column('boolean') minor: boolean;
  @Column('text') tag: string;
  @Column('text') decision: RosterDecision;
  @Column({ name: 'same_as_case', type: 'uuid', nullable: true }) sameAsCase: string | null;
  @Column({ name: 'same_as_row', type: 'uuid', nullable: true }) sameAsRow: string | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column('int') version: number;
}
