import { Injectable } from '@nestjs/common';
import { dayIn } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { raise } from '../checklist/exceptions.service.js';
import { lockCases, openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { MovementEntity, PassengerEntity } from './movement.entities.js';
import type {
  ArriveMovementInput,
  BoardingInput,
  DepartMovementInput,
  RecordHandoverInput,
} from './movement.inputs.js';
import type { MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';
import { MovementService } from './movement.service.js';

interface Seat {
  readonly id: string;
  readonly case_id: string;
  readonly state: string;
  readonly version: number;
}

/** What happened to a journey: who left, who arrived, who was received. One act for everybody on it. */
@Injectable()
export class JourneyService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
    private readonly service: MovementService,
  ) {}

  depart(input: DepartMovementInput): Promise<MovementModel | Problem> {
    return this.run('departMovement', input, async (tx, movement, seats) => {
      const on = input.on ?? dayIn(movement.departsZone, movement.departsAt);
      refuseFuture(on);
      const problems: FieldProblem[] = [];
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
      for (const [index, { passenger, seat }] of chosen.entries())
        if (seat) await this.leave(tx, movement.id, passenger, seat, on, `passengers.${index}.`);
    });
  }

  arrive(input: ArriveMovementInput): Promise<MovementModel | Problem> {
    return this.run('arriveMovement', input, async (tx, movement, seats) => {
      const on = input.on ?? earlier(dayIn(movement.arrivesZone, movement.arrivesAt ?? new Date()), todayHere());
      refuseFuture(on);
      for (const seat of pick(seats, 'DEPARTED', input.caseIds)) {
        const way = await openWayHome(tx, seat.case_id);
        await tx.update(PassengerEntity, seat.id, seat.version, { state: 'ARRIVED' });
        await step(tx, way, { item: 'ARRIVED', to: 'DONE', on, path: 'caseIds.' });
        await tell(tx, {
          caseId: seat.case_id,
          kind: 'MOVEMENT_CHANGED',
          toState: 'ARRIVED',
          data: { movementId: movement.id },
        });
        await settle(tx, way);
      }
    });
  }

  handOver(input: RecordHandoverInput): Promise<MovementModel | Problem> {
    return this.run('recordHandover', input, async (tx, _movement, seats) => {
      if (input.receivedBy === '') throw new InvalidInputError([{ field: 'receivedBy', code: 'REQUIRED' }]);
      const on = input.on ?? todayHere();
      refuseFuture(on);
      const received: Seat[] = [];
      for (const seat of pick(seats, 'ARRIVED', input.caseIds)) {
        const way = await openWayHome(tx, seat.case_id);
        // Without a list it means everybody who was not received yet.
        if (!input.caseIds && way.state('HANDED_OVER') === 'DONE') continue;
        await step(tx, way, { item: 'HANDED_OVER', to: 'DONE', on, note: input.receivedBy, path: 'caseIds.' });
        await settle(tx, way);
        received.push(seat);
      }
      if (received.length === 0) throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
    });
  }

  private async leave(
    tx: Tx,
    movementId: string,
    passenger: BoardingInput,
    seat: Seat,
    on: string,
    path: string,
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
      data: { movementId },
    });
    await settle(tx, await openWayHome(tx, seat.case_id));
  }

  private run(
    act: string,
    input: { readonly operationId: string; readonly movementId: string; readonly expectedVersion: number },
    change: (tx: Tx, movement: MovementModel, seats: readonly Seat[]) => Promise<void>,
  ): Promise<MovementModel | Problem> {
    return this.acts.run(
      act,
      input,
      async (tx) => {
        const movement = await this.movements.one(tx, input.movementId);
        if (!movement) throw new RefusedError('NOT_FOUND');
        // Two who record the same departure: the second is told, and nobody is counted twice.
        await tx.update(MovementEntity, movement.id, input.expectedVersion, {});
        if (movement.state === 'CANCELLED') throw new RefusedError('MOVEMENT_CANCELLED');
        const seats = await tx.query<Seat>(
          `select id, case_id, state, version from homeward.movement_passengers where movement_id = $1 order by case_id`,
          [movement.id],
        );
        const open = await this.gate.classes(
          tx,
          'repatriation.record',
          seats.map((seat) => seat.case_id),
        );
        await lockCases(tx, [...open.keys()]);
        await change(
          tx,
          movement,
          seats.filter((seat) => open.has(seat.case_id)),
        );
        return { id: movement.id };
      },
      (tx, done) => this.service.show(tx, done.id),
    );
  }
}

const todayHere = (): string => dayIn(currentActor().timeZone, new Date());
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Recorded is what has happened; what is booked for tomorrow stays booked. */
function refuseFuture(on: string): void {
  if (on > todayHere()) throw new InvalidInputError([{ field: 'on', code: 'DATE_IN_FUTURE' }]);
}

function pick(seats: readonly Seat[], state: string, caseIds: readonly string[] | undefined): readonly Seat[] {
  const fit = seats.filter((seat) => seat.state === state && (!caseIds || caseIds.includes(seat.case_id)));
  const missing = (caseIds ?? []).some((id) => !fit.some((seat) => seat.case_id === id));
  if (fit.length === 0 || missing) throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
  return fit;
}
