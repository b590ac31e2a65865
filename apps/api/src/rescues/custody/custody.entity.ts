import type {
  CustodyAccess,
  CustodyAnswer,
  CustodyBasis,
  CustodyBed,
  CustodyChangeKind,
  CustodyKind,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'custody_spells' })
export class CustodySpellEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'operation_id', type: 'uuid', nullable: true }) operationId: string | null;
  @Column('text') kind: CustodyKind;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column('text') place: string;
  @Column('text', { nullable: true }) bed: CustodyBed | null;
  @Column({ name: 'over_beds', type: 'boolean' }) overBeds: boolean;
  @Column({ name: 'placing_id', type: 'uuid', nullable: true }) placingId: string | null;
  @Column({ name: 'follows_id', type: 'uuid', nullable: true }) followsId: string | null;
  @Column({ name: 'taken_back_at', type: 'timestamptz', nullable: true }) takenBackAt: Date | null;
  @Column({ name: 'from_date', type: 'date' }) fromDate: string;
  @Column({ name: 'to_date', type: 'date', nullable: true }) toDate: string | null;
  @Column('text') reason: string;
  @Column({ name: 'legal_basis', type: 'text', nullable: true }) legalBasis: CustodyBasis | null;
  @Column({ name: 'hearing_on', type: 'date', nullable: true }) hearingOn: string | null;
  @Column('text') note: string;
  @Column({ name: 'review_on', type: 'date', nullable: true }) reviewOn: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'custody_reviews' })
export class CustodyReviewEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'spell_id', type: 'uuid' }) spellId: string;
  @Column({ name: 'reviewed_on', type: 'date' }) reviewedOn: string;
  @Column({ name: 'still_right', type: 'boolean' }) stillRight: boolean;
  @Column('boolean') seen: boolean;
  @Column({ name: 'seen_by', type: 'text' }) seenBy: string;
  @Column('text') access: CustodyAccess;
  @Column('text') food: CustodyAnswer;
  @Column('text') medical: CustodyAnswer;
  @Column({ name: 'family_contact', type: 'text' }) familyContact: CustodyAnswer;
  @Column({ name: 'minors_apart', type: 'text' }) minorsApart: CustodyAnswer;
  @Column({ name: 'ill_treatment', type: 'text' }) illTreatment: CustodyAnswer;
  @Column({ name: 'medical_urgent', type: 'boolean' }) medicalUrgent: boolean;
  @Column('text') note: string;
  @Column({ name: 'next_on', type: 'date', nullable: true }) nextOn: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

@Entity({ schema: 'homeward', name: 'custody_changes' })
export class CustodyChangeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'spell_id', type: 'uuid' }) spellId: string;
  @Column('text') kind: CustodyChangeKind;
  @Column('text') why: string;
  @Column({ name: 'reason_before', type: 'text' }) reasonBefore: string;
  @Column({ name: 'legal_basis_before', type: 'text', nullable: true }) legalBasisBefore: CustodyBasis | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
}
