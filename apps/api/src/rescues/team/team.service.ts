import { Injectable } from '@nestjs/common';
import { answeredBy, checkInEarlyMinutes, checkInHours, mostCheckIns, type OperationState } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { phoneAsKept } from '../../cases/person/person-facts.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { momentIn } from '../../platform/acts/moment-in.js';
import { OperationGate } from '../operations/operation-gate.js';
import { CheckInEntity } from './check-in.entity.js';
import type {
  CheckInInput,
  OperationDeskModel,
  OperationTeamModel,
  PlanCheckInsInput,
  SetMemberPhoneInput,
  StandDownInput,
} from './team.models.js';
import { TeamRepository } from './team.repository.js';

const EVERY = { least: 10, most: 240 } as const;
const MOST_DAYS_AHEAD = 31;
const active: readonly OperationState[] = ['PLANNED', 'UNDER_WAY'];

/** Who is out there, how each is reached, and whether each has said that all is well. */
@Injectable()
export class TeamService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly teams: TeamRepository,
  ) {}

  read(operationId: string): Promise<OperationTeamModel> {
    return this.work.run((tx) => this.show(tx, operationId));
  }

  /** What of operations waits on the actor, for the first page. */
  desk(): Promise<OperationDeskModel> {
    return this.work.run(async (tx) => ({ alarms: await this.teams.alarms(tx), tasks: await this.teams.myTasks(tx) }));
  }

  setPhone(input: SetMemberPhoneInput): Promise<OperationTeamModel | Problem> {
    return this.acts.run(
      'setMemberPhone',
      input,
      async (tx) => {
        const { id } = await this.gate.openFor(tx, 'operation.record', input.rescueOperationId, 'CHANGE');
        const row = await member(tx, id, input.userId);
        const phone = input.phone === '' ? '' : phoneAsKept(input.phone);
        const [sealed] = await tx.seal('operation_members', [{ id: row.id, subject: row.id, values: { phone } }]);
        await tx.execute(`update homeward.operation_members set phone = $2 where id = $1`, [
          row.id,
          sealed?.['phone'] ?? '',
        ]);
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  planCheckIns(input: PlanCheckInsInput): Promise<OperationTeamModel | Problem> {
    return this.acts.run(
      'planCheckIns',
      input,
      async (tx) => {
        const { id } = await this.gate.openFor(tx, 'operation.record', input.rescueOperationId, 'CHANGE');
        const firstAt = momentIn(input.firstAt, 'firstAt');
        refuseUnfit(firstAt, input);
        const members = await tx.query<{ userId: string }>(
          `select user_id as "userId" from homeward.operation_members where operation_id = $1 order by user_id`,
          [id],
        );
        if (members.length === 0) throw new InvalidInputError([{ field: 'times', code: 'NOBODY_ON_THE_TEAM' }]);
        await tx.query(`select 1 from homeward.operations where id = $1 for update`, [id]);
        // Whoever is late stays late: a new round must not take the alarm away. Only the all-clear does.
        await standDown(tx, id, 'AHEAD');
        await tx.insert(
          CheckInEntity,
          checkInHours(firstAt, input.everyMinutes, input.times).flatMap((dueAt) =>
            members.map(({ userId }) => ({ ...blank(id, userId), dueAt })),
          ),
        );
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** "I am safe", or that somebody was heard. Whatever is late or due soon is answered by it; without any, it stands by itself. */
  checkIn(input: CheckInInput): Promise<OperationTeamModel | Problem> {
    return this.acts.run(
      'checkIn',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'operation.record', input.rescueOperationId);
        const actor = currentActor();
        const userId = input.userId ?? actor.userId;
        await member(tx, id, userId);
        const now = new Date();
        const open = await tx.query<{ id: string; dueAt: Date }>(
          `select id, due_at as "dueAt" from homeward.operation_check_ins where operation_id = $1 and user_id = $2 and answer is null and stood_down_at is null
             and due_at <= now() + make_interval(mins => $3) order by due_at for update`,
          [id, userId, checkInEarlyMinutes],
        );
        const due = open.filter(({ dueAt }) => answeredBy(dueAt, now)).map((row) => row.id);
        const said = { answer: input.answer, answeredAt: now, answeredBy: actor.userId };
        if (due.length > 0)
          await tx.execute(
            `update homeward.operation_check_ins set answer = $2, answered_at = $3, answered_by = $4, version = version + 1 where id = any($1::uuid[])`,
            [due, said.answer, said.answeredAt, said.answeredBy],
          );
        else await tx.insert(CheckInEntity, { ...blank(id, userId), dueAt: now, ...said });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** All clear: everybody is back, and nobody is waited for. */
  standDown(input: StandDownInput): Promise<OperationTeamModel | Problem> {
    return this.acts.run(
      'standDownCheckIns',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'operation.record', input.rescueOperationId);
        await standDown(tx, id);
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, operationId: string): Promise<OperationTeamModel> {
    const { id, state, open } = await this.gate.open(tx, 'operation.read', operationId);
    return this.teams.team(tx, id, active.includes(state), open);
  }
}

const blank = (operationId: string, userId: string): Partial<CheckInEntity> => ({
  id: uuid(),
  organisationId: currentActor().organisationId,
  operationId,
  userId,
});

const standDown = (tx: Tx, operationId: string, which: 'ALL' | 'AHEAD' = 'ALL'): Promise<number> =>
  tx.execute(
    `update homeward.operation_check_ins set stood_down_at = now(), version = version + 1
     where operation_id = $1 and answer is null and stood_down_at is null and ($2 = 'ALL' or due_at > now())`,
    [operationId, which],
  );

async function member(tx: Tx, operationId: string, userId: string): Promise<{ id: string }> {
  const row = await tx.first<{ id: string }>(
    `select id from homeward.operation_members where operation_id = $1 and user_id = $2`,
    [operationId, userId],
  );
  if (!row) throw new InvalidInputError([{ field: 'userId', code: 'NOT_ON_THE_TEAM' }]);
  return row;
}

function refuseUnfit(firstAt: Date, { everyMinutes, times }: PlanCheckInsInput): void {
  const problems: FieldProblem[] = [];
  const ahead = (firstAt.getTime() - Date.now()) / 60_000;
  if (ahead < -5) problems.push({ field: 'firstAt', code: 'HOUR_IN_PAST' });
  if (ahead > MOST_DAYS_AHEAD * 1440)
    problems.push({ field: 'firstAt', code: 'HOUR_TOO_FAR', params: { most: MOST_DAYS_AHEAD } });
  if (everyMinutes < EVERY.least || everyMinutes > EVERY.most)
    problems.push({ field: 'everyMinutes', code: 'MINUTES_OUT_OF_RANGE', params: EVERY });
  if (times < 1 || times > mostCheckIns)
    problems.push({ field: 'times', code: 'TIMES_OUT_OF_RANGE', params: { most: mostCheckIns } });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
