import { closureReasons, type ClosureReason } from '@homeward/domain';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';
import { RequestClosureDocument } from './closure-documents.js';
import { Lacking } from './move-dialog.js';
import { useTaskTitle } from './use-task-title.js';

const OpenTasksDocument = graphql(`
  query OpenTasks($filter: TaskFilter!) {
    tasks(filter: $filter, first: 20) {
      nodes {
        id
        title
        kind
        report
      }
    }
  }
`);

interface ClosureValues {
  readonly closureReason: ClosureReason | null;
  readonly reason: string;
}

const empty: ClosureValues = { closureReason: null, reason: '' };

/** Asks a supervisor to close the case; what still stands in the way is named before anything is written. */
export function ClosureDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { id } = useOpenedCase();
  const taskTitle = useTaskTitle();
  const open = useDocument(OpenTasksDocument, { filter: { caseId: id } });
  const tasks = open.data?.tasks.nodes ?? [];
  return (
    <ActDialog titleKey="cases.closure.title" leadKey="cases.closure.lead" onClose={onClose}>
      {tasks.length > 0 && (
        <Lacking messages={tasks.map((task) => t('cases.closure.openTask', { title: taskTitle(task) }))} />
      )}
      <ActForm
        document={RequestClosureDocument}
        defaults={empty}
        submitKey="cases.closure.submit"
        doneKey="cases.closure.requested"
        toInput={(values: ClosureValues) => ({
          caseId: id,
          closureReason: values.closureReason ?? 'OTHER',
          reason: values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeSelect
          name="closureReason"
          labelKey="cases.closure.reason"
          list="closureReasons"
          codes={closureReasons}
          required
        />
        <TextField
          name="reason"
          labelKey="cases.closure.explain"
          whyKey="cases.closure.explainWhy"
          lines={4}
          required
        />
      </ActForm>
    </ActDialog>
  );
}
