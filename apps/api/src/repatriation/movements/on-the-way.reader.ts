import { type BoardingMark, type LegChange, whereNow } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { StuckModel } from './on-the-way.models.js';

interface SeatRow {
  readonly case_id: string;
  readonly movement_id: string;
  readonly reference: string;
  readonly departed: boolean;
}
interface LegRow {
  readonly id: string;
  readonly movementId: string;
  readonly position: number;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly departsAt: Date;
  readonly departsZone: string;
  readonly endedAt: Date | null;
  readonly change: LegChange | null;
}
interface TickRow {
  readonly case_id: string;
  readonly movement_id: string;
  readonly legId: string;
  readonly mark: BoardingMark;
  readonly at: Date;
}

/**
 * Who does not get on, by the rule of `whereNow`, of those whom the actor's rows show. Three statements, whatever there is.
 * @param caseIds undefined: everybody who is under way
 */
export async function stuckOnTheWay(tx: Tx, caseIds?: readonly string[]): Promise<StuckModel[]> {
  const seats = await tx.query<SeatRow>(
    `select p.case_id, p.movement_id, m.reference, p.state = 'DEPARTED' as departed
     from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id
     where p.organisation_id = $1 and m.cancelled_at is null and ($2::uuid[] is null or p.case_id = any($2::uuid[]))
       and (p.state = 'DEPARTED' or (p.state = 'BOOKED' and exists (select 1 from homeward.boarding_ticks t where t.movement_id = p.movement_id and t.case_id = p.case_id)))
       and (select count(*) from homeward.movement_legs l where l.movement_id = m.id) > 1`,
    [currentActor().organisationId, caseIds ?? null],
  );
  if (seats.length === 0) return [];
  const movementIds = [...new Set(seats.map(({ movement_id }) => movement_id))];
  const legs = await tx.query<LegRow>(
    `select l.id, l.movement_id as "movementId", l.position, l.from_place as "fromPlace", l.to_place as "toPlace", l.departs_at as "departsAt",
       l.departs_zone as "departsZone", l.ended_at as "endedAt", l.change
     from homeward.movement_legs l where l.movement_id = any($1::uuid[]) order by l.position, l.departs_at`,
    [movementIds],
  );
  const ticks = await tx.query<TickRow>(
    `select t.case_id, t.movement_id, t.leg_id as "legId", t.mark, t.marked_at as at from homeward.boarding_ticks t
     where t.movement_id = any($1::uuid[]) and t.case_id = any($2::uuid[]) and t.leg_id is not null and t.companion_id is null order by t.recorded_at, t.id`,
    [movementIds, seats.map(({ case_id }) => case_id)],
  );
  return seats.flatMap((seat) => {
    const own = legs.filter(({ movementId }) => movementId === seat.movement_id);
    const said = ticks.filter((tick) => tick.movement_id === seat.movement_id && tick.case_id === seat.case_id);
    const { stuck } = whereNow(own, said, seat.departed);
    if (!stuck) return [];
    const leg = own.find(({ id }) => id === stuck.legId);
    const end = own.findLast(({ endedAt }) => endedAt === null);
    return [
      Object.assign(new StuckModel(), {
        caseId: seat.case_id,
        movementId: seat.movement_id,
        journey: seat.reference,
        why: stuck.why,
        mark: stuck.mark,
        markedAt: stuck.mark === null ? null : (said.findLast(({ legId }) => legId === stuck.legId)?.at ?? null),
        leg: leg?.position ?? null,
        place: leg?.fromPlace ?? end?.toPlace ?? '',
        toPlace: leg?.toPlace ?? '',
        departsAt: leg?.departsAt ?? null,
        departsZone: leg?.departsZone ?? '',
      }),
    ];
  });
}
