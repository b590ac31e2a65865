import { Injectable } from '@nestjs/common';
import { isSeat, notOnBoard, seatOf, seatsTwice } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { MovementActs, type Seat } from '../movements/movement-acts.js';
import type { MovementModel } from '../movements/movement.models.js';
import type { SetSeatsInput } from './seat.models.js';

const MOST = 300;

/** Who sits where on one leg: one person at a time, or the whole list of a charter. All of it, or nothing and what is wrong. */
@Injectable()
export class SeatService {
  constructor(private readonly acts: MovementActs) {}

  set(input: SetSeatsInput): Promise<MovementModel | Problem> {
    return this.acts.run('setSeats', input, async (tx, movement, seats) => {
      if (input.seats.length === 0 || input.seats.length > MOST)
        throw new InvalidInputError([{ field: 'seats', code: 'HOW_MANY', params: { most: MOST } }]);
      const leg = await tx.first<{ ended: boolean }>(
        `select ended_at is not null as ended from homeward.movement_legs where id = $1 and movement_id = $2`,
        [input.legId, movement.id],
      );
      if (!leg) throw new RefusedError('NOT_FOUND');
      if (leg.ended) throw new RefusedError('LEG_REPLACED');
      const told = input.seats.map(({ caseId, companionId, seat }): Told => ({
        caseId,
        companionId: companionId ?? null,
        seat: seatOf(seat),
      }));
      const problems = [...writtenWrong(told), ...(await nobodyThere(tx, movement.id, told, seats))];
      if (problems.length > 0) throw new InvalidInputError(problems);
      await this.write(tx, movement.id, input.legId, told);
    });
  }

  /** Emptied first, so that two who change places are no doubles. */
  private async write(tx: Tx, movementId: string, legId: string, told: readonly Told[]): Promise<void> {
    const { organisationId, userId } = currentActor();
    const [cases, companions] = [told.map(({ caseId }) => caseId), told.map(({ companionId }) => companionId)];
    await tx.execute(
      `insert into homeward.leg_seats (id, organisation_id, case_id, movement_id, leg_id, companion_id, recorded_by)
       select n.id, $1, n.case_id, $2, $3, n.companion_id, $4 from unnest($5::uuid[], $6::uuid[], $7::uuid[]) n (id, case_id, companion_id)
       on conflict (leg_id, case_id, companion_id) do nothing`,
      [organisationId, movementId, legId, userId, told.map(() => uuid()), cases, companions],
    );
    const listed = `from unnest($3::uuid[], $4::uuid[], $5::text[]) n (case_id, companion_id, seat)
      where s.leg_id = $1 and s.case_id = n.case_id and s.companion_id is not distinct from n.companion_id`;
    const values = [legId, userId, cases, companions, told.map(({ seat }) => seat)];
    await tx.execute(
      `update homeward.leg_seats s set seat = '', recorded_by = $2, version = s.version + 1 ${listed} and s.seat <> '' and s.seat <> n.seat`,
      values,
    );
    const taken = await tx.query<{ seat: string }>(
      `select t.seat from homeward.taken_seats($1, $2::text[]) t where not exists (select 1 from homeward.leg_seats s
         join unnest($3::uuid[], $4::uuid[], $5::text[]) n (case_id, companion_id, seat)
           on s.case_id = n.case_id and s.companion_id is not distinct from n.companion_id and s.seat = n.seat where s.leg_id = $1 and s.seat = t.seat)`,
      [
        legId,
        told.map(({ seat }) => seat).filter((seat) => seat !== ''),
        cases,
        companions,
        told.map(({ seat }) => seat),
      ],
    );
    const problems = told.flatMap(({ seat }, index): FieldProblem[] =>
      taken.some((one) => one.seat === seat)
        ? [{ field: `seats.${index}.seat`, code: 'SEAT_TAKEN', params: { seat } }]
        : [],
    );
    if (problems.length > 0) throw new InvalidInputError(problems);
    await tx.execute(
      `update homeward.leg_seats s set seat = n.seat, recorded_by = $2, version = s.version + 1 ${listed} and s.seat <> n.seat`,
      values,
    );
  }
}

interface Told {
  readonly caseId: string;
  readonly companionId: string | null;
  readonly seat: string;
}

function writtenWrong(told: readonly Told[]): FieldProblem[] {
  const twice = seatsTwice(told.map(({ seat }) => seat));
  return told.flatMap(({ seat }, index): FieldProblem[] => {
    const field = `seats.${index}.seat`;
    if (seat !== '' && !isSeat(seat)) return [{ field, code: 'NOT_A_SEAT' }];
    return twice.includes(index) ? [{ field, code: 'SEAT_TWICE', params: { seat } }] : [];
  });
}

/** Only who travels has a seat, and everybody is told of once. */
async function nobodyThere(
  tx: Tx,
  movementId: string,
  told: readonly Told[],
  seats: readonly Seat[],
): Promise<FieldProblem[]> {
  const along = await tx.query<{ id: string; case_id: string }>(
    `select id, case_id from homeward.companions where movement_id = $1 and removed_at is null`,
    [movementId],
  );
  const keys = told.map(({ caseId, companionId }) => `${caseId} ${companionId ?? ''}`);
  return told.flatMap(({ caseId, companionId }, index): FieldProblem[] => {
    const travels =
      keys.indexOf(keys[index] ?? '') === index &&
      seats.some(({ case_id, state }) => case_id === caseId && !notOnBoard.includes(state)) &&
      (companionId === null || along.some(({ id, case_id }) => id === companionId && case_id === caseId));
    return travels ? [] : [{ field: `seats.${index}.seat`, code: 'NOT_BOOKED', params: { reference: '' } }];
  });
}
