import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { CaseGate, caseScope } from '../case/case-gate.js';
import { tell } from '../timeline/timeline.js';
import { TaskEntity } from './task.entity.js';
import type { AddTaskInput, CompleteTaskInput, RescheduleTaskInput, TaskFilter, TaskModel } from './task.models.js';
import { type TaskRow, taskColumns, taskJoins, toTask } from './task.repository.js';

@Injectable()
export class TaskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /** Earliest due first; what has no day comes last. */
  list(query: { filter?: TaskFilter; first?: number; after?: string }): Promise<Page<TaskModel>> {
    const { filter = {} } = query;
    const first = pageSize(query.first);
    const shape = ['tasks', filter];
    const cursor = decodeCursor(query.after, shape);
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const actor = currentActor();
    const where = [caseScope(actor, 'timeline.read', add), filter.done ? 't.done_at is not null' : 't.done_at is null'];
    if (filter.caseId) where.push(`t.case_id = ${add(filter.caseId)}`);
    if (filter.mine) where.push(`t.assigned_to = ${add(actor.userId)}`);
    if (filter.dueBy) where.push(`t.due_on <= ${add(filter.dueBy)}::date`);
    const key = `coalesce(t.due_on, 'infinity'::date)`;
    if (cursor) where.push(`(${key}, t.id) > (${add(cursor.key)}::date, ${add(cursor.id)}::uuid)`);
    return this.work.run(async (tx) => {
      const rows = await tx.queryForInitials<TaskRow & { sort_key: string }>(
        `select t.id, ${taskColumns}, ${key}::text as sort_key from homeward.tasks t join homeward.cases c on c.id = t.case_id ${taskJoins}
         where ${where.join(' and ')} order by ${key}, t.id limit ${add(first + 1)}`,
        values,
      );
      return toPage(rows, first, shape, (row) => row.sort_key, toTask);
    });
  }

  add(input: AddTaskInput): Promise<TaskModel | Problem> {
    return this.acts.run(
      'addTask',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.task', input.caseId);
        const { userId } = currentActor();
        const problems: FieldProblem[] = input.title ? [] : [{ field: 'title', code: 'REQUIRED' }];
        if (input.assignedTo) problems.push(...(await unfit(tx, input.assignedTo)));
        if (problems.length > 0) throw new InvalidInputError(problems);
        const id = await writeTask(tx, {
          caseId,
          title: input.title,
          dueOn: input.dueOn ?? null,
          assignedTo: input.assignedTo ?? userId,
        });
        return { id };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  complete(input: CompleteTaskInput): Promise<TaskModel | Problem> {
    return this.acts.run(
      'completeTask',
      input,
      async (tx) => {
        const { caseId, reportId } = await this.openTask(tx, input);
        // The report before its task, as whoever answers the report does: neither waits for the other.
        const report = reportId
          ? await tx.first<{ code: string; placeId: string }>(
              `select code, place_id as "placeId" from homeward.house_reports where id = $1 for update`,
              [reportId],
            )
          : undefined;
        await tx.update(TaskEntity, input.taskId, input.expectedVersion, {
          doneAt: new Date(),
          doneBy: currentActor().userId,
        });
        await tell(tx, { caseId, kind: 'TASK_DONE', data: { taskId: input.taskId } });
        // A trigger settles the report with its task.
        if (report)
          await tell(tx, {
            caseId,
            kind: 'HOUSE_REPORTED',
            toState: 'DONE',
            data: { report: report.code, placeId: report.placeId },
          });
        return { id: input.taskId };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  reschedule(input: RescheduleTaskInput): Promise<TaskModel | Problem> {
    return this.acts.run(
      'rescheduleTask',
      input,
      async (tx) => {
        const { fixed } = await this.openTask(tx, input);
        // What a plea or an exit made due is done or late, and not put off.
        if (fixed && input.dueOn !== undefined) throw new RefusedError('DEADLINE_STAYS');
        const patch: Partial<TaskEntity> = {};
        if (input.dueOn !== undefined) patch.dueOn = input.dueOn;
        if (input.assignedTo) {
          const problems = await unfit(tx, input.assignedTo);
          if (problems.length > 0) throw new InvalidInputError(problems);
          patch.assignedTo = input.assignedTo;
        }
        if (Object.keys(patch).length === 0) throw new RefusedError('NOTHING_TO_CHANGE');
        await tx.update(TaskEntity, input.taskId, input.expectedVersion, patch);
        return { id: input.taskId };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  /** A task is reached through its case; what is done is not done again nor put off. */
  private async openTask(
    tx: Tx,
    input: { taskId: string; expectedVersion: number },
  ): Promise<{ caseId: string; fixed: boolean; reportId: string | null }> {
    const task = await tx.first<{ case_id: string; done: boolean; fixed: boolean; report_id: string | null }>(
      `select case_id, done_at is not null as done, kind is not null as fixed, house_report_id as report_id from homeward.tasks where id = $1`,
      [input.taskId],
    );
    if (!task) throw new RefusedError('NOT_FOUND');
    await this.gate.open(tx, 'case.task', task.case_id);
    if (task.done) throw new RefusedError('TASK_ALREADY_DONE');
    return { caseId: task.case_id, fixed: task.fixed, reportId: task.report_id };
  }
}

async function one(tx: Tx, id: string): Promise<TaskModel> {
  const row = await tx.first<TaskRow>(
    `select t.id, ${taskColumns} from homeward.tasks t ${taskJoins} where t.id = $1`,
    [id],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  return toTask(row);
}

async function unfit(tx: Tx, userId: string): Promise<FieldProblem[]> {
  const fit = await tx.first(
    `select 1 as fit from homeward.users u join homeward.user_roles r on r.user_id = u.id
     where u.id = $1 and u.organisation_id = $2 and u.disabled_at is null and r.role in ('field_officer', 'caseworker', 'coordinator', 'supervisor')`,
    [userId, currentActor().organisationId],
  );
  return fit ? [] : [{ field: 'assignedTo', code: 'NOT_A_COLLEAGUE' }];
}

/** A task on a case that the actor may work on, told on its timeline; other rooms add theirs by it. @returns its id */
export async function writeTask(
  tx: Tx,
  task: { readonly caseId: string; readonly title: string; readonly dueOn: string | null; readonly assignedTo: string },
): Promise<string> {
  const { organisationId, userId } = currentActor();
  const id = uuid();
  await tx.insert(TaskEntity, { id, organisationId, ...task, createdBy: userId });
  await tell(tx, { caseId: task.caseId, kind: 'TASK_ADDED', data: { taskId: id, dueOn: task.dueOn } });
  return id;
}
