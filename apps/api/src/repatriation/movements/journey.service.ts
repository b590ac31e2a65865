import { Injectable } from '@nestjs/common';
import { dayIn, type KnownBy } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import { raise } from '../checklist/exceptions.service.js';
import { openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { TransitRepository } from '../transit/transit.repository.js';
import { MovementActs, pick, refuseFuture, type Seat, todayHere } from './movement-acts.js';
import { ConfirmationEntity, PassengerEntity } from './movement.entities.js';
import type { ArriveMovementInput, BoardingInput, DepartMovementInput } from './movement.inputs.js';
import type { MovementModel } from './movement.models.js';

/** What happened to a journey: who left, who arrived. One act for everybody on it. */
@Injectable()
export class JourneyService {
  constructor(
    private readonly acts: MovementActs,
    private readonly transits: TransitRepository,
  ) {}

  depart(input: DepartMovementInput): Promise<MovementModel | Problem> {
    return this.acts.run('departMovement', input, async (tx, movement, seats) => {
      const on = input.on ?? dayIn(movement.departsZone, movement.departsAt);
      refuseFuture(on);
      const problems: FieldProblem[] = [];
      for (const [index, passenger] of input.passengers.entries())
        if (passenger.on) refuseFuture(passenger.on, `passengers.${index}.on`);
      const chosen = input.passengers.map((passenger, index) => {
        const seat = seats.find((one) => one.case_id === passenger.caseId && one.state === 'BOOKED');
        if (!seat)
          problems.push({ field: `passengers.${index}.caseId`, code: 'NOT_BOOKED', params: { reference: '' } });
        if (passenger.outcome !== 'DEPARTED' && !passenger.reason)
          problems.push({ field: `passengers.${index}.reason`, code: 'REASON_NEEDED' });
        return { passenger, seat };
      });
      if (chosen.length === 0) problems.push({ field: 'passengers', code: 'REQUIRED' });
      if (problems.length > 0) throw new InvalidInputError(problems);
      await this.transits.pass(
        tx,
        movement,
        input.passengers.filter(({ outcome }) => outcome === 'DEPARTED').map(({ caseId }) => caseId),
        input.transitReason ?? '',
      );
      const left = input.passengers.filter(({ outcome }) => outcome === 'DEPARTED').length;
      if (left > 0)
        await confirm(tx, movement.id, { what: 'DEPARTED', onDay: on, knownBy: input.knownBy, people: left });
      for (const [index, { passenger, seat }] of chosen.entries())
        if (seat)
          await this.leave(tx, movement.id, passenger, seat, {
            // Whoever came later than the others left with the leg that they really flew.
            on: passenger.on ?? on,
            knownBy: input.knownBy,
            path: `passengers.${index}.`,
          });
    });
  }

  arrive(input: ArriveMovementInput): Promise<MovementModel | Problem> {
    return this.acts.run('arriveMovement', input, async (tx, movement, seats) => {
      const on = input.on ?? earlier(dayIn(movement.arrivesZone, movement.arrivesAt ?? new Date()), todayHere());
      refuseFuture(on);
      const arriving = pick(seats, 'DEPARTED', input.caseIds);
      await confirm(tx, movement.id, { what: 'ARRIVED', onDay: on, knownBy: input.knownBy, people: arriving.length });
      for (const seat of arriving) {
        const way = await openWayHome(tx, seat.case_id);
        await tx.update(PassengerEntity, seat.id, seat.version, { state: 'ARRIVED' });
        await step(tx, way, { item: 'ARRIVED', to: 'DONE', on, path: 'caseIds.' });
        await tell(tx, {
          caseId: seat.case_id,
          kind: 'MOVEMENT_CHANGED',
          toState: 'ARRIVED',
          data: { movementId: movement.id, knownBy: input.knownBy },
        });
        await settle(tx, way);
      }
    });
  }

  private async leave(
    tx: Tx,
    movementId: string,
    passenger: BoardingInput,
    seat: Seat,
    { on, knownBy, path }: { readonly on: string; readonly knownBy: KnownBy; readonly path: string },
  ): Promise<void> {
    const way = await openWayHome(tx, seat.case_id);
    await tx.update(PassengerEntity, seat.id, seat.version, { state: passenger.outcome });
    if (passenger.outcome === 'DEPARTED') await step(tx, way, { item: 'DEPARTED', to: 'DONE', on, path });
    // Whether they did not come or were held at the counter: the seat is lost and the booking opens again.
    else await raise(tx, way, 'MISSED_FLIGHT', passenger.reason ?? '');
    await tell(tx, {
      caseId: seat.case_id,
      kind: 'MOVEMENT_CHANGED',
      toState: passenger.outcome,
      reason: passenger.reason ?? '',
      data: { movementId, knownBy },
    });
    await settle(tx, await openWayHome(tx, seat.case_id));
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** How many, from whom it is known, said by whom: when somebody is missed later, this is what is looked at. */
async function confirm(
  tx: Tx,
  movementId: string,
  about: Pick<ConfirmationEntity, 'what' | 'onDay' | 'knownBy' | 'people'>,
): Promise<void> {
  const { organisationId, userId } = currentActor();
  await tx.insert(ConfirmationEntity, { id: uuid(), organisationId, movementId, ...about, recordedBy: userId });
}
