import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'saved_views' })
export class SavedViewEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column('text') resource: string;
  @Column('text') name: string;
  @Column('jsonb') query: Record<string, unknown>;
  @Column('int') version: number;
}
