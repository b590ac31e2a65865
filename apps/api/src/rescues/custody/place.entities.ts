import type { CustodyAccess, CustodyKind } from '@homeward/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'homeward', name: 'custody_places' })
export class CustodyPlaceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') kind: CustodyKind;
  @Column('text') name: string;
  @Column('text') country: string;
  @Column('text') province: string;
  @Column({ type: 'double precision', nullable: true }) latitude: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude: number | null;
  @Column('text') phone: string;
  @Column('text') answers: string;
  @Column('text') visits: string;
  @Column({ name: 'lawyer_access', type: 'text', nullable: true }) lawyerAccess: CustodyAccess | null;
  @Column({ name: 'mission_access', type: 'text', nullable: true }) missionAccess: CustodyAccess | null;
  @Column({ name: 'ngo_access', type: 'text', nullable: true }) ngoAccess: CustodyAccess | null;
  @Column('text') dangers: string;
  @Column({ name: 'beds_women', type: 'int', nullable: true }) bedsWomen: number | null;
  @Column({ name: 'beds_men', type: 'int', nullable: true }) bedsMen: number | null;
  @Column({ name: 'beds_family', type: 'int', nullable: true }) bedsFamily: number | null;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity({ schema: 'homeward', name: 'custody_place_addresses' })
export class CustodyPlaceAddressEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'place_id', type: 'uuid' }) placeId: string;
  @Column('text') address: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

@Entity({ schema: 'homeward', name: 'custody_place_openings' })
export class CustodyPlaceOpeningEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'place_id', type: 'uuid' }) placeId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'session_id', type: 'uuid' }) sessionId: string;
  @Column('text') reason: string;
}
