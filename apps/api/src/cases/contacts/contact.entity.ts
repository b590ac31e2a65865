import type { ContactChannel } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'person_contacts' })
export class ContactEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') channel: ContactChannel;
  @Column('text') value: string;
  @Column('text') whose: string;
  @Column('text') hours: string;
  @Column({ name: 'code_word', type: 'text' }) codeWord: string;
  @Column({ name: 'may_answer', type: 'text' }) mayAnswer: string;
  @Column('boolean') safe: boolean;
  @Column('int') version: number;
}
