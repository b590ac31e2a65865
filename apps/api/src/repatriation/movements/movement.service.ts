import { Injectable } from '@nestjs/common';
import { dayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { liftBy } from '../checklist/exceptions.service.js';
import { lockCases, type OpenWayHome, openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { MovementEntity, PassengerEntity } from './movement.entities.js';
import type { AddPassengersInput, BookMovementInput, MovementFilter, RemovePassengerInput } from './movement.inputs.js';
import type { MovementModel } from './movement.models.js';
import { MovementRepository } from './movement.repository.js';
import { instantOf } from './zoned-time.js';

const MOST = 200;

@Injectable()
export class MovementService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
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
    shown.passengers = await this.movements.passengers(tx, id, (caseIds) =>
      this.gate.classes(tx, 'repatriation.read', caseIds),
    );
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
        const times = this.times(input);
        const ways = await this.ready(tx, input.passengers);
        const id = uuid();
        await tx.insert(MovementEntity, {
          id,
          organisationId: currentActor().organisationId,
          reference: await this.movements.reference(tx, Number(dayIn(currentActor().timeZone, new Date()).slice(0, 4))),
          kind: input.kind,
          carrier: input.carrier ?? '',
          number: input.number ?? '',
          fromPlace: input.fromPlace,
          toPlace: input.toPlace,
          toCountry: input.toCountry,
          ...times,
          escort: input.escort ?? '',
          costMinor: input.costMinor ?? null,
          currency: input.currency ?? null,
          payer: input.payer ?? null,
          createdBy: currentActor().userId,
        });
        await this.seat(tx, id, ways);
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
        await this.seat(tx, movement.id, await this.ready(tx, input.passengers));
        return { id: movement.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  remove(input: RemovePassengerInput): Promise<MovementModel | Problem> {
    return this.acts.run(
      'removePassenger',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const way = await openWayHome(tx, input.caseId);
        const seat = await tx.first<{ id: string; version: number; state: string }>(
          `select id, version, state from homeward.movement_passengers where movement_id = $1 and case_id = $2`,
          [input.movementId, input.caseId],
        );
        if (!seat) throw new RefusedError('NOT_FOUND');
        await tx.update(MovementEntity, input.movementId, input.expectedVersion, {});
        if (seat.state !== 'BOOKED') throw new RefusedError('NOT_BOOKED', { reference: way.facts.reference });
        await tx.update(PassengerEntity, seat.id, seat.version, { state: 'REMOVED' });
        await step(tx, way, { item: 'MOVEMENT_BOOKED', to: 'OPEN', reason: input.reason });
        await tell(tx, {
          caseId: input.caseId,
          kind: 'MOVEMENT_CHANGED',
          toState: 'REMOVED',
          reason: input.reason,
          data: { movementId: input.movementId },
        });
        await settle(tx, await openWayHome(tx, input.caseId));
        return { id: input.movementId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private times(input: BookMovementInput): {
    departsAt: Date;
    departsZone: string;
    arrivesAt: Date | null;
    arrivesZone: string;
  } {
    const problems: FieldProblem[] = [];
    for (const field of ['fromPlace', 'toPlace'] as const)
      if (input[field] === '') problems.push({ field, code: 'REQUIRED' });
    if ((input.costMinor ?? null) !== null && !input.currency) problems.push({ field: 'currency', code: 'REQUIRED' });
    const arrivesZone = input.arrivesZone || input.departsZone;
    const departsAt = instantOf(input.departsAt, input.departsZone);
    const arrivesAt = input.arrivesAt ? instantOf(input.arrivesAt, arrivesZone) : null;
    if (!departsAt) problems.push({ field: 'departsAt', code: 'NOT_A_TIME' });
    if (arrivesAt === undefined) problems.push({ field: 'arrivesAt', code: 'NOT_A_TIME' });
    else if (departsAt && arrivesAt && arrivesAt <= departsAt)
      problems.push({ field: 'arrivesAt', code: 'ARRIVES_BEFORE_DEPARTING' });
    if (!departsAt || problems.length > 0) throw new InvalidInputError(problems);
    return { departsAt, departsZone: input.departsZone, arrivesAt: arrivesAt ?? null, arrivesZone };
  }

  /** All of them ready, or a list of who is not and why: a seat for somebody without exit permit is lost money. */
  private async ready(tx: Tx, passengers: readonly string[]): Promise<OpenWayHome[]> {
    const caseIds = [...new Set(passengers)];
    if (caseIds.length === 0 || caseIds.length > MOST)
      throw new InvalidInputError([{ field: 'passengers', code: 'HOW_MANY', params: { most: MOST } }]);
    const open = await this.gate.classes(tx, 'repatriation.record', caseIds);
    const closed = caseIds.find((id) => !open.has(id));
    if (closed) throw new RefusedError('NOT_FOUND', {}, closed);
    await lockCases(tx, caseIds);
    const ways: OpenWayHome[] = [];
    const problems: FieldProblem[] = [];
    for (const [index, caseId] of caseIds.entries()) {
      const way = await openWayHome(tx, caseId);
      const field = `passengers.${index}`;
      if (!way.begun) problems.push({ field, code: 'WAY_HOME_NOT_BEGUN', params: { reference: way.facts.reference } });
      else
        problems.push(
          ...way.problems('MOVEMENT_BOOKED', 'DONE', { on: way.today }).map((problem) => ({
            ...way.told(problem),
            field,
            ...(problem.code === 'NO_CHANGE' ? { code: 'BOOKED_ALREADY' } : {}),
          })),
        );
      ways.push(way);
    }
    if (problems.length > 0) throw new InvalidInputError(problems);
    return ways;
  }

  private async seat(tx: Tx, movementId: string, ways: readonly OpenWayHome[]): Promise<void> {
    for (const way of ways) {
      const again = await tx.execute(
        `update homeward.movement_passengers set state = 'BOOKED', version = version + 1 where movement_id = $1 and case_id = $2 and state in ('REMOVED', 'NO_SHOW', 'STOPPED_AT_BORDER')`,
        [movementId, way.caseId],
      );
      if (again === 0)
        await tx.insert(PassengerEntity, {
          id: uuid(),
          organisationId: currentActor().organisationId,
          movementId,
          caseId: way.caseId,
        });
      await step(tx, way, { item: 'MOVEMENT_BOOKED', to: 'DONE', on: way.today });
      // A new seat is what a missed flight needed.
      await liftBy(tx, way, 'MISSED_FLIGHT', 'NEW_SEAT');
      await tell(tx, { caseId: way.caseId, kind: 'MOVEMENT_CHANGED', toState: 'BOOKED', data: { movementId } });
      await settle(tx, await openWayHome(tx, way.caseId));
    }
  }
}
