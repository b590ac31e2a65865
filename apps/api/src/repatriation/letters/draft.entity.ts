import type { LetterNamedKind, LetterRecipientKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Everything that was chosen and written about a letter, in one sealed column. */
export interface DraftWords {
  readonly addressee: {
    readonly kind: LetterRecipientKind;
    readonly missionId: string | null;
    readonly bodyId: string | null;
    readonly receptionBodyId: string | null;
    readonly movementId: string | null;
    readonly namedKind: LetterNamedKind | null;
    readonly reason: string;
  } | null;
  readonly recipient: string | null;
  readonly dated: string | null;
  readonly signatory: string | null;
  readonly replacesId: string | null;
}

@Entity({ schema: 'homeward', name: 'letter_drafts' })
export class LetterDraftEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'template_id', type: 'uuid' }) templateId: string;
  @Column('uuid', { name: 'case_ids', array: true }) caseIds: string[];
  @Column({ name: 'taken_out', type: 'int' }) takenOut: number;
  @Column('jsonb') words: DraftWords;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt: Date;
  @Column('int') version: number;
}
