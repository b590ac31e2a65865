import type { AroundKind, PartyKind, Relation, RoleInProcess } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'people_around' })
export class PersonAroundEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: AroundKind;
  @Column('text') party: PartyKind;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text') relation: Relation;
  @Column('text', { array: true }) roles: RoleInProcess[];
  @Column('text', { array: true }) phones: string[];
  @Column('text', { array: true }) wallets: string[];
  @Column('text') note: string;
  @Column({ name: 'safe_to_contact', type: 'boolean' }) safeToContact: boolean;
  @Column('text', { array: true }) marks: string[];
  @Column('smallint', { array: true }) tokens: number[];
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
  @Column({ name: 'removed_by', type: 'uuid', nullable: true }) removedBy: string | null;
  @Column({ name: 'removed_reason', type: 'text' }) removedReason: string;
  @Column('int') version: number;
}
