import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { ActDialog } from './act-dialog.js';
import { useOpenedCase } from './case-scope.js';

const OpenSealedDocument = graphql(`
  mutation OpenSealed($input: OpenSealedInput!) {
    openSealed(input: $input) {
      __typename
      ... on Case {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

/** In place of a sealed note, for whoever may read it with a reason. Asked once for a case and a sitting. */
export function SealedNote() {
  const t = useT();
  const { id } = useOpenedCase();
  const [asking, setAsking] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 1 }}>
      <LockOutlined fontSize="small" aria-hidden />
      <span>{t('approvals.sealed.closed')}</span>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
        {t('approvals.sealed.ask')}
      </Button>
      {asking && (
        <ActDialog titleKey="approvals.sealed.title" leadKey="approvals.sealed.lead" onClose={() => setAsking(false)}>
          <ActForm
            document={OpenSealedDocument}
            defaults={{ reason: '' }}
            submitKey="approvals.sealed.submit"
            doneKey="approvals.sealed.done"
            toInput={({ reason }: { readonly reason: string }) => ({ caseId: id, reason: reason.trim() })}
            onDone={() => setAsking(false)}
            onCancel={() => setAsking(false)}
          >
            <TextField name="reason" labelKey="approvals.sealed.reason" lines={2} required />
          </ActForm>
        </ActDialog>
      )}
    </Box>
  );
}
