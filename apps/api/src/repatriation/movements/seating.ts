import { Injectable } from '@nestjs/common';
import { BEST_INTEREST, type JourneyGround, notOnBoard, standingExceptions } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { liftBy } from '../checklist/exceptions.service.js';
import { lockCases, type OpenWayHome, openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { PassengerEntity } from './movement.entities.js';

const MOST = 200;

/** Who gets a seat, and who gives one up: the booking on the checklist follows in the same transaction. */
@Injectable()
export class Seating {
  constructor(private readonly gate: CaseGate) {}

  /** All of them ready, or a list of who is not and why: a seat for somebody without exit permit is lost money. */
  async ready(tx: Tx, passengers: readonly string[]): Promise<OpenWayHome[]> {
    const caseIds = [...new Set(passengers)];
    if (caseIds.length === 0 || caseIds.length > MOST)
      throw new InvalidInputError([{ field: 'passengers', code: 'HOW_MANY', params: { most: MOST } }]);
    const open = await this.gate.classes(tx, 'repatriation.record', caseIds);
    const closed = caseIds.find((id) => !open.has(id));
    if (closed) throw new RefusedError('NOT_FOUND', {}, closed);
    await lockCases(tx, caseIds);
    const minors = await minorsOf(tx, caseIds);
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
      // Whoever turned out to be a child after the checklist was chosen has none yet that asks for it.
      if (way.begun && minors.has(caseId) && way.state(BEST_INTEREST) !== 'DONE')
        problems.push({ field, code: 'CHILD_WITHOUT_DETERMINATION', params: { reference: way.facts.reference } });
      ways.push(way);
    }
    if (problems.length > 0) throw new InvalidInputError(problems);
    return ways;
  }

  async seat(tx: Tx, movementId: string, ways: readonly OpenWayHome[]): Promise<void> {
    await refuseFeared(tx, movementId, ways);
    for (const way of ways) {
      const again = await tx.execute(
        `update homeward.movement_passengers set state = 'BOOKED', version = version + 1 where movement_id = $1 and case_id = $2 and state = any($3)`,
        [movementId, way.caseId, notOnBoard],
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

  /** A booked seat is given up: the booking opens again, with the reason. */
  async giveUp(
    tx: Tx,
    movementId: string,
    seat: { readonly id: string; readonly case_id: string; readonly version: number },
    reason: string,
    ground?: JourneyGround,
  ): Promise<void> {
    const way = await openWayHome(tx, seat.case_id);
    await tx.update(PassengerEntity, seat.id, seat.version, { state: 'REMOVED' });
    await step(tx, way, { item: 'MOVEMENT_BOOKED', to: 'OPEN', reason });
    await tell(tx, {
      caseId: seat.case_id,
      kind: 'MOVEMENT_CHANGED',
      toState: 'REMOVED',
      reason,
      data: { movementId, ...(ground ? { ground } : {}) },
    });
    await settle(tx, await openWayHome(tx, seat.case_id));
  }
}

async function minorsOf(tx: Tx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select id from homeward.cases where id = any($1) and age_band in ('0-8', '9-17')`,
    [caseIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whoever asks for protection from their own country is put on no journey that lands there. */
async function refuseFeared(tx: Tx, movementId: string, ways: readonly OpenWayHome[]): Promise<void> {
  const asking = ways.filter((way) => standingExceptions(way.exceptions).some(({ kind }) => kind === 'THIRD_COUNTRY'));
  if (asking.length === 0) return;
  const lands = await tx.query<{ country: string }>(
    `select to_country as country from homeward.movements where id = $1
     union select to_country from homeward.movement_legs where movement_id = $1 and ended_at is null`,
    [movementId],
  );
  const feared = asking.filter(({ facts }) => lands.some(({ country }) => country === facts.nationality));
  if (feared.length > 0)
    throw new InvalidInputError(
      feared.map(({ facts }) => ({
        field: 'passengers',
        code: 'LANDS_IN_FEARED_COUNTRY',
        params: { reference: facts.reference },
      })),
    );
}
