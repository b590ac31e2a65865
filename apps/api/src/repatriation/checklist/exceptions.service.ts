import { Injectable } from '@nestjs/common';
import { type RepatriationException, standingExceptions } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { CaseExceptionEntity } from './checklist.entities.js';
import { type OpenWayHome, openWayHome } from './open-way-home.js';
import { reopened, settle, step } from './settle.js';
import type { LiftExceptionInput, RaiseExceptionInput } from './way-home.inputs.js';
import type { WayHomeModel } from './way-home.models.js';
import { WayHomeReader } from './way-home.reader.js';

@Injectable()
export class ExceptionsService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly reader: WayHomeReader,
  ) {}

  raise(input: RaiseExceptionInput): Promise<WayHomeModel | Problem> {
    return this.acts.run(
      'raiseException',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        let way = await openWayHome(tx, input.caseId);
        if (!way.begun) throw new RefusedError('WAY_HOME_NOT_BEGUN', { reference: way.facts.reference });
        if (standingExceptions(way.exceptions).some((e) => e.kind === input.kind))
          throw new RefusedError('EXCEPTION_RAISED_ALREADY');
        if (await giveUpSeats(tx, way, input.kind, input.reason)) way = await openWayHome(tx, input.caseId);
        await raise(tx, way, input.kind, input.reason);
        if (input.kind === 'MISSED_FLIGHT') await leaveSeat(tx, way, 'NO_SHOW');
        await settle(tx, way);
        return { id: input.caseId };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  lift(input: LiftExceptionInput): Promise<WayHomeModel | Problem> {
    return this.acts.run(
      'liftException',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const way = await openWayHome(tx, input.caseId);
        const stored = way.facts.exceptions.find((e) => e.id === input.exceptionId);
        if (!stored) throw new RefusedError('NOT_FOUND');
        await tx.update(CaseExceptionEntity, stored.id, input.expectedVersion, {
          liftedBy: currentActor().userId,
          liftedAt: new Date(),
        });
        if (stored.liftedAt) throw new RefusedError('EXCEPTION_LIFTED_ALREADY');
        way.lift(stored.kind);
        await tell(tx, {
          caseId: way.caseId,
          kind: 'EXCEPTION_LIFTED',
          reason: input.reason,
          data: { kind: stored.kind },
        });
        await settle(tx, way);
        return { id: input.caseId };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }
}

export async function raise(tx: Tx, way: OpenWayHome, kind: RepatriationException, reason: string): Promise<void> {
  const items = way.raise(kind);
  await tx.insert(CaseExceptionEntity, {
    id: uuid(),
    organisationId: currentActor().organisationId,
    caseId: way.caseId,
    kind,
    reason,
    raisedBy: currentActor().userId,
  });
  await tell(tx, { caseId: way.caseId, kind: 'EXCEPTION_RAISED', reason, data: { kind } });
  await reopened(tx, way, items, reason);
  // Who asks for protection is hidden from the mission of the country that the person fears: what was shared ends now.
  if (kind === 'THIRD_COUNTRY') {
    const ended = await tx.execute(
      `update homeward.case_shares set ended_at = now(), version = version + 1 where case_id = $1 and mission_id is not null and ended_at is null`,
      [way.caseId],
    );
    if (ended > 0) await tell(tx, { caseId: way.caseId, kind: 'SHARED', toState: 'ENDED', data: { kind } });
  }
}

/** An exception that an event itself settles: a new seat after a missed flight. */
export async function liftBy(tx: Tx, way: OpenWayHome, kind: RepatriationException, by: string): Promise<void> {
  if (!standingExceptions(way.exceptions).some((e) => e.kind === kind)) return;
  way.lift(kind);
  await tx.execute(
    `update homeward.case_exceptions set lifted_at = now(), lifted_by = $3, version = version + 1 where case_id = $1 and kind = $2 and lifted_at is null`,
    [way.caseId, kind, currentActor().userId],
  );
  await tell(tx, { caseId: way.caseId, kind: 'EXCEPTION_LIFTED', data: { kind, by } });
}

/**
 * Nobody stays on the list of an airline for a journey that is no longer theirs: who will not go, and who asks for protection
 * from the country in which it lands. The booking opens again.
 */
async function giveUpSeats(tx: Tx, way: OpenWayHome, kind: RepatriationException, reason: string): Promise<boolean> {
  if (!['REFUSED_RETURN', 'CANCELLED', 'THIRD_COUNTRY'].includes(kind)) return false;
  const seats = await tx.query<{ movement_id: string }>(
    `update homeward.movement_passengers p set state = 'REMOVED', version = p.version + 1 from homeward.movements m
     where m.id = p.movement_id and m.cancelled_at is null and p.case_id = $1 and p.state = 'BOOKED'
       and ($2 <> 'THIRD_COUNTRY' or m.to_country = $3 or exists (select 1 from homeward.movement_legs l where l.movement_id = m.id and l.ended_at is null and l.to_country = $3))
     returning p.movement_id`,
    [way.caseId, kind, way.facts.nationality],
  );
  if (seats.length === 0) return false;
  await step(tx, way, { item: 'MOVEMENT_BOOKED', to: 'OPEN', reason });
  for (const { movement_id: movementId } of seats)
    await tell(tx, { caseId: way.caseId, kind: 'MOVEMENT_CHANGED', toState: 'REMOVED', reason, data: { movementId } });
  return true;
}

async function leaveSeat(tx: Tx, way: OpenWayHome, state: 'NO_SHOW'): Promise<void> {
  await tx.execute(
    `update homeward.movement_passengers p set state = $2, version = p.version + 1 from homeward.movements m
     where m.id = p.movement_id and m.cancelled_at is null and p.case_id = $1 and p.state = 'BOOKED'`,
    [way.caseId, state],
  );
}
