import type {
  AttachmentClass,
  AttachmentKind,
  AttachmentMedia,
  AttachmentPart,
  AttachmentSubject,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'attachments' })
export class AttachmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: AttachmentKind;
  @Column({ name: 'field_class', type: 'text' }) fieldClass: AttachmentClass;
  @Column({ name: 'subject_kind', type: 'text', nullable: true }) subjectKind: AttachmentSubject | null;
  @Column({ name: 'subject_id', type: 'uuid', nullable: true }) subjectId: string | null;
  @Column('text') media: AttachmentMedia;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column('text') caption: string;
  @Column('int') bytes: number;
  @Column({ type: 'int', nullable: true }) width: number | null;
  @Column({ type: 'int', nullable: true }) height: number | null;
  @Column({ type: 'int', nullable: true }) pages: number | null;
  @Column({ name: 'original_digest', type: 'text', nullable: true }) originalDigest: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
  @Column({ name: 'removed_by', type: 'uuid', nullable: true }) removedBy: string | null;
  @Column({ name: 'removed_reason', type: 'text' }) removedReason: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'attachment_files' })
export class AttachmentFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'attachment_id', type: 'uuid' }) attachmentId: string;
  @Column('text') part: AttachmentPart;
  @Column('int') page: number;
  @Column('int') bytes: number;
}
