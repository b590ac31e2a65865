import { Injectable } from '@nestjs/common';
import type { MeetingPointKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { momentIn } from '../../platform/acts/moment-in.js';
import { OperationGate } from '../operations/operation-gate.js';
import { riskOf } from '../operations/operation.repository.js';
import { MeetingPointEntity, PointOpeningEntity } from './point.entities.js';
import {
  type AddMeetingPointInput,
  MeetingPointModel,
  MeetingPointRefModel,
  MeetingPointsModel,
  OpenedMeetingPointsModel,
  type OpenMeetingPointsInput,
  type PointAccess,
  type RemoveMeetingPointInput,
} from './point.models.js';

const MOST_POINTS = 20;

/**
 * Meeting points are sealed: whoever knows where the team meets can wait there. The team reads them from the day before the
 * approved day; a
 * supervisor or coordinator at any time, with a reason; every reading is logged. Row-level security says the same.
 */
@Injectable()
export class PointService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
  ) {}

  list(operationId: string): Promise<MeetingPointsModel> {
    return this.work.run((tx) => this.show(tx, operationId));
  }

  open(input: OpenMeetingPointsInput): Promise<OpenedMeetingPointsModel | Problem> {
    return this.acts.run(
      'openMeetingPoints',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'operation.openPoints', input.rescueOperationId);
        const access = await accessOf(tx, id);
        if (access === 'NOT_YET') throw new RefusedError('MEETING_POINTS_NOT_YET');
        if (access === 'WITH_REASON') {
          const reason = input.reason ?? '';
          if (reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
          const { organisationId, userId } = currentActor();
          await tx.insert(PointOpeningEntity, { id: uuid(), organisationId, operationId: id, userId, reason });
        }
        return { id };
      },
      async (tx, { id }) => {
        await this.gate.open(tx, 'operation.openPoints', id);
        const points = await tx.query<{
          id: string;
          kind: MeetingPointKind;
          meetAt: Date | null;
          place: string;
          version: number;
        }>(
          `select p.id, p.kind, p.meet_at as "meetAt", ${at('meeting_points.place', 'p')} as place, p.version from homeward.meeting_points p
           where p.operation_id = $1 and p.removed_at is null order by p.created_at, p.id`,
          [id],
        );
        await tx.note('read', 'meeting_points', {
          columns: ['place'],
          detail: { operationId: id, sealed: true, points: points.length },
        });
        return Object.assign(new OpenedMeetingPointsModel(), {
          id,
          points: points.map((point) => Object.assign(new MeetingPointModel(), point)),
        });
      },
    );
  }

  add(input: AddMeetingPointInput): Promise<MeetingPointsModel | Problem> {
    return this.acts.run(
      'addMeetingPoint',
      input,
      async (tx) => {
        const { id } = await this.gate.openFor(tx, 'operation.plan', input.rescueOperationId, 'CHANGE');
        if (input.place === '') throw new InvalidInputError([{ field: 'place', code: 'REQUIRED' }]);
        if ((await points(tx, id)).length >= MOST_POINTS)
          throw new InvalidInputError([{ field: 'place', code: 'TOO_MANY', params: { most: MOST_POINTS } }]);
        const { organisationId, userId } = currentActor();
        const { kind, place } = input;
        const meetAt = input.meetAt ? momentIn(input.meetAt, 'meetAt') : null;
        await tx.insert(MeetingPointEntity, {
          id: uuid(),
          organisationId,
          operationId: id,
          kind,
          place,
          meetAt,
          createdBy: userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Of a point that the actor has open: what one cannot read one does not take away. */
  remove(input: RemoveMeetingPointInput): Promise<MeetingPointsModel | Problem> {
    return this.acts.run(
      'removeMeetingPoint',
      input,
      async (tx) => {
        const row = await tx.first<{ operationId: string }>(
          `select operation_id as "operationId" from homeward.meeting_points where id = $1`,
          [input.pointId],
        );
        if (!row) throw new RefusedError('NOT_FOUND');
        const { id } = await this.gate.openFor(tx, 'operation.plan', row.operationId, 'CHANGE');
        await tx.update(MeetingPointEntity, input.pointId, input.expectedVersion, { removedAt: new Date() });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, operationId: string): Promise<MeetingPointsModel> {
    const { id } = await this.gate.open(tx, 'operation.read', operationId);
    return Object.assign(new MeetingPointsModel(), {
      id,
      access: await accessOf(tx, id),
      points: await points(tx, id),
    });
  }
}

async function points(tx: Tx, operationId: string): Promise<MeetingPointRefModel[]> {
  const rows = await tx.query<{ id: string; kind: MeetingPointKind; meetAt: Date | null }>(
    `select id, kind, meet_at as "meetAt" from homeward.meeting_points_of($1)`,
    [operationId],
  );
  return rows.map((row) => Object.assign(new MeetingPointRefModel(), row));
}

/** As the policy of the table has it. */
async function accessOf(tx: Tx, operationId: string): Promise<PointAccess> {
  const actor = currentActor();
  const row = await tx.first<{ open: boolean }>(
    `select exists (select 1 from homeward.operation_members m where m.operation_id = o.id and m.user_id = $2)
       and (o.state = 'UNDER_WAY' or (o.state = 'PLANNED' and coalesce(o.planned_on <= current_date + 1, false)
         and ((o.kind = 'ESCAPE_PICK_UP' and not o.kind_changed) or ${riskOf} = 'APPROVED'))) as open
     from homeward.operations o where o.id = $1`,
    [operationId, actor.userId],
  );
  if (row?.open) return 'OPEN';
  return actor.roles.some((role) => role === 'supervisor' || role === 'coordinator') ? 'WITH_REASON' : 'NOT_YET';
}
