import type { RecipientKind, ReleaseKind } from '@homeward/domain';
import type { StoredCube } from '@homeward/disclosure';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface StoredCell {
  readonly key: readonly string[];
  readonly count: number | null;
  readonly status: 'shown' | 'primary' | 'secondary';
}

export interface Risk {
  readonly primary: number;
  readonly secondary: number;
  readonly minimal: boolean;
  readonly width: number;
  readonly zeros: 'protect' | 'show';
  /** Numbers of the releases that it was checked together with. */
  readonly against: readonly number[];
  /** Of what is no table: what its report says, by name. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** What a release of rows is: rows themselves, or what they are made from again. */
export interface Content {
  readonly seed?: string;
  readonly rows: number;
  readonly lines?: readonly (readonly string[])[];
}

@Entity({ schema: 'statistics', name: 'cubes' })
export class CubeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'snapshot_id', type: 'uuid' }) snapshotId: string;
  @Column('text') kind: 'COUNTS' | 'QUALITY';
  @Column('double precision') epsilon: number;
  @Column('double precision') delta: number;
  @Column('double precision') rho: number;
  @Column('int') length: number;
  @Column('jsonb') content: StoredCube;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
}

@Entity({ schema: 'statistics', name: 'releases' })
export class ReleaseEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'snapshot_id', type: 'uuid' }) snapshotId: string;
  @Column('int') number: number;
  @Column('text') kind: ReleaseKind;
  @Column('text', { array: true }) dimensions: string[];
  @Column('int') k: number;
  @Column('text') purpose: string;
  @Column('text') recipient: string;
  @Column({ name: 'recipient_id', type: 'uuid' }) recipientId: string;
  @Column({ name: 'knows_both', type: 'boolean' }) knowsBoth: boolean;
  @Column('jsonb') cells: StoredCell[];
  @Column('jsonb') risk: Risk;
  @Column('jsonb', { nullable: true }) content: Content | null;
  @Column('text') sha256: string;
  @Column({ name: 'released_by', type: 'uuid' }) releasedBy: string;
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true }) confirmedBy: string | null;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
  @Column({ name: 'withdrawn_reason', type: 'text' }) withdrawnReason: string;
  @Column('int') version: number;
}

@Entity({ schema: 'statistics', name: 'recipients' })
export class RecipientEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column('text') kind: RecipientKind;
  @Column('text') domain: string;
  @Column({ name: 'apart_from', type: 'uuid', array: true }) apartFrom: string[];
  @Column({ name: 'merged_into', type: 'uuid', nullable: true }) mergedInto: string | null;
  @Column({ name: 'merged_reason', type: 'text' }) mergedReason: string;
  @Column({ name: 'added_by', type: 'uuid', nullable: true }) addedBy: string | null;
  @Column('int') version: number;
}
