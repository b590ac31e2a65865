import type { RetentionCategory } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'retention_rules' })
export class RetentionRuleEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') category: RetentionCategory;
  @Column('int') months: number;
  @Column('text') basis: string;
  @Column({ name: 'set_by', type: 'uuid' }) setBy: string;
  @Column({ name: 'set_at', type: 'timestamptz' }) setAt: Date;
  @Column('int') version: number;
}
