import { Injectable } from '@nestjs/common';
import {
  type CheckInAnswer,
  checkInGraceMinutes,
  checkInState,
  type FieldClass,
  type OperationAlarmKind,
  type OperationRole,
  type RiskDegree,
} from '@homeward/domain';
import { holds } from '@homeward/policy';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { operationScope } from '../operations/operation-gate.js';
import { riskOf } from '../operations/operation.repository.js';
import { differencesOf } from '../risk/approved-plan.js';
import {
  CheckInModel,
  OperationAlarmModel,
  OperationTaskModel,
  OperationTeamModel,
  TeamMemberModel,
} from './team.models.js';

interface CheckInRow {
  id: string;
  userId: string;
  name: string;
  dueAt: Date;
  answer: CheckInAnswer | null;
  answeredAt: Date | null;
  byId: string | null;
  byName: string;
  stoodDownAt: Date | null;
}

interface TaskRow {
  id: string;
  title: string;
  dueOn: string | null;
  doneAt: Date | null;
  version: number;
  operationId: string;
  reference: string;
  assignedId: string | null;
  assigned: string;
  doneId: string | null;
  done: string;
}

const late = `c.answer is null and c.stood_down_at is null and c.due_at <= now() - interval '${checkInGraceMinutes} minutes'`;
/** Days before an operation on which it should have an approved assessment. */
const NEAR_DAYS = 2;

@Injectable()
export class TeamRepository {
  async team(tx: Tx, id: string, active: boolean, open: ReadonlySet<FieldClass>): Promise<OperationTeamModel> {
    const { userId } = currentActor();
    const named = open.has('personal');
    const members = await tx.query<{ id: string; name: string; role: OperationRole; phone: string }>(
      `select u.id, u.display_name as name, m.role, ${named ? at('operation_members.phone', 'm') : `''`} as phone
       from homeward.operation_members m join homeward.users u on u.id = m.user_id where m.operation_id = $1 order by m.role <> 'LEAD', m.role, u.display_name`,
      [id],
    );
    const now = new Date();
    const checkIns = await tx.query<CheckInRow>(
      `select c.id, u.id as "userId", u.display_name as name, c.due_at as "dueAt", c.answer, c.answered_at as "answeredAt", c.stood_down_at as "stoodDownAt",
         b.id as "byId", b.display_name as "byName" from homeward.operation_check_ins c join homeward.users u on u.id = c.user_id
       left join homeward.users b on b.id = c.answered_by where c.operation_id = $1 order by c.due_at, u.display_name, c.id`,
      [id],
    );
    return Object.assign(new OperationTeamModel(), {
      id,
      active,
      members: members.map((member) =>
        Object.assign(new TeamMemberModel(), {
          user: { id: member.id, displayName: member.name },
          role: member.role,
          phone: named ? member.phone : null,
          self: member.id === userId,
        }),
      ),
      checkIns: checkIns.map((row) =>
        Object.assign(new CheckInModel(), {
          id: row.id,
          user: { id: row.userId, displayName: row.name },
          dueAt: row.dueAt,
          state: checkInState(row, now),
          answeredAt: row.answeredAt,
          answeredBy: row.byId ? { id: row.byId, displayName: row.byName } : null,
        }),
      ),
    });
  }

  /** Of the operations in reach that are planned or under way. */
  async alarms(tx: Tx): Promise<OperationAlarmModel[]> {
    const actor = currentActor();
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const scope = operationScope(actor, add);
    const decides = holds(actor.roles, 'operation.approveRisk');
    const me = add(actor.userId);
    const rows = await tx.query<{
      kind: OperationAlarmKind;
      operationId: string;
      reference: string;
      userId: string | null;
      name: string;
      since: Date | null;
      level: RiskDegree | null;
      lapsed: boolean;
    }>(
      `with o as (select o.* from homeward.operations o where o.state in ('PLANNED', 'UNDER_WAY') and ${scope}),
       said as (select distinct on (c.operation_id, c.user_id) c.operation_id, c.user_id, c.answer, c.answered_at from homeward.operation_check_ins c
         join o on o.id = c.operation_id where c.answer is not null order by c.operation_id, c.user_id, c.answered_at desc),
       found as (
         select 1 as rank, 'NEEDS_HELP' as kind, s.operation_id, s.user_id, s.answered_at as since, null::text as level, false as lapsed from said s where s.answer = 'NEEDS_HELP'
         union all select 2, 'OVERDUE', c.operation_id, c.user_id, min(c.due_at), null, false from homeward.operation_check_ins c join o on o.id = c.operation_id where ${late} group by c.operation_id, c.user_id
         union all select 3, 'RISK_WAITING', r.operation_id, r.created_by, coalesce(r.lapsed_at, r.created_at), r.level::text, r.lapsed_at is not null from homeward.risk_assessments r join o on o.id = r.operation_id
           where r.decision is null and r.created_by <> ${me} and ${decides} and not exists (select 1 from homeward.risk_assessments n where n.operation_id = r.operation_id and n.number > r.number)
         union all select 4, 'RISK_MISSING', o.id, null, null, null, false from o where o.state = 'PLANNED' and o.kind <> 'ESCAPE_PICK_UP' and o.planned_on <= current_date + ${NEAR_DAYS} and ${riskOf} in ('NONE', 'SENT_BACK'))
       select f.kind, o.id as "operationId", o.reference, u.id as "userId", u.display_name as name, f.since, f.level, f.lapsed
       from found f join o on o.id = f.operation_id left join homeward.users u on u.id = f.user_id order by f.rank, f.since nulls last, o.reference limit 50`,
      values,
    );
    const differs = await differencesOf(
      tx,
      rows.filter(({ kind }) => kind === 'RISK_WAITING').map(({ operationId }) => operationId),
    );
    return rows.map(({ kind, operationId, reference, userId, name, since, level, lapsed }) =>
      Object.assign(new OperationAlarmModel(), {
        kind,
        operation: { id: operationId, reference },
        user: userId ? { id: userId, displayName: name } : null,
        since,
        level,
        lapsed,
        differs: kind === 'RISK_WAITING' ? [...(differs.get(operationId) ?? [])] : [],
      }),
    );
  }

  tasksOf(tx: Tx, operationId: string): Promise<OperationTaskModel[]> {
    return tasks(
      tx,
      `k.operation_id = $1 order by k.done_at is not null, k.due_on nulls last, k.created_at`,
      operationId,
    );
  }

  myTasks(tx: Tx): Promise<OperationTaskModel[]> {
    return tasks(
      tx,
      `k.assigned_to = $1 and k.done_at is null order by k.due_on nulls last, k.created_at limit 20`,
      currentActor().userId,
    );
  }

  async task(tx: Tx, id: string): Promise<OperationTaskModel | undefined> {
    return (await tasks(tx, `k.id = $1`, id))[0];
  }
}

async function tasks(tx: Tx, where: string, value: string): Promise<OperationTaskModel[]> {
  const rows = await tx.query<TaskRow>(
    `select k.id, ${at('operation_tasks.title', 'k')} as title, k.due_on as "dueOn", k.done_at as "doneAt", k.version, o.id as "operationId", o.reference,
       a.id as "assignedId", a.display_name as assigned, d.id as "doneId", d.display_name as done
     from homeward.operation_tasks k join homeward.operations o on o.id = k.operation_id left join homeward.users a on a.id = k.assigned_to
     left join homeward.users d on d.id = k.done_by where ${where}`,
    [value],
  );
  return rows.map((row) =>
    Object.assign(new OperationTaskModel(), {
      id: row.id,
      operation: { id: row.operationId, reference: row.reference },
      title: row.title,
      assignedTo: row.assignedId ? { id: row.assignedId, displayName: row.assigned } : null,
      dueOn: row.dueOn,
      doneAt: row.doneAt,
      doneBy: row.doneId ? { id: row.doneId, displayName: row.done } : null,
      version: row.version,
    }),
  );
}
