import type { GlassVerdict } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'break_glasses' })
export class BreakGlassEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true }) reviewedBy: string | null;
  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true }) reviewedAt: Date | null;
  @Column({ type: 'text', nullable: true }) verdict: GlassVerdict | null;
  @Column({ name: 'review_note', type: 'text' }) reviewNote: string;
  @Column('int') version: number;
}
