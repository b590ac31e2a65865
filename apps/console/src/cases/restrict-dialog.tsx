import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CheckField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { Loaded } from '../parts/state-blocks.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';
import { StaffField, type Staff } from './staff-field.js';

const RestrictCaseDocument = graphql(`
  mutation RestrictCase($input: RestrictCaseInput!) {
    restrictCase(input: $input) {
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

export const CaseMembersDocument = graphql(`
  query CaseMembers($caseId: UUID!) {
    members(caseId: $caseId) {
      id
      displayName
    }
  }
`);

interface RestrictValues {
  readonly restricted: boolean;
  readonly userIds: readonly Staff[];
  readonly reason: string;
}

export function RestrictDialog({ onClose }: { readonly onClose: () => void }) {
  const opened = useOpenedCase();
  const query = useDocument(CaseMembersDocument, { caseId: opened.id }, { once: true });
  // The form holds what was true when it was opened.
  const [version] = useState(opened.version);
  return (
    <ActDialog titleKey="cases.restrict.title" leadKey="cases.restrict.lead" onClose={onClose}>
      <Loaded query={query}>
        {({ members }) => {
          const defaults: RestrictValues = {
            restricted: opened.sensitivity === 'RESTRICTED',
            userIds: (members?.length ? members : [opened.assignedTo].filter((user) => user != null)).map(
              ({ id, displayName }) => ({ id, label: displayName }),
            ),
            reason: '',
          };
          return (
            <ActForm
              document={RestrictCaseDocument}
              defaults={defaults}
              doneKey="cases.restrict.done"
              toInput={(values: RestrictValues) => ({
                caseId: opened.id,
                expectedVersion: version,
                restricted: values.restricted,
                userIds: values.restricted ? values.userIds.map(({ id }) => id) : null,
                reason: values.reason.trim() === '' ? null : values.reason.trim(),
              })}
              onDone={onClose}
              onCancel={onClose}
            >
              <CheckField name="restricted" labelKey="cases.restrict.restricted" />
              <StaffField />
              <TextField name="reason" labelKey="cases.restrict.reason" lines={2} required />
            </ActForm>
          );
        }}
      </Loaded>
    </ActDialog>
  );
}
