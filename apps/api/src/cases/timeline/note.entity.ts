import type { FieldClass, NoteKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'notes' })
export class NoteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: NoteKind;
  @Column({ name: 'field_class', type: 'text' }) fieldClass: FieldClass;
  @Column('text') text: string;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
