import { Injectable } from '@nestjs/common';
import { checkInGraceMinutes, type OperationState } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { reconciliationOf, refuseOpenRows } from '../operations/reconciliation.js';
import type { OperationTaskModel } from '../team/team.models.js';
import { TeamRepository } from '../team/team.repository.js';
import { OperationTaskEntity, type ReportContent, ReportEntity, type ReportNumbers } from './report.entities.js';
import {
  AfterActionModel,
  type CompleteOperationTaskInput,
  OperationReportModel,
  type ReportEventKind,
  ReportEventModel,
  ReportHourModel,
  ReportNumbersModel,
  type WriteReportInput,
} from './report.models.js';

const MOST_FOLLOW_UPS = 20;
/** A report tells of what is over. */
const over: readonly OperationState[] = ['DONE'];

interface Row extends ReportContent {
  id: string;
  number: number;
  content: ReportContent;
  numbers: ReportNumbers;
  writerId: string;
  writer: string;
  writtenAt: Date;
}

/** What happened, told once the numbers are even; the next telling is the next number, and the one before stays. */
@Injectable()
export class ReportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly teams: TeamRepository,
  ) {}

  read(operationId: string): Promise<AfterActionModel> {
    return this.work.run((tx) => this.show(tx, operationId));
  }

  write(input: WriteReportInput): Promise<AfterActionModel | Problem> {
    return this.acts.run(
      'writeReport',
      input,
      async (tx) => {
        const operation = await this.gate.open(tx, 'operation.record', input.rescueOperationId);
        if (!over.includes(operation.state)) throw new RefusedError('OPERATION_NOT_IN_STATE');
        await refuseUnfit(tx, input);
        await refuseOpenRows(tx, operation.id, null);
        const last = await newest(tx, operation.id);
        if ((last?.number ?? 0) !== input.expectedNumber)
          throw new StaleWriteError({
            currentVersion: last?.number,
            changedAt: last?.writtenAt,
            changedBy: last?.writer,
            fields: [],
          });
        const { organisationId, userId } = currentActor();
        const { happened, injuries, stayedBehind, wentWrong, better, followUps } = input;
        await tx.insert(ReportEntity, {
          id: uuid(),
          organisationId,
          operationId: operation.id,
          number: input.expectedNumber + 1,
          content: { happened, injuries, stayedBehind, wentWrong, better },
          numbers: await numbersOf(tx, operation.id),
          createdBy: userId,
        });
        await tx.insert(
          OperationTaskEntity,
          followUps.map(({ title, assignedTo, dueOn }) => ({
            id: uuid(),
            organisationId,
            operationId: operation.id,
            title,
            assignedTo: assignedTo ?? null,
            dueOn: dueOn ?? null,
            createdBy: userId,
          })),
        );
        return { id: operation.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  completeTask(input: CompleteOperationTaskInput): Promise<OperationTaskModel | Problem> {
    return this.acts.run(
      'completeOperationTask',
      input,
      async (tx) => {
        const row = await tx.first<{ operationId: string; done: boolean }>(
          `select operation_id as "operationId", done_at is not null as done from homeward.operation_tasks where id = $1`,
          [input.taskId],
        );
        if (!row) throw new RefusedError('NOT_FOUND');
        await this.gate.open(tx, 'operation.record', row.operationId);
        if (row.done) throw new RefusedError('TASK_ALREADY_DONE');
        await tx.update(OperationTaskEntity, input.taskId, input.expectedVersion, {
          doneAt: new Date(),
          doneBy: currentActor().userId,
        });
        return { id: input.taskId };
      },
      async (tx, done) => {
        const task = await this.teams.task(tx, done.id);
        if (!task) throw new RefusedError('NOT_FOUND');
        await this.gate.open(tx, 'operation.read', task.operation.id);
        return task;
      },
    );
  }

  private async show(tx: Tx, operationId: string): Promise<AfterActionModel> {
    const { id, state } = await this.gate.open(tx, 'operation.read', operationId);
    const { open, even } = await reconciliationOf(tx, id);
    const reports = await tx.query<Row>(
      `select p.id, p.number, ${at('operation_reports.content', 'p')} as content, p.numbers, w.id as "writerId", w.display_name as writer, p.created_at as "writtenAt"
       from homeward.operation_reports p join homeward.users w on w.id = p.created_by where p.operation_id = $1 order by p.number desc limit 50`,
      [id],
    );
    return Object.assign(new AfterActionModel(), {
      id,
      even,
      open,
      mayWrite: even && over.includes(state) && holds(currentActor().roles, 'operation.record'),
      numbers: numbersModel(await numbersOf(tx, id)),
      hours: await hoursOf(tx, id),
      events: await eventsOf(tx, id),
      reports: reports.map(({ content, numbers, writerId, writer, ...row }) =>
        Object.assign(new OperationReportModel(), row, content, {
          numbers: numbersModel(numbers),
          writtenBy: { id: writerId, displayName: writer },
        }),
      ),
      tasks: await this.teams.tasksOf(tx, id),
    });
  }
}

const newest = (tx: Tx, id: string): Promise<{ number: number; writtenAt: Date; writer: string } | undefined> =>
  tx.first(
    `select p.number, p.created_at as "writtenAt", w.display_name as writer from homeward.operation_reports p join homeward.users w on w.id = p.created_by
     where p.operation_id = $1 order by p.number desc limit 1`,
    [id],
  );

async function numbersOf(tx: Tx, id: string): Promise<ReportNumbers> {
  const { expected, unexpected, outcomes, sum } = await reconciliationOf(tx, id);
  const marks = await tx.first<{ minors: number; urgent: number; cases: number }>(
    `select count(*) filter (where minor)::int as minors, count(*) filter (where medical_urgent)::int as urgent, count(*) filter (where case_id is not null)::int as cases
     from homeward.roster_entries where operation_id = $1 and decision not in ('SAME_AS_ROW', 'LEFT_OUT') and outcome in ('FOUND', 'UNEXPECTED', 'REFUSED')`,
    [id],
  );
  return {
    expected,
    unexpected,
    found: outcomes.FOUND,
    refused: outcomes.REFUSED,
    movedBefore: outcomes.MOVED_BEFORE,
    absent: outcomes.ABSENT,
    sum,
    minors: marks?.minors ?? 0,
    medicalUrgent: marks?.urgent ?? 0,
    withCase: marks?.cases ?? 0,
  };
}

/** Of the sum, those who were on no list and came out are what the others leave. */
const numbersModel = (numbers: ReportNumbers): ReportNumbersModel =>
  Object.assign(new ReportNumbersModel(), numbers, {
    cameUnexpected: numbers.sum - numbers.found - numbers.refused - numbers.movedBefore - numbers.absent,
  });

async function hoursOf(tx: Tx, id: string): Promise<ReportHourModel[]> {
  const rows = await tx.query<{ from: Date; cameOut: number; others: number }>(
    `select date_trunc('hour', outcome_at) as "from", count(*) filter (where outcome in ('FOUND', 'UNEXPECTED'))::int as "cameOut",
       count(*) filter (where outcome in ('REFUSED', 'MOVED_BEFORE', 'ABSENT'))::int as others from homeward.roster_entries
     where operation_id = $1 and outcome_at is not null and decision not in ('SAME_AS_ROW', 'LEFT_OUT') group by 1 order by 1 limit 200`,
    [id],
  );
  return rows.map((row) => Object.assign(new ReportHourModel(), row));
}

async function eventsOf(tx: Tx, id: string): Promise<ReportEventModel[]> {
  const rows = await tx.query<{ at: Date; kind: ReportEventKind; who: string | null }>(
    `select * from (
       select begun_at as at, 'BEGUN' as kind, null as who from homeward.operations where id = $1
       union all select finished_at, 'FINISHED', null from homeward.operations where id = $1
       union all select i.confirmed_at, 'LIST_TAKEN_OVER', u.display_name from homeward.roster_imports i left join homeward.users u on u.id = i.imported_by where i.operation_id = $1
       union all select c.answered_at, 'ASKED_FOR_HELP', u.display_name from homeward.operation_check_ins c join homeward.users u on u.id = c.user_id where c.operation_id = $1 and c.answer = 'NEEDS_HELP'
       union all select c.due_at, 'CHECK_IN_MISSED', u.display_name from homeward.operation_check_ins c join homeward.users u on u.id = c.user_id where c.operation_id = $1
         and coalesce(c.answered_at, c.stood_down_at, now()) > c.due_at + interval '${checkInGraceMinutes} minutes') e
     where at is not null order by at, kind limit 200`,
    [id],
  );
  return rows.map((row) => Object.assign(new ReportEventModel(), row));
}

async function refuseUnfit(tx: Tx, { happened, followUps }: WriteReportInput): Promise<void> {
  const problems: FieldProblem[] = [];
  if (happened === '') problems.push({ field: 'happened', code: 'REQUIRED' });
  if (followUps.length > MOST_FOLLOW_UPS)
    problems.push({ field: 'followUps', code: 'TOO_MANY', params: { most: MOST_FOLLOW_UPS } });
  followUps.forEach(({ title }, index) => {
    if (title === '') problems.push({ field: `followUps.${index}.title`, code: 'REQUIRED' });
  });
  const ids = followUps.flatMap(({ assignedTo }) => (assignedTo ? [assignedTo] : []));
  const known = await tx.query<{ id: string }>(
    `select id from homeward.users where id = any($1::uuid[]) and organisation_id = $2 and disabled_at is null`,
    [ids, currentActor().organisationId],
  );
  const fit = new Set(known.map(({ id }) => id));
  followUps.forEach(({ assignedTo }, index) => {
    if (assignedTo && !fit.has(assignedTo))
      problems.push({ field: `followUps.${index}.assignedTo`, code: 'NOT_A_TEAM_MEMBER' });
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
