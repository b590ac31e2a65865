import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'totp_factors' })
export class TotpFactorEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column('text') secret: string;
}

@Entity({ schema: 'homeward', name: 'passkeys' })
export class PasskeyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'credential_id', type: 'text' }) credentialId: string;
  @Column({ name: 'public_key', type: 'text' }) publicKey: string;
  @Column('int8') counter: number;
  @Column('text', { array: true }) transports: string[];
  @Column('text') name: string;
  @Column({ name: 'backed_up', type: 'boolean' }) backedUp: boolean;
}

@Entity({ schema: 'homeward', name: 'recovery_codes' })
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
}

@Entity({ schema: 'homeward', name: 'account_resets' })
export class AccountResetEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column('text') kind: 'PASSWORD' | 'FACTORS';
  @Column({ name: 'reset_by', type: 'uuid' }) resetBy: string;
}
