import { Injectable } from '@nestjs/common';
import { dayIn, type PassengerState } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { lockCases } from '../checklist/open-way-home.js';
import { MovementEntity } from './movement.entities.js';
import type { MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';
import { MovementService } from './movement.service.js';

export interface Seat {
  readonly id: string;
  readonly case_id: string;
  readonly state: PassengerState;
  readonly version: number;
}

interface OnMovement {
  readonly operationId: string;
  readonly movementId: string;
  readonly expectedVersion: number;
}

/** Every act on a journey and the people on it: one version of the journey, one lock of all its cases, one answer. */
@Injectable()
export class MovementActs {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
    private readonly service: MovementService,
  ) {}

  run(
    act: string,
    input: OnMovement,
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

export const todayHere = (): string => dayIn(currentActor().timeZone, new Date());

/** Recorded is what has happened; what is booked for tomorrow stays booked. */
export function refuseFuture(on: string, field = 'on'): void {
  if (on > todayHere()) throw new InvalidInputError([{ field, code: 'DATE_IN_FUTURE' }]);
}

/** Those of these cases who are at this point; without a list everybody who is. */
export function pick(
  seats: readonly Seat[],
  state: PassengerState,
  caseIds: readonly string[] | undefined,
): readonly Seat[] {
  const fit = seats.filter((seat) => seat.state === state && (!caseIds || caseIds.includes(seat.case_id)));
  const missing = (caseIds ?? []).some((id) => !fit.some((seat) => seat.case_id === id));
  if (fit.length === 0 || missing) throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
  return fit;
}
