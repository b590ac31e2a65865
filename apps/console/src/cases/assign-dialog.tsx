import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';
import { useFindCaseworkers } from './find-colleagues.js';

const AssignCaseDocument = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      __typename
      ... on Case {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface AssignValues {
  readonly userId: Picked | null;
  readonly reason: string;
}

export function AssignDialog({ onClose }: { readonly onClose: () => void }) {
  const opened = useOpenedCase();
  const { assignedTo } = opened;
  const findCaseworkers = useFindCaseworkers();
  const defaults: AssignValues = {
    userId: assignedTo ? { id: assignedTo.id, label: assignedTo.displayName } : null,
    reason: '',
  };
  return (
    <ActDialog titleKey="cases.assign.title" onClose={onClose}>
      <ActForm
        document={AssignCaseDocument}
        defaults={defaults}
        doneKey="cases.assign.done"
        toInput={(values: AssignValues) => ({
          caseId: opened.id,
          expectedVersion: opened.version,
          userId: values.userId?.id ?? null,
          reason: values.reason.trim() === '' ? null : values.reason.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <PickField
          name="userId"
          labelKey="cases.assign.to"
          helpKey="cases.assign.toHelp"
          findKey="caseworkers"
          find={findCaseworkers}
        />
        <TextField name="reason" labelKey="cases.assign.reason" lines={2} />
      </ActForm>
    </ActDialog>
  );
}
