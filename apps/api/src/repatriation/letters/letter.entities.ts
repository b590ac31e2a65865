import type {
  LetterBlock,
  LetterKind,
  LetterNamedKind,
  LetterRecipientKind,
  LetterSending,
  LetterState,
  LetterTemplateState,
  LetterValues,
  LetterVoidReason,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'letter_templates' })
export class LetterTemplateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'family_id', type: 'uuid' }) familyId: string;
  @Column('int') revision: number;
  @Column('text') kind: LetterKind;
  @Column('text') language: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column('text') name: string;
  @Column('text') subject: string;
  @Column('jsonb') blocks: readonly LetterBlock[];
  @Column('text') note: string;
  @Column('text') state: LetterTemplateState;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'letters' })
export class LetterEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') number: string;
  @Column('text') kind: LetterKind;
  @Column('text') language: string;
  @Column({ name: 'template_id', type: 'uuid' }) templateId: string;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ name: 'recipient_kind', type: 'text' }) recipientKind: LetterRecipientKind;
  @Column({ name: 'body_id', type: 'uuid', nullable: true }) bodyId: string | null;
  @Column({ name: 'reception_body_id', type: 'uuid', nullable: true }) receptionBodyId: string | null;
  @Column({ name: 'movement_id', type: 'uuid', nullable: true }) movementId: string | null;
  @Column({ name: 'named_kind', type: 'text', nullable: true }) namedKind: LetterNamedKind | null;
  @Column({ name: 'named_reason', type: 'text' }) namedReason: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') signatory: string;
  @Column('date') dated: string;
  @Column({ name: 'case_count', type: 'int' }) caseCount: number;
  @Column('int') pages: number;
  @Column({ name: 'pdf_file', type: 'uuid' }) pdfFile: string;
  @Column({ name: 'pdf_bytes', type: 'int' }) pdfBytes: number;
  @Column({ name: 'pdf_digest', type: 'text' }) pdfDigest: string;
  @Column({ name: 'docx_file', type: 'uuid' }) docxFile: string;
  @Column({ name: 'docx_bytes', type: 'int' }) docxBytes: number;
  @Column({ name: 'docx_digest', type: 'text' }) docxDigest: string;
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true }) replacesId: string | null;
  @Column('text') state: LetterState;
  @Column({ name: 'sent_on', type: 'date', nullable: true }) sentOn: string | null;
  @Column({ name: 'sent_how', type: 'text', nullable: true }) sentHow: LetterSending | null;
  @Column({ name: 'answered_on', type: 'date', nullable: true }) answeredOn: string | null;
  @Column({ name: 'void_reason', type: 'text', nullable: true }) voidReason: LetterVoidReason | null;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'letter_cases' })
export class LetterCaseEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'letter_id', type: 'uuid' }) letterId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('int') position: number;
  @Column('text') number: string;
  @Column('text') kind: LetterKind;
  @Column('date') dated: string;
  @Column({ name: 'recipient_kind', type: 'text', nullable: true }) recipientKind: LetterRecipientKind | null;
  @Column('text') recipient: string;
  @Column({ type: 'jsonb', nullable: true }) said: LetterValues | null;
}
