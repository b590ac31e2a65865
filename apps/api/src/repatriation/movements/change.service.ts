import { Injectable } from '@nestjs/common';
import { type JourneyGround, notOnBoard, type PassengerState } from '@homeward/domain';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import { type HiddenFacts, hiddenWayHome, lockCases, openWayHome } from '../checklist/open-way-home.js';
import { settle } from '../checklist/settle.js';
import type { ChooseReceptionInput } from '../reception/reception.models.js';
import { assertReceives } from '../reception/reception.service.js';
import { mostLegs, type PlannedLeg, plannedLegs } from './leg-input.js';
import { LegRepository } from './leg.repository.js';
import { MovementActs, refuseFuture, type Seat } from './movement-acts.js';
import { MovementEntity, PassengerEntity } from './movement.entities.js';
import type { CancelMovementInput, ChangeLegsInput, MovePassengersInput } from './movement.inputs.js';
import type { LegModel, MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';
import { insertLegs, summary } from './movement.service.js';
import { Seating } from './seating.js';

/** What happens to a booked journey before it is over: other legs, cancelled, people on another one, who receives them. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly acts: MovementActs,
    private readonly legs: LegRepository,
    private readonly movements: MovementRepository,
    private readonly seating: Seating,
  ) {}

  /** What stood before stays, ended, with who, when and why; everybody who travels is told in their case. */
  changeLegs(input: ChangeLegsInput): Promise<MovementModel | Problem> {
    return this.acts.run('changeLegs', input, async (tx, movement, seats) => {
      if (movement.state === 'ARRIVED') throw new RefusedError('MOVEMENT_LEFT');
      if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
      if (input.legs.length === 0 || input.legs.length > mostLegs)
        throw new InvalidInputError([{ field: 'legs', code: 'HOW_MANY', params: { most: mostLegs } }]);
      const planned = plannedLegs(input.legs, (index) => `legs.${index}.`);
      const standing = (await this.legs.of(tx, movement.id)).filter(({ endedAt }) => endedAt === null);
      const kept = planned.map((leg, index) => {
        const before = standing.find(({ id }) => id === input.legs[index]?.id);
        return before && before.position === index + 1 && isSame(before, leg) ? before.id : null;
      });
      const ended = standing.filter(({ id }) => !kept.includes(id));
      if (ended.length === 0 && kept.every((id) => id !== null))
        throw new InvalidInputError([{ field: 'legs', code: 'NO_CHANGE' }]);
      await tx.execute(
        `update homeward.movement_legs set ended_at = now(), ended_by = $3, change = $4, change_reason = $5, version = version + 1
         where movement_id = $1 and id = any($2::uuid[])`,
        [movement.id, ended.map(({ id }) => id), currentActor().userId, input.change, input.reason],
      );
      const fresh = planned.flatMap((leg, index) => (kept[index] === null ? [{ ...leg, position: index + 1 }] : []));
      if (fresh.length > 0) await insertLegs(tx, movement.id, fresh);
      // Other legs are other planes: what was ordered and who sits where ends with them. What was only written wrongly is the same one.
      if (input.change === 'CORRECTED') await tx.query(`select homeward.corrected_legs($1)`, [movement.id]);
      // The version was taken at the beginning of the act.
      await tx.update(MovementEntity, movement.id, input.expectedVersion + 1, summary(planned));
      await this.tellTravellers(tx, seats, input, movement.id);
      for (const seat of await seatsOutOfReach(tx, movement.id, seats))
        await tellOutOfReach(tx, movement.id, seat, input);
    });
  }

  /** Nobody goes: every booking on it opens again. */
  cancel(input: CancelMovementInput): Promise<MovementModel | Problem> {
    return this.acts.run('cancelMovement', input, async (tx, movement, seats) => {
      if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
      if (movement.state === 'UNDER_WAY' || movement.state === 'ARRIVED') throw new RefusedError('MOVEMENT_LEFT');
      const booked = seats.filter(({ state }) => state === 'BOOKED');
      const hidden = await seatsOutOfReach(tx, movement.id, seats);
      if ([...seats, ...hidden].some(({ state }) => state === 'DEPARTED' || state === 'ARRIVED'))
        throw new RefusedError('MOVEMENT_HAS_OTHERS');
      for (const seat of booked) await this.seating.giveUp(tx, movement.id, seat, input.reason, input.ground);
      await tx.execute(`update homeward.movements set cancelled_at = now() where id = $1`, [movement.id]);
      // Nobody keeps a seat on a plane that does not fly: also not whoever is for named staff alone.
      for (const seat of hidden) await giveUpOutOfReach(tx, movement.id, seat, input.ground);
    });
  }

  /** Who was left behind, or goes later, gets a seat on another journey: one act, and nobody is on two. */
  move(input: MovePassengersInput): Promise<MovementModel | Problem> {
    return this.acts.run('movePassengers', input, async (tx, movement, seats) => {
      if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
      if (input.toMovementId === movement.id)
        throw new InvalidInputError([{ field: 'toMovementId', code: 'SAME_MOVEMENT' }]);
      const target = await this.movements.one(tx, input.toMovementId);
      if (!target) throw new RefusedError('NOT_FOUND');
      if (target.state !== 'BOOKED' && target.state !== 'EMPTY') throw new RefusedError('MOVEMENT_LEFT');
      const moving = seats.filter((seat) => input.caseIds.includes(seat.case_id));
      const may = moving.every(({ state }) => state === 'BOOKED' || notOnBoard.includes(state));
      if (moving.length === 0 || moving.length < new Set(input.caseIds).size || !may)
        throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
      await tx.execute(`update homeward.movements set version = version + 1 where id = $1`, [target.id]);
      for (const seat of moving)
        if (seat.state === 'BOOKED') await this.seating.giveUp(tx, movement.id, seat, input.reason);
      await this.seating.seat(
        tx,
        target.id,
        await this.seating.ready(
          tx,
          moving.map(({ case_id }) => case_id),
        ),
      );
    });
  }

  chooseReception(input: ChooseReceptionInput): Promise<MovementModel | Problem> {
    return this.acts.run('chooseReception', input, async (tx, movement, seats) => {
      const chosen = seats.filter(
        ({ case_id, state }) => input.caseIds.includes(case_id) && !notOnBoard.includes(state),
      );
      if (chosen.length === 0 || chosen.length < new Set(input.caseIds).size)
        throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
      const body = await assertReceives(tx, input.receptionBodyId);
      if (input.toldOn) refuseFuture(input.toldOn, 'toldOn');
      for (const seat of chosen)
        await tx.update(PassengerEntity, seat.id, seat.version, {
          receptionBodyId: body.id,
          receptionToldOn: input.toldOn ?? null,
        });
      await tell(
        tx,
        chosen.map((seat) => ({
          caseId: seat.case_id,
          kind: 'MOVEMENT_CHANGED' as const,
          data: { movementId: movement.id, receptionBodyId: body.id, toldOn: input.toldOn ?? null },
        })),
      );
    });
  }

  private async tellTravellers(
    tx: Tx,
    seats: readonly Seat[],
    input: ChangeLegsInput,
    movementId: string,
  ): Promise<void> {
    // Who has arrived is not told of another plane.
    const travelling = seats.filter(({ state }) => state === 'BOOKED' || state === 'DEPARTED');
    if (travelling.length === 0) return;
    await tell(
      tx,
      travelling.map((seat) => ({
        caseId: seat.case_id,
        kind: 'MOVEMENT_CHANGED' as const,
        reason: input.reason,
        data: { movementId, leg: input.change, ground: input.ground },
      })),
    );
    // What hangs on the day of the flight is due on another day now.
    for (const seat of travelling) await settle(tx, await openWayHome(tx, seat.case_id));
  }
}

interface HiddenSeat {
  readonly case_id: string;
  readonly state: PassengerState;
  /** Null where nothing ends by it. */
  readonly facts: HiddenFacts | null;
}

/** Who they are first, and what the rules need to know of them when nobody else changes it any more. */
async function seatsOutOfReach(tx: Tx, movementId: string, seats: readonly Seat[]): Promise<readonly HiddenSeat[]> {
  const ask = async (): Promise<readonly HiddenSeat[]> =>
    (await tx.query<HiddenSeat>(`select * from homeward.seats_out_of_reach($1)`, [movementId])).filter(
      (row) => !seats.some(({ case_id }) => case_id === row.case_id),
    );
  const hidden = await ask();
  if (hidden.length === 0) return [];
  await lockCases(
    tx,
    hidden.map(({ case_id }) => case_id),
  );
  return (await ask()).filter((row) => hidden.some(({ case_id }) => case_id === row.case_id));
}

/**
 * By the rules as for everybody, but for one: whose booking may not be opened any more loses the seat all the same, and keeps
 * the step. Nothing of the case comes into an answer, not even that it is there; their own staff find it on the timeline, with why as
 * a code: the words may name somebody else.
 */
async function giveUpOutOfReach(tx: Tx, movementId: string, seat: HiddenSeat, ground: JourneyGround): Promise<void> {
  if (!seat.facts) return;
  const way = await hiddenWayHome(tx, seat.case_id, seat.facts);
  const opens =
    way.begun &&
    way.state('MOVEMENT_BOOKED') === 'DONE' &&
    way.problems('MOVEMENT_BOOKED', 'OPEN', { reason: ground }).length === 0;
  if (opens) way.change('MOVEMENT_BOOKED', 'OPEN', { reason: ground });
  await tx.query(`select homeward.give_up_seat_out_of_reach($1, $2, $3, $4, $5, $6)`, [
    movementId,
    seat.case_id,
    opens,
    JSON.stringify(way.derived(null)),
    way.stage,
    ground,
  ]);
}

/** Other legs, and what hangs on their days; by the same rule without a word. */
async function tellOutOfReach(tx: Tx, movementId: string, seat: HiddenSeat, input: ChangeLegsInput): Promise<void> {
  const way = seat.facts ? await hiddenWayHome(tx, seat.case_id, seat.facts) : null;
  await tx.query(`select homeward.tell_leg_out_of_reach($1, $2, $3, $4, $5, $6)`, [
    movementId,
    seat.case_id,
    way?.begun ? JSON.stringify(way.derived(null)) : null,
    way?.stage ?? null,
    input.ground,
    input.change,
  ]);
}

const instant = (value: Date | null): number | null => (value === null ? null : new Date(value).getTime());

function isSame(before: LegModel, leg: PlannedLeg): boolean {
  const texts = [
    'kind',
    'carrier',
    'number',
    'fromPlace',
    'toPlace',
    'toCountry',
    'departsZone',
    'arrivesZone',
    'airside',
  ] as const;
  return (
    texts.every((name) => before[name] === leg[name]) &&
    instant(before.departsAt) === instant(leg.departsAt) &&
    instant(before.arrivesAt) === instant(leg.arrivesAt)
  );
}
