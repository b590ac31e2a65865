import type { Gender, Sex } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'persons' })
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column({ name: 'romanised_name', type: 'text' }) romanisedName: string;
  @Column({ name: 'family_name', type: 'text' }) familyName: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text') sex: Sex;
  @Column({ type: 'text', nullable: true }) gender: Gender | null;
  @Column({ type: 'text', nullable: true }) birth: string | null;
  @Column({ name: 'birth_estimated', type: 'boolean' }) birthEstimated: boolean;
  @Column('text', { array: true }) nationalities: string[];
  @Column('boolean') stateless: boolean;
  @Column('text', { array: true }) languages: string[];
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  @Column({ name: 'document_country', type: 'text', nullable: true }) documentCountry: string | null;
  @Column('text') phone: string;
  @Column({ name: 'registered_by', type: 'uuid' }) registeredBy: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}
