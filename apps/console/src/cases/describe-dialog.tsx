import { dangers, type Danger } from '@homeward/domain';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { ActDialog } from './act-dialog.js';
import { findCompounds } from './find-compounds.js';
import { useOpenedCase } from './case-scope.js';

const DescribeCaseDocument = graphql(`
  mutation DescribeCase($input: DescribeCaseInput!) {
    describeCase(input: $input) {
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

interface DescribeValues {
  readonly danger: Danger | null;
  readonly tags: string;
  readonly compound: Picked | null;
}

function tagsOf(text: string): string[] {
  const tags = text
    .split(/[,;#\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}

/** Danger, tags and the last known place: only what was changed is sent. */
export function DescribeDialog({ onClose }: { readonly onClose: () => void }) {
  const opened = useOpenedCase();
  // As it was when the form was opened: the case behind it may be read anew meanwhile.
  const [defaults] = useState<DescribeValues>(() => ({
    danger: opened.danger,
    tags: opened.tags.join(', '),
    compound: opened.compound && {
      id: opened.compound.id,
      label: opened.compound.name,
      detail: opened.compound.province,
    },
  }));
  return (
    <ActDialog titleKey="cases.describe.title" onClose={onClose}>
      <ActForm
        document={DescribeCaseDocument}
        defaults={defaults}
        doneKey="cases.describe.done"
        toInput={(values: DescribeValues) => ({
          caseId: opened.id,
          expectedVersion: opened.version,
          ...(values.danger !== defaults.danger ? { danger: values.danger } : {}),
          ...(values.tags !== defaults.tags ? { tags: tagsOf(values.tags) } : {}),
          ...(values.compound?.id !== defaults.compound?.id ? { compoundId: values.compound?.id ?? null } : {}),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <CodeChoice name="danger" labelKey="cases.plea.danger" list="dangers" codes={dangers} required />
        <TextField name="tags" labelKey="cases.describe.tags" helpKey="cases.describe.tagsHelp" maxLength={400} />
        <PickField name="compound" labelKey="cases.describe.compound" findKey="case-compounds" find={findCompounds} />
      </ActForm>
    </ActDialog>
  );
}
