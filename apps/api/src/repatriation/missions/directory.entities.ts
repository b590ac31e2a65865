import type {
  Currency,
  MissionAct,
  MissionListKind,
  MissionPaper,
  MissionPurpose,
  TravelDocumentKind,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

abstract class KnownRow {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'mission_id', type: 'uuid' }) missionId: string;
  @Column('text') source: string;
  @Column({ name: 'checked_on', type: 'date', nullable: true }) checkedOn: string | null;
  @Column({ name: 'checked_by', type: 'uuid', nullable: true }) checkedBy: string | null;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
}

abstract class DatedRow extends KnownRow {
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
}

@Entity({ schema: 'homeward', name: 'mission_contacts' })
export class MissionContactEntity extends DatedRow {
  @Column('text') name: string;
  @Column('text') position: string;
  @Column('text', { array: true }) purposes: MissionPurpose[];
  @Column('text') phone: string;
  @Column('text') mobile: string;
  @Column('text') email: string;
  @Column('text') languages: string;
  @Column('text') hours: string;
}

@Entity({ schema: 'homeward', name: 'mission_requirements' })
export class MissionRequirementEntity extends DatedRow {
  @Column('text') act: MissionAct;
  @Column('text') paper: MissionPaper;
  @Column('int', { nullable: true }) copies: number | null;
  @Column('text') detail: string;
}

@Entity({ schema: 'homeward', name: 'mission_fees' })
export class MissionFeeEntity extends DatedRow {
  @Column('text') kind: TravelDocumentKind;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: number;
  @Column('text') currency: Currency;
  @Column('text') note: string;
}

@Entity({ schema: 'homeward', name: 'mission_holidays' })
export class MissionHolidayEntity extends KnownRow {
  @Column('date') day: string;
  @Column('text') name: string;
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true }) withdrawnOn: string | null;
}

@Entity({ schema: 'homeward', name: 'mission_imports' })
export class MissionImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column('int') made: number;
  @Column('jsonb') ended: EndedByList[];
  @Column({ name: 'imported_by', type: 'uuid' }) importedBy: string;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @Column('int') version: number;
}

/** A row that a list ended, as it must still stand when the list is taken back. */
export interface EndedByList {
  readonly kind: MissionListKind;
  readonly id: string;
  /** Its last day of before. */
  readonly validTo: string | null;
  readonly version: number;
}
