import { Injectable } from '@nestjs/common';
import { dayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { lockCases } from '../checklist/open-way-home.js';
import { writeTickets } from '../costs/tickets.js';
import { writeOrders } from '../needs/need-orders.js';
import { TransitRepository } from '../transit/transit.repository.js';
import { mostLegs, type PlannedLeg, plannedLegs } from './leg-input.js';
import { LegRepository } from './leg.repository.js';
import { LegEntity, MovementEntity } from './movement.entities.js';
import type { AddPassengersInput, BookMovementInput, MovementFilter, RemovePassengerInput } from './movement.inputs.js';
import type { MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';
import { Seating } from './seating.js';

@Injectable()
export class MovementService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
    private readonly legs: LegRepository,
    private readonly transits: TransitRepository,
    private readonly seating: Seating,
  ) {}

  list(query: {
    filter?: MovementFilter;
    first?: number;
    after?: string;
    count: boolean;
  }): Promise<Page<MovementModel>> {
    const first = pageSize(query.first);
    return this.work.run((tx) =>
      this.movements.page(tx, { filter: query.filter ?? {}, first, after: query.after ?? null, count: query.count }),
    );
  }

  /** @returns null when there is no such journey in the actor's organisation */
  read(id: string, named: boolean): Promise<MovementModel | null> {
    return this.work.run(async (tx) => ((await this.movements.one(tx, id)) ? this.show(tx, id, named) : null));
  }

  async show(tx: Tx, id: string, named = false): Promise<MovementModel> {
    const shown = await this.movements.one(tx, id);
    if (!shown) throw new RefusedError('NOT_FOUND');
    shown.legs = await this.legs.of(tx, id);
    shown.confirmations = await this.legs.confirmations(tx, id);
    shown.passengers = await this.movements.passengers(tx, shown, (caseIds) =>
      this.gate.classes(tx, 'repatriation.read', caseIds),
    );
    await this.transits.fill(tx, shown);
    if (named && shown.passengers.some((one) => one.name !== null))
      await tx.note('read', 'movement_passengers', {
        rowId: id,
        columns: ['name'],
        detail: { rows: shown.passengers.length },
      });
    return shown;
  }

  book(input: BookMovementInput): Promise<MovementModel | Problem> {
    return this.acts.run(
      'bookMovement',
      input,
      async (tx) => {
        const legs = planned(input);
        const ways = await this.seating.ready(tx, input.passengers);
        const id = uuid();
        await tx.insert(MovementEntity, {
          id,
          organisationId: currentActor().organisationId,
          reference: await this.movements.reference(tx, Number(dayIn(currentActor().timeZone, new Date()).slice(0, 4))),
          ...summary(legs),
          escort: input.escort ?? '',
          createdBy: currentActor().userId,
        });
        await insertLegs(
          tx,
          id,
          legs.map((leg, index) => ({ ...leg, position: index + 1 })),
        );
        await this.seating.seat(tx, id, ways);
        await this.order(tx, id, input);
        await writeTickets(tx, id, input, ways);
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  add(input: AddPassengersInput): Promise<MovementModel | Problem> {
    return this.acts.run(
      'addPassengers',
      input,
      async (tx) => {
        const movement = await this.movements.one(tx, input.movementId);
        if (!movement) throw new RefusedError('NOT_FOUND');
        await tx.update(MovementEntity, movement.id, input.expectedVersion, {});
        if (movement.state === 'UNDER_WAY' || movement.state === 'ARRIVED' || movement.state === 'CANCELLED')
          throw new RefusedError('MOVEMENT_LEFT');
        await this.seating.seat(tx, movement.id, await this.seating.ready(tx, input.passengers));
        await this.order(tx, movement.id, input);
        return { id: movement.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async order(
    tx: Tx,
    movementId: string,
    { passengers, ordered }: Pick<BookMovementInput, 'passengers' | 'ordered'>,
  ): Promise<void> {
    if (!ordered) return;
    const classes = await this.gate.classes(tx, 'repatriation.record', [...new Set(passengers)]);
    const today = dayIn(currentActor().timeZone, new Date());
    await writeOrders(tx, { movementId, input: ordered, classes, legIds: null, path: 'ordered.', today });
  }

  remove(input: RemovePassengerInput): Promise<MovementModel | Problem> {
    return this.acts.run(
      'removePassenger',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        await lockCases(tx, [input.caseId]);
        const seat = await tx.first<{ id: string; case_id: string; version: number; state: string; reference: string }>(
          `select p.id, p.case_id, p.version, p.state, c.reference from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id
           where p.movement_id = $1 and p.case_id = $2`,
          [input.movementId, input.caseId],
        );
        if (!seat) throw new RefusedError('NOT_FOUND');
        await tx.update(MovementEntity, input.movementId, input.expectedVersion, {});
        if (seat.state !== 'BOOKED') throw new RefusedError('NOT_BOOKED', { reference: seat.reference });
        await this.seating.giveUp(tx, input.movementId, seat, input.reason);
        return { id: input.movementId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }
}

/** The first leg as the form of one journey has it, and those that follow. */
function planned(input: BookMovementInput): PlannedLeg[] {
  const onward = input.onward ?? [];
  if (onward.length >= mostLegs)
    throw new InvalidInputError([{ field: 'onward', code: 'HOW_MANY', params: { most: mostLegs - 1 } }]);
  if ((input.costMinor ?? null) !== null && !input.currency)
    throw new InvalidInputError([{ field: 'currency', code: 'REQUIRED' }]);
  return plannedLegs([input, ...onward], (index) => (index === 0 ? '' : `onward.${index - 1}.`));
}

/** What lists and boards know of a journey: how it begins, and where and when it ends. */
export function summary(legs: readonly PlannedLeg[]): Omit<PlannedLeg, 'airside'> {
  const [first, last] = [legs[0], legs.at(-1)];
  if (!first || !last) throw new InvalidInputError([{ field: 'legs', code: 'REQUIRED' }]);
  const { kind, carrier, number, fromPlace, departsAt, departsZone } = first;
  const { toPlace, toCountry, arrivesAt, arrivesZone } = last;
  return { kind, carrier, number, fromPlace, departsAt, departsZone, toPlace, toCountry, arrivesAt, arrivesZone };
}

export async function insertLegs(
  tx: Tx,
  movementId: string,
  legs: readonly (PlannedLeg & { readonly position: number })[],
): Promise<void> {
  const { organisationId, userId } = currentActor();
  await tx.insert(
    LegEntity,
    legs.map((leg) => ({ id: uuid(), organisationId, movementId, ...leg, recordedBy: userId })),
  );
}
