import { type ClosureReason, type Danger, isFinal, isHeld, type NoteKind } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { shares } from './random.js';
import * as texts from './texts.js';

const noteKinds = shares<NoteKind>({ NOTE: 50, CALL: 26, MEETING: 14, SAFETY: 10 });

export function tellNotes(file: CaseFile): void {
  const { random, plan } = file;
  const many = plan.state === 'CLOSED' || plan.state === 'DUPLICATE' ? random.int(0, 2) : random.int(1, 4);
  for (let n = 0; n < many; n += 1) {
    const at = file.at(file.dayBetween(plan.opened, plan.state === 'CLOSED' ? file.lastDay : -1));
    const kind = random.weighted(noteKinds);
    const roll = random.real();
    const fieldClass =
      plan.exit && roll < 0.06 ? 'sensitive' : roll < 0.075 ? 'sealed' : roll < 0.4 ? 'personal' : 'internal';
    const author =
      fieldClass === 'sealed'
        ? file.supervisor
        : fieldClass === 'sensitive'
          ? file.caseworker
          : random.pick([file.caseworker, file.caseworker, file.coordinator]);
    const text = random.pick(
      fieldClass === 'sensitive'
        ? texts.sensitiveNotes
        : fieldClass === 'sealed'
          ? texts.sealedNotes
          : texts.notes[kind],
    );
    const row = file.base(at);
    file.world.rows.add('notes', {
      ...row,
      kind,
      field_class: fieldClass,
      text,
      author_id: author.id,
      created_at: stamp(at),
    });
    file.event('NOTE_ADDED', at, author, { data: { noteId: row.id, noteKind: kind, fieldClass } });
  }
}

/** Done ones in the past; open ones due around today, a third of them late. None is open on a case that is closed. */
export function tellTasks(file: CaseFile): void {
  const { random, plan, marks } = file;
  const over = isFinal(plan.state) || marks.pendingClosure;
  if (random.chance(0.5)) task(file, true);
  if (over) return;
  const open = marks.own ? random.int(0, 2) : random.chance(0.42) ? 1 : 0;
  for (let n = 0; n < open; n += 1) task(file, false);
}

function task(file: CaseFile, done: boolean): void {
  const { random, plan } = file;
  const last = plan.state === 'CLOSED' ? file.lastDay : -1;
  const made = done ? file.dayBetween(plan.opened, last) : file.dayBetween(Math.max(plan.opened, -14), -1);
  const at = file.at(made);
  const due = done ? made + random.int(1, 7) : random.pick([-6, -3, -1, 0, 0, 1, 2, 3, 5, 7, 10, 14]);
  const doneAt = done ? file.at(file.dayBetween(made, Math.min(made + 6, last))) : null;
  const to = random.chance(0.8) ? file.caseworker : file.coordinator;
  const dueOn = file.days.iso(Math.max(due, made));
  const row = file.base(at);
  file.world.rows.add('tasks', {
    ...row,
    title: random.pick(texts.openTasks),
    kind: null,
    house_report_id: null,
    due_at: null,
    due_on: dueOn,
    assigned_to: to.id,
    done_at: doneAt === null ? null : stamp(doneAt),
    done_by: doneAt === null ? null : to.id,
    created_by: random.pick([file.caseworker.id, file.supervisor.id]),
    created_at: stamp(at),
  });
  file.event('TASK_ADDED', at, file.caseworker, { data: { taskId: row.id, dueOn } });
  if (doneAt === null) file.dueOn(dueOn);
  else file.event('TASK_DONE', doneAt, to, { data: { taskId: row.id } });
}

/** As the database gives each request. */
const APPROVAL_DAYS = 7;

/** Four eyes: whoever asks for a closure is not who decides on it. */
export function tellClosure(file: CaseFile): void {
  const { plan, marks, random } = file;
  const closed = file.stepDay('CLOSED');
  if (closed !== undefined) {
    const reason = closureReason(file);
    approval(file, closed, reason, 'APPROVED');
    file.facts.closure_reason = plan.state === 'REOPENED' ? null : reason;
    const step = plan.steps.find((one) => one.state === 'CLOSED');
    file.facts.closed_at = plan.state === 'REOPENED' || !step ? null : (file.facts.state_since ?? null);
  } else if (marks.pendingClosure) approval(file, -random.int(1, 5), closureReason(file), 'PENDING');
  else if (plan.state === 'REINTEGRATING' && random.chance(0.03))
    approval(file, file.dayBetween(Math.max(file.lastDay + 1, -60), -3), 'SETTLED_AT_HOME', 'DECLINED');
}

function closureReason({ plan, random }: CaseFile): ClosureReason {
  if (plan.steps.some((step) => step.state === 'HOME')) return 'SETTLED_AT_HOME';
  if (plan.steps.some((step) => step.state === 'LOST_CONTACT' || step.state === 'UNVERIFIABLE')) return 'LOST_CONTACT';
  if (plan.steps.some((step) => step.state === 'DECLINED_BY_PERSON')) return 'DECLINED_SERVICES';
  return random.chance(0.5) ? 'DECLINED_SERVICES' : 'TRANSFERRED';
}

function approval(
  file: CaseFile,
  day: number,
  closureReason: ClosureReason,
  decision: 'APPROVED' | 'PENDING' | 'DECLINED',
): void {
  const { random } = file;
  const asked = file.at(decision === 'PENDING' ? day : Math.max(file.plan.opened, day - random.int(0, 3)));
  const decided = decision === 'PENDING' ? null : file.at(day);
  const row = file.base(asked);
  file.world.rows.add('approvals', {
    ...row,
    kind: 'CLOSURE',
    payload: JSON.stringify({ closureReason }),
    expires_at: stamp(asked + APPROVAL_DAYS * 86_400_000),
    reason: reasonWords[closureReason],
    requested_by: file.caseworker.id,
    requested_at: stamp(asked),
    decision,
    decided_by: decided === null ? null : file.supervisor.id,
    decided_at: decided === null ? null : stamp(decided),
    decision_note:
      decision === 'APPROVED'
        ? random.pick(texts.closureNotes)
        : decision === 'DECLINED'
          ? 'Please wait for the follow-up at 90 days.'
          : '',
  });
  file.event('CLOSURE_REQUESTED', asked, file.caseworker, { data: { approvalId: row.id, closureReason } });
  if (decided !== null)
    file.event('CLOSURE_DECIDED', decided, file.supervisor, { data: { approvalId: row.id, decision } });
}

const reasonWords: Readonly<Record<ClosureReason, string>> = {
  SETTLED_AT_HOME: 'Lives with the family, has work, last follow-up without worry.',
  DECLINED_SERVICES: 'Wants no more help and knows how to reach us.',
  TRANSFERRED: 'Taken over by a partner organisation at home; their letter is in the file.',
  LOST_CONTACT: 'Three months without an answer on any channel.',
  DUPLICATE: 'Same person as another case.',
  DECEASED: 'The person died; the family has been told.',
  OTHER: 'See the notes.',
};

/** Danger, tags, who may see it: what stands at the head of the case. */
export function tellHead(file: CaseFile): void {
  const { random, plan, marks } = file;
  const held = isHeld(plan.state);
  const danger: Danger = random.weighted(
    held
      ? shares<Danger>({ ACUTE: 12, HIGH: 34, MODERATE: 30, LOW: 9, UNKNOWN: 15 })
      : shares<Danger>({ ACUTE: 1, HIGH: 9, MODERATE: 28, LOW: 52, UNKNOWN: 10 }),
  );
  file.facts.danger = danger;
  const minor =
    file.person.birth !== null &&
    plan.opened > -4000 &&
    Number(file.days.iso(plan.opened).slice(0, 4)) - Number(file.person.birth.slice(0, 4)) < 18;
  file.facts.tags = [
    ...(random.chance(0.35) ? random.some(texts.tags, random.int(1, 2)) : []),
    ...(minor ? ['minor'] : []),
  ];
  const restricted = marks.restricted === true || random.chance(0.014);
  file.facts.sensitivity = restricted ? 'RESTRICTED' : 'NORMAL';
  if (!restricted) return;
  const coordinator = random.chance(0.5) ? [file.coordinator] : [];
  const members = new Set([file.caseworker, file.supervisor, ...coordinator]);
  for (const { id } of members)
    file.world.rows.add('case_members', { case_id: file.id, user_id: id, organisation_id: file.organisation.id });
  file.event('SENSITIVITY_CHANGED', file.at(Math.min(-1, plan.opened + 1)), file.supervisor, {
    data: { restricted: true, named: members.size },
  });
}
