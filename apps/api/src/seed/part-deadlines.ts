import { type DeadlineKind, defaultZone, dayIn, dueAt } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import type { Staff } from './world.js';

const MINUTE_MS = 60_000;
/** What is older was answered within the hour or so. */
const ANSWERED_AFTER_DAYS = 2;
/** What could not be verified for longer was ticked off by hand, and the case waits where it is. */
const TICKED_OFF_AFTER_DAYS = 10;

/** What a plea and an exit made due, as it stands today. Told last: it depends on danger and identification. */
export function tellDeadlines(file: CaseFile): void {
  const { plan, facts, random } = file;
  const opened = Date.parse(String(facts.opened_at));
  if (plan.state === 'REPORTED' || plan.state === 'VERIFYING') {
    const kind = facts.danger === 'ACUTE' ? 'FIRST_REPLY_ACUTE' : 'FIRST_REPLY';
    const waits = plan.state === 'REPORTED' && plan.opened >= -ANSWERED_AFTER_DAYS && !file.assigned;
    deadline(file, kind, opened, waits ? undefined : opened + random.int(4, 70) * MINUTE_MS);
    const told = file.days.moment(plan.opened + 1, random.int(60, 540));
    deadline(file, 'VERIFICATION', opened, plan.opened < -TICKED_OFF_AFTER_DAYS ? told : undefined);
  }
  if (plan.state === 'OUT' && plan.exit && (facts.identification ?? 'NOT_SCREENED') === 'NOT_SCREENED')
    deadline(file, 'SCREENING_BEGINS', file.days.moment(plan.exit.day, 599), undefined);
}

function deadline(file: CaseFile, kind: DeadlineKind, from: number, doneAt: number | undefined): void {
  const due = dueAt(kind, new Date(from));
  const dueOn = dayIn(defaultZone, due);
  const by: Staff = file.caseworker;
  file.world.rows.add('tasks', {
    ...file.base(from),
    title: '',
    kind,
    house_report_id: null,
    due_at: stamp(due.getTime()),
    due_on: dueOn,
    assigned_to: null,
    done_at: doneAt === undefined ? null : stamp(doneAt),
    done_by: doneAt === undefined ? null : by.id,
    created_by: file.facts.registered_by ?? by.id,
    created_at: stamp(from),
  });
  if (doneAt === undefined) file.dueOn(dueOn);
}
