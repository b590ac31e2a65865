import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import { ActDialog } from './act-dialog.js';
import type { CaseRow } from './case-documents.js';
import { useFindCaseworkers } from './find-colleagues.js';

const AssignCasesDocument = graphql(`
  mutation AssignCases($input: AssignCasesInput!) {
    assignCases(input: $input) {
      __typename
      ... on AssignedCases {
        done {
          id
          reference
        }
        refused {
          caseId
          message
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface BulkAssignProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

interface BulkValues {
  readonly userId: Picked | null;
  readonly reason: string;
}

const empty: BulkValues = { userId: null, reason: '' };

/** Many cases to one colleague; a case that somebody changed meanwhile stays as it is, and that is said. */
export function BulkAssign({ ids, onDone }: BulkAssignProps) {
  const t = useT();
  const notice = useNotice();
  const findCaseworkers = useFindCaseworkers();
  const { data, refetch } = useListContext<CaseRow>();
  const [open, setOpen] = useState(false);
  // Rows are chosen on several pages, and only one of them is here: each is kept as it was when it was chosen.
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map());
  const fresh = (data ?? []).filter(({ id, version }) => ids.includes(id) && seen.get(id) !== version);
  if (fresh.length > 0) setSeen(new Map([...seen, ...fresh.map(({ id, version }) => [id, version] as const)]));
  const versions = ids.flatMap((id) => {
    const version = seen.get(id);
    return version === undefined ? [] : [{ caseId: id, expectedVersion: version }];
  });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} disabled={versions.length === 0}>
        {t('cases.bulk.assign')}
      </Button>
      {open && (
        <ActDialog titleKey="cases.bulk.title" onClose={() => setOpen(false)}>
          <Typography sx={{ mb: 4 }}>{t('shell.list.selected', { smart_count: versions.length })}</Typography>
          <ActForm
            document={AssignCasesDocument}
            defaults={empty}
            submitKey="cases.bulk.assign"
            toInput={(values: BulkValues) => ({
              cases: versions,
              userId: values.userId?.id ?? null,
              reason: values.reason.trim() === '' ? null : values.reason.trim(),
            })}
            onDone={({ refused }) => {
              setOpen(false);
              onDone();
              if (refused.length === 0) notice.done('cases.bulk.done');
              else
                notice.problem(
                  [
                    t('cases.bulk.partly', { count: refused.length }),
                    ...new Set(refused.map((one) => one.message)),
                  ].join(' '),
                );
              void refetch();
            }}
            onCancel={() => setOpen(false)}
          >
            <PickField
              name="userId"
              labelKey="cases.bulk.to"
              // Taking a case back is done one by one: a press too soon must not leave twenty people with nobody.
              required
              findKey="caseworkers"
              find={findCaseworkers}
            />
            <TextField name="reason" labelKey="cases.assign.reason" lines={2} />
          </ActForm>
        </ActDialog>
      )}
    </>
  );
}
