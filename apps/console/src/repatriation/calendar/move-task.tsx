import { useAct } from '../../data/use-act.js';
import { ActForm } from '../../form/act-form.js';
import { DateField } from '../../form/fields.js';
import { useDates } from '../../parts/use-dates.js';
import { useNotice } from '../../parts/use-notice.js';
import { type Entry, MoveTaskDocument } from './calendar-documents.js';

interface MoveValues {
  readonly dueOn: string | null;
}

/** A task that somebody set goes to another day, and back again within ten seconds. */
export function MoveTask({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const dates = useDates();
  const notice = useNotice();
  const back = useAct(MoveTaskDocument, {
    notices: true,
    onDone: () => notice.done('calendar.move.undone', { date: dates.date(entry.day) }),
  });
  const defaults: MoveValues = { dueOn: entry.day };
  return (
    <ActForm
      document={MoveTaskDocument}
      defaults={defaults}
      submitKey="calendar.move.title"
      toInput={(values: MoveValues) => ({
        taskId: entry.subjectId,
        expectedVersion: entry.version,
        dueOn: values.dueOn,
      })}
      onDone={(task) => {
        const moved = { taskId: task.id, expectedVersion: task.version, dueOn: entry.day };
        notice.done('calendar.move.done', { date: dates.date(task.dueOn ?? entry.day) }, () => void back.submit(moved));
        onClose();
      }}
      onCancel={onClose}
    >
      <DateField name="dueOn" labelKey="calendar.move.day" required />
    </ActForm>
  );
}
