import type {
  Danger,
  RescueChannelState,
  RescueDue,
  RescueEventKind,
  RescueOutcome,
  RescueRequestState,
  RescueWay,
} from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'rescue_requests' })
export class RescueRequestEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'team_id', type: 'uuid' }) teamId: string;
  @Column('text') reference: string;
  @Column({ name: 'compound_id', type: 'uuid', nullable: true }) compoundId: string | null;
  @Column('text') place: string;
  @Column('text') danger: Danger;
  @Column('int') unnamed: number;
  @Column('text') state: RescueRequestState;
  @Column({ type: 'text', nullable: true }) due: RescueDue | null;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt: Date | null;
  @Column({ type: 'text', nullable: true }) outcome: RescueOutcome | null;
  @Column({ name: 'operation_id', type: 'uuid', nullable: true }) operationId: string | null;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'rescue_request_cases' })
export class RescueRequestCaseEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'by_consent', type: 'boolean' }) byConsent: boolean;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
  @Column({ name: 'left_at', type: 'timestamptz', nullable: true }) leftAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'rescue_channels' })
export class RescueChannelEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  @Column({ name: 'body_id', type: 'uuid' }) bodyId: string;
  @Column('text') state: RescueChannelState;
  @Column('timestamptz') since: Date;
  @Column({ type: 'text', nullable: true }) due: RescueDue | null;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'rescue_events' })
export class RescueEventEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  @Column({ name: 'channel_id', type: 'uuid', nullable: true }) channelId: string | null;
  @Column('text') kind: RescueEventKind;
  @Column({ name: 'happened_at', type: 'timestamptz' }) happenedAt: Date;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column('text') text: string;
  @Column('text') contact: string;
  @Column({ name: 'their_reference', type: 'text' }) theirReference: string;
  @Column({ type: 'text', nullable: true }) way: RescueWay | null;
  @Column({ type: 'text', nullable: true }) danger: Danger | null;
  @Column({ type: 'int', nullable: true }) people: number | null;
  @Column({ name: 'promised_by', type: 'date', nullable: true }) promisedBy: string | null;
  @Column({ name: 'warning_id', type: 'uuid', nullable: true }) warningId: string | null;
  @Column({ name: 'attachment_id', type: 'uuid', nullable: true }) attachmentId: string | null;
  @Column({ name: 'letter_id', type: 'uuid', nullable: true }) letterId: string | null;
  @Column({ name: 'operation_id', type: 'uuid', nullable: true }) operationId: string | null;
  @Column({ type: 'uuid', nullable: true }) corrects: string | null;
}
