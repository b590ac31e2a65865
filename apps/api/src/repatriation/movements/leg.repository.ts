import { Injectable } from '@nestjs/common';
import { connections, type MovementKind } from '@homeward/domain';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { ConfirmationModel, LegModel } from './movement.models.js';

const byAir: readonly MovementKind[] = ['FLIGHT', 'CHARTER'];

@Injectable()
export class LegRepository {
  /** Those that stand in their order, then those that were ended, the last first. */
  async of(tx: Tx, movementId: string): Promise<LegModel[]> {
    const rows = await tx.query<Omit<LegModel, 'connection' | 'warnings'>>(
      `select l.id, l.position, l.kind, l.carrier, l.number, l.from_place as "fromPlace", l.to_place as "toPlace", l.to_country as "toCountry",
         l.departs_at as "departsAt", l.departs_zone as "departsZone", l.arrives_at as "arrivesAt", l.arrives_zone as "arrivesZone", l.airside,
         l.ended_at as "endedAt", coalesce(u.display_name, '') as "endedBy", l.change, l.change_reason as "changeReason"
       from homeward.movement_legs l left join homeward.users u on u.id = l.ended_by
       where l.movement_id = $1 order by l.ended_at is not null, l.ended_at desc, l.position`,
      [movementId],
    );
    const standing = rows.filter(({ endedAt }) => endedAt === null);
    const between = connections(
      standing.map((leg) => ({ ...leg, arrivesAt: leg.arrivesAt ?? leg.departsAt, byAir: byAir.includes(leg.kind) })),
    );
    return rows.map((row, index) => {
      const change = row.endedAt === null ? between.find((one) => one.index === index) : undefined;
      return Object.assign(new LegModel(), row, {
        connection: change?.minutes ?? null,
        warnings: [...(change?.warnings ?? [])],
      });
    });
  }

  async confirmations(tx: Tx, movementId: string): Promise<ConfirmationModel[]> {
    const rows = await tx.query<ConfirmationModel>(
      `select k.id, k.what, k.on_day as "on", k.known_by as "knownBy", k.people, coalesce(u.display_name, '') as "recordedBy", k.recorded_at as "recordedAt"
       from homeward.movement_confirmations k left join homeward.users u on u.id = k.recorded_by
       where k.movement_id = $1 order by k.recorded_at, k.id`,
      [movementId],
    );
    return rows.map((row) => Object.assign(new ConfirmationModel(), row));
  }
}
