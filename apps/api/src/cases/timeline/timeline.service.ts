import { Injectable } from '@nestjs/common';
import type { CaseEventKind, FieldClass, NoteKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { CaseGate } from '../case/case-gate.js';
import { type TaskRow, taskColumns, taskJoins, toTask } from '../tasks/task.repository.js';
import { NoteEntity } from './note.entity.js';
import { tell } from './timeline.js';
import { type AddNoteInput, NoteModel, type TimelineEntryModel, type TimelineType } from './timeline.models.js';

interface Row extends TaskRow {
  type: TimelineType;
  at: Date;
  at_key: string;
  actor_id: string | null;
  actor_name: string | null;
  event_kind: CaseEventKind;
  from_state: string | null;
  to_state: string | null;
  reason: string;
  data: Record<string, unknown>;
  note_kind: NoteKind;
  field_class: FieldClass;
  text: string;
}

@Injectable()
export class TimelineService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /**
   * Events, notes and tasks of a case as one list, newest first; null where there is no such case for the actor.
   * What is told twice is shown once: a note and a task stand for the events that say that they were made.
   */
  page(caseId: string, query: { first?: number; after?: string }): Promise<Page<TimelineEntryModel> | null> {
    const first = pageSize(query.first);
    const shape = ['timeline', caseId];
    const cursor = decodeCursor(query.after, shape);
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'timeline.read', caseId);
      if (!open) return null;
      // Each part stops at a page of its own, so that a case with thousands of events is not sorted whole.
      const part = (from: string, alias: string, at: string, also = 'true'): string =>
        `(select ${from} where ${alias}.case_id = $1 and ${also} and ($3::timestamptz is null or (${at}, ${alias}.id) < ($3::timestamptz, $4::uuid)) order by ${at} desc, ${alias}.id desc limit $2)`;
      const rows = await tx.query<Row>(
        `with found as (
           ${part(`e.id, e.at, 'EVENT' as type, e.actor_id from homeward.case_events e`, 'e', 'e.at', `e.kind not in ('NOTE_ADDED', 'TASK_ADDED')`)}
           union all ${part(`n.id, n.created_at, 'NOTE', n.author_id from homeward.notes n`, 'n', 'n.created_at')}
           union all ${part(`k.id, k.created_at, 'TASK', k.created_by from homeward.tasks k`, 'k', 'k.created_at')}
           order by 2 desc, 1 desc limit $2)
         select f.id, f.type, f.at, f.at::text as at_key, a.id as actor_id, a.display_name as actor_name,
           e.kind as event_kind, e.from_state, e.to_state, ${at('case_events.reason', 'e')} as "reason", e.data, n.kind as note_kind, n.field_class, ${at('notes.text', 'n')} as "text", ${taskColumns}
         from found f left join homeward.users a on a.id = f.actor_id
         left join homeward.case_events e on f.type = 'EVENT' and e.id = f.id
         left join homeward.notes n on f.type = 'NOTE' and n.id = f.id
         left join homeward.tasks t on f.type = 'TASK' and t.id = f.id ${taskJoins}
         order by f.at desc, f.id desc`,
        [caseId, first + 1, cursor?.key ?? null, cursor?.id ?? null],
      );
      const told = rows.slice(0, first).filter((row) => row.type === 'NOTE' && row.field_class !== 'internal').length;
      if (told > 0) await tx.note('read', 'notes', { caseId, columns: ['text'], detail: { rows: told } });
      return toPage(
        rows,
        first,
        shape,
        (row) => row.at_key,
        (row) => toEntry(row, open),
      );
    });
  }

  addNote(input: AddNoteInput): Promise<NoteModel | Problem> {
    return this.acts.run(
      'addNote',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.note', input.caseId);
        if (!input.text) throw new InvalidInputError([{ field: 'text', code: 'REQUIRED' }]);
        const { organisationId, userId } = currentActor();
        const id = uuid();
        await tx.insert(NoteEntity, {
          id,
          organisationId,
          caseId,
          kind: input.kind,
          fieldClass: input.fieldClass,
          text: input.text,
          authorId: userId,
        });
        await tell(tx, {
          caseId,
          kind: 'NOTE_ADDED',
          data: { noteId: id, noteKind: input.kind, fieldClass: input.fieldClass },
        });
        return { id, caseId, kind: input.kind, fieldClass: input.fieldClass };
      },
      (tx, done) =>
        this.note(tx, done.id, String(done['caseId']), done['kind'] as NoteKind, done['fieldClass'] as FieldClass),
    );
  }

  /** A note written for others (a field officer on what was said of violence) is there, and not to be read again here. */
  private async note(tx: Tx, id: string, caseId: string, kind: NoteKind, fieldClass: FieldClass): Promise<NoteModel> {
    const { open } = await this.gate.open(tx, 'case.note', caseId);
    const row = await tx.first<{ text: string; created_at: Date }>(
      `select ${at('notes.text', 'n')} as text, n.created_at from homeward.notes n where n.id = $1`,
      [id],
    );
    if (!row && open.has(fieldClass)) throw new RefusedError('NOT_FOUND');
    const { userId, displayName } = currentActor();
    const text = row && open.has(fieldClass) ? row.text : null;
    return Object.assign(new NoteModel(), {
      id,
      kind,
      fieldClass,
      text,
      author: { id: userId, displayName },
      createdAt: row?.created_at ?? new Date(),
    });
  }
}

function toEntry(row: Row, open: ReadonlySet<FieldClass>): TimelineEntryModel {
  const actor = row.actor_id ? { id: row.actor_id, displayName: row.actor_name ?? '' } : null;
  const { id, type, at } = row;
  return {
    id,
    type,
    at,
    actor,
    event:
      type === 'EVENT'
        ? {
            id,
            kind: row.event_kind,
            fromState: row.from_state,
            toState: row.to_state,
            reason: row.reason,
            data: row.data,
          }
        : null,
    note:
      type === 'NOTE'
        ? {
            id,
            kind: row.note_kind,
            fieldClass: row.field_class,
            text: open.has(row.field_class) ? row.text : null,
            author: actor,
            createdAt: at,
          }
        : null,
    task: type === 'TASK' ? toTask(row) : null,
  };
}
