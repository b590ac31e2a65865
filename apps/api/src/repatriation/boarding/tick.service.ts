import { Injectable } from '@nestjs/common';
import {
  type BoardingMark,
  dayIn,
  isInTrouble,
  isUnderEighteen,
  judgeMark,
  type PassengerState,
  type TravelService,
} from '@homeward/domain';
import { holds } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { momentIn } from '../../platform/acts/moment-in.js';
import { RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { BoardingTickEntity } from './tick.entity.js';
import {
  EscortedJourneyModel,
  TickCompanionModel,
  TickLegModel,
  TickLineModel,
  TickListModel,
  TickModel,
  type TickPassengerInput,
} from './tick.models.js';

interface SeatRow {
  readonly passenger_id: string;
  readonly case_id: string;
  readonly place: number;
  readonly state: PassengerState;
  readonly open: boolean;
  readonly reference: string | null;
  readonly nationality: string | null;
  readonly age_band: string | null;
  readonly name: string | null;
  readonly romanised_name: string | null;
}

interface CompanionRow {
  readonly passenger_id: string;
  readonly companion_id: string;
  readonly name: string | null;
  readonly birth: string | null;
  readonly relation: string | null;
}

interface LegSeatRow {
  readonly passenger_id: string;
  readonly companion_id: string | null;
  readonly leg_id: string;
  readonly seat: string;
}

interface NeedsRow {
  readonly passenger_id: string;
  readonly services: TravelService[];
  readonly language: string;
  readonly more: boolean;
}

const header = `m.id, m.reference, m.from_place as "fromPlace", m.to_place as "toPlace", m.carrier, m.number, m.departs_at as "departsAt", m.departs_zone as "departsZone"`;
const children: readonly (string | null)[] = ['0-8', '9-17'];

/** The list that escorts tick off at the bus and at the gate, several of them at once, with or without a line. */
@Injectable()
export class TickService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  mine(): Promise<EscortedJourneyModel[]> {
    return this.work.run(async (tx) => {
      const rows = await tx.query<EscortedJourneyModel>(
        `select ${header} from homeward.movements m where m.id in (select homeward.journeys_i_escort()) order by m.departs_at, m.id limit 50`,
        [],
      );
      return rows.map((row) => Object.assign(new EscortedJourneyModel(), row));
    });
  }

  /** @returns null when there is no such journey, or the actor neither escorts it nor records journeys */
  list(movementId: string): Promise<TickListModel | null> {
    return this.work.run(async (tx) => {
      if (!(await this.mayTick(tx, movementId))) return null;
      const about = await tx.first<EscortedJourneyModel>(
        `select ${header} from homeward.movements m where m.id = $1 and m.organisation_id = $2`,
        [movementId, currentActor().organisationId],
      );
      if (!about) return null;
      const legs = await tx.query<TickLegModel>(
        `select l.id, l.position, l.from_place as "fromPlace", l.to_place as "toPlace", l.departs_at as "departsAt", l.departs_zone as "departsZone"
         from homeward.movement_legs l where l.movement_id = $1 and l.ended_at is null order by l.position`,
        [movementId],
      );
      const rows = await tx.query<SeatRow>(`select * from homeward.tick_list($1)`, [movementId]);
      const along = await tx.query<CompanionRow>(`select * from homeward.companions_to_tick($1)`, [movementId]);
      const day = dayIn(about.departsZone, about.departsAt);
      const seats = await tx.query<LegSeatRow>(`select * from homeward.seats_to_tick($1)`, [movementId]);
      const needs = await tx.query<NeedsRow>(`select * from homeward.needs_to_tick($1)`, [movementId]);
      await tx.note('read', 'persons', {
        rowId: movementId,
        columns: ['name', 'romanised_name'],
        detail: { rows: rows.filter(({ open }) => open).length, movementId },
      });
      if (along.some(({ name }) => name !== null))
        await tx.note('read', 'companions', {
          rowId: movementId,
          columns: ['name', 'birth', 'relation'],
          detail: { rows: along.length },
        });
      return Object.assign(new TickListModel(), about, {
        legs: legs.map((leg) => Object.assign(new TickLegModel(), leg)),
        lines: rows.map((row) =>
          lineOf(
            row,
            needs.find(({ passenger_id }) => passenger_id === row.passenger_id),
            along.filter(({ passenger_id }) => passenger_id === row.passenger_id).map((one) => companionOf(one, day)),
            seats.filter(({ passenger_id }) => passenger_id === row.passenger_id),
          ),
        ),
        ticks: await ticksOf(tx, movementId),
      });
    });
  }

  ticks(movementId: string): Promise<TickModel[]> {
    return this.work.run(async (tx) => ((await this.mayTick(tx, movementId)) ? ticksOf(tx, movementId) : []));
  }

  tick(input: TickPassengerInput): Promise<TickModel | Problem> {
    return this.acts.run(
      'tickPassenger',
      input,
      async (tx) => {
        const seat = await this.seat(tx, input.passengerId);
        const companionId = input.companionId ?? null;
        if (companionId !== null) await assertCompanion(tx, seat.movementId, input.passengerId, companionId);
        const leg = await standingLeg(tx, seat.movementId, input.legId);
        // Two phones on one row wait for each other.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 15))`, [
          `${input.passengerId} ${input.legId} ${companionId ?? ''}`,
        ]);
        const before = (await ticksOf(tx, seat.movementId, seat.caseId))
          .filter((tick) => tick.legId === input.legId && tick.companionId === companionId)
          .at(-1);
        const verdict = judgeMark<BoardingMark>(before?.mark ?? 'NOT_YET', input.seen, input.mark);
        if (verdict === 'CONFLICT')
          throw new StaleWriteError({
            currentVersion: 1,
            changedAt: before?.at,
            changedBy: before?.by,
            fields: [{ field: 'mark', theirs: before?.mark ?? 'NOT_YET' }],
          });
        if (verdict === 'SAME') return { id: before?.id ?? '', movementId: seat.movementId, leg };
        const id = uuid();
        const [pressed, now] = [momentIn(input.at, 'at'), new Date()];
        await tx.insert(BoardingTickEntity, {
          id,
          organisationId: currentActor().organisationId,
          caseId: seat.caseId,
          movementId: seat.movementId,
          legId: input.legId,
          companionId,
          mark: input.mark,
          // A phone whose clock is ahead says nothing about the future.
          markedAt: pressed < now ? pressed : now,
          markedBy: currentActor().userId,
        });
        // Missed on the way: their own staff read it in the case, and again when they got on after all.
        const trouble = isInTrouble(input.mark);
        if (leg > 1 && companionId === null && (trouble || isInTrouble(before?.mark ?? 'NOT_YET')))
          await tx.query(`select homeward.tell_of_tick($1, $2)`, [id, trouble ? 'MISSED_LEG' : null]);
        return { id, movementId: seat.movementId, leg };
      },
      async (tx, done) => {
        await this.seat(tx, input.passengerId);
        const shown = (await ticksOf(tx, String(done['movementId']))).find(({ id }) => id === done.id);
        // Nobody had said anything, and this phone says nothing either.
        return (
          shown ??
          Object.assign(new TickModel(), {
            id: input.operationId,
            passengerId: input.passengerId,
            companionId: input.companionId ?? null,
            legId: input.legId,
            leg: done['leg'],
            mark: input.mark,
            at: momentIn(input.at, 'at'),
            by: '',
          })
        );
      },
    );
  }

  /** An escort of the journey, or whoever records journeys. */
  private async mayTick(tx: Tx, movementId: string): Promise<boolean> {
    if (holds(currentActor().roles, 'movement.record')) return true;
    const row = await tx.first(`select 1 from homeward.journeys_i_escort() j (id) where j.id = $1`, [movementId]);
    if (!row) await tx.note('refusal', 'movements', { rowId: movementId, detail: { permission: 'movement.tick' } });
    return row !== undefined;
  }

  /** @throws RefusedError NOT_FOUND: not there and not yours are one answer */
  private async seat(tx: Tx, passengerId: string): Promise<{ readonly caseId: string; readonly movementId: string }> {
    const row = await tx.first<{ caseId: string; movementId: string; cancelled: boolean }>(
      `select s.case_id as "caseId", s.movement_id as "movementId", m.cancelled_at is not null as cancelled
       from homeward.seat_to_tick($1) s join homeward.movements m on m.id = s.movement_id`,
      [passengerId],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    if (row.cancelled) throw new RefusedError('MOVEMENT_CANCELLED');
    return row;
  }
}

/**
 * What a phone ticked of a bus that was replaced is not said of the next one.
 * @throws RefusedError LEG_REPLACED
 */
async function standingLeg(tx: Tx, movementId: string, legId: string): Promise<number> {
  const row = await tx.first<{ position: number; ended: boolean }>(
    `select l.position, l.ended_at is not null as ended from homeward.movement_legs l where l.id = $1 and l.movement_id = $2`,
    [legId, movementId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  if (row.ended) throw new RefusedError('LEG_REPLACED');
  return row.position;
}

/** @throws RefusedError NOT_FOUND: who was taken out of the journey, or sits with somebody else */
async function assertCompanion(tx: Tx, movementId: string, passengerId: string, companionId: string): Promise<void> {
  const along = await tx.query<CompanionRow>(`select * from homeward.companions_to_tick($1)`, [movementId]);
  if (!along.some((one) => one.companion_id === companionId && one.passenger_id === passengerId))
    throw new RefusedError('NOT_FOUND');
}

const companionOf = ({ companion_id: id, name, birth, relation }: CompanionRow, day: string): TickCompanionModel =>
  Object.assign(new TickCompanionModel(), {
    id,
    name,
    relation: relation ?? '',
    minor: isUnderEighteen(birth === '' ? null : birth, day),
  });

function lineOf(
  row: SeatRow,
  needs: NeedsRow | undefined,
  companions: readonly TickCompanionModel[],
  seats: readonly LegSeatRow[],
): TickLineModel {
  return Object.assign(new TickLineModel(), {
    id: row.passenger_id,
    position: row.place,
    seats: seats.map(({ leg_id: legId, companion_id: companionId, seat }) => ({ legId, companionId, seat })),
    state: row.state,
    open: row.open,
    reference: row.reference,
    initials: row.open ? initialsOf(row.romanised_name ?? '', row.name ?? '') : '',
    name: row.name,
    romanisedName: row.romanised_name,
    nationality: row.nationality,
    minor: children.includes(row.age_band),
    companions,
    services: needs?.services ?? [],
    language: needs?.language ?? '',
    moreNeeds: needs?.more ?? false,
  });
}

async function ticksOf(tx: Tx, movementId: string, caseId: string | null = null): Promise<TickModel[]> {
  const rows = await tx.query<TickModel>(`select * from homeward.ticks_of($1, $2)`, [movementId, caseId]);
  return rows.map((row) => Object.assign(new TickModel(), row));
}
