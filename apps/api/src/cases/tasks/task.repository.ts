import type { DeadlineKind, HouseReportCode } from '@homeward/domain';
import { initialsOf } from '../person/person-facts.js';
import { at } from '../../platform/db/sealed-sql.js';
import { TaskModel } from './task.models.js';

/** `t` is homeward.tasks. The case and its person come along: a task without them says nothing in a list. */
export const taskColumns = `t.id as t_id, t.case_id as t_case_id, ${at('tasks.title', 't')} as t_title, t.kind as t_kind, th.code as t_report, t.due_on as t_due_on, t.due_at as t_due_at, t.done_at as t_done_at, t.created_at as t_created_at, t.version as t_version,
  tc.reference as t_reference, ${at('persons.romanised_name', 'tp')} as t_romanised, ${at('persons.name', 'tp')} as t_name,
  ta.id as t_assigned_id, ta.display_name as t_assigned, td.id as t_done_id, td.display_name as t_done`;
export const taskJoins = `left join homeward.cases tc on tc.id = t.case_id left join homeward.persons tp on tp.id = tc.person_id
  left join homeward.users ta on ta.id = t.assigned_to left join homeward.users td on td.id = t.done_by
  left join homeward.house_reports th on th.id = t.house_report_id`;

export interface TaskRow {
  id: string;
  t_id: string;
  t_case_id: string;
  t_title: string;
  t_kind: DeadlineKind | null;
  t_report: HouseReportCode | null;
  t_due_on: string | null;
  t_due_at: Date | null;
  t_done_at: Date | null;
  t_created_at: Date;
  t_version: number;
  t_reference: string;
  t_romanised: string;
  t_name: string;
  t_assigned_id: string | null;
  t_assigned: string;
  t_done_id: string | null;
  t_done: string;
}

export function toTask(row: TaskRow): TaskModel {
  return Object.assign(new TaskModel(), {
    id: row.t_id,
    caseId: row.t_case_id,
    caseReference: row.t_reference,
    initials: initialsOf(row.t_romanised, row.t_name),
    title: row.t_title,
    kind: row.t_kind,
    report: row.t_report,
    dueOn: row.t_due_on,
    dueAt: row.t_due_at,
    doneAt: row.t_done_at,
    createdAt: row.t_created_at,
    version: row.t_version,
    assignedTo: row.t_assigned_id ? { id: row.t_assigned_id, displayName: row.t_assigned } : null,
    doneBy: row.t_done_id ? { id: row.t_done_id, displayName: row.t_done } : null,
  });
}
