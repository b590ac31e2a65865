import type {
  AgeBand,
  CaseState,
  ClosureReason,
  Danger,
  ExitMode,
  IdentificationState,
  LegalExposure,
  RepatriationStage,
  Sensitivity,
  Sex,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'cases' })
export class CaseEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'team_id', type: 'uuid' }) teamId: string;
  @Column('text') reference: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column('text') state: CaseState;
  @Column({ name: 'state_since', type: 'timestamptz' }) stateSince: Date;
  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true }) verifiedAt: Date | null;
  @Column('text') danger: Danger;
  @Column('text') sensitivity: Sensitivity;
  @Column({ name: 'assigned_to', type: 'uuid', nullable: true }) assignedTo: string | null;
  @Column({ name: 'registered_by', type: 'uuid' }) registeredBy: string;
  @Column({ name: 'compound_id', type: 'uuid', nullable: true }) compoundId: string | null;
  @Column({ type: 'text', nullable: true }) nationality: string | null;
  @Column('text') sex: Sex;
  @Column({ name: 'age_band', type: 'text' }) ageBand: AgeBand;
  @Column({ name: 'exit_mode', type: 'text', nullable: true }) exitMode: ExitMode | null;
  @Column({ name: 'out_on', type: 'date', nullable: true }) outOn: string | null;
  @Column('text') identification: IdentificationState;
  @Column({ name: 'legal_exposure', type: 'text' }) legalExposure: LegalExposure;
  @Column({ name: 'repatriation_stage', type: 'text' }) repatriationStage: RepatriationStage;
  @Column({ name: 'home_on', type: 'date', nullable: true }) homeOn: string | null;
  @Column({ name: 'next_due_on', type: 'date', nullable: true }) nextDueOn: string | null;
  @Column('text', { array: true }) tags: string[];
  @Column({ name: 'previous_case_id', type: 'uuid', nullable: true }) previousCaseId: string | null;
  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true }) duplicateOf: string | null;
  @Column({ name: 'best_interest_reason', type: 'text' }) bestInterestReason: string;
  @Column({ name: 'closure_reason', type: 'text', nullable: true }) closureReason: ClosureReason | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}
